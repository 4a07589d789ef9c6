"""The pointed locks over a forehead that drawn animation has."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, times
from muralist.engines.preview.brushes.paths import bezier
from muralist.engines.preview.brushes.shade import puffed

LOCKS = (
    (-0.66, -0.34, -0.60, 0.04), (-0.44, -0.06, -0.36, 0.30), (-0.14, 0.22, -0.02, 0.36), (0.14, 0.50, 0.34, 0.38),
    (0.44, 0.76, 0.66, 0.34), (0.70, 0.96, 0.90, 0.10),
)  # fmt: skip
"""Locks of a fringe, in head radii: from where to where each grows, and its tip."""
ROOTS = 0.84
CURLED = frozenset({"curly", "curls", "afro", "bald", "fringe", "tuft"})
"""Hair without a fringe of locks."""


def pointed_fringe(canvas: Canvas, style: str, hair: Colour, x: float, y: float, r: float) -> None:
    """A fringe in pointed locks."""
    if style in CURLED:
        return
    for number, (left, right, tip, low) in enumerate(LOCKS):
        root = ROOTS - 0.28 * abs(left + right) / 2
        one = bezier(
            (x + left * r, y + root * r), (x + (left - 0.02) * r, y + (low + 0.28) * r), (x + tip * r, y + low * r), 8
        )
        two = bezier(
            (x + tip * r, y + low * r), (x + right * r, y + (low + 0.26) * r), (x + right * r, y + root * r), 8
        )
        canvas.solid([*one, *two], times(hair, (1.0, 0.92)[number % 2]), puffed(0.6, shine=0.10))
