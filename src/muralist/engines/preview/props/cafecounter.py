"""A cafe's counter as a model shows it, at an angle from above, with its coffee machine, cups and cakes."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, ellipse
from muralist.engines.preview.brushes.shade import flat
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

WOOD, TOP, METAL, DARK, CUP = rgb("#8a5a38"), rgb("#f1e7d6"), rgb("#c9ced4"), rgb("#3a3f46"), rgb("#fffaf0")
FOOT: Point = (-0.86, 0.64)
"""The left lower corner of its front."""
LONG, DEEP, HIGH = 1.30, 0.42, 0.80
SLOPE = 0.5


def _at(along: float, back: float, up: float) -> Point:
    """The point so far along the front, behind it and above the floor."""
    return FOOT[0] + along + back, FOOT[1] - SLOPE * along + SLOPE * back + up


def _block(
    canvas: Canvas, along: tuple[float, float], back: tuple[float, float], up: tuple[float, float], tone: Colour
) -> None:
    """A box: its front, its right end and its top."""
    (left, right), (near, far), (low, high) = along, back, up
    front: Path = [_at(left, near, low), _at(right, near, low), _at(right, near, high), _at(left, near, high)]
    end: Path = [_at(right, near, low), _at(right, far, low), _at(right, far, high), _at(right, near, high)]
    lid: Path = [_at(left, near, high), _at(right, near, high), _at(right, far, high), _at(left, far, high)]
    canvas.solid(front, times(tone, 0.90), flat(0.8))
    canvas.solid(end, times(tone, 0.72), flat(0.8))
    canvas.solid(lid, mix(tone, (1, 1, 1), 0.12), flat(0.95))


def _cup(canvas: Canvas, along: float, back: float) -> None:
    x, y = _at(along, back, HIGH + 0.06)
    with canvas.ink() as pen:
        pen.polygon([(x - 0.055, y + 0.10), (x + 0.055, y + 0.10), (x + 0.040, y), (x - 0.040, y)], CUP)
        pen.polygon(ellipse(x, y + 0.10, 0.055, 0.026), rgb("#6a4128"))
        pen.ring(x + 0.07, y + 0.055, 0.030, 0.014, CUP)


def paint(canvas: Canvas, look: Look) -> None:
    wood = look.colour(WOOD)
    _block(canvas, (0.0, LONG), (0.0, DEEP), (0.0, HIGH), wood)
    with canvas.ink() as pen:
        for step in range(1, 8):
            along = LONG * step / 8
            pen.line([_at(along, 0.0, 0.05), _at(along, 0.0, HIGH - 0.03)], 0.012, times(wood, 0.70))
    _block(canvas, (-0.04, LONG + 0.04), (-0.04, DEEP + 0.02), (HIGH, HIGH + 0.06), TOP)
    high = HIGH + 0.06
    # the machine: a base, a dark back and a head that the cups stand under
    _block(canvas, (0.16, 0.60), (0.12, 0.38), (high, high + 0.06), DARK)
    _block(canvas, (0.16, 0.60), (0.26, 0.38), (high + 0.06, high + 0.28), times(METAL, 0.8))
    with canvas.ink() as pen:
        for along in (0.27, 0.49):
            x, y = _at(along, 0.18, high + 0.07)
            pen.polygon([(x - 0.04, y + 0.08), (x + 0.04, y + 0.08), (x + 0.03, y), (x - 0.03, y)], CUP)
            pen.line([(x, y + 0.14), (x, y + 0.24)], 0.035, DARK)
    _block(canvas, (0.14, 0.62), (0.10, 0.40), (high + 0.26, high + 0.44), METAL)
    with canvas.ink() as pen:
        for along, tone in ((0.24, rgb("#d8483c")), (0.38, DARK), (0.52, DARK)):
            pen.disc(*_at(along, 0.10, high + 0.35), 0.026, tone)
    _cup(canvas, 0.78, 0.12)
    _cup(canvas, 0.92, 0.16)
    x, y = _at(1.12, 0.20, high)
    with canvas.ink() as pen:
        pen.polygon(ellipse(x, y + 0.03, 0.15, 0.06), rgb("#fffdf8"))
        for dx, dy in ((-0.06, 0.06), (0.06, 0.06), (0.0, 0.11)):
            pen.disc(x + dx, y + dy, 0.055, rgb("#d39a55"), ry=0.042)


EXTENT = bounds(-0.97, 0.96, 2.12, -0.04)
PROPS = (Prop(name="cafe_counter", size=1.5, extent=EXTENT, paint=paint, home="cafe", turns=False),)
