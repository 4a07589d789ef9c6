"""Flowers growing from the ground: a clump of stems, leaves and heads."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.props.blooms import bloom
from muralist.engines.preview.props.leafage import BLADED, blade, blades
from muralist.engines.preview.props.prop import Look, Prop

LONE = "lone"
"""The word of a variant for one flower."""
FEW = 4
"""Flowers from which on each is painted smaller."""


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.72, right=0.72, top=1.30)


def paint(canvas: Canvas, look: Look) -> None:
    if look.filling_count > 1:
        _counted(canvas, look, look.filling_count)
        return
    if LONE in look.variant.split() or look.filling_count:
        _paint_lone(canvas, look)
        return
    rng = look.rng("clump")
    side = canvas.light.direction[0]
    green = rgb("#5a8444")
    heads = []
    bladed = look.variant in BLADED
    with canvas.ink() as pen:
        if bladed:
            blades(pen, (0.0, 0.0), 9, 0.62, rng, green, side)
        for _ in range(0 if bladed else 26):
            angle = float(rng.normal(0, 0.5))
            long = float(rng.uniform(0.25, 0.62))
            tip = (math.sin(angle) * long * 0.9 + float(rng.normal(0, 0.06)), math.cos(angle) * long)
            spine = bezier((float(rng.normal(0, 0.10)), 0.0), (tip[0] * 0.3, tip[1] * 0.8), tip, 10)
            tone = jitter(mix(green, (1, 1, 0.7), 0.14) if tip[0] * side > 0 else times(green, 0.8), rng, 0.03)
            pen.polygon(limb(spine, (0.03, 0.075, 0.06, 0.0)), tone)
            pen.line(spine, 0.005, times(tone, 0.75))
        for index in range(0, 26, 3 if bladed else 2):
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
        if kind in BLADED:
            for lean_out, long in ((-0.55, 0.62), (0.50, 0.70), (-0.22, 0.78)):
                blade(pen, (0.0, 0.0), lean_out, long, 0.13, rng, green, side)
        for hand, low, long in () if kind in BLADED else ((-1, 0.16, 0.42), (1, 0.30, 0.38), (-1, 0.50, 0.26)):
            tip = (hand * long * 0.85, low + long * 0.62)
            spine = bezier((0.0, low), (hand * long * 0.35, low + long * 0.75), tip, 12)
            tone = jitter(mix(green, (1, 1, 0.7), 0.14) if hand * side > 0 else times(green, 0.82), rng, 0.03)
            pen.polygon(limb(spine, (0.02, 0.11, 0.09, 0.0)), tone)
            pen.line(spine, 0.007, times(tone, 0.75))
        bloom(
            pen,
            (lean, 0.98),
            kind if kind not in {"", "mixed"} else "daisy",
            0.24 if kind == "hyacinth" else 0.30,
            lean,
            rng,
            look.colours,
            1.0,
            side,
        )


def _counted(canvas: Canvas, look: Look, number: int) -> None:
    """So many flowers side by side, each with its head apart from the others."""
    rng, side, green = look.rng("clump"), canvas.light.direction[0], rgb("#5a8444")
    kind = " ".join(word for word in look.variant.split() if word != LONE)
    size = 0.24 if number < FEW else 0.17
    places = []
    for index in range(number):
        lean = 0.0 if number == 1 else (2 * index / (number - 1) - 1) * min(0.52, 0.2 * (number - 1))
        places.append((lean, 1.04 - (0.22 if index % 2 else 0.0) + float(rng.normal(0, 0.015))))
    with canvas.ink() as pen:
        for lean, high in sorted(places, key=lambda place: -place[1]):
            at = (math.sin(lean) * high * 1.02, high)
            stem = bezier((lean * 0.3, 0.0), (at[0] * 0.4, high * 0.6), at, 12)
            for hand in (-1, 1) if kind in BLADED else ():
                blade(pen, stem[0], 0.45 * hand + 0.4 * lean, 0.62 * high, 0.10, rng, green, side)
            for hand in () if kind in BLADED else (-1, 1):
                root = stem[4 if hand < 0 else 5]
                tip = (root[0] + hand * 0.24, root[1] + 0.16)
                leaf = bezier(root, (root[0] + hand * 0.10, root[1] + 0.14), tip, 8)
                pen.polygon(limb(leaf, (0.0, 0.06, 0.05, 0.0)), jitter(green, rng, 0.03))
            pen.line(stem, 0.026, times(green, 0.82))
            bloom(pen, at, kind or "mixed", size, lean, rng, look.colours, 1.0, side)


PROP = Prop(name="flowers", size=0.5, extent=extent, paint=paint, home="meadow")
