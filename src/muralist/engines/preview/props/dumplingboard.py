"""A floured board on which dumplings are folded: round wrappers, finished ones in rows and a bowl of filling."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

WOOD, DOUGH, FILLING, CHINA = rgb("#c9975c"), rgb("#f6edda"), rgb("#8fa05c"), rgb("#f4f6f8")
FOLDED = ((-0.98, 0.25), (-0.66, 0.25), (-0.90, 0.12), (-0.56, 0.12), (-0.34, 0.25))
WRAPPERS = ((0.16, 0.22), (0.30, 0.13), (-0.06, 0.11))


def paint_dumplings(canvas: Canvas, look: Look) -> None:
    """The board seen from a little above, with all that lies on it from the back to the front."""
    canvas.solid([(-1.30, 0.05), (1.30, 0.05), (1.12, 0.34), (-1.12, 0.34)], look.colour(WOOD), slope(0.7, 0.9),
                 texture=0.10, grain=9)  # fmt: skip
    canvas.solid(box(-1.30, 0.0, 1.30, 0.055, 0.01), times(look.colour(WOOD), 0.75), flat(0.6))
    canvas.soft(ellipse(0.0, 0.19, 0.9, 0.10), (0.98, 0.96, 0.92), 0.05, 0.7)
    for x, y in WRAPPERS:
        canvas.solid(ellipse(x, y - 0.012, 0.20, 0.058), times(DOUGH, 0.78), flat(0.6))
        canvas.solid(ellipse(x, y, 0.20, 0.058), DOUGH, flat(0.86))
    canvas.solid(ellipse(-0.06, 0.125, 0.075, 0.042), FILLING, puffed(0.9), texture=0.3, grain=40)
    for x, y in sorted(FOLDED, key=lambda spot: -spot[1]):
        _folded(canvas, x, y)
    bowl = curve([(0.56, 0.36), (0.60, 0.20), (0.72, 0.13), (0.96, 0.13), (1.08, 0.20), (1.12, 0.36)], steps=5)
    canvas.solid(bowl, CHINA, puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0.84, 0.36, 0.28, 0.062), times(CHINA, 0.92), flat(0.7))
    canvas.solid(ellipse(0.84, 0.375, 0.24, 0.055), FILLING, puffed(0.6), texture=0.35, grain=40)


def _folded(canvas: Canvas, x: float, y: float) -> None:
    """A half moon that stands on its round side, with pleats along the rim."""
    body = curve([(x - 0.17, y + 0.01), (x - 0.10, y - 0.035), (x + 0.10, y - 0.035), (x + 0.17, y + 0.01),
                  (x + 0.12, y + 0.085), (x, y + 0.115), (x - 0.12, y + 0.085)], closed=True, steps=5)  # fmt: skip
    canvas.solid(body, DOUGH, puffed(0.9))
    with canvas.ink() as pen:
        for k in range(-3, 4):
            px = x + 0.035 * k
            top = y + 0.105 - 0.9 * (px - x) ** 2 * 3
            pen.line([(px, top), (px * 0.9 + x * 0.1, top - 0.045)], 0.010, times(DOUGH, 0.72), 0.9)


PROPS = (
    Prop(name="dumpling_board", size=0.17, extent=bounds(-1.32, 1.32, 0.45), paint=paint_dumplings, home="kitchen"),
)
