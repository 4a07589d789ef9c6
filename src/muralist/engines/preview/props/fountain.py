"""A stone fountain of two basins."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb
from muralist.engines.preview.brushes.paths import bezier, ellipse
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, turned

WOOD, IRON, STONE = rgb("#8a5a36"), rgb("#3d4248"), rgb("#b5ada0")


def fountain_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.18, right=1.18, top=1.76, bottom=-0.12)


def paint_fountain(canvas: Canvas, look: Look) -> None:
    stone, water = look.colour(STONE), rgb("#9fd0e4")
    turned(
        canvas, [(1.06, 0.05), (1.08, 0.12), (1.02, 0.34), (1.12, 0.42)], stone, tilt=0.15, texture=0.08, grain=10,
    )  # fmt: skip
    canvas.solid(ellipse(0, 0.42, 1.12, 0.168), mix(stone, WHITE, 0.2), flat(0.75))
    canvas.solid(ellipse(0, 0.415, 1.02, 0.142), water, slope(0.5, 0.9, 90), gloss=0.5)
    with canvas.ink() as pen:
        for ring in (0.45, 0.68, 0.88):
            pen.line(ellipse(0, 0.41, ring, ring * 0.135, start=3.3, end=6.1), 0.012, WHITE, 0.55)
    turned(
        canvas, [(0.20, 0.40), (0.12, 0.52), (0.11, 0.74), (0.18, 0.84)], stone, tilt=0.2, texture=0.08, grain=12,
    )  # fmt: skip
    with canvas.ink() as pen:
        for number in range(13):
            x = -0.54 + number * 0.09
            fall = bezier(
                (x * 0.96, 0.96), (x * 1.22, 0.86),
                (x * 1.30, 0.46 - 0.05 * math.sqrt(max(0.0, 1 - (x / 0.6) ** 2))), 10,
            )  # fmt: skip
            pen.line(fall, 0.022, mix(water, WHITE, 0.55), 0.75)
    turned(canvas, [(0.14, 0.80), (0.40, 0.86), (0.56, 0.98)], stone, tilt=0.15, texture=0.08, grain=12)
    canvas.solid(ellipse(0, 0.98, 0.56, 0.085), mix(stone, WHITE, 0.2), flat(0.75))
    canvas.solid(ellipse(0, 0.977, 0.50, 0.07), water, slope(0.5, 0.9, 90), gloss=0.5)
    turned(canvas, [(0.09, 0.98), (0.06, 1.10), (0.10, 1.18)], stone, tilt=0.2, texture=0.08)
    with canvas.ink() as pen:
        for number in range(9):
            reach = -0.40 + number * 0.10
            high = 1.66 - 0.20 * abs(reach) / 0.4
            arc = [
                *bezier((0.0, 1.16), (reach * 0.2, high), (reach * 0.55, high - 0.04), 8),
                *bezier((reach * 0.55, high - 0.04), (reach * 0.95, high - 0.12), (reach, 0.99), 10),
            ]  # fmt: skip
            pen.line(arc, 0.022, mix(water, WHITE, 0.6), 0.85)
    canvas.soft(ellipse(0, 1.50, 0.12, 0.16), WHITE, 0.05, 0.5)
    canvas.soft(ellipse(0, 0.40, 0.72, 0.04), WHITE, 0.04, 0.35)


PROP = Prop(name="fountain", size=2.6, extent=fountain_extent, paint=paint_fountain, home="park", turns=False)
