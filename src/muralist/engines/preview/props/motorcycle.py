"""A classic motorcycle and a town scooter, from the side."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, gleam, rod, wheel

PAINTS = (rgb("#b8342c"), rgb("#2f6f7a"), rgb("#d9a03a"), rgb("#3a4a6a"))
DARK = rgb("#2b2a2c")


def extent(look: Look) -> Extent:
    if look.variant == "scooter":
        return Extent(left=-0.94, right=0.92, top=1.22)
    return Extent(left=-1.12, right=1.12, top=1.14)


def paint(canvas: Canvas, look: Look) -> None:
    (_scooter if look.variant == "scooter" else _classic)(canvas, look)


def _spoked(canvas: Canvas, hub: Point, radius: float) -> None:
    with canvas.ink() as pen:
        for spoke in range(18):
            a = spoke * math.pi / 9
            pen.line(
                [hub, (hub[0] + math.cos(a) * radius * 0.8, hub[1] + math.sin(a) * radius * 0.8)], 0.008,
                rgb("#b9bec3"),
            )  # fmt: skip
        pen.ring(*hub, radius, radius * 0.24, DARK)
        pen.ring(*hub, radius * 0.94, radius * 0.05, rgb("#55514e"))
        pen.ring(*hub, radius * 0.78, radius * 0.07, rgb("#cdd2d6"))
        pen.disc(*hub, radius * 0.24, rgb("#8d9297"))
        pen.disc(*hub, radius * 0.11, rgb("#d9dcdf"))


def _classic(canvas: Canvas, look: Look) -> None:
    colour = look.pick("paint", PAINTS)
    rear, front = (-0.72, 0.36), (0.74, 0.36)
    for hub in (rear, front):
        _spoked(canvas, hub, 0.355)
    for hub, start, end in ((rear, 0.9, 2.75), (front, 0.75, 2.1)):
        arc = ellipse(*hub, 0.40, 0.40, start=start, end=end)
        canvas.solid(limb(arc, (0.05, 0.06, 0.05)), colour, puffed(0.8, shine=0.25), gloss=0.4)
    rod(canvas, [rear, (-0.10, 0.36)], 0.05, times(STEEL, 0.7))
    rod(canvas, [(-0.62, 0.70), (0.02, 0.38)], 0.04, DARK)
    rod(canvas, bezier((-0.05, 0.26), (0.5, 0.26), (0.46, 0.74), 12), 0.05, DARK)
    canvas.solid(box(-0.20, 0.22, 0.30, 0.44, 0.08), rgb("#8d9297"), puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(-0.06, 0.32, 0.105, 0.105), rgb("#b9bec3"), puffed(1.0, shine=0.35), gloss=0.5)
    cylinder = [(0.02, 0.42), (0.26, 0.40), (0.32, 0.66), (0.06, 0.68)]
    canvas.solid(cylinder, rgb("#9a9fa4"), puffed(0.7, shine=0.2), gloss=0.3)
    with canvas.ink() as pen:
        for fin in range(6):
            y = 0.45 + fin * 0.038
            pen.line([(0.02 + fin * 0.008, y + 0.01), (0.28 + fin * 0.008, y)], 0.012, rgb("#55595d"))
    pipe = curve([(0.28, 0.58), (0.40, 0.48), (0.34, 0.24), (0.10, 0.17), (-0.30, 0.17)], steps=8)
    rod(canvas, pipe, 0.055, STEEL, gloss=0.6)
    rod(canvas, [(-0.30, 0.17), (-1.04, 0.23)], 0.085, STEEL, end=0.10, gloss=0.6)
    rod(canvas, [(0.42, 0.98), front], 0.05, STEEL, gloss=0.6)
    seat = curve(
        [(-0.90, 0.80), (-0.84, 0.90), (-0.56, 0.86), (-0.28, 0.78), (-0.08, 0.80), (-0.06, 0.72), (-0.5, 0.68),
        (-0.86, 0.70)], closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(seat, rgb("#5f3c28"), puffed(0.9, shine=0.15), gloss=0.2)
    tank = curve(
        [(-0.10, 0.72), (-0.06, 0.86), (0.14, 0.95), (0.36, 0.93), (0.44, 0.80), (0.30, 0.70), (0.05, 0.69)],
        closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(tank, colour, puffed(1.0, shine=0.35), gloss=0.5)
    inside = canvas.mask_of(tank)
    with canvas.ink(inside=inside) as pen:
        pen.line(curve([(-0.08, 0.76), (0.14, 0.80), (0.42, 0.80)], steps=6), 0.022, mix(colour, WHITE, 0.7))
    gleam(canvas, 0.16, 0.89, 0.09, 0.02, turn=-0.2, alpha=0.6)
    rod(canvas, [(0.40, 1.02), (0.44, 0.90)], 0.05, DARK)
    rod(canvas, curve([(0.42, 1.02), (0.34, 1.09), (0.16, 1.06)], steps=6), 0.03, STEEL)
    rod(canvas, [(0.20, 1.07), (0.08, 1.045)], 0.055, DARK)
    canvas.solid(ellipse(0.56, 0.93, 0.10, 0.105), STEEL, puffed(1.0, shine=0.35), gloss=0.5)
    canvas.solid(ellipse(0.63, 0.93, 0.045, 0.09), rgb("#fff2cf"), puffed(0.8), gloss=0.4)
    canvas.solid(ellipse(-1.02, 0.72, 0.045, 0.04), rgb("#c53a32"), puffed(0.9, shine=0.3))
    if look.dark:
        canvas.lamp(0.66, 0.93, 0.5, rgb("#ffe6ac"), 0.6)


def _scooter(canvas: Canvas, look: Look) -> None:
    colour = look.pick("paint", (rgb("#6fb0a4"), rgb("#e2705c"), rgb("#e8c25a"), rgb("#8fb4d4")))
    rear, front = (-0.56, 0.21), (0.66, 0.21)
    for hub in (rear, front):
        wheel(canvas, hub, 0.205, tyre=0.36)
    rod(canvas, [(0.44, 1.00), front], 0.06, STEEL)
    fender = curve(
        [(0.46, 0.30), (0.52, 0.43), (0.68, 0.46), (0.86, 0.36), (0.88, 0.27), (0.72, 0.32), (0.56, 0.30)],
        closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(fender, colour, puffed(0.9, shine=0.3), gloss=0.45)
    floor = curve(
        [(-0.30, 0.30), (0.10, 0.22), (0.36, 0.26), (0.50, 0.60), (0.50, 0.94), (0.40, 0.96), (0.30, 0.60),
        (0.18, 0.36), (-0.20, 0.40)], closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(floor, colour, puffed(0.8, shine=0.25), gloss=0.4)
    body = curve(
        [(-0.12, 0.30), (-0.10, 0.56), (-0.22, 0.72), (-0.62, 0.74), (-0.86, 0.60), (-0.90, 0.42), (-0.74, 0.30),
        (-0.5, 0.42), (-0.32, 0.28)], closed=True, steps=7,
    )  # fmt: skip
    canvas.solid(body, colour, puffed(0.9, shine=0.3), gloss=0.45)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for row in range(4):
            pen.line([(-0.42 - row * 0.06, 0.46), (-0.46 - row * 0.06, 0.58)], 0.018, times(colour, 0.5))
        pen.line(curve([(-0.14, 0.56), (-0.5, 0.66), (-0.88, 0.52)], steps=6), 0.014, mix(colour, WHITE, 0.7), 0.9)
    seat = curve(
        [(-0.72, 0.76), (-0.70, 0.86), (-0.40, 0.85), (-0.16, 0.82), (-0.12, 0.74), (-0.4, 0.72)], closed=True,
        steps=6,
    )  # fmt: skip
    canvas.solid(seat, rgb("#7a4a30"), puffed(0.9, shine=0.15), gloss=0.2)
    rod(canvas, curve([(0.46, 1.02), (0.38, 1.10), (0.24, 1.08)], steps=6), 0.045, colour)
    rod(canvas, [(0.28, 1.09), (0.18, 1.07)], 0.055, DARK)
    rod(canvas, [(0.42, 1.08), (0.40, 1.17)], 0.018, STEEL)
    canvas.solid(ellipse(0.50, 1.04, 0.10, 0.09), colour, puffed(1.0, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0.575, 1.035, 0.045, 0.065), rgb("#fff2cf"), puffed(0.8), gloss=0.4)
    canvas.solid(ellipse(-0.875, 0.55, 0.03, 0.05), rgb("#c53a32"), slope(0.6, 0.9))
    if look.dark:
        canvas.lamp(0.60, 1.03, 0.45, rgb("#ffe6ac"), 0.6)


PROP = Prop(name="motorcycle", size=1.1, extent=extent, paint=paint, home="street")
