"""A standing oval mirror in a turned wooden frame, and a round one for a table."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

ROUND, FLOOR = "round", rgb("#8d7b6a")


def extent(look: Look) -> Extent:
    if ROUND in look.variant:
        return Extent(left=-0.60, right=0.60, top=1.46, bottom=-0.02)
    return Extent(left=-0.62, right=0.62, top=1.80, bottom=-0.04)


def paint(canvas: Canvas, look: Look) -> None:
    wood = look.pick("frame", (rgb("#8a5a34"), rgb("#b98a45"), rgb("#5c4030")))
    if look.material == "metal" and not look.colours:
        wood = rgb("#b08d4a")
    if ROUND in look.variant:
        _round(canvas, look.colour(wood))
        return
    for hand in (-1, 1):
        foot = curve([(hand * 0.50, 0.14), (hand * 0.58, 0.03), (hand * 0.40, 0.0)], steps=6)
        canvas.solid(limb(foot, (0.07, 0.05, 0.06)), times(wood, 0.85), puffed(0.8, shine=0.2))
        rod(canvas, [(hand * 0.50, 0.06), (hand * 0.50, 1.10)], 0.055, wood, texture=0.04)
        canvas.solid(ellipse(hand * 0.50, 1.13, 0.045, 0.055), wood, puffed(1.0, shine=0.3), gloss=0.3)
        canvas.solid(ellipse(hand * 0.465, 0.98, 0.05, 0.035), rgb("#c9a24a"), puffed(1.0, shine=0.4), gloss=0.5)
    rod(canvas, [(-0.50, 0.12), (0.50, 0.12)], 0.055, times(wood, 0.9))
    frame = ellipse(0, 0.98, 0.455, 0.74)
    canvas.solid(frame, wood, puffed(1.2, shine=0.25), gloss=0.4, texture=0.04)
    glass = ellipse(0, 0.98, 0.385, 0.665)
    canvas.solid(glass, rgb("#a9c2cc"), slope(0.45, 0.95, 62))
    # a room half seen: pale wall above, warm floor below
    floor = [(-0.5, 0.2), (0.5, 0.2), (0.5, 0.60), (-0.5, 0.52)]
    canvas.soft(floor, FLOOR, 0.03, 0.35, inside=canvas.mask_of(glass))
    _streaks(canvas, glass, ((-0.22, 0.11), (-0.02, 0.05)), (0.2, 1.8), lean=0.46)
    with canvas.ink() as pen:
        rim = ellipse(0, 0.98, 0.39, 0.67)
        pen.line([*rim, rim[0]], 0.014, times(wood, 0.5), 0.8)
        pen.line(ellipse(0, 0.98, 0.44, 0.725, start=1.9, end=2.9), 0.012, mix(wood, WHITE, 0.5), 0.6)


def _streaks(
    canvas: Canvas, glass: Path, at: Sequence[Point], rows: tuple[float, float], *, lean: float, alpha: float = 0.42
) -> None:
    """Light on a glass: leaning streaks, each from its left end below and its width, between two heights."""
    inside, (low, high) = canvas.mask_of(glass), rows
    for x, wide in at:
        streak = [(x, low), (x + wide, low), (x + wide + lean, high), (x + lean, high)]
        canvas.soft(streak, WHITE, 0.012, alpha, inside=inside)


def _round(canvas: Canvas, wood: Colour) -> None:
    """A disc on a short stem with a foot."""
    canvas.solid(ellipse(0, 0.05, 0.34, 0.065), times(wood, 0.85), puffed(0.8, shine=0.2), gloss=0.3)
    rod(canvas, [(0, 0.06), (0, 0.36)], 0.075, wood, texture=0.04)
    canvas.solid(ellipse(0, 0.22, 0.065, 0.05), wood, puffed(1.0, shine=0.3), gloss=0.3)
    canvas.solid(ellipse(0, 0.87, 0.585, 0.585), wood, puffed(1.2, shine=0.25), gloss=0.4, texture=0.04)
    glass = ellipse(0, 0.87, 0.505, 0.505)
    canvas.solid(glass, rgb("#a9c2cc"), slope(0.45, 0.95, 62))
    floor = [(-0.6, 0.3), (0.6, 0.3), (0.6, 0.62), (-0.6, 0.54)]
    canvas.soft(floor, FLOOR, 0.03, 0.35, inside=canvas.mask_of(glass))
    _streaks(canvas, glass, ((-0.40, 0.13), (-0.18, 0.055)), (0.3, 1.45), lean=0.42)
    with canvas.ink() as pen:
        rim = ellipse(0, 0.87, 0.51, 0.51)
        pen.line([*rim, rim[0]], 0.014, times(wood, 0.5), 0.8)


def wall_extent(look: Look) -> Extent:
    """Of a round mirror that hangs."""
    del look
    return Extent(left=-0.56, right=0.56, top=0.56, bottom=-0.56)


def paint_wall(canvas: Canvas, look: Look) -> None:
    """A round mirror in a slim frame."""
    frame = look.pick("frame", (rgb("#b98a45"), rgb("#8a5a34"), rgb("#3a3634")))
    canvas.solid(ellipse(0, 0, 0.54, 0.54), frame, puffed(1.2, shine=0.3), gloss=0.5)
    glass = ellipse(0, 0, 0.475, 0.475)
    canvas.solid(glass, rgb("#b4ccd6"), slope(0.48, 0.95, 62))
    _streaks(canvas, glass, ((-0.34, 0.14), (-0.10, 0.06)), (-0.5, 0.5), lean=0.42, alpha=0.45)
    with canvas.ink() as pen:
        rim = ellipse(0, 0, 0.48, 0.48)
        pen.line([*rim, rim[0]], 0.016, times(frame, 0.5))
        pen.line(ellipse(0, 0, 0.515, 0.515, start=1.9, end=2.9), 0.012, mix(frame, WHITE, 0.5))


ON_WALL = Prop(
    name="wall_mirror",
    size=0.9,
    extent=wall_extent,
    paint=paint_wall,
    home="livingroom",
    hangs="wall",
    stands="sky",
    turns=False,
    materials=frozenset({"wood", "metal"}),
)
STANDING = Prop(
    name="mirror",
    size=1.7,
    extent=extent,
    paint=paint,
    home="livingroom",
    turns=False,
    materials=frozenset({"wood", "metal"}),
)
PROPS = (STANDING, ON_WALL)
