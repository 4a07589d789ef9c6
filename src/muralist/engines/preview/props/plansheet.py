"""A sheet with the plan of a building, white lines on blue, its ends a little rolled."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

BLUE, LINES = rgb("#2b5fa8"), rgb("#e9f1fb")
ROOMS = (
    [(-0.72, 0.20), (0.40, 0.20), (0.40, 0.84), (-0.72, 0.84), (-0.72, 0.20)],
    [(-0.22, 0.20), (-0.22, 0.56), (-0.72, 0.56)], [(0.06, 0.84), (0.06, 0.50), (0.40, 0.50)],
)  # fmt: skip
"""The walls of the plan."""


def paint_sheet(canvas: Canvas, look: Look) -> None:
    """The sheet between two rolls, the rooms of a house, and a block of notes."""
    paper = look.colour(BLUE)
    canvas.solid(box(-0.94, 0.06, 0.94, 0.98), paper, slope(0.84, 0.98, 60))
    with canvas.ink() as pen:
        for step in range(1, 10):
            x = -0.94 + 1.88 * step / 10
            pen.line([(x, 0.08), (x, 0.96)], 0.006, mix(paper, LINES, 0.25))
        for wall in ROOMS:
            pen.line(wall, 0.030, LINES)
        pen.line([(-0.60, 0.13), (0.28, 0.13)], 0.012, LINES)
        for row in range(4):
            pen.line([(0.52, 0.78 - 0.12 * row), (0.82, 0.78 - 0.12 * row)], 0.020, LINES, 0.9)
        pen.ring(0.67, 0.26, 0.09, 0.018, LINES)
    for x in (-0.95, 0.95):
        canvas.solid(box(x - 0.05, 0.03, x + 0.05, 1.01, 0.04), times(paper, 0.72), flat(0.8))


PROP = Prop(name="plan_sheet", size=0.42, extent=bounds(-1.02, 1.02, 1.03, 0.0), paint=paint_sheet, home="studio",
            turns=False)  # fmt: skip
