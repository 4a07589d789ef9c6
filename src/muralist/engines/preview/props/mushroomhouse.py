"""A house in a mushroom: a red cap with white spots for its roof, a round door and two small windows in the stalk."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

CAP, STALK, WOOD, WHITE = rgb("#c9362c"), rgb("#f1e6d0"), rgb("#8a5a34"), rgb("#faf4e6")
SPOTS = ((-0.80, 1.28, 0.15), (-0.38, 1.60, 0.19), (0.16, 1.36, 0.20), (0.58, 1.66, 0.13), (0.90, 1.24, 0.14),
         (0.10, 1.90, 0.12), (-0.42, 1.20, 0.10))  # fmt: skip


def paint(canvas: Canvas, look: Look) -> None:
    """The whole house from its front."""
    cap = look.colour(CAP)
    _chimney(canvas)
    stalk = curve(
        [(-0.62, 0.0), (-0.68, 0.20), (-0.56, 0.62), (-0.50, 1.10), (0.50, 1.10), (0.56, 0.62), (0.68, 0.20),
         (0.62, 0.0), (0.0, -0.05)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(stalk, STALK, puffed(0.9), texture=0.06, grain=14)
    gills = ellipse(0.0, 1.04, 1.16, 0.20)
    canvas.solid(gills, times(STALK, 0.82), puffed(0.3))
    with canvas.ink(inside=canvas.mask_of(gills)) as pen:
        for step in range(33):
            a = math.pi + math.pi * step / 32
            pen.line([(0.48 * math.cos(a), 1.03), (1.16 * math.cos(a), 1.04 + 0.20 * math.sin(a))], 0.012,
                     times(STALK, 0.6), 0.7)  # fmt: skip
    canvas.soft(ellipse(0.0, 0.86, 0.52, 0.12), times(STALK, 0.4), 0.05, 0.45, inside=canvas.mask_of(stalk))
    dome = curve(
        [(-1.24, 1.02), (-1.16, 1.36), (-0.80, 1.80), (0.0, 2.08), (0.80, 1.80), (1.16, 1.36), (1.24, 1.02),
         (0.70, 0.99), (0.0, 1.06), (-0.70, 0.99)], closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(dome, cap, puffed(1.0, shine=0.2), gloss=0.25, texture=0.03)
    inside = canvas.mask_of(dome)
    for x, y, r in SPOTS:
        canvas.solid(ellipse(x, y, r, r * (0.86 - 0.24 * abs(x))), WHITE, puffed(0.5), inside=inside)
    _door(canvas)
    for hand in (-1, 1):
        _window(canvas, hand * 0.40, 0.66, look)
    for x, y, r in ((0.02, -0.02, 0.24), (0.10, -0.10, 0.20)):
        canvas.solid(ellipse(x, y, r, r * 0.28), rgb("#b3a994"), flat(0.7), texture=0.08)
    rng = look.rng("grass")
    with canvas.ink() as pen:
        for _ in range(70):
            x, tall = float(rng.uniform(-0.78, 0.78)), float(rng.uniform(0.04, 0.14))
            if abs(x) > 0.26:
                tone = mix(rgb("#86a452"), rgb("#52703a"), float(rng.random()))
                pen.line([(x, -0.05), (x + float(rng.normal(0, 0.03)), tall - 0.05)], 0.014, tone, 0.95)


def _chimney(canvas: Canvas) -> None:
    canvas.solid(box(0.56, 1.60, 0.78, 2.12), rgb("#a8705a"), facing(-0.2, 0.2, 1, fall=0.15), texture=0.1)
    canvas.solid(box(0.52, 2.06, 0.82, 2.16), rgb("#8c5a48"), flat(0.75))


def _door(canvas: Canvas) -> None:
    arch = [(-0.20, 0.0), (-0.20, 0.40), *ellipse(0.0, 0.40, 0.20, 0.22, start=math.pi, end=0.0), (0.20, 0.0)]
    frame = [(x * 1.22, y * 1.07) for x, y in arch]
    canvas.solid(frame, times(WOOD, 0.72), flat(0.7), texture=0.08)
    canvas.solid(arch, WOOD, slope(0.6, 0.85, 60), texture=0.10)
    with canvas.ink(inside=canvas.mask_of(arch)) as pen:
        for x in (-0.10, 0.0, 0.10):
            pen.line([(x, 0.0), (x, 0.64)], 0.012, times(WOOD, 0.6), 0.9)
        pen.disc(0.12, 0.30, 0.025, rgb("#e8c25a"))


def _window(canvas: Canvas, x: float, y: float, look: Look) -> None:
    glass = rgb("#ffcf7d") if look.dark else rgb("#7fa6b8")
    canvas.solid(ellipse(x, y, 0.135, 0.145), times(WOOD, 0.8), flat(0.75))
    canvas.solid(ellipse(x, y, 0.10, 0.11), glass, slope(0.5, 0.85, 60))
    with canvas.ink() as pen:
        pen.line([(x - 0.10, y), (x + 0.10, y)], 0.016, times(WOOD, 0.8))
        pen.line([(x, y - 0.11), (x, y + 0.11)], 0.016, times(WOOD, 0.8))
    if look.dark:
        canvas.lamp(x, y, 0.25, rgb("#ffb759"), 0.45)


PROP = Prop(
    name="mushroom_house", size=2.6, extent=bounds(-1.28, 1.28, 2.20, -0.14), paint=paint, home="forest", turns=False
)
