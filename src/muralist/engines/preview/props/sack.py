"""A burlap sack, open at the top: of beans, grain, flour, or of whatever is put into it."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

GRAINS = {
    "beans": (rgb("#8a4a34"), 0.046), "coffee": (rgb("#5a3622"), 0.042), "cocoa": (rgb("#6e4128"), 0.048),
    "grain": (rgb("#d8b266"), 0.026), "rice": (rgb("#f2ecdc"), 0.024), "flour": (rgb("#f6f1e6"), 0.0),
    "lentils": (rgb("#c9793a"), 0.028), "coal": (rgb("#2f2d30"), 0.075), "sand": (rgb("#dcc38e"), 0.0),
}  # fmt: skip
"""The colour and the size of what is poured into a sack."""
MOUTH = (0.44, 0.115)


def paint_sack(canvas: Canvas, look: Look) -> None:
    cloth = look.colour(rgb("#c4a06a"))
    wide, deep = MOUTH
    body = curve([(-0.44, 1.02), (-0.56, 0.74), (-0.60, 0.36), (-0.52, 0.06), (-0.20, 0.0), (0.20, 0.0), (0.52, 0.06),
                  (0.60, 0.36), (0.56, 0.74), (0.44, 1.02)], steps=8)  # fmt: skip
    canvas.solid(ellipse(0, 1.02, wide, deep), times(cloth, 0.42), flat(0.45))
    _pour(canvas, look)
    front = ellipse(0, 1.02, wide, deep, start=math.pi, end=2 * math.pi)
    outline = [*front, *reversed(body)]
    canvas.solid(outline, cloth, puffed(0.95), texture=0.10, grain=46)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for k in range(-12, 13):
            pen.line([(k * 0.05, 0.0), (k * 0.046, 1.0)], 0.006, times(cloth, 0.72), 0.35)
        for k in range(20):
            pen.line([(-0.7, 0.05 * k), (0.7, 0.05 * k)], 0.006, times(cloth, 0.72), 0.35)
        for x, tip in ((-0.26, -0.34), (0.22, 0.30)):
            pen.line(curve([(x, 0.90), (tip, 0.60), (x * 0.9, 0.34)], steps=5), 0.018, times(cloth, 0.66), 0.6)
    rolled = ellipse(0, 1.01, wide + 0.03, deep + 0.01, start=math.pi, end=2 * math.pi)
    canvas.solid(limb(rolled, (0.08, 0.12, 0.08)), mix(cloth, WHITE, 0.14), puffed(0.9), texture=0.10, grain=46)


def _pour(canvas: Canvas, look: Look) -> None:
    """A mound of what the sack is of, over the rim."""
    found = next((GRAINS[word] for word in look.variant.split() if word in GRAINS), None)
    if found is None:
        return
    tone, size = found
    tone = look.filling_colours[0] if look.filling_colours else tone
    mound = curve([(-0.42, 1.00), (-0.26, 1.13), (0.0, 1.19), (0.26, 1.13), (0.42, 1.00), (0.0, 0.90)], True, 6)
    canvas.solid(mound, tone, puffed(0.8) if size else slope(0.7, 0.95, 60), texture=0.06, grain=40)
    if not size:
        return
    rng = look.rng("grains")
    with canvas.ink(inside=canvas.mask_of(mound)) as pen:
        for y in np.linspace(1.17, 0.92, max(4, round(0.30 / size))):
            for x in np.arange(-0.42, 0.43, size * 1.7):
                at = (float(x + rng.uniform(-0.4, 0.4) * size), float(y + rng.uniform(-0.4, 0.4) * size))
                turn = float(rng.uniform(0, math.pi))
                pen.polygon(ellipse(*at, size, size * 0.64, turn, points=12), times(tone, 0.55))
                pen.polygon(ellipse(at[0], at[1] + size * 0.14, size * 0.84, size * 0.5, turn, points=12),
                            jitter(mix(tone, WHITE, 0.10), rng, 0.10))  # fmt: skip


PROP = Prop(
    name="sack", size=0.6, extent=bounds(-0.62, 0.62, 1.20, -0.03), paint=paint_sack, home="studio", turns=False
)
