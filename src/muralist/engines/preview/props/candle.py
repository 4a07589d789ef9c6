"""A lit candle with melting wax, on a small brass holder."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, lathe
from muralist.engines.preview.props.prop import Look, Prop

UNLIT = "unlit"


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.36, right=0.36, top=1.5)


def paint(canvas: Canvas, look: Look) -> None:
    wax = look.colour(rgb("#f1e6cf"))
    brass = rgb("#b58a3f")
    dish = [(0.18, 0.0), (0.30, 0.03), (0.33, 0.075)]
    outline = [
        *ellipse(0, 0.03, 0.26, 0.045, start=math.pi, end=2 * math.pi),
        (0.33, 0.075),
        *reversed(ellipse(0, 0.075, 0.33, 0.06, start=0, end=math.pi)),
        (-0.33, 0.075),
    ]
    canvas.solid(outline, brass, lathe(dish, shine=0.5), gloss=0.6)
    canvas.solid(ellipse(0, 0.08, 0.29, 0.048), times(brass, 0.6), flat(0.5))
    profile = [(0.165, 0.06), (0.165, 1.05)]
    body = [
        *ellipse(0, 0.09, 0.165, 0.03, start=math.pi, end=2 * math.pi),
        (0.165, 1.0),
        *ellipse(0, 1.0, 0.165, 0.04, start=0, end=math.pi),
    ]
    canvas.solid(body, wax, lathe(profile, shine=0.12), gloss=0.2, texture=0.03, grain=10)
    inside = canvas.mask_of(body)
    if UNLIT not in look.variant.split():
        canvas.soft(ellipse(0, 0.97, 0.17, 0.26), rgb("#ffcf7a"), 0.07, 0.75, inside=inside)
    top = mix(wax, rgb("#ffdf9a"), 0.6) if UNLIT not in look.variant.split() else mix(wax, (1, 1, 1), 0.2)
    canvas.solid(ellipse(0, 1.0, 0.165, 0.04), top, flat(0.85))
    rng = look.rng("drips")
    for _ in range(4):
        x = float(rng.uniform(-0.14, 0.14))
        low = float(rng.uniform(0.62, 0.88))
        drip = limb(bezier((x, 1.0), (x, 0.9), (x, low), 8), (0.05, 0.04, 0.045, 0.05))
        canvas.solid([*drip], mix(wax, (1, 1, 1), 0.15), lathe([(0.03, 0), (0.03, 1)], cx=x))
        canvas.solid(ellipse(x, low, 0.026, 0.032), mix(wax, (1, 1, 1), 0.2), flat(0.72))
    with canvas.ink() as pen:
        pen.line(bezier((0, 1.0), (0.0, 1.05), (0.012, 1.085), 6), 0.016, rgb("#2b211c"))
    if UNLIT in look.variant.split():
        # a thread of smoke from the wick
        with canvas.ink() as pen:
            thread = bezier((0.012, 1.10), (0.06, 1.20), (-0.05, 1.30), 12)
            thread += bezier((-0.05, 1.30), (-0.12, 1.38), (0.0, 1.47), 10)
            pen.line(thread, 0.018, rgb("#c9c9c9"), 0.5)
        return
    flame = curve(
        [(0.0, 1.06), (0.058, 1.12), (0.05, 1.24), (0.004, 1.44), (-0.045, 1.25), (-0.055, 1.12)], closed=True, steps=8
    )
    with canvas.lit():
        canvas.soft(flame, rgb("#ff9a2e"), 0.02, 0.9)
        canvas.solid(
            curve(
                [(0.0, 1.07), (0.042, 1.13), (0.036, 1.23), (0.003, 1.38), (-0.032, 1.23), (-0.040, 1.13)],
                closed=True,
                steps=8,
            ),
            rgb("#ffd75e"),
            flat(0.9),
        )
        canvas.soft(ellipse(0, 1.16, 0.018, 0.05), (1, 1, 0.94), 0.012, 1.0)
    if look.dark:
        canvas.lamp(0, 1.2, 4.2, rgb("#c9803a"), 0.50)
    canvas.lamp(0, 1.2, 1.4 if look.dark else 0.8, rgb("#ffb45a"), 0.62 if look.dark else 0.36)


PROP = Prop(name="candle", size=0.17, extent=extent, paint=paint, home="studio", turns=False)
