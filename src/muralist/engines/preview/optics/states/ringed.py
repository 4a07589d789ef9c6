"""Words around the ring of a badge, or across its disc where nothing else is in it."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, octets, rgb
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.props.lettering import letters, line_length

RING, DISC = "ring", "disc"
"""Where such words are, as places of a caption."""
OUTER, INNER = 0.455, 0.318
TALL, ARC = 0.098, math.radians(236)
"""The most that letters are high, in shorter sides, and how far around they go at most."""
INK, DEEP = rgb("#fff6e2"), rgb("#2b2a33")
WIDE, HIGH = 0.25, 0.15
"""Half the width and half the height of the words across the disc."""


def ringed(picture: Image.Image, text: str, place: str, said: Colour | None = None) -> Image.Image:
    """A copy of the picture with the words on its badge."""
    out = picture.copy()
    unit = min(picture.size)
    if place == DISC:
        canvas = Canvas(Extent(left=-WIDE, right=WIDE, top=HIGH, bottom=-HIGH), unit, Light())
        letters(canvas, text, (-WIDE, -HIGH, WIDE, HIGH), said or DEEP, weight=0.05)
        corner = (round(out.width / 2 - canvas.origin[0]), round(out.height / 2 - canvas.origin[1]))
        out.paste(canvas.image, corner, canvas.image)
    else:
        alpha = _bent(_strip(text, unit), out.size, unit)
        out.paste(octets(said or INK)[:3], (0, 0), alpha)
    _stars(out, unit, low=place == RING)
    return out


def _strip(text: str, unit: int) -> Image.Image:
    """The words in one line, as they are before they are bent (L)."""
    middle = (OUTER + INNER) / 2
    long = line_length(text) * 1.12
    tall = min(TALL, ARC * middle / max(0.1, long))
    half = max(0.6, long) * tall / 2
    canvas = Canvas(Extent(left=-half, right=half, top=tall, bottom=0.0), float(unit), Light())
    letters(canvas, text, (-half, 0.0, half, tall), INK, weight=0.04)
    return canvas.image.getchannel("A")


def _bent(strip: Image.Image, size: tuple[int, int], unit: int) -> Image.Image:
    """The strip along the upper half of the ring (L, as large as the picture)."""
    width, height = size
    x = (np.arange(width, dtype=np.float32) - width / 2 + 0.5)[None, :]
    y = (np.arange(height, dtype=np.float32) - height / 2 + 0.5)[:, None]
    radius, middle = np.hypot(x, y), (OUTER + INNER) / 2 * unit
    across = np.arctan2(x, -y) * middle + strip.width / 2
    down = strip.height / 2 - (radius - middle)
    ink = np.asarray(strip, dtype=np.float32)
    column, row = np.clip(across, 0, strip.width - 1.001), np.clip(down, 0, strip.height - 1.001)
    c, r = column.astype(np.intp), row.astype(np.intp)
    right, lower = column - c, row - r
    c1, r1 = np.minimum(c + 1, strip.width - 1), np.minimum(r + 1, strip.height - 1)
    upper_row = ink[r, c] * (1 - right) + ink[r, c1] * right
    lower_row = ink[r1, c] * (1 - right) + ink[r1, c1] * right
    drawn = upper_row * (1 - lower) + lower_row * lower
    inside = (across >= 0) & (across < strip.width) & (down >= 0) & (down < strip.height)
    return Image.fromarray(np.where(inside, drawn, 0).astype(np.uint8))


def _stars(picture: Image.Image, unit: int, *, low: bool) -> None:
    """Small stars on the ring, at its foot where words are above."""
    fine = 3
    size = round(0.06 * unit)
    middle = (OUTER + INNER) / 2 * unit
    for degrees in (-22, 0, 22) if low else (-90, 90):
        turn = math.radians(degrees)
        star = Image.new("L", (size * fine, size * fine), 0)
        centre, points = size * fine / 2, []
        for step in range(10):
            reach = centre * (0.95 if step % 2 == 0 else 0.40)
            a = math.pi * step / 5 - math.pi / 2
            points.append((centre + reach * math.cos(a), centre + reach * math.sin(a)))
        ImageDraw.Draw(star).polygon(points, fill=255)
        at = (round(picture.width / 2 + middle * math.sin(turn) - size / 2),
              round(picture.height / 2 + middle * math.cos(turn) - size / 2))  # fmt: skip
        small = star.reduce(fine)
        picture.paste(octets(INK)[:3], at, small)
