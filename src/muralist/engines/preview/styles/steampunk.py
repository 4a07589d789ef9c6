"""Steampunk: the picture in brass, copper and soot, inside a riveted frame with gears in two of its corners."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, vignette

STOPS = (0.0, 0.30, 0.58, 0.82, 1.0)
INKS = np.array([(22, 14, 10), (86, 52, 30), (168, 112, 58), (226, 186, 122), (252, 238, 206)], dtype=np.float32)
"""The metals of the picture by its tone."""
GROUND, THING = 0.74, 0.40
"""How much of them the ground takes, and the things, which keep more of their colours."""
BAND, RIVETS = 0.030, 15
"""Width of the frame as a share of the shorter side, and rivets along that."""
BRASS, DARK, BRIGHT = (176, 128, 62), (70, 44, 24), (238, 204, 138)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in metals, the things only warmed by them."""
    del detail
    width, height = picture.size
    shape = shape_of(subjects, picture.size, 0.002)
    mask = None if shape is None else np.asarray(shape)

    def work(rows: Array, top: int) -> Array:
        tone = rows @ LUMA / np.float32(255)
        metal = np.stack([np.interp(tone, STOPS, INKS[:, c]) for c in range(3)], axis=-1)
        share = np.full(tone.shape, GROUND, dtype=np.float32)
        if mask is not None:
            share += (THING - GROUND) * mask[top : top + rows.shape[0]].astype(np.float32) / 255
        out = rows + (metal - rows) * share[..., None]
        return np.asarray(out * vignette(width, height, top, rows.shape[0], 0.30)[..., None], dtype=np.float32)

    page = in_strips(picture, work)
    _frame(page)
    turn = float(stream(seed, "gears").uniform(0, 1))
    unit = min(page.size)
    for corner, radius, teeth in (((0.0, 1.0), 0.15, 14), ((1.0, 0.0), 0.12, 12), ((1.0, 0.16), 0.062, 9)):
        x, y = corner[0] * width, corner[1] * height if corner[1] in {0.0, 1.0} else corner[1] * unit
        _gear(page, x, y, radius * unit, teeth, turn)
    return page


def _frame(page: Image.Image) -> None:
    """Brass along the edges, with rivets; in place."""
    width, height = page.size
    unit = min(width, height)
    band = round(BAND * unit)
    pen = ImageDraw.Draw(page)
    pen.rectangle((0, 0, width - 1, height - 1), outline=BRASS, width=band)
    line = max(1, round(0.003 * unit))
    pen.rectangle((band, band, width - 1 - band, height - 1 - band), outline=DARK, width=line)
    pen.rectangle((0, 0, width - 1, height - 1), outline=BRIGHT, width=line)
    r = band * 0.24
    for along, across in ((width, height), (height, width)):
        count = max(2, round(RIVETS * along / unit))
        for number in range(count):
            at = (number + 0.5) / count * along
            for side in (band / 2, across - band / 2):
                x, y = (at, side) if along == width and across == height else (side, at)
                pen.ellipse((x - r, y - r, x + r, y + r), fill=DARK)
                pen.ellipse((x - r, y - r, x + 0.5 * r, y + 0.5 * r), fill=BRIGHT)


def _gear(page: Image.Image, x: float, y: float, radius: float, teeth: int, turn: float) -> None:
    """One gear with its shadow; in place."""
    size = math.ceil(radius * 2.7)
    fine = 3
    side = size * fine
    middle, r = side / 2, radius * fine
    shape = Image.new("L", (side, side), 0)
    pen = ImageDraw.Draw(shape)
    points = []
    for step in range(teeth * 4):
        angle = 2 * math.pi * (step + turn) / (teeth * 4)
        reach = r * (1.15 if step % 4 in {0, 1} else 0.97)
        points.append((middle + reach * math.cos(angle), middle + reach * math.sin(angle)))
    pen.polygon(points, fill=255)
    pen.ellipse((middle - 0.72 * r, middle - 0.72 * r, middle + 0.72 * r, middle + 0.72 * r), fill=0)
    for spoke in range(5):
        angle = 2 * math.pi * (spoke + turn) / 5
        pen.line((middle, middle, middle + 0.8 * r * math.cos(angle), middle + 0.8 * r * math.sin(angle)), fill=255,
                 width=max(1, round(0.17 * r)))  # fmt: skip
    pen.ellipse((middle - 0.26 * r, middle - 0.26 * r, middle + 0.26 * r, middle + 0.26 * r), fill=255)
    pen.ellipse((middle - 0.10 * r, middle - 0.10 * r, middle + 0.10 * r, middle + 0.10 * r), fill=0)
    mask = shape.resize((size, size), Image.Resampling.BOX)
    at = (round(x - size / 2), round(y - size / 2))
    push = max(1, round(radius * 0.06))
    shadow = mask.filter(ImageFilter.GaussianBlur(push)).point([value * 6 // 10 for value in range(256)])
    page.paste((16, 10, 6), (at[0] + push, at[1] + push), shadow)
    metal = Image.linear_gradient("L").resize((size, size)).convert("RGB")
    ramp = [round(high + (low - high) * value / 255) for high, low in zip(BRIGHT, DARK, strict=True)
            for value in range(256)]  # fmt: skip
    page.paste(metal.point(ramp), at, mask)


STYLE = Style(name="steampunk", apply=apply, rank=40, sparing=sparing)
