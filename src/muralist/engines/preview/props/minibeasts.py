"""Small creeping and humming things: ladybird, dragonfly, snail, ant, caterpillar, firefly, spider; and a monster."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, eye, mould, shape, sleeve
from muralist.engines.preview.props.measured import measured
from muralist.engines.preview.props.prop import Look, Prop

BOUND = Extent(left=-1.3, right=1.3, top=1.6, bottom=-0.1)
WHITE, BLACK, IVORY = rgb("#f7f4ec"), rgb("#2c2a2e"), rgb("#f3e8cc")


def paint_ladybird(canvas: Canvas, look: Look) -> None:
    red = look.colour(rgb("#d8352c"))
    with canvas.ink() as pen:
        for x in (-0.26, 0.0, 0.26):
            pen.line([(x, 0.14), (x + 0.06, 0.02), (x + 0.13, 0.01)], 0.035, BLACK)
        for x in (0.46, 0.54):
            pen.line(bezier((x, 0.42), (x + 0.04, 0.56), (x + 0.14, 0.60), 8), 0.022, BLACK)
            pen.disc(x + 0.14, 0.60, 0.028, BLACK)
    canvas.solid(ellipse(0.46, 0.28, 0.18, 0.17), BLACK, puffed(0.9, shine=0.3))
    dome = shape("-52 10, -50 30, -30 54, 0 62, 26 54, 42 32, 42 10, 0 7")
    canvas.solid(dome, red, puffed(1.0, shine=0.4), gloss=0.5)
    inside = canvas.mask_of(dome)
    for x, y, r in (
        (-0.30, 0.34, 0.085),
        (-0.06, 0.46, 0.08),
        (-0.10, 0.22, 0.085),
        (0.16, 0.34, 0.075),
        (0.22, 0.16, 0.06),
        (-0.38, 0.15, 0.06),
    ):
        canvas.solid(ellipse(x, y, r, r * 0.92), BLACK, puffed(0.5), inside=inside)
    with canvas.ink() as pen:
        pen.line(bezier((-0.08, 0.62), (0.18, 0.56), (0.40, 0.40), 8), 0.014, times(red, 0.5), 0.8)
        pen.disc(0.53, 0.33, 0.062, WHITE)
        pen.disc(0.545, 0.33, 0.038, BLACK)
        pen.disc(0.535, 0.345, 0.012, WHITE)
        pen.line(bezier((0.50, 0.20), (0.56, 0.17), (0.60, 0.22), 6), 0.016, WHITE, 0.8)


def paint_dragonfly(canvas: Canvas, look: Look) -> None:
    body = look.pick("body", (rgb("#2f9ab0"), rgb("#3f7fc8"), rgb("#4fa86a")))
    glass = mix(body, rgb("#eef8fc"), 0.75)
    for turn, x, tone in ((1.15, 0.16, 0.82), (1.75, 0.04, 0.82), (0.95, 0.22, 1.0), (2.0, 0.08, 1.0)):
        cx, cy = x + 0.40 * math.cos(turn), 0.46 + 0.40 * math.sin(turn)
        wing = oval(cx, cy, 0.44, 0.11, turn)
        canvas.solid(wing, times(glass, tone), puffed(0.5), alpha=0.75)
        with canvas.ink(inside=canvas.mask_of(wing)) as pen:
            for step in range(5):
                off = -0.08 + 0.04 * step
                pen.line(
                    [
                        (x, 0.46),
                        (
                            cx + 0.4 * math.cos(turn) - off * math.sin(turn),
                            cy + 0.4 * math.sin(turn) + off * math.cos(turn),
                        ),
                    ],
                    0.007,
                    times(body, 0.6),
                    0.6,
                )
    tail = sleeve([(0.06, 0.42), (-0.40, 0.36), (-0.92, 0.40)], (0.13, 0.085, 0.06))
    mask = mould(canvas, [tail], body, shade=puffed(0.9, shine=0.3))
    with canvas.ink(inside=mask) as pen:
        for step in range(8):
            pen.line([(-0.86 + step * 0.11, 0.2), (-0.86 + step * 0.11, 0.6)], 0.018, times(body, 0.55), 0.8)
    canvas.solid(ellipse(0.18, 0.44, 0.19, 0.13), body, puffed(1.0, shine=0.3))
    canvas.solid(ellipse(0.40, 0.44, 0.12, 0.115), times(body, 0.9), puffed(1.0))
    with canvas.ink() as pen:
        eye(pen, 0.42, 0.48, 0.062, rgb("#f2c33c"))
        pen.line(bezier((0.44, 0.37), (0.48, 0.355), (0.51, 0.385), 6), 0.012, DARK)


def paint_snail(canvas: Canvas, look: Look) -> None:
    shell = look.pick("shell", (rgb("#c9834a"), rgb("#b8624a"), rgb("#d2a04a")))
    skin = rgb("#dcc79a")
    with canvas.ink() as pen:
        for x, tilt in ((0.56, 0.06), (0.68, 0.10)):
            pen.line([(x, 0.40), (x + tilt, 0.68)], 0.035, skin)
            pen.disc(x + tilt, 0.70, 0.050, WHITE)
            pen.disc(x + tilt + 0.012, 0.70, 0.030, DARK)
    mould(
        canvas,
        [shape("-66 2, -50 12, -10 16, 34 14, 48 24, 52 44, 64 50, 76 42, 76 24, 66 6, 40 0, -40 0")],
        skin,
        texture=0.06,
    )
    canvas.solid(ellipse(-0.06, 0.44, 0.38, 0.36), shell, puffed(1.0), texture=0.05)
    inside = canvas.mask_of(ellipse(-0.06, 0.44, 0.38, 0.36))
    with canvas.ink(inside=inside) as pen:
        spiral = [
            (
                -0.06 + (0.36 - 0.0052 * i) * math.cos(-0.6 + i * 0.23),
                0.44 + (0.34 - 0.005 * i) * math.sin(-0.6 + i * 0.23),
            )
            for i in range(66)
        ]
        pen.line(spiral, 0.034, times(shell, 0.55), 0.85)
    with canvas.ink() as pen:
        pen.line(bezier((0.62, 0.24), (0.68, 0.20), (0.74, 0.26), 6), 0.014, times(skin, 0.45))


def paint_ant(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", (rgb("#5a2f22"), rgb("#33282a")))
    with canvas.ink() as pen:
        for x, lean in ((-0.06, -0.22), (0.04, 0.02), (0.14, 0.22)):
            for dark in (0.7, 1.0):
                pen.line(
                    [(x, 0.26), (x + lean + 0.05, 0.30 - 0.02 * dark), (x + lean * 1.5 + 0.06 * dark, 0.01)],
                    0.030,
                    times(coat, dark),
                )
        for dy in (0.0, 0.06):
            pen.line([(0.50, 0.50), (0.60, 0.70 + dy), (0.76, 0.72 + dy)], 0.024, coat)
    for cx, cy, rx, ry in ((-0.40, 0.32, 0.28, 0.20), (0.06, 0.29, 0.18, 0.12), (0.42, 0.40, 0.19, 0.17)):
        canvas.solid(ellipse(cx, cy, rx, ry), coat, puffed(1.0, shine=0.4), gloss=0.4)
    with canvas.ink() as pen:
        pen.disc(0.48, 0.44, 0.052, WHITE)
        pen.disc(0.495, 0.44, 0.030, DARK)
        pen.line(bezier((0.48, 0.31), (0.54, 0.28), (0.58, 0.33), 6), 0.015, WHITE, 0.8)


def paint_caterpillar(canvas: Canvas, look: Look) -> None:
    green = look.pick("skin", (rgb("#7fc04a"), rgb("#a8c84a")))
    for number in range(6):
        x = -0.66 + number * 0.21
        y = 0.20 + 0.10 * abs(math.sin(number * 1.25))
        with canvas.ink() as pen:
            for dx in (-0.05, 0.05):
                pen.line([(x + dx, y - 0.14), (x + dx, 0.01)], 0.035, rgb("#8a5a34"))
        canvas.solid(ellipse(x, y, 0.165, 0.165), times(green, 0.86 + 0.12 * (number % 2)), puffed(1.0))
        canvas.solid(oval(x, y + 0.03, 0.04, 0.04), rgb("#f2d23c"), puffed(0.6))
    with canvas.ink() as pen:
        for x in (0.54, 0.68):
            pen.line(bezier((x, 0.56), (x, 0.70), (x + 0.06, 0.76), 8), 0.020, rgb("#5a3a2a"))
            pen.disc(x + 0.06, 0.76, 0.034, rgb("#e05a4a"))
    canvas.solid(ellipse(0.60, 0.38, 0.21, 0.205), rgb("#e8694a") if not look.colours else green, puffed(1.0))
    with canvas.ink() as pen:
        for x in (0.56, 0.70):
            pen.disc(x, 0.42, 0.050, WHITE)
            pen.disc(x + 0.010, 0.42, 0.030, DARK)
        pen.line(bezier((0.54, 0.30), (0.63, 0.24), (0.72, 0.31), 8), 0.016, DARK)


def paint_firefly(canvas: Canvas, look: Look) -> None:
    glow = look.colour(rgb("#f6f07a"))
    for turn in (0.9, 1.5):
        canvas.solid(
            oval(0.02 + 0.16 * math.cos(turn), 0.62 + 0.14 * math.sin(turn), 0.24, 0.09, turn),
            rgb("#dfe8ee"),
            puffed(0.5),
            alpha=0.8,
        )
    canvas.solid(ellipse(0.10, 0.46, 0.24, 0.12, 0.15), rgb("#4a3a34"), puffed(0.9))
    canvas.solid(ellipse(0.36, 0.52, 0.11, 0.10), rgb("#a8503a"), puffed(0.9))
    with canvas.lit():
        canvas.solid(ellipse(-0.20, 0.38, 0.19, 0.15, 0.25), glow, puffed(0.4), gloss=0.6)
    canvas.lamp(-0.20, 0.38, 2.2, glow, 1.5)
    with canvas.ink() as pen:
        eye(pen, 0.40, 0.55, 0.034)
        for x in (0.40, 0.46):
            pen.line(bezier((x, 0.60), (x + 0.03, 0.70), (x + 0.10, 0.72), 6), 0.014, DARK)


def paint_spider(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", (rgb("#4a4048"), rgb("#6b4a3a")))
    web = rgb("#eef0f4")
    with canvas.ink() as pen:
        for step in range(10):
            a = 2 * math.pi * step / 10 + 0.2
            pen.line([(0, 0.70), (0.74 * math.cos(a), 0.70 + 0.70 * math.sin(a))], 0.010, web, 0.9)
        for ring in range(1, 7):
            for step in range(10):
                a, b = 2 * math.pi * step / 10 + 0.2, 2 * math.pi * (step + 1) / 10 + 0.2
                r = 0.11 * ring
                pen.line(
                    bezier(
                        (r * math.cos(a), 0.70 + 0.95 * r * math.sin(a)),
                        (0.86 * r * math.cos((a + b) / 2), 0.70 + 0.82 * r * math.sin((a + b) / 2)),
                        (r * math.cos(b), 0.70 + 0.95 * r * math.sin(b)),
                        6,
                    ),
                    0.009,
                    web,
                    0.85,
                )
        for hand in (-1, 1):
            for reach, lift in ((0.30, 0.26), (0.40, 0.12), (0.40, -0.06), (0.30, -0.24)):
                pen.line(
                    [(hand * 0.06, 0.66), (hand * reach * 0.7, 0.70 + lift), (hand * reach, 0.62 + 1.3 * lift - 0.06)],
                    0.026,
                    coat,
                )
    canvas.solid(ellipse(0, 0.78, 0.19, 0.18), coat, puffed(1.0), texture=0.14)
    canvas.solid(ellipse(0, 0.57, 0.135, 0.12), times(coat, 1.1), puffed(1.0))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            pen.disc(hand * 0.055, 0.58, 0.046, WHITE)
            pen.disc(hand * 0.05, 0.575, 0.027, DARK)
        pen.line(bezier((-0.05, 0.51), (0, 0.475), (0.05, 0.51), 8), 0.013, WHITE, 0.9)


def paint_monster(canvas: Canvas, look: Look) -> None:
    coat = look.pick("coat", (rgb("#6fb3c8"), rgb("#9a7ac8"), rgb("#7fbf6a"), rgb("#f0914a")))
    dark = times(coat, 0.6)
    for hand in (-1, 1):
        canvas.solid(bone(f"{hand * 22} 96 12, {hand * 32} 116 9, {hand * 28} 128 4"), IVORY, puffed(0.8))
        canvas.solid(
            sleeve([(hand * 0.42, 0.60), (hand * 0.62, 0.62), (hand * 0.70, 0.86)], (0.16, 0.14, 0.13)),
            times(coat, 0.92),
            puffed(0.9),
            texture=0.12,
        )
        canvas.solid(oval(hand * 0.20, 0.05, 0.17, 0.07), dark, puffed(0.9))
    mask = mould(
        canvas,
        [shape("-46 8, -50 46, -42 84, -18 104, 18 104, 42 84, 50 46, 46 8, 20 4, 0 6, -20 4")],
        coat,
        texture=0.16,
        grain=24,
    )
    canvas.soft(ellipse(0, 0.26, 0.28, 0.22), mix(coat, WHITE, 0.5), 0.05, 0.9, inside=mask)
    rng = look.rng("tufts")
    with canvas.ink(inside=mask) as pen:
        for _ in range(120):
            x, y = float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.05, 1.0))
            pen.line(
                [(x, y), (x + float(rng.normal(0, 0.02)), y - 0.07)],
                0.012,
                mix(coat, WHITE, 0.4) if y > 0.5 else dark,
                0.5,
            )
    canvas.solid(shape("-26 50, 26 50, 20 34, 0 28, -20 34"), rgb("#5a2a34"), puffed(0.4))
    canvas.solid(oval(0, 0.345, 0.12, 0.05), rgb("#e8788a"), puffed(0.6))
    for x in (-0.17, -0.02, 0.13):
        canvas.solid([(x, 0.495), (x + 0.08, 0.495), (x + 0.04, 0.42)], WHITE, puffed(0.4))
    for x, y, r in ((-0.17, 0.72, 0.12), (0.17, 0.72, 0.12)):
        canvas.solid(ellipse(x, y, r, r), WHITE, puffed(0.8))
        with canvas.ink() as pen:
            pen.disc(x + 0.02, y - 0.005, r * 0.52, DARK)
            pen.disc(x - 0.01, y + 0.03, r * 0.17, WHITE)


PROPS = (
    Prop(name="ladybird", size=0.06, extent=measured(paint_ladybird, BOUND), paint=paint_ladybird, home="garden"),
    Prop(name="dragonfly", size=0.10, extent=measured(paint_dragonfly, BOUND), paint=paint_dragonfly, home="lake",
        stands="sky", casts=False, aloft=0.6),
    Prop(name="snail", size=0.08, extent=measured(paint_snail, BOUND), paint=paint_snail, home="garden"),
    Prop(name="ant", size=0.05, extent=measured(paint_ant, BOUND), paint=paint_ant, home="garden"),
    Prop(name="caterpillar", size=0.06, extent=measured(paint_caterpillar, BOUND), paint=paint_caterpillar,
        home="garden"),
    Prop(name="firefly", size=0.06, extent=measured(paint_firefly, BOUND), paint=paint_firefly, home="forest",
        stands="sky", casts=False, aloft=0.22),
    Prop(name="spider", size=0.10, extent=measured(paint_spider, BOUND), paint=paint_spider, home="garden",
        stands="sky", casts=False, turns=False),
    Prop(name="monster", size=1.3, extent=measured(paint_monster, BOUND), paint=paint_monster, home="forest",
        turns=False),
)  # fmt: skip
