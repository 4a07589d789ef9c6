"""A board to write on that stands on an easel: dark for chalk or pale for pens, with nothing on it but its words."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import rod

WOOD, SLATE = rgb("#b07f4e"), rgb("#2f4a40")
PALE = "pale"
EASEL = (0.72, 1.98)
"""Half its width, and its height."""


def paint_board(canvas: Canvas, look: Look) -> None:
    """Paint the easel, the framed board on its ledge, and what is written on it."""
    pale = PALE in look.variant.split()
    rod(canvas, [(0.0, 1.9), (0.26, 0.12)], 0.06, times(WOOD, 0.65), texture=0.08)
    for x in (-0.62, 0.62):
        rod(canvas, [(x * 0.10, 1.92), (x, 0.0)], 0.075, WOOD, texture=0.08)
    canvas.solid(box(-0.68, 0.62, 0.68, 1.60, 0.02), times(WOOD, 0.82), facing(0, 0.2, 1), texture=0.08, grain=12)
    face = rgb("#fbfbf8") if pale else look.colour(SLATE)
    canvas.solid(box(-0.61, 0.69, 0.61, 1.53), face, slope(0.86, 0.98, 60) if pale else slope(0.55, 0.78, 110),
                 texture=0.0 if pale else 0.08, grain=9)  # fmt: skip
    letters(canvas, look.text, (-0.52, 0.78, 0.52, 1.44), rgb("#2f3a46") if pale else rgb("#f4f0e6"), weight=0.024)
    canvas.solid(box(-0.74, 0.56, 0.74, 0.65, 0.01), WOOD, puffed(0.6), texture=0.08)
    if not pale:
        canvas.solid(box(0.20, 0.645, 0.34, 0.675, 0.01), rgb("#f4f0e6"), puffed(0.7))
    canvas.solid(box(-0.07, 1.56, 0.07, 1.68, 0.01), times(WOOD, 0.8), puffed(0.6))
