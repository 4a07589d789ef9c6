"""What children play on and in: a carousel, a slide, a seesaw and a sandcastle."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bodies import eye, sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.hangings import FESTIVE
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, rod, turned

DARK, GOLD, SAND = rgb("#2f2e33"), rgb("#dcaa3c"), rgb("#dcb77c")


def paint_carousel(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8485a"))
    second = look.colours[1] if len(look.colours) > 1 else rgb("#f8f0dc")
    turned(canvas, [(1.16, 0.06), (1.16, 0.16)], times(tone, 0.8), tilt=0.14)
    canvas.solid(ellipse(0, 0.16, 1.14, 0.155), rgb("#e3c99a"), slope(0.6, 0.85))
    turned(canvas, [(0.20, 0.18), (0.20, 1.30)], rgb("#f3e3c0"), tilt=0.14, closed=True)
    for k in range(5):
        canvas.solid(ellipse(-0.10 + 0.05 * k, 0.75, 0.02, 0.36), GOLD, flat(0.75))
    coats: tuple[Colour, ...] = (rgb("#f3efe6"), rgb("#c99a6a"), rgb("#8f9fb4"), rgb("#f0d9b0"))
    for number, (x, y, far) in enumerate(
        ((-0.62, 0.58, True), (0.60, 0.52, True), (-0.86, 0.36, False), (0.02, 0.30, False), (0.86, 0.40, False))
    ):
        rod(canvas, [(x, 0.14), (x, 1.36)], 0.024, GOLD, gloss=0.6)
        coat = times(coats[number % 4], 0.8 if far else 1.0)
        s = 0.8 if far else 1.0
        for dx, lift in ((-0.13, 0.10), (-0.05, 0.0), (0.09, 0.02), (0.16, 0.12)):
            canvas.solid(sleeve([(x + dx * s, y + 0.06 * s), (x + (dx + 0.03) * s, y - (0.16 - lift) * s)],
                                [0.06 * s, 0.045 * s]), coat, puffed(0.9))  # fmt: skip
        canvas.solid(
            sleeve([(x - 0.15 * s, y + 0.10 * s), (x + 0.15 * s, y + 0.10 * s)], [0.16 * s, 0.16 * s]),
            coat,
            puffed(0.9),
        )
        canvas.solid(
            sleeve([(x + 0.14 * s, y + 0.14 * s), (x + 0.23 * s, y + 0.34 * s)], [0.12 * s, 0.08 * s]),
            coat,
            puffed(0.9),
        )
        canvas.solid(
            sleeve([(x + 0.22 * s, y + 0.35 * s), (x + 0.33 * s, y + 0.29 * s)], [0.09 * s, 0.06 * s]),
            coat,
            puffed(0.9),
        )
        canvas.solid(sleeve([(x - 0.22 * s, y + 0.14 * s), (x - 0.31 * s, y + 0.02 * s)], [0.05 * s, 0.03 * s]),
                     times(tone, 0.9), puffed(0.9))  # fmt: skip
        canvas.solid(ellipse(x, y + 0.15 * s, 0.09 * s, 0.06 * s), FESTIVE[number % len(FESTIVE)], puffed(0.9))
        with canvas.ink() as pen:
            pen.line([(x + 0.10 * s, y + 0.24 * s), (x + 0.20 * s, y + 0.40 * s)], 0.03 * s, times(coat, 0.6))
            eye(pen, x + 0.25 * s, y + 0.345 * s, 0.012 * s)
    count = 12
    for k in range(count):
        a0, a1 = math.pi * k / count, math.pi * (k + 1) / count
        x0, x1 = -1.2 * math.cos(a0), -1.2 * math.cos(a1)
        y0, y1 = 1.38 - 0.10 * math.sin(a0), 1.38 - 0.10 * math.sin(a1)
        stripe = tone if k % 2 == 0 else second
        canvas.solid([(x0, y0), (x1, y1), (x1 * 0.05, 1.96), (x0 * 0.05, 1.96)], stripe, facing(-math.cos((a0 + a1) / 2)
                     * 0.8, 0.5, 0.6))  # fmt: skip
        canvas.solid([(x0, y0), (x1, y1), ((x0 + x1) / 2, min(y0, y1) - 0.14)], times(stripe, 0.9), flat(0.66))
        canvas.solid(ellipse(x0, y0 - 0.02, 0.025, 0.025), GOLD, puffed(1.0))
        if look.dark:
            canvas.lamp(x0, y0 - 0.02, 0.16, rgb("#ffd98a"), 1.0)
    canvas.solid(ellipse(0, 2.0, 0.06, 0.06), GOLD, puffed(1.0, shine=0.4), gloss=0.6)


def paint_slide(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f0b83e"))
    for x in (-0.86, -0.60):
        rod(canvas, [(x, 0.0), (x + 0.06, 1.40)], 0.06, rgb("#3f7fb8"), gloss=0.4)
    for k in range(5):
        rod(canvas, [(-0.84, 0.18 + 0.2 * k), (-0.58, 0.18 + 0.2 * k)], 0.045, rgb("#3f7fb8"), gloss=0.4)
    rod(canvas, [(0.30, 0.0), (0.26, 0.46)], 0.05, rgb("#3f7fb8"))
    canvas.solid(box(-0.82, 1.06, -0.46, 1.14, 0.02), rgb("#d8483c"), puffed(0.7))
    chute = curve([(-0.50, 1.10), (-0.20, 0.88), (0.30, 0.42), (0.66, 0.20), (0.98, 0.16)], steps=7)
    canvas.solid(limb([(x, y + 0.05) for x, y in chute], (0.16, 0.15)), times(tone, 0.8), puffed(0.6), gloss=0.3)
    canvas.solid(limb(chute, (0.09, 0.09)), tone, puffed(0.8, shine=0.3), gloss=0.5)


def paint_seesaw(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    canvas.solid([(-0.24, 0.0), (0.24, 0.0), (0.06, 0.46), (-0.06, 0.46)], rgb("#3f7fb8"), puffed(0.7), gloss=0.3)
    rod(canvas, [(-1.14, 0.20), (1.14, 0.70)], 0.11, tone, gloss=0.4)
    for x, y in ((-0.86, 0.27), (0.86, 0.64)):
        rod(canvas, [(x, y), (x - 0.02, y + 0.28)], 0.04, STEEL)
        rod(canvas, [(x - 0.10, y + 0.27), (x + 0.08, y + 0.29)], 0.05, DARK)
        canvas.solid(ellipse(x * 1.16, y + (0.01 if x > 0 else 0.02), 0.15, 0.06, 0.2), rgb("#f0b83e"), puffed(0.9))
    canvas.solid(ellipse(0, 0.45, 0.07, 0.07), STEEL, puffed(1.0, shine=0.4))


def paint_sandcastle(canvas: Canvas, look: Look) -> None:
    sand = look.colour(SAND)
    canvas.solid(
        curve([(-1.0, 0.0), (-0.8, 0.14), (0.8, 0.14), (1.0, 0.0)], steps=6),
        times(sand, 0.9),
        puffed(0.7),
        texture=0.14,
    )
    canvas.solid(box(-0.56, 0.10, 0.56, 0.50, 0.02), sand, facing(0, 0.1, 1, fall=0.14), texture=0.16, grain=26)
    for k in range(6):
        canvas.solid(box(-0.54 + 0.19 * k, 0.48, -0.42 + 0.19 * k, 0.58, 0.02), sand, puffed(0.7), texture=0.14)
    for x, high, wide in ((-0.62, 0.74, 0.19), (0.62, 0.74, 0.19), (0.0, 0.98, 0.23)):
        turned(canvas, [(wide * 1.12, 0.10), (wide, high)], sand, x=x, tilt=0.16, texture=0.16, grain=26, closed=True)
        for k in range(4):
            a = x - wide + 2 * wide * (k + 0.12) / 4
            canvas.solid(box(a, high, a + wide * 0.36, high + 0.10, 0.02), sand, puffed(0.7), texture=0.14)
        with canvas.ink() as pen:
            pen.polygon(
                [
                    *box(x - 0.045, high - 0.32, x + 0.045, high - 0.20),
                    *ellipse(x, high - 0.20, 0.045, 0.045, start=0, end=math.pi, points=8),
                ],
                times(sand, 0.45),
            )
            pen.line([(x, high + 0.06), (x, high + 0.34)], 0.014, rgb("#8a6a44"))
            tone = FESTIVE[round(x * 2) % len(FESTIVE)]
            pen.polygon([(x, high + 0.34), (x + 0.15, high + 0.28), (x, high + 0.22)], tone)
    canvas.solid(
        [(-0.10, 0.10), (-0.10, 0.26), *ellipse(0, 0.26, 0.10, 0.10, start=math.pi, end=0, points=12), (0.10, 0.10)],
        times(sand, 0.42),
        flat(0.5),
    )
    for x in (-0.36, 0.34):
        canvas.solid(ellipse(x, 0.32, 0.07, 0.06), rgb("#f4e6d8"), puffed(1.0), texture=0.06)


PROPS = (
    Prop(name="carousel", size=5.0, extent=bounds(-1.24, 1.24, 2.10, -0.12), paint=paint_carousel, home="park",
         turns=False),
    Prop(name="slide", size=2.2, extent=bounds(-0.92, 1.06, 1.46), paint=paint_slide, home="park", perch=1.12),
    Prop(name="seesaw", size=0.9, extent=bounds(-1.22, 1.22, 0.98), paint=paint_seesaw, home="park"),
    Prop(name="sandcastle", size=0.5, extent=bounds(-1.06, 1.06, 1.38), paint=paint_sandcastle, home="beach"),
)  # fmt: skip
