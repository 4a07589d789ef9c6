"""Petals and confetti that fall around goods on a table: large and near, most beside what stands there."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.colour import Colour, mix, octets, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, shifted
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.setting import Setting

PETALS, CONFETTI = "petals", "confetti"
PAPERS: tuple[Colour, ...] = (rgb("#e8506a"), rgb("#f2b63a"), rgb("#3fa7d6"), rgb("#59b56a"), rgb("#9a62c8"))
"""Colours of confetti of which none is named."""
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
STRIP: Path = [(-0.9, -0.42), (0.9, -0.42), (0.9, 0.42), (-0.9, 0.42)]
CREASE: Path = [(-0.9, -0.42), (0.1, -0.42), (-0.2, 0.42), (-0.9, 0.42)]
SMALL = 0.6
"""A strip of confetti, the part of it in the light, and its size for a petal's."""


def fall_before(picture: Image.Image, setting: Setting) -> Image.Image:
    """The picture of a table with petals in the air before it, if its plan has them."""
    feature = setting.plan.feature(PETALS) or setting.plan.feature(CONFETTI)
    if setting.plan.place not in {"studio", "seamless"}:
        return picture
    if setting.wants("bubbles"):
        from muralist.engines.preview.optics.states.bubbly import bubbled

        picture = bubbled(picture, setting.view.seed)
    if feature is None:
        return picture
    petals = feature.name == PETALS
    named = [tint.colour for tint in feature.colours] or ([PINK] if petals else list(PAPERS))
    tones = [mix(times(tone, setting.day.room), tone, 0.5) for tone in named]
    shapes = ((OUTLINE, 0.0), (FOLD, 0.26)) if petals else ((STRIP, 0.0), (CREASE, 0.2))
    rng = stream(setting.view.seed, "drifting")
    width, height = picture.size
    unit, k = min(width, height), 3
    count = COUNT if petals else 2 * COUNT
    for number in range(count):
        x, y = float(rng.uniform(-1.1, 1.1)), (number + 0.5) / count
        size, turn = float(rng.uniform(LEAST, MOST)), float(rng.uniform(0, 2 * math.pi))
        flat, shade, spared = float(rng.uniform(0.45, 1.0)), float(rng.uniform(0.86, 1.1)), float(rng.random())
        if (abs(x) < CLEAR and spared < 0.85) or abs(x) * unit > width / 2:
            continue
        size *= 1.0 if petals else SMALL
        side = math.ceil(size * unit * 2.6)
        own = times(tones[number % len(tones)], shade)
        sheet = Image.new("RGBA", (side * k, side * k), (*octets(own)[:3], 0))
        pen = ImageDraw.Draw(sheet)
        for shape, white in shapes:
            pen.polygon(_laid(shape, side * k, size * unit * k, turn, flat),
                        fill=(*octets(mix(own, (1, 1, 1), white))[:3], 255))  # fmt: skip
        piece = sheet.reduce(k)
        corner = (round(width / 2 + x * unit - side / 2), round(y * height - side / 2))
        picture.paste(piece.convert("RGB"), corner, piece.getchannel("A"))
    return picture


def _laid(shape: Path, side: int, size: float, turn: float, flat: float) -> list[tuple[float, float]]:
    """An outline about the middle of a square sheet, foreshortened and turned."""
    squeezed = [(x, y * flat) for x, y in shape]
    return [(side / 2 + x * size, side / 2 + y * size) for x, y in shifted(squeezed, 0.0, 0.0, 1.0, turn)]
