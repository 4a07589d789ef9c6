"""Statues of old China: clay warriors, a Buddha, stone lions."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse, mirrored
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.hancourt import rough
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import block, rod

GOLD = rgb("#dba83c")
CLAY, STONE = rgb("#b08a66"), rgb("#a9a59b")


def paint_warrior(canvas: Canvas, look: Look) -> None:
    """A clay soldier of an emperor's tomb: topknot, moustache, scarf, plated armour over a long robe."""
    clay = look.colour(CLAY)
    dark = times(clay, 0.72)
    rough(canvas, box(-0.40, 0.0, 0.40, 0.07, 0.01), times(clay, 0.86), slope(0.6, 0.8))
    for hand in (-1, 1):
        rough(
            canvas,
            curve(
                [
                    (hand * 0.05, 0.07),
                    (hand * 0.06, 0.46),
                    (hand * 0.25, 0.46),
                    (hand * 0.24, 0.16),
                    (hand * 0.33, 0.07),
                ],
                steps=4,
            ),
            times(clay, 0.9),
            puffed(0.8),
        )
    skirt = mirrored([(0.26, 1.0), (0.34, 0.70), (0.42, 0.40), (0.20, 0.37)])
    rough(canvas, skirt, clay, puffed(0.9))
    for hand in (-1, 1):
        arm: Path = [(hand * 0.32, 1.36), (hand * 0.43, 1.10), (hand * 0.40, 0.90), (hand * 0.24, 0.80)]
        rod(canvas, curve(arm, steps=5), 0.18, times(clay, 0.92), end=0.13, texture=0.16)
        canvas.solid(ellipse(hand * 0.22, 0.80, 0.07, 0.06), clay, puffed(0.9))
    chest = mirrored([(0.10, 1.46), (0.32, 1.40), (0.34, 1.10), (0.30, 0.72), (0.12, 0.66)])
    rough(canvas, chest, times(clay, 0.96), puffed(0.9))
    with canvas.ink(inside=canvas.mask_of(chest)) as pen:
        for row in range(7):
            y = 1.36 - 0.105 * row
            pen.line([(-0.4, y), (0.4, y)], 0.014, dark, 0.8)
            for column in range(-4, 5):
                x = 0.075 * column + (0.037 if row % 2 else 0.0)
                pen.line([(x, y), (x, y - 0.105)], 0.010, dark, 0.7)
                pen.disc(x + 0.037, y - 0.04, 0.010, mix(clay, (1, 1, 1), 0.3))
    rough(
        canvas,
        curve([(-0.17, 1.46), (0.0, 1.36), (0.17, 1.46), (0.12, 1.54), (-0.12, 1.54)], closed=True, steps=5),
        mix(clay, (1, 1, 1), 0.14),
        puffed(0.9),
    )
    _clay_head(canvas, clay, dark)


def _clay_head(canvas: Canvas, clay: Colour, dark: Colour) -> None:
    canvas.solid(
        curve(
            [(-0.15, 1.74), (-0.13, 1.58), (0.0, 1.49), (0.13, 1.58), (0.15, 1.74), (0.0, 1.90)], closed=True, steps=6
        ),
        clay,
        puffed(1.0),
        texture=0.10,
        grain=26,
    )
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.155, 1.70, 0.03, 0.06), times(clay, 0.9), puffed(0.8))
    hair = curve(
        [(-0.165, 1.72), (-0.15, 1.86), (0.0, 1.94), (0.15, 1.86), (0.165, 1.72), (0.09, 1.81), (-0.09, 1.81)],
        closed=True,
        steps=6,
    )
    canvas.solid(hair, dark, puffed(0.9), texture=0.2, grain=40)
    canvas.solid(ellipse(0.06, 1.97, 0.075, 0.075), dark, puffed(0.9), texture=0.2, grain=40)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.line(
                curve([(hand * 0.11, 1.74), (hand * 0.07, 1.765), (hand * 0.03, 1.745)], steps=4),
                0.014,
                times(dark, 0.8),
            )
            pen.line(
                curve([(hand * 0.10, 1.71), (hand * 0.07, 1.72), (hand * 0.04, 1.705)], steps=4),
                0.016,
                times(dark, 0.6),
            )
            pen.line(
                curve([(hand * 0.01, 1.60), (hand * 0.06, 1.605), (hand * 0.10, 1.585)], steps=4),
                0.018,
                times(dark, 0.7),
            )
        pen.line([(0.0, 1.73), (-0.02, 1.64), (0.02, 1.635)], 0.013, dark)
        pen.line([(-0.04, 1.565), (0.04, 1.565)], 0.014, times(dark, 0.7))


def paint_buddha(canvas: Canvas, look: Look) -> None:
    """A seated Buddha of gold on a lotus throne, with a halo; legs crossed, hands in the lap, eyes lowered."""
    gold = look.colour(GOLD)
    pale, dark = mix(gold, (1, 1, 1), 0.18), times(gold, 0.62)
    canvas.solid(ellipse(0.0, 1.46, 0.42, 0.42), times(gold, 0.80), slope(0.6, 0.9))
    with canvas.ink() as pen:
        pen.ring(0.0, 1.46, 0.40, 0.03, pale)
        for k in range(20):
            t = math.tau * k / 20
            pen.line(
                [(0.30 * math.cos(t), 1.46 + 0.30 * math.sin(t)), (0.37 * math.cos(t), 1.46 + 0.37 * math.sin(t))],
                0.016,
                pale,
            )
    for row, (y, wide, count) in enumerate(((0.20, 0.86, 9), (0.10, 0.94, 10))):
        for k in range(count):
            x = wide * (2 * (k + 0.5) / count - 1)
            petal = curve(
                [(x - 0.11, y - 0.10), (x - 0.10, y + 0.06), (x, y + 0.16), (x + 0.10, y + 0.06), (x + 0.11, y - 0.10)],
                steps=4,
            )
            canvas.solid(petal, times(gold, 0.86 if row else 0.74), puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(box(-0.98, 0.0, 0.98, 0.06, 0.02), dark, slope(0.6, 0.8))
    legs = mirrored([(0.0, 0.56), (0.40, 0.58), (0.80, 0.44), (0.88, 0.32), (0.66, 0.22), (0.0, 0.22)])
    canvas.solid(curve(legs, closed=True, steps=5), gold, puffed(1.0, shine=0.3), gloss=0.4)
    body = mirrored([(0.10, 1.30), (0.38, 1.18), (0.46, 0.92), (0.36, 0.60), (0.34, 0.44)])
    canvas.solid(curve(body, closed=True, steps=5), gold, puffed(1.0, shine=0.3), gloss=0.4)
    for hand in (-1, 1):
        arm = curve([(hand * 0.38, 1.12), (hand * 0.54, 0.78), (hand * 0.40, 0.54), (hand * 0.12, 0.50)], steps=6)
        rod(canvas, arm, 0.19, times(gold, 0.96), end=0.11, gloss=0.4)
    canvas.solid(ellipse(0.0, 0.50, 0.17, 0.07), pale, puffed(0.9), gloss=0.3)
    with canvas.ink() as pen:
        for k in range(4):
            pen.line(
                curve(
                    [(0.30 - 0.05 * k, 1.20 - 0.03 * k), (0.02 - 0.04 * k, 0.96 - 0.07 * k), (-0.34, 0.76 - 0.06 * k)],
                    steps=6,
                ),
                0.018,
                dark,
                0.7,
            )
        for k in range(3):
            pen.line(
                curve(
                    [(-0.70 + 0.1 * k, 0.36 - 0.03 * k), (0.0, 0.28 - 0.02 * k), (0.70 - 0.1 * k, 0.36 - 0.03 * k)],
                    steps=6,
                ),
                0.016,
                dark,
                0.6,
            )
    canvas.solid(
        curve(
            [(-0.19, 1.50), (-0.15, 1.32), (0.0, 1.24), (0.15, 1.32), (0.19, 1.50), (0.0, 1.68)], closed=True, steps=6
        ),
        pale,
        puffed(1.0, shine=0.3),
        gloss=0.3,
    )
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.20, 1.40, 0.035, 0.10), gold, puffed(0.8))
    hair = curve(
        [(-0.20, 1.50), (-0.17, 1.66), (0.0, 1.74), (0.17, 1.66), (0.20, 1.50), (0.0, 1.59)], closed=True, steps=6
    )
    canvas.solid(hair, rgb("#3f4a66"), puffed(0.9), texture=0.4, grain=60)
    canvas.solid(ellipse(0.0, 1.76, 0.09, 0.07), rgb("#3f4a66"), puffed(0.9), texture=0.4, grain=60)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.line(curve([(hand * 0.04, 1.46), (hand * 0.08, 1.44), (hand * 0.13, 1.46)], steps=4), 0.014, dark)
            pen.line(curve([(hand * 0.03, 1.50), (hand * 0.08, 1.53), (hand * 0.14, 1.50)], steps=4), 0.010, dark)
        pen.line([(0.0, 1.48), (-0.015, 1.41), (0.015, 1.405)], 0.010, dark)
        pen.line(curve([(-0.05, 1.345), (0.0, 1.33), (0.05, 1.345)], steps=4), 0.016, rgb("#b0452f"))
        pen.disc(0.0, 1.54, 0.016, rgb("#b0452f"))


def paint_lion(canvas: Canvas, look: Look) -> None:
    """A guardian lion of stone seated on its plinth: curled mane, open mouth, a paw on a ball."""
    stone = look.colour(STONE)
    dark, pale = times(stone, 0.68), mix(stone, (1, 1, 1), 0.14)
    block(canvas, -0.60, 0.0, 0.52, 0.40, times(stone, 0.94), depth=(0.12, 0.05), texture=0.16, grain=22)
    with canvas.ink() as pen:
        pen.line([(-0.54, 0.07), (0.46, 0.07), (0.46, 0.33), (-0.54, 0.33), (-0.54, 0.07)], 0.016, dark, 0.7)
        for k in range(3):
            pen.ring(-0.30 + 0.26 * k, 0.20, 0.07, 0.014, dark, 0.7)
    rod(
        canvas,
        curve([(0.40, 0.56), (0.60, 0.80), (0.54, 1.06), (0.64, 1.16)], steps=6),
        0.14,
        times(stone, 0.9),
        texture=0.18,
    )
    rough(
        canvas,
        curve(
            [(-0.20, 0.44), (0.52, 0.44), (0.54, 0.72), (0.42, 1.02), (0.14, 1.28), (-0.26, 1.20), (-0.34, 0.80)],
            closed=True,
            steps=6,
        ),
        stone,
        puffed(1.0),
    )
    rough(
        canvas,
        curve([(0.10, 0.44), (0.12, 0.72), (0.36, 0.82), (0.52, 0.64), (0.52, 0.44)], closed=True, steps=6),
        pale,
        puffed(1.0),
    )
    rod(canvas, [(-0.02, 1.02), (-0.04, 0.50)], 0.22, stone, end=0.17, texture=0.18)
    rough(canvas, ellipse(-0.06, 0.46, 0.14, 0.07), pale, puffed(0.9))
    rough(canvas, ellipse(-0.40, 0.53, 0.14, 0.14), mix(stone, rgb("#c9b99a"), 0.4), puffed(1.0))
    rod(canvas, [(-0.26, 1.00), (-0.36, 0.66)], 0.21, times(stone, 0.96), end=0.16, texture=0.18)
    rough(canvas, ellipse(-0.38, 0.65, 0.13, 0.075), pale, puffed(0.9))
    for x, y, r in (
        (0.16, 1.22, 0.15),
        (0.24, 1.40, 0.15),
        (0.20, 1.60, 0.15),
        (0.04, 1.74, 0.15),
        (-0.14, 1.78, 0.14),
        (0.10, 1.06, 0.14),
        (-0.06, 1.10, 0.13),
        (-0.32, 1.74, 0.11),
    ):
        rough(canvas, ellipse(x, y, r, r), times(stone, 0.92), puffed(1.0))
        with canvas.ink() as pen:
            swirl = [
                (x + r * (0.2 + 0.045 * k) * math.cos(k * 0.8), y + r * (0.2 + 0.045 * k) * math.sin(k * 0.8))
                for k in range(14)
            ]
            pen.line(swirl, 0.014, dark, 0.8)
    face = curve(
        [(0.06, 1.30), (0.08, 1.58), (-0.10, 1.70), (-0.34, 1.66), (-0.46, 1.50), (-0.44, 1.26), (-0.20, 1.14)],
        closed=True,
        steps=6,
    )
    rough(canvas, face, pale, puffed(1.0))
    canvas.solid(
        curve([(-0.44, 1.36), (-0.24, 1.34), (-0.06, 1.38), (-0.10, 1.22), (-0.30, 1.18)], closed=True, steps=5),
        times(stone, 0.42),
        flat(0.6),
    )
    rough(canvas, ellipse(-0.27, 1.45, 0.12, 0.075), stone, puffed(1.0))
    with canvas.ink() as pen:
        for x in (-0.40, -0.32, -0.20, -0.12):
            pen.polygon([(x - 0.025, 1.35), (x + 0.025, 1.35), (x, 1.29)], pale)
        for x in (-0.36, -0.12):
            pen.disc(x, 1.58, 0.055, dark)
            pen.disc(x - 0.01, 1.58, 0.03, times(stone, 0.3))
            pen.line(curve([(x - 0.09, 1.62), (x, 1.67), (x + 0.09, 1.63)], steps=4), 0.03, dark)


PROPS = (
    Prop(
        name="clay_warrior",
        size=1.85,
        extent=bounds(-0.50, 0.50, 2.06),
        paint=paint_warrior,
        home="museum",
        turns=False,
    ),
    Prop(name="buddha", size=1.6, extent=bounds(-1.0, 1.0, 1.90), paint=paint_buddha, home="templeyard", turns=False),
    Prop(name="stone_lion", size=1.7, extent=bounds(-0.66, 0.70, 1.94), paint=paint_lion, home="templeyard"),
)
