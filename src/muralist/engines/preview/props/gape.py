"""The wide open mouth of an animal that yawns, seen from the front."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import Point, oval

YAWNING = "yawning"
"""The word of a variant for it."""
ROARING = "roaring"
"""The word of a variant for a mouth that is as wide open with the eyes awake: who roars, barks or growls."""
INSIDE, TONGUE, TOOTH = rgb("#5a2226"), rgb("#dd7d86"), rgb("#fffaf2")


def gape(pen: Pen, at: Point, size: float) -> None:
    """A mouth about `at` that is `size` from its middle to a side, with its fangs and the tongue."""
    x, y = at
    pen.polygon(oval(x, y - 0.1 * size, size, size * 1.15), INSIDE)
    pen.polygon(oval(x, y - 0.68 * size, size * 0.58, size * 0.46), TONGUE)
    for side in (-1, 1):
        tip = x + side * 0.52 * size
        gum = [(tip - 0.13 * size, y + 0.86 * size), (tip + 0.13 * size, y + 0.72 * size)]
        pen.polygon([*gum, (tip, y + 0.40 * size)], TOOTH)
