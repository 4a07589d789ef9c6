"""A hairbrush in the near hand, its bristles in the hair."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import near_hand, stick
from muralist.engines.preview.props.prop import Look


def paint_brush(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Its handle in the fist, the bristles towards the head."""
    del look
    x, y = near_hand(figure)
    wood = rgb("#8a4f3a")
    stick(canvas, (x - 0.022, y - 0.030), (x + 0.014, y + 0.040), 0.018, wood)
    stick(canvas, (x + 0.012, y + 0.034), (x + 0.046, y + 0.098), 0.040, wood)
    stick(canvas, (x + 0.030, y + 0.030), (x + 0.062, y + 0.088), 0.020, rgb("#f1e3d2"))
