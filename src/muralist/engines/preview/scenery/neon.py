"""Glowing signs: tubes bent to letters, their light in the air, and a street whose house fronts carry them."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.brushes.view import Ink, View
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

NEON: tuple[Colour, ...] = (rgb("#ff4fa3"), rgb("#39e0ff"), rgb("#ffb03a"), rgb("#8f7bff"), rgb("#59f08a"))
STROKES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "A": (((0, 0), (0.5, 1), (1, 0)), ((0.2, 0.4), (0.8, 0.4))),
    "B": (((0, 0), (0, 1), (0.8, 0.9), (0.8, 0.6), (0, 0.5), (0.9, 0.35), (0.9, 0.1), (0, 0)),),
    "C": (((1, 0.9), (0.3, 1), (0, 0.7), (0, 0.3), (0.3, 0), (1, 0.1)),),
    "E": (((1, 1), (0, 1), (0, 0), (1, 0)), ((0, 0.5), (0.8, 0.5))),
    "F": (((1, 1), (0, 1), (0, 0)), ((0, 0.5), (0.8, 0.5))),
    "H": (((0, 0), (0, 1)), ((1, 0), (1, 1)), ((0, 0.5), (1, 0.5))),
    "K": (((0, 0), (0, 1)), ((1, 1), (0, 0.45), (1, 0))),
    "L": (((0, 1), (0, 0), (1, 0)),),
    "N": (((0, 0), (0, 1), (1, 0), (1, 1)),),
    "O": (((0.5, 1), (0, 0.7), (0, 0.3), (0.5, 0), (1, 0.3), (1, 0.7), (0.5, 1)),),
    "R": (((0, 0), (0, 1), (0.9, 0.85), (0.9, 0.6), (0, 0.5), (1, 0)),),
    "S": (((1, 0.85), (0.6, 1), (0, 0.8), (0.2, 0.55), (0.8, 0.45), (1, 0.2), (0.4, 0), (0, 0.15)),),
    "T": (((0, 1), (1, 1)), ((0.5, 1), (0.5, 0))),
}
"""The tubes of each letter in a square, its foot at 0."""
FRONTS = (
    (-0.04, 0.165, 0.052, "CAFE"), (0.33, 0.30, 0.062, "BAR"), (-0.42, 0.18, 0.060, "HOTEL"),
    (0.17, 0.25, 0.040, "TEA"),
    (-0.24, 0.30, 0.040, "BAR"), (0.60, 0.17, 0.056, "HOTEL"), (-0.70, 0.26, 0.056, "TEA"), (0.86, 0.24, 0.060, "CAFE"),
    (-0.98, 0.18, 0.060, "HOTEL"), (1.10, 0.20, 0.056, "BAR"),
)  # fmt: skip
"""Across the picture: the middle of a sign, its foot over the pavement, the size of its letters, and these."""


def halo(picture: Array, view: View, tubes: Ink, strength: float) -> None:
    """Lay the light that drawn tubes throw into the air around them over the picture, then the tubes; in place."""
    size = (max(8, view.width // 4), max(8, view.height // 4))
    small = tubes.sheet.convert("RGBa").resize(size, Image.Resampling.BOX)
    lights = Image.merge("RGB", small.split()[:3])
    haze = np.zeros_like(picture)
    for reach, power in ((0.008, 1.0), (0.035, 1.5), (0.11, 2.2)):
        blurred = lights.filter(ImageFilter.GaussianBlur(max(0.6, reach * view.unit / 4)))
        wide = np.asarray(blurred.resize((view.width, view.height), Image.Resampling.BICUBIC)).astype(np.float32)
        haze += wide * np.float32(power * strength / 255)
    picture += (1 - np.clip(picture, 0, 1)) * np.clip(haze, 0, 1)
    tubes.onto(picture)


def neon_fronts(setting: Setting, picture: Array, base: float) -> None:
    """Upright signs on the house fronts that stand on height fraction `base`, with their light; in place."""
    view = setting.view
    k = 1 / view.tall
    first = int(view.rng("neon").integers(len(NEON)))
    boards, tubes = view.ink(2), view.ink(2)
    for number, (x, foot, size, letters) in enumerate(FRONTS):
        if abs(x) > view.half_width - size:
            continue
        colour = NEON[(first + number) % len(NEON)]
        low, high = base - foot * k, base - (foot + size * (1.25 * len(letters) + 0.3)) * k
        half = size * 0.72
        boards.box(x - half, high, x + half, low, lit(setting, rgb("#17141d")))
        boards.box(x - half - 0.012, high + 0.02 * k, x - half, high + 0.03 * k, rgb("#0c0b10"))
        rim = [(x - half * 0.9, high + 0.006 * k), (x + half * 0.9, high + 0.006 * k)]
        rim += [(x + half * 0.9, low - 0.006 * k), (x - half * 0.9, low - 0.006 * k), rim[0]]
        tubes.line(rim, size * 0.09, mix(colour, (1, 1, 1), 0.1))
        for place, letter in enumerate(letters):
            top = high + size * (0.22 + 1.25 * place) * k
            for stroke in STROKES[letter]:
                points = [(x + (u - 0.5) * size * 0.76, top + (1 - v) * size * k) for u, v in stroke]
                tubes.line(points, size * 0.15, mix(colour, (1, 1, 1), 0.35))
    boards.onto(picture)
    halo(picture, view, tubes, 0.85 if setting.day.lamps else 0.5)
