"""A delivery truck, a pickup, a fire engine, and a farm tractor."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.lettering import letters
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, contrast, pane, rod, wheel

PAINTS = (rgb("#c8483c"), rgb("#3f7f9c"), rgb("#e0a83c"), rgb("#5f9070"))


def extent(look: Look) -> Extent:
    if look.variant == "pickup":
        return Extent(left=-1.38, right=1.36, top=0.98)
    return Extent(left=-1.50, right=1.46, top=1.50 if look.variant == "fire" else 1.42)


def paint(canvas: Canvas, look: Look) -> None:
    if look.variant == "pickup":
        _pickup(canvas, look)
        return
    fire = look.variant == "fire"
    colour = look.colour(rgb("#c8302a")) if fire else look.pick("paint", PAINTS)
    load = _load(look, colour, fire=fire)
    canvas.solid(box(-1.44, 0.20, 1.30, 0.32, 0.02), rgb("#33363a"), flat(0.5))
    if fire:
        _ladder(canvas)
    hold = box(-1.46, 0.30, 0.48, 1.05 if fire else 1.38, 0.04)
    canvas.solid(hold, load, puffed(0.18, shine=0.15), gloss=0.3, texture=0.02, grain=8)
    inside = canvas.mask_of(hold)
    canvas.soft(box(-1.5, 0.25, 0.5, 0.40), times(load, 0.4), 0.04, 0.5, inside=inside)
    if fire:
        if not letters(canvas, look.text, (-1.36, 0.46, 0.40, 0.98), contrast(colour), weight=0.05):
            _lockers(canvas, colour)
    else:
        with canvas.ink(inside=inside) as pen:
            for x in (-1.42, 0.44):
                pen.line([(x, 0.3), (x, 1.4)], 0.018, times(load, 0.7))
            mark = mix(colour, WHITE, 0.85) if load == colour else colour
            pen.polygon(box(-1.5, 0.44, 0.5, 0.54), mark)
        if not letters(canvas, look.text, (-1.28, 0.64, 0.30, 1.24), contrast(load), weight=0.05):
            canvas.solid(ellipse(-0.49, 0.92, 0.27, 0.27), mark, puffed(0.3))
            arrow = [
                (-0.66, 0.86), (-0.48, 0.86), (-0.48, 0.77), (-0.30, 0.92), (-0.48, 1.07), (-0.48, 0.98),
                (-0.66, 0.98),
            ]  # fmt: skip
            canvas.solid(arrow, colour if load == colour else mix(colour, WHITE, 0.85), flat(0.8))
    _cab(canvas, look, colour)
    for x in (-1.06, 0.94):
        canvas.solid(ellipse(x, 0.22, 0.26, 0.25), rgb("#1d1a1a"), flat(0.3))
        wheel(canvas, (x, 0.205), 0.205, rim=look.colours[2] if len(look.colours) > 2 else STEEL)


def _load(look: Look, colour: Colour, *, fire: bool) -> Colour:
    """The colour of its box: the second named, and where only one is named that of the whole truck."""
    if fire or len(look.colours) == 1:
        return colour
    return look.colour(rgb("#f1ebdd"), 1) if look.colours else rgb("#f1ebdd")


def _cab(canvas: Canvas, look: Look, colour: Colour) -> None:
    shape = curve(
        [(0.52, 0.24), (0.52, 1.10), (0.58, 1.17), (1.00, 1.17), (1.12, 1.08), (1.28, 0.72), (1.40, 0.62),
        (1.42, 0.24)], steps=5,
    )  # fmt: skip
    cab = [*shape, (0.52, 0.24)]
    canvas.solid(cab, colour, puffed(0.6, shine=0.28), gloss=0.45)
    inside = canvas.mask_of(cab)
    canvas.soft(box(0.5, 0.2, 1.5, 0.34), times(colour, 0.4), 0.03, 0.6, inside=inside)
    pane(canvas, [(0.66, 0.72), (0.66, 1.05), (0.96, 1.05), (0.96, 0.72)], lit=look.dark)
    pane(canvas, [(1.01, 0.72), (1.01, 1.06), (1.06, 1.05), (1.20, 0.72)], lit=look.dark)
    with canvas.ink() as pen:
        door = [(0.62, 0.30), (0.62, 1.09), (0.985, 1.09), (0.985, 0.46), (0.90, 0.42)]
        pen.line(door, 0.012, times(colour, 0.5), 0.8)
        pen.line([(0.67, 0.62), (0.76, 0.62)], 0.024, rgb("#d9dcdf"))
        for row in range(4):
            pen.line([(1.30, 0.40 + row * 0.045), (1.41, 0.40 + row * 0.045)], 0.014, times(colour, 0.45))
    canvas.solid(box(1.24, 0.20, 1.45, 0.29, 0.03), rgb("#c9ced2"), slope(0.35, 0.95))
    canvas.solid(ellipse(1.385, 0.56, 0.04, 0.055), rgb("#fff2cf"), puffed(0.8, shine=0.3), gloss=0.5)
    if look.dark:
        canvas.lamp(1.40, 0.55, 0.6, rgb("#ffe6ac"), 0.6)
    if look.variant == "fire":
        with canvas.lit():
            canvas.solid(box(0.70, 1.16, 0.94, 1.25, 0.04), rgb("#4f9ae8"), puffed(0.8, shine=0.4), gloss=0.6)
        canvas.lamp(0.82, 1.22, 0.7 if look.dark else 0.35, rgb("#5fa8ff"), 0.6)


def _ladder(canvas: Canvas) -> None:
    steel = rgb("#c9ced2")
    for dy in (0.0, 0.12):
        rod(canvas, [(-1.40, 1.13 + dy), (0.62, 1.30 + dy)], 0.04, steel)
    with canvas.ink() as pen:
        for step in range(12):
            x = -1.32 + step * 0.17
            y = 1.13 + (x + 1.40) * 0.084
            pen.line([(x, y), (x, y + 0.12)], 0.026, steel)
    canvas.solid(box(-0.62, 1.03, -0.36, 1.20, 0.03), rgb("#6d7378"), puffed(0.6))


def _lockers(canvas: Canvas, colour: Colour) -> None:
    for number in range(3):
        x = -1.36 + number * 0.60
        if number != 0:
            x += 0.02
        low = 0.52 if number == 0 else 0.42
        canvas.solid(box(x, low, x + 0.52, 0.96, 0.02), rgb("#c3c8cc"), slope(0.5, 0.85, 80))
        with canvas.ink() as pen:
            for row in range(8):
                y = low + 0.04 + row * (0.90 - low) / 7.4
                pen.line([(x + 0.02, y), (x + 0.50, y)], 0.008, rgb("#8d9297"), 0.8)
    canvas.solid(box(-1.46, 0.30, 0.48, 0.375), rgb("#f4e9c8"), flat(0.76))
    del colour


def _pickup(canvas: Canvas, look: Look) -> None:
    colour = look.pick("paint", PAINTS)
    body = curve(
        [(-1.26, 0.24), (-1.28, 0.56), (-0.30, 0.57), (-0.28, 0.86), (-0.18, 0.94), (0.22, 0.93), (0.36, 0.84),
        (0.50, 0.58), (1.00, 0.55), (1.22, 0.46), (1.27, 0.24), (1.1, 0.18), (-1.1, 0.18)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(body, colour, puffed(0.7, shine=0.28), gloss=0.45)
    inside = canvas.mask_of(body)
    canvas.soft(box(-1.3, 0.1, 1.3, 0.28), times(colour, 0.4), 0.03, 0.6, inside=inside)
    pane(canvas, [(-0.20, 0.60), (-0.20, 0.84), (-0.14, 0.88), (0.10, 0.88), (0.10, 0.60)], lit=look.dark)
    pane(canvas, [(0.15, 0.60), (0.15, 0.88), (0.21, 0.87), (0.29, 0.81), (0.40, 0.60)], lit=look.dark)
    with canvas.ink() as pen:
        for x in (-0.27, 0.125, 0.44):
            pen.line([(x, 0.57), (x, 0.24)], 0.010, times(colour, 0.5), 0.8)
        pen.line([(-1.25, 0.52), (-0.32, 0.525)], 0.014, mix(colour, WHITE, 0.5), 0.8)
        pen.line([(-0.16, 0.50), (-0.06, 0.50)], 0.020, rgb("#d9dcdf"))
    for x0, x1 in ((-1.31, -1.10), (1.10, 1.32)):
        canvas.solid(box(x0, 0.20, x1, 0.275, 0.03), rgb("#c9ced2"), slope(0.3, 0.95))
    canvas.solid(ellipse(1.215, 0.42, 0.045, 0.06), rgb("#fff2cf"), puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(box(-1.285, 0.38, -1.24, 0.50, 0.015), rgb("#c53a32"), puffed(0.8))
    for x in (-0.78, 0.80):
        canvas.solid(ellipse(x, 0.22, 0.27, 0.26), rgb("#1d1a1a"), flat(0.35), inside=inside)
        wheel(canvas, (x, 0.215), 0.215, rim=look.colours[2] if len(look.colours) > 2 else STEEL)
    if look.dark:
        canvas.lamp(1.24, 0.42, 0.5, rgb("#ffe6ac"), 0.6)


def tractor_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.98, right=1.06, top=1.52)


def paint_tractor(canvas: Canvas, look: Look) -> None:
    colour, rim = look.pick("paint", (rgb("#4f8f3f"), rgb("#c8423a"), rgb("#3f78a8"))), rgb("#e8c24a")
    rod(canvas, [(0.46, 0.92), (0.46, 1.34)], 0.06, rgb("#4a4e52"))
    canvas.solid(box(-0.06, 0.42, 0.98, 0.66, 0.03), rgb("#3a3d40"), flat(0.5))
    hood = curve([(-0.06, 0.62), (-0.06, 0.94), (0.5, 0.96), (0.92, 0.90), (0.99, 0.74), (0.98, 0.56)], steps=6)
    canvas.solid([*hood, (-0.06, 0.56)], colour, puffed(0.7, shine=0.25), gloss=0.4)
    with canvas.ink() as pen:
        for row in range(5):
            pen.line([(0.62, 0.62 + row * 0.05), (0.90, 0.62 + row * 0.045)], 0.018, times(colour, 0.4))
    canvas.solid(ellipse(0.965, 0.80, 0.035, 0.05), rgb("#fff2cf"), puffed(0.8), gloss=0.4)
    for x in (-0.68, -0.02):
        rod(canvas, [(x, 0.82), (x + 0.03, 1.40)], 0.05, times(colour, 0.8))
    pane(canvas, [(-0.62, 0.92), (-0.05, 0.92), (-0.04, 1.36), (-0.60, 1.36)], lit=look.dark, tone=rgb("#a9c8d2"))
    canvas.solid(box(-0.76, 1.38, 0.08, 1.48, 0.04), colour, puffed(0.7, shine=0.2), gloss=0.3)
    rod(canvas, [(-0.10, 0.95), (-0.18, 1.10)], 0.03, rgb("#33363a"))
    fender = curve([(-0.98, 0.60), (-0.90, 0.92), (-0.56, 1.06), (-0.16, 0.98), (0.02, 0.66)], steps=8)
    canvas.solid([*fender, (-0.2, 0.6), (-0.7, 0.6)], colour, puffed(0.8, shine=0.2), gloss=0.3)
    for hub, radius in (((-0.48, 0.475), 0.475), ((0.72, 0.28), 0.28)):
        _tread(canvas, hub, radius)
        wheel(canvas, hub, radius * 0.93, rim=rim, bolts=6, tyre=0.46)


def _tread(canvas: Canvas, hub: Point, radius: float) -> None:
    with canvas.ink() as pen:
        for lug in range(26):
            a = lug * math.pi / 13
            corners = ((a - 0.06, 0.90), (a + 0.06, 0.90), (a + 0.045, 1.0), (a - 0.045, 1.0))
            pen.polygon(
                [(hub[0] + math.cos(b) * radius * r, hub[1] + math.sin(b) * radius * r) for b, r in corners],
                rgb("#1f1d1d"),
            )  # fmt: skip


PROPS = (
    Prop(name="truck", size=2.8, extent=extent, paint=paint, home="street", turns=False, letters=True),
    Prop(name="tractor", size=2.5, extent=tractor_extent, paint=paint_tractor, home="meadow"),
)
