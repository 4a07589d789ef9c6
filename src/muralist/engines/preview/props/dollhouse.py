"""A doll's house with its front taken off: two floors and an attic, papered rooms with tiny furniture."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bodies import poly
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

PAINTS = (rgb("#e8a0b0"), rgb("#8fbcd0"), rgb("#a9c79a"), rgb("#eac98a"))
PAPERS = (rgb("#f2d8a8"), rgb("#b9d8c4"), rgb("#c8c3e4"), rgb("#f0bfb4"))
ROOF, WOOD, FLOOR = rgb("#a8503e"), rgb("#8a5a38"), rgb("#c99a62")
ROOMS = ((-0.62, 0.14, -0.03, 0.62), (0.03, 0.14, 0.62, 0.62), (-0.62, 0.70, -0.03, 1.14), (0.03, 0.70, 0.62, 1.14))


def dollhouse_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.86, right=0.86, top=1.90, bottom=-0.02)


def paint_dollhouse(canvas: Canvas, look: Look) -> None:
    """The house is seen straight from the open side, as it is played with."""
    paint = look.pick("paint", PAINTS)
    canvas.solid(box(0.36, 1.46, 0.52, 1.86), mix(ROOF, WHITE, 0.1), facing(0.2), texture=0.06)
    canvas.solid(poly("-82 116, 0 182, 82 116"), ROOF, slope(0.6, 0.85), texture=0.05, grain=16)
    canvas.solid(poly("-62 120, 0 169, 62 120"), mix(PAPERS[2], WHITE, 0.25), slope(0.86, 0.62))
    canvas.solid(box(-0.72, 0.02, 0.72, 1.20, 0.01), paint, facing(0.0), texture=0.04)
    for (left, low, right, high), paper in zip(ROOMS, PAPERS, strict=True):
        canvas.solid(box(left, low, right, high), paper, slope(0.84, 0.58))
        canvas.solid(box(left, low, right, low + 0.075), FLOOR, flat(0.62), texture=0.06)
        with canvas.ink() as pen:
            for step in range(1, 7):
                x = left + (right - left) * step / 7
                pen.line([(x, low + 0.085), (x, high)], 0.006, times(paper, 0.86), 0.8)
            pen.polygon(box(left, low + 0.075, right, low + 0.095), mix(paper, WHITE, 0.7))
    canvas.solid(box(-0.78, 0.0, 0.78, 0.075, 0.015), times(paint, 0.8), slope(0.6, 0.8))
    _kitchen(canvas)
    _parlour(canvas)
    _bedroom(canvas)
    _bathroom(canvas)
    _attic(canvas)
    edge = mix(paint, WHITE, 0.7)
    canvas.solid(poly("-86 113, 0 184, 0 173, -80 108"), edge, puffed(0.6))
    canvas.solid(poly("86 113, 0 184, 0 173, 80 108"), times(edge, 0.93), puffed(0.6))


def _window(canvas: Canvas, x: float, y: float) -> None:
    canvas.solid(box(x - 0.075, y - 0.09, x + 0.075, y + 0.09, 0.01), WHITE, flat(0.9))
    canvas.solid(box(x - 0.058, y - 0.073, x + 0.058, y + 0.073), rgb("#9cc9e6"), slope(0.9, 0.7))
    with canvas.ink() as pen:
        pen.line([(x, y - 0.07), (x, y + 0.07)], 0.012, WHITE)
        pen.line([(x - 0.058, y), (x + 0.058, y)], 0.012, WHITE)


def _bed(canvas: Canvas, left: float, low: float, cover: Colour) -> None:
    canvas.solid(box(left, low, left + 0.03, low + 0.20, 0.01), WOOD, flat(0.7))
    canvas.solid(box(left + 0.36, low, left + 0.385, low + 0.12, 0.01), WOOD, flat(0.7))
    canvas.solid(box(left + 0.02, low + 0.04, left + 0.37, low + 0.11, 0.02), cover, puffed(0.7))
    canvas.solid(box(left + 0.03, low + 0.09, left + 0.13, low + 0.145, 0.025), WHITE, puffed(0.7))


def _kitchen(canvas: Canvas) -> None:
    _window(canvas, -0.46, 0.44)
    canvas.solid(box(-0.59, 0.18, -0.36, 0.34), mix(rgb("#5f8f8a"), WHITE, 0.3), facing(0.0))
    canvas.solid(box(-0.60, 0.335, -0.35, 0.36), WOOD, flat(0.8))
    canvas.solid(box(-0.29, 0.315, -0.06, 0.34, 0.01), WOOD, flat(0.8))
    for x in (-0.26, -0.09):
        canvas.solid(box(x - 0.012, 0.17, x + 0.012, 0.32), WOOD, flat(0.6))
    canvas.solid(ellipse(-0.175, 0.365, 0.05, 0.035), rgb("#d8483c"), puffed(0.9))


def _parlour(canvas: Canvas) -> None:
    canvas.solid(box(0.10, 0.43, 0.24, 0.54, 0.005), WOOD, flat(0.8))
    canvas.solid(box(0.115, 0.445, 0.225, 0.525), rgb("#7fb2c8"), slope(0.9, 0.6))
    sofa = rgb("#c0584c")
    canvas.solid(box(0.08, 0.20, 0.38, 0.36, 0.04), sofa, puffed(0.7))
    canvas.solid(box(0.06, 0.17, 0.40, 0.25, 0.03), times(sofa, 1.1), puffed(0.8))
    canvas.solid(box(0.495, 0.17, 0.515, 0.42), rgb("#c9a24a"), flat(0.7))
    canvas.solid([(0.42, 0.42), (0.59, 0.42), (0.55, 0.53), (0.46, 0.53)], rgb("#fbe6a6"), slope(0.8, 0.95))


def _bedroom(canvas: Canvas) -> None:
    _window(canvas, -0.18, 0.98)
    _bed(canvas, -0.58, 0.74, rgb("#5a86b8"))
    canvas.solid(box(-0.16, 0.74, -0.06, 0.86, 0.01), WOOD, facing(0.0))


def _bathroom(canvas: Canvas) -> None:
    _window(canvas, 0.18, 1.00)
    canvas.solid(box(0.12, 0.765, 0.44, 0.88, 0.05), WHITE, puffed(0.8))
    canvas.solid(ellipse(0.28, 0.88, 0.15, 0.035), rgb("#bfe3f0"), flat(0.9))
    canvas.solid(box(0.52, 0.745, 0.545, 0.88), WHITE, flat(0.75))
    canvas.solid(box(0.47, 0.87, 0.595, 0.91, 0.02), WHITE, puffed(0.7))
    canvas.solid(ellipse(0.53, 1.02, 0.045, 0.06), rgb("#cfe6f2"), slope(0.7, 0.95))


def _attic(canvas: Canvas) -> None:
    canvas.solid(ellipse(0.0, 1.47, 0.085, 0.085), WHITE, flat(0.9))
    canvas.solid(ellipse(0.0, 1.47, 0.064, 0.064), rgb("#9cc9e6"), slope(0.9, 0.7))
    canvas.solid(box(-0.62, 1.17, 0.62, 1.22), FLOOR, flat(0.62))
    canvas.solid(box(-0.34, 1.22, -0.12, 1.35, 0.015), rgb("#a8683a"), facing(0.0))
    canvas.solid(box(0.16, 1.22, 0.27, 1.33, 0.01), rgb("#3f8ac0"), facing(0.0))
    canvas.solid(ellipse(0.35, 1.265, 0.045, 0.045), rgb("#f0b83e"), puffed(0.9))


PROPS = (Prop(name="dollhouse", size=0.8, extent=dollhouse_extent, paint=paint_dollhouse, home="nursery", turns=False),)
