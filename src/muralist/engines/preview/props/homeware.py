"""Things about the house: kitchen gadgets, the bathroom's small things, heaters, racks and bins."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, gleam, mouth, rod, turned

WOOD, DARK, GOLD, RED, PALE = rgb("#b98548"), rgb("#2c2a30"), rgb("#dcae4a"), rgb("#d8483c"), rgb("#e9ebe8")


def paint_corkscrew(canvas: Canvas, look: Look) -> None:
    """A wooden handle over a spiral of steel; as an opener, a lever with a ring."""
    wood = look.colour(rgb("#9a6236"))
    if look.variant == "opener":
        rod(canvas, [(0.0, 0.0), (0.0, 0.90)], 0.20, look.colour(rgb("#c8453a")), end=0.16, gloss=0.3)
        ring = curve([(-0.10, 0.88), (-0.26, 1.12), (0.0, 1.36), (0.26, 1.12), (0.10, 0.88)], steps=7)
        canvas.solid(limb(ring, (0.10, 0.12, 0.10)), STEEL, puffed(0.9, shine=0.5), gloss=0.7)
        canvas.solid(box(-0.12, 1.06, 0.12, 1.14, 0.03), STEEL, puffed(0.9), gloss=0.6)
        return
    if look.variant == "can":
        for hand in (-1, 1):
            rod(canvas, [(hand * 0.04, 0.74), (hand * 0.18, 0.0)], 0.12, look.colour(RED), gloss=0.4)
        canvas.solid(box(-0.16, 0.70, 0.16, 1.10, 0.05), STEEL, slope(0.55, 0.95, 0), gloss=0.6)
        canvas.solid(ellipse(0.02, 1.02, 0.13, 0.13), times(STEEL, 0.8), puffed(0.9, shine=0.4), gloss=0.6)
        canvas.solid(limb([(0.12, 0.86), (0.50, 0.94)], (0.07, 0.07)), STEEL, puffed(0.9), gloss=0.6)
        canvas.solid(limb([(0.46, 0.70), (0.54, 1.18)], (0.13, 0.13)), DARK, puffed(0.9, shine=0.3), gloss=0.4)
        return
    screw = [(0.09 * math.sin(k * 0.9), 0.62 - 0.021 * k) for k in range(29)]
    canvas.solid(limb(screw, (0.05, 0.05, 0.02)), STEEL, puffed(0.9, shine=0.5), gloss=0.7)
    rod(canvas, [(0.0, 0.60), (0.0, 0.98)], 0.075, STEEL, gloss=0.7)
    canvas.solid(limb([(-0.46, 1.02), (0.0, 1.04), (0.46, 1.02)], (0.15, 0.21, 0.15)), wood, puffed(0.9, shine=0.25),
                 gloss=0.3, texture=0.06, grain=12)  # fmt: skip


def paint_tongs(canvas: Canvas, look: Look) -> None:
    """Kitchen tongs, or tweezers."""
    tone = look.colour(STEEL)
    slim = look.variant == "tweezers"
    wide = 0.08 if slim else 0.11
    for hand in (-1, 1):
        spread = 0.13 if slim else 0.26
        arm = curve([(0.0, 1.34), (hand * spread * 0.8, 1.0), (hand * spread, 0.50), (hand * 0.06, 0.02)], steps=7)
        canvas.solid(
            limb(arm, (wide, wide * 1.1, wide * 0.9, 0.03 if slim else wide)), tone, puffed(0.9, shine=0.4), gloss=0.6
        )
        if not slim:
            canvas.solid(ellipse(hand * 0.09, 0.10, 0.09, 0.13, hand * 0.4), times(tone, 0.9), puffed(0.9), gloss=0.6)
            canvas.solid(limb([(hand * 0.22, 0.92), (hand * 0.25, 0.62)], (0.14, 0.14)), DARK, puffed(0.9))
    canvas.solid(ellipse(0.0, 1.33, 0.09, 0.09), times(tone, 0.9), puffed(1.0), gloss=0.6)


def paint_measure(canvas: Canvas, look: Look) -> None:
    """A glass measuring jug with red marks."""
    glass = look.colour(rgb("#cfe0e4"))
    body = [(0.34, 0.0), (0.38, 0.10), (0.44, 0.86)]
    canvas.solid(limb(curve([(0.40, 0.72), (0.72, 0.68), (0.68, 0.26), (0.38, 0.22)], steps=7), (0.08, 0.09,
        0.08)), glass, puffed(0.9, shine=0.4), gloss=0.6, alpha=0.85)  # fmt: skip
    turned(canvas, body, glass, tilt=0.16, shine=0.4, gloss=0.6, alpha=0.75)
    canvas.solid([(-0.40, 0.92), (-0.60, 0.94), (-0.42, 0.76)], glass, flat(0.8), alpha=0.8)
    turned(canvas, [(0.335, 0.02), (0.40, 0.46)], rgb("#8fc4dc"), tilt=0.16, alpha=0.7)
    canvas.solid(ellipse(0, 0.86, 0.44, 0.07), mix(glass, WHITE, 0.5), flat(0.9), alpha=0.5)
    with canvas.ink() as pen:
        for k in range(6):
            y = 0.16 + 0.11 * k
            pen.line([(-0.14, y), (0.02 if k % 2 else 0.10, y - 0.01)], 0.022, rgb("#c8352f"))
    gleam(canvas, 0.26, 0.56, 0.035, 0.22)


def paint_mixer(canvas: Canvas, look: Look) -> None:
    """A stand mixer over its steel bowl."""
    tone = look.pick("mixer", (rgb("#c8453e"), rgb("#7fb8b0"), rgb("#e8d8b8")))
    canvas.solid(box(-0.62, 0.0, 0.52, 0.12, 0.06), tone, puffed(0.8, shine=0.3), gloss=0.4)
    column = curve([(-0.60, 0.06), (-0.56, 0.60), (-0.52, 1.06), (-0.20, 1.06), (-0.26, 0.50), (-0.24, 0.06)],
        closed=True, steps=5)  # fmt: skip
    canvas.solid(column, tone, puffed(0.8, shine=0.3), gloss=0.5)
    rod(canvas, [(0.20, 0.86), (0.20, 0.50)], 0.06, STEEL, gloss=0.6)
    with canvas.ink() as pen:
        for k in (-1, 0, 1):
            pen.line(curve([(0.20, 0.62), (0.20 + k * 0.13, 0.44), (0.20, 0.26)], steps=6), 0.02, rgb("#8a9096"))
    turned(canvas, curve([(0.16, 0.10), (0.30, 0.18), (0.37, 0.36), (0.38, 0.54)], steps=5), STEEL, x=0.20, tilt=0.14,
           shine=0.5, gloss=0.7)  # fmt: skip
    mouth(canvas, 0.38, 0.54, STEEL, x=0.20, tilt=0.14)
    rod(canvas, [(0.20, 0.88), (0.20, 0.55)], 0.06, STEEL, gloss=0.6)
    head = curve([(-0.62, 1.00), (-0.56, 1.24), (-0.10, 1.30), (0.42, 1.22), (0.50, 1.02), (0.36, 0.86), (-0.20, 0.84),
                  (-0.54, 0.86)], closed=True, steps=6)  # fmt: skip
    canvas.solid(head, tone, puffed(0.9, shine=0.4), gloss=0.5)
    with canvas.ink() as pen:
        pen.line([(-0.5, 1.06), (0.44, 1.06)], 0.03, mix(tone, WHITE, 0.6), 0.9)
        pen.disc(-0.40, 0.94, 0.05, STEEL)


def paint_ovenmitt(canvas: Canvas, look: Look) -> None:
    """A quilted glove for hot dishes."""
    tone = look.pick("mitt", (rgb("#d8543c"), rgb("#3f7aa8"), rgb("#e0a83e")))
    thumb = curve(
        [(0.20, 0.40), (0.46, 0.66), (0.58, 0.96), (0.44, 1.04), (0.28, 0.86), (0.12, 0.72)], closed=True, steps=6
    )
    canvas.solid(thumb, times(tone, 0.9), puffed(0.8), texture=0.04)
    body = curve([(-0.30, 0.16), (-0.36, 0.80), (-0.28, 1.24), (0.0, 1.36), (0.24, 1.20), (0.30, 0.80), (0.28, 0.16)],
                 closed=True, steps=6)  # fmt: skip
    canvas.solid(body, tone, puffed(0.7), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for k in range(-7, 9):
            pen.line([(-0.6 + 0.16 * k, 0.1), (0.2 + 0.16 * k, 1.4)], 0.012, times(tone, 0.6), 0.7)
            pen.line([(0.6 - 0.16 * k, 0.1), (-0.2 - 0.16 * k, 1.4)], 0.012, times(tone, 0.6), 0.7)
    canvas.solid(box(-0.36, 0.04, 0.34, 0.24, 0.05), mix(tone, WHITE, 0.75), puffed(0.7))


def paint_cooler(canvas: Canvas, look: Look) -> None:
    """A cool box with a white lid."""
    tone = look.colour(rgb("#3f7fb8"))
    block(canvas, -0.62, 0.0, 0.56, 0.60, tone, depth=(0.18, 0.12), gloss=0.3)
    block(canvas, -0.66, 0.58, 0.60, 0.76, rgb("#f4f2ea"), depth=(0.20, 0.13), gloss=0.3)
    canvas.solid(limb(curve([(-0.56, 0.70), (-0.50, 1.06), (0.56, 1.10), (0.62, 0.74)], steps=8), (0.06, 0.06)),
                 rgb("#d9d8d0"), puffed(0.9), gloss=0.3)  # fmt: skip
    canvas.solid(box(-0.10, 0.46, 0.06, 0.64, 0.03), rgb("#f4f2ea"), puffed(0.8))
    canvas.solid(box(-0.62, 0.06, 0.56, 0.12), times(tone, 0.75), flat(0.7))


def paint_radiator(canvas: Canvas, look: Look) -> None:
    """A ribbed heater with its tap."""
    tone = look.colour(rgb("#eceae2"))
    for x in (-0.52, 0.52):
        canvas.solid(box(x - 0.05, 0.0, x + 0.05, 0.16, 0.02), times(tone, 0.8), puffed(0.7))
    for y in (0.16, 0.86):
        rod(canvas, [(-0.66, y), (0.66, y)], 0.12, times(tone, 0.9))
    for k in range(9):
        x = -0.60 + 0.15 * k
        canvas.solid(box(x - 0.065, 0.08, x + 0.065, 0.96, 0.06), tone, puffed(0.9, shine=0.15), gloss=0.2)
    rod(canvas, [(0.66, 0.16), (0.82, 0.16), (0.82, 0.0)], 0.05, rgb("#b98a4a"), gloss=0.4)
    canvas.solid(ellipse(0.80, 0.20, 0.07, 0.09), DARK, puffed(0.9))


def paint_tissues(canvas: Canvas, look: Look) -> None:
    """A box with a tissue coming out of it."""
    tone = look.pick("box", (rgb("#7fb4d0"), rgb("#e0a0a8"), rgb("#a8c890")))
    block(canvas, -0.58, 0.0, 0.44, 0.42, tone, depth=(0.22, 0.16), gloss=0.2)
    canvas.solid(ellipse(0.04, 0.50, 0.30, 0.05), times(tone, 0.5), flat(0.5))
    sheet = curve([(-0.18, 0.49), (-0.24, 0.86), (-0.06, 0.76), (0.06, 1.00), (0.16, 0.78), (0.34, 0.88), (0.24, 0.49)],
                  closed=True, steps=5)  # fmt: skip
    canvas.solid(sheet, WHITE, puffed(0.8))
    canvas.soft([(0.0, 0.50), (0.03, 0.80), (0.07, 0.50)], rgb("#a8b4c0"), 0.03, 0.5)
    with canvas.ink() as pen:
        for x in (-0.42, -0.14, 0.14):
            for k in range(5):
                a = k * 2 * math.pi / 5
                pen.disc(x + 0.07 * math.cos(a), 0.21 + 0.07 * math.sin(a), 0.045, mix(tone, WHITE, 0.6))
            pen.disc(x, 0.21, 0.035, rgb("#f2d05a"))


def paint_paper_roll(canvas: Canvas, look: Look) -> None:
    """A roll of soft paper: low and wide, or tall."""
    tone = look.colour(rgb("#fbfaf6"))
    high = 1.16 if look.variant == "kitchen" else 0.60
    turned(canvas, [(0.44, 0.08), (0.44, high)], tone, tilt=0.26, texture=0.03, grain=40)
    canvas.solid(ellipse(0, high, 0.44, 0.114), mix(tone, rgb("#d8d4cc"), 0.2), flat(0.86))
    with canvas.ink() as pen:
        for k in range(3):
            pen.line(ellipse(0, high, 0.40 - 0.07 * k, 0.10 - 0.018 * k), 0.008, rgb("#c8c4bc"), 0.8)
    canvas.solid(ellipse(0, high, 0.15, 0.04), rgb("#b08a5e"), flat(0.7))
    canvas.solid(ellipse(0, high - 0.006, 0.12, 0.03), rgb("#5a4430"), flat(0.4))
    tail = curve([(0.40, high * 0.9), (0.62, high * 0.7), (0.62, 0.06), (0.42, 0.02)], closed=True, steps=4)
    canvas.solid(tail, tone, slope(0.6, 0.85, 0))
    with canvas.ink() as pen:
        for k in range(6):
            pen.line([(0.44 + 0.03 * k, high * 0.42), (0.455 + 0.03 * k, high * 0.42)], 0.014, rgb("#b8b4ac"))


def paint_sponge(canvas: Canvas, look: Look) -> None:
    """A yellow sponge with its green scourer."""
    tone = look.colour(rgb("#f2cb4a"))
    block(canvas, -0.56, 0.14, 0.42, 0.42, tone, depth=(0.20, 0.14), texture=0.10, grain=26)
    block(canvas, -0.56, 0.0, 0.42, 0.14, rgb("#4f9a5a"), depth=(0.20, 0.0), texture=0.16, grain=40)
    rng = look.rng("pores")
    with canvas.ink() as pen:
        for _ in range(38):
            x, y = float(rng.uniform(-0.52, 0.38)), float(rng.uniform(0.17, 0.39))
            pen.disc(x, y, float(rng.uniform(0.010, 0.026)), times(tone, 0.72), 0.9)
        for _ in range(20):
            x, y = float(rng.uniform(-0.46, 0.44)), float(rng.uniform(0.45, 0.54))
            pen.disc(x, y, float(rng.uniform(0.010, 0.022)), times(tone, 0.78), 0.9, ry=0.010)


def paint_razor(canvas: Canvas, look: Look) -> None:
    """A razor with its blades."""
    tone = look.colour(rgb("#2f7fb0"))
    canvas.solid(limb(curve([(-0.16, 0.0), (-0.04, 0.50), (0.02, 0.98)], steps=6), (0.13, 0.17, 0.10)), tone,
                 puffed(0.9, shine=0.3), gloss=0.4)  # fmt: skip
    with canvas.ink() as pen:
        for k in range(6):
            y = 0.22 + 0.07 * k
            pen.line([(-0.15 + 0.1 * y, y), (-0.02 + 0.1 * y, y - 0.02)], 0.016, WHITE, 0.7)
    canvas.solid(box(-0.34, 0.96, 0.40, 1.20, 0.06), PALE, slope(0.6, 0.9), gloss=0.4)
    for y in (1.02, 1.08, 1.14):
        canvas.solid(box(-0.29, y - 0.014, 0.35, y + 0.014), STEEL, slope(0.5, 1.0), gloss=0.7)


def paint_plaster(canvas: Canvas, look: Look) -> None:
    """Sticking plasters, one across the other."""
    tone = look.colour(rgb("#e0b08a"))
    for turn, dim in ((-0.6, 0.9), (0.55, 1.0)):
        c, s = math.cos(turn), math.sin(turn)
        strip = [(x * c - y * s, 0.52 + x * s + y * c) for x, y in box(-0.62, -0.18, 0.62, 0.18, 0.17)]
        pad = [(x * c - y * s, 0.52 + x * s + y * c) for x, y in box(-0.20, -0.18, 0.20, 0.18, 0.02)]
        canvas.solid(strip, times(tone, dim), puffed(0.5), texture=0.03)
        canvas.solid(pad, mix(tone, WHITE, 0.35), flat(0.74))
        with canvas.ink() as pen:
            for x in (-0.48, -0.36, 0.36, 0.48):
                for y in (-0.08, 0.0, 0.08):
                    pen.disc(x * c - y * s, 0.52 + x * s + y * c, 0.016, times(tone, 0.7))


def paint_pills(canvas: Canvas, look: Look) -> None:
    """Two capsules and two tablets."""
    tone = look.colour(rgb("#d8483c"))
    for x, y, turn in ((-0.34, 0.46, 0.5), (0.36, 0.22, -0.35)):
        c, s = math.cos(turn), math.sin(turn)
        for part, own in ((box(-0.40, -0.16, 0.40, 0.16, 0.16), tone), (box(-0.40, -0.16, 0.02, 0.16, 0.16), WHITE)):
            canvas.solid(
                [(x + px * c - py * s, y + px * s + py * c) for px, py in part], own, puffed(1.0, shine=0.5), gloss=0.6
            )
    for x, y in ((-0.44, 0.06), (0.24, 0.62)):
        canvas.solid(ellipse(x, y, 0.20, 0.13), rgb("#f2efe6"), puffed(0.8, shine=0.2))
        with canvas.ink() as pen:
            pen.line([(x - 0.13, y + 0.02), (x + 0.13, y - 0.02)], 0.018, rgb("#c0bbae"))


def paint_scale(canvas: Canvas, look: Look) -> None:
    """Scales with a dial: to stand on, or for the kitchen under a dish."""
    tone = look.colour(rgb("#e8e6df") if look.variant != "kitchen" else rgb("#c8504a"))
    if look.variant == "kitchen":
        canvas.solid([(-0.44, 0.0), (0.44, 0.0), (0.30, 0.74), (-0.30, 0.74)], tone, slope(0.55, 0.85, 0), gloss=0.3)
        canvas.solid(ellipse(0, 0.36, 0.25, 0.25), rgb("#f8f4ea"), flat(0.84))
        turned(canvas, curve([(0.16, 0.78), (0.42, 0.88), (0.50, 1.0)], steps=5), STEEL, tilt=0.16, gloss=0.6)
        mouth(canvas, 0.50, 1.0, STEEL, tilt=0.16)
        middle = 0.36
    else:
        block(canvas, -0.62, 0.0, 0.62, 0.12, times(tone, 0.9), depth=(0.0, 0.0), gloss=0.3)
        canvas.solid([(-0.62, 0.12), (0.62, 0.12), (0.50, 0.74), (-0.50, 0.74)], tone, slope(0.66, 0.86), gloss=0.3)
        canvas.solid([(-0.52, 0.17), (0.52, 0.17), (0.46, 0.48), (-0.46, 0.48)], rgb("#5a6068"), flat(0.6))
        canvas.solid(ellipse(0, 0.60, 0.22, 0.105), rgb("#f8f4ea"), flat(0.86))
        middle = 0.60
    tall = 0.20 if look.variant == "kitchen" else 0.085
    wide = 0.20 if look.variant == "kitchen" else 0.19
    with canvas.ink() as pen:
        for k in range(12):
            a = k * math.pi / 6
            pen.line([(wide * math.cos(a), middle + tall * math.sin(a)),
                      (wide * 0.82 * math.cos(a), middle + tall * 0.82 * math.sin(a))], 0.014, DARK)  # fmt: skip
        pen.line([(0.0, middle), (wide * 0.5, middle + tall * 0.65)], 0.022, RED)


def paint_coat_rack(canvas: Canvas, look: Look) -> None:
    """A stand with curved arms."""
    wood = look.colour(rgb("#8a5a34"))
    for x in (-0.34, 0.34, 0.10):
        canvas.solid(limb(curve([(0.0, 0.26), (x * 0.7, 0.18), (x, 0.02)], steps=5), (0.07, 0.06)), wood, puffed(0.9))
    rod(canvas, [(0.0, 0.12), (0.0, 1.78)], 0.07, wood, texture=0.05)
    for hand in (-1, 1):
        for y, reach in ((1.40, 0.36), (1.62, 0.28)):
            arm = curve([(0.0, y), (hand * reach * 0.6, y - 0.02), (hand * reach, y + 0.16)], steps=6)
            canvas.solid(limb(arm, (0.055, 0.045)), wood, puffed(0.9))
            canvas.solid(ellipse(hand * reach, y + 0.17, 0.04, 0.04), wood, puffed(1.0))
    canvas.solid(ellipse(0.0, 1.80, 0.06, 0.06), wood, puffed(1.0))


def paint_ceiling_fan(canvas: Canvas, look: Look) -> None:
    """A fan of five blades under its rod."""
    wood = look.colour(rgb("#9a6a40"))
    rod(canvas, [(0.0, 0.30), (0.0, 0.62)], 0.04, GOLD, gloss=0.5)
    canvas.solid(ellipse(0.0, 0.62, 0.12, 0.05), GOLD, puffed(0.8), gloss=0.5)
    for a in (0.5, 1.75, 3.0, 4.2, 5.5):
        x, y = math.cos(a), 0.22 * math.sin(a)
        canvas.solid(limb([(x * 0.16, 0.28 + y * 0.16), (x * 0.36, 0.28 + y * 0.36), (x, 0.28 + y)], (0.05,
            0.14, 0.17)), times(wood, 1.0 if y > 0 else 0.86), slope(0.55, 0.85, 60), texture=0.06)  # fmt: skip
    canvas.solid(ellipse(0.0, 0.28, 0.19, 0.09), GOLD, puffed(0.9, shine=0.4), gloss=0.5)
    with canvas.lit():
        canvas.solid(ellipse(0.0, 0.19, 0.13, 0.09), rgb("#fff4d2"), puffed(0.6))


def paint_aircon(canvas: Canvas, look: Look) -> None:
    """The indoor unit of an air conditioner, its flap open."""
    tone = look.colour(rgb("#f3f4f2"))
    canvas.solid(box(-0.9, 0.10, 0.9, 0.66, 0.10), tone, puffed(0.4, shine=0.1), gloss=0.2)
    canvas.solid(box(-0.80, 0.12, 0.80, 0.22, 0.03), rgb("#5c646b"), slope(0.4, 0.6))
    canvas.solid(
        [(-0.80, 0.22), (0.80, 0.22), (0.76, 0.08), (-0.76, 0.08)], times(tone, 0.94), slope(0.6, 0.85), alpha=0.9
    )
    with canvas.ink() as pen:
        pen.line([(-0.86, 0.30), (0.86, 0.30)], 0.012, rgb("#c4c8c8"))
        pen.disc(0.66, 0.40, 0.024, rgb("#4ac878"))
        for x in (-0.4, 0.0, 0.4):
            pen.line(curve([(x, 0.06), (x + 0.06, -0.04), (x - 0.02, -0.14), (x + 0.05, -0.22)], steps=6), 0.020,
                     rgb("#9fd0ea"), 0.8)  # fmt: skip


PROPS = (
    Prop(name="corkscrew", size=0.14, extent=bounds(-0.62, 0.66, 1.40), paint=paint_corkscrew),
    Prop(name="tongs", size=0.26, extent=bounds(-0.36, 0.36, 1.44), paint=paint_tongs),
    Prop(name="measuring_cup", size=0.16, extent=bounds(-0.64, 0.76, 0.98, -0.06), paint=paint_measure, home="kitchen"),
    Prop(name="stand_mixer", size=0.4, extent=bounds(-0.70, 0.62, 1.34), paint=paint_mixer, home="kitchen"),
    Prop(name="oven_mitt", size=0.3, extent=bounds(-0.42, 0.64, 1.40), paint=paint_ovenmitt, home="kitchen"),
    Prop(name="cooler", size=0.4, extent=bounds(-0.72, 0.84, 1.14), paint=paint_cooler, home="beach"),
    Prop(name="radiator", size=0.7, extent=bounds(-0.74, 0.90, 1.0), paint=paint_radiator, home="livingroom"),
    Prop(name="tissue_box", size=0.14, extent=bounds(-0.62, 0.70, 1.04), paint=paint_tissues),
    Prop(name="paper_roll", size=0.12, extent=bounds(-0.48, 0.68, 1.30, -0.06), paint=paint_paper_roll),
    Prop(name="sponge", size=0.06, extent=bounds(-0.60, 0.66, 0.60), paint=paint_sponge),
    Prop(name="razor", size=0.14, extent=bounds(-0.38, 0.44, 1.24), paint=paint_razor),
    Prop(name="plaster", size=0.06, extent=bounds(-0.66, 0.66, 1.06), paint=paint_plaster),
    Prop(name="pills", size=0.03, extent=bounds(-0.80, 0.80, 0.84, -0.10), paint=paint_pills),
    Prop(name="weigher", size=0.2, extent=bounds(-0.66, 0.66, 1.10), paint=paint_scale),
    Prop(name="coat_rack", size=1.8, extent=bounds(-0.46, 0.46, 1.88), paint=paint_coat_rack, home="livingroom"),
    Prop(name="ceiling_fan", size=0.5, extent=bounds(-1.04, 1.04, 0.68), paint=paint_ceiling_fan, hangs="ceiling",
         home="livingroom"),
    Prop(name="air_conditioner", size=0.4, extent=bounds(-0.94, 0.94, 0.70, -0.26), paint=paint_aircon, hangs="wall",
         home="livingroom"),
)  # fmt: skip
