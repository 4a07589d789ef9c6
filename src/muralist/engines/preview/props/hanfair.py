"""Things of Chinese fairs and villages: a bamboo hat, an opera mask, a beckoning cat, a water wheel, a millstone."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, curve, ellipse, mirrored
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod, turned

STRAW, RED, GOLD, WOOD = rgb("#d2ae6a"), rgb("#c8302a"), rgb("#e6b23c"), rgb("#8a5f38")
STONE, INK, WHITE = rgb("#a6a29a"), rgb("#231f20"), (1.0, 1.0, 1.0)
JOINTS: tuple[Point, ...] = ((-1.9, 1.62), (-1.30, 2.10), (-0.62, 1.74), (0.06, 2.12), (0.74, 1.72), (1.36, 2.04))
"""Where the poles of the dancing dragon carry its body."""


def paint_hat(canvas: Canvas, look: Look) -> None:
    """A wide cone plaited of bamboo, its brim a little bent."""
    straw = look.colour(STRAW)
    canvas.solid(ellipse(0.0, 0.14, 0.98, 0.15), times(straw, 0.5), flat(0.5))
    lip = ellipse(0.0, 0.16, 1.0, 0.15, start=math.pi, end=2 * math.pi, points=28)
    cone = [
        *lip,
        *bezier((1.0, 0.16), (0.40, 0.52), (0.05, 0.80), 10),
        (-0.05, 0.80),
        *bezier((-0.05, 0.80), (-0.40, 0.52), (-1.0, 0.16), 10),
    ]
    canvas.solid(cone, straw, puffed(0.8), texture=0.08, grain=40)
    with canvas.ink(inside=canvas.mask_of(cone)) as pen:
        for k in range(-12, 13):
            foot = math.sin(k * 0.125) * 1.02
            pen.line(
                bezier((foot, 0.02 + 0.14 * abs(foot)), (foot * 0.45, 0.46), (foot * 0.04, 0.82), 8),
                0.012,
                times(straw, 0.66),
                0.8,
            )
        for share in (0.14, 0.28, 0.42, 0.56, 0.70, 0.84):
            ring = ellipse(
                0.0,
                0.16 + 0.64 * share,
                1.0 - share * 0.96,
                0.15 * (1.0 - share),
                start=math.pi,
                end=2 * math.pi,
                points=20,
            )
            pen.line(ring, 0.014, times(straw, 0.72), 0.8)
    with canvas.ink() as pen:
        pen.line(lip, 0.045, times(straw, 0.74))
        pen.line(lip, 0.020, mix(straw, WHITE, 0.3))
    canvas.solid(ellipse(0.0, 0.81, 0.075, 0.05), times(straw, 0.8), puffed(0.8))


def paint_mask(canvas: Canvas, look: Look) -> None:
    """A painted face of Peking opera: white eyes in black wings, a red ground, a curled brow, a beard of black."""
    ground = look.colour(RED)
    face = curve(
        mirrored([(0.0, 1.90), (0.42, 1.82), (0.66, 1.44), (0.66, 0.92), (0.48, 0.40), (0.20, 0.10), (0.0, 0.04)]),
        closed=True,
        steps=6,
    )
    canvas.solid(face, ground, puffed(0.8, shine=0.2), gloss=0.3)
    with canvas.ink(inside=canvas.mask_of(face)) as pen:
        pen.polygon(curve([(-0.11, 1.95), (-0.14, 1.50), (0.0, 1.24), (0.14, 1.50), (0.11, 1.95)], steps=5), WHITE)
        pen.polygon(curve([(-0.05, 1.86), (-0.06, 1.56), (0.0, 1.40), (0.06, 1.56), (0.05, 1.86)], steps=5), ground)
        for hand in (-1, 1):
            eye = [
                (hand * 0.08, 1.12),
                (hand * 0.26, 1.36),
                (hand * 0.52, 1.46),
                (hand * 0.62, 1.70),
                (hand * 0.60, 1.26),
                (hand * 0.44, 1.02),
                (hand * 0.22, 0.98),
            ]
            pen.polygon(curve([(x * 1.06, y + 0.02) for x, y in eye], closed=True, steps=5), WHITE)
            pen.polygon(curve(eye, closed=True, steps=5), INK)
            brow = [
                (hand * 0.14, 1.40),
                (hand * 0.30, 1.58),
                (hand * 0.50, 1.66),
                (hand * 0.44, 1.80),
                (hand * 0.26, 1.70),
            ]
            pen.polygon(curve(brow, closed=True, steps=5), INK)
            pen.disc(hand * 0.31, 1.15, 0.13, WHITE, ry=0.062)
            pen.disc(hand * 0.31, 1.15, 0.058, INK)
            cheek = [
                (hand * 0.56, 0.96),
                (hand * 0.30, 0.84),
                (hand * 0.16, 0.62),
                (hand * 0.34, 0.46),
                (hand * 0.52, 0.66),
            ]
            pen.polygon(curve(cheek, closed=True, steps=5), WHITE)
            swirl = [
                (hand * (0.38 + 0.012 * k * math.cos(k * 0.7)), 0.68 + 0.012 * k * math.sin(k * 0.7)) for k in range(13)
            ]
            pen.line(swirl, 0.026, rgb("#2f5fa8"))
            pen.line(curve([(hand * 0.06, 0.98), (hand * 0.14, 0.84), (hand * 0.09, 0.76)], steps=4), 0.03, INK)
        nose = curve(
            [(0.0, 1.24), (-0.09, 0.88), (-0.13, 0.80), (0.0, 0.74), (0.13, 0.80), (0.09, 0.88)], closed=True, steps=5
        )
        pen.polygon(nose, mix(ground, WHITE, 0.2))
        pen.polygon(curve([(-0.22, 0.56), (0.0, 0.62), (0.22, 0.56), (0.0, 0.46)], closed=True, steps=5), INK)
        pen.polygon(
            curve([(-0.15, 0.555), (0.0, 0.585), (0.15, 0.555), (0.0, 0.50)], closed=True, steps=5), rgb("#e8685a")
        )
        pen.polygon(
            curve([(-0.14, 0.36), (0.0, 0.40), (0.14, 0.36), (0.10, 0.0), (-0.10, 0.0)], closed=True, steps=5), WHITE
        )
        pen.line([(0.0, 0.38), (0.0, 0.05)], 0.06, INK)
    with canvas.ink() as pen:
        pen.line([*face, face[0]], 0.022, times(ground, 0.5))


def paint_cat(canvas: Canvas, look: Look) -> None:
    """A white beckoning cat of china with one paw raised, a red collar, a bell and a gold coin."""
    china = look.colour(rgb("#faf6ee"))
    pale, line = mix(china, WHITE, 0.3), times(china, 0.72)
    canvas.solid(ellipse(0.0, 0.09, 0.62, 0.10), rgb("#a8322c"), puffed(0.8), gloss=0.3)
    canvas.solid(
        curve(
            mirrored([(0.0, 1.06), (0.40, 0.98), (0.56, 0.60), (0.56, 0.26), (0.40, 0.08), (0.0, 0.06)]),
            closed=True,
            steps=6,
        ),
        china,
        puffed(1.0, shine=0.3),
        gloss=0.5,
    )
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.34, 0.14, 0.18, 0.11), pale, puffed(1.0, shine=0.3), gloss=0.4)
        ear = curve([(hand * 0.22, 1.62), (hand * 0.50, 1.94), (hand * 0.54, 1.50)], closed=True, steps=4)
        canvas.solid(ear, china, puffed(0.9), gloss=0.3)
        canvas.solid([(hand * 0.34, 1.64), (hand * 0.47, 1.80), (hand * 0.48, 1.58)], rgb("#e88a86"), flat(0.75))
    canvas.solid(
        curve(
            mirrored([(0.0, 1.74), (0.40, 1.66), (0.58, 1.36), (0.46, 1.08), (0.20, 0.96), (0.0, 0.95)]),
            closed=True,
            steps=6,
        ),
        china,
        puffed(1.0, shine=0.3),
        gloss=0.5,
    )
    rod(canvas, curve([(0.44, 0.84), (0.66, 1.10), (0.68, 1.44)], steps=5), 0.24, china, end=0.26, gloss=0.4)
    canvas.solid(ellipse(0.67, 1.52, 0.17, 0.15), pale, puffed(1.0, shine=0.3), gloss=0.5)
    rod(canvas, curve([(-0.40, 0.80), (-0.42, 0.60), (-0.22, 0.52)], steps=5), 0.22, china, end=0.20, gloss=0.4)
    canvas.solid(
        curve(mirrored([(0.0, 1.02), (0.36, 1.07), (0.40, 0.98), (0.0, 0.90)]), closed=True, steps=5), RED, puffed(0.7)
    )
    canvas.solid(ellipse(0.0, 0.88, 0.10, 0.095), GOLD, puffed(0.9, shine=0.4), gloss=0.5)
    canvas.solid(
        curve(mirrored([(0.0, 0.78), (0.20, 0.70), (0.24, 0.48), (0.18, 0.26), (0.0, 0.20)]), closed=True, steps=5),
        GOLD,
        puffed(0.7, shine=0.3),
        gloss=0.5,
    )
    with canvas.ink() as pen:
        pen.ring(0.0, 0.49, 0.13, 0.018, times(GOLD, 0.66))
        pen.polygon([(-0.045, 0.445), (0.045, 0.445), (0.045, 0.535), (-0.045, 0.535)], times(GOLD, 0.55))
        pen.line([(0.0, 0.83), (0.0, 0.79)], 0.02, INK)
        for hand in (-1, 1):
            pen.line(curve([(hand * 0.14, 1.38), (hand * 0.24, 1.45), (hand * 0.34, 1.38)], steps=5), 0.030, INK)
            for k in range(3):
                pen.line([(hand * 0.30, 1.25 - 0.05 * k), (hand * 0.54, 1.28 - 0.08 * k)], 0.010, line)
            pen.line(curve([(0.0, 1.22), (hand * 0.06, 1.17), (hand * 0.13, 1.20)], steps=4), 0.018, INK)
            pen.disc(hand * 0.36, 1.22, 0.07, rgb("#f0a8a0"), 0.6)
            for k in range(2):
                pen.line([(hand * 0.34 - 0.05 + 0.10 * k, 0.08), (hand * 0.34 - 0.05 + 0.10 * k, 0.15)], 0.012, line)
        pen.disc(0.0, 1.27, 0.035, rgb("#e88a86"), ry=0.026)
        for k in range(2):
            pen.line([(0.62 + 0.09 * k, 1.60), (0.62 + 0.09 * k, 1.66)], 0.014, line)


def paint_water_wheel(canvas: Canvas, look: Look) -> None:
    """A tall wheel of wood with paddles, on two posts over a trough of running water."""
    wood = look.colour(WOOD)
    dark = times(wood, 0.7)
    for x in (-0.55, 0.55):
        rod(canvas, [(x * 1.3, 0.0), (x * 0.12, 1.08)], 0.10, dark, texture=0.12)
    with canvas.ink() as pen:
        pen.ring(0.03, 1.06, 0.86, 0.06, times(wood, 0.6))
        for k in range(12):
            t = math.tau * k / 12 + 0.13
            pen.line([(0.03, 1.06), (0.03 + 0.88 * math.cos(t), 1.06 + 0.88 * math.sin(t))], 0.035, times(wood, 0.62))
    for k in range(16):
        t = math.tau * k / 16
        c, s = math.cos(t), math.sin(t)
        paddle = [
            (0.84 * c - 0.11 * s, 1.06 + 0.84 * s + 0.11 * c),
            (1.02 * c - 0.13 * s, 1.06 + 1.02 * s + 0.13 * c),
            (1.02 * c + 0.05 * s, 1.06 + 1.02 * s - 0.05 * c),
            (0.84 * c + 0.05 * s, 1.06 + 0.84 * s - 0.05 * c),
        ]
        canvas.solid(paddle, mix(wood, rgb("#b98a55"), 0.3), puffed(0.6), texture=0.12, grain=30)
    for k in range(8):
        t = math.tau * k / 8 + 0.2
        rod(canvas, [(0.0, 1.06), (0.86 * math.cos(t), 1.06 + 0.86 * math.sin(t))], 0.055, wood, texture=0.1)
    with canvas.ink() as pen:
        pen.ring(0.0, 1.06, 0.86, 0.075, wood)
        pen.ring(0.0, 1.06, 0.50, 0.045, wood)
        pen.ring(0.0, 1.06, 0.895, 0.012, times(wood, 0.6))
    canvas.solid(ellipse(0.0, 1.06, 0.12, 0.12), dark, puffed(0.8))
    stream = curve([(-1.30, 0.0), (-1.24, 0.16), (-0.5, 0.12), (0.4, 0.17), (1.24, 0.13), (1.30, 0.0)], steps=5)
    canvas.solid(stream, rgb("#6fa9c4"), slope(0.6, 0.9), gloss=0.4, alpha=0.92)
    with canvas.ink() as pen:
        for k in range(9):
            x = -0.42 + 0.10 * k
            pen.line([(x, 0.14), (x + 0.03, 0.20 + 0.05 * (k % 3))], 0.018, WHITE, 0.7)
            pen.line([(-1.1 + 0.26 * k, 0.05), (-0.98 + 0.26 * k, 0.06)], 0.012, WHITE, 0.6)


def paint_millstone(canvas: Canvas, look: Look) -> None:
    """Two round stones one on the other on a wide stone tray, with a wooden handle and flour at the rim."""
    stone = look.colour(STONE)
    turned(canvas, [(0.56, 0.0), (0.60, 0.40)], times(stone, 0.82), tilt=0.26, texture=0.2, gloss=0.0)
    turned(canvas, [(0.94, 0.40), (1.0, 0.54)], stone, tilt=0.26, texture=0.2, gloss=0.0)
    canvas.solid(ellipse(0.0, 0.54, 0.98, 0.255), times(stone, 1.06), flat(0.72), texture=0.16, grain=18)
    canvas.solid(ellipse(0.0, 0.55, 0.84, 0.215), rgb("#f3ecda"), flat(0.84), texture=0.1, grain=30)
    for low, high, tone in ((0.54, 0.72, 0.92), (0.74, 0.96, 1.0)):
        turned(canvas, [(0.66, low), (0.66, high)], times(stone, tone), tilt=0.26, texture=0.2, gloss=0.0)
        with canvas.ink() as pen:
            for k in range(15):
                t = math.pi + math.pi * (k + 0.5) / 15
                x = 0.66 * math.cos(t)
                pen.line(
                    [(x, low + 0.171 * math.sin(t)), (x + 0.03, high + 0.171 * math.sin(t))],
                    0.012,
                    times(stone, 0.7),
                    0.8,
                )
    canvas.solid(ellipse(0.0, 0.96, 0.66, 0.171), times(stone, 1.1), flat(0.78), texture=0.16, grain=18)
    canvas.solid(ellipse(0.14, 0.99, 0.11, 0.035), times(stone, 0.4), flat(0.4))
    rod(canvas, [(-0.52, 0.92), (-1.04, 1.02)], 0.085, WOOD, texture=0.1)
    rod(canvas, [(-1.02, 0.98), (-1.02, 1.28)], 0.085, times(WOOD, 1.15), gloss=0.3)


def paint_dragon(canvas: Canvas, look: Look) -> None:
    """A festival dragon of cloth on six poles: golden scales, red fins, a great head with beard and horns."""
    gold = look.colour(GOLD)
    for number, (x, y) in enumerate(JOINTS):
        _dancer(canvas, x - 0.16, 1 if number % 2 else -1)
        rod(canvas, [(x - 0.06, 0.86), (x, y)], 0.050, rgb("#b0563a"), gloss=0.2)
    spine = curve([(-2.36, 1.30), *JOINTS, (1.72, 1.86)], steps=8)
    with canvas.ink() as pen:
        for k in range(2, len(spine) - 2):
            (x0, y0), (x1, y1) = spine[k], spine[k + 1]
            long = math.hypot(x1 - x0, y1 - y0) or 1.0
            nx, ny = -(y1 - y0) / long, (x1 - x0) / long
            pen.polygon(
                [(x0 + nx * 0.14, y0 + ny * 0.14), (x0 + nx * 0.31, y0 + ny * 0.31), (x1 + nx * 0.14, y1 + ny * 0.14)],
                RED,
            )
    rod(canvas, spine, 0.10, gold, end=0.40, gloss=0.35)
    with canvas.ink() as pen:
        for k in range(4, len(spine) - 1):
            x, y = spine[k]
            wide = 0.06 + 0.13 * k / len(spine)
            pen.line(
                curve([(x - 0.02, y + wide), (x + 0.07, y), (x - 0.02, y - wide)], steps=4), 0.020, times(gold, 0.62)
            )
            if k % 2:
                pen.line(
                    curve([(x + 0.04, y + wide * 0.5), (x + 0.10, y + wide * 0.2), (x + 0.04, y)], steps=3),
                    0.014,
                    RED,
                    0.8,
                )
    canvas.solid(
        curve([(-2.30, 1.34), (-2.62, 1.52), (-2.50, 1.26), (-2.66, 1.08), (-2.36, 1.20)], closed=True, steps=4),
        RED,
        puffed(0.7),
    )
    _dragon_head(canvas, gold)


def _dancer(canvas: Canvas, x: float, step: int) -> None:
    """Somebody in red and yellow who strides along and holds a pole up."""
    for hand in (-1, 1):
        rod(
            canvas,
            curve([(x, 0.66), (x + hand * 0.13, 0.36), (x + hand * (0.16 + 0.05 * step), 0.05)], steps=4),
            0.15,
            RED,
            end=0.11,
        )
        canvas.solid(ellipse(x + hand * (0.16 + 0.05 * step) + 0.03, 0.035, 0.10, 0.04), INK, puffed(0.8))
    canvas.solid(
        curve(
            [(x - 0.15, 0.62), (x - 0.17, 1.06), (x, 1.13), (x + 0.17, 1.06), (x + 0.15, 0.62)], closed=True, steps=4
        ),
        rgb("#f0c24a"),
        puffed(0.9),
    )
    canvas.solid([(x - 0.155, 0.64), (x + 0.155, 0.64), (x + 0.15, 0.72), (x - 0.15, 0.72)], RED, flat(0.7))
    canvas.solid(ellipse(x + 0.01, 1.28, 0.125, 0.14), rgb("#e6b48e"), puffed(1.0))
    hair = curve(
        [(x - 0.13, 1.26), (x - 0.11, 1.40), (x + 0.02, 1.45), (x + 0.14, 1.36), (x + 0.02, 1.36)], closed=True, steps=4
    )
    canvas.solid(hair, INK, puffed(0.8))
    for low in (0.98, 1.14):
        rod(
            canvas,
            curve([(x - 0.02, 1.04), (x + 0.14, 0.90), (x + 0.12, low)], steps=4),
            0.09,
            rgb("#e0ae3a"),
            end=0.07,
        )


def _dragon_head(canvas: Canvas, gold: tuple[float, float, float]) -> None:
    for k in range(6):
        t = 2.0 + 0.36 * k
        tip = (1.86 + 0.62 * math.cos(t), 1.92 + 0.62 * math.sin(t))
        mane = [(1.80, 2.08 - 0.05 * k), tip, (1.84, 1.80)]
        canvas.solid(curve(mane, closed=True, steps=4), RED if k % 2 else rgb("#2f9a6a"), puffed(0.7))
    for dx in (0.0, 0.12):
        rod(
            canvas,
            curve([(1.86 + dx, 2.16), (1.80 + dx, 2.40), (1.66 + dx, 2.56)], steps=5),
            0.075,
            rgb("#f2e6c8"),
            end=0.02,
        )
    jaw = curve([(1.74, 1.72), (2.06, 1.56), (2.42, 1.58), (2.50, 1.66), (2.10, 1.76)], closed=True, steps=5)
    canvas.solid(jaw, times(gold, 0.92), puffed(0.9), gloss=0.3)
    canvas.solid(
        curve([(1.84, 1.78), (2.10, 1.70), (2.46, 1.72), (2.44, 1.82), (2.0, 1.92)], closed=True, steps=5),
        rgb("#8f1f22"),
        flat(0.6),
    )
    head = curve(
        [
            (1.66, 1.80),
            (1.66, 2.08),
            (1.86, 2.22),
            (2.10, 2.14),
            (2.30, 1.98),
            (2.58, 2.00),
            (2.62, 1.86),
            (2.44, 1.80),
            (2.10, 1.84),
        ],
        closed=True,
        steps=6,
    )
    canvas.solid(head, gold, puffed(1.0, shine=0.3), gloss=0.4)
    with canvas.ink() as pen:
        for k in range(5):
            pen.polygon([(2.10 + 0.08 * k, 1.83), (2.16 + 0.08 * k, 1.83), (2.13 + 0.08 * k, 1.75)], WHITE)
        pen.disc(2.03, 2.06, 0.090, WHITE)
        pen.disc(2.05, 2.05, 0.048, INK)
        pen.line(curve([(1.92, 2.16), (2.03, 2.20), (2.14, 2.14)], steps=4), 0.050, RED)
        pen.disc(2.54, 1.94, 0.024, times(gold, 0.5))
        for k in range(5):
            pen.line(
                curve([(1.98 + 0.09 * k, 1.58), (1.96 + 0.09 * k, 1.46), (2.02 + 0.09 * k, 1.36)], steps=4),
                0.028,
                WHITE,
            )
        pen.line(curve([(2.58, 1.98), (2.78, 2.10), (2.86, 2.30)], steps=5), 0.026, RED)


PROPS = (
    Prop(name="bamboo_hat", size=0.24, extent=bounds(-1.02, 1.02, 0.86), paint=paint_hat),
    Prop(name="opera_mask", size=0.30, extent=bounds(-0.70, 0.70, 1.94), paint=paint_mask, turns=False),
    Prop(name="lucky_cat", size=0.30, extent=bounds(-0.64, 0.86, 1.94), paint=paint_cat, turns=False),
    Prop(name="water_wheel", size=3.4, extent=bounds(-1.32, 1.32, 2.12), paint=paint_water_wheel, home="village"),
    Prop(name="millstone", size=0.85, extent=bounds(-1.10, 1.04, 1.32, -0.17), paint=paint_millstone, home="village"),
    Prop(name="dragon_dance", size=2.6, extent=bounds(-2.70, 2.90, 2.60), paint=paint_dragon, home="easterntown"),
)
