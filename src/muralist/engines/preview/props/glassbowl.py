"""A bowl of clear glass: its back rim, what lies in it and its wall in front are all seen."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, curve, ellipse
from muralist.engines.preview.brushes.shade import flat
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.portions import lay_out, portions_of
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, gleam, turned

CLEAR = rgb("#cfe3e6")
HIGH, TILT, SUNK = 0.90, 0.36, 0.44
"""The height of the rim, how much of its ellipse is seen, and how far below it what it holds lies."""
PROFILE: list[Point] = curve([(0.40, 0.20), (0.50, 0.23), (0.76, 0.38), (0.93, 0.64), (1.0, HIGH)], steps=8)


def paint_clear(canvas: Canvas, look: Look) -> None:
    """The bowl from the side, with what it holds seen through its wall."""
    glass: Colour = look.colour(CLEAR)
    canvas.solid(ellipse(0, HIGH, 1.0, TILT), mix(glass, WHITE, 0.3), flat(0.8), alpha=0.16)
    with canvas.ink() as pen:
        pen.line(ellipse(0, HIGH, 1.0, TILT, start=0.0, end=math.pi), 0.020, mix(glass, WHITE, 0.45))
        pen.line(ellipse(0, 0.24, 0.42, 0.13), 0.012, times(glass, 0.82))
    portions = portions_of(look)
    if portions:
        wall = [(x * 0.97, y + 0.03) for x, y in PROFILE]
        shown = canvas.mask_of([*wall, (1.0, 4.2), (-1.0, 4.2), *[(-x, y) for x, y in reversed(wall)]])
        canvas.soft(ellipse(0, 0.34, 0.5, 0.14), times(glass, 0.45), 0.06, 0.35)
        lay_out(Plane(canvas=canvas, tilt=TILT, y=HIGH - SUNK, scale=0.74, inside=shown), look, portions, deep=True)
    outline = turned(canvas, PROFILE, glass, tilt=TILT, shine=0.5, gloss=0.9, alpha=0.24)
    inside = canvas.mask_of(outline)
    for hand in (-1, 1):
        canvas.soft([(hand * 1.02, HIGH), (hand * 0.93, HIGH - 0.04), (hand * 0.62, 0.34), (hand * 0.74, 0.32)],
                    times(glass, 0.62), 0.03, 0.5, inside=inside)  # fmt: skip
    foot = turned(
        canvas, [(0.46, 0.04), (0.43, 0.10), (0.38, 0.20)], glass, tilt=TILT, shine=0.5, gloss=0.9, alpha=0.55
    )
    del foot
    gleam(canvas, 0.62, 0.62, 0.055, 0.19, turn=-0.5, alpha=0.8, inside=inside)
    gleam(canvas, -0.74, 0.60, 0.030, 0.15, turn=0.5, alpha=0.55, inside=inside)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.line([(hand * x, y) for x, y in PROFILE], 0.014, times(glass, 0.72))
        pen.line(ellipse(0, HIGH, 1.0, TILT, start=math.pi, end=2 * math.pi), 0.026, WHITE)
        pen.line(ellipse(0, 0.05, 0.46, 0.15, start=math.pi * 1.05, end=math.pi * 1.95), 0.014, WHITE)
