"""A kettle grill on its three legs, with sausages, steaks and corn over the coals, and a little smoke."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod

RUBBER, WOOD = rgb("#2b2b2d"), rgb("#9a6a3e")


def paint_grill(canvas: Canvas, look: Look) -> None:
    """The lid hangs behind the bowl, the rack is seen a little from above."""
    tone = look.colour(rgb("#34373b"))
    for x, foot in ((0.0, 0.06), (-0.34, -0.0), (0.34, -0.0)):
        rod(canvas, [(x * 0.7, 0.56), (x * 1.25, foot + 0.02)], 0.035, STEEL, gloss=0.4)
    rod(canvas, [(-0.36, 0.20), (0.36, 0.20)], 0.022, STEEL)
    for x in (-0.43, 0.43):
        canvas.solid(ellipse(x, 0.10, 0.075, 0.10), RUBBER, puffed(0.7))
        canvas.solid(ellipse(x, 0.10, 0.032, 0.045), STEEL, puffed(0.8))
    lid = [*ellipse(0.0, 0.92, 0.56, 0.44, start=math.pi, end=0.0, points=30), (0.56, 0.86), (-0.56, 0.86)]
    canvas.solid(lid, tone, sphere(0.0, 0.86, 0.60, 0.56, shine=0.4), gloss=0.5)
    canvas.solid(box(-0.56, 0.84, 0.56, 0.90, 0.01), mix(tone, WHITE, 0.12), puffed(0.6))
    canvas.solid(limb(curve([(-0.10, 1.33), (-0.06, 1.42), (0.06, 1.42), (0.10, 1.33)], steps=5), (0.03, 0.03)), WOOD,
                 puffed(0.8))  # fmt: skip
    bowl = [*ellipse(0.0, 0.78, 0.62, 0.34, start=math.pi, end=2 * math.pi, points=30)]
    canvas.solid(bowl, tone, sphere(0.0, 0.80, 0.66, 0.42, shine=0.35), gloss=0.5)
    canvas.solid(ellipse(0.0, 0.78, 0.63, 0.13), mix(tone, WHITE, 0.18), flat(0.7))
    with canvas.lit():
        canvas.solid(ellipse(0.0, 0.775, 0.58, 0.105), rgb("#7a2a18"), flat(0.6))
        rng = look.rng("coals")
        for _ in range(40):
            a, r = float(rng.uniform(0, math.tau)), math.sqrt(float(rng.random())) * 0.54
            coal = (rgb("#ff8a3a"), rgb("#c8421e"), rgb("#4a2a22"))[int(rng.integers(3))]
            canvas.solid(ellipse(r * math.cos(a), 0.775 + r * 0.17 * math.sin(a), 0.045, 0.020), coal, flat(0.75))
    with canvas.ink(inside=canvas.mask_of(ellipse(0.0, 0.775, 0.58, 0.105))) as pen:
        for k in range(-12, 13):
            pen.line([(0.048 * k, 0.66), (0.046 * k, 0.90)], 0.010, times(STEEL, 0.8))
    for x, y, turn in ((-0.36, 0.80, 0.1), (-0.26, 0.755, 0.1), (-0.10, 0.82, -0.1)):
        sausage = limb([(x - 0.10, y + turn * 0.1), (x, y + 0.016), (x + 0.10, y - turn * 0.1)], (0.05, 0.058, 0.05))
        canvas.solid(sausage, rgb("#a8522e"), puffed(0.9, shine=0.4), gloss=0.4)
    for x, y in ((0.10, 0.765), (0.02, 0.72)):
        steak = curve([(x - 0.11, y), (x - 0.02, y + 0.05), (x + 0.11, y + 0.02), (x + 0.07, y - 0.035),
                       (x - 0.06, y - 0.03)], closed=True, steps=6)  # fmt: skip
        canvas.solid(steak, rgb("#7a4028"), puffed(0.8, shine=0.3))
    for x, y in ((0.34, 0.80), (0.40, 0.755)):
        corn = limb([(x - 0.10, y), (x + 0.10, y + 0.01)], (0.07, 0.045))
        canvas.solid(corn, rgb("#f0c23c"), puffed(0.9), texture=0.2, grain=60)
    for k in range(5):
        smoke = ellipse(0.10 * math.sin(1.7 * k) + 0.05 * k, 1.0 + 0.17 * k, 0.09 + 0.02 * k, 0.10)
        canvas.soft(smoke, (0.92, 0.92, 0.92), 0.07, 0.20 - 0.03 * k)
    canvas.lamp(0.0, 0.80, 0.5, rgb("#ff9a4a"), 0.3)


PROP = Prop(name="kettle_grill", size=1.25, extent=bounds(-0.66, 0.66, 1.80, -0.02), paint=paint_grill, home="garden")
