"""A Ferris wheel with coloured cabins, lit at night."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod


def wheel_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.12, right=1.12, top=2.52)


def paint_wheel(canvas: Canvas, look: Look) -> None:
    steel = look.colour(rgb("#e9e6de"))
    hub, radius = (0.0, 1.38), 0.98
    for x in (-0.62, 0.62):
        rod(canvas, [hub, (x, 0.0)], 0.09, times(steel, 0.8), end=0.11)
    rod(canvas, [(-0.36, 0.60), (0.36, 0.60)], 0.05, times(steel, 0.7))
    with canvas.ink() as pen:
        for spoke in range(24):
            a = spoke * math.pi / 12
            pen.line(
                [hub, (hub[0] + radius * math.cos(a), hub[1] + radius * math.sin(a))], 0.014, times(steel, 0.72),
            )  # fmt: skip
        for ring, width in ((radius, 0.045), (radius * 0.90, 0.026), (radius * 0.40, 0.022)):
            pen.ring(*hub, ring, width, steel)
    cabins = ("#d8483c", "#f0b83e", "#3f8ac0", "#5aa865", "#a864b0", "#e8803a")
    for number in range(12):
        a = number * math.pi / 6 + 0.26
        x, y = hub[0] + radius * math.cos(a), hub[1] + radius * math.sin(a)
        tint = rgb(cabins[number % 6])
        canvas.solid(box(x - 0.095, y - 0.17, x + 0.095, y, 0.05), tint, puffed(0.8, shine=0.2), gloss=0.3)
        with canvas.ink() as pen:
            pen.polygon(
                box(x - 0.065, y - 0.095, x + 0.065, y - 0.03, 0.015),
                rgb("#ffe09a") if look.dark else rgb("#cfe6ee"),
            )  # fmt: skip
        if look.dark:
            canvas.lamp(x, y - 0.06, 0.24, mix(tint, rgb("#ffdf96"), 0.5), 0.55)
    canvas.solid(ellipse(*hub, 0.13, 0.13), rgb("#d8483c"), puffed(1.0, shine=0.3), gloss=0.4)
    canvas.solid(box(-0.80, 0.0, 0.80, 0.08, 0.02), rgb("#6d7378"), puffed(0.5))
    if look.dark:
        with canvas.lit(), canvas.ink() as pen:
            for bulb in range(48):
                a = bulb * math.pi / 24
                pen.disc(
                    hub[0] + radius * 0.95 * math.cos(a), hub[1] + radius * 0.95 * math.sin(a), 0.018,
                    rgb("#ffe9b0"),
                )  # fmt: skip


PROP = Prop(name="ferris_wheel", size=9.0, extent=wheel_extent, paint=paint_wheel, home="park", turns=False)
