"""Ice: clear cubes with a cloudy heart, one or a small heap, in a little melted water."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

ICE = rgb("#d3e8f2")
TILT = 0.42
HEAP = (
    (-0.62, 0.24, 0.40, 0.5), (0.10, 0.30, 0.38, 1.15), (0.72, 0.20, 0.36, 0.25), (-0.26, 0.50, 0.36, 0.9),
    (-0.34, 0.06, 0.40, 1.2), (0.40, 0.02, 0.42, 0.62),
)  # fmt: skip
"""Where each cube of a heap is, how wide, and how it is turned: back to front."""


def extent(look: Look) -> Extent:
    if look.variant == "one":
        return Extent(left=-0.62, right=0.62, top=0.98, bottom=-0.12)
    return Extent(left=-1.10, right=1.16, top=1.02, bottom=-0.30)


def _cube(canvas: Canvas, x: float, y: float, wide: float, turn: float, tone: Colour) -> None:
    """A cube about the middle of its foot, seen from a little above."""
    angles = [turn % (math.pi / 2) + quarter * math.pi / 2 for quarter in range(4)]
    foot = [(x + wide * math.cos(a), y + wide * TILT * math.sin(a)) for a in angles]
    high = wide * 1.12
    front = min(range(4), key=lambda n: foot[n][1])
    before, after = (front - 1) % 4, (front + 1) % 4
    roof = [(px, py + high) for px, py in foot]
    for side, dark in ((before, 0.10), (after, 0.34)):
        face = [foot[front], foot[side], roof[side], roof[front]]
        canvas.solid(face, mix(tone, rgb("#7fa8c4"), dark), slope(0.70, 0.98, 70), gloss=0.5, alpha=0.86)
    canvas.solid(roof, mix(tone, WHITE, 0.45), flat(0.94), gloss=0.6, alpha=0.92)
    canvas.soft(ellipse(x, y + high * 0.46, wide * 0.42, high * 0.30), WHITE, wide * 0.16, 0.60)
    with canvas.ink() as pen:
        for line in ([roof[before], roof[front], roof[after]], [roof[front], foot[front]]):
            pen.line(line, wide * 0.075, WHITE, 0.85)
        pen.line([*roof, roof[0]], wide * 0.035, WHITE, 0.7)
        pen.line([foot[before], foot[front], foot[after]], wide * 0.03, rgb("#86aac2"), 0.55)


def paint(canvas: Canvas, look: Look) -> None:
    tone = look.colour(ICE)
    pool = curve([(-1.0, 0.02), (-0.5, -0.20), (0.3, -0.26), (1.0, -0.04), (0.7, 0.22), (-0.6, 0.22)], closed=True)
    if look.variant == "one":
        _cube(canvas, 0.0, 0.16, 0.56, 0.72 + 0.2 * (look.number % 3), tone)
        return
    canvas.soft(pool, mix(tone, WHITE, 0.5), 0.05, 0.35)
    for x, y, wide, turn in HEAP:
        _cube(canvas, x, y, wide, turn, tone)


PROP = Prop(name="ice_cubes", size=0.055, extent=extent, paint=paint, home="studio", turns=False, spread=0.06)
