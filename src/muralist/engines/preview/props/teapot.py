"""A round-bellied teapot with a curved spout and a knob on its lid."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed, sphere
from muralist.engines.preview.props.bluewhite import COBALT, GLAZE, PAINTED, paint_side
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam, turned

GLAZES = (rgb("#5f8a94"), rgb("#d9b98a"), rgb("#b8574a"), rgb("#e9e2d4"), rgb("#6f8a62"))


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.02, right=0.98, top=1.34)


def paint(canvas: Canvas, look: Look) -> None:
    glaze = GLAZE if look.material == PAINTED else look.pick("glaze", GLAZES)
    if look.material == "metal" and not look.colours:
        glaze = rgb("#b08a4a")
    handle = curve([(0.40, 0.84), (0.70, 0.93), (0.91, 0.74), (0.84, 0.46), (0.46, 0.34)], steps=8)
    canvas.solid(
        limb(handle, (0.13, 0.115, 0.11, 0.115, 0.13)), times(glaze, 0.95), puffed(1.0, shine=0.25), gloss=0.3,
    )  # fmt: skip
    spout = curve([(-0.36, 0.46), (-0.66, 0.52), (-0.78, 0.76), (-0.94, 0.98)], steps=8)
    canvas.solid(limb(spout, (0.44, 0.27, 0.17, 0.15)), glaze, puffed(1.0, shine=0.25), gloss=0.3)
    canvas.solid(ellipse(-0.938, 0.975, 0.074, 0.030, 0.66), times(glaze, 0.35), puffed(0.3))
    turned(canvas, [(0.30, 0.03), (0.31, 0.12)], times(glaze, 0.85), tilt=0.18)
    belly = ellipse(0, 0.56, 0.63, 0.50)
    canvas.solid(belly, glaze, sphere(0, 0.56, 0.67, 0.54, shine=0.3), gloss=0.4, texture=0.04, grain=16)
    inside = canvas.mask_of(belly)
    if look.material == PAINTED:
        paint_side(canvas, inside, 0.54, 0.60, 0.21)
    band = mix(glaze, WHITE, 0.62) if luma(glaze) < 0.62 else mix(glaze, rgb("#a5623f"), 0.7)
    band = COBALT if look.material == PAINTED else band
    with canvas.ink(inside=inside) as pen:
        for y, sag in () if look.material == PAINTED else ((0.60, 0.105), (0.54, 0.105)):
            pen.line(ellipse(0, y, 0.64, sag, start=math.pi, end=2 * math.pi), 0.018, band, 0.8)
        for step in () if look.material == PAINTED else range(13):
            a = math.pi * (1.08 + 0.84 * step / 12)
            pen.disc(0.60 * math.cos(a), 0.48 + 0.105 * math.sin(a), 0.022, band, 0.85)
    gleam(canvas, 0.25, 0.76, 0.085, 0.10, turn=0.6, alpha=0.6, inside=inside)
    rim = ellipse(0, 1.0, 0.335, 0.066)
    canvas.solid(rim, times(glaze, 0.72), puffed(0.4))
    lid = [*ellipse(0, 1.015, 0.32, 0.058, start=math.pi, end=2 * math.pi)]
    lid += [
        *bezier((0.32, 1.02), (0.27, 1.16), (0.0, 1.18), 10), *bezier((0.0, 1.18), (-0.27, 1.16), (-0.32, 1.02), 10),
    ]  # fmt: skip
    canvas.solid(lid, glaze, sphere(0, 0.96, 0.37, 0.25, shine=0.3), gloss=0.4, texture=0.04, grain=16)
    canvas.solid(ellipse(0, 1.24, 0.088, 0.078), times(glaze, 0.92), puffed(1.0, shine=0.4), gloss=0.4)


PROP = Prop(
    name="teapot",
    size=0.18,
    extent=extent,
    paint=paint,
    home="studio",
    materials=frozenset({"ceramic", "clay", "metal"}),
)
