"""Toiletries and make-up as shops show them: a deodorant stick, a compact, brushes, mascara, an electric toothbrush."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, turned

GOLD, POWDER, BRISTLE = rgb("#d9b05a"), rgb("#e6bd9c"), rgb("#e7c4ae")
SHADOWS = tuple(rgb(code) for code in ("#e9cdb4", "#c98f74", "#a5624e", "#d8a3a0", "#8d6a86", "#6a4a44"))


def paint_deodorant(canvas: Canvas, look: Look) -> None:
    """An oval stick with its cap off: the body, the ring that turns, the white stick."""
    body = look.pick("body", (rgb("#f1efe9"), rgb("#7fb0a4"), rgb("#39434f"), rgb("#d9a9a4")))
    turned(canvas, [(0.30, 0.03), (0.30, 0.12)], times(body, 0.72), tilt=0.24, gloss=0.4)
    turned(canvas, [(0.34, 0.12), (0.35, 0.20), (0.35, 0.98), (0.31, 1.04)], body, tilt=0.24, gloss=0.5, shine=0.3)
    turned(canvas, [(0.27, 1.03), (0.27, 1.20), (0.22, 1.30)], rgb("#f7f5ef"), tilt=0.3, closed=True)
    ink = rgb("#4a4a4c") if luma(body) > 0.45 else WHITE
    if not letters(canvas, look.text, (-0.26, 0.40, 0.26, 0.76), ink):
        with canvas.ink() as pen:
            pen.line([(-0.16, 0.66), (0.16, 0.66)], 0.045, ink, 0.75)
            pen.line([(-0.10, 0.56), (0.10, 0.56)], 0.022, ink, 0.55)
    gleam(canvas, 0.20, 0.60, 0.03, 0.30, alpha=0.55)


def paint_compact(canvas: Canvas, look: Look) -> None:
    """An open compact: the mirror in its lid leaning back, pressed powder and a puff before it."""
    case = look.pick("case", (rgb("#e7c9bb"), rgb("#2c2a2e"), rgb("#d9b05a"), rgb("#f0ece4")))
    canvas.solid(ellipse(0, 0.86, 0.70, 0.66), case, puffed(0.5, shine=0.3), gloss=0.5)
    glass = ellipse(0, 0.87, 0.60, 0.56)
    canvas.solid(glass, rgb("#cfdde4"), slope(0.62, 1.0, 60), gloss=0.7)
    with canvas.ink(inside=canvas.mask_of(glass)) as pen:
        pen.polygon([(-0.50, 0.50), (-0.30, 0.42), (0.34, 1.40), (0.10, 1.44)], WHITE, 0.45)
        pen.line([(-0.12, 0.36), (0.52, 1.30)], 0.05, WHITE, 0.4)
    turned(canvas, [(0.70, 0.16), (0.73, 0.20), (0.73, 0.26)], times(case, 0.9), tilt=0.36, gloss=0.5, shine=0.35)
    canvas.solid(ellipse(0, 0.26, 0.73, 0.263), mix(case, WHITE, 0.18), flat(0.9), gloss=0.4)
    canvas.solid(ellipse(0, 0.27, 0.60, 0.214), times(POWDER, 0.72), flat(0.6))
    powder = ellipse(0, 0.262, 0.59, 0.205)
    canvas.solid(powder, POWDER, slope(0.72, 0.92, 40), texture=0.06, grain=40)
    with canvas.ink(inside=canvas.mask_of(powder)) as pen:
        for reach in (0.24, 0.36, 0.48):
            pen.line(ellipse(0, 0.262, reach, reach * 0.35), 0.010, times(POWDER, 0.82), 0.6)
    canvas.solid(box(-0.10, 0.47, 0.10, 0.53, 0.02), times(case, 0.7), puffed(0.6), gloss=0.4)


def paint_brush(canvas: Canvas, look: Look) -> None:
    """A powder brush lying on its side: dark handle, bright ferrule, a soft tuft."""
    grip = look.pick("grip", (rgb("#2d2a2e"), rgb("#c89a78"), rgb("#e9b7bd")))
    canvas.solid(limb([(-1.06, 0.10), (-0.5, 0.12), (0.18, 0.13)], (0.05, 0.13, 0.16)), grip, puffed(0.9, shine=0.3),
                 gloss=0.5)  # fmt: skip
    canvas.solid(limb([(0.14, 0.13), (0.42, 0.135)], (0.17, 0.21)), GOLD, puffed(0.9, shine=0.5), gloss=0.8)
    tuft = curve([(0.40, 0.03), (0.62, -0.02), (0.90, -0.01), (1.06, 0.14), (0.92, 0.30), (0.62, 0.30), (0.40, 0.24)],
                 closed=True, steps=6)  # fmt: skip
    canvas.solid(tuft, BRISTLE, puffed(1.0), texture=0.10, grain=44)
    with canvas.ink(inside=canvas.mask_of(tuft)) as pen:
        for row in range(13):
            y = 0.03 + row * 0.0175
            pen.line(curve([(0.40, y), (0.74, 0.14 + (y - 0.14) * 1.5), (1.06, 0.14 + (y - 0.14) * 0.9)], steps=4),
                     0.010, times(BRISTLE, 0.78), 0.55)  # fmt: skip


def paint_mascara(canvas: Canvas, look: Look) -> None:
    """A closed mascara standing beside its wand."""
    case = look.pick("case", (rgb("#26242a"), rgb("#d18a92"), GOLD))
    turned(canvas, [(0.15, 0.02), (0.15, 0.72)], case, x=-0.18, tilt=0.25, gloss=0.6, shine=0.4)
    turned(canvas, [(0.135, 0.72), (0.135, 0.76)], GOLD, x=-0.18, tilt=0.25, gloss=0.8)
    turned(canvas, [(0.15, 0.76), (0.145, 1.42)], mix(case, WHITE, 0.05), x=-0.18, tilt=0.25, gloss=0.6, shine=0.4,
           closed=True)  # fmt: skip
    turned(canvas, [(0.14, 0.02), (0.14, 0.62)], case, x=0.28, tilt=0.25, gloss=0.6, shine=0.4)
    with canvas.ink() as pen:
        pen.line([(0.28, 0.62), (0.28, 0.90)], 0.03, rgb("#3b393d"))
        for row in range(18):
            y, wide = 0.88 + row * 0.032, 0.085 if row < 14 else 0.085 - (row - 13) * 0.014
            pen.line([(0.28 - wide, y + 0.02), (0.28 + wide, y - 0.01)], 0.018, rgb("#201e22"))


def paint_eyeshadow(canvas: Canvas, look: Look) -> None:
    """An open palette of six pans, its mirror leaning back."""
    case = look.pick("case", (rgb("#2b292d"), rgb("#e3b9ad"), rgb("#efe9e0")))
    canvas.solid(box(-0.92, 0.54, 0.92, 1.22, 0.06), case, puffed(0.3, shine=0.2), gloss=0.4)
    glass = box(-0.84, 0.60, 0.84, 1.16, 0.03)
    canvas.solid(glass, rgb("#cfdde4"), slope(0.62, 1.0, 50), gloss=0.7)
    with canvas.ink(inside=canvas.mask_of(glass)) as pen:
        pen.polygon([(-0.60, 0.60), (-0.36, 0.60), (0.02, 1.16), (-0.22, 1.16)], WHITE, 0.42)
    canvas.solid(
        [(-1.04, 0.10), (1.04, 0.10), (0.93, 0.56), (-0.93, 0.56)], mix(case, WHITE, 0.08), slope(0.7, 0.9, 80)
    )
    canvas.solid(box(-1.04, 0.02, 1.04, 0.11, 0.02), times(case, 0.8), flat(0.6))
    for number, tone in enumerate(look.colours or SHADOWS):
        column, row = number % 3, number // 3
        if row > 1:
            break
        y, lean = 0.14 + row * 0.205, 1 - row * 0.045
        left, right = (-0.94 + column * 0.64) * lean, (-0.94 + column * 0.64 + 0.58) * lean
        canvas.solid(box(left, y, right, y + 0.175, 0.02), tone, slope(0.74, 0.95, 40), texture=0.05, grain=50)


def paint_electric_toothbrush(canvas: Canvas, look: Look) -> None:
    body = look.pick("body", (rgb("#f3f4f4"), rgb("#7fb7c9"), rgb("#39404a"), rgb("#e4a9b1")))
    turned(canvas, [(0.20, 0.02), (0.22, 0.08), (0.20, 0.86), (0.14, 1.04), (0.09, 1.10)], body, tilt=0.2, gloss=0.5,
           shine=0.3)  # fmt: skip
    turned(canvas, [(0.085, 1.10), (0.06, 1.30), (0.045, 1.74)], rgb("#f6f7f7"), tilt=0.2, gloss=0.4)
    canvas.solid(box(-0.065, 1.70, 0.075, 1.98, 0.05), rgb("#f6f7f7"), puffed(0.7))
    with canvas.ink() as pen:
        for row in range(7):
            tone = rgb("#5aa7d6") if row in {0, 6} else rgb("#e6f1f6")
            pen.line([(-0.05, 1.735 + row * 0.037), (-0.22, 1.735 + row * 0.037)], 0.030, tone)
        pen.disc(0.0, 0.74, 0.065, times(body, 0.72))
        pen.ring(0.0, 0.74, 0.065, 0.014, STEEL)
        for row in range(3):
            pen.disc(0.0, 0.50 - row * 0.07, 0.016, rgb("#58c28a") if not row else times(body, 0.78))


PROPS = (
    Prop(name="deodorant", size=0.13, extent=bounds(-0.40, 0.40, 1.40, -0.06), paint=paint_deodorant, home="studio",
         turns=False, letters=True),
    Prop(name="compact", size=0.10, extent=bounds(-0.78, 0.78, 1.56, -0.14), paint=paint_compact, home="studio",
         turns=False),
    Prop(name="makeup_brush", size=0.035, extent=bounds(-1.10, 1.10, 0.36, -0.06), paint=paint_brush, home="studio"),
    Prop(name="mascara", size=0.13, extent=bounds(-0.40, 0.50, 1.50, -0.05), paint=paint_mascara, home="studio"),
    Prop(name="eyeshadow", size=0.10, extent=bounds(-1.08, 1.08, 1.26, -0.02), paint=paint_eyeshadow, home="studio",
         turns=False),
    Prop(name="electric_toothbrush", size=0.24, extent=bounds(-0.30, 0.30, 2.06, -0.05),
         paint=paint_electric_toothbrush, home="studio"),
)  # fmt: skip
