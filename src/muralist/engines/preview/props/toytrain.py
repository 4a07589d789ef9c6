"""A wooden toy train: a painted engine and two wagons of blocks, on round wooden wheels."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop

WOOD, RED, BLUE, YELLOW, GREEN = rgb("#d9b07a"), rgb("#cf4a3c"), rgb("#3f7fb8"), rgb("#eab83c"), rgb("#5a9a5c")


def toytrain_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.62, right=1.16, top=1.02, bottom=-0.02)


def _wheel(canvas: Canvas, x: float, radius: float, tone: Colour) -> None:
    canvas.solid(ellipse(x, radius, radius, radius), tone, puffed(0.8, shine=0.2), gloss=0.2)
    canvas.solid(ellipse(x, radius, radius * 0.62, radius * 0.62), mix(tone, WOOD, 0.6), flat(0.7), texture=0.06)
    canvas.solid(ellipse(x, radius, radius * 0.2, radius * 0.2), times(WOOD, 0.6), puffed(1.0))


def _wagon(canvas: Canvas, left: float, tone: Colour, blocks: tuple[Colour, ...]) -> None:
    for number, block in enumerate(blocks):
        x = left + 0.07 + 0.20 * number
        canvas.solid(box(x, 0.40, x + 0.18, 0.62 + 0.06 * (number % 2), 0.02), block, facing(0.0), texture=0.05)
    canvas.solid(box(left, 0.16, left + 0.72, 0.24, 0.03), WOOD, slope(0.55, 0.8), texture=0.08)
    canvas.solid(box(left + 0.02, 0.23, left + 0.70, 0.46, 0.03), tone, facing(0.0), texture=0.05, gloss=0.1)
    with canvas.ink() as pen:
        pen.line([(left + 0.72, 0.20), (left + 0.86, 0.20)], 0.03, times(WOOD, 0.55))
    for x in (left + 0.17, left + 0.55):
        _wheel(canvas, x, 0.13, RED)


def paint_toytrain(canvas: Canvas, look: Look) -> None:
    paint = look.colour(BLUE)
    _wagon(canvas, -1.60, YELLOW, (RED, GREEN, paint))
    _wagon(canvas, -0.74, GREEN, (YELLOW, paint, RED))
    canvas.solid(box(0.10, 0.16, 1.10, 0.26, 0.03), WOOD, slope(0.55, 0.8), texture=0.08)
    canvas.solid(box(0.46, 0.26, 1.06, 0.58, 0.15), paint, puffed(0.8, shine=0.2), texture=0.04, gloss=0.2)
    canvas.solid(ellipse(1.05, 0.42, 0.055, 0.15), mix(paint, WOOD, 0.6), puffed(0.7))
    canvas.solid(box(0.12, 0.26, 0.50, 0.80, 0.03), RED, facing(0.0), texture=0.05, gloss=0.1)
    canvas.solid(box(0.21, 0.52, 0.41, 0.72, 0.03), rgb("#fbe9c0"), slope(0.7, 0.9))
    canvas.solid(box(0.06, 0.79, 0.56, 0.88, 0.04), YELLOW, slope(0.7, 0.9))
    canvas.solid([(0.80, 0.56), (0.94, 0.56), (0.98, 0.82), (0.76, 0.82)], YELLOW, puffed(0.8))
    canvas.solid(box(0.73, 0.80, 1.01, 0.87, 0.03), RED, slope(0.7, 0.9))
    canvas.solid(ellipse(0.66, 0.60, 0.07, 0.07), WOOD, puffed(0.9))
    for x, radius in ((0.29, 0.17), (0.66, 0.14), (0.94, 0.14)):
        _wheel(canvas, x, radius, RED if radius > 0.15 else YELLOW)


PROPS = (Prop(name="toy_train", size=0.16, extent=toytrain_extent, paint=paint_toytrain, home="nursery"),)
