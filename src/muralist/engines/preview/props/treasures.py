"""Finds and prizes: a brass telescope, a trophy, a treasure chest."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, rod, turned

BRASS, WOOD, DARK = rgb("#d0a54a"), rgb("#8a5a34"), rgb("#2b2624")


def telescope_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.78, right=0.92, top=1.56)


def paint_telescope(canvas: Canvas, look: Look) -> None:
    tube = look.colour(BRASS)
    for x in (-0.46, 0.44, 0.05):
        rod(
            canvas, [(0, 0.86), (x, 0.0 if x != 0.05 else 0.10)], 0.06, WOOD if x != 0.05 else times(WOOD, 0.7),
            end=0.04, texture=0.05,
        )  # fmt: skip
    canvas.solid(ellipse(0, 0.88, 0.09, 0.09), BRASS, puffed(1.0, shine=0.3), gloss=0.5)
    for start, end, width in (
        ((-0.70, 0.62), (-0.36, 0.78), 0.10), ((-0.42, 0.75), (0.22, 1.06), 0.155), ((0.18, 1.04), (0.76, 1.33),
        0.22),
    ):  # fmt: skip
        rod(canvas, [start, end], width, tube, gloss=0.6)
    for x, y, width in ((-0.38, 0.77, 0.18), (0.20, 1.05, 0.24), (0.74, 1.32, 0.27), (-0.68, 0.625, 0.14)):
        rod(canvas, [(x - 0.03, y - 0.015), (x + 0.03, y + 0.015)], width, times(tube, 0.72), gloss=0.5)
    canvas.solid(ellipse(0.785, 1.343, 0.055, 0.125, 0.46), rgb("#a9d0e0"), slope(0.5, 0.95, 60), gloss=0.4)


def trophy_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.66, right=0.66, top=1.44)


def paint_trophy(canvas: Canvas, look: Look) -> None:
    gold = look.colour(rgb("#dcab38"))
    turned(canvas, [(0.34, 0.05), (0.34, 0.20)], rgb("#3a2a24"), tilt=0.18)
    canvas.solid(ellipse(0, 0.20, 0.34, 0.06), rgb("#5a4238"), flat(0.7))
    canvas.solid(box(-0.17, 0.06, 0.17, 0.15, 0.01), gold, slope(0.5, 0.9, 30), gloss=0.4)
    for hand in (-1, 1):
        ear = curve([(hand * 0.38, 1.20), (hand * 0.60, 1.20), (hand * 0.60, 0.94), (hand * 0.30, 0.78)], steps=8)
        canvas.solid(limb(ear, (0.07, 0.06, 0.07)), gold, puffed(0.9, shine=0.4), gloss=0.6)
    cup = curve(
        [(0.20, 0.22), (0.10, 0.30), (0.055, 0.42), (0.07, 0.52), (0.24, 0.64), (0.36, 0.86), (0.40, 1.14),
        (0.42, 1.32)], steps=7,
    )  # fmt: skip
    turned(canvas, cup, gold, tilt=0.18, shine=0.5, gloss=0.8)
    canvas.solid(ellipse(0, 1.32, 0.42, 0.076), mix(gold, WHITE, 0.3), flat(0.8))
    canvas.solid(ellipse(0, 1.315, 0.375, 0.06), times(gold, 0.55), flat(0.5))
    star = [
        (0.15 * (1 if k % 2 == 0 else 0.45) * math.sin(k * math.pi / 5),
        1.0 + 0.15 * (1 if k % 2 == 0 else 0.45) * math.cos(k * math.pi / 5)) for k in range(10)
    ]  # fmt: skip
    canvas.solid(star, mix(gold, WHITE, 0.55), flat(0.85))
    gleam(canvas, 0.22, 1.06, 0.035, 0.16, alpha=0.6)


def chest_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.90, right=0.90, top=1.36)


def paint_chest(canvas: Canvas, look: Look) -> None:
    wood, iron = look.colour(rgb("#8a5430")), rgb("#c39a44")
    lid = curve(
        [(-0.80, 0.86), (-0.82, 1.06), (-0.60, 1.24), (0.0, 1.28), (0.60, 1.24), (0.82, 1.06), (0.80, 0.86)],
        steps=6,
    )  # fmt: skip
    canvas.solid([*lid, (-0.80, 0.80)], times(wood, 0.7), slope(0.6, 0.35, 90), texture=0.06, grain=10)
    with canvas.ink() as pen:
        pen.line(lid, 0.07, iron)
        for x in (-0.4, 0.4):
            pen.line([(x, 0.82), (x * 0.98, 1.25)], 0.06, times(iron, 0.8))
    rng = look.rng("hoard")
    heap = curve([(-0.74, 0.60), (-0.5, 0.76), (-0.2, 0.86), (0.1, 0.84), (0.45, 0.80), (0.74, 0.60)], steps=6)
    canvas.solid([*heap, (0.74, 0.5), (-0.74, 0.5)], rgb("#dba936"), puffed(0.6))
    with canvas.ink() as pen:
        for _ in range(70):
            x = float(rng.uniform(-0.68, 0.68))
            y = 0.58 + float(rng.uniform(0, 0.26)) * (1 - (x / 0.8) ** 2)
            pen.polygon(ellipse(x, y, 0.06, 0.034, float(rng.uniform(-0.5, 0.5)), points=16), rgb("#a87a1e"))
            pen.polygon(
                ellipse(x, y + 0.01, 0.052, 0.027, float(rng.uniform(-0.5, 0.5)), points=16), rgb("#f4cf62"),
            )  # fmt: skip
    for x, y, code in (
        (-0.30, 0.80, "#c8323d"), (0.22, 0.82, "#3f8ac0"), (0.48, 0.74, "#2f9a68"), (-0.52, 0.70, "#8a4fb0"),
    ):  # fmt: skip
        gem = [(x - 0.08, y), (x - 0.04, y + 0.055), (x + 0.04, y + 0.055), (x + 0.08, y), (x, y - 0.09)]
        canvas.solid(gem, rgb(code), puffed(1.0, shine=0.6), gloss=0.8)
    canvas.solid(box(-0.80, 0.0, 0.80, 0.62, 0.03), wood, facing(0, 0.1, 1, fall=0.2), texture=0.10, grain=10)
    with canvas.ink() as pen:
        for y in (0.2, 0.4):
            pen.line([(-0.80, y), (0.80, y)], 0.010, times(wood, 0.5), 0.8)
    for x in (-0.74, -0.4, 0.4, 0.74):
        canvas.solid(box(x - 0.055, 0.0, x + 0.055, 0.62, 0.01), iron, puffed(0.5, shine=0.2), gloss=0.4)
    canvas.solid(box(-0.82, 0.55, 0.82, 0.64, 0.02), iron, puffed(0.6, shine=0.25), gloss=0.4)
    canvas.solid(box(-0.13, 0.36, 0.13, 0.66, 0.04), iron, puffed(0.8, shine=0.35), gloss=0.5)
    canvas.solid(ellipse(0, 0.53, 0.04, 0.04), DARK, flat(0.4))
    canvas.solid([(-0.022, 0.53), (0.022, 0.53), (0.035, 0.42), (-0.035, 0.42)], DARK, flat(0.4))
    canvas.lamp(0, 0.8, 0.8, rgb("#ffe29a"), 0.4 if look.dark else 0.2)


PROPS = (
    Prop(name="telescope", size=1.2, extent=telescope_extent, paint=paint_telescope, home="studio"),
    Prop(name="trophy", size=0.35, extent=trophy_extent, paint=paint_trophy, home="studio", turns=False),
    Prop(name="chest", size=0.7, extent=chest_extent, paint=paint_chest, home="beach", turns=False),
)
