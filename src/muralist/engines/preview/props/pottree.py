"""A small tree in a pot: a slim stem under a round crown, with its fruit where it bears any."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look

TREELET = "treelet"
LEAF, SILVERY = rgb("#4f8242"), rgb("#7f9270")
FRUITS: dict[str, tuple[Colour, float]] = {
    "lemon": (rgb("#f4d63c"), 0.052), "orange": (rgb("#f0902c"), 0.056), "apple": (rgb("#c8322d"), 0.052),
    "olive": (rgb("#3f4a2c"), 0.022), "peach": (rgb("#f2a07a"), 0.052), "cherry": (rgb("#b8182c"), 0.03),
}  # fmt: skip
"""What hangs in the crown: its colour and radius."""
MIDDLE, ROUND = 1.34, 0.40
"""How high the crown's middle is, and its radius, for a pot of about a half."""


def paint_treelet(canvas: Canvas, look: Look, base: float) -> None:
    """The stem, the crown from the back to the front, and the fruit."""
    rng = look.rng("treelet")
    kind = next((word for word in look.variant.split() if word in FRUITS), "")
    leaf = SILVERY if kind == "olive" else LEAF
    canvas.solid(limb(bezier((0.0, base - 0.03), (0.015, base + 0.3), (-0.01, MIDDLE), 10), (0.06, 0.048, 0.036)),
                 rgb("#6b4d36"), puffed(0.8), texture=0.14, grain=22)  # fmt: skip
    side = 1.0 if canvas.light.direction[0] > 0 else -1.0
    with canvas.ink() as pen:
        pen.polygon(ellipse(0.0, MIDDLE, ROUND * 0.92, ROUND * 0.88), times(leaf, 0.5))
        for number in range(22):
            a, d = float(rng.uniform(0, math.tau)), math.sqrt(number / 22)
            x, y = math.cos(a) * d * ROUND * 0.78, MIDDLE + math.sin(a) * d * ROUND * 0.74
            lift = 0.32 + 0.5 * (x * side + y - MIDDLE)
            clump(pen, canvas, rng, (x, y), float(rng.uniform(0.11, 0.16)), leaf, count=44, lift=lift, flat=0.95)
    if not kind:
        return
    tone, r = FRUITS[kind]
    for _ in range(14 if r > 0.03 else 26):
        a, d = float(rng.uniform(0, math.tau)), math.sqrt(float(rng.random()))
        x, y = math.cos(a) * d * ROUND * 0.82, MIDDLE - 0.02 + math.sin(a) * d * ROUND * 0.76
        canvas.solid(ellipse(x, y, r, r * 1.04, points=16), tone, puffed(1.0, shine=0.3), gloss=0.3)
