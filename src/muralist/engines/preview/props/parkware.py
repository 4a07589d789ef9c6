"""Things taken to the park and the lawn: a stroller, a lawn mower, a blanket."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, rod, wheel

DARK = rgb("#2f2e33")


def stroller_extent(look: Look) -> Extent:
    left, right = (-0.66, 0.72) if look.variant == "chair" else (-0.80, 0.90)
    return Extent(left=left, right=right, top=1.32, bottom=-0.04)


def paint_stroller(canvas: Canvas, look: Look) -> None:
    if look.variant == "chair":
        tone = look.colour(rgb("#3f5f7a"))
        rod(canvas, [(-0.34, 1.24), (-0.28, 0.56), (0.36, 0.56), (0.46, 0.14)], 0.05, STEEL, gloss=0.6)
        rod(canvas, [(-0.34, 1.24), (-0.54, 1.26)], 0.07, DARK)
        canvas.solid(limb([(-0.30, 1.12), (-0.24, 0.60)], (0.12, 0.12)), tone, puffed(0.8))
        canvas.solid(box(-0.26, 0.54, 0.34, 0.66, 0.05), tone, puffed(0.9))
        rod(canvas, [(-0.26, 0.86), (0.30, 0.86), (0.32, 0.60)], 0.045, DARK)
        rim = ellipse(-0.16, 0.40, 0.39, 0.39)
        with canvas.ink() as pen:
            for k in range(16):
                a = k * math.pi / 8
                pen.line([(-0.16, 0.40), (-0.16 + 0.36 * math.cos(a), 0.40 + 0.36 * math.sin(a))], 0.008, STEEL)
        canvas.solid(limb([*rim, rim[0]], (0.055, 0.055)), DARK, puffed(0.9))
        wheel(canvas, (0.42, 0.12), 0.12, tyre=0.4)
        canvas.solid(box(0.40, 0.17, 0.70, 0.22, 0.02), DARK, puffed(0.8))
        return
    tone = look.colour(rgb("#6f8fb4"))
    rod(canvas, [(-0.36, 0.50), (0.44, 0.20)], 0.045, STEEL)
    rod(canvas, [(0.36, 0.50), (-0.44, 0.20)], 0.045, STEEL)
    rod(canvas, [(0.42, 0.62), (0.80, 1.00)], 0.05, STEEL)
    rod(canvas, [(0.74, 0.98), (0.86, 1.04)], 0.085, DARK)
    tub = curve([(-0.72, 0.80), (-0.60, 0.50), (-0.2, 0.40), (0.34, 0.44), (0.56, 0.80)], steps=6)
    canvas.solid(tub, tone, puffed(0.8), texture=0.04)
    hood = [(-0.06, 0.80), *ellipse(-0.06, 0.80, 0.62, 0.46, start=0.0, end=math.pi / 2 + 0.25, points=20)]
    canvas.solid(hood, times(tone, 0.9), puffed(0.8), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(hood)) as pen:
        for a in (0.45, 0.95, 1.45):
            pen.line([(-0.06, 0.80), (-0.06 + 0.7 * math.cos(a), 0.80 + 0.52 * math.sin(a))], 0.018, times(tone, 0.62))
    canvas.solid(box(-0.74, 0.76, 0.0, 0.86, 0.05), rgb("#f6f0e2"), puffed(0.9))
    for x in (-0.46, 0.44):
        wheel(canvas, (x, 0.18), 0.18, tyre=0.25)


def paint_mower(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8382f"))
    rod(canvas, [(0.10, 0.40), (0.84, 1.14)], 0.05, DARK)
    rod(canvas, [(0.78, 1.10), (0.94, 1.20)], 0.075, DARK)
    canvas.solid(curve([(-0.72, 0.14), (-0.66, 0.36), (-0.2, 0.44), (0.40, 0.40), (0.52, 0.14)], steps=6), tone,
                 puffed(0.8, shine=0.3), gloss=0.5)  # fmt: skip
    canvas.solid(box(-0.36, 0.40, 0.10, 0.58, 0.06), DARK, puffed(0.8, shine=0.2))
    canvas.solid(ellipse(-0.13, 0.60, 0.15, 0.05), rgb("#55535c"), puffed(0.9))
    for x, r in ((-0.50, 0.16), (0.40, 0.20)):
        wheel(canvas, (x, r), r, tyre=0.4)


def paint_blanket(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#c8483c"))
    pale = look.colours[1] if len(look.colours) > 1 else rgb("#f6efe0")
    outline = curve(
        [(-1.0, 0.03), (0.0, -0.01), (1.0, 0.03), (0.76, 0.50), (0.0, 0.53), (-0.76, 0.50)], closed=True, steps=3
    )
    canvas.solid(outline, pale, slope(0.62, 0.8), texture=0.05)
    inside = canvas.mask_of(outline)
    with canvas.ink(inside=inside) as pen:
        for k in range(11):
            u0, u1 = k / 11 * 2 - 1, (k + 0.5) / 11 * 2 - 1
            pen.polygon([(u0, 0.0), (u1, 0.0), (u1 * 0.76, 0.55), (u0 * 0.76, 0.55)], tone, 0.62)
        for k in range(6):
            y0, y1 = 0.53 * (k / 6) ** 0.9, 0.53 * ((k + 0.5) / 6) ** 0.9
            pen.polygon(box(-1.1, y0, 1.1, y1), tone, 0.55)


PROPS = (
    Prop(name="stroller", size=1.0, extent=stroller_extent, paint=paint_stroller, home="park", perch=0.66),
    Prop(name="lawn_mower", size=0.9, extent=bounds(-0.76, 1.0, 1.26), paint=paint_mower, home="meadow"),
    Prop(name="blanket", size=0.4, extent=bounds(-1.04, 1.04, 0.56, -0.03), paint=paint_blanket, home="park",
         casts=False, perch=0.2, turns=False),
)  # fmt: skip
