"""Prints that lie on a painted thing or on what somebody wears: stripes, dots, checks and flowers, lit as it is."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Array, Colour, luma, mix, rgb
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.props.prop import Look

SAME = 0.10
"""How far, in shares of red and green, a pixel may be from the prop's main hue and still carry a print."""
MANY = 4
"""Colours of a print that covers all of a prop."""
CELLS = 7.0
"""Repeats of a print across a prop."""
LEAF = rgb("#6f9440")
BLOSSOMS = (rgb("#e0708a"), rgb("#f2c14e"), rgb("#6fa0d0"), rgb("#f6f0e4"))


def pixels(canvas: Canvas) -> tuple[Array, Array]:
    """The painted colours (H, W, 3) and coverage (H, W), both 0..1."""
    whole = np.asarray(canvas.image).astype(np.float32) / 255
    return whole[..., :3], whole[..., 3]


def put(canvas: Canvas, colours: Array, coverage: Array | None = None) -> None:
    """Give the canvas these colours, and this coverage where one is given."""
    octets = np.clip(colours * 255 + 0.5, 0, 255).astype(np.uint8)
    sheet = Image.fromarray(octets, "RGB").convert("RGBA")
    if coverage is None:
        sheet.putalpha(canvas.image.getchannel("A"))
    else:
        sheet.putalpha(Image.fromarray(np.clip(coverage * 255 + 0.5, 0, 255).astype(np.uint8), "L"))
    canvas.image.paste(sheet)


def tones(colours: Array) -> Array:
    """How light each pixel is, 0..1."""
    return np.asarray(colours @ np.array([0.299, 0.587, 0.114], dtype=np.float32))


def main_part(colours: Array, coverage: Array) -> Array:
    """Where the prop has its commonest hue: the cloth of an umbrella, not its handle. (H, W), 0..1."""
    total = colours.sum(axis=2) + 1e-3
    red, green = colours[..., 0] / total, colours[..., 1] / total
    solid = coverage > 0.6
    if not solid.any():
        return coverage
    bins, reds, greens = np.histogram2d(red[solid], green[solid], bins=24, range=((0, 1), (0, 1)))
    at = np.unravel_index(int(bins.argmax()), bins.shape)
    far = np.hypot(red - (reds[at[0]] + 0.5 / 24), green - (greens[at[1]] + 0.5 / 24))
    return np.asarray(np.clip((SAME - far) / 0.02, 0, 1) * coverage, dtype=np.float32)


def printed(canvas: Canvas, look: Look, across: float = 0.0) -> None:
    """Print the look's pattern; it repeats a few times on `across`, or where that is 0 on the whole canvas."""
    colours, coverage = pixels(canvas)
    # bands of many colours go round the whole thing, which may have taken some of them for its parts
    part = main_part(colours, coverage) if len(look.colours) < MANY else coverage
    tone = tones(colours)
    mean = float(tone[part > 0.5].mean()) if (part > 0.5).any() else 0.5
    ground = tuple(float(v) for v in colours[part > 0.5].mean(axis=0)) if (part > 0.5).any() else (0.5, 0.5, 0.5)
    base: Colour = (ground[0], ground[1], ground[2])
    ink = look.colours[1] if len(look.colours) > 1 else rgb("#f7f2e6") if luma(base) < 0.66 else rgb("#c8483c")
    cell = (across or max(canvas.extent.width, canvas.extent.height)) / CELLS * canvas.scale
    # drawn at twice the size, for edges without steps
    grown = (canvas.size[0] * 2, canvas.size[1] * 2)
    sheet = Image.new("RGBA", grown, (*_ink(ink)[:3], 0))
    _PRINTS[look.pattern](ImageDraw.Draw(sheet), grown, cell * 2, ink, look)
    print_pixels = np.asarray(sheet.reduce(2)).astype(np.float32) / 255
    # the print takes the light and shade of the form under it
    shade = np.clip(tone / max(mean, 0.05), 0.35, 1.35)[..., None]
    share = (print_pixels[..., 3] * part * 0.92)[..., None]
    put(canvas, colours * (1 - share) + np.clip(print_pixels[..., :3] * shade, 0, 1) * share)


def _ink(colour: Colour, alpha: int = 255) -> tuple[int, int, int, int]:
    return (round(colour[0] * 255), round(colour[1] * 255), round(colour[2] * 255), alpha)


def _stripes(pen: ImageDraw.ImageDraw, size: tuple[int, int], cell: float, ink: Colour, look: Look) -> None:
    inks = look.colours[1:] if len(look.colours) > 2 else (ink,)
    wide = 1.02 if len(inks) > 1 else 0.5
    cell *= 0.62 if len(inks) > 1 else 1.0
    for k in range(int((size[0] + size[1]) / cell) + 2):
        x = k * cell - size[1] * 0.5
        pen.polygon(
            [(x, size[1]), (x + cell * wide, size[1]), (x + cell * wide + size[1] * 0.25, 0), (x + size[1] * 0.25, 0)],
            fill=_ink(inks[k % len(inks)]),
        )


def _dots(pen: ImageDraw.ImageDraw, size: tuple[int, int], cell: float, ink: Colour, look: Look) -> None:
    del look
    step = cell * 0.72
    for row in range(int(size[1] / step) + 2):
        for column in range(int(size[0] / step) + 2):
            x, y = (column + 0.5 * (row % 2)) * step, row * step
            pen.ellipse((x - step * 0.25, y - step * 0.25, x + step * 0.25, y + step * 0.25), fill=_ink(ink))


def _checks(pen: ImageDraw.ImageDraw, size: tuple[int, int], cell: float, ink: Colour, look: Look) -> None:
    del look
    step = cell * 0.8
    for row in range(int(size[1] / step) + 2):
        for column in range(int(size[0] / step) + 2):
            strength = (0, 130, 255)[row % 2 + column % 2]
            if strength:
                box = (column * step, row * step, (column + 1) * step, (row + 1) * step)
                pen.rectangle(box, fill=_ink(ink, strength))


def _flowers(pen: ImageDraw.ImageDraw, size: tuple[int, int], cell: float, ink: Colour, look: Look) -> None:
    rng = stream(look.seed, "floral", look.number)
    step = cell * 0.95
    for row in range(int(size[1] / step) + 2):
        for column in range(int(size[0] / step) + 2):
            x = (column + 0.5 * (row % 2)) * step + float(rng.normal(0, step * 0.06))
            y = row * step + float(rng.normal(0, step * 0.06))
            tone = mix(BLOSSOMS[int(rng.integers(len(BLOSSOMS)))], ink, 0.15)
            turn, r = float(rng.uniform(0, 6.28)), step * 0.17
            pen.ellipse((x + r * 1.4, y + r * 0.6, x + r * 2.6, y + r * 1.2), fill=_ink(LEAF))
            for petal in range(5):
                a = turn + petal * 1.257
                px, py = x + r * 0.85 * math.cos(a), y + r * 0.85 * math.sin(a)
                pen.ellipse((px - r * 0.6, py - r * 0.6, px + r * 0.6, py + r * 0.6), fill=_ink(tone))
            pen.ellipse((x - r * 0.4, y - r * 0.4, x + r * 0.4, y + r * 0.4), fill=_ink(rgb("#f6dc7a")))


_PRINTS: dict[str, Callable[[ImageDraw.ImageDraw, tuple[int, int], float, Colour, Look], None]] = {
    "striped": _stripes, "dotted": _dots, "checked": _checks, "floral": _flowers,
}  # fmt: skip
