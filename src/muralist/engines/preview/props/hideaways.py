"""Homes unlike houses: an igloo and a treehouse."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope, sphere
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, pane, rod

WOOD = rgb("#8f6238")
LIT = rgb("#ffd98a")


def paint_igloo(canvas: Canvas, look: Look) -> None:
    snow = look.colour(rgb("#e3eef8"))
    dome = [(-0.86, 0.0), *ellipse(0, 0.0, 0.86, 0.80, start=math.pi, end=0.0, points=40), (0.86, 0.0)]
    canvas.solid(dome, snow, sphere(0, 0.0, 0.95, 0.88))
    inside = canvas.mask_of(dome)
    with canvas.ink(inside=inside) as pen:
        for row in range(1, 6):
            y = 0.80 * math.sin(row * 0.27)
            wide = 0.86 * math.cos(row * 0.27)
            pen.line(ellipse(0, y + 0.05, wide, 0.07, start=math.pi, end=2 * math.pi), 0.014, rgb("#a9c0d6"), 0.9)
            low = 0.80 * math.sin((row - 1) * 0.27)
            for k in range(9 - row):
                a = math.pi * (k + 0.5 + 0.25 * (row % 2)) / (9 - row)
                x = -wide * math.cos(a)
                pen.line([(x * 1.08, low - 0.03), (x, y - 0.02)], 0.012, rgb("#a9c0d6"), 0.85)
    porch = [(0.02, 0.0), *ellipse(0.38, 0.10, 0.36, 0.36, start=math.pi, end=0.0), (0.74, 0.0)]
    canvas.solid(porch, mix(snow, WHITE, 0.3), puffed(0.7))
    hole = [(0.14, 0.0), *ellipse(0.38, 0.08, 0.24, 0.25, start=math.pi, end=0.0), (0.62, 0.0)]
    if look.dark:
        with canvas.lit():
            canvas.solid(hole, rgb("#ffb95e"), slope(0.9, 0.6))
        canvas.lamp(0.38, 0.15, 0.8, rgb("#ffb95e"), 0.6)
    else:
        canvas.solid(hole, rgb("#47607a"), slope(0.6, 0.4))
    with canvas.ink() as pen:
        for k in range(1, 6):
            a = math.pi * k / 6
            pen.line([(0.38 + 0.25 * math.cos(a), 0.08 + 0.26 * math.sin(a)), (0.38 + 0.36 * math.cos(a), 0.10 + 0.36
                      * math.sin(a))], 0.012, rgb("#a9c0d6"))  # fmt: skip


def paint_treehouse(canvas: Canvas, look: Look) -> None:
    rng = look.rng("crown")
    leaf = rgb("#5d8a3f") if look.season != "autumn" else rgb("#cf7a2b")
    with canvas.ink() as pen:
        for x, y, r in (
            (-0.50, 1.46, 0.34),
            (0.50, 1.50, 0.34),
            (0.0, 1.72, 0.38),
            (-0.30, 1.70, 0.30),
            (0.34, 1.74, 0.30),
        ):
            pen.polygon(ellipse(x, y, r, r * 0.9), times(leaf, 0.5))
            clump(pen, canvas, rng, (x, y), r, leaf, count=130, lift=0.3 * (y - 1.5))
    trunk = limb(bezier((0.0, 0.0), (0.03, 0.5), (0.0, 1.3), 14), (0.40, 0.26, 0.22, 0.2))
    canvas.solid(trunk, rgb("#6b4d36"), puffed(0.9), texture=0.2, grain=18)
    for hand in (-1, 1):
        canvas.solid(limb([(0, 0.56), (hand * 0.5, 0.86)], (0.09, 0.07)), rgb("#6b4d36"), puffed(0.8), texture=0.15)
    canvas.solid(box(-0.74, 0.84, 0.74, 0.92, 0.01), WOOD, slope(0.5, 0.8), texture=0.1)
    wall = [(-0.48, 0.90), (0.48, 0.90), (0.48, 1.36), (0.0, 1.62), (-0.48, 1.36)]
    canvas.solid(wall, look.colour(rgb("#b07d4a")), facing(0.1, 0.1, 1), texture=0.1, grain=12)
    with canvas.ink(inside=canvas.mask_of(wall)) as pen:
        for k in range(9):
            pen.line([(-0.48 + 0.12 * k, 0.9), (-0.48 + 0.12 * k, 1.7)], 0.012, times(WOOD, 0.6), 0.8)
    for hand in (-1, 1):
        canvas.solid(
            [(0, 1.74), (hand * 0.62, 1.36), (hand * 0.58, 1.28), (0, 1.62)],
            rgb("#a4453a"),
            facing(hand * 0.5, 0.5, 0.7),
            texture=0.1,
        )
    canvas.solid(box(-0.36, 0.91, -0.10, 1.28, 0.02), rgb("#5a3a26"), flat(0.55))
    canvas.solid(box(0.08, 1.02, 0.38, 1.30), rgb("#f3e8d0"), flat(0.75))
    pane(canvas, box(0.11, 1.05, 0.35, 1.27), lit=look.dark)
    for x in (-0.72, -0.60, 0.60, 0.72):
        rod(canvas, [(x, 0.9), (x, 1.14)], 0.03, WOOD)
    for hand in (-1, 1):
        rod(canvas, [(hand * 0.50, 1.12), (hand * 0.74, 1.12)], 0.03, WOOD)
    for x in (-0.30, -0.12):
        rod(canvas, [(x - 0.06, 0.0), (x, 0.88)], 0.025, rgb("#c9ad7a"))
    for k in range(7):
        y = 0.08 + 0.115 * k
        rod(canvas, [(-0.37 + 0.06 * y, y), (-0.17 + 0.06 * y, y)], 0.025, WOOD)
    with canvas.ink() as pen:
        for x, y, r in ((-0.66, 1.20, 0.14), (0.68, 1.26, 0.15), (-0.40, 1.62, 0.13)):
            clump(pen, canvas, rng, (x, y), r, leaf, count=50)
    if look.dark:
        canvas.lamp(0.23, 1.16, 0.5, LIT, 0.5)


PROPS = (
    Prop(name="igloo", size=2.2, extent=bounds(-0.90, 0.90, 0.84), paint=paint_igloo, home="snowfield"),
    Prop(name="treehouse", size=7.0, extent=bounds(-0.90, 0.90, 2.16), paint=paint_treehouse, home="meadow"),
)  # fmt: skip
