"""Sweet things: a stack of pancakes, a doughnut, an ice cream cone."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import gleam, turned

PLATE = rgb("#ece7dc")


def pancakes_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.92, right=0.92, top=0.98)


def paint_pancakes(canvas: Canvas, look: Look) -> None:
    del look
    canvas.solid(ellipse(0, 0.10, 0.90, 0.10), PLATE, puffed(0.5, shine=0.2), gloss=0.4)
    canvas.soft(ellipse(0, 0.115, 0.66, 0.05), times(PLATE, 0.5), 0.03, 0.6)
    gold = rgb("#d79a4e")
    for number in range(5):
        y, x = 0.16 + number * 0.115, 0.03 * math.sin(number * 2.3)
        turned(canvas, [(0.56, y), (0.60, y + 0.05), (0.57, y + 0.10)], rgb("#ecc98a"), x=x, tilt=0.16)
        canvas.solid(ellipse(x, y + 0.10, 0.575, 0.092), gold, slope(0.6, 0.8, 90), texture=0.12, grain=9)
    syrup = rgb("#8a4216")
    pool = ellipse(0, 0.67, 0.40, 0.06)
    canvas.solid(pool, syrup, slope(0.6, 0.85, 90), gloss=0.6, alpha=0.9)
    for x, low in ((-0.40, 0.30), (-0.16, 0.20), (0.14, 0.36), (0.42, 0.24)):
        edge = 0.67 - 0.09 * math.sqrt(max(0.0, 1 - (x / 0.58) ** 2)) + 0.01
        canvas.solid(
            limb([(x * 0.7, 0.66), (x, edge), (x, low)], (0.07, 0.055, 0.05)), syrup, puffed(0.9, shine=0.3),
            gloss=0.6, alpha=0.92,
        )  # fmt: skip
        canvas.solid(ellipse(x, low, 0.035, 0.045), syrup, puffed(1.0, shine=0.4), gloss=0.6)
    canvas.solid(
        [(-0.13, 0.69), (0.12, 0.67), (0.15, 0.79), (-0.10, 0.81)], rgb("#fbe08a"), puffed(0.6, shine=0.3),
        gloss=0.4,
    )  # fmt: skip
    canvas.solid([(-0.10, 0.81), (0.15, 0.79), (0.20, 0.83), (-0.04, 0.85)], rgb("#fdeeb4"), flat(0.9))
    for x, y in ((0.30, 0.72), (0.40, 0.68), (-0.30, 0.715)):
        canvas.solid(ellipse(x, y, 0.062, 0.058), rgb("#4a5a9a"), puffed(1.0, shine=0.3), gloss=0.3)


def doughnut_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.62, right=0.62, top=1.24)


def paint_doughnut(canvas: Canvas, look: Look) -> None:
    icing = look.pick("icing", (rgb("#ef9ab4"), rgb("#6d3f28"), rgb("#8fc9c0"), rgb("#f3dca0")))
    cx, cy = 0.0, 0.62
    ring, hole = ellipse(cx, cy, 0.60, 0.60), ellipse(cx, cy, 0.17, 0.17)
    canvas.solid(ring, rgb("#cf9148"), puffed(1.0, shine=0.15), holes=[hole], texture=0.06, grain=14)
    wave, inner = [], []
    for step in range(72):
        a = step * math.pi / 36
        wave.append(
            (cx + math.cos(a) * (0.525 + 0.028 * math.sin(a * 7)),
            cy + math.sin(a) * (0.525 + 0.028 * math.sin(a * 7))),
        )  # fmt: skip
        inner.append(
            (cx + math.cos(a) * (0.225 + 0.014 * math.sin(a * 5)),
            cy + math.sin(a) * (0.225 + 0.014 * math.sin(a * 5))),
        )  # fmt: skip
    canvas.solid(wave, icing, puffed(1.0, shine=0.3), holes=[inner], gloss=0.4)
    gleam(canvas, 0.22, 0.97, 0.10, 0.045, turn=-0.6, alpha=0.55)
    rng = look.rng("sprinkles")
    codes = ("#f6e7c4", "#4fb0c8", "#f0c14a", "#6cae75", "#e2564a", "#ffffff")
    with canvas.ink() as pen:
        for number in range(46):
            a, d, turn = float(rng.uniform(0, 6.28)), float(rng.uniform(0.27, 0.48)), float(rng.uniform(0, math.pi))
            x, y, dx, dy = cx + math.cos(a) * d, cy + math.sin(a) * d, 0.026 * math.cos(
                turn,
            ), 0.026 * math.sin(turn)  # fmt: skip
            pen.line([(x - dx, y - dy), (x + dx, y + dy)], 0.020, rgb(codes[number % len(codes)]))


def cone_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.46, right=0.46, top=1.66)


def paint_cone(canvas: Canvas, look: Look) -> None:
    scoops: tuple[Colour, ...] = look.colours or (rgb("#f3a6b8"), rgb("#f6e8c8"), rgb("#7a4a32"))
    waffle = rgb("#d89e52")
    cone = [(0.0, 0.0), (0.30, 0.82), (-0.30, 0.82)]
    canvas.solid(cone, waffle, puffed(0.5))
    with canvas.ink(inside=canvas.mask_of(cone)) as pen:
        for step in range(-9, 10):
            pen.line([(step * 0.09 - 0.3, 0.0), (step * 0.09 + 0.3, 0.9)], 0.014, times(waffle, 0.68), 0.8)
            pen.line([(step * 0.09 + 0.3, 0.0), (step * 0.09 - 0.3, 0.9)], 0.014, times(waffle, 0.68), 0.8)
    spots = ((-0.17, 0.95, 0.25), (0.18, 0.95, 0.25), (0.0, 1.26, 0.26))
    for number, (x, y, size) in enumerate(spots):
        tint = scoops[number % len(scoops)]
        canvas.solid(ellipse(x, y, size, size), tint, puffed(1.1, shine=0.15), texture=0.10, grain=18)
        skirt = [(x - size * 1.08 + k * size * 0.27, y - size * (0.44 + 0.13 * (k % 2))) for k in range(9)]
        canvas.solid(
            limb(curve(skirt, steps=4), (0.05, 0.11, 0.11, 0.05)), tint, puffed(0.9), texture=0.10, grain=18,
        )  # fmt: skip
    canvas.solid(ellipse(0.0, 1.555, 0.075, 0.07), rgb("#c8283a"), puffed(1.0, shine=0.45), gloss=0.6)
    with canvas.ink() as pen:
        pen.line(bezier((0.0, 1.60), (0.03, 1.64), (0.08, 1.645), 6), 0.014, rgb("#5c3d22"))


PROPS = (
    Prop(
        name="pancakes",
        size=0.14,
        extent=pancakes_extent,
        paint=paint_pancakes,
        home="studio",
        tintable=False,
        turns=False,
    ),
    Prop(name="doughnut", size=0.10, extent=doughnut_extent, paint=paint_doughnut, home="studio"),
    Prop(name="ice_cream", size=0.18, extent=cone_extent, paint=paint_cone, home="studio", turns=False),
)
