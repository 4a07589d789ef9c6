"""A wood-fired oven of brick: a dome with a chimney over an arched mouth, fire inside, logs stacked underneath."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.masonry import courses
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

BRICK, SOOT, LOG = rgb("#b0603f"), rgb("#241a17"), rgb("#8a6038")
FLOOR = 0.96
"""The height of its floor, at which bread lies, in its own units (metres)."""


def paint(canvas: Canvas, look: Look) -> None:
    clay = look.colour(BRICK)
    chimney = box(-0.16, 1.7, 0.16, 2.36)
    canvas.solid(chimney, times(clay, 0.92), facing(0.1, 0.1, 1, fall=0.2))
    courses(canvas, canvas.mask_of(chimney), look.rng("chimney"), (-0.16, 1.7, 0.16, 2.36), clay, 0.07)
    canvas.solid(box(-0.21, 2.32, 0.21, 2.40, 0.01), times(clay, 0.8), slope(0.5, 0.8))
    dome = [*curve([(-1.06, FLOOR), (-1.04, 1.40), (-0.70, 1.84), (0.0, 2.0), (0.70, 1.84), (1.04, 1.40),
                    (1.06, FLOOR)], steps=6)]  # fmt: skip
    canvas.solid(dome, mix(clay, WHITE, 0.10), puffed(0.7), texture=0.05, grain=12)
    courses(canvas, canvas.mask_of(dome), look.rng("dome"), (-1.06, FLOOR, 1.06, 2.0), clay, 0.09)
    base = box(-1.14, 0.0, 1.14, FLOOR - 0.08)
    canvas.solid(base, clay, facing(0, 0.1, 1, fall=0.15))
    courses(canvas, canvas.mask_of(base), look.rng("base"), (-1.14, 0.0, 1.14, FLOOR - 0.08), clay, 0.09)
    _wood(canvas)
    canvas.solid(box(-1.2, FLOOR - 0.09, 1.2, FLOOR, 0.01), rgb("#b9b2a6"), slope(0.55, 0.85), texture=0.05)
    _mouth(canvas)


def _arch(half: float, high: float, foot: float) -> Path:
    return [(half, foot), *ellipse(0.0, foot + high - half, half, half, start=0.0, end=math.pi, points=16),
            (-half, foot)]  # fmt: skip


def _wood(canvas: Canvas) -> None:
    """The niche under the floor with the ends of split logs."""
    canvas.solid(_arch(0.62, 0.66, 0.10), SOOT, flat(0.7))
    for row, count in enumerate((6, 5, 4)):
        for k in range(count):
            x, y = (k - (count - 1) / 2) * 0.19, 0.20 + row * 0.16
            canvas.solid(ellipse(x, y, 0.088, 0.082), times(LOG, 0.6), flat(0.6))
            canvas.solid(ellipse(x, y, 0.07, 0.064), mix(LOG, WHITE, 0.35), puffed(0.4))


def _mouth(canvas: Canvas) -> None:
    """The ring of bricks on end around the fire."""
    canvas.solid(_arch(0.66, 0.74, FLOOR), times(BRICK, 0.72), facing(0, 0.2, 1, fall=0.1))
    with canvas.ink() as pen:
        for k in range(13):
            a = math.pi * k / 12
            c, s = math.cos(a), math.sin(a)
            pen.line([(0.50 * c, FLOOR + 0.08 + 0.50 * s), (0.66 * c, FLOOR + 0.08 + 0.66 * s)], 0.014,
                     times(BRICK, 0.4), 0.8)  # fmt: skip
    canvas.solid(_arch(0.50, 0.58, FLOOR), SOOT, flat(0.6))
    inside = canvas.mask_of(_arch(0.50, 0.58, FLOOR))
    with canvas.lit():
        canvas.soft(ellipse(0.0, FLOOR + 0.12, 0.46, 0.22), rgb("#ff8a2e"), 0.08, 0.85, inside=inside)
        for x, high, wide in ((-0.30, 0.26, 0.09), (-0.16, 0.36, 0.11), (0.02, 0.30, 0.10), (0.18, 0.24, 0.08)):
            flame = curve([(x - wide, FLOOR), (x - wide * 0.7, FLOOR + high * 0.45), (x + wide * 0.15, FLOOR + high),
                           (x + wide * 0.6, FLOOR + high * 0.4), (x + wide, FLOOR)], closed=True, steps=5)  # fmt: skip
            canvas.solid(flame, rgb("#ff9f3a"), flat(0.95), inside=inside)
            canvas.solid([(x + (px - x) * 0.5, FLOOR + (py - FLOOR) * 0.6) for px, py in flame], rgb("#ffe08a"),
                         flat(1.0), inside=inside)  # fmt: skip


PROP = Prop(name="brick_oven", size=2.4, extent=bounds(-1.22, 1.22, 2.42), paint=paint, home="kitchen",
            perch=FLOOR)  # fmt: skip
