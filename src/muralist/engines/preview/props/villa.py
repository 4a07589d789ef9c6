"""A modern villa: two flat-roofed storeys with walls of glass, a terrace and slim columns."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

WALLS = (rgb("#f1ede6"), rgb("#e6e1d8"), rgb("#d9d6d1"))
TIMBER, FRAME, STONE = rgb("#9a6a42"), rgb("#3a3f46"), rgb("#8d877e")
LOWER, UPPER = (-1.02, 0.07, 0.66, 0.56), (-0.52, 0.66, 1.02, 1.12)
Box = tuple[float, float, float, float]


def paint(canvas: Canvas, look: Look) -> None:
    """Below a long glazed room and a wall of stone or timber, above it a storey that stands out over the terrace."""
    wall = look.pick("wall", WALLS)
    canvas.solid(box(-1.16, 0.0, 1.12, 0.07), mix(STONE, wall, 0.5), slope(0.6, 0.8, 90), texture=0.06)
    _panes(canvas, look, LOWER, 6)
    side = {"wood": TIMBER, "stone": STONE, "brick": rgb("#a85a46")}.get(look.material, TIMBER)
    if look.material != "glass":
        _boarded(canvas, box(0.30, 0.07, 0.66, 0.56), side)
    canvas.solid(box(-1.12, 0.55, 0.74, 0.64), wall, slope(0.62, 0.9, 90))
    _panes(canvas, look, UPPER, 5)
    canvas.solid(box(-0.62, 0.63, 1.10, 0.71), wall, slope(0.6, 0.88, 90))
    canvas.solid(box(-0.62, 1.10, 1.12, 1.20), wall, slope(0.66, 0.95, 90))
    canvas.solid(box(-0.62, 0.66, -0.50, 1.14), wall, flat(0.72))
    with canvas.ink() as pen:
        for x in (0.80, 1.02):
            pen.line([(x, 0.06), (x, 0.64)], 0.026, FRAME)
        # a rail of glass along the flat roof of the lower storey
        pen.polygon(box(-1.10, 0.64, -0.64, 0.80), rgb("#cfe4ea"), 0.45)
        pen.line([(-1.10, 0.80), (-0.64, 0.80)], 0.014, FRAME)
        for x in (-1.10, -0.87):
            pen.line([(x, 0.64), (x, 0.80)], 0.010, FRAME)
        pen.polygon(box(-0.60, 0.60, 1.10, 0.63), times(wall, 0.45), 0.45)
    if look.season == "winter":
        for low, high, y in ((-0.62, 1.12, 1.20), (-1.12, -0.62, 0.64)):
            canvas.solid(box(low, y - 0.01, high, y + 0.045, 0.02), rgb("#f2f5f9"), flat(0.9))


def _boarded(canvas: Canvas, outline: list[tuple[float, float]], tone: tuple[float, float, float]) -> None:
    canvas.solid(outline, tone, slope(0.5, 0.8, 90), texture=0.1, grain=30)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for row in range(1, 9):
            pen.line([(0.2, 0.07 + row * 0.054), (0.7, 0.07 + row * 0.054)], 0.007, times(tone, 0.55), 0.7)


def _panes(canvas: Canvas, look: Look, frame: Box, count: int) -> None:
    """A wall of tall panes: lit from inside when it is dark, else with the sky and a room's shapes in it."""
    left, low, right, high = frame
    if look.dark:
        with canvas.lit():
            canvas.solid(box(*frame), rgb("#ffcb78"), slope(0.72, 0.98, 90))
            _room(canvas, frame, rgb("#c98f4a"))
            _bars(canvas, frame, count)
        canvas.lamp((left + right) / 2, (low + high) / 2, 0.7, rgb("#ffb759"), 0.5)
        return
    canvas.solid(box(*frame), rgb("#9fc3d3"), slope(0.55, 0.95, 70), gloss=0.3)
    _room(canvas, frame, rgb("#7d9fae"))
    with canvas.ink(inside=canvas.mask_of(box(*frame))) as pen:
        for number in range(3):
            x = left + (right - left) * (0.12 + 0.3 * number)
            pen.polygon([(x, low), (x + 0.10, low), (x + 0.34, high), (x + 0.24, high)], (1.0, 1.0, 1.0), 0.28)
    _bars(canvas, frame, count)


def _room(canvas: Canvas, frame: Box, tone: tuple[float, float, float]) -> None:
    """A sofa, a plant and a hanging lamp behind the glass."""
    left, low, right, high = frame
    middle, tall = (left + right) / 2, high - low
    with canvas.ink() as pen:
        pen.polygon(box(middle - 0.42, low, middle - 0.02, low + 0.28 * tall, 0.03), tone, 0.75)
        pen.polygon(box(middle - 0.42, low, middle - 0.34, low + 0.40 * tall, 0.03), tone, 0.75)
        pen.line([(middle + 0.22, high), (middle + 0.22, high - 0.26 * tall)], 0.010, tone, 0.8)
        pen.disc(middle + 0.22, high - 0.30 * tall, 0.04, tone, 0.8)
        pen.line([(right - 0.16, low), (right - 0.16, low + 0.4 * tall)], 0.014, tone, 0.8)
        for x, y in ((-0.20, 0.46), (-0.12, 0.50), (-0.16, 0.60)):
            pen.disc(right + x, low + y * tall, 0.05, tone, 0.75)


def _bars(canvas: Canvas, frame: Box, count: int) -> None:
    left, low, right, high = frame
    with canvas.ink() as pen:
        for number in range(count + 1):
            x = left + (right - left) * number / count
            pen.line([(x, low), (x, high)], 0.016, FRAME)
        for y in (low + 0.006, high - 0.006):
            pen.line([(left, y), (right, y)], 0.014, FRAME)


PROP = Prop(
    name="villa", size=8.0, extent=bounds(-1.18, 1.14, 1.26), paint=paint, home="meadow",
    materials=frozenset({"glass", "wood", "stone", "brick"}), turns=True,
)  # fmt: skip
