"""Things of streets and markets: phone booth, hydrant, bus stop, stall, vending machine, bin, cone, turbine, tracks."""

from __future__ import annotations

import math
from contextlib import nullcontext

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, jitter, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.oldthings import paint_oldthings
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, pane, rod, turned

RED, DARK, WOOD = rgb("#c4272d"), rgb("#2f2e33"), rgb("#a8733f")


def paint_booth(canvas: Canvas, look: Look) -> None:
    red = look.colour(RED)
    canvas.solid(box(-0.50, 0.0, 0.50, 0.10), DARK, flat(0.55))
    canvas.solid(box(-0.46, 0.08, 0.46, 1.98, 0.02), red, puffed(0.35, shine=0.2), gloss=0.4)
    canvas.solid([(-0.50, 1.96), (0.50, 1.96), (0.46, 2.18), (-0.46, 2.18)], red, slope(0.6, 0.8), gloss=0.4)
    canvas.solid(
        curve([(-0.46, 2.17), (-0.3, 2.28), (0.0, 2.34), (0.3, 2.28), (0.46, 2.17)], steps=6),
        red,
        puffed(0.7, shine=0.3),
    )
    canvas.solid(box(-0.38, 2.02, 0.38, 2.13, 0.01), rgb("#fbf6e8"), flat(0.82))
    letters(canvas, readable(look.text) or "TELEPHONE", (-0.35, 2.03, 0.35, 2.12), DARK)
    for column in range(3):
        for row in range(6):
            x0, y0 = -0.34 + 0.235 * column, 0.34 + 0.262 * row
            pane(canvas, box(x0, y0, x0 + 0.20, y0 + 0.225), lit=look.dark)
    with canvas.ink() as pen:
        pen.line([(-0.37, 0.26), (-0.37, 1.94), (0.37, 1.94), (0.37, 0.26), (-0.37, 0.26)], 0.014, times(red, 0.6))
    if look.dark:
        canvas.lamp(0, 1.2, 1.2, rgb("#ffd98a"), 0.5)


def paint_hydrant(canvas: Canvas, look: Look) -> None:
    red = look.colour(RED)
    turned(canvas, [(0.36, 0.04), (0.36, 0.12), (0.26, 0.14), (0.25, 0.74), (0.32, 0.76), (0.32, 0.84)], red, tilt=0.2,
           shine=0.3, gloss=0.4)  # fmt: skip
    turned(
        canvas,
        curve([(0.30, 0.84), (0.26, 0.98), (0.10, 1.08)], steps=5),
        red,
        tilt=0.2,
        shine=0.3,
        gloss=0.4,
        closed=True,
    )
    canvas.solid(box(-0.07, 1.06, 0.07, 1.18, 0.02), times(red, 0.8), puffed(0.9))
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.20, 0.58), (hand * 0.44, 0.58)], 0.20, red, gloss=0.4)
        canvas.solid(ellipse(hand * 0.45, 0.58, 0.06, 0.12), times(red, 0.8), puffed(0.9))
    canvas.solid(ellipse(0, 0.54, 0.15, 0.15), times(red, 0.88), puffed(0.8, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(0, 0.54, 0.09, 0.09), STEEL, puffed(1.0, shine=0.3), gloss=0.5)


def paint_bus_stop(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3f7f8f"))
    canvas.solid(box(-1.1, 0.0, 1.1, 0.06), rgb("#b9b3a8"), flat(0.6))
    pane(canvas, box(-0.92, 0.14, 0.66, 1.56), lit=False, tone=rgb("#b9d6dc"))
    for x in (-0.96, -0.16, 0.68):
        rod(canvas, [(x, 0.04), (x, 1.64)], 0.06, DARK)
    for x in (-0.72, 0.24):
        rod(canvas, [(x, 0.04), (x, 0.44)], 0.05, DARK)
    canvas.solid([(-0.86, 0.42), (0.40, 0.42), (0.34, 0.52), (-0.80, 0.52)], WOOD, slope(0.55, 0.85), texture=0.08)
    canvas.solid([(-1.12, 1.60), (0.84, 1.60), (0.76, 1.76), (-1.04, 1.76)], tone, slope(0.5, 0.8), gloss=0.3)
    rod(canvas, [(1.02, 0.0), (1.02, 1.90)], 0.06, STEEL)
    canvas.solid(ellipse(1.02, 1.74, 0.22, 0.22), tone, puffed(0.4), gloss=0.3)
    canvas.solid(ellipse(1.02, 1.74, 0.17, 0.17), rgb("#f8f5ec"), flat(0.78))
    letters(canvas, readable(look.text) or "BUS", (0.88, 1.68, 1.16, 1.80), tone)


def paint_stall(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    second = look.colours[1] if len(look.colours) > 1 else rgb("#f8f2e4")
    for x in (-0.98, 0.98):
        rod(canvas, [(x, 0.0), (x, 1.5)], 0.07, WOOD, texture=0.08)
    canvas.solid(box(-0.96, 0.60, 0.96, 1.40), rgb("#6f4f38"), slope(0.35, 0.5))
    colours: tuple[Colour, ...] = (rgb("#d8382f"), rgb("#f2a63e"), rgb("#7fae4a"), rgb("#f2d03e"), rgb("#8a4f8f"))
    rng = look.rng("fruit")
    if look.variant == "antiques":
        paint_oldthings(canvas, 0.66)
    for tray in () if look.variant == "antiques" else range(5):
        x0 = -0.94 + 0.378 * tray
        canvas.solid([(x0, 0.56), (x0 + 0.36, 0.56), (x0 + 0.36, 0.74), (x0, 0.74)], times(WOOD, 0.7), flat(0.5))
        for row in (1, 0):
            for k in range(4):
                x, y = x0 + 0.05 + 0.088 * k + 0.03 * row, 0.74 + 0.075 * row
                tint = jitter(colours[tray], rng, 0.04)
                canvas.solid(ellipse(x, y, 0.055, 0.055, points=18), tint, sphere(x, y, 0.06, shine=0.3), gloss=0.3)
    canvas.solid(box(-1.02, 0.0, 1.02, 0.66, 0.02), WOOD, facing(0, 0.1, 1, fall=0.2), texture=0.10, grain=9)
    with canvas.ink() as pen:
        for k in range(1, 5):
            pen.line([(-1.02, 0.132 * k), (1.02, 0.132 * k)], 0.014, times(WOOD, 0.5), 0.8)
    count = 10
    for k in range(count):
        x0, x1 = -1.16 + 2.32 * k / count, -1.16 + 2.32 * (k + 1) / count
        top0, top1 = x0 * 0.84, x1 * 0.84
        stripe = tone if k % 2 == 0 else second
        canvas.solid([(x0, 1.40), (x1, 1.40), (top1, 1.84), (top0, 1.84)], stripe, slope(0.5, 0.85))
        canvas.solid([(x0, 1.41), (x1, 1.41), *ellipse((x0 + x1) / 2, 1.40, (x1 - x0) / 2, 0.11, start=0, end=-math.pi,
                      points=12)], times(stripe, 0.88), flat(0.66))  # fmt: skip
    if readable(look.text):
        canvas.solid(box(-0.5, 0.18, 0.5, 0.50, 0.03), rgb("#f6ecd4"), flat(0.75))
        letters(canvas, look.text, (-0.44, 0.22, 0.44, 0.46), rgb("#5a3a24"))


def paint_vending(canvas: Canvas, look: Look) -> None:
    tone = look.pick("paint", (rgb("#c8323a"), rgb("#2f6fa8"), rgb("#e8e4da")))
    block(canvas, -0.52, 0.04, 0.44, 1.80, tone, depth=(0.12, 0.05), gloss=0.4)
    canvas.solid(box(-0.46, 0.66, 0.38, 1.70, 0.02), rgb("#dcebf2"), flat(0.85))
    cans = ("#d8382f", "#f2a63e", "#5aa865", "#3f8ac0", "#f2d03e", "#a864b0")
    with canvas.lit() if look.dark else nullcontext():
        if look.dark:
            canvas.solid(box(-0.46, 0.66, 0.38, 1.70, 0.02), rgb("#f4fbff"), flat(0.92))
        for row in range(4):
            for k in range(6):
                x, y = -0.40 + 0.14 * k, 0.72 + 0.25 * row
                colour = rgb(cans[(k * 5 + row * 2) % 6])
                canvas.solid(box(x - 0.045, y, x + 0.045, y + 0.16, 0.02), colour, puffed(0.9, shine=0.3), gloss=0.4)
            with canvas.ink() as pen:
                pen.line([(-0.45, 0.71 + 0.25 * row), (0.37, 0.71 + 0.25 * row)], 0.018, rgb("#8a949c"))
    canvas.solid(box(-0.40, 0.14, 0.20, 0.34, 0.03), DARK, slope(0.35, 0.55))
    canvas.solid(box(0.26, 0.40, 0.38, 0.58, 0.01), STEEL, puffed(0.6))
    if look.dark:
        canvas.lamp(-0.04, 1.2, 1.3, rgb("#dff0ff"), 0.6)


def paint_bin(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#7f8a90"))
    turned(canvas, [(0.36, 0.04), (0.46, 0.92)], tone, tilt=0.2, shine=0.2, gloss=0.3)
    with canvas.ink() as pen:
        for k in range(9):
            x = -0.40 + 0.1 * k
            pen.line([(x * 0.8, 0.04), (x, 0.88)], 0.024, times(tone, 0.68), 0.7)
    turned(canvas, [(0.50, 0.90), (0.50, 0.97)], times(tone, 0.85), tilt=0.2, gloss=0.4)
    turned(
        canvas,
        curve([(0.48, 0.98), (0.36, 1.08), (0.08, 1.13)], steps=5),
        tone,
        tilt=0.2,
        shine=0.3,
        gloss=0.4,
        closed=True,
    )
    canvas.solid(box(-0.10, 1.13, 0.10, 1.21, 0.03), times(tone, 0.7), puffed(0.9))


def paint_cone(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f07a2e"))
    canvas.solid([(-0.50, 0.0), (0.50, 0.0), (0.42, 0.14), (-0.42, 0.14)], times(tone, 0.8), facing(0, 0.6, 0.8))
    profile = [(0.34, 0.12), (0.07, 1.08)]
    outline = turned(canvas, profile, tone, tilt=0.2, shine=0.2, closed=True)
    inside = canvas.mask_of(outline)
    for y0, y1 in ((0.36, 0.54), (0.68, 0.82)):
        band: Path = [*ellipse(0, y0, 0.4, 0.06, start=math.pi, end=2 * math.pi),
                      *reversed(ellipse(0, y1, 0.4, 0.05, start=math.pi, end=2 * math.pi))]  # fmt: skip
        canvas.solid(
            band, rgb("#f8f5ee"), slope(0.55, 0.85, 0 if canvas.light.direction[0] > 0 else 180), inside=inside
        )


def paint_turbine(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f3f3f0"))
    canvas.solid([(-0.07, 0.0), (0.07, 0.0), (0.035, 1.46), (-0.035, 1.46)], tone, puffed(0.8), gloss=0.2)
    turn = float(look.rng("blades").uniform(0, 2))
    for k in range(3):
        a = turn + k * 2 * math.pi / 3
        c, s = math.cos(a), math.sin(a)
        blade = [(0, 1.48), (0.16 * c - 0.065 * s, 1.48 + 0.16 * s + 0.065 * c), (0.62 * c, 1.48 + 0.62 * s),
                 (0.10 * c + 0.02 * s, 1.48 + 0.10 * s - 0.02 * c)]  # fmt: skip
        canvas.solid(blade, tone, slope(0.55, 0.85, 45))
    canvas.solid(ellipse(0, 1.48, 0.065, 0.065), tone, puffed(1.0, shine=0.2))


def paint_tracks(canvas: Canvas, look: Look) -> None:
    """Rails that run to the horizon."""
    rng = look.rng("ballast")
    bed = [(-1.0, 0.0), (1.0, 0.0), (0.14, 0.98), (-0.14, 0.98)]
    canvas.solid(bed, rgb("#8f867a"), slope(0.55, 0.75), texture=0.25, grain=26)
    for k in range(15):
        share = 1 - (1 - k / 15) ** 2.0
        y, wide = 0.03 + 0.94 * share, 0.82 * (1 - share) + 0.10 * share
        thick = 0.055 * (1 - share) + 0.006
        canvas.solid(box(-wide, y, wide, y + thick), jitter(rgb("#6b4d36"), rng, 0.04), slope(0.5, 0.7), texture=0.1)
    for hand in (-1, 1):
        rail = [(hand * 0.56, 0.0), (hand * 0.64, 0.0), (hand * 0.078, 0.98), (hand * 0.066, 0.98)]
        canvas.solid(rail, look.colour(rgb("#aab2b8")), flat(0.78), gloss=0.5)
        with canvas.ink() as pen:
            pen.line([(hand * 0.575, 0.0), (hand * 0.07, 0.98)], 0.014, WHITE, 0.5)


def paint_road(canvas: Canvas, look: Look) -> None:
    """A road that winds to the horizon."""
    left, right = [], []
    for k in range(21):
        share = k / 20
        wide = 0.98 * (1 - share) ** 1.5 + 0.05
        bend = 0.34 * math.sin(share * 4.2) * (1 - share * 0.4)
        left.append((bend - wide, 0.02 + 0.96 * share**0.8))
        right.append((bend + wide, 0.02 + 0.96 * share**0.8))
    tone = look.colour(rgb("#6d6b70") if look.variant != "dirt" else rgb("#c2a27a"))
    canvas.solid([*left, *reversed(right)], tone, slope(0.55, 0.8), texture=0.12, grain=20)
    if look.variant == "dirt":
        return
    with canvas.ink() as pen:
        for k in range(0, 20, 2):
            (ax, ay), (bx, _), (cx, cy), (dx, _) = left[k], right[k], left[k + 1], right[k + 1]
            m0, m1, w0, w1 = (ax + bx) / 2, (cx + dx) / 2, (bx - ax) * 0.02, (dx - cx) * 0.02
            pen.polygon([(m0 - w0, ay), (m0 + w0, ay), (m1 + w1, cy), (m1 - w1, cy)], rgb("#f4ecc8"))
        for side in (left, right):
            pen.line([(x * 0.985, y) for x, y in side], 0.018, rgb("#e9e4d4"), 0.8)


PROPS = (
    Prop(name="phone_booth", size=2.4, extent=bounds(-0.52, 0.52, 2.36), paint=paint_booth, home="street", letters=True,
         turns=False),
    Prop(name="hydrant", size=0.8, extent=bounds(-0.54, 0.54, 1.20, -0.04), paint=paint_hydrant, home="street"),
    Prop(name="bus_stop", size=2.4, extent=bounds(-1.16, 1.28, 2.0), paint=paint_bus_stop, home="street", letters=True,
         turns=False),
    Prop(name="market_stall", size=2.3, extent=bounds(-1.20, 1.20, 1.88), paint=paint_stall, home="street",
         letters=True, turns=False),
    Prop(name="vending_machine", size=1.9, extent=bounds(-0.54, 0.60, 1.90), paint=paint_vending, home="street",
         turns=False),
    Prop(name="trash_can", size=0.8, extent=bounds(-0.54, 0.54, 1.24, -0.05), paint=paint_bin, home="street"),
    Prop(name="traffic_cone", size=0.6, extent=bounds(-0.54, 0.54, 1.12), paint=paint_cone, home="street"),
    Prop(name="wind_turbine", size=14.0, extent=bounds(-0.66, 0.66, 2.12), paint=paint_turbine, home="meadow"),
    Prop(name="rails", size=3.0, extent=bounds(-1.02, 1.02, 1.0), paint=paint_tracks, home="meadow", casts=False,
         turns=False),
    Prop(name="road", size=3.0, extent=bounds(-1.10, 1.34, 1.0), paint=paint_road, home="meadow", casts=False),
)  # fmt: skip
