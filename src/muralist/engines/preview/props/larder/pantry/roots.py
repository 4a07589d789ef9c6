"""Roots, stalks and heads: cauliflower, celery, leek, beetroot, radish, artichoke, beans in pods, papaya, ginger."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.orchard import _leaf
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.scattering import scattered

GREEN, WHITE = rgb("#5f9440"), (1.0, 1.0, 1.0)


def cauliflower(plane: Plane, taste: Taste) -> None:
    """White florets in a ring of leaves."""
    here = plane.loose(0.88)
    for a in (3.5, 4.1, 5.3, 5.9, 3.0, 6.4):
        _leaf(
            here, 0.20 * math.cos(a), -0.12 + 0.2 * math.sin(a), 0.90, a, green=jitter(rgb("#8ab860"), taste.rng, 0.03)
        )
    white = taste.colour(rgb("#f4eedc"))
    here.disc(0, 0.08, 0.70, times(white, 0.84), puffed(1.1), rv=0.60)
    for u, v in scattered(taste.rng, 24, 0.60):
        here.disc(u * 1.05, 0.10 + v * 0.86, 0.19, jitter(white, taste.rng, 0.015), puffed(1.1), texture=0.14, grain=14)


def celery(plane: Plane, taste: Taste) -> None:
    """Stalks side by side, leaves at one end."""
    here, green = plane.loose(0.8).sub(0, 0, 1.0, 0.25), taste.colour(rgb("#a4c868"))
    for a, v in ((0.5, 0.2), (-0.4, -0.2), (0.1, 0.05), (0.8, 0.1), (-0.8, -0.1)):
        _leaf(here, 0.60, v, 0.42, a, green=jitter(GREEN, taste.rng, 0.04))
    for v in (0.24, -0.24, 0.10, -0.10, 0.0):
        body = here.rope(
            [(-0.92, v * 0.7), (-0.2, v), (0.64, v * 1.3)], (0.20, 0.19, 0.10), jitter(green, taste.rng, 0.02)
        )
        with here.ink(within=body) as pen:
            for k in (-1, 0, 1):
                pen.line(
                    [(-0.9, v * 0.7 + 0.045 * k), (0.6, v * 1.3 + 0.03 * k)], 0.012, times(green, 0.75), 0.8, h=0.08
                )


def leek(plane: Plane, taste: Taste) -> None:
    """A white shaft that fans out into green."""
    here, green = plane.loose(0.8).sub(0, 0, 1.0, 0.3), taste.colour(rgb("#4f8a48"))
    for v in (-0.30, 0.30, -0.14, 0.14, 0.0):
        here.rope(
            [(0.0, v * 0.25), (0.5, v * 0.7), (0.96, v * 1.2)], (0.16, 0.17, 0.05), jitter(green, taste.rng, 0.03)
        )
    here.rope([(-0.84, 0.0), (-0.4, 0.0), (0.18, 0.0)], (0.26, 0.24, 0.27), rgb("#eef0d8"))
    here.rope([(0.02, 0.0), (0.26, 0.0)], (0.24, 0.24), mix(rgb("#eef0d8"), green, 0.45))
    with here.ink() as pen:
        for v in (-0.10, -0.04, 0.03, 0.09):
            pen.line([(-0.84, v * 0.6), (-0.98, v * 1.6)], 0.016, rgb("#d8cfae"), h=0.08)


def _bulb(plane: Plane, taste: Taste, skin: tuple[float, float, float], pale: tuple[float, float, float]) -> None:
    here = plane.loose(0.88)
    for a in (1.15, 2.0, 1.57):
        here.rope([(0.0, 0.30), (0.30 * math.cos(a), 0.62)], (0.10, 0.07), times(mix(skin, GREEN, 0.4), 0.9))
        _leaf(here, 0.24 * math.cos(a), 0.52, 0.50, a, green=jitter(GREEN, taste.rng, 0.03))
    here.rope([(0.0, -0.40), (0.04, -0.70), (0.0, -0.98)], (0.16, 0.06, 0.02), mix(skin, pale, 0.7))
    here.disc(0, -0.08, 0.52, skin, puffed(1.2, shine=0.35), rv=0.48, gloss=0.4)
    here.soft(0.0, -0.46, 0.30, mix(skin, pale, 0.8), 0.8, rv=0.14)


def beet(plane: Plane, taste: Taste) -> None:
    """A beetroot with its leaves."""
    _bulb(plane, taste, taste.colour(rgb("#8a2446")), rgb("#8a2446"))


def radish(plane: Plane, taste: Taste) -> None:
    """A red radish, white at its tip."""
    _bulb(plane, taste, taste.colour(rgb("#d8325a")), WHITE)


def turnip(plane: Plane, taste: Taste) -> None:
    """A white turnip with a purple shoulder."""
    _bulb(plane, taste, taste.colour(rgb("#f2ece2")), WHITE)
    plane.loose(0.88).soft(0.0, 0.18, 0.36, rgb("#a04a8a"), 0.75, rv=0.14)


def parsnip(plane: Plane, taste: Taste) -> None:
    """A pale tapering root."""
    here, skin = plane.loose(0.85).sub(0, 0, 1.0, 0.35), taste.colour(rgb("#f0e2c0"))
    for a in (0.5, -0.5, 0.0):
        here.rope([(0.44, 0.0), (0.66, a * 0.3), (0.92, a * 0.5)], (0.05, 0.11, 0.03), jitter(GREEN, taste.rng, 0.04))
    body = here.rope([(0.50, 0.0), (0.2, 0.0), (-0.3, 0.0), (-0.94, 0.0)], (0.26, 0.34, 0.22, 0.02), skin)
    with here.ink(within=body) as pen:
        for k in range(8):
            u = 0.4 - 0.14 * k
            pen.line([(u, -0.08), (u + 0.01, 0.05)], 0.014, times(skin, 0.75), 0.8, h=0.14)


def artichoke(plane: Plane, taste: Taste) -> None:
    """A globe of overlapping scales."""
    here, green = plane.loose(0.88), taste.colour(rgb("#7f9a58"))
    here.rope([(0.0, -0.96), (0.0, -0.4)], (0.26, 0.28), times(green, 0.9))
    for row, (count, apart) in enumerate(((3, 0.26), (4, 0.30), (5, 0.27), (4, 0.26), (3, 0.22), (2, 0.16))):
        v = -0.46 + 0.19 * row
        for k in range(count):
            u = (k - (count - 1) / 2) * apart
            tone = jitter(mix(green, rgb("#8a6a8a"), 0.06 * row), taste.rng, 0.02)
            here.patch([(u - 0.21, v), (u - 0.16, v + 0.26), (u * 0.9, v + 0.46), (u + 0.16, v + 0.26),
                (u + 0.21, v), (u, v - 0.12)],
                times(tone, 0.84 + 0.04 * (k % 2)), puffed(1.0), smooth=True)  # fmt: skip


def green_beans(plane: Plane, taste: Taste) -> None:
    """A handful of thin pods."""
    green = taste.colour(rgb("#6fa03e"))
    here = plane.loose(0.75)
    for k in range(11):
        v = -0.42 + 0.085 * k
        turn = float(taste.rng.uniform(-0.22, 0.22))
        pod = here.sub(float(taste.rng.uniform(-0.08, 0.08)), -v * 0.8, 1.0, turn)
        pod.rope(
            [(-0.80, 0.02), (-0.2, -0.03), (0.4, 0.03), (0.86, 0.10)],
            (0.03, 0.11, 0.11, 0.02),
            jitter(green, taste.rng, 0.03),
        )


def papaya(plane: Plane, taste: Taste) -> None:
    """Half a papaya with its black seeds."""
    here = plane.loose(0.86).sub(0, 0, 1.0, 0.3)
    here.patch([(-0.90, 0.0), (-0.50, 0.40), (0.20, 0.52), (0.80, 0.28), (0.92, 0.0), (0.80, -0.28), (0.20,
        -0.52), (-0.50, -0.40)], rgb("#d8a83a"), puffed(0.7), smooth=True)  # fmt: skip
    here.patch([(-0.78, 0.0), (-0.44, 0.31), (0.20, 0.42), (0.72, 0.22), (0.82, 0.0), (0.72, -0.22), (0.20,
        -0.42), (-0.44, -0.31)], taste.colour(rgb("#f08a3c")), slope(0.66, 0.84, 60), smooth=True)  # fmt: skip
    here.patch(
        [(-0.46, 0.0), (-0.10, 0.15), (0.40, 0.19), (0.56, 0.0), (0.40, -0.19), (-0.10, -0.15)],
        rgb("#b8521e"),
        smooth=True,
    )
    for u, v in scattered(taste.rng, 26, 0.9):
        here.disc(0.08 + 0.48 * u, 0.15 * v, 0.055, rgb("#26221f"), puffed(1.0, shine=0.5), gloss=0.5)


def ginger(plane: Plane, taste: Taste) -> None:
    """A knobbly root."""
    here, skin = plane.loose(0.85), taste.colour(rgb("#d8b078"))
    for points, widths in (([(-0.84, -0.10), (-0.2, 0.0), (0.5, -0.06), (0.86, 0.10)], (0.30, 0.42, 0.40,
        0.22)), ([(-0.30, 0.0), (-0.44, 0.36), (-0.40, 0.62)], (0.34, 0.30, 0.22)), ([(0.24, 0.0), (0.30,
        0.34)], (0.32, 0.24)), ([(0.36, -0.05), (0.50, -0.42)], (0.32, 0.24)), ([(-0.5, -0.05), (-0.54, -0.36)],
        (0.28, 0.20))):  # fmt: skip
        here.rope(points, widths, jitter(skin, taste.rng, 0.02), texture=0.06)
    with here.ink() as pen:
        for u in (-0.62, -0.12, 0.14, 0.62):
            pen.line([(u, -0.14), (u + 0.04, 0.12)], 0.016, times(skin, 0.7), 0.8, h=0.14)


FOODS: dict[str, Food] = {
    "cauliflower": Food(paint=cauliflower, size=0.46, many=1, tall=0.7),
    "celery": Food(paint=celery, size=0.56, many=1, tall=0.4, deep=0.5),
    "leek": Food(paint=leek, size=0.58, many=2, tall=0.4, deep=0.45),
    "beet": Food(paint=beet, size=0.34, many=3, tall=0.6),
    "radish": Food(paint=radish, size=0.24, many=4, tall=0.6),
    "turnip": Food(paint=turnip, size=0.34, many=3, tall=0.6),
    "parsnip": Food(paint=parsnip, size=0.5, many=3, tall=0.5, deep=0.5),
    "artichoke": Food(paint=artichoke, size=0.36, many=2, tall=0.7),
    "green beans": Food(paint=green_beans, size=0.5, many=1, tall=0.4, deep=0.6),
    "papaya": Food(paint=papaya, size=0.42, many=2, tall=0.5, deep=0.6),
    "ginger": Food(paint=ginger, size=0.34, many=1, tall=0.5, deep=0.7),
}
