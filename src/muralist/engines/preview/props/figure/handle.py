"""Where hands are, and sticks for them: what every tool is drawn with."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import Point, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.figure.build import Figure
from muralist.engines.preview.props.prop import Look

WOOD, IRON = rgb("#a87445"), rgb("#4a4d55")
BRIGHT = (rgb("#f2b53c"), rgb("#e2604a"), rgb("#3fa7b0"), rgb("#f08aa0"))


def lively(look: Look, figure: Figure) -> Colour:
    """The colour of a toy or tool: as said, else a bright one by seed."""
    return figure.extras.get("tool") or BRIGHT[int(look.rng("tool").integers(len(BRIGHT)))]


def far_hand(figure: Figure) -> Point:
    """Just inside the far fist."""
    (ex, ey), (x, y) = figure.pose.arms[0]
    long = math.hypot(x - ex, y - ey) or 1.0
    return (x + (x - ex) / long * 0.016, y + (y - ey) / long * 0.016)


def near_hand(figure: Figure) -> Point:
    """Where the near hand is."""
    return figure.pose.arms[1][1]


def stick(canvas: Canvas, start: Point, end: Point, width: float, colour: Colour) -> None:
    """A rounded stick."""
    canvas.solid(limb([start, end], (width, width)), colour, puffed(0.8, shine=0.15))


def stool(canvas: Canvas, seat: float) -> None:
    """A round stool, its seat so high, for one who is seen from behind."""
    wood = rgb("#8a5a34")
    for x in (-0.20, 0.20, 0.0):
        canvas.solid(limb([(x * 0.8, seat), (x, 0.0)], (0.05, 0.045)), times(wood, 0.8), puffed(0.8, shine=0.15))
    canvas.solid(ellipse(0.0, seat, 0.30, 0.075), times(wood, 0.9), puffed(0.9, shine=0.2))
    canvas.solid(ellipse(0.0, seat + 0.02, 0.29, 0.06), rgb("#a8433c"), puffed(0.8))
