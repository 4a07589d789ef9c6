"""A food stall: a counter with a hot plate under a striped awning, open above the counter for whoever cooks there.

What it sells stands on the counter.
"""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod
from muralist.engines.preview.props.waresshown import show_sign, show_wares

WOOD, IRON, DOUGH = rgb("#a87444"), rgb("#3b3d42"), rgb("#e6b765")
RED, CREAM = rgb("#d8483c"), rgb("#f8f2e4")
TOP = 0.98
PLATTERS, WIDE, HIGH = (0.22, 0.84), 0.50, 0.75
"""Where the wares stand, and how wide and high each is at most."""
CAKES = ((-0.52, 0.0), (-0.06, 0.03), (0.40, -0.01))


def paint_stall(canvas: Canvas, look: Look) -> None:
    """Posts, the counter, what fries on the plate, and the awning high over it."""
    for x in (-1.14, 1.14):
        rod(canvas, [(x, 0.0), (x, 2.3)], 0.07, WOOD, texture=0.08)
    canvas.solid([(-1.24, TOP - 0.05), (1.24, TOP - 0.05), (1.16, TOP + 0.09), (-1.16, TOP + 0.09)], times(WOOD, 1.08),
                 slope(0.6, 0.85), texture=0.08)  # fmt: skip
    _plate(canvas, look)
    canvas.solid(box(-1.20, 0.0, 1.20, TOP - 0.03, 0.02), look.colour(WOOD), facing(0, 0.1, 1, fall=0.2), texture=0.10,
                 grain=9)  # fmt: skip
    with canvas.ink() as pen:
        for k in range(1, 5):
            pen.line([(-1.20, 0.19 * k), (1.20, 0.19 * k)], 0.014, times(look.colour(WOOD), 0.55), 0.8)
    show_sign(canvas, look, (0.0, 0.46), (0.40, 0.30))
    # on the side of the counter where nobody cooks
    show_wares(canvas, look, ((x, TOP + 0.05) for x in PLATTERS), WIDE, HIGH)
    _awning(canvas)


def _plate(canvas: Canvas, look: Look) -> None:
    """The hot plate, with round flat cakes on it where these are what is fried, browned in spots."""
    canvas.solid([(-0.86, TOP + 0.0), (0.76, TOP + 0.0), (0.70, TOP + 0.13), (-0.80, TOP + 0.13)], IRON,
                 slope(0.5, 0.8), gloss=0.4)  # fmt: skip
    canvas.solid(box(-0.87, TOP - 0.05, 0.77, TOP + 0.01, 0.01), times(IRON, 0.8), flat(0.6), gloss=0.3)
    if "pancakes" not in look.variant.split():
        return
    rng = look.rng("cakes")
    for x, lift in CAKES:
        y = TOP + 0.075 + lift
        canvas.solid(ellipse(x, y - 0.014, 0.21, 0.062), times(DOUGH, 0.7), flat(0.6))
        canvas.solid(ellipse(x, y, 0.21, 0.062), DOUGH, puffed(0.35), texture=0.15, grain=30)
        with canvas.ink() as pen:
            for spot in range(11):
                a, r = float(rng.uniform(0, 2 * math.pi)), float(rng.uniform(0.1, 0.85))
                px, py = x + 0.19 * r * math.cos(a), y + 0.052 * r * math.sin(a)
                tone = rgb("#5f8f3e") if spot % 3 == 0 else rgb("#a9682c")
                pen.polygon(ellipse(px, py, 0.022, 0.010, points=10), tone, 0.8)


def _awning(canvas: Canvas) -> None:
    count = 10
    for k in range(count):
        x0, x1 = -1.32 + 2.64 * k / count, -1.32 + 2.64 * (k + 1) / count
        stripe = RED if k % 2 == 0 else CREAM
        canvas.solid([(x0, 2.16), (x1, 2.16), (x1 * 0.86, 2.56), (x0 * 0.86, 2.56)], stripe, slope(0.5, 0.85))
        edge = ellipse((x0 + x1) / 2, 2.17, (x1 - x0) / 2, 0.10, start=0, end=-math.pi, points=12)
        canvas.solid([(x0, 2.17), (x1, 2.17), *edge], times(stripe, 0.88), flat(0.66))


PROPS = (
    Prop(name="food_stall", size=2.56, extent=bounds(-1.34, 1.34, 2.58), paint=paint_stall, home="market",
         perch=TOP + 0.07, turns=False),
)  # fmt: skip
