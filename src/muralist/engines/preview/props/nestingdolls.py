"""Wooden nesting dolls in a row, from the largest to the smallest, each with a kerchief and a flower on her apron."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, oval, shifted
from muralist.engines.preview.brushes.shade import lathe, puffed
from muralist.engines.preview.props.bodies import eye, shape
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

DRESSES = (rgb("#c8382e"), rgb("#3f7fa8"), rgb("#4f9a5c"), rgb("#d99a2e"), rgb("#8a58a0"))
SKIN, HAIR, CREAM = rgb("#f3d6b4"), rgb("#5c3a22"), rgb("#f8ecd0")
BODY = "-30 0, -37 22, -36 46, -27 66, -25 80, -17 96, 0 102, 17 96, 25 80, 27 66, 36 46, 37 22, 30 0, 0 -3"
PROFILE = ((0.30, 0.0), (0.37, 0.22), (0.36, 0.46), (0.27, 0.66), (0.25, 0.80), (0.17, 0.96), (0.02, 1.02))


def _doll(canvas: Canvas, x: float, size: float, dress: Colour) -> None:
    outline = shifted(shape(BODY), x, 0.0, size)
    profile = [(size * r, size * y) for r, y in PROFILE]
    canvas.solid(outline, dress, lathe(profile, x, shine=0.4), gloss=0.4)
    inside = canvas.mask_of(outline)
    canvas.solid(ellipse(x, 0.34 * size, 0.235 * size, 0.28 * size), CREAM, puffed(0.25), inside=inside)
    canvas.solid(ellipse(x, 0.79 * size, 0.175 * size, 0.165 * size), SKIN, puffed(0.3), inside=inside)
    for hand in (-1, 1):
        lock = shifted(shape("0 95, 10 92, 16 80, 8 86"), 0.0, 0.0, size)
        canvas.solid([(x + hand * px, py) for px, py in lock], HAIR, puffed(0.5), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for hand in (-1, 1):
            eye(pen, x + hand * 0.062 * size, 0.79 * size, 0.018 * size)
            pen.disc(x + hand * 0.10 * size, 0.735 * size, 0.030 * size, rgb("#ee9a92"), 0.6)
        pen.line(bezier((x - 0.045 * size, 0.715 * size), (x, 0.675 * size), (x + 0.045 * size, 0.715 * size), 8),
                 0.018 * size, rgb("#b8322e"))  # fmt: skip
        for petal in range(6):
            a = math.tau * petal / 6
            pen.polygon(oval(x + 0.075 * size * math.cos(a), (0.36 + 0.075 * math.sin(a)) * size, 0.052 * size,
                             0.040 * size, a), dress)  # fmt: skip
        pen.disc(x, 0.36 * size, 0.036 * size, rgb("#f2c33c"))
        for hand in (-1, 1):
            pen.polygon(oval(x + hand * 0.10 * size, 0.20 * size, 0.075 * size, 0.030 * size, hand * 0.6),
                        rgb("#4f9a4c"))  # fmt: skip
        pen.line([(x - 0.4 * size, 0.045 * size), (x + 0.4 * size, 0.045 * size)], 0.03 * size, times(dress, 0.6))
        pen.line(bezier((x - 0.27 * size, 0.64 * size), (x, 0.56 * size), (x + 0.27 * size, 0.64 * size), 12),
                 0.022 * size, times(dress, 0.6))  # fmt: skip


def paint_nesting(canvas: Canvas, look: Look) -> None:
    x, size = -1.16, 1.28
    for number in range(5):
        dress = look.colours[number % len(look.colours)] if look.colours else DRESSES[number]
        _doll(canvas, x, size, dress)
        smaller = size * 0.78
        x += 0.38 * size + 0.37 * smaller + 0.02
        size = smaller


PROPS = (
    Prop(name="nesting_dolls", size=0.18, extent=bounds(-1.68, 1.58, 1.34, -0.05), paint=paint_nesting, home="studio",
         turns=False),
)  # fmt: skip
