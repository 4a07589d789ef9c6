"""A clipboard: a brown board, a sheet with lines and ticks, and the clip that holds it."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

BOARD, PAPER, STEEL, TICK = rgb("#a9743f"), rgb("#faf8f2"), rgb("#aab2ba"), rgb("#4f9a5f")


def paint(canvas: Canvas, look: Look) -> None:
    """The front of it."""
    board = look.colour(BOARD)
    canvas.solid(box(-0.42, 0.0, 0.42, 1.10, 0.05), board, slope(0.55, 0.8, 60), texture=0.08, grain=14)
    canvas.solid(box(-0.35, 0.06, 0.35, 0.99), PAPER, slope(0.8, 0.95, 60))
    with canvas.ink() as pen:
        for row in range(6):
            y = 0.84 - 0.12 * row
            pen.line([(-0.14, y), (0.27 - 0.08 * (row % 2), y)], 0.022, rgb("#8a93a0"), 0.9)
            square = box(-0.29, y - 0.03, -0.22, y + 0.03)
            pen.line([*square, square[0]], 0.010, rgb("#7a828c"), 0.9)
            if row < 4:
                pen.line([(-0.29, y), (-0.26, y - 0.025), (-0.20, y + 0.045)], 0.018, TICK)
    canvas.solid(box(-0.20, 1.00, 0.20, 1.10, 0.03), STEEL, puffed(0.8, shine=0.4), gloss=0.4)
    canvas.solid(ellipse(0.0, 1.12, 0.10, 0.065), STEEL, puffed(0.8, shine=0.4), gloss=0.4)
    canvas.solid(ellipse(0.0, 1.12, 0.045, 0.03), times(board, 0.4), flat(0.5))


PROP = Prop(
    name="clipboard", size=0.32, extent=bounds(-0.46, 0.46, 1.20, -0.02), paint=paint, home="studio",
    materials=frozenset({"wood"}),
)  # fmt: skip
