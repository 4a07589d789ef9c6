"""A sitting teddy bear with a bow tie."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed, sphere
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE


def teddy_extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.60, right=0.60, top=1.36)


def paint_teddy(canvas: Canvas, look: Look) -> None:
    fur = look.pick("fur", (rgb("#b07a48"), rgb("#c99a66"), rgb("#8a5c3c")))
    pale, dark = mix(fur, WHITE, 0.50), rgb("#33231b")

    def plush(path: Path, tint: Colour, depth: float = 1.0) -> None:
        canvas.solid(path, tint, puffed(depth), texture=0.10, grain=34)

    for hand in (-1, 1):
        plush(ellipse(hand * 0.30, 1.22, 0.135, 0.13), fur)
        plush(ellipse(hand * 0.30, 1.215, 0.075, 0.07), pale, 0.6)
        plush(
            limb(curve([(hand * 0.26, 0.66), (hand * 0.42, 0.54), (hand * 0.47, 0.36)], steps=6),
            (0.19, 0.20, 0.19)), times(fur, 0.95),
        )  # fmt: skip
    plush(ellipse(0, 0.42, 0.36, 0.38), fur)
    plush(ellipse(0, 0.40, 0.225, 0.25), pale, 0.5)
    for hand in (-1, 1):
        plush(ellipse(hand * 0.36, 0.17, 0.21, 0.175), fur)
        plush(ellipse(hand * 0.395, 0.165, 0.12, 0.115), pale, 0.6)
    plush(ellipse(0, 0.99, 0.385, 0.335), fur)
    plush(ellipse(0, 0.89, 0.175, 0.135), pale, 0.8)
    ribbon = look.colours[1] if len(look.colours) > 1 else rgb("#c8423a")
    for hand in (-1, 1):
        bow = curve([(0, 0.66), (hand * 0.20, 0.76), (hand * 0.20, 0.57)], closed=True, steps=6)
        canvas.solid(bow, ribbon, puffed(0.9))
    canvas.solid(ellipse(0, 0.665, 0.055, 0.05), times(ribbon, 0.85), puffed(1.0))
    for hand in (-1, 1):
        canvas.solid(
            ellipse(hand * 0.155, 1.04, 0.042, 0.046), dark, sphere(hand * 0.155, 1.04, 0.05, shine=0.6), gloss=0.9,
        )  # fmt: skip
        canvas.soft(ellipse(hand * 0.24, 0.92, 0.06, 0.04), rgb("#e0705a"), 0.03, 0.35)
    canvas.solid(ellipse(0, 0.945, 0.062, 0.045), dark, sphere(0, 0.945, 0.07, shine=0.5), gloss=0.7)
    with canvas.ink() as pen:
        pen.line([(0, 0.91), (0, 0.865)], 0.014, dark)
        pen.line(ellipse(-0.045, 0.868, 0.045, 0.035, start=math.pi, end=2 * math.pi), 0.014, dark)
        pen.line(ellipse(0.045, 0.868, 0.045, 0.035, start=math.pi, end=2 * math.pi), 0.014, dark)


PROP = Prop(name="teddy", size=0.40, extent=teddy_extent, paint=paint_teddy, home="studio", turns=False)
