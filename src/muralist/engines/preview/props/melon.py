"""A whole watermelon, striped from end to end."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

WIDE, HIGH, STEPS = 0.92, 0.74, 9


def paint_melon(canvas: Canvas, look: Look) -> None:
    """The rind, its dark stripes drawn together at both ends, and the stub of its stem."""
    green, rng = look.colour(rgb("#5da04c")), look.rng("stripes")
    body = ellipse(0.0, HIGH, WIDE, HIGH)
    canvas.solid(body, green, puffed(1.0, shine=0.35), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for stripe in range(-3, 4):
            bow = stripe / 3.4
            line = [
                (-WIDE * math.cos(math.pi * step / STEPS),
                 HIGH + HIGH * bow * math.sin(math.pi * step / STEPS) + float(rng.uniform(-0.025, 0.025)))
                for step in range(STEPS + 1)
            ]  # fmt: skip
            pen.line(curve(line, steps=4), 0.085 * (1 - 0.4 * abs(bow)), times(green, 0.52), 0.85)
    with canvas.ink() as pen:
        pen.line(curve([(WIDE - 0.04, HIGH + 0.06), (WIDE + 0.08, HIGH + 0.14), (WIDE + 0.06, HIGH + 0.26)], steps=4),
                 0.035, rgb("#7a6a3c"))  # fmt: skip


PROPS = (Prop(name="melon", size=0.24, extent=bounds(-0.94, 1.02, 1.50), paint=paint_melon, home="studio"),)
