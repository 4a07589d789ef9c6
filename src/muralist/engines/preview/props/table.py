"""A wooden table in three-quarter view, and a round cafe table."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import facing, flat
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod, turned
from muralist.engines.preview.props.tablecloths import CLOTH, laid

BANQUET = "banquet"
WOODS = (rgb("#b27d4a"), rgb("#8a5c3a"), rgb("#c79b68"))


def extent(look: Look) -> Extent:
    if look.variant == "round":
        return Extent(left=-0.62, right=0.62, top=0.86)
    return Extent(left=-0.92, right=0.92, top=0.88)


def paint(canvas: Canvas, look: Look) -> None:
    wood = look.pick("wood", WOODS)
    if look.material in {"stone", "metal"} and not look.colours:
        wood = rgb("#b9b5ae") if look.material == "stone" else rgb("#8d949a")
    if look.variant == "round":
        _round(canvas, wood)
    elif look.variant == BANQUET:
        _banquet(canvas, wood)
    else:
        _long(canvas, wood)
    if look.filling.startswith(CLOTH):
        laid(canvas, look)


def _long(canvas: Canvas, wood: Colour) -> None:
    dark = times(wood, 0.70)
    for x in (-0.58, 0.62):
        rod(canvas, [(x, 0.10), (x, 0.70)], 0.058, dark, end=0.07)
    canvas.solid([(-0.72, 0.56), (0.72, 0.56), (0.72, 0.66), (-0.72, 0.66)], times(wood, 0.82), facing(0, 0, 1))
    for x in (-0.74, 0.74):
        rod(canvas, [(x, 0.0), (x, 0.66)], 0.07, wood, end=0.088, texture=0.05)
    top = [(-0.88, 0.70), (0.88, 0.70), (0.74, 0.855), (-0.74, 0.855)]
    canvas.solid(top, mix(wood, WHITE, 0.10), facing(0, 1, 0.5), texture=0.05, grain=14)
    inside = canvas.mask_of(top)
    with canvas.ink(inside=inside) as pen:
        for row in range(1, 4):
            y = 0.70 + 0.155 * row / 4
            pen.line([(-0.9, y), (0.9, y)], 0.006, dark, 0.5)
        for number in range(14):
            x, y = -0.8 + 0.12 * number, 0.715 + 0.037 * (number * 3 % 4)
            pen.line([(x, y), (x + 0.17, y + 0.004)], 0.004, dark, 0.28)
    canvas.solid(
        [(-0.88, 0.645), (0.88, 0.645), (0.88, 0.70), (-0.88, 0.70)], wood, facing(0, 0.1, 1), texture=0.05,
    )  # fmt: skip
    with canvas.ink() as pen:
        pen.line([(-0.88, 0.698), (0.88, 0.698)], 0.008, mix(wood, WHITE, 0.45), 0.8)


def _round(canvas: Canvas, wood: Colour) -> None:
    iron = rgb("#3b3a3c")
    for x in (-0.30, 0.30):
        rod(canvas, [(0, 0.16), (x * 0.55, 0.10), (x, 0.025)], 0.045, iron)
    rod(canvas, [(0, 0.16), (0.03, 0.06), (0.05, 0.0)], 0.045, iron)
    rod(canvas, [(0, 0.12), (0, 0.70)], 0.06, iron)
    turned(canvas, [(0.54, 0.695), (0.56, 0.745)], wood, tilt=0.17, gloss=0.3, texture=0.04)
    top = ellipse(0, 0.75, 0.56, 0.095)
    canvas.solid(top, mix(wood, WHITE, 0.14), facing(0, 1, 0.45), texture=0.07, grain=10)
    inside = canvas.mask_of(top)
    canvas.soft(ellipse(-0.16, 0.775, 0.20, 0.03), WHITE, 0.03, 0.3, inside=inside)
    canvas.solid(ellipse(0, 0.75, 0.50, 0.083), mix(wood, WHITE, 0.14), flat(0.78), alpha=0.25)


def _banquet(canvas: Canvas, wood: Colour) -> None:
    """A large round one for a company, on a turned foot."""
    dark = times(wood, 0.70)
    turned(canvas, [(0.34, 0.0), (0.36, 0.05), (0.16, 0.10)], dark, tilt=0.16)
    turned(canvas, [(0.10, 0.06), (0.085, 0.30), (0.13, 0.50), (0.10, 0.70)], wood, tilt=0.16, gloss=0.2, texture=0.05)
    turned(canvas, [(0.86, 0.70), (0.90, 0.73), (0.90, 0.775)], wood, tilt=0.105, gloss=0.25, texture=0.04)
    canvas.solid(ellipse(0, 0.775, 0.90, 0.095), mix(wood, WHITE, 0.10), facing(0, 1, 0.5), texture=0.06, grain=12)
    with canvas.ink() as pen:
        pen.line([*ellipse(0, 0.775, 0.82, 0.086, points=50)], 0.008, dark, 0.5)


PROP = Prop(
    name="table",
    size=0.78,
    extent=extent,
    paint=paint,
    home="livingroom",
    perch=0.765,
    materials=frozenset({"wood", "stone", "metal"}),
)
