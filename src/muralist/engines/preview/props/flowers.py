"""Flowers growing from the ground: a clump of stems, leaves and heads."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.props.blooms import bloom
from muralist.engines.preview.props.prop import Look, Prop


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.72, right=0.72, top=1.30)


def paint(canvas: Canvas, look: Look) -> None:
    if LONE in look.variant.split():
        _paint_lone(canvas, look)
        return
    rng = look.rng("clump")
    side = canvas.light.direction[0]
    green = rgb("#5a8444")
    heads = []
    with canvas.ink() as pen:
        for index in range(26):
            angle = float(rng.normal(0, 0.5))
            long = float(rng.uniform(0.25, 0.62))
            tip = (math.sin(angle) * long * 0.9 + float(rng.normal(0, 0.06)), math.cos(angle) * long)
            spine = bezier((float(rng.normal(0, 0.10)), 0.0), (tip[0] * 0.3, tip[1] * 0.8), tip, 10)
            tone = jitter(mix(green, (1, 1, 0.7), 0.14) if tip[0] * side > 0 else times(green, 0.8), rng, 0.03)
            pen.polygon(limb(spine, (0.03, 0.075, 0.06, 0.0)), tone)
            pen.line(spine, 0.005, times(tone, 0.75))
            if index % 2 == 0:
                lean = (index / 13 - 1) * 0.48 + float(rng.normal(0, 0.05))
                high = float(rng.uniform(0.70, 1.06)) * (1 - 0.16 * abs(lean) / 0.5)
                heads.append((lean, high))
        heads.sort(key=lambda head: -head[1])
        for lean, high in heads:
            at = (math.sin(lean) * high * 0.95, high)
            pen.line(bezier((lean * 0.12, 0.0), (at[0] * 0.35, high * 0.6), at, 12), 0.018, times(green, 0.78))
            bloom(pen, at, look.variant or "mixed", 0.155, lean, rng, look.colours, 1.0, side)


def _paint_lone(canvas: Canvas, look: Look) -> None:
    """One flower on its stem, with a few leaves."""
    rng = look.rng("lone")
    side = canvas.light.direction[0]
    green = rgb("#5a8444")
    kind = " ".join(word for word in look.variant.split() if word != LONE)
    lean = float(rng.uniform(-0.05, 0.05))
    with canvas.ink() as pen:
        pen.line(bezier((lean * 0.3, 0.0), (-lean, 0.45), (lean, 0.98), 16), 0.036, times(green, 0.80))
        for hand, low, long in ((-1, 0.16, 0.42), (1, 0.30, 0.38), (-1, 0.50, 0.26)):
            tip = (hand * long * 0.85, low + long * 0.62)
            spine = bezier((0.0, low), (hand * long * 0.35, low + long * 0.75), tip, 12)
            tone = jitter(mix(green, (1, 1, 0.7), 0.14) if hand * side > 0 else times(green, 0.82), rng, 0.03)
            pen.polygon(limb(spine, (0.02, 0.11, 0.09, 0.0)), tone)
            pen.line(spine, 0.007, times(tone, 0.75))
        bloom(
            pen, (lean, 0.98), kind if kind not in {"", "mixed"} else "daisy", 0.30, lean, rng, look.colours, 1.0, side
        )


LONE = "lone"
PROP = Prop(name="flowers", size=0.5, extent=extent, paint=paint, home="meadow")
