"""Further everyday things: thought bubble, clover, honeycomb, weathervane, switch, paper crane."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, block, gleam, mouth, rod, turned

WOOD, DARK, GOLD, RED = rgb("#b98548"), rgb("#2c2a30"), rgb("#dcae4a"), rgb("#d8483c")


def paint_thought(canvas: Canvas, look: Look) -> None:
    """A cloud of a thought with its two small bubbles."""
    tone = look.colour(rgb("#fbfbf8"))
    lumps = (
        (-0.46, 0.78, 0.30),
        (-0.16, 0.98, 0.34),
        (0.22, 0.98, 0.33),
        (0.50, 0.76, 0.29),
        (0.24, 0.58, 0.30),
        (-0.20, 0.56, 0.31),
        (0.0, 0.78, 0.40),
    )
    for grow, own in ((0.022, rgb("#5a6470")), (0.0, tone)):
        for x, y, r in (*lumps, (-0.40, 0.22, 0.12), (-0.58, 0.05, 0.07)):
            canvas.solid(ellipse(x, y, r + grow, r + grow), own, flat(0.86))
    with canvas.ink() as pen:
        for x in (-0.26, 0.0, 0.26):
            pen.disc(x, 0.78, 0.06, rgb("#8a94a0"))


def paint_clover(canvas: Canvas, look: Look) -> None:
    """A clover of four leaves, or of three."""
    tone = look.colour(rgb("#4f9a48"))
    count = 3 if look.variant == "three" else 4
    stem = curve([(0.0, 0.74), (0.06, 0.36), (0.22, 0.0)], steps=7)
    canvas.solid(limb(stem, (0.05, 0.06)), times(tone, 0.85), puffed(0.9))
    for k in range(count):
        turn = math.pi / 4 + k * math.pi / 2 if count == 4 else math.pi / 2 + k * 2 * math.pi / 3
        heart: Path = curve([(0.02, 0.0), (0.20, -0.22), (0.42, -0.22), (0.46, -0.04), (0.40, 0.0), (0.46,
            0.04), (0.42, 0.22), (0.20, 0.22)], closed=True, steps=6)  # fmt: skip
        leaf = shifted(heart, 0.0, 0.76, turn=turn)
        canvas.solid(leaf, times(tone, 0.92 + 0.06 * (k % 2)), puffed(0.7, shine=0.15))
        with canvas.ink(inside=canvas.mask_of(leaf)) as pen:
            pen.line(
                [(0.0, 0.76), (0.40 * math.cos(turn), 0.76 + 0.40 * math.sin(turn))], 0.020, mix(tone, WHITE, 0.45), 0.9
            )


def paint_honeycomb(canvas: Canvas, look: Look) -> None:
    """A piece of comb, honey running from it."""
    tone = look.colour(rgb("#e8a52e"))
    cells = [(0.24 * column + 0.12 * (row % 2), 0.16 + 0.208 * row) for row in range(5) for column in range(-3, 3)
             if not (row in {0, 4} and column in {-3, 2})]  # fmt: skip
    for x, y in cells:
        cell = [
            (x + 0.15 * math.cos(math.pi / 6 + k * math.pi / 3), y + 0.15 * math.sin(math.pi / 6 + k * math.pi / 3))
            for k in range(6)
        ]
        canvas.solid(cell, times(tone, 0.80), flat(0.7))
    for k, (x, y) in enumerate(cells):
        cell = [
            (x + 0.108 * math.cos(math.pi / 6 + n * math.pi / 3), y + 0.108 * math.sin(math.pi / 6 + n * math.pi / 3))
            for n in range(6)
        ]
        canvas.solid(cell, rgb("#f6c84a") if k % 3 else rgb("#c8781e"), slope(0.6, 0.95, 50), gloss=0.6)
    drip = curve([(0.30, 0.10), (0.28, -0.10), (0.34, -0.20), (0.40, -0.10), (0.38, 0.10)], closed=True, steps=6)
    canvas.solid(drip, rgb("#f0b030"), puffed(1.0, shine=0.5), gloss=0.6)


def paint_weathervane(canvas: Canvas, look: Look) -> None:
    """A cock over the four winds."""
    tone = look.colour(rgb("#3f4a48"))
    rod(canvas, [(0.0, 0.0), (0.0, 1.10)], 0.05, tone, gloss=0.3)
    for x, letter in ((-0.56, "W"), (0.56, "E")):
        rod(canvas, [(0.0, 0.56), (x * 0.74, 0.56)], 0.035, tone)
        letters(canvas, letter, (x - 0.11, 0.46, x + 0.11, 0.66), tone, weight=0.06)
    rod(canvas, [(-0.62, 0.98), (0.66, 0.98)], 0.04, tone)
    canvas.solid([(0.60, 1.08), (0.84, 0.98), (0.60, 0.88)], tone, flat(0.6))
    cock = curve([(0.30, 1.08), (0.22, 1.30), (0.34, 1.56), (0.24, 1.66), (0.10, 1.50), (-0.02, 1.32),
        (-0.26, 1.34), (-0.46, 1.62), (-0.62, 1.40), (-0.42, 1.12), (-0.10, 1.02),
        (0.14, 1.00)], closed=True, steps=6)  # fmt: skip
    canvas.solid(cock, tone, slope(0.5, 0.75, 30))
    canvas.solid([(0.34, 1.56), (0.46, 1.52), (0.33, 1.48)], GOLD, flat(0.7))
    for k in range(3):
        canvas.solid(ellipse(0.16 + 0.07 * k, 1.68 - 0.012 * k, 0.045, 0.06), RED, puffed(0.9))


def paint_switch(canvas: Canvas, look: Look) -> None:
    """A light switch; a doorbell; a doorknob on its plate; a hinge."""
    kind = look.variant
    if kind == "hinge":
        for side in (-1, 1):
            canvas.solid(
                box(side * 0.08, 0.06, side * 0.62, 1.0, 0.06), look.colour(GOLD), slope(0.5, 0.9, 0), gloss=0.5
            )
            for y in (0.24, 0.53, 0.82):
                canvas.solid(ellipse(side * 0.40, y, 0.06, 0.06), times(GOLD, 0.55), puffed(0.9))
        for k in range(5):
            canvas.solid(
                box(-0.10, 0.04 + 0.20 * k, 0.10, 0.22 + 0.20 * k, 0.02),
                mix(GOLD, WHITE, 0.1),
                slope(0.45, 0.95, 0),
                gloss=0.6,
            )
        return
    plate = look.colour(rgb("#f2f1ec") if kind != "knob" else GOLD)
    canvas.solid(box(-0.36, 0.0, 0.36, 1.10, 0.06 if kind != "knob" else 0.20), plate, slope(0.66, 0.88, 40), gloss=0.3)
    if kind == "knob":
        canvas.solid(
            ellipse(0.0, 0.66, 0.30, 0.30), mix(GOLD, WHITE, 0.1), sphere(0.0, 0.66, 0.32, shine=0.5), gloss=0.7
        )
        canvas.solid(ellipse(0.0, 0.24, 0.06, 0.06), DARK, flat(0.4))
        canvas.solid([(-0.03, 0.22), (0.03, 0.22), (0.045, 0.10), (-0.045, 0.10)], DARK, flat(0.4))
        return
    if kind == "bell":
        canvas.solid(ellipse(0.0, 0.50, 0.20, 0.20), times(STEEL, 0.9), puffed(0.8), gloss=0.5)
        with canvas.lit():
            canvas.solid(ellipse(0.0, 0.50, 0.13, 0.13), rgb("#ffe9a8"), slope(0.8, 1.0))
        return
    canvas.solid(box(-0.14, 0.32, 0.14, 0.80, 0.03), times(plate, 0.86), flat(0.62))
    canvas.solid(box(-0.11, 0.55, 0.11, 0.77, 0.03), plate, slope(0.9, 0.6))
    canvas.solid(box(-0.11, 0.35, 0.11, 0.56, 0.03), plate, slope(0.6, 0.85))
    for y in (0.16, 0.94):
        canvas.solid(ellipse(0.0, y, 0.035, 0.035), rgb("#b9bcb8"), puffed(0.9))


def paint_barcode(canvas: Canvas, look: Look) -> None:
    """Bars and their number."""
    canvas.solid(box(-0.62, 0.0, 0.62, 0.86, 0.03), rgb("#fbfaf4"), flat(0.88))
    rng = look.rng("bars")
    with canvas.ink() as pen:
        x = -0.54
        while x < 0.52:
            wide = float(rng.choice((0.012, 0.022, 0.036)))
            pen.polygon(box(x, 0.22, min(x + wide, 0.54), 0.78), look.colour(rgb("#1c1b20")))
            x += wide + float(rng.choice((0.014, 0.024, 0.034)))
    letters(canvas, "4 012345 678901", (-0.52, 0.06, 0.52, 0.19), rgb("#1c1b20"))


def paint_paper_crane(canvas: Canvas, look: Look) -> None:
    """A folded crane of paper."""
    tone = look.pick("paper", (rgb("#e8604a"), rgb("#3f8ac0"), rgb("#f0b53e")))
    canvas.solid([(-0.10, 0.40), (-0.40, 1.20), (0.18, 0.52)], times(tone, 0.72), slope(0.5, 0.8, 60))
    canvas.solid([(0.10, 0.44), (0.96, 0.96), (0.22, 0.34)], times(tone, 0.9), slope(0.6, 0.85, 20))
    canvas.solid([(-0.20, 0.44), (-0.90, 0.92), (-0.34, 0.32)], tone, slope(0.6, 0.85, 160))
    canvas.solid([(-0.90, 0.92), (-0.78, 0.84), (-1.06, 0.74)], times(tone, 0.8), flat(0.7))
    canvas.solid([(-0.36, 0.32), (-0.10, 0.56), (0.26, 0.40), (0.20, 0.12), (-0.10, 0.04)], tone, slope(0.55, 0.85, 90))
    canvas.solid([(0.0, 0.52), (0.40, 1.28), (0.20, 0.30)], mix(tone, WHITE, 0.18), slope(0.62, 0.92, 60))
    with canvas.ink() as pen:
        pen.line([(0.40, 1.28), (0.06, 0.16)], 0.010, times(tone, 0.6), 0.7)
        pen.line([(-0.10, 0.56), (-0.10, 0.04)], 0.010, times(tone, 0.6), 0.7)


def paint_spinner(canvas: Canvas, look: Look) -> None:
    """A fidget spinner."""
    tone = look.pick("spinner", (rgb("#3f7ab8"), rgb("#d8483c"), rgb("#5aa865")))
    for k in range(3):
        a = math.pi / 2 + k * 2 * math.pi / 3
        x, y = 0.36 * math.cos(a), 0.54 + 0.36 * math.sin(a)
        canvas.solid(limb([(0, 0.54), (x, y)], (0.30, 0.34)), tone, puffed(0.8, shine=0.2), gloss=0.4)
    for k in range(4):
        a = math.pi / 2 + k * 2 * math.pi / 3
        x, y = (0.0, 0.54) if k == 3 else (0.36 * math.cos(a), 0.54 + 0.36 * math.sin(a))
        canvas.solid(ellipse(x, y, 0.20, 0.20), tone, puffed(0.9, shine=0.3), gloss=0.4)
        canvas.solid(ellipse(x, y, 0.14, 0.14), DARK, flat(0.5))
        canvas.solid(ellipse(x, y, 0.11, 0.11), STEEL, puffed(0.9, shine=0.4), gloss=0.6)


def paint_mortar(canvas: Canvas, look: Look) -> None:
    """A mortar with its pestle; a cocktail shaker."""
    if look.variant == "shaker":
        turned(
            canvas,
            curve([(0.22, 0.0), (0.24, 0.10), (0.32, 0.86)], steps=4),
            look.colour(STEEL),
            tilt=0.16,
            closed=True,
            shine=0.5,
            gloss=0.7,
        )
        turned(
            canvas,
            curve([(0.33, 0.86), (0.31, 1.06), (0.16, 1.22)], steps=4),
            times(STEEL, 0.94),
            tilt=0.16,
            closed=True,
            shine=0.5,
            gloss=0.7,
        )
        turned(canvas, [(0.15, 1.22), (0.14, 1.40), (0.08, 1.46)], STEEL, tilt=0.16, closed=True, shine=0.5, gloss=0.7)
        return
    stone = look.colour(rgb("#a8a69e"))
    turned(
        canvas,
        curve([(0.30, 0.0), (0.26, 0.10), (0.44, 0.34), (0.50, 0.66)], steps=5),
        stone,
        tilt=0.24,
        texture=0.10,
        grain=40,
    )
    mouth(canvas, 0.50, 0.66, stone, tilt=0.24)
    canvas.solid(
        limb([(0.02, 0.62), (0.60, 1.28)], (0.22, 0.13)), mix(stone, WHITE, 0.15), puffed(0.9), texture=0.08, grain=40
    )
    front = [*ellipse(0, 0.66, 0.50, 0.12, start=math.pi, end=2 * math.pi), (0.48, 0.50), (-0.48, 0.50)]
    canvas.solid(front, stone, slope(0.55, 0.75, 0), texture=0.10, grain=40)


def paint_water_gun(canvas: Canvas, look: Look) -> None:
    """A water pistol of bright plastic, a drop at its mouth."""
    tone = look.pick("gun", (rgb("#4fb85a"), rgb("#f08a2e"), rgb("#3fa8d8")))
    canvas.solid(
        [(-0.34, 0.50), (-0.02, 0.50), (-0.16, 0.02), (-0.46, 0.06)],
        times(tone, 0.85),
        puffed(0.8, shine=0.2),
        gloss=0.4,
    )
    canvas.solid(box(-0.56, 0.44, 0.62, 0.76, 0.12), tone, puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(box(-0.30, 0.74, 0.22, 1.00, 0.12), rgb("#8fd0ee"), puffed(0.9, shine=0.4), gloss=0.6, alpha=0.85)
    canvas.solid(box(0.58, 0.54, 0.80, 0.68, 0.03), rgb("#f2d03e"), puffed(0.8), gloss=0.4)
    trigger = ellipse(0.08, 0.38, 0.13, 0.13, start=math.pi, end=2 * math.pi)
    canvas.solid(limb(trigger, (0.05, 0.05)), times(tone, 0.8), puffed(0.9))
    for x, r in ((0.92, 0.055), (1.06, 0.04)):
        canvas.solid(ellipse(x, 0.60 - 0.02 * r, r, r * 0.8), rgb("#6fc0ee"), puffed(1.0, shine=0.4), gloss=0.5)


def paint_birdfeeder(canvas: Canvas, look: Look) -> None:
    """A feeder under its roof, seeds in the tray."""
    wood = look.colour(rgb("#b07a48"))
    rod(canvas, [(0.0, 0.0), (0.0, 0.74)], 0.07, times(wood, 0.8))
    canvas.solid(box(-0.50, 0.70, 0.50, 0.82, 0.03), wood, slope(0.6, 0.82), texture=0.06)
    for x in (-0.40, 0.40):
        rod(canvas, [(x, 0.80), (x, 1.24)], 0.05, times(wood, 0.9))
    canvas.solid(
        curve([(-0.30, 0.82), (-0.10, 0.96), (0.14, 0.94), (0.32, 0.82)], closed=True, steps=5),
        rgb("#8a6a3e"),
        puffed(0.9),
        texture=0.25,
        grain=40,
    )
    canvas.solid([(-0.62, 1.20), (0.62, 1.20), (0.0, 1.58)], rgb("#a8443a"), slope(0.6, 0.85, 60))
    canvas.solid(
        limb([(-0.64, 1.20), (0.0, 1.60), (0.64, 1.20)], (0.05, 0.05)), times(rgb("#a8443a"), 0.7), puffed(0.8)
    )


def paint_water_cooler(canvas: Canvas, look: Look) -> None:
    """An office water cooler with its bottle."""
    tone = look.colour(rgb("#eef0f0"))
    block(canvas, -0.30, 0.0, 0.26, 1.0, tone, depth=(0.12, 0.06), gloss=0.2)
    canvas.solid(box(-0.22, 0.56, 0.18, 0.86, 0.03), rgb("#b9c4cc"), flat(0.6))
    for x, code in ((-0.12, "#d8483c"), (0.08, "#3f7fc8")):
        canvas.solid(box(x - 0.04, 0.72, x + 0.04, 0.80, 0.02), rgb(code), puffed(0.8), gloss=0.4)
    canvas.solid(box(-0.20, 0.54, 0.16, 0.59, 0.01), DARK, flat(0.5))
    water = curve([(0.06, 1.02), (0.20, 1.10), (0.28, 1.24), (0.28, 1.66), (0.20, 1.74)], steps=5)
    turned(
        canvas,
        [(0.14, 1.0), *[(x + 0.02, y) for x, y in water[2:]]],
        rgb("#8fcbe8"),
        x=0.04,
        tilt=0.16,
        closed=True,
        shine=0.4,
        gloss=0.6,
        alpha=0.85,
    )
    gleam(canvas, 0.16, 1.44, 0.03, 0.14)


def paint_magic_lamp(canvas: Canvas, look: Look) -> None:
    """A golden oil lamp of a tale, a wisp at its spout."""
    tone = look.colour(GOLD)
    turned(
        canvas,
        [(0.26, 0.0), (0.22, 0.06), (0.08, 0.12), (0.08, 0.20)],
        tone,
        tilt=0.22,
        closed=True,
        shine=0.5,
        gloss=0.7,
    )
    canvas.solid(
        limb(curve([(-0.34, 0.52), (-0.70, 0.66), (-0.72, 0.30), (-0.36, 0.30)], steps=7), (0.07, 0.08, 0.07)),
        tone,
        puffed(0.9, shine=0.5),
        gloss=0.7,
    )
    body = curve([(-0.42, 0.42), (-0.20, 0.18), (0.26, 0.18), (0.56, 0.36), (0.96, 0.66), (0.90, 0.72), (0.46,
        0.58), (0.10, 0.60), (-0.30, 0.58)], closed=True, steps=6)  # fmt: skip
    canvas.solid(body, tone, puffed(1.0, shine=0.5), gloss=0.7)
    canvas.solid(
        curve([(-0.24, 0.58), (0.0, 0.74), (0.24, 0.58)], closed=True, steps=5),
        times(tone, 0.92),
        puffed(0.9, shine=0.4),
        gloss=0.6,
    )
    canvas.solid(ellipse(0.0, 0.76, 0.05, 0.06), tone, puffed(1.0, shine=0.5), gloss=0.6)
    for k in range(3):
        wisp = curve([(0.94, 0.72), (1.06, 0.92), (0.90, 1.10), (1.04 + 0.05 * k, 1.34)], steps=7)
        canvas.soft(limb(wisp, (0.02, 0.07, 0.12)), rgb("#b8a0e8"), 0.03, 0.4)


def paint_planks(canvas: Canvas, look: Look) -> None:
    """Planks in a stack."""
    wood = look.colour(rgb("#d0a066"))
    for k, (x, y) in enumerate(((-0.9, 0.0), (-0.84, 0.13), (-0.94, 0.26))):
        block(
            canvas,
            x,
            y,
            x + 1.6,
            y + 0.12,
            times(wood, 0.94 + 0.05 * (k % 2)),
            depth=(0.26, 0.16),
            texture=0.10,
            grain=8,
        )
        with canvas.ink() as pen:
            for n in range(2):
                pen.line(
                    [(x + 0.06, y + 0.04 + 0.04 * n), (x + 1.54, y + 0.045 + 0.04 * n)], 0.008, times(wood, 0.7), 0.7
                )


PROPS = (Prop(name="thought_bubble", size=0.3, extent=bounds(-0.82, 0.82, 1.36, -0.06), paint=paint_thought,
    home="seamless", turns=False), Prop(name="clover", size=0.12, extent=bounds(-0.50, 0.50, 1.26),
    paint=paint_clover), Prop(name="honeycomb", size=0.2, extent=bounds(-0.86, 0.80, 1.16, -0.22),
    paint=paint_honeycomb), Prop(name="weathervane", size=1.0, extent=bounds(-0.70, 0.88, 1.76),
    paint=paint_weathervane, home="meadow", turns=False),
    Prop(name="wall_switch", size=0.14, extent=bounds(-0.66, 0.66, 1.14), paint=paint_switch),
    Prop(name="barcode", size=0.14, extent=bounds(-0.66, 0.66, 0.90), paint=paint_barcode, home="seamless",
    turns=False), Prop(name="paper_crane", size=0.12, extent=bounds(-1.10, 1.00, 1.32),
    paint=paint_paper_crane), Prop(name="fidget_spinner", size=0.07, extent=bounds(-0.58, 0.58, 1.14),
    paint=paint_spinner), Prop(name="mortar", size=0.2, extent=bounds(-0.54, 0.70, 1.52, -0.08),
    paint=paint_mortar), Prop(name="water_gun", size=0.18, extent=bounds(-0.62, 1.12, 1.04),
    paint=paint_water_gun), Prop(name="bird_feeder", size=1.2, extent=bounds(-0.70, 0.70, 1.64),
    paint=paint_birdfeeder, home="garden"), Prop(name="water_cooler", size=1.3, extent=bounds(-0.36, 0.42,
    1.80), paint=paint_water_cooler, home="office"), Prop(name="magic_lamp", size=0.16, extent=bounds(-0.78,
    1.20, 1.38, -0.06), paint=paint_magic_lamp), Prop(name="planks", size=0.3, extent=bounds(-0.98, 1.04, 0.58),
    paint=paint_planks, home="workshop"),)  # fmt: skip
