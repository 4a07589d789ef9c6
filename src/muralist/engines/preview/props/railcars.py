"""An older train of one colour: a square engine and its coaches, with a bright band along them all."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, pane

GREEN, YELLOW, IRON = rgb("#2f6b46"), rgb("#e3b93c"), rgb("#2c2f33")
TOP, COACHES, COACH, FRONT = 1.22, 2, 1.66, 1.72
EXTENT = Extent(left=-0.16 - COACHES * COACH, right=FRONT + 0.06, top=TOP + 0.06)


def paint_railcars(canvas: Canvas, look: Look) -> None:
    """The coaches from the back, then the engine that draws them."""
    colour = look.colour(GREEN)
    band = look.colour(YELLOW, 1) if len(look.colours) > 1 else YELLOW
    for number in range(COACHES):
        _coach(canvas, look, -0.10 - (number + 1) * COACH, colour, band)
    _engine(canvas, look, colour, band)


def _bogies(canvas: Canvas, places: tuple[float, ...]) -> None:
    for x in places:
        canvas.solid(box(x - 0.21, 0.13, x + 0.21, 0.24, 0.03), IRON, flat(0.45))
        for dx in (-0.13, 0.13):
            canvas.solid(ellipse(x + dx, 0.155, 0.098, 0.098), rgb("#33363a"), puffed(0.7, shine=0.2), gloss=0.2)
            canvas.solid(ellipse(x + dx, 0.155, 0.045, 0.045), rgb("#8d9298"), puffed(0.8))


def _bands(canvas: Canvas, left: float, right: float, band: Colour) -> None:
    with canvas.ink() as pen:
        pen.polygon(box(left, 0.545, right, 0.60), band)
        pen.polygon(box(left, 0.375, right, 0.40), band)


def _roof(canvas: Canvas, left: float, right: float) -> None:
    roof = curve([(left - 0.02, 1.04), (left + 0.06, 1.16), ((left + right) / 2, 1.20), (right - 0.06, 1.16),
                  (right + 0.02, 1.04)], steps=6)  # fmt: skip
    canvas.solid(roof, rgb("#7d8288"), puffed(0.7, shine=0.12), gloss=0.15)


def _coach(canvas: Canvas, look: Look, left: float, colour: Colour, band: Colour) -> None:
    right = left + COACH - 0.07
    _bogies(canvas, (left + 0.32, right - 0.32))
    canvas.solid(box(right - 0.01, 0.28, right + 0.09, 0.95), times(IRON, 0.9), flat(0.4))
    canvas.solid(box(left, 0.24, right, 1.07, 0.03), colour, facing(0, 0.1, 1, fall=0.18), gloss=0.15)
    _roof(canvas, left, right)
    _bands(canvas, left + 0.01, right - 0.01, band)
    wide = (right - left - 0.44) / 6
    for window in range(6):
        x = left + 0.24 + window * wide
        canvas.solid(box(x, 0.66, x + wide - 0.04, 0.97, 0.02), mix(colour, WHITE, 0.35), flat(0.6))
        pane(canvas, box(x + 0.015, 0.675, x + wide - 0.055, 0.955, 0.015), lit=look.dark)
    for x in (left + 0.05, right - 0.19):
        canvas.solid(box(x, 0.30, x + 0.14, 0.99, 0.02), times(colour, 0.82), flat(0.6))
        pane(canvas, box(x + 0.03, 0.68, x + 0.11, 0.92, 0.02), lit=look.dark)


def _engine(canvas: Canvas, look: Look, colour: Colour, band: Colour) -> None:
    _bogies(canvas, (0.32, 1.32))
    canvas.solid(box(0.62, 0.12, 1.02, 0.26, 0.03), times(IRON, 1.1), flat(0.5))
    nose = [(0.0, 0.24), (FRONT, 0.24), (FRONT + 0.02, 0.62), (FRONT - 0.12, 1.04), (FRONT - 0.22, 1.12), (0.02, 1.12),
            (0.0, 1.06)]  # fmt: skip
    canvas.solid(nose, colour, facing(0, 0.1, 1, fall=0.18), gloss=0.2)
    _bands(canvas, 0.01, FRONT, band)
    canvas.solid(box(0.02, 1.09, FRONT - 0.20, 1.18, 0.03), rgb("#7d8288"), puffed(0.6, shine=0.1))
    for x in (0.40, 0.78):
        canvas.solid(box(x, 1.17, x + 0.24, TOP + 0.02, 0.02), rgb("#666b71"), flat(0.6))
    for x in (0.14, 0.46, 0.78):
        canvas.solid(box(x, 0.68, x + 0.26, 0.96, 0.02), times(colour, 0.7), flat(0.55))
        with canvas.ink() as pen:
            for k in range(1, 5):
                pen.line([(x + 0.02, 0.68 + 0.056 * k), (x + 0.24, 0.68 + 0.056 * k)], 0.010, times(colour, 0.45))
    pane(canvas, box(1.18, 0.70, 1.38, 0.98, 0.02), lit=look.dark)
    pane(canvas, [(1.47, 0.70), (FRONT - 0.03, 0.70), (FRONT - 0.125, 0.99), (1.47, 0.99)], lit=look.dark)
    canvas.solid(box(FRONT - 0.10, 0.20, FRONT + 0.05, 0.30, 0.02), rgb("#b8402f"), flat(0.6))
    canvas.solid(ellipse(FRONT - 0.02, 0.47, 0.045, 0.055), rgb("#fff2cf"), puffed(0.8), gloss=0.4)
    if look.dark:
        canvas.lamp(FRONT + 0.04, 0.47, 0.9, rgb("#ffe6ac"), 0.8)
