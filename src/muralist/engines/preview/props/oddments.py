"""Socks, mittens, sandals and slippers; a pinata, an arcade machine, a robot arm, a bunk bed, a sword."""

from __future__ import annotations

import math
from collections.abc import Sequence

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod, turned
from muralist.engines.preview.props.stucksword import paint_stuck

DARK, WOOD, GOLD = rgb("#303239"), rgb("#b07d48"), rgb("#e0b64a")
LAID = 0.5
"""How long what lies on the ground looks from the front, as a share of its length."""


def paint_sock(canvas: Canvas, look: Look) -> None:
    tone = look.pick("wool", (rgb("#d8483c"), rgb("#3f8aa8"), rgb("#e8a83a")))
    second = look.colours[1] if len(look.colours) > 1 else mix(tone, WHITE, 0.8)
    for shift, dim in ((0.30, 0.86), (0.0, 1.0)):
        foot = curve([(-0.34 + shift, 1.24), (-0.34 + shift, 0.50), (-0.38 + shift, 0.16), (-0.14 + shift, 0.02),
            (0.36 + shift, 0.04),
                      (0.56 + shift, 0.16), (0.44 + shift, 0.32), (0.12 + shift, 0.44), (0.04 + shift, 0.64),
                      (0.04 + shift, 1.24)],
                     closed=True, steps=6)  # fmt: skip
        canvas.solid(foot, times(tone, dim), puffed(0.8), texture=0.05, grain=50)
        inside = canvas.mask_of(foot)
        for y in (0.66, 0.86, 1.06):
            canvas.solid(
                box(-0.50 + shift, y, 0.20 + shift, y + 0.09), times(second, dim), slope(0.78, 0.58, 0), inside=inside
            )
        canvas.solid(ellipse(0.50 + shift, 0.14, 0.22, 0.22), times(second, dim), puffed(0.7), inside=inside)
        canvas.solid(box(-0.38 + shift, 1.14, 0.08 + shift, 1.30, 0.04), times(second, dim), puffed(0.7))


def _glove(canvas: Canvas, look: Look) -> None:
    """A pair of gloves with their fingers, stitched on the back."""
    tone = look.pick("leather", (rgb("#7a4a2e"), rgb("#3a3438"), rgb("#a8683a")))
    for hand in (-1, 1):
        x = hand * 0.46
        thumb = sleeve([(x - hand * 0.16, 0.46), (x - hand * 0.36, 0.66), (x - hand * 0.38, 0.86)], (0.20, 0.17, 0.13))
        fingers = [sleeve([(x + at, 0.60), (x + at * 1.12, tip)], (0.15, 0.13))
                   for at, tip in ((-0.20, 1.12), (-0.065, 1.22), (0.07, 1.18), (0.20, 1.02))]  # fmt: skip
        palm = curve([(x - 0.24, 0.20), (x - 0.29, 0.62), (x - 0.22, 0.78), (x + 0.22, 0.78), (x + 0.29, 0.62),
                      (x + 0.24, 0.20)], closed=True, steps=6)  # fmt: skip
        mould(canvas, [thumb, palm, *fingers], tone, texture=0.05, grain=40)
        with canvas.ink() as pen:
            for at in (-0.13, 0.0, 0.135):
                pen.line([(x + at, 0.78), (x + at * 1.1, 1.0)], 0.014, times(tone, 0.55), 0.9)
                pen.line([(x + at, 0.42), (x + at * 1.1, 0.68)], 0.010, times(tone, 0.6), 0.7)
        canvas.solid(box(x - 0.27, 0.04, x + 0.27, 0.26, 0.05), times(tone, 0.86), puffed(0.6))


def paint_mitten(canvas: Canvas, look: Look) -> None:
    if look.variant == "glove":
        _glove(canvas, look)
        return
    tone = look.pick("wool", (rgb("#c8453c"), rgb("#3f6fa8"), rgb("#4f8a5a")))
    for hand in (-1, 1):
        x = hand * 0.46
        thumb = ellipse(x - hand * 0.32, 0.60, 0.13, 0.25, hand * 0.55)
        canvas.solid(thumb, times(tone, 0.92), puffed(0.9), texture=0.05, grain=50)
        palm = curve([(x - 0.26, 0.28), (x - 0.32, 0.70), (x - 0.20, 1.14), (x, 1.24), (x + 0.20, 1.14), (x + 0.32,
            0.70), (x + 0.26, 0.28)],
                     closed=True, steps=6)  # fmt: skip
        canvas.solid(palm, tone, puffed(0.8), texture=0.05, grain=50)
        with canvas.ink() as pen:
            for a in range(6):
                c, s = math.cos(a * math.pi / 3), math.sin(a * math.pi / 3)
                pen.line([(x, 0.78), (x + 0.16 * c, 0.78 + 0.16 * s)], 0.024, WHITE, 0.9)
        canvas.solid(
            box(x - 0.28, 0.0, x + 0.28, 0.32, 0.05), mix(tone, WHITE, 0.82), puffed(0.6), texture=0.05, grain=50
        )


def paint_sandal(canvas: Canvas, look: Look) -> None:
    """A pair of flip-flops, or of soft slippers, that lie on the ground: seen along it, shorter than they are."""

    def laid(points: Sequence[Point]) -> list[Point]:
        return [(px + 0.16 * py, LAID * py) for px, py in points]

    tone = look.pick("sole", (rgb("#3fa8b8"), rgb("#e8785a"), rgb("#e8b23a")))
    for hand in (-1, 1):
        x = hand * 0.34
        sole = curve([(x - 0.18, 0.10), (x - 0.17, 0.50), (x - 0.24, 0.96), (x - 0.08, 1.26), (x + 0.10, 1.26),
            (x + 0.24, 0.96),
                      (x + 0.17, 0.50), (x + 0.18, 0.10), (x, 0.0)], closed=True, steps=6)  # fmt: skip
        canvas.solid([(px + 0.01, py - 0.05) for px, py in laid(sole)], times(tone, 0.6), flat(0.6))
        canvas.solid(laid(sole), tone, slope(0.62, 0.78))
        if look.variant == "slipper":
            canvas.solid(laid(ellipse(x, 0.34, 0.13, 0.24)), mix(tone, WHITE, 0.7), flat(0.7), texture=0.08, grain=40)
            toe = curve([(x - 0.24, 0.74), (x - 0.26, 1.00), (x - 0.10, 1.26), (x + 0.10, 1.26), (x + 0.26, 1.00),
                (x + 0.24, 0.74),
                         (x, 0.66)], closed=True, steps=6)  # fmt: skip
            canvas.solid(laid(toe), times(tone, 0.94), puffed(0.9), texture=0.08, grain=40)
            continue
        for side in (-1, 1):
            strap = curve([(x, 1.06), (x + side * 0.10, 0.90), (x + side * 0.19, 0.56)], steps=6)
            canvas.solid(limb(laid(strap), (0.05, 0.07, 0.06)), mix(tone, WHITE, 0.75), puffed(0.8))


def paint_pinata(canvas: Canvas, look: Look) -> None:
    tones = look.colours or tuple(map(rgb, ("#e0508a", "#f2b23e", "#3fa8c8", "#6fb84e", "#8a5ac8")))
    for x in (-0.42, -0.22, 0.22, 0.40):
        canvas.solid(box(x - 0.08, 0.0, x + 0.08, 0.52, 0.03), tones[2 % len(tones)], puffed(0.7))
    parts = (box(-0.56, 0.44, 0.54, 0.92, 0.16), [(0.24, 0.70), (0.52, 0.56), (0.80, 1.14), (0.54, 1.30)],
             box(0.50, 1.04, 1.00, 1.34, 0.12))  # fmt: skip
    for part in parts:
        canvas.solid(part, tones[0], puffed(0.7))
        inside = canvas.mask_of(part)
        low, high = min(y for _, y in part), max(y for _, y in part)
        with canvas.ink(inside=inside) as pen:
            row = 0
            y = high
            while y > low:
                tone = tones[row % len(tones)]
                for k in range(28):
                    x = -0.62 + 0.062 * k + 0.03 * (row % 2)
                    pen.polygon(
                        [(x, y), (x + 0.062, y), (x + 0.052, y - 0.11), (x + 0.01, y - 0.11)],
                        times(tone, 0.9 + 0.1 * (k % 2)),
                    )
                y -= 0.085
                row += 1
    for x in (0.60, 0.72):
        canvas.solid(ellipse(x, 1.42, 0.05, 0.15, -0.2), tones[1 % len(tones)], puffed(0.8))
    canvas.solid(ellipse(0.80, 1.22, 0.045, 0.045), DARK, flat(0.6))
    canvas.solid(
        limb(curve([(-0.54, 0.84), (-0.72, 0.80), (-0.76, 0.52)], steps=5), (0.10, 0.14)),
        tones[1 % len(tones)],
        puffed(0.8),
    )


def paint_arcade(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#5a4ab0"))
    canvas.solid([(0.42, 0.0), (0.62, 0.08), (0.62, 1.94), (0.42, 1.90)], times(tone, 0.66), flat(0.6))
    canvas.solid(box(-0.48, 0.0, 0.42, 1.90, 0.03), tone, facing(0, 0.1, 1))
    with canvas.lit():
        canvas.solid(box(-0.42, 1.64, 0.36, 1.84, 0.02), rgb("#ffcf4a"), flat(0.86))
        canvas.solid(box(-0.38, 1.04, 0.32, 1.54, 0.03), rgb("#142038"), flat(0.6))
    with canvas.lit():
        letters(canvas, "ARCADE", (-0.36, 1.67, 0.30, 1.81), rgb("#b02a5a"))
    with canvas.lit(), canvas.ink() as pen:
        for row, code in enumerate(("#5af08a", "#f06ad0", "#5ac8ff")):
            for k in range(5):
                pen.polygon(box(-0.30 + 0.12 * k, 1.42 - 0.09 * row, -0.23 + 0.12 * k, 1.47 - 0.09 * row), rgb(code))
        pen.polygon([(-0.08, 1.09), (0.06, 1.09), (-0.01, 1.17)], WHITE)
    canvas.solid([(-0.54, 0.80), (0.48, 0.80), (0.42, 1.00), (-0.48, 1.00)], DARK, slope(0.5, 0.7))
    rod(canvas, [(-0.28, 0.88), (-0.28, 1.02)], 0.03, STEEL)
    canvas.solid(ellipse(-0.28, 1.04, 0.055, 0.055), rgb("#e0433a"), puffed(0.9, shine=0.4), gloss=0.5)
    for k, code in enumerate(("#e0433a", "#3f8ae0", "#f2c23e")):
        canvas.solid(ellipse(0.02 + 0.14 * k, 0.90, 0.05, 0.03), rgb(code), puffed(0.8))
    canvas.solid(box(-0.16, 0.22, 0.10, 0.56, 0.02), DARK, flat(0.5))
    if look.dark:
        canvas.lamp(0, 1.3, 0.9, rgb("#8a7aff"), 0.5)


def paint_robot_arm(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#f08a2e"))
    turned(canvas, [(0.42, 0.0), (0.40, 0.12), (0.28, 0.16)], DARK, tilt=0.16, closed=True)
    turned(canvas, [(0.26, 0.14), (0.24, 0.40)], tone, tilt=0.16, gloss=0.3, closed=True)
    rod(canvas, [(0.0, 0.44), (-0.34, 1.18)], 0.24, tone, end=0.20, gloss=0.3)
    rod(canvas, [(-0.34, 1.20), (0.54, 1.42)], 0.18, tone, end=0.14, gloss=0.3)
    rod(canvas, [(0.54, 1.42), (0.76, 1.12)], 0.12, DARK)
    for x, y, r in ((0.0, 0.46, 0.18), (-0.34, 1.20, 0.17), (0.54, 1.42, 0.13)):
        canvas.solid(ellipse(x, y, r, r), DARK, puffed(0.7, shine=0.2), gloss=0.3)
        canvas.solid(ellipse(x, y, r * 0.5, r * 0.5), STEEL, puffed(0.7))
    for hand in (-1, 1):
        claw = curve([(0.76, 1.12), (0.78 + hand * 0.15, 1.00), (0.80 + hand * 0.12, 0.84)], steps=5)
        canvas.solid(limb(claw, (0.07, 0.06, 0.05)), STEEL, puffed(0.8), gloss=0.4)


def paint_bunk(canvas: Canvas, look: Look) -> None:
    wood = look.colour(WOOD)
    for y, code in ((0.26, "#6f9fc8"), (1.10, "#e88a7a")):
        canvas.solid(box(-0.98, y + 0.08, 0.98, y + 0.24, 0.06), rgb("#f6f2ea"), puffed(0.5))
        canvas.solid(box(-0.50, y + 0.10, 0.98, y + 0.28, 0.07), rgb(code), puffed(0.6), texture=0.04)
        canvas.solid(box(-0.94, y + 0.20, -0.56, y + 0.36, 0.07), WHITE, puffed(0.8))
        canvas.solid(box(-1.02, y, 1.02, y + 0.12, 0.02), wood, slope(0.5, 0.8), texture=0.06)
    canvas.solid(box(-0.30, 1.40, 1.02, 1.47, 0.02), wood, slope(0.5, 0.8), texture=0.06)
    for x in (-1.0, 1.0):
        canvas.solid(box(x - 0.06, 0.0, x + 0.06, 1.70, 0.03), wood, puffed(0.6), texture=0.06)
    for x in (-0.70, -0.36):
        rod(canvas, [(x, 0.0), (x, 1.56)], 0.055, times(wood, 0.92))
    for k in range(5):
        rod(canvas, [(-0.70, 0.24 + 0.24 * k), (-0.36, 0.24 + 0.24 * k)], 0.05, times(wood, 0.92))


def paint_sword(canvas: Canvas, look: Look) -> None:
    if look.variant == "stuck":
        paint_stuck(canvas, look)
        return
    blade = look.colour(rgb("#cfd6dc"))
    canvas.solid(
        [(-0.10, 0.56), (-0.085, 1.72), (0.0, 1.92), (0.085, 1.72), (0.10, 0.56)], blade, slope(0.5, 0.95, 0), gloss=0.7
    )
    canvas.solid([(0.0, 0.56), (0.0, 1.92), (0.085, 1.72), (0.10, 0.56)], times(blade, 0.8), flat(0.66))
    canvas.solid(limb(curve([(-0.40, 0.60), (-0.20, 0.53), (0.20, 0.53), (0.40, 0.60)], steps=6), (0.11, 0.12,
        0.11)), GOLD,
                 puffed(0.8, shine=0.3), gloss=0.5)  # fmt: skip
    rod(canvas, [(0, 0.50), (0, 0.16)], 0.11, rgb("#6b3f2a"))
    canvas.solid(ellipse(0, 0.11, 0.10, 0.10), GOLD, puffed(0.9, shine=0.4), gloss=0.5)


PROPS = (
    Prop(name="sock", size=0.3, extent=bounds(-0.48, 0.94, 1.36, -0.03), paint=paint_sock, home="studio"),
    Prop(name="mitten", size=0.25, extent=bounds(-0.88, 0.88, 1.32, -0.03), paint=paint_mitten, home="studio",
        turns=False),
    Prop(name="sandal", size=0.13, extent=bounds(-0.60, 0.80, 0.72, -0.06), paint=paint_sandal, home="beach",
        turns=False),
    Prop(name="pinata", size=0.7, extent=bounds(-0.86, 1.06, 1.60), paint=paint_pinata, home="garden"),
    Prop(name="arcade", size=1.8, extent=bounds(-0.58, 0.66, 1.98), paint=paint_arcade, home="livingroom", turns=False),
    Prop(name="robot_arm", size=1.2, extent=bounds(-0.56, 1.00, 1.60, -0.07), paint=paint_robot_arm, home="workshop"),
    Prop(name="bunk_bed", size=1.7, extent=bounds(-1.10, 1.10, 1.74), paint=paint_bunk, home="bedroom", turns=False),
    Prop(name="sword", size=1.0, extent=bounds(-0.48, 0.48, 1.96, -0.02), paint=paint_sword, home="studio",
        turns=False),
)  # fmt: skip
