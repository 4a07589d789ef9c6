"""Tools of workshop, kitchen and bath: drill, pliers, tape measure, anvil, whisk, grater, toothbrush, iron and more."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.sewing import paint_sewing
from muralist.engines.preview.props.solids import STEEL, WHITE, mouth, rod, turned

DARK, WOOD = rgb("#2f3036"), rgb("#b98550")


def paint_drill(canvas: Canvas, look: Look) -> None:
    body = look.colour(rgb("#f0a52a"))
    rod(canvas, [(0.62, 0.86), (1.10, 0.86)], 0.045, STEEL, end=0.03, gloss=0.6)
    with canvas.ink() as pen:
        for k in range(6):
            pen.line([(0.70 + 0.065 * k, 0.84), (0.73 + 0.065 * k, 0.885)], 0.014, times(STEEL, 0.5))
    canvas.solid(
        [(0.34, 0.72), (0.50, 0.74), (0.66, 0.81), (0.66, 0.91), (0.50, 0.98), (0.34, 1.0)],
        DARK,
        puffed(0.8),
        gloss=0.3,
    )
    grip = [(-0.34, 0.78), (-0.02, 0.78), (-0.10, 0.22), (-0.42, 0.22)]
    canvas.solid(grip, DARK, puffed(0.7))
    canvas.solid(box(-0.60, 0.0, 0.10, 0.26, 0.06), DARK, puffed(0.6))
    canvas.solid(box(-0.56, 0.16, 0.06, 0.24, 0.03), body, flat(0.66))
    canvas.solid(curve([(-0.62, 0.78), (-0.66, 0.92), (-0.56, 1.06), (0.0, 1.10), (0.38, 1.02), (0.38, 0.70), (0.0,
        0.66),
                        (-0.50, 0.68)], closed=True, steps=6), body, puffed(0.8, shine=0.2), gloss=0.3)  # fmt: skip
    canvas.solid(box(-0.04, 0.56, 0.06, 0.70, 0.03), rgb("#c8352e"), puffed(0.8))
    with canvas.ink() as pen:
        for k in range(4):
            pen.line([(-0.52 + 0.06 * k, 0.80), (-0.52 + 0.06 * k, 0.98)], 0.018, times(body, 0.5))


def paint_pliers(canvas: Canvas, look: Look) -> None:
    grip = look.colour(rgb("#d8352f"))
    for hand in (-1, 1):
        arm = curve([(hand * 0.02, 0.86), (hand * 0.20, 0.70), (hand * 0.24, 0.36), (hand * 0.16, 0.0)], steps=7)
        canvas.solid(limb(arm, (0.10, 0.13, 0.14, 0.11)), grip, puffed(0.9, shine=0.2), gloss=0.3)
        canvas.solid([(hand * 0.01, 1.36), (hand * 0.10, 1.34), (hand * 0.17, 0.98), (-hand * 0.08, 0.80),
            (-hand * 0.02, 0.98)],
                     STEEL, puffed(0.7), gloss=0.5)  # fmt: skip
    canvas.solid(ellipse(0, 0.90, 0.14, 0.14), times(STEEL, 0.9), puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(ellipse(0, 0.90, 0.05, 0.05), times(STEEL, 0.55), flat(0.6))
    with canvas.ink() as pen:
        for k in range(6):
            pen.line([(-0.05, 1.06 + 0.04 * k), (0.05, 1.06 + 0.04 * k)], 0.010, times(STEEL, 0.5))


def paint_tape(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f2c230"))
    canvas.solid(box(0.20, 0.02, 1.10, 0.13), rgb("#f7e79a"), flat(0.76))
    with canvas.ink() as pen:
        for k in range(11):
            pen.line([(0.36 + 0.07 * k, 0.13), (0.36 + 0.07 * k, 0.09 if k % 2 else 0.06)], 0.012, DARK)
    canvas.solid(box(1.08, -0.02, 1.13, 0.17), STEEL, flat(0.7))
    canvas.solid(curve([(-0.50, 0.06), (-0.52, 0.60), (-0.30, 0.84), (0.10, 0.84), (0.36, 0.56), (0.38, 0.04)],
        closed=True,
                       steps=6), tone, puffed(0.6, shine=0.25), gloss=0.4)  # fmt: skip
    canvas.solid(ellipse(-0.08, 0.44, 0.27, 0.27), DARK, puffed(0.5))
    canvas.solid(ellipse(-0.08, 0.44, 0.15, 0.15), mix(tone, WHITE, 0.3), flat(0.7))


def paint_anvil(canvas: Canvas, look: Look) -> None:
    iron = look.colour(rgb("#565b64"))
    shape = [(-0.46, 0.0), (0.46, 0.0), (0.44, 0.14), *curve([(0.30, 0.18), (0.20, 0.34), (0.26, 0.50)], steps=5),
        (0.62, 0.56),
             (0.62, 0.80), (-0.50, 0.80), *curve([(-0.50, 0.78), (-0.84, 0.74), (-1.06, 0.70)], steps=5),
             *curve([(-1.0, 0.66), (-0.66, 0.56), (-0.26, 0.50), (-0.20, 0.34), (-0.30, 0.18)], steps=5), (-0.44,
             0.14)]  # fmt: skip
    canvas.solid(shape, iron, puffed(0.6, shine=0.2), gloss=0.4, texture=0.06)
    canvas.solid(box(-0.50, 0.74, 0.62, 0.81), mix(iron, WHITE, 0.35), slope(0.6, 0.8), gloss=0.3)


def paint_roller(canvas: Canvas, look: Look) -> None:
    paint = look.colour(rgb("#3f8ad0"))
    rod(canvas, [(0.02, 0.02), (0.02, 0.46)], 0.13, rgb("#d8563f"), gloss=0.3)
    rod(canvas, [(0.02, 0.46), (0.02, 0.66), (0.66, 0.74), (0.66, 1.02), (0.50, 1.02)], 0.04, STEEL)
    canvas.solid(box(-0.56, 0.88, 0.52, 1.16, 0.09), paint, slope(0.42, 0.9), texture=0.14, grain=44)
    canvas.solid(box(0.49, 0.90, 0.54, 1.14, 0.02), times(paint, 0.6), flat(0.6))


def paint_rolling_pin(canvas: Canvas, look: Look) -> None:
    wood = look.colour(rgb("#d2a066"))
    for hand in (-1, 1):
        canvas.solid(
            limb([(hand * 0.66, 0.16), (hand * 1.06, 0.16)], (0.09, 0.14, 0.11)), times(wood, 0.8), puffed(0.9)
        )
    canvas.solid(box(-0.72, 0.0, 0.72, 0.32, 0.05), wood, slope(0.40, 0.9), texture=0.07, grain=14)


def paint_whisk(canvas: Canvas, look: Look) -> None:
    handle = look.colour(STEEL)
    with canvas.ink() as pen:
        for wide in (0.30, 0.22, 0.12, 0.02):
            for hand in (-1, 1):
                loop = curve(
                    [(hand * 0.02, 0.70), (hand * wide, 1.02), (hand * wide * 0.95, 1.26), (0.0, 1.46)], steps=8
                )
                pen.line(loop, 0.024, times(STEEL, 0.62 if hand > 0 else 0.9))
    rod(canvas, [(0, 0.04), (0, 0.72)], 0.11, handle, end=0.08, gloss=0.5)
    canvas.solid(ellipse(0, 0.70, 0.055, 0.035), times(handle, 0.7), flat(0.6))


def paint_spatula(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#d8483c"))
    rod(canvas, [(0, 0.02), (0, 0.84)], 0.09, WOOD, end=0.06)
    canvas.solid(curve([(-0.06, 0.80), (-0.20, 0.96), (-0.22, 1.36), (0.20, 1.42), (0.20, 0.96), (0.06, 0.80)],
        closed=True,
                       steps=5), tone, puffed(0.6, shine=0.2), gloss=0.3)  # fmt: skip


def paint_grater(canvas: Canvas, look: Look) -> None:
    tone = look.colour(STEEL)
    canvas.solid([(0.30, 0.0), (0.52, 0.10), (0.34, 1.10), (0.20, 1.06)], times(tone, 0.66), flat(0.6))
    face = [(-0.44, 0.0), (0.30, 0.0), (0.20, 1.06), (-0.30, 1.06)]
    canvas.solid(face, tone, slope(0.55, 0.85, 60), gloss=0.5)
    with canvas.ink() as pen:
        for row in range(9):
            for column in range(5):
                x, y = -0.30 + 0.125 * column + 0.06 * (row % 2), 0.12 + 0.098 * row
                pen.disc(x * (1 - 0.16 * y), y, 0.030, times(tone, 0.4))
                pen.disc(x * (1 - 0.16 * y), y - 0.012, 0.026, mix(tone, WHITE, 0.6), 1.0, 0.014)
    rod(canvas, [(-0.20, 1.04), (-0.16, 1.26), (0.20, 1.28), (0.24, 1.06)], 0.08, DARK)


def paint_colander(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#c9d0d4"))
    for hand in (-1, 1):
        ring = ellipse(hand * 0.80, 0.66, 0.17, 0.10)
        canvas.solid(ring, tone, puffed(0.8), holes=[ellipse(hand * 0.80, 0.66, 0.10, 0.05)], gloss=0.4)
    turned(canvas, [(0.30, 0.0), (0.26, 0.10)], times(tone, 0.85), tilt=0.2, gloss=0.4)
    bowl = curve([(0.24, 0.08), (0.52, 0.22), (0.70, 0.46), (0.76, 0.74)], steps=6)
    turned(canvas, bowl, tone, tilt=0.2, shine=0.3, gloss=0.5)
    mouth(canvas, 0.78, 0.74, tone, tilt=0.2)
    with canvas.ink() as pen:
        for row in range(4):
            for k in range(-5, 6):
                a = k * 0.25 + 0.12 * (row % 2)
                wide = 0.38 + 0.105 * row
                pen.disc(wide * math.sin(a), 0.20 + 0.115 * row - 0.05 * math.cos(a), 0.024, times(tone, 0.35))


def paint_blender(canvas: Canvas, look: Look) -> None:
    base, fluid = look.colour(rgb("#c8cdd2")), rgb("#e88aa8")
    turned(canvas, [(0.40, 0.0), (0.38, 0.20), (0.26, 0.40)], base, tilt=0.14, shine=0.3, gloss=0.5, closed=True)
    canvas.solid(ellipse(0, 0.16, 0.10, 0.09), DARK, puffed(0.8))
    rod(canvas, [(0.32, 1.14), (0.52, 1.08), (0.50, 0.66), (0.28, 0.58)], 0.07, DARK)
    jar = [(0.24, 0.44), (0.36, 1.22)]
    turned(canvas, [(0.235, 0.46), (0.315, 0.98)], fluid, tilt=0.14, gloss=0.3, closed=True)
    turned(canvas, jar, rgb("#dcecf0"), tilt=0.14, shine=0.4, gloss=0.6, alpha=0.36)
    turned(canvas, [(0.37, 1.20), (0.36, 1.28), (0.14, 1.30), (0.12, 1.38)], DARK, tilt=0.14, closed=True)


def paint_toothbrush(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#3fa0c8"))
    handle = curve([(-0.92, 0.06), (-0.40, 0.12), (0.0, 0.08), (0.44, 0.12), (0.92, 0.16)], steps=7)
    with canvas.ink() as pen:
        for k in range(13):
            x = 0.56 + 0.028 * k
            pen.line([(x, 0.17), (x, 0.38 - 0.03 * (k % 2))], 0.024, WHITE if k % 3 else mix(tone, WHITE, 0.4))
    canvas.solid(limb(handle, (0.10, 0.14, 0.13, 0.07, 0.09)), tone, puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(limb(handle[2:10], (0.03, 0.05, 0.03)), WHITE, flat(0.8))


def paint_dryer(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#e0708c"))
    canvas.solid(
        limb([(-0.16, 0.70), (-0.06, 0.06)], (0.22, 0.18)), times(tone, 0.9), puffed(0.8, shine=0.2), gloss=0.3
    )
    canvas.solid(limb(bezier((-0.06, 0.06), (0.06, -0.02), (0.30, 0.04), 8), (0.05, 0.035)), DARK, puffed(0.7))
    canvas.solid([(0.18, 0.60), (0.84, 0.66), (0.84, 1.02), (0.18, 1.10)], DARK, slope(0.4, 0.7), gloss=0.3)
    canvas.solid(curve([(-0.64, 0.84), (-0.54, 1.12), (-0.20, 1.20), (0.34, 1.10), (0.34, 0.60), (-0.20, 0.50),
        (-0.54, 0.58)],
                       closed=True, steps=6), tone, puffed(0.8, shine=0.3), gloss=0.4)  # fmt: skip
    canvas.solid(ellipse(-0.32, 0.85, 0.19, 0.22), times(tone, 0.6), flat(0.55))
    with canvas.ink() as pen:
        for k in range(-2, 3):
            pen.line([(-0.46, 0.85 + 0.075 * k), (-0.18, 0.85 + 0.075 * k)], 0.022, times(tone, 0.9))


def paint_iron(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#4a8fc8"))
    canvas.solid([(-0.72, 0.0), (0.92, 0.0), (0.84, 0.12), (-0.70, 0.12)], STEEL, slope(0.5, 0.8), gloss=0.5)
    body = curve([(-0.68, 0.12), (-0.64, 0.50), (-0.20, 0.52), (0.30, 0.42), (0.64, 0.26), (0.84, 0.12)], steps=7)
    canvas.solid(body, tone, puffed(0.7, shine=0.25), gloss=0.4)
    rod(canvas, [(-0.52, 0.46), (-0.56, 0.80), (-0.20, 0.86), (0.30, 0.74), (0.36, 0.38)], 0.13, DARK, gloss=0.3)
    canvas.solid(ellipse(-0.10, 0.30, 0.12, 0.10), WHITE, puffed(0.7))
    rod(canvas, [(-0.56, 0.80), (-0.82, 0.96), (-0.86, 1.10)], 0.04, DARK)


def paint_hanger(canvas: Canvas, look: Look) -> None:
    wood = look.colour(WOOD)
    hook: Path = curve([(0.0, 0.62), (0.0, 0.76), (0.12, 0.86), (0.06, 1.00), (-0.08, 1.00), (-0.12, 0.90)], steps=7)
    canvas.solid(limb(hook, (0.035, 0.035)), STEEL, puffed(0.7), gloss=0.5)
    for hand in (-1, 1):
        canvas.solid(limb(curve([(0.0, 0.62), (hand * 0.40, 0.50), (hand * 0.86, 0.20)], steps=8), (0.12, 0.12,
            0.08)), wood,
                     puffed(0.9, shine=0.2), gloss=0.3, texture=0.05)  # fmt: skip
    rod(canvas, [(-0.80, 0.20), (0.80, 0.20)], 0.05, times(wood, 0.85))


def paint_mop(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#ece6da"))
    rod(canvas, [(0.0, 0.40), (0.0, 1.70)], 0.05, WOOD)
    canvas.solid(box(-0.20, 0.40, 0.20, 0.50, 0.03), rgb("#3f8ad0"), puffed(0.7))
    for k in range(15):
        t = (k - 7) / 7
        strand = curve([(t * 0.18, 0.44), (t * 0.34, 0.22), (t * 0.48, 0.03 + 0.03 * (k % 2))], steps=5)
        canvas.solid(limb(strand, (0.05, 0.075, 0.06)), tone if k % 2 else times(tone, 0.86), puffed(0.8))


def paint_fan(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#6fb0c8"))
    turned(canvas, [(0.36, 0.0), (0.34, 0.06), (0.07, 0.12)], DARK, tilt=0.18, closed=True)
    rod(canvas, [(0, 0.08), (0, 0.50)], 0.08, STEEL)
    for k in range(3):
        a = math.pi / 2 + k * 2 * math.pi / 3
        blade = [(0.32 * math.cos(a) + x, 0.94 + 0.32 * math.sin(a) + y) for x, y in ellipse(0, 0, 0.25, 0.15, a + 0.4)]
        canvas.solid(blade, tone, puffed(0.7, shine=0.2), gloss=0.3)
    with canvas.ink() as pen:
        for k in range(28):
            a = k * math.pi / 14
            pen.line([(0.10 * math.cos(a), 0.94 + 0.10 * math.sin(a)), (0.54 * math.cos(a),
                0.94 + 0.54 * math.sin(a))], 0.012,
                     times(STEEL, 0.85))  # fmt: skip
        for radius in (0.55, 0.38):
            pen.ring(0, 0.94, radius, 0.030, times(STEEL, 0.85))
    canvas.solid(ellipse(0, 0.94, 0.11, 0.11), DARK, puffed(0.8, shine=0.3), gloss=0.4)


def paint_spool(canvas: Canvas, look: Look) -> None:
    thread = look.pick("thread", (rgb("#d8483c"), rgb("#3f8ad0"), rgb("#e8a83a"), rgb("#7a5aa8")))
    turned(canvas, [(0.34, 0.0), (0.34, 0.08)], WOOD, tilt=0.18, closed=True)
    turned(canvas, [(0.25, 0.09), (0.29, 0.44), (0.25, 0.80)], thread, tilt=0.18, shine=0.2, gloss=0.3, closed=True)
    with canvas.ink() as pen:
        for k in range(12):
            y, wide = 0.13 + 0.055 * k, 0.275 - 0.02 * abs(k - 6) / 3
            pen.line(ellipse(0, y, wide, 0.05, start=math.pi, end=2 * math.pi), 0.012, times(thread, 0.7), 0.8)
    turned(canvas, [(0.34, 0.80), (0.34, 0.88)], WOOD, tilt=0.18, closed=True)
    canvas.solid(ellipse(0, 0.88, 0.09, 0.016), times(WOOD, 0.5), flat(0.5))


PROPS = (
    Prop(name="drill", size=0.25, extent=bounds(-0.70, 1.14, 1.16, -0.02), paint=paint_drill, home="workshop"),
    Prop(name="pliers", size=0.2, extent=bounds(-0.36, 0.36, 1.40, -0.04), paint=paint_pliers, home="workshop"),
    Prop(name="tape_measure", size=0.08, extent=bounds(-0.60, 1.18, 0.90, -0.04), paint=paint_tape, home="studio"),
    Prop(name="anvil", size=0.35, extent=bounds(-1.10, 0.66, 0.84), paint=paint_anvil, home="workshop"),
    Prop(name="paint_roller", size=0.3, extent=bounds(-0.60, 0.72, 1.20, -0.06), paint=paint_roller, home="workshop"),
    Prop(name="rolling_pin", size=0.08, extent=bounds(-1.12, 1.12, 0.36, -0.02), paint=paint_rolling_pin,
        home="kitchen"),
    Prop(name="whisk", size=0.28, extent=bounds(-0.36, 0.36, 1.50, -0.03), paint=paint_whisk, home="kitchen"),
    Prop(name="spatula", size=0.3, extent=bounds(-0.28, 0.28, 1.48, -0.04), paint=paint_spatula, home="kitchen"),
    Prop(name="grater", size=0.24, extent=bounds(-0.48, 0.56, 1.36), paint=paint_grater, home="kitchen"),
    Prop(name="colander", size=0.18, extent=bounds(-1.00, 1.00, 0.94, -0.07), paint=paint_colander, home="kitchen"),
    Prop(name="blender", size=0.4, extent=bounds(-0.46, 0.60, 1.46, -0.07), paint=paint_blender, home="kitchen"),
    Prop(name="toothbrush", size=0.05, extent=bounds(-1.00, 1.00, 0.44, -0.04), paint=paint_toothbrush, home="studio"),
    Prop(name="hair_dryer", size=0.22, extent=bounds(-0.70, 0.90, 1.24, -0.06), paint=paint_dryer, home="studio"),
    Prop(name="flat_iron", size=0.16, extent=bounds(-0.94, 0.96, 1.14), paint=paint_iron, home="studio"),
    Prop(name="hanger", size=0.22, extent=bounds(-0.94, 0.94, 1.06, 0.10), paint=paint_hanger, home="studio"),
    Prop(name="mop", size=1.3, extent=bounds(-0.56, 0.56, 1.74, -0.04), paint=paint_mop, home="livingroom"),
    Prop(name="electric_fan", size=0.5, extent=bounds(-0.60, 0.60, 1.54, -0.07), paint=paint_fan,
        home="livingroom", turns=False),
    Prop(name="sewing_machine", size=0.32, extent=bounds(-0.92, 0.98, 1.22), paint=paint_sewing, home="studio"),
    Prop(name="spool", size=0.06, extent=bounds(-0.38, 0.38, 0.96, -0.07), paint=paint_spool, home="studio"),
)  # fmt: skip
