"""A panelled front door in its frame, with a doorstep; a round-topped one too."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, ellipse
from muralist.engines.preview.brushes.shade import facing, puffed, slope
from muralist.engines.preview.props.lettering import legible, letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, pane

PAINTS = (rgb("#2f6f73"), rgb("#b8483c"), rgb("#3f5f8c"), rgb("#5f7d4a"), rgb("#d9a441"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.74, right=0.74, top=2.32)


def _arch(half: float, low: float, high: float) -> Path:
    return [(half, low), *ellipse(0, high - half, half, half, start=0.0, end=math.pi), (-half, low)]


def paint(canvas: Canvas, look: Look) -> None:
    leaf = look.pick("paint", PAINTS)
    if look.material == "wood" and not look.colours:
        leaf = rgb("#8a5a34")
    frame = rgb("#efe8da") if min(leaf) < 0.75 else rgb("#6d6a66")
    stone = rgb("#b9b2a6")
    block(canvas, -0.70, 0.0, 0.70, 0.09, stone, depth=(0.0, 0.05), texture=0.10, grain=10)
    arched = look.variant == "arched"
    outer = _arch(0.60, 0.10, 2.26) if arched else box(-0.60, 0.10, 0.60, 2.20)
    inner = _arch(0.49, 0.10, 2.14) if arched else box(-0.49, 0.10, 0.49, 2.07)
    if not arched:
        block(canvas, -0.66, 2.18, 0.66, 2.28, frame, depth=(0.0, 0.02))
    canvas.solid(outer, frame, facing(0, 0.1, 1), texture=0.03)
    canvas.solid(inner, leaf, slope(0.60, 0.74, 100), texture=0.05, grain=9)
    inside = canvas.mask_of(inner)
    canvas.soft(box(-0.55, 2.0, 0.55, 2.2), times(leaf, 0.3), 0.04, 0.6, inside=inside)
    _panels(canvas, look, leaf, arched)
    brass = rgb("#d0a54a")
    canvas.solid(ellipse(0.38, 1.02, 0.05, 0.05), brass, puffed(1.1, shine=0.5), gloss=0.7)
    canvas.solid(box(0.35, 0.80, 0.41, 0.93, 0.02), brass, puffed(0.7, shine=0.3), gloss=0.5)
    canvas.solid(box(-0.15, 1.04, 0.15, 1.10, 0.02), brass, puffed(0.6, shine=0.3), gloss=0.5)
    if legible(look.text):
        _plaque(canvas, look.text)
        return
    with canvas.ink() as pen:
        pen.ring(0, 1.62 if arched else 1.30, 0.055, 0.02, brass)
        pen.line([(-0.13, 1.07), (0.13, 1.07)], 0.014, times(brass, 0.4))
        pen.line([(inner[0][0], 0.10), (inner[0][0], 1.6)], 0.010, times(frame, 0.6), 0.6)


def _plaque(canvas: Canvas, text: str) -> None:
    """A small board with words, on a cord at the height of the eyes."""
    wood = rgb("#e8d7b0")
    with canvas.ink() as pen:
        pen.line([(-0.26, 1.56), (0.0, 1.74), (0.26, 1.56)], 0.016, rgb("#5b4a36"))
        pen.disc(0.0, 1.74, 0.022, rgb("#4a4d50"))
    plate = box(-0.42, 1.24, 0.42, 1.60, 0.03)
    canvas.solid([(x + 0.012, y - 0.01) for x, y in plate], times(wood, 0.4), puffed(0.3))
    canvas.solid(plate, wood, slope(0.66, 0.82, 110), texture=0.05)
    letters(canvas, text, (-0.38, 1.27, 0.38, 1.57), rgb("#4a3322"), weight=0.04)


def _panels(canvas: Canvas, look: Look, leaf: Colour, arched: bool) -> None:
    rows = ((0.22, 0.92), (1.20, 1.62)) if not arched else ((0.22, 0.92), (1.20, 1.50))
    for low, high in rows:
        for x0, x1 in ((-0.40, -0.05), (0.05, 0.40)):
            canvas.solid(box(x0, low, x1, high), times(leaf, 0.80), slope(0.72, 0.52, 90))
            canvas.solid(
                box(x0 + 0.03, low + 0.03, x1 - 0.03, high - 0.03), leaf, slope(0.58, 0.76, 100), texture=0.04,
            )  # fmt: skip
            with canvas.ink() as pen:
                pen.line([(x0, low), (x1, low)], 0.010, mix(leaf, WHITE, 0.35), 0.8)
    if arched:
        return
    for x0, x1 in ((-0.40, -0.145), (-0.125, 0.125), (0.145, 0.40)):
        pane(canvas, box(x0, 1.72, x1, 1.96), lit=look.dark)


PROP = Prop(
    name="door",
    size=2.2,
    extent=extent,
    paint=paint,
    home="street",
    materials=frozenset({"wood"}),
    turns=False,
    letters=True,
)
