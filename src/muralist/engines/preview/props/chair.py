"""A wooden chair with a slatted back and a woven seat; also a stool."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import facing, puffed
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod, turned

WOODS = (rgb("#a9713f"), rgb("#8a5a38"), rgb("#c4935c"))
SEAT: tuple[Point, ...] = ((-0.27, 0.45), (0.20, 0.42), (0.36, 0.52), (-0.10, 0.545))


def extent(look: Look) -> Extent:
    if look.variant == "stool":
        return Extent(left=-0.34, right=0.34, top=0.74)
    return Extent(left=-0.36, right=0.46, top=1.12)


def paint(canvas: Canvas, look: Look) -> None:
    wood = look.pick("wood", WOODS)
    if look.material == "metal" and not look.colours:
        wood = rgb("#7d858c")
    if look.variant == "stool":
        _stool(canvas, wood)
    else:
        _chair(canvas, look, wood)


def _chair(canvas: Canvas, look: Look, wood: Colour) -> None:
    back, dark = times(wood, 0.88), times(wood, 0.74)
    for foot, knee, head in (
        ((-0.13, 0.11), (-0.10, 0.54), (-0.145, 1.06)), ((0.36, 0.075), (0.345, 0.52), (0.33, 1.05)),
    ):  # fmt: skip
        rod(canvas, curve([foot, knee, head], steps=8), 0.048, back, end=0.04, texture=0.05)
    for y, width in ((1.0, 0.10), (0.68, 0.055)):
        rail = bezier((-0.15 + 0.02 * (1 - y), y + 0.015), (0.10, y + 0.045), (0.335, y + 0.005), 12)
        canvas.solid(limb(rail, (width, width)), wood, puffed(0.6, shine=0.15), gloss=0.2, texture=0.06, grain=14)
    for share in (0.2, 0.4, 0.6, 0.8):
        x = -0.125 + 0.455 * share
        rod(canvas, [(x, 0.69), (x - 0.004, 0.985)], 0.026, mix(wood, WHITE, 0.05))
    rod(canvas, [(-0.115, 0.24), (0.35, 0.205)], 0.026, dark)
    canvas.solid([(x, y - 0.05) for x, y in SEAT], dark, facing(0, 0, 1))
    edge = [SEAT[0], SEAT[1], (SEAT[1][0], SEAT[1][1] - 0.055), (SEAT[0][0], SEAT[0][1] - 0.055)]
    side = [SEAT[1], SEAT[2], (SEAT[2][0], SEAT[2][1] - 0.05), (SEAT[1][0], SEAT[1][1] - 0.055)]
    canvas.solid(side, times(wood, 0.85), facing(1, 0, 0.4))
    canvas.solid(edge, wood, facing(0, 0.1, 1), texture=0.05)
    straw = rgb("#dcb87a") if min(wood) < 0.5 else mix(wood, rgb("#b58a50"), 0.5)
    if look.colours:
        # a red chair is red all over
        straw = mix(wood, WHITE, 0.14)
    canvas.solid(SEAT, straw, facing(0, 1, 0.5), texture=0.05, grain=30)
    inside = canvas.mask_of(SEAT)
    middle = (0.045, 0.485)
    with canvas.ink(inside=inside) as pen:
        for a, b in zip(SEAT, (*SEAT[1:], SEAT[0]), strict=True):
            for step in range(1, 8):
                t = step / 8
                start = (a[0] + (middle[0] - a[0]) * t, a[1] + (middle[1] - a[1]) * t)
                end = (b[0] + (middle[0] - b[0]) * t, b[1] + (middle[1] - b[1]) * t)
                pen.line([start, end], 0.006, times(straw, 0.66), 0.6)
            pen.line([a, middle], 0.006, times(straw, 0.6), 0.6)
    for foot, head in (((-0.265, 0.015), (-0.24, 0.42)), ((0.195, 0.015), (0.175, 0.40))):
        rod(canvas, [foot, head], 0.04, wood, end=0.052, texture=0.05)
    rod(canvas, [(-0.25, 0.20), (0.185, 0.18)], 0.028, wood)
    rod(canvas, [(0.19, 0.245), (0.345, 0.30)], 0.024, dark)


def _stool(canvas: Canvas, wood: Colour) -> None:
    for x in (-0.10, 0.12):
        rod(canvas, [(x * 1.9, 0.07), (x, 0.66)], 0.04, times(wood, 0.78), end=0.05)
    rod(canvas, [(-0.17, 0.26), (0.19, 0.26)], 0.026, times(wood, 0.78))
    for x in (-0.17, 0.17):
        rod(canvas, [(x * 1.55, 0.015), (x, 0.64)], 0.045, wood, end=0.055, texture=0.05)
    rod(canvas, [(-0.235, 0.20), (0.235, 0.20)], 0.03, wood)
    turned(canvas, [(0.29, 0.615), (0.30, 0.655)], wood, tilt=0.2, gloss=0.2, texture=0.05)
    canvas.solid(ellipse(0, 0.66, 0.30, 0.062), mix(wood, WHITE, 0.12), facing(0, 1, 0.45), texture=0.08, grain=12)


PROP = Prop(
    name="chair",
    size=0.95,
    extent=extent,
    paint=paint,
    home="livingroom",
    perch=0.485,
    materials=frozenset({"wood", "metal"}),
)
