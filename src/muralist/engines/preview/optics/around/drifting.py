"""Petals that fall around goods on a table: large and near, cupped, most of them beside what stands there."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.colour import Colour, mix, octets, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, shifted
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.setting import Setting

PETALS = "petals"
PINK: Colour = rgb("#f2b3c4")
COUNT = 60
LEAST, MOST = 0.020, 0.046
"""Half a petal's length, in shorter sides of the frame."""
CLEAR = 0.26
"""How far from the middle most of them are."""
OUTLINE = curve([(-1.0, 0.0), (-0.55, 0.50), (0.10, 0.78), (0.72, 0.62), (0.86, 0.22), (0.76, 0.0), (0.90, -0.26),
                 (0.66, -0.62), (0.05, -0.70), (-0.58, -0.42)], closed=True, steps=5)  # fmt: skip
"""A petal: narrow where it grew, broad and a little notched at its edge."""
FOLD = curve([(-1.0, 0.0), (-0.55, 0.50), (0.10, 0.78), (0.72, 0.62), (0.30, 0.34), (-0.35, 0.12)], closed=True,
             steps=5)  # fmt: skip
"""The part of it that curls up."""


def fall_before(picture: Image.Image, setting: Setting) -> Image.Image:
    """The picture of a table with petals in the air before it, if its plan has them."""
    feature = setting.plan.feature(PETALS)
    if feature is None or setting.plan.place not in {"studio", "seamless"}:
        return picture
    tone = feature.colours[0].colour if feature.colours else PINK
    tone = mix(times(tone, setting.day.room), tone, 0.5)
    rng = stream(setting.view.seed, "drifting")
    width, height = picture.size
    unit, k = min(width, height), 3
    for number in range(COUNT):
        x, y = float(rng.uniform(-1.1, 1.1)), (number + 0.5) / COUNT
        size, turn = float(rng.uniform(LEAST, MOST)), float(rng.uniform(0, 2 * math.pi))
        flat, shade, spared = float(rng.uniform(0.45, 1.0)), float(rng.uniform(0.86, 1.1)), float(rng.random())
        if (abs(x) < CLEAR and spared < 0.85) or abs(x) * unit > width / 2:
            continue
        side = math.ceil(size * unit * 2.6)
        sheet = Image.new("RGBA", (side * k, side * k), (*octets(times(tone, shade))[:3], 0))
        pen = ImageDraw.Draw(sheet)
        own = times(tone, shade)
        for shape, colour in ((OUTLINE, own), (FOLD, mix(own, (1, 1, 1), 0.26))):
            pen.polygon(_laid(shape, side * k, size * unit * k, turn, flat), fill=(*octets(colour)[:3], 255))
        piece = sheet.reduce(k)
        corner = (round(width / 2 + x * unit - side / 2), round(y * height - side / 2))
        picture.paste(piece.convert("RGB"), corner, piece.getchannel("A"))
    return picture


def _laid(shape: Path, side: int, size: float, turn: float, flat: float) -> list[tuple[float, float]]:
    """An outline about the middle of a square sheet, foreshortened and turned."""
    squeezed = [(x, y * flat) for x, y in shape]
    return [(side / 2 + x * size, side / 2 + y * size) for x, y in shifted(squeezed, 0.0, 0.0, 1.0, turn)]
