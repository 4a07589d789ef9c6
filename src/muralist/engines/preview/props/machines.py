"""Machines that lift: the crane of a harbour or a building site."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod

PAINTS = (rgb("#e2a52e"), rgb("#d9622e"), rgb("#c8402f"), rgb("#3f78b8"))
DARK = rgb("#34383f")


def paint_dock_crane(canvas: Canvas, look: Look) -> None:
    paint = look.pick("paint", PAINTS)
    for x in (-0.34, 0.34):
        rod(canvas, [(x * 1.1, 0.05), (x * 0.72, 1.06)], 0.075, paint)
        canvas.solid(box(x * 1.1 - 0.12, 0.0, x * 1.1 + 0.12, 0.07, 0.02), DARK, flat(0.6))
    rod(canvas, [(-0.34, 0.38), (0.34, 0.38)], 0.055, times(paint, 0.86))
    with canvas.ink() as pen:
        _braces(pen, [(-0.35, 0.10), (-0.27, 1.0)], [(0.35, 0.10), (0.27, 1.0)], 4, times(paint, 0.78))
    canvas.solid(box(-0.36, 1.02, 0.36, 1.12, 0.02), times(paint, 0.9), slope(0.5, 0.85))
    canvas.solid(box(-0.20, 1.12, 0.16, 1.40, 0.02), paint, puffed(0.4))
    canvas.solid(box(0.02, 1.18, 0.19, 1.34, 0.02), rgb("#a9cdd6"), flat(0.75))
    canvas.solid(box(-0.62, 1.16, -0.20, 1.36, 0.02), DARK, puffed(0.4))
    mast: list[Point] = [(-0.06, 1.38), (-0.06, 2.06)]
    rod(canvas, mast, 0.06, paint)
    lower: list[Point] = [(-0.02, 1.40), (1.36, 1.72)]
    upper: list[Point] = [(-0.02, 1.54), (1.36, 1.76)]
    with canvas.ink() as pen:
        _braces(pen, lower, upper, 9, times(paint, 0.8))
        for end in ((1.34, 1.75), (0.66, 1.64)):
            pen.line([(-0.06, 2.04), end], 0.014, DARK)
        pen.line([(-0.06, 2.04), (-0.58, 1.34)], 0.014, DARK)
        pen.line([(1.22, 1.70), (1.22, 0.92)], 0.014, DARK)
    for boom in (lower, upper):
        rod(canvas, boom, 0.04, paint)
    canvas.solid(box(1.15, 0.82, 1.29, 0.94, 0.02), mix(paint, DARK, 0.4), puffed(0.5))
    with canvas.ink() as pen:
        pen.line([(1.22, 0.82), (1.22, 0.76), (1.26, 0.72), (1.22, 0.68), (1.18, 0.71)], 0.022, DARK)


def _braces(pen: Pen, first: list[Point], second: list[Point], steps: int, tone: Colour) -> None:
    """A zigzag between two beams."""

    def at(beam: list[Point], share: float) -> Point:
        (x0, y0), (x1, y1) = beam
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

    for step in range(steps):
        start, end = step / steps, (step + 1) / steps
        pair = (first, second) if step % 2 else (second, first)
        pen.line([at(pair[0], start), at(pair[1], end)], 0.018, tone)


PROP = Prop(
    name="dock_crane", size=15.0, extent=bounds(-0.66, 1.42, 2.10), paint=paint_dock_crane, home="harbour", turns=True,
    materials=frozenset({"metal"}),
)  # fmt: skip
