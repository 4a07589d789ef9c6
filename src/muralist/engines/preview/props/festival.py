"""Feast days of the East: a dancing lion, a dragon boat, wrapped rice dumplings, a tea set, a folding fan."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import facing, flat, lathe, puffed, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

RED, GOLD, CREAM, WOOD, DARK = rgb("#c8342a"), rgb("#f0b93a"), rgb("#f6efe0"), rgb("#8a5a36"), rgb("#2f2a2a")
LEAF, TWINE = rgb("#5f7f3f"), rgb("#e3d3a0")
FURS = (rgb("#d0382c"), rgb("#e8a92f"), rgb("#2f8f6a"))


def paint_lion(canvas: Canvas, look: Look) -> None:
    fur = look.pick("fur", FURS)
    trim = GOLD if fur[1] < 0.6 else RED
    for x in (-0.95, -0.70, 0.20, 0.46):
        canvas.solid(limb([(x, 0.46), (x + 0.02, 0.06)], (0.17, 0.12)), times(trim, 0.9), puffed(0.8))
        canvas.solid(ellipse(x + 0.05, 0.05, 0.11, 0.055), DARK, puffed(0.8))
        with canvas.ink() as pen:
            for y in (0.16, 0.26):
                pen.line([(x - 0.07, y), (x + 0.09, y)], 0.034, CREAM)
    body = curve([(-1.22, 0.62), (-1.0, 0.98), (-0.5, 1.06), (0.1, 1.02), (0.5, 0.86), (0.5, 0.42), (0.0, 0.36),
                  (-0.6, 0.38), (-1.1, 0.36)], True, 8)  # fmt: skip
    canvas.solid(body, fur, puffed(1.2), texture=0.08, grain=30)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for row, y in enumerate((0.52, 0.66, 0.80, 0.94)):
            for step in range(-13, 7):
                x = step * 0.10 + 0.05 * (row % 2)
                pen.ring(x, y, 0.052, 0.014, mix(trim, WHITE, 0.3), 0.8)
    fringe = [(-1.16 + 0.085 * step, 0.40 - (0.07 if step % 2 else 0.0)) for step in range(20)]
    canvas.solid([*fringe, (0.46, 0.50), (-1.18, 0.50)], CREAM, flat(0.8))
    canvas.solid(curve([(-1.14, 0.70), (-1.42, 0.86), (-1.40, 1.12), (-1.26, 0.98), (-1.06, 0.86)], True, 6), CREAM,
                 puffed(0.9))  # fmt: skip
    _lion_head(canvas, fur, trim)


def _lion_head(canvas: Canvas, fur: Colour, trim: Colour) -> None:
    cx, cy = 0.74, 0.98
    for step in range(18):
        a = math.tau * step / 18
        canvas.solid(ellipse(cx + 0.46 * math.cos(a), cy + 0.44 * math.sin(a), 0.12, 0.12), CREAM, puffed(0.8))
    canvas.solid(ellipse(cx, cy, 0.48, 0.46), fur, sphere(cx, cy, 0.52, 0.50, shine=0.1))
    for hand in (-1, 1):
        canvas.solid(ellipse(cx + hand * 0.42, cy + 0.36, 0.13, 0.10), trim, puffed(0.9))
        canvas.solid(ellipse(cx + hand * 0.20, cy + 0.15, 0.155, 0.165), CREAM, puffed(0.8))
        canvas.solid(ellipse(cx + hand * 0.19, cy + 0.15, 0.105, 0.115), WHITE, puffed(0.6))
        canvas.solid(ellipse(cx + hand * 0.18, cy + 0.14, 0.065, 0.075), DARK, flat(0.3))
        with canvas.ink() as pen:
            pen.disc(cx + hand * 0.18 - 0.02, cy + 0.17, 0.022, WHITE)
            brow = bezier(
                (cx + hand * 0.03, cy + 0.30), (cx + hand * 0.22, cy + 0.44), (cx + hand * 0.40, cy + 0.28), 10
            )
            pen.line(brow, 0.055, trim)
    canvas.solid(ellipse(cx, cy + 0.46, 0.10, 0.075), GOLD, puffed(1.0, shine=0.3))
    canvas.solid(oval(cx, cy + 0.36, 0.075, 0.05), rgb("#d8e6ea"), puffed(0.8, shine=0.5), gloss=0.5)
    canvas.solid(ellipse(cx, cy - 0.02, 0.13, 0.09), trim, puffed(1.0, shine=0.2))
    mouth = curve([(cx - 0.33, cy - 0.14), (cx, cy - 0.08), (cx + 0.33, cy - 0.14), (cx + 0.20, cy - 0.34),
                   (cx, cy - 0.38), (cx - 0.20, cy - 0.34)], True, 8)  # fmt: skip
    canvas.solid(mouth, rgb("#5f1a18"), flat(0.5))
    with canvas.ink(inside=canvas.mask_of(mouth)) as pen:
        pen.polygon(box(cx - 0.40, cy - 0.17, cx + 0.40, cy - 0.06), CREAM)
        pen.disc(cx, cy - 0.36, 0.14, rgb("#e0605a"), ry=0.10)
    for step in range(9):
        x = cx - 0.28 + 0.07 * step
        drop = 0.34 + 0.10 * math.cos((step - 4) * 0.34)
        canvas.solid(limb([(x, cy - drop + 0.06), (x + 0.01, cy - drop - 0.10)], (0.075, 0.03)), CREAM, puffed(0.7))


def paint_dragon_boat(canvas: Canvas, look: Look) -> None:
    hull = look.pick("hull", (rgb("#c8382c"), rgb("#2f7f6a"), rgb("#2f5fa0")))
    for seat in range(6):
        x = -0.98 + 0.36 * seat
        shirt = (RED, GOLD)[seat % 2] if hull[0] < 0.6 else (GOLD, rgb("#3f7fb0"))[seat % 2]
        skin = (rgb("#e8b98f"), rgb("#c98f62"), rgb("#f0cba6"))[seat % 3]
        canvas.solid(limb([(x, 0.28), (x + 0.06, 0.56)], (0.20, 0.17)), shirt, puffed(0.9))
        canvas.solid(ellipse(x + 0.09, 0.67, 0.080, 0.090), skin, puffed(1.0))
        canvas.solid([*ellipse(x + 0.085, 0.685, 0.085, 0.085, start=0.2, end=math.pi + 0.2)], DARK, flat(0.5))
        canvas.solid(limb([(x + 0.06, 0.52), (x + 0.20, 0.42)], (0.065, 0.055)), skin, puffed(0.8))
        canvas.solid(limb([(x + 0.14, 0.58), (x + 0.26, 0.02)], (0.028, 0.028)), WOOD, puffed(0.6))
        canvas.solid(limb([(x + 0.255, 0.06), (x + 0.29, -0.14)], (0.06, 0.085)), mix(WOOD, WHITE, 0.3), puffed(0.5))
    side = curve([(-1.62, 0.50), (-1.30, 0.28), (-0.4, 0.22), (0.6, 0.22), (1.26, 0.30), (1.50, 0.44), (1.34, 0.10),
                  (1.0, -0.04), (-1.0, -0.04), (-1.42, 0.14)], True, 8)  # fmt: skip
    canvas.solid(side, hull, lathe([(1.6, -0.1), (1.6, 0.5)], shine=0.1), texture=0.03)
    with canvas.ink(inside=canvas.mask_of(side)) as pen:
        pen.line(curve([(-1.62, 0.46), (-1.30, 0.25), (-0.4, 0.19), (0.6, 0.19), (1.3, 0.27)], steps=8), 0.034, GOLD)
        for step in range(-13, 13):
            for row in (0.02, 0.10):
                pen.ring(step * 0.105 + (0.05 if row > 0.05 else 0.0), row, 0.050, 0.012, mix(hull, GOLD, 0.6), 0.9)
    _figurehead(canvas, hull)
    tail = [(-1.50, 0.34), (-1.74, 0.62), (-1.90, 0.60), (-1.76, 0.80), (-1.60, 0.74), (-1.38, 0.40)]
    canvas.solid(curve(tail, True, 6), hull, puffed(0.9))


def _figurehead(canvas: Canvas, hull: Colour) -> None:
    neck = limb(curve([(1.30, 0.24), (1.52, 0.44), (1.56, 0.66), (1.64, 0.80)], steps=6), (0.30, 0.24, 0.22))
    canvas.solid(neck, hull, puffed(1.0))
    for step in range(5):
        y = 0.42 + 0.10 * step
        canvas.solid([(1.40, y), (1.26, y + 0.07), (1.43, y + 0.09)], GOLD, flat(0.75))
    head: Path = [(1.46, 0.74), (1.50, 0.94), (1.66, 1.0), (1.90, 0.92), (2.02, 0.80), (1.96, 0.72), (1.76, 0.70)]
    canvas.solid(curve(head, True, 8), hull, puffed(1.0, shine=0.1))
    canvas.solid(
        curve([(1.58, 0.70), (1.80, 0.68), (1.94, 0.62), (1.86, 0.55), (1.62, 0.58)], True, 6), hull, puffed(0.9)
    )
    canvas.solid([(1.64, 0.705), (1.98, 0.715), (1.90, 0.625)], rgb("#7a1a18"), flat(0.5))
    with canvas.ink() as pen:
        for step in range(4):
            x = 1.74 + 0.06 * step
            pen.polygon([(x - 0.02, 0.712), (x + 0.02, 0.712), (x, 0.665)], CREAM)
        pen.line(bezier((1.54, 0.97), (1.50, 1.14), (1.38, 1.16), 8), 0.040, GOLD)
        pen.line(bezier((1.62, 0.99), (1.62, 1.14), (1.52, 1.22), 8), 0.040, GOLD)
        pen.line(bezier((1.98, 0.76), (2.10, 0.66), (2.06, 0.54), 8), 0.018, GOLD)
        pen.disc(1.70, 0.87, 0.055, WHITE)
        pen.disc(1.715, 0.87, 0.030, DARK)
        pen.disc(1.95, 0.84, 0.020, times(hull, 0.5))


def paint_zongzi(canvas: Canvas, look: Look) -> None:
    leaf = look.colour(LEAF)
    body = curve(
        [(0.0, 0.92), (0.20, 0.56), (0.52, 0.10), (0.36, 0.0), (-0.36, 0.0), (-0.52, 0.10), (-0.20, 0.56)], True, 8
    )
    canvas.solid(body, leaf, puffed(1.3, shine=0.15), gloss=0.2, texture=0.05)
    inside = canvas.mask_of(body)
    with canvas.ink(inside=inside) as pen:
        for step in range(-9, 10):
            pen.line([(0.02, 0.94), (step * 0.085, -0.04)], 0.007, times(leaf, 0.7), 0.7)
    canvas.solid([(0.0, 0.92), (0.20, 0.56), (0.52, 0.10), (0.40, 0.02), (0.10, 0.34)], mix(leaf, WHITE, 0.14),
                 facing(0.4, 0.2, 1, fall=0.2))  # fmt: skip
    with canvas.ink(inside=inside) as pen:
        for low, high in ((0.20, 0.16), (0.27, 0.23), (0.46, 0.44)):
            pen.line([(-0.6, low), (0.6, high)], 0.024, TWINE)
        pen.line([(-0.10, 0.94), (0.10, -0.02)], 0.022, TWINE)
    with canvas.ink() as pen:
        for hand in (-1, 1):
            loop = bezier((-0.01, 0.46), (hand * 0.20, 0.62), (hand * 0.17, 0.44), 8)
            pen.line([*loop, (-0.01, 0.46)], 0.020, TWINE)


def paint_tea_set(canvas: Canvas, look: Look) -> None:
    clay = look.colour(rgb("#8f4a34"))
    bamboo = rgb("#b98a4e")
    canvas.solid([(-1.05, 0.10), (1.05, 0.10), (0.92, 0.30), (-0.92, 0.30)], bamboo, flat(0.75), texture=0.06)
    with canvas.ink() as pen:
        for step in range(-8, 9):
            pen.line([(step * 0.125, 0.105), (step * 0.11, 0.295)], 0.014, times(bamboo, 0.55))
    canvas.solid(box(-1.05, 0.0, 1.05, 0.11, 0.02), times(bamboo, 0.85), facing(0, 0, 1, fall=0.2))
    canvas.solid(limb(bezier((-0.60, 0.46), (-0.92, 0.52), (-0.90, 0.76), 10), (0.10, 0.05)), clay, puffed(0.9))
    with canvas.ink() as pen:
        handle = [*bezier((-0.10, 0.66), (0.16, 0.70), (0.10, 0.48), 10), (0.04, 0.39), (-0.12, 0.36)]
        pen.line(handle, 0.055, clay)
    canvas.solid(ellipse(-0.36, 0.50, 0.34, 0.27), clay, sphere(-0.36, 0.50, 0.36, 0.30, shine=0.25), gloss=0.3)
    canvas.solid(ellipse(-0.36, 0.73, 0.18, 0.065), times(clay, 0.9), puffed(0.9, shine=0.2))
    canvas.solid(ellipse(-0.36, 0.81, 0.055, 0.05), clay, puffed(1.0, shine=0.2))
    for x, y in ((0.34, 0.20), (0.64, 0.26), (0.74, 0.15), (0.04, 0.15)):
        cup = [(x - 0.13, y + 0.17), (x - 0.08, y), (x + 0.08, y), (x + 0.13, y + 0.17)]
        canvas.solid(cup, CREAM, lathe([(0.08, y), (0.13, y + 0.17)], cx=x, shine=0.2), gloss=0.3)
        canvas.solid(ellipse(x, y + 0.17, 0.13, 0.038), mix(CREAM, WHITE, 0.5), flat(0.85))
        canvas.solid(ellipse(x, y + 0.165, 0.105, 0.028), rgb("#b9823a"), flat(0.75))


def paint_fan(canvas: Canvas, look: Look) -> None:
    paper = look.pick("paper", (rgb("#f3e6cc"), rgb("#c8432f"), rgb("#3f7f86")))
    start, end, folds = math.radians(18), math.radians(162), 20
    for step in range(folds):
        a, b = (start + (end - start) * at / folds for at in (step, step + 1))
        ribs = [(0.40 * math.cos(a), 0.40 * math.sin(a)), (math.cos(a), math.sin(a)), (math.cos(b), math.sin(b)),
                (0.40 * math.cos(b), 0.40 * math.sin(b))]  # fmt: skip
        canvas.solid([(x, y + 0.06) for x, y in ribs], times(paper, 1.0 if step % 2 else 0.88), flat(0.74))
    with canvas.ink() as pen:
        for step in range(folds + 1):
            a = start + (end - start) * step / folds
            pen.line([(0, 0.06), (0.44 * math.cos(a), 0.06 + 0.44 * math.sin(a))], 0.022, rgb("#9a6a3c"))
        branch = bezier((-0.62, 0.52), (-0.10, 0.62), (0.52, 0.80), 14)
        pen.line(branch, 0.022, rgb("#5a4030"))
        bloom = rgb("#d8506a") if paper[2] > 0.5 else CREAM
        for x, y in branch[2::3]:
            for petal in range(5):
                t = math.tau * petal / 5
                pen.disc(x + 0.035 * math.cos(t), y + 0.06 + 0.035 * math.sin(t), 0.026, bloom)
            pen.disc(x, y + 0.06, 0.014, GOLD)
    for a in (start, end):
        canvas.solid(
            limb([(0, 0.06), (1.0 * math.cos(a), 0.06 + math.sin(a))], (0.05, 0.035)), rgb("#7a4a2c"), puffed(0.7)
        )
    canvas.solid(ellipse(0, 0.06, 0.045, 0.045), GOLD, puffed(1.0, shine=0.3))


PROPS = (
    Prop(name="lion_dance", size=1.9, extent=bounds(-1.50, 1.36, 1.60), paint=paint_lion, home="easterntown"),
    Prop(name="dragon_boat", size=2.4, extent=bounds(-1.96, 2.16, 1.30, -0.18), paint=paint_dragon_boat, home="lake",
         stands="water"),
    Prop(name="zongzi", size=0.09, extent=bounds(-0.58, 0.58, 0.96), paint=paint_zongzi, overlap=0.1),
    Prop(name="tea_set", size=0.24, extent=bounds(-1.10, 1.10, 0.90), paint=paint_tea_set),
    Prop(name="folding_fan", size=0.30, extent=bounds(-1.08, 1.08, 1.12), paint=paint_fan, turns=False),
)  # fmt: skip
