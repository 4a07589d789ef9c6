"""A saguaro in the wild, or a small cactus in a clay pot indoors."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import lathe, tube
from muralist.engines.preview.props.prop import Look, Prop


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.46, right=0.48, top=1.14)


def paint(canvas: Canvas, look: Look) -> None:
    green = look.colour(rgb("#5f8c55"))
    potted = look.variant == "potted"
    base = 0.32 if potted else 0.0
    k = 0.72 if potted else 1.0
    arms: tuple[list[Point], ...] = (
        [(0.0, 0.44), (-0.28, 0.44), (-0.33, 0.52), (-0.33, 0.80)],
        [(0.0, 0.34), (0.28, 0.35), (0.34, 0.42), (0.34, 0.66)],
    )
    for arm in arms:
        spine = [(x * k, base + y * k) for x, y in curve(arm, steps=8)]
        shape = [*limb(spine, (0.14 * k, 0.15 * k, 0.15 * k, 0.13 * k))]
        canvas.solid(shape, times(green, 0.94), tube())
        canvas.solid(ellipse(spine[-1][0], spine[-1][1], 0.065 * k, 0.06 * k), times(green, 0.98), tube())
    trunk = [*box(-0.12 * k, base, 0.12 * k, base + 0.9 * k), *[]]
    top = ellipse(0, base + 0.93 * k, 0.12 * k, 0.15 * k, start=0, end=3.1416)
    canvas.solid([trunk[0], trunk[1], *top], green, tube(), texture=0.04, grain=20)
    rng = look.rng("spines")
    with canvas.ink() as pen:
        for rib in range(-3, 4):
            x = rib * 0.034 * k
            high = base + (1.04 - 0.0009 * rib**4) * k
            pen.line([(x, base + 0.02), (x, high)], 0.007 * k, times(green, 0.62), 0.7)
            for step in range(17):
                y = base + 0.04 + step * 0.058 * k
                if y < high - 0.04:
                    pen.line(
                        [(x, y), (x + float(rng.normal(0, 0.014)), y + 0.016 * k)],
                        0.004,
                        mix(green, rgb("#fff6d8"), 0.75),
                        0.9,
                    )
        for x, y in ((0.0, base + 1.06 * k), (-0.05 * k, base + 1.03 * k)):
            pen.disc(x, y, 0.032 * k, rgb("#e46a86"))
            pen.disc(x, y, 0.012 * k, rgb("#f8dc8a"))
    if potted:
        clay = look.colours[1] if len(look.colours) > 1 else rgb("#bb6b48")
        canvas.solid(
            [(-0.17, 0.0), (0.17, 0.0), (0.215, 0.27), (-0.215, 0.27)],
            clay,
            lathe([(0.17, 0), (0.215, 0.27)]),
            texture=0.06,
            grain=16,
        )
        canvas.solid(
            box(-0.24, 0.25, 0.24, 0.345, 0.02),
            mix(clay, (1, 1, 1), 0.06),
            lathe([(0.24, 0), (0.24, 0.4)]),
            texture=0.06,
            grain=16,
        )


PROP = Prop(name="cactus", size=3.0, extent=extent, paint=paint, home="desert")
