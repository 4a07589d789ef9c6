"""An open farm trailer and a wooden cart, to be filled."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, rod, wheel

WOOD, IRON = rgb("#b98a52"), rgb("#3a3d42")


def paint(canvas: Canvas, look: Look) -> None:
    """Boarded sides on two wheels, its shaft to the right."""
    wooden = look.variant == "cart"
    tone = look.colour(WOOD if wooden else rgb("#a8483a"))
    rod(canvas, [(0.90, 0.38), (1.46, 0.36)], 0.06, times(WOOD, 0.8) if wooden else IRON)
    canvas.solid(box(-1.06, 0.32, 1.02, 0.42, 0.02), times(tone, 0.7), flat(0.6))
    for row in range(3):
        y = 0.42 + 0.155 * row
        canvas.solid(box(-1.12, y, 1.08, y + 0.145, 0.02), tone, puffed(0.6), texture=0.08, grain=12)
    for x in (-1.04, -0.35, 0.35, 1.0):
        canvas.solid(box(x - 0.045, 0.38, x + 0.045, 0.92, 0.02), times(tone, 0.78), puffed(0.6))
    for x in (-0.56, 0.52):
        if not wooden:
            canvas.solid(ellipse(x, 0.24, 0.27, 0.26), rgb("#1d1a1a"), flat(0.35))
            wheel(canvas, (x, 0.225), 0.225, rim=STEEL)
            continue
        canvas.solid(ellipse(x, 0.29, 0.29, 0.29), times(WOOD, 0.7), puffed(0.7), holes=[ellipse(x, 0.29, 0.22, 0.22)])
        for spoke in range(4):
            c, s = 0.24 * math.cos(spoke * math.pi / 4), 0.24 * math.sin(spoke * math.pi / 4)
            rod(canvas, [(x - c, 0.29 - s), (x + c, 0.29 + s)], 0.035, times(WOOD, 0.75))
        canvas.solid(ellipse(x, 0.29, 0.07, 0.07), times(WOOD, 0.6), puffed(0.9))


PROPS = (
    Prop(name="trailer", size=1.5, extent=bounds(-1.18, 1.50, 0.94, -0.01), paint=paint, home="farm",
         materials=frozenset({"wood"})),
)  # fmt: skip
