"""Brushes, scissors and a phone in the hand: for hair, walls, nails and selfies."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import far_hand, near_hand, stick
from muralist.engines.preview.props.prop import Look


def paint_brush(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Its handle in the fist, the bristles towards the head."""
    del look
    x, y = near_hand(figure)
    wood = rgb("#8a4f3a")
    stick(canvas, (x - 0.022, y - 0.030), (x + 0.014, y + 0.040), 0.018, wood)
    stick(canvas, (x + 0.012, y + 0.034), (x + 0.046, y + 0.098), 0.040, wood)
    stick(canvas, (x + 0.030, y + 0.030), (x + 0.062, y + 0.088), 0.020, rgb("#f1e3d2"))


def paint_wallbrush(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A broad brush before the hand, wet with paint."""
    paint = look.pick("paint", (rgb("#f4f1ea"), rgb("#f2c14e"), rgb("#6fb3d2")))
    x, y = far_hand(figure)
    stick(canvas, (x - 0.030, y - 0.018), (x + 0.050, y + 0.030), 0.020, rgb("#b5783f"))
    stick(canvas, (x + 0.048, y + 0.062), (x + 0.078, y + 0.000), 0.034, rgb("#8f969c"))
    stick(canvas, (x + 0.070, y + 0.074), (x + 0.102, y + 0.010), 0.044, paint)


def paint_nailbrush(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A tiny brush of red varnish at the fingers of the other hand."""
    del look
    x, y = far_hand(figure)
    nx, ny = near_hand(figure)
    stick(canvas, (x + 0.020, y + 0.040), (x - 0.026, y + 0.016), 0.014, rgb("#33272b"))
    stick(canvas, (x - 0.024, y + 0.017), (x - 0.046, y + 0.008), 0.010, rgb("#d6293f"))
    for shift in (0.0, 0.014, 0.028):
        stick(canvas, (nx + 0.026, ny - 0.012 + shift), (nx + 0.036, ny - 0.010 + shift), 0.010, rgb("#d6293f"))


def paint_scissors(canvas: Canvas, figure: Figure, look: Look) -> None:
    """Open before the fist, their points ahead."""
    del look
    x, y = far_hand(figure)
    for lift in (-0.026, 0.034):
        stick(canvas, (x - 0.010, y - lift * 0.5), (x + 0.115, y + 0.012 + lift), 0.013, rgb("#d5dade"))
    canvas.solid(ellipse(x + 0.024, y, 0.012, 0.012), rgb("#6a7178"))


def paint_selfie(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A phone held up, its back to the viewer at a slant."""
    del look
    x, y = far_hand(figure)
    case = [(x - 0.034, y + 0.005), (x + 0.030, y - 0.008), (x + 0.052, y + 0.122), (x - 0.012, y + 0.135)]
    canvas.solid(case, rgb("#2b2d33"), puffed(0.6, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(x + 0.002, y + 0.112, 0.012, 0.012), rgb("#8fa3b8"))
