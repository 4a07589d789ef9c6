"""Tools that smiths, joiners, woodcutters and swordsmen hold in the far hand."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.figure.handle import far_hand, stick
from muralist.engines.preview.props.prop import Look

WOOD, IRON, EDGE = rgb("#8a5f3a"), rgb("#5a5f66"), rgb("#cfd4d8")
BARK, SAPWOOD = rgb("#7a5638"), rgb("#dcb884")


def hammer(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A hammer held upright."""
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.01, y - 0.07), (x + 0.03, y + 0.17), 0.022, WOOD)
    canvas.solid(box(x - 0.045, y + 0.145, x + 0.105, y + 0.205, 0.012), IRON, puffed(0.8, shine=0.25), gloss=0.3)


def hatchet(canvas: Canvas, figure: Figure, look: Look) -> None:
    """An axe with its blade up."""
    del look
    x, y = far_hand(figure)
    stick(canvas, (x - 0.02, y - 0.22), (x + 0.03, y + 0.22), 0.024, WOOD)
    head = curve([(x + 0.01, y + 0.22), (x + 0.01, y + 0.14), (x + 0.11, y + 0.10), (x + 0.13, y + 0.19),
                  (x + 0.11, y + 0.27)], closed=True, steps=3)  # fmt: skip
    canvas.solid(head, IRON, puffed(0.8, shine=0.25), gloss=0.3)
    canvas.solid(limb([(x + 0.11, y + 0.11), (x + 0.128, y + 0.19), (x + 0.11, y + 0.26)], (0.014, 0.02, 0.014)), EDGE)


def block(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A stump with a log on end to be split, and split ones beside it."""
    del figure, look
    for x, y, turn in ((0.585, 0.035, 0.10), (0.560, 0.090, -0.12)):
        canvas.solid(box(x - 0.075, y - 0.03, x + 0.075, y + 0.03, 0.02), BARK, puffed(0.8), texture=0.06)
        canvas.solid(ellipse(x + 0.070, y, 0.018, 0.030, turn), SAPWOOD, puffed(0.4))
    canvas.solid(box(0.27, 0.0, 0.47, 0.17, 0.02), BARK, puffed(0.9), texture=0.10)
    canvas.solid(ellipse(0.37, 0.165, 0.100, 0.030), SAPWOOD, puffed(0.3), texture=0.05)
    canvas.solid(box(0.325, 0.165, 0.415, 0.36, 0.015), times(BARK, 1.15), puffed(0.9), texture=0.08)
    canvas.solid(ellipse(0.37, 0.358, 0.045, 0.015), SAPWOOD, puffed(0.3))


def katana(canvas: Canvas, figure: Figure, look: Look) -> None:
    """A curved sword, its point up."""
    del look
    x, y = far_hand(figure)
    blade = curve([(x + 0.01, y + 0.05), (x + 0.07, y + 0.28), (x + 0.17, y + 0.50)], steps=8)
    canvas.solid(limb(blade, (0.026, 0.026, 0.020, 0.0)), EDGE, puffed(0.7, shine=0.4), gloss=0.5)
    stick(canvas, (x - 0.03, y - 0.11), (x + 0.01, y + 0.04), 0.024, rgb("#2f2a30"))
    canvas.solid(box(x - 0.025, y + 0.035, x + 0.045, y + 0.055, 0.008), rgb("#c9a24a"), puffed(0.7))
