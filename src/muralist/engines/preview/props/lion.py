"""Great cats: a maned lion, a lioness and a striped tiger."""

from __future__ import annotations

import math

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, crease, eye, fur, mould, shape
from muralist.engines.preview.props.prop import Look, Prop

CREAM = rgb("#f7ecd6")


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.92, right=0.90, top=1.18, bottom=-0.02)


def paint(canvas: Canvas, look: Look) -> None:
    tiger = look.variant == "tiger"
    coat = look.colour(rgb("#d9832f") if tiger else rgb("#d3a256"))
    far = times(coat, 0.66)
    mould(canvas, [bone("20 54 18, 18 28 12, 18 6 12"), bone("-28 56 24, -22 34 16, -30 20 11, -26 6 11")], far)
    tip = mould(canvas, [bone("-50 66 8, -66 56 7, -76 38 6, -86 38 6")], coat, texture=0.03)
    tuft = DARK if tiger else times(coat, 0.42)
    canvas.solid(ellipse(-0.85, 0.385, 0.05, 0.035), tuft, puffed(0.8))
    mask = mould(
        canvas,
        [
            shape("-54 58, -50 76, -24 78, 8 78, 32 80, 42 68, 40 52, 22 42, -6 46, -30 46, -48 48"),
            bone("32 66 34, 46 82 26"),
            bone("30 56 21, 32 28 13, 31 7 13"), bone("-40 62 32, -34 38 20, -44 22 12, -40 7 12"),
            oval(0.35, 0.045, 0.10, 0.05), oval(-0.36, 0.045, 0.10, 0.05),
        ],
        coat,
    )  # fmt: skip
    canvas.soft(oval(-0.04, 0.44, 0.30, 0.05), CREAM, 0.03, 0.8, inside=mask)
    crease(canvas, bezier((-0.24, 0.66), (-0.20, 0.52), (-0.32, 0.38)), coat, mask)
    if tiger:
        _stripes(canvas, mask)
        with canvas.ink(inside=tip) as pen:
            for x, y in ((-0.60, 0.60), (-0.70, 0.50), (-0.76, 0.40)):
                pen.line([(x - 0.03, y - 0.05), (x + 0.03, y + 0.05)], 0.03, DARK, 0.8)
    else:
        fur(canvas, mask, look.rng("fur"), coat, 160, 0.05, -2.7)
    if look.variant == "":
        _mane(canvas, look, times(coat, 0.52))
    _head(canvas, coat, tiger=tiger)


def _stripes(canvas: Canvas, mask: Image.Image) -> None:
    with canvas.ink(inside=mask) as pen:
        for step in range(9):
            x = -0.48 + step * 0.095
            pen.polygon(limb(bezier((x, 0.84), (x + 0.05, 0.66), (x + 0.01, 0.54), 8), (0.045, 0.035, 0.0)), DARK, 0.85)
        for x, low in ((0.32, 0.10), (-0.40, 0.08)):
            for step in range(5):
                y = low + 0.09 * step
                pen.polygon([(x + 0.10, y + 0.02), (x - 0.02, y + 0.035), (x + 0.10, y + 0.045)], DARK, 0.8)


def _mane(canvas: Canvas, look: Look, tone: Colour) -> None:
    rng = look.rng("mane")
    canvas.solid(
        shape("52 116, 30 110, 16 92, 16 66, 26 46, 42 42, 60 52, 76 66, 82 88, 72 108"),
        tone,
        puffed(0.9),
        texture=0.12,
        grain=30,
    )
    with canvas.ink() as pen:
        for step in range(64):
            a, r = 2 * math.pi * step / 64, float(rng.uniform(0.22, 0.34))
            x, y = 0.49 + math.cos(a) * r * 0.92, 0.79 + math.sin(a) * r
            tip = (x + math.cos(a) * 0.06, min(1.165, y + math.sin(a) * 0.06 - 0.015))
            pen.polygon(limb([(x - math.cos(a) * 0.07, y - math.sin(a) * 0.07), (x, y), tip], (0.04, 0.046, 0.0)),
                        mix(tone, (1.0, 0.85, 0.55), float(rng.uniform(0.0, 0.35))))  # fmt: skip


def _head(canvas: Canvas, coat: Colour, *, tiger: bool) -> None:
    for x in (0.40, 0.655):
        canvas.solid(oval(x, 1.00, 0.062, 0.062), coat, puffed(0.8))
        canvas.solid(oval(x, 0.995, 0.034, 0.034), times(coat, 0.45), puffed(0.4))
    mask = mould(canvas, [shape("36 92, 42 102, 54 105, 66 102, 71 90, 69 76, 62 66, 52 64, 42 68, 36 78")], coat)
    canvas.soft(ellipse(0.575, 0.72, 0.115, 0.075), CREAM, 0.02, 1.0, inside=mask)
    for x in (0.475, 0.64):
        canvas.soft(oval(x, 0.90, 0.045, 0.03), CREAM, 0.012, 0.7, inside=mask)
    with canvas.ink(inside=mask) as pen:
        if tiger:
            for hand in (-1, 1):
                for y in (0.94, 0.86, 0.78):
                    pen.polygon(
                        [(0.535 + hand * 0.20, y + 0.03), (0.535 + hand * 0.11, y), (0.535 + hand * 0.20, y - 0.012)],
                        DARK,
                        0.85,
                    )
            for x in (0.50, 0.545, 0.59):
                pen.line([(x, 1.06), (0.545 + (x - 0.545) * 0.6, 0.965)], 0.022, DARK, 0.85)
    with canvas.ink() as pen:
        for x in (0.48, 0.635):
            eye(pen, x, 0.865, 0.021, rgb("#d9a93c"))
        pen.polygon([(0.535, 0.79), (0.625, 0.79), (0.582, 0.738)], rgb("#6b3a32"))
        for hand in (-1, 1):
            pen.line(
                bezier((0.582, 0.742), (0.582 + hand * 0.01, 0.69), (0.582 + hand * 0.065, 0.695), 7), 0.010, DARK, 0.85
            )
            for row in range(3):
                pen.disc(0.582 + hand * (0.05 + 0.018 * row), 0.735 - 0.008 * row, 0.005, times(coat, 0.4))


PROP = Prop(name="lion", size=1.1, extent=extent, paint=paint, home="meadow", overlap=0.1)
