"""A plain flag on a pole that stands in the ground: of the colours that are said, in stripes, else of one."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import ellipse, limb
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.prop import Look, Prop

CLOTHS = (rgb("#c8423a"), rgb("#3f7f9c"), rgb("#e3b04a"), rgb("#4f8a5f"))
HIGH, HOIST, LONG = 2.3, 0.72, 1.08


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.06, right=LONG + 0.08, top=HIGH + 0.07, bottom=-0.02)


def _wave(x: float) -> float:
    return 0.06 * math.sin(5.2 * x) * min(1.0, 2.5 * x)


def paint(canvas: Canvas, look: Look) -> None:
    canvas.solid(limb([(0.0, -0.01), (0.0, HIGH)], (0.05, 0.042)), rgb("#a8aeb6"), puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0.0, HIGH + 0.02, 0.045, 0.045), rgb("#d9b04a"), puffed(1.0, shine=0.4), gloss=0.5)
    cloths = look.colours or (look.pick("cloth", CLOTHS),)
    steps = [LONG * k / 16 for k in range(17)]
    tall = HOIST / len(cloths)
    for number, cloth in enumerate(cloths):
        top = HIGH - 0.06 - number * tall
        upper = [(0.02 + x, top + _wave(x)) for x in steps]
        lower = [(0.02 + x, top - tall + _wave(x)) for x in reversed(steps)]
        canvas.solid([*upper, *lower], cloth, slope(0.72, 0.92), texture=0.06)
    with canvas.ink() as pen:
        for x in (0.30, 0.62, 0.92):
            pen.line([(0.02 + x, HIGH - 0.09 + _wave(x)), (x + 0.03, HIGH - HOIST - 0.03 + _wave(x))], 0.03,
                     (0.0, 0.0, 0.0), 0.10)  # fmt: skip


PROP = Prop(name="flag", size=2.4, extent=extent, paint=paint, home="meadow", overlap=0.2)
