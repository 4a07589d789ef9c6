"""Towers: a silo, which may be a water tower, and a clock tower."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, pane, rod, turned

DARK = rgb("#33302f")
LIT = rgb("#ffd98a")


def silo_extent(look: Look) -> Extent:
    if look.variant == "water":
        return Extent(left=-0.66, right=0.66, top=2.12)
    return Extent(left=-0.50, right=0.50, top=1.98, bottom=-0.05)


def paint_silo(canvas: Canvas, look: Look) -> None:
    if look.variant == "water":
        wood = look.colour(rgb("#a8643f"))
        for x in (-0.40, 0.40, -0.14, 0.14):
            rod(canvas, [(x * 1.25, 0.0), (x, 1.12)], 0.055, DARK)
        with canvas.ink() as pen:
            for y0, y1 in ((0.10, 0.54), (0.54, 1.0)):
                pen.line([(-0.48, y0), (0.44, y1)], 0.022, DARK)
                pen.line([(0.48, y0), (-0.44, y1)], 0.022, DARK)
        canvas.solid(box(-0.58, 1.06, 0.58, 1.14), DARK, flat(0.6))
        turned(canvas, [(0.50, 1.14), (0.50, 1.72)], wood, tilt=0.14, texture=0.1, closed=True)
        with canvas.ink() as pen:
            for k in range(9):
                x = -0.44 + 0.11 * k
                pen.line([(x, 1.10), (x, 1.70)], 0.010, times(wood, 0.6), 0.7)
            for y in (1.24, 1.44, 1.62):
                pen.line(ellipse(0, y, 0.50, 0.06, start=math.pi, end=2 * math.pi), 0.024, DARK)
        turned(canvas, [(0.56, 1.72), (0.04, 2.08)], times(wood, 0.75), tilt=0.14, texture=0.08, closed=True)
        return
    tone = look.colour(rgb("#c9ced2"))
    turned(canvas, [(0.44, 0.05), (0.44, 1.46)], tone, tilt=0.16, shine=0.2, gloss=0.3, closed=True)
    with canvas.ink() as pen:
        for k in range(8):
            pen.line(
                ellipse(0, 0.18 + 0.18 * k, 0.44, 0.07, start=math.pi, end=2 * math.pi), 0.016, times(tone, 0.66), 0.8
            )
    turned(canvas, curve([(0.46, 1.46), (0.40, 1.72), (0.20, 1.88), (0.03, 1.92)], steps=6), rgb("#b8483c"), tilt=0.16,
           shine=0.3, gloss=0.4, closed=True)  # fmt: skip
    for x in (0.20, 0.30):
        rod(canvas, [(x, 0.02), (x, 1.5)], 0.016, DARK)
    with canvas.ink() as pen:
        for k in range(14):
            pen.line([(0.20, 0.10 + 0.10 * k), (0.30, 0.10 + 0.10 * k)], 0.012, DARK)


def paint_clock_tower(canvas: Canvas, look: Look) -> None:
    wall = look.colour(rgb("#c9a877"))
    canvas.solid(
        [(0.40, 0.0), (0.62, 0.04), (0.62, 1.86), (0.40, 1.88)],
        times(wall, 0.75),
        facing(0.7, 0, 0.7, fall=0.15),
        texture=0.08,
    )
    canvas.solid(box(-0.44, 0.0, 0.40, 1.88), wall, facing(-0.2, 0.1, 1, fall=0.16), texture=0.09, grain=14)
    for y in (0.10, 0.92, 1.84):
        canvas.solid(box(-0.50, y, 0.45, y + 0.075), mix(wall, WHITE, 0.25), slope(0.5, 0.85))
    canvas.solid(box(-0.18, 0.0, 0.14, 0.50, 0.12), rgb("#5a3d2a"), flat(0.55))
    for x in (-0.26, 0.04):
        pane(canvas, box(x, 0.60, x + 0.18, 0.86), lit=look.dark)
    canvas.solid(ellipse(-0.02, 1.40, 0.36, 0.36), rgb("#5f4a36"), puffed(0.6))
    face = ellipse(-0.02, 1.40, 0.31, 0.31)
    if look.dark:
        with canvas.lit():
            canvas.solid(face, rgb("#fff0c4"), flat(0.92))
        canvas.lamp(0, 1.40, 0.7, LIT, 0.5)
    else:
        canvas.solid(face, rgb("#fbf6ea"), slope(0.66, 0.88, 60))
    with canvas.lit() if look.dark else canvas.ink(), canvas.ink() as pen:
        for k in range(12):
            a = k * math.pi / 6
            pen.line([(-0.02 + 0.25 * math.cos(a), 1.40 + 0.25 * math.sin(a)), (-0.02 + 0.29 * math.cos(a), 1.40 + 0.29
                      * math.sin(a))], 0.020, DARK)  # fmt: skip
        pen.line([(-0.02, 1.40), (-0.02, 1.62)], 0.022, DARK)
        pen.line([(-0.02, 1.40), (0.12, 1.46)], 0.028, DARK)
        pen.disc(-0.02, 1.40, 0.028, DARK)
    canvas.solid([(-0.56, 1.90), (0.42, 1.90), (0.02, 2.60)], rgb("#4f6f74"), facing(-0.3, 0.4, 0.9), texture=0.08)
    canvas.solid(
        [(0.42, 1.90), (0.68, 1.92), (0.02, 2.60)], times(rgb("#4f6f74"), 0.7), facing(0.7, 0.3, 0.6), texture=0.08
    )
    rod(canvas, [(0.02, 2.56), (0.02, 2.74)], 0.02, rgb("#e2b13c"))
    canvas.solid(ellipse(0.02, 2.68, 0.035, 0.035), rgb("#e2b13c"), puffed(1.0, shine=0.4))


PROPS = (
    Prop(name="silo", size=9.0, extent=silo_extent, paint=paint_silo, home="meadow", turns=False),
    Prop(name="clock_tower", size=16.0, extent=bounds(-0.60, 0.72, 2.78), paint=paint_clock_tower, home="park"),
)  # fmt: skip
