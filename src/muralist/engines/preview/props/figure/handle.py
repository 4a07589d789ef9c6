"""Where hands are, and sticks for them: what every tool is drawn with."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.brushes.paths import Point, limb
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
