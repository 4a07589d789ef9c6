"""A felt tent of the steppe: a round white wall, a low roof with its smoke ring, a painted door."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, ellipse
from muralist.engines.preview.brushes.shade import flat, lathe
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

ORNAMENT, ROPE = rgb("#3f6fa8"), rgb("#b59a6a")


def paint(canvas: Canvas, look: Look) -> None:
    felt = look.colour(rgb("#f0ebdf"))
    wall = [(-1.0, 0.72), *ellipse(0, 0.06, 1.0, 0.12, start=math.pi, end=2 * math.pi), (1.0, 0.72)]
    canvas.solid(wall, felt, lathe([(1.0, 0.0), (1.0, 0.8)]), texture=0.04)
    inside = canvas.mask_of(wall)
    with canvas.ink(inside=inside) as pen:
        for y in (0.20, 0.40):
            pen.line(ellipse(0, y, 1.0, 0.11, start=math.pi, end=2 * math.pi), 0.020, ROPE)
        band = ellipse(0, 0.64, 1.0, 0.11, start=math.pi, end=2 * math.pi)
        pen.line(band, 0.10, ORNAMENT)
        for step in range(1, 16):
            a = math.pi + math.pi * step / 16
            pen.disc(math.cos(a), 0.64 + 0.11 * math.sin(a), 0.030, mix(felt, WHITE, 0.4))
    left = bezier((-0.16, 1.30), (-0.62, 1.16), (-1.06, 0.70), 12)
    roof = [*left, *ellipse(0, 0.70, 1.06, 0.12, start=math.pi, end=2 * math.pi), *((-x, y) for x, y in reversed(left))]
    canvas.solid(roof, mix(felt, WHITE, 0.3), lathe([(1.06, 0.66), (0.7, 1.05), (0.16, 1.30)]), texture=0.04)
    with canvas.ink(inside=canvas.mask_of(roof)) as pen:
        for step in range(1, 8):
            a = math.pi + math.pi * step / 8
            foot = (1.06 * math.cos(a), 0.70 + 0.12 * math.sin(a))
            pen.line(bezier((0.14 * math.cos(a), 1.30), (0.6 * math.cos(a), 1.08), foot, 8), 0.016, ROPE, 0.9)
    canvas.solid(ellipse(0, 1.31, 0.19, 0.05), times(felt, 0.45), flat(0.5))
    with canvas.ink() as pen:
        pen.line(ellipse(0, 1.31, 0.19, 0.05), 0.022, ORNAMENT)
    canvas.solid(box(-0.27, -0.05, 0.27, 0.60), rgb("#e5dcc6"), flat(0.72))
    lit = rgb("#ffcf80") if look.dark else rgb("#b4472f")
    canvas.solid(box(-0.21, -0.05, 0.21, 0.55), lit, flat(0.66))
    with canvas.ink() as pen:
        pen.line([(0.0, -0.05), (0.0, 0.55)], 0.018, rgb("#6f2a1e"))
        for x in (-0.105, 0.105):
            pen.line(box(x - 0.065, 0.05, x + 0.065, 0.45), 0.016, rgb("#e5b84f"))
            pen.disc(x, 0.25, 0.034, rgb("#e5b84f"))
    if look.dark:
        canvas.lamp(0, 0.25, 0.9, rgb("#ffcf80"), 0.4)


PROP = Prop(name="yurt", size=3.0, extent=bounds(-1.14, 1.14, 1.42, -0.12), paint=paint, home="meadow")
