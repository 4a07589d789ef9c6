"""Sweet things: a doughnut, an ice cream cone."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.plane import Plane
from muralist.engines.preview.props.portions import lay_out, seen_above
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import gleam


def doughnut_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.62, right=0.62, top=1.24)


def paint_doughnut(canvas: Canvas, look: Look) -> None:
    icing = look.pick("icing", (rgb("#ef9ab4"), rgb("#6d3f28"), rgb("#8fc9c0"), rgb("#f3dca0")))
    cx, cy = 0.0, 0.62
    ring, hole = ellipse(cx, cy, 0.60, 0.60), ellipse(cx, cy, 0.17, 0.17)
    canvas.solid(ring, rgb("#cf9148"), puffed(1.0, shine=0.15), holes=[hole], texture=0.06, grain=14)
    wave, inner = [], []
    for step in range(72):
        a = step * math.pi / 36
        wave.append(
            (cx + math.cos(a) * (0.525 + 0.028 * math.sin(a * 7)),
            cy + math.sin(a) * (0.525 + 0.028 * math.sin(a * 7))),
        )  # fmt: skip
        inner.append(
            (cx + math.cos(a) * (0.225 + 0.014 * math.sin(a * 5)),
            cy + math.sin(a) * (0.225 + 0.014 * math.sin(a * 5))),
        )  # fmt: skip
    canvas.solid(wave, icing, puffed(1.0, shine=0.3), holes=[inner], gloss=0.4)
    gleam(canvas, 0.22, 0.97, 0.10, 0.045, turn=-0.6, alpha=0.55)
    rng = look.rng("sprinkles")
    codes = ("#f6e7c4", "#4fb0c8", "#f0c14a", "#6cae75", "#e2564a", "#ffffff")
    with canvas.ink() as pen:
        for number in range(46):
            a, d, turn = float(rng.uniform(0, 6.28)), float(rng.uniform(0.27, 0.48)), float(rng.uniform(0, math.pi))
            x, y, dx, dy = cx + math.cos(a) * d, cy + math.sin(a) * d, 0.026 * math.cos(
                turn,
            ), 0.026 * math.sin(turn)  # fmt: skip
            pen.line([(x - dx, y - dy), (x + dx, y + dy)], 0.020, rgb(codes[number % len(codes)]))


def cone_extent(look: Look) -> Extent:
    return Extent(left=-0.46, right=0.46, top=1.82 if look.contents else 1.66)


def paint_cone(canvas: Canvas, look: Look) -> None:
    scoops: tuple[Colour, ...] = look.colours or (rgb("#f3a6b8"), rgb("#f6e8c8"), rgb("#7a4a32"))
    waffle = rgb("#d89e52")
    cone = [(0.0, 0.0), (0.30, 0.82), (-0.30, 0.82)]
    canvas.solid(cone, waffle, puffed(0.5))
    with canvas.ink(inside=canvas.mask_of(cone)) as pen:
        for step in range(-9, 10):
            pen.line([(step * 0.09 - 0.3, 0.0), (step * 0.09 + 0.3, 0.9)], 0.014, times(waffle, 0.68), 0.8)
            pen.line([(step * 0.09 + 0.3, 0.0), (step * 0.09 - 0.3, 0.9)], 0.014, times(waffle, 0.68), 0.8)
    spots = ((-0.17, 0.95, 0.25), (0.18, 0.95, 0.25), (0.0, 1.26, 0.26))
    for number, (x, y, size) in enumerate(spots):
        tint = scoops[number % len(scoops)]
        canvas.solid(ellipse(x, y, size, size), tint, puffed(1.1, shine=0.15), texture=0.10, grain=18)
        skirt = [(x - size * 1.08 + k * size * 0.27, y - size * (0.44 + 0.13 * (k % 2))) for k in range(9)]
        canvas.solid(
            limb(curve(skirt, steps=4), (0.05, 0.11, 0.11, 0.05)), tint, puffed(0.9), texture=0.10, grain=18,
        )  # fmt: skip
    if look.contents:
        lay_out(Plane(canvas=canvas, tilt=0.7, y=1.50, scale=0.20), look, look.contents[:1])
        return
    canvas.solid(ellipse(0.0, 1.555, 0.075, 0.07), rgb("#c8283a"), puffed(1.0, shine=0.45), gloss=0.6)
    with canvas.ink() as pen:
        pen.line(bezier((0.0, 1.60), (0.03, 1.64), (0.08, 1.645), 6), 0.014, rgb("#5c3d22"))


PROPS = (
    seen_above(
        Prop(name="doughnut", size=0.10, extent=doughnut_extent, paint=paint_doughnut, home="studio"), "doughnut", 0.11
    ),
    Prop(
        name="ice_cream",
        size=0.18,
        extent=cone_extent,
        paint=paint_cone,
        home="studio",
        turns=False,
        holds=frozenset({"fruit", "topping"}),
    ),
)
