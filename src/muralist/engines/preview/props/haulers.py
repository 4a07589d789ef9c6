"""Machines of building sites and harbours, and odd craft: excavator, bulldozer, forklift, unicycle, cannon, buoy."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import RUBBER, STEEL, WHITE, pane, rod, turned, wheel

YELLOW, DARK, WOOD = rgb("#f2b52e"), rgb("#34363c"), rgb("#9a6b42")


def _tracks(canvas: Canvas, x0: float, x1: float) -> None:
    """A crawler track with its rollers."""
    canvas.solid(box(x0, 0.0, x1, 0.38, 0.19), RUBBER, slope(0.45, 0.7))
    canvas.solid(box(x0 + 0.07, 0.06, x1 - 0.07, 0.32, 0.13), times(STEEL, 0.55), flat(0.55))
    count = max(3, round((x1 - x0) / 0.28))
    for k in range(count):
        x = x0 + 0.19 + (x1 - x0 - 0.38) * k / (count - 1)
        canvas.solid(ellipse(x, 0.19, 0.11, 0.11), DARK, puffed(0.8))
        canvas.solid(ellipse(x, 0.19, 0.04, 0.04), STEEL, flat(0.7))


def paint_excavator(canvas: Canvas, look: Look) -> None:
    body = look.colour(YELLOW)
    rod(canvas, [(0.30, 0.72), (0.96, 1.52), (1.00, 1.50)], 0.20, body, end=0.16, gloss=0.2)
    rod(canvas, [(0.96, 1.54), (1.50, 0.86)], 0.16, body, end=0.12, gloss=0.2)
    rod(canvas, [(0.40, 1.04), (0.84, 1.30)], 0.06, STEEL, gloss=0.5)
    canvas.solid(
        [(1.40, 0.92), (1.62, 0.80), (1.60, 0.40), (1.20, 0.30), (1.14, 0.40), (1.34, 0.56)],
        times(DARK, 1.2),
        puffed(0.6),
    )
    for k in range(3):
        canvas.solid(
            [(1.14 + 0.10 * k, 0.31 + 0.02 * k), (1.22 + 0.10 * k, 0.33 + 0.02 * k), (1.14 + 0.10 * k, 0.22)],
            STEEL,
            flat(0.6),
        )
    _tracks(canvas, -0.80, 0.66)
    canvas.solid(box(-0.40, 0.36, 0.30, 0.48), DARK, flat(0.55))
    canvas.solid(box(-0.86, 0.46, 0.52, 0.82, 0.06), body, puffed(0.5, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.16, 0.80, 0.44, 1.36, 0.05), body, puffed(0.4), gloss=0.2)
    pane(canvas, box(-0.08, 0.88, 0.36, 1.28), lit=look.dark)
    canvas.solid(box(-0.80, 0.82, -0.24, 1.00, 0.05), times(body, 0.86), puffed(0.5))
    with canvas.ink() as pen:
        for k in range(4):
            pen.line([(-0.74 + 0.09 * k, 0.56), (-0.74 + 0.09 * k, 0.74)], 0.022, times(body, 0.5))


def paint_bulldozer(canvas: Canvas, look: Look) -> None:
    body = look.colour(YELLOW)
    _tracks(canvas, -0.80, 0.66)
    canvas.solid(box(-0.10, 0.40, 0.66, 0.84, 0.05), body, puffed(0.5, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.76, 0.40, 0.02, 1.36, 0.05), body, puffed(0.4), gloss=0.2)
    pane(canvas, box(-0.66, 0.82, -0.08, 1.26), lit=look.dark)
    canvas.solid(box(-0.82, 1.32, 0.08, 1.42, 0.03), times(body, 0.8), flat(0.66))
    rod(canvas, [(0.30, 0.84), (0.30, 1.16)], 0.06, DARK)
    rod(canvas, [(0.40, 0.26), (1.00, 0.30)], 0.10, times(body, 0.8))
    blade = curve(
        [(1.02, 0.78), (0.94, 0.44), (1.02, 0.02), (1.16, 0.02), (1.08, 0.44), (1.14, 0.78)], closed=True, steps=5
    )
    canvas.solid(blade, STEEL, puffed(0.6), gloss=0.4)


def paint_forklift(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#f08a2e"))
    for x in (0.62, 0.76):
        rod(canvas, [(x, 0.12), (x, 1.62)], 0.06, DARK)
    for y in (0.5, 1.0, 1.55):
        canvas.solid(box(0.59, y, 0.79, y + 0.05), DARK, flat(0.55))
    canvas.solid(box(0.76, 0.30, 0.86, 0.72), times(STEEL, 0.8), flat(0.6))
    canvas.solid([(0.80, 0.30), (1.50, 0.30), (1.50, 0.34), (0.86, 0.38)], STEEL, flat(0.7), gloss=0.4)
    canvas.solid(curve([(-0.80, 0.22), (-0.84, 0.62), (-0.66, 0.80), (-0.20, 0.78), (0.0, 0.50), (0.58, 0.50),
        (0.58, 0.22)],
                       closed=True, steps=5), body, puffed(0.5, shine=0.2), gloss=0.3)  # fmt: skip
    rod(canvas, [(-0.62, 0.78), (-0.52, 1.52), (0.40, 1.52), (0.54, 0.52)], 0.06, DARK)
    canvas.solid(box(-0.36, 0.62, 0.06, 0.74, 0.04), DARK, puffed(0.7))
    canvas.solid(limb([(-0.32, 0.70), (-0.40, 1.10)], (0.12, 0.10)), DARK, puffed(0.7))
    rod(canvas, [(0.40, 0.60), (0.26, 0.90)], 0.04, DARK)
    canvas.solid(ellipse(0.24, 0.92, 0.13, 0.05, 0.5), DARK, flat(0.5))
    wheel(canvas, (-0.56, 0.20), 0.20)
    wheel(canvas, (0.40, 0.22), 0.22)


def paint_dump_truck(canvas: Canvas, look: Look) -> None:
    body = look.colour(YELLOW)
    canvas.solid(box(-1.10, 0.34, 1.08, 0.50), DARK, flat(0.55))
    canvas.solid(
        [(-1.24, 0.58), (0.36, 0.50), (0.56, 1.22), (0.40, 1.28), (-1.36, 1.16)],
        times(body, 0.94),
        facing(0, 0.1, 1),
        gloss=0.2,
    )
    with canvas.ink() as pen:
        for k in range(5):
            pen.line([(-1.10 + 0.34 * k, 0.60), (-1.14 + 0.36 * k, 1.14)], 0.035, times(body, 0.66))
        for k in range(9):
            pen.disc(-1.06 + 0.18 * k, 1.20 + 0.04 * (k % 3), 0.15, times(rgb("#8a6a4a"), 0.85 + 0.08 * (k % 3)))
    canvas.solid([(-1.36, 1.10), (0.52, 1.16), (0.56, 1.24), (-1.38, 1.18)], times(body, 0.8), flat(0.66))
    canvas.solid(box(0.50, 0.42, 1.12, 1.12, 0.06), body, puffed(0.4, shine=0.2), gloss=0.3)
    pane(canvas, [(0.60, 0.76), (1.06, 0.76), (1.02, 1.04), (0.60, 1.04)], lit=look.dark)
    canvas.solid(box(1.00, 0.44, 1.16, 0.66, 0.03), DARK, flat(0.55))
    for x in (-0.84, -0.30, 0.80):
        wheel(canvas, (x, 0.27), 0.27)


def paint_unicycle(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    with canvas.ink() as pen:
        for k in range(16):
            a = k * math.pi / 8
            pen.line([(0, 0.46), (0.40 * math.cos(a), 0.46 + 0.40 * math.sin(a))], 0.010, STEEL)
    canvas.solid(ellipse(0, 0.46, 0.45, 0.45), RUBBER, puffed(0.7), holes=[ellipse(0, 0.46, 0.37, 0.37)])
    for x in (-0.06, 0.06):
        rod(canvas, [(x, 0.46), (x * 0.7, 1.00)], 0.045, tone)
    rod(canvas, [(0, 0.96), (0, 1.30)], 0.07, STEEL)
    rod(canvas, [(-0.14, 0.28), (0.14, 0.64)], 0.05, STEEL)
    for hand in (-1, 1):
        canvas.solid(
            box(hand * 0.14 - 0.12, 0.46 + hand * 0.18 - 0.03, hand * 0.14 + 0.12, 0.46 + hand * 0.18 + 0.03, 0.02),
            DARK,
            puffed(0.7),
        )
    canvas.solid(curve([(-0.32, 1.40), (-0.22, 1.30), (0.14, 1.30), (0.34, 1.38), (0.28, 1.44), (0.0, 1.38),
        (-0.24, 1.46)],
                       closed=True, steps=5), DARK, puffed(0.8))  # fmt: skip


def paint_cannon(canvas: Canvas, look: Look) -> None:
    iron = look.colour(rgb("#4a4d55"))
    canvas.solid(
        [(-0.90, 0.02), (-0.60, 0.02), (0.30, 0.52), (0.16, 0.64), (-0.20, 0.60)], WOOD, puffed(0.5), texture=0.08
    )
    barrel = [(-0.56, 0.40), (-0.64, 0.64), (0.88, 1.16), (0.98, 0.88)]
    canvas.solid(barrel, iron, slope(0.42, 0.85, 108), gloss=0.4)
    canvas.solid(limb([(0.84, 0.87), (0.76, 1.16)], (0.13, 0.13)), times(iron, 0.9), puffed(0.7))
    canvas.solid(limb([(-0.20, 0.50), (-0.28, 0.78)], (0.09, 0.09)), times(iron, 0.9), puffed(0.7))
    canvas.solid(ellipse(0.925, 1.015, 0.05, 0.138, 0.33), rgb("#1f2024"), flat(0.5))
    canvas.solid(ellipse(-0.68, 0.48, 0.10, 0.10), iron, puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(
        ellipse(0.06, 0.38, 0.38, 0.38), WOOD, puffed(0.5), holes=[ellipse(0.06, 0.38, 0.29, 0.29)], texture=0.06
    )
    with canvas.ink() as pen:
        for k in range(8):
            a = k * math.pi / 4
            pen.line([(0.06, 0.38), (0.06 + 0.30 * math.cos(a), 0.38 + 0.30 * math.sin(a))], 0.045, times(WOOD, 0.85))
        pen.disc(0.06, 0.38, 0.085, DARK)


def paint_buoy(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8382f"))
    turned(canvas, [(0.42, 0.0), (0.46, 0.10), (0.34, 0.26)], tone, tilt=0.16, gloss=0.3, closed=True)
    bands: tuple[tuple[float, float, Colour], ...] = ((0.24, 0.52, WHITE), (0.52, 0.80, tone), (0.80, 1.02, WHITE))
    for low, high, shade in bands:
        turned(
            canvas,
            [(0.32 - 0.18 * (low - 0.24), low), (0.32 - 0.18 * (high - 0.24), high)],
            shade,
            tilt=0.12,
            closed=True,
        )
    rod(canvas, [(0, 1.0), (0, 1.22)], 0.05, DARK)
    with canvas.lit():
        canvas.solid(ellipse(0, 1.28, 0.09, 0.10), rgb("#ffd75a"), flat(0.9))
    if look.dark:
        canvas.lamp(0, 1.28, 0.6, rgb("#ffd75a"), 0.8)


def paint_helm(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#a8693a"))
    for k in range(8):
        a = k * math.pi / 4 + math.pi / 8
        c, s = math.cos(a), math.sin(a)
        canvas.solid(limb([(0.14 * c, 0.82 + 0.14 * s), (0.56 * c, 0.82 + 0.56 * s), (0.80 * c, 0.82 + 0.80 * s)],
            (0.07, 0.06, 0.09)),
                     times(wood, 0.9), puffed(0.8, shine=0.2), gloss=0.3)  # fmt: skip
    canvas.solid(ellipse(0, 0.82, 0.56, 0.56), wood, puffed(0.7, shine=0.25), holes=[ellipse(0, 0.82, 0.43, 0.43)],
        gloss=0.3,
                 texture=0.05)  # fmt: skip
    canvas.solid(ellipse(0, 0.82, 0.17, 0.17), wood, puffed(0.8, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0, 0.82, 0.075, 0.075), rgb("#e0b64a"), puffed(0.9, shine=0.4), gloss=0.6)


def paint_oar(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#c9965a"))
    rod(canvas, [(0.0, 0.40), (0.0, 1.86)], 0.06, wood)
    canvas.solid(curve([(0.0, 0.56), (-0.13, 0.36), (-0.14, 0.06), (0.14, 0.06), (0.13, 0.36)], closed=True,
        steps=6), wood,
                 puffed(0.7), texture=0.05)  # fmt: skip
    canvas.solid(box(-0.138, 0.10, 0.138, 0.20), rgb("#d8483c"), flat(0.66))
    rod(canvas, [(-0.10, 1.86), (0.10, 1.86)], 0.07, times(wood, 0.8))


def paint_asteroid(canvas: Canvas, look: Look) -> None:
    tone, rng = look.colour(rgb("#8a8078")), look.rng("asteroid")
    outline = curve([(0.66 * math.cos(k * math.pi / 6) * float(rng.uniform(0.82, 1.05)),
                      0.64 + 0.56 * math.sin(k * math.pi / 6) * float(rng.uniform(0.82, 1.05))) for k in range(12)],
                    closed=True, steps=6)  # fmt: skip
    canvas.solid(outline, tone, puffed(0.8), texture=0.16, grain=12)
    inside = canvas.mask_of(outline)
    for x, y, r in (
        (-0.24, 0.82, 0.17),
        (0.22, 0.54, 0.13),
        (0.10, 0.94, 0.08),
        (-0.30, 0.42, 0.10),
        (0.40, 0.82, 0.07),
    ):
        canvas.solid(ellipse(x, y, r, r * 0.8), times(tone, 0.55), slope(0.75, 0.45), inside=inside)
        canvas.solid(ellipse(x + r * 0.12, y - r * 0.14, r * 0.8, r * 0.6), times(tone, 0.75), flat(0.6), inside=inside)


def paint_comet(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#8fd0ff"))
    with canvas.lit():
        for k, (wide, alpha) in enumerate(((0.30, 0.35), (0.21, 0.5), (0.12, 0.7))):
            tail = limb(
                [(0.62, 0.40), (-0.10, 0.82), (-0.98 + 0.14 * k, 1.28 - 0.09 * k)], (wide * 2, wide * 1.3, 0.02)
            )
            canvas.soft(tail, mix(tone, WHITE, 0.2 * k), 0.035, alpha)
        canvas.soft(ellipse(0.66, 0.38, 0.27, 0.27), tone, 0.06, 0.8)
        canvas.solid(ellipse(0.66, 0.38, 0.20, 0.20), mix(tone, WHITE, 0.7), sphere(0.66, 0.38, 0.20, shine=0.3))


def paint_alien(canvas: Canvas, look: Look) -> None:
    skin = look.colour(rgb("#7fc45a"))
    suit = rgb("#8a8fa8")
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.14, 0.46), (hand * 0.16, 0.06)], 0.15, suit)
        canvas.solid(ellipse(hand * 0.19, 0.06, 0.13, 0.07), times(suit, 0.6), puffed(0.8))
        arm = curve([(hand * 0.22, 0.84), (hand * 0.42, 0.66), (hand * 0.46, 0.50 if hand < 0 else 0.92)], steps=6)
        canvas.solid(limb(arm, (0.12, 0.10, 0.09)), skin, puffed(0.9))
        canvas.solid(ellipse(arm[-1][0], arm[-1][1], 0.075, 0.075), skin, puffed(0.9))
    canvas.solid(curve([(-0.24, 0.40), (-0.26, 0.80), (-0.12, 0.96), (0.12, 0.96), (0.26, 0.80), (0.24, 0.40)],
        closed=True, steps=6),
                 suit, puffed(0.8, shine=0.15))  # fmt: skip
    head = curve([(0.0, 0.88), (-0.30, 1.04), (-0.48, 1.38), (-0.32, 1.70), (0.0, 1.80), (0.32, 1.70), (0.48,
        1.38), (0.30, 1.04)],
                 closed=True, steps=7)  # fmt: skip
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.16, 1.74), (hand * 0.26, 1.98)], 0.03, skin)
        canvas.solid(ellipse(hand * 0.27, 2.00, 0.06, 0.06), mix(skin, WHITE, 0.3), puffed(0.9, shine=0.3))
    canvas.solid(head, skin, puffed(0.9, shine=0.2), gloss=0.2)
    for hand in (-1, 1):
        canvas.solid(
            ellipse(hand * 0.20, 1.34, 0.12, 0.19, hand * -0.35), rgb("#1c1e26"), puffed(0.8, shine=0.4), gloss=0.5
        )
        canvas.solid(ellipse(hand * 0.20 - 0.03, 1.42, 0.035, 0.045), WHITE, flat(0.95))
    with canvas.ink() as pen:
        pen.line(curve([(-0.10, 1.06), (0.0, 1.03), (0.10, 1.06)], steps=5), 0.024, times(skin, 0.45))


PROPS = (
    Prop(name="excavator", size=3.0, extent=bounds(-0.92, 1.68, 1.66), paint=paint_excavator, home="street"),
    Prop(name="bulldozer", size=2.8, extent=bounds(-0.88, 1.22, 1.48), paint=paint_bulldozer, home="street"),
    Prop(name="forklift", size=2.2, extent=bounds(-0.90, 1.56, 1.68, -0.02), paint=paint_forklift, home="street"),
    Prop(name="dump_truck", size=2.8, extent=bounds(-1.42, 1.22, 1.46, -0.02), paint=paint_dump_truck, home="street"),
    Prop(name="unicycle", size=1.1, extent=bounds(-0.50, 0.50, 1.52, -0.02), paint=paint_unicycle, home="street"),
    Prop(name="cannon", size=1.1, extent=bounds(-0.96, 1.04, 1.24, -0.02), paint=paint_cannon, home="meadow"),
    Prop(name="buoy", size=1.6, extent=bounds(-0.50, 0.50, 1.40, -0.08), paint=paint_buoy, home="sea", stands="water"),
    Prop(name="helm", size=1.2, extent=bounds(-0.84, 0.84, 1.66), paint=paint_helm, home="harbour", turns=False),
    Prop(name="oar", size=1.7, extent=bounds(-0.20, 0.20, 1.94), paint=paint_oar, home="harbour"),
    Prop(name="asteroid", size=4.0, extent=bounds(-0.76, 0.76, 1.28), paint=paint_asteroid, home="space", stands="sky"),
    Prop(name="comet", size=4.0, extent=bounds(-1.06, 1.10, 1.38, -0.06), paint=paint_comet, home="space", stands="sky",
         casts=False, turns=False),
    Prop(name="alien", size=1.2, extent=bounds(-0.58, 0.58, 2.08, -0.03), paint=paint_alien, home="space"),
)  # fmt: skip
