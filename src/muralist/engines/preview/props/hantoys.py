"""Small things of Chinese houses: a seal, a cash coin, a round silk fan, a feather shuttlecock, mahjong tiles."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse, mirrored
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import block, rod

RED, JADE, BONE, BRONZE = rgb("#c2342b"), rgb("#6fa886"), rgb("#f3ecd8"), rgb("#a9803e")
GREEN, BLUE, INK, WOOD = rgb("#2f7f4f"), rgb("#2f5fa8"), rgb("#2a2724"), rgb("#7a4428")
WHITE = (1.0, 1.0, 1.0)


def paint_seal(canvas: Canvas, look: Look) -> None:
    """A jade seal with a small carved lion's back on top, and its red print on paper beside it."""
    jade = look.colour(JADE)
    sheet: list[Point] = [(-1.10, 0.0), (0.30, 0.0), (0.52, 0.40), (-0.82, 0.40)]
    canvas.solid(sheet, rgb("#f7f2e4"), flat(0.86))
    mark: list[Point] = [(-0.78, 0.07), (-0.28, 0.07), (-0.16, 0.31), (-0.64, 0.31)]
    with canvas.ink() as pen:
        pen.polygon(mark, RED, 0.92)
        for share in (0.30, 0.70):
            x, y = -0.78 + 0.50 * share, 0.10
            pen.line([(x, y), (x + 0.13, y + 0.18)], 0.020, BONE)
            pen.line([(x - 0.07, y + 0.05), (x + 0.11, y + 0.05)], 0.018, BONE)
            pen.line([(x - 0.02, y + 0.12), (x + 0.17, y + 0.12)], 0.018, BONE)
    block(canvas, 0.22, 0.06, 0.76, 0.84, jade, depth=(0.16, 0.08), texture=0.10, grain=9, gloss=0.4)
    canvas.solid(box(0.22, 0.06, 0.76, 0.13), times(RED, 0.9), slope(0.6, 0.8))
    carved = curve(
        [
            (0.26, 0.90),
            (0.24, 1.10),
            (0.34, 1.26),
            (0.50, 1.20),
            (0.62, 1.28),
            (0.80, 1.20),
            (0.88, 1.04),
            (0.86, 0.92),
        ],
        steps=6,
    )
    canvas.solid(carved, mix(jade, WHITE, 0.08), puffed(1.0, shine=0.3), gloss=0.5, texture=0.10, grain=9)
    with canvas.ink() as pen:
        for k in range(3):
            x = 0.50 + 0.12 * k
            pen.line(curve([(x, 1.20), (x + 0.05, 1.06), (x - 0.02, 0.94)], steps=4), 0.018, times(jade, 0.7))
        pen.ring(0.35, 1.12, 0.05, 0.016, times(jade, 0.6))


def paint_cash(canvas: Canvas, look: Look) -> None:
    """A round bronze coin with a square hole, four worn characters about it."""
    bronze = look.colour(BRONZE)
    hole = [(-0.17, 0.78), (0.17, 0.78), (0.17, 1.12), (-0.17, 1.12)]
    rim = [*ellipse(0.0, 0.95, 0.90, 0.90, points=48)]
    canvas.solid(ellipse(0.05, 0.93, 0.90, 0.90), times(bronze, 0.6), puffed(0.5))
    canvas.solid(rim, bronze, slope(0.6, 0.92, 60), gloss=0.3, texture=0.12, grain=12)
    canvas.solid(
        ellipse(0.0, 0.95, 0.76, 0.76, points=44), times(bronze, 0.84), slope(0.6, 0.85, 60), texture=0.12, grain=12
    )
    light, dark = mix(bronze, rgb("#f2d89a"), 0.5), times(bronze, 0.6)
    with canvas.ink() as pen:
        pen.ring(0.0, 0.95, 0.77, 0.022, light)
        for turn in range(4):
            _worn(pen, turn, light, dark)
    frame = [(-0.23, 0.72), (0.23, 0.72), (0.23, 1.18), (-0.23, 1.18)]
    canvas.solid(frame, light, slope(0.6, 0.9))
    canvas.solid(hole, rgb("#4a3a28"), flat(0.4))


def _worn(pen: Pen, turn: int, light: Colour, dark: Colour) -> None:
    """Strokes that time has made hard to read."""
    cx, cy = ((0.0, 0.48), (0.50, 0.0), (0.0, -0.48), (-0.50, 0.0))[turn]
    for number, (x0, y0, x1, y1) in enumerate(
        ((-0.12, 0.09, 0.12, 0.09), (0.0, 0.14, 0.0, -0.13), (-0.13, -0.03, 0.13, -0.03), (-0.10, -0.13, 0.11, -0.12))
    ):
        if (number + turn) % 5 == 4:
            continue
        pen.line([(cx + x0, 0.945 + cy + y0), (cx + x1, 0.945 + cy + y1)], 0.042, dark, 0.5)
        pen.line([(cx + x0, 0.955 + cy + y0), (cx + x1, 0.955 + cy + y1)], 0.030, light)


def paint_fan(canvas: Canvas, look: Look) -> None:
    """A round fan of thin silk in a wooden ring, a blossoming twig painted on it, a tassel below."""
    silk = look.colour(rgb("#f4ead6"))
    rod(canvas, [(0.0, 0.52), (0.0, 0.02)], 0.075, WOOD, gloss=0.4)
    with canvas.ink() as pen:
        pen.line([(0.0, 0.03), (0.10, -0.06), (0.13, -0.14)], 0.016, RED)
    canvas.solid([(0.09, -0.12), (0.17, -0.12), (0.21, -0.40), (0.05, -0.40)], RED, puffed(0.8))
    face = ellipse(0.0, 1.16, 0.70, 0.70, points=48)
    canvas.solid(face, silk, slope(0.72, 0.92, 60))
    with canvas.ink(inside=canvas.mask_of(face)) as pen:
        twig = curve([(-0.62, 0.76), (-0.30, 0.98), (0.0, 1.08), (0.26, 1.34), (0.42, 1.40)], steps=6)
        pen.line(twig, 0.036, WOOD)
        pen.line(curve([(-0.10, 1.05), (0.02, 1.30), (-0.06, 1.50)], steps=5), 0.024, WOOD)
        for x, y, r in (
            (-0.04, 1.52, 0.075),
            (0.10, 1.22, 0.09),
            (0.42, 1.42, 0.085),
            (-0.34, 1.02, 0.08),
            (0.30, 1.22, 0.055),
        ):
            for k in range(5):
                t = math.tau * k / 5 + x * 7
                pen.disc(x + r * 0.75 * math.cos(t), y + r * 0.75 * math.sin(t), r * 0.62, rgb("#e58aa0"))
            pen.disc(x, y, r * 0.34, rgb("#f6d86a"))
        wing = curve([(0.10, 0.74), (0.22, 0.92), (0.34, 0.84), (0.24, 0.72)], closed=True, steps=5)
        pen.polygon(wing, rgb("#6fa0c8"))
        pen.polygon([(2 * 0.10 - x, y) for x, y in wing], rgb("#8fbadb"))
        pen.line([(0.10, 0.68), (0.10, 0.84)], 0.020, INK)
    with canvas.ink() as pen:
        pen.ring(0.0, 1.16, 0.70, 0.045, WOOD)
    canvas.solid(curve(mirrored([(0.05, 0.70), (0.12, 0.56), (0.05, 0.44)]), closed=True, steps=4), WOOD, puffed(0.8))


def paint_jianzi(canvas: Canvas, look: Look) -> None:
    """Three long bright feathers held by a collar on a weighted rubber foot."""
    hues = (look.colour(rgb("#d83a34")), look.colour(rgb("#f0b93a"), 1), look.colour(rgb("#2f9a6a"), 2))
    if look.colours:
        hues = (look.colour(RED), look.colour(RED, 1), look.colour(RED, 2))
    for lean, hue in ((-0.46, hues[2]), (0.46, hues[1]), (0.0, hues[0])):
        tip = (lean, 1.48 - abs(lean) * 0.34)
        vane = curve(
            [
                (0.0, 0.30),
                (lean * 0.5 - 0.20, 0.82),
                (tip[0] - 0.10, tip[1] - 0.12),
                tip,
                (tip[0] + 0.10, tip[1] - 0.14),
                (lean * 0.5 + 0.20, 0.80),
            ],
            closed=True,
            steps=7,
        )
        canvas.solid(vane, hue, puffed(0.6), texture=0.10, grain=40)
        with canvas.ink(inside=canvas.mask_of(vane)) as pen:
            pen.line(curve([(0.0, 0.30), (lean * 0.5, 0.82), tip], steps=6), 0.018, mix(hue, WHITE, 0.6))
            for k in range(9):
                y = 0.46 + 0.11 * k
                x = lean * (y - 0.30) * 0.84
                for hand in (-1, 1):
                    pen.line([(x, y), (x + hand * 0.26, y + 0.14)], 0.008, times(hue, 0.72), 0.7)
    rod(canvas, [(0.0, 0.14), (0.0, 0.40)], 0.15, rgb("#e9e2d0"), end=0.13)
    for y, wide in ((0.06, 0.30), (0.12, 0.26)):
        canvas.solid(
            ellipse(0.0, y, wide, 0.075), rgb("#3a3634") if y < 0.1 else BRONZE, puffed(0.8, shine=0.2), gloss=0.3
        )


def paint_mahjong(canvas: Canvas, look: Look) -> None:
    """A row of standing tiles, red, green and of circles, and two that lie before it with the dice."""
    back = look.colour(GREEN)
    for number in range(6):
        x = -1.20 + 0.40 * number
        block(canvas, x, 0.22, x + 0.37, 0.78, BONE, depth=(0.0, 0.12), gloss=0.3)
        canvas.solid([(x, 0.84), (x + 0.37, 0.84), (x + 0.37, 0.90), (x, 0.90)], back, flat(0.75))
        with canvas.ink() as pen:
            pen.line([(x + 0.37, 0.22), (x + 0.37, 0.86)], 0.010, times(BONE, 0.7))
            _face(pen, x + 0.185, 0.50, number)
    for x, face in ((-0.78, 5), (-0.30, 6)):
        canvas.solid(box(x - 0.20, 0.0, x + 0.20, 0.06, 0.01), back, flat(0.7))
        canvas.solid(
            [(x - 0.20, 0.05), (x + 0.20, 0.05), (x + 0.17, 0.24), (x - 0.17, 0.24)], BONE, flat(0.86), gloss=0.3
        )
        with canvas.ink() as pen:
            for k in range(face - 3):
                pen.disc(x - 0.08 + 0.16 * (k % 2), 0.10 + 0.07 * (k // 2), 0.028, (BLUE, RED, GREEN)[k % 3], ry=0.018)
    for x, pips in ((0.42, 1), (0.74, 4)):
        block(canvas, x, 0.0, x + 0.17, 0.17, rgb("#f8f6f0"), depth=(0.06, 0.05))
        with canvas.ink() as pen:
            for k in range(pips):
                dx, dy = (0.0, 0.0) if pips == 1 else (0.045 * (1 if k % 2 else -1), 0.045 * (1 if k > 1 else -1))
                pen.disc(x + 0.085 + dx, 0.085 + dy, 0.030 if pips == 1 else 0.020, RED)


def _face(pen: Pen, x: float, y: float, kind: int) -> None:
    """What a tile bears: the red middle, the green fortune, the white frame, circles or bamboo."""
    if kind == 0:
        pen.line(
            [
                (x - 0.10, y + 0.08),
                (x + 0.10, y + 0.08),
                (x + 0.10, y - 0.05),
                (x - 0.10, y - 0.05),
                (x - 0.10, y + 0.08),
            ],
            0.030,
            RED,
        )
        pen.line([(x, y + 0.20), (x, y - 0.20)], 0.034, RED)
    elif kind == 1:
        pen.line(
            [
                (x - 0.11, y + 0.20),
                (x + 0.11, y + 0.20),
                (x + 0.11, y - 0.20),
                (x - 0.11, y - 0.20),
                (x - 0.11, y + 0.20),
            ],
            0.022,
            BLUE,
        )
    elif kind == 2:
        for k in range(3):
            pen.disc(x, y + 0.16 - 0.16 * k, 0.062, (GREEN, RED, BLUE)[k])
            pen.disc(x, y + 0.16 - 0.16 * k, 0.024, BONE)
    elif kind == 3:
        for k in range(4):
            dx, dy = (-0.075 if k % 2 else 0.075), (0.11 if k > 1 else -0.11)
            pen.line([(x + dx, y + dy - 0.08), (x + dx, y + dy + 0.08)], 0.040, GREEN)
            pen.line([(x + dx - 0.025, y + dy), (x + dx + 0.025, y + dy)], 0.014, BONE)
    elif kind == 4:
        pen.disc(x, y, 0.13, RED)
        pen.ring(x, y, 0.09, 0.018, BONE)
        pen.disc(x, y, 0.035, GREEN)
    else:
        for k in range(6):
            pen.disc(x - 0.07 + 0.14 * (k % 2), y + 0.16 - 0.16 * (k // 2), 0.048, GREEN if k < 2 else RED)


def paint_jade(canvas: Canvas, look: Look) -> None:
    """A ring of jade carved with clouds, on a knotted red cord with a tassel."""
    jade = look.colour(rgb("#8cc4a0"))
    with canvas.ink() as pen:
        pen.line(curve([(-0.10, 1.98), (-0.16, 1.72), (0.0, 1.60), (0.16, 1.72), (0.10, 1.98)], steps=6), 0.030, RED)
    canvas.solid(curve(mirrored([(0.0, 1.62), (0.10, 1.54), (0.0, 1.45)]), closed=True, steps=4), RED, puffed(0.8))
    canvas.solid(
        ellipse(0.0, 0.98, 0.50, 0.50, points=40), jade, puffed(0.9, shine=0.4), gloss=0.6, texture=0.12, grain=7
    )
    with canvas.ink() as pen:
        pen.ring(0.0, 0.98, 0.46, 0.016, times(jade, 0.72))
        for k in range(6):
            t = math.tau * k / 6 + 0.3
            x, y = 0.32 * math.cos(t), 0.98 + 0.32 * math.sin(t)
            swirl = [(x + 0.011 * n * math.cos(0.8 * n + t), y + 0.011 * n * math.sin(0.8 * n + t)) for n in range(9)]
            pen.line(curve(swirl, steps=3), 0.018, times(jade, 0.66))
        pen.ring(0.0, 0.98, 0.17, 0.016, times(jade, 0.72))
        pen.disc(0.0, 0.98, 0.145, rgb("#5c5248"), 0.9)
        pen.line([(0.0, 1.46), (0.0, 1.13)], 0.026, RED)
    canvas.solid(curve(mirrored([(0.0, 0.50), (0.08, 0.43), (0.0, 0.35)]), closed=True, steps=4), RED, puffed(0.8))
    with canvas.ink() as pen:
        for k in range(9):
            x = -0.072 + 0.018 * k
            pen.line([(x * 0.6, 0.36), (x * 1.5, 0.02)], 0.018, times(RED, 0.84 + 0.05 * (k % 3)))
        pen.line([(-0.05, 0.31), (0.05, 0.31)], 0.03, rgb("#e2b64c"))


def paint_ding(canvas: Canvas, look: Look) -> None:
    """A square bronze vessel of old kings on four legs, two handles on its rim, a mask in relief on its side."""
    bronze = look.colour(rgb("#5f7a62"))
    dark, pale = times(bronze, 0.62), mix(bronze, rgb("#c9d8b0"), 0.35)
    for x, tone in ((-0.62, 0.8), (0.66, 0.72), (-0.74, 1.0), (0.50, 1.0)):
        back = tone < 0.9
        rod(
            canvas,
            [(x + (0.24 if back else 0.0), 0.70), (x + (0.24 if back else 0.0), 0.14 if back else 0.0)],
            0.20,
            times(bronze, tone),
            end=0.17,
            texture=0.16,
        )
    block(canvas, -0.90, 0.62, 0.66, 1.44, bronze, depth=(0.26, 0.12), texture=0.18, grain=14)
    canvas.solid([(-0.82, 1.47), (0.62, 1.47), (0.82, 1.54), (-0.60, 1.54)], times(bronze, 0.4), flat(0.5))
    for x in (-0.36, 0.34):
        canvas.solid(
            [
                (x - 0.16, 1.46),
                (x - 0.14, 1.80),
                (x + 0.18, 1.80),
                (x + 0.20, 1.46),
                (x + 0.10, 1.46),
                (x + 0.09, 1.70),
                (x - 0.05, 1.70),
                (x - 0.06, 1.46),
            ],
            times(bronze, 0.96),
            puffed(0.7),
            texture=0.16,
            grain=14,
        )
    with canvas.ink() as pen:
        pen.line([(-0.84, 1.36), (0.60, 1.36), (0.60, 0.70), (-0.84, 0.70), (-0.84, 1.36)], 0.022, dark)
        pen.line([(-0.12, 1.32), (-0.12, 0.76)], 0.060, pale)
        for hand in (-1, 1):
            x = -0.12 + hand * 0.32
            pen.disc(x, 1.06, 0.085, pale)
            pen.disc(x, 1.06, 0.040, dark)
            for row, y in enumerate((1.25, 0.86)):
                spiral = [
                    (x + hand * 0.012 * n * math.cos(0.9 * n), y + 0.010 * n * math.sin(0.9 * n + row))
                    for n in range(11)
                ]
                pen.line(spiral, 0.022, dark)
                square = [
                    (x + hand * 0.18, y + 0.06),
                    (x + hand * 0.34, y + 0.06),
                    (x + hand * 0.34, y - 0.06),
                    (x + hand * 0.22, y - 0.06),
                ]
                pen.line(square, 0.022, dark)
            pen.line(curve([(x - hand * 0.16, 1.16), (x, 1.19), (x + hand * 0.16, 1.14)], steps=4), 0.026, pale)
            pen.line([(x - hand * 0.20, 0.96), (x - hand * 0.10, 0.90), (x - hand * 0.20, 0.84)], 0.024, dark)


PROPS = (
    Prop(name="jade_pendant", size=0.12, extent=bounds(-0.54, 0.54, 2.0), paint=paint_jade, turns=False),
    Prop(name="ding", size=0.8, extent=bounds(-0.94, 0.96, 1.84), paint=paint_ding, home="museum"),
    Prop(name="seal_stamp", size=0.10, extent=bounds(-1.12, 0.94, 1.32), paint=paint_seal),
    Prop(name="cash_coin", size=0.05, extent=bounds(-0.92, 0.96, 1.87), paint=paint_cash, turns=False),
    Prop(name="silk_fan", size=0.42, extent=bounds(-0.74, 0.74, 1.90, -0.42), paint=paint_fan, turns=False),
    Prop(name="jianzi", size=0.18, extent=bounds(-0.62, 0.62, 1.50), paint=paint_jianzi, turns=False, home="park"),
    Prop(name="mahjong", size=0.045, extent=bounds(-1.22, 1.22, 0.92), paint=paint_mahjong, turns=False),
)
