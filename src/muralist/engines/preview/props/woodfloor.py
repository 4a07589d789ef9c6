"""What lies in woods and on farms: leaves, hay, logs, pine cones and acorns."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent, Pen
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.heaps import mound
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, block, turned

BARK, CUT, STRAW = rgb("#6f5038"), rgb("#dcb682"), rgb("#dcb65a")

LEAVES: tuple[Colour, ...] = tuple(rgb(code) for code in ("#d9722c", "#e3a23a", "#b8452e", "#c98a3a", "#8f5a2e"))


def paint_leaf_pile(canvas: Canvas, look: Look) -> None:
    rng = look.rng("leaves")
    tones = look.colours or LEAVES
    heap = curve([(-0.98, 0.02), (-0.6, 0.34), (-0.2, 0.60), (0.2, 0.62), (0.6, 0.36), (0.98, 0.02)], steps=6)
    canvas.solid(heap, times(tones[0], 0.6), puffed(0.6))
    with canvas.ink() as pen:
        for x, y in [*mound(rng, 330, 0.96, 0.64), *((float(rng.uniform(-1.1, 1.1)), 0.0) for _ in range(16))]:
            turn, size = float(rng.uniform(0, 6.28)), float(rng.uniform(0.06, 0.095))
            tone = jitter(tones[int(rng.integers(len(tones)))], rng, 0.05)
            blade = ellipse(x, y + 0.05, size, size * 0.55, turn, points=9)
            pen.polygon([(px + 0.008, py - 0.012) for px, py in blade], times(tone, 0.5), 0.7)
            pen.polygon(blade, tone)
            end = (x + size * math.cos(turn), y + 0.05 + size * math.sin(turn))
            pen.line([(x - size * math.cos(turn), y + 0.05 - size * math.sin(turn)), end], 0.007, times(tone, 0.7))


def hay_extent(look: Look) -> Extent:
    if look.variant == "round":
        return Extent(left=-0.62, right=0.86, top=1.12)
    if look.variant == "stack":
        return Extent(left=-0.95, right=0.95, top=1.42)
    return Extent(left=-0.84, right=1.06, top=0.86)


def paint_hay(canvas: Canvas, look: Look) -> None:
    straw, rng = look.colour(STRAW), look.rng("straw")
    if look.variant == "stack":
        body = curve([(-0.86, 0.04), (-0.80, 0.5), (-0.5, 1.04), (0.0, 1.36), (0.5, 1.04), (0.80, 0.5), (0.86, 0.04)],
                     steps=7)  # fmt: skip
        canvas.solid(body, straw, puffed(0.9), texture=0.16, grain=26)
        inside = canvas.mask_of(body)
    elif look.variant == "round":
        side = [(0.0, 0.06), (0.30, 0.06), *ellipse(0.30, 0.58, 0.50, 0.52, start=-math.pi / 2, end=math.pi / 2),
                (0.0, 1.10)]  # fmt: skip
        canvas.solid(side, times(straw, 0.88), puffed(0.8), texture=0.14, grain=26)
        canvas.solid(ellipse(0, 0.58, 0.54, 0.52), straw, slope(0.55, 0.8, 60), texture=0.12, grain=26)
        with canvas.ink() as pen:
            spiral = [(0.5 * k / 90 * math.cos(k * 0.38), 0.58 + 0.48 * k / 90 * math.sin(k * 0.38)) for k in range(91)]
            pen.line(spiral, 0.016, times(straw, 0.66), 0.75)
        inside = canvas.mask_of(ellipse(0, 0.58, 0.54, 0.52))
    else:
        block(canvas, -0.80, 0.0, 0.70, 0.62, straw, depth=(0.30, 0.20), texture=0.18, grain=24)
        inside = canvas.mask_of(box(-0.80, 0.0, 0.70, 0.62))
        with canvas.ink() as pen:
            for x in (-0.40, 0.30):
                pen.line([(x, 0.0), (x, 0.62), (x + 0.30, 0.82)], 0.022, rgb("#b0713a"))
    with canvas.ink(inside=inside) as pen:
        for _ in range(320):
            x, y = float(rng.uniform(-0.85, 0.85)), float(rng.uniform(0.0, 1.35))
            turn = float(rng.normal(0 if look.variant != "stack" else 1.2 * (1 if x > 0 else -1) + 1.57, 0.5))
            end = (x + 0.12 * math.cos(turn), y + 0.12 * math.sin(turn))
            pen.line([(x, y), end], 0.008, mix(straw, WHITE, 0.45) if rng.random() < 0.5 else times(straw, 0.62), 0.7)


def _log_end(canvas: Canvas, x: float, y: float, radius: float, bark: Colour) -> None:
    canvas.solid(ellipse(x, y, radius, radius), bark, puffed(0.6), texture=0.12)
    canvas.solid(ellipse(x, y, radius * 0.84, radius * 0.84), CUT, slope(0.6, 0.85, 60), texture=0.05)
    with canvas.ink() as pen:
        for share in (0.62, 0.40, 0.2):
            pen.ring(x, y, radius * share, radius * 0.05, times(CUT, 0.72), 0.8)


def log_extent(look: Look) -> Extent:
    if look.variant == "stump":
        return Extent(left=-0.62, right=0.62, top=0.72)
    return Extent(left=-0.86, right=0.86, top=1.20 if look.variant == "stack" else 0.50)


def paint_log(canvas: Canvas, look: Look) -> None:
    bark, rng = look.colour(BARK), look.rng("bark")
    if look.variant == "stump":
        body = curve([(-0.60, 0.0), (-0.44, 0.12), (-0.38, 0.56), (0.38, 0.56), (0.44, 0.12), (0.60, 0.0)], steps=6)
        canvas.solid([*body, (0.2, 0.05), (-0.2, 0.05)], bark, puffed(0.9), texture=0.2, grain=20)
        with canvas.ink(inside=canvas.mask_of(body)) as pen:
            for k in range(-4, 5):
                pen.line(bezier((k * 0.09, 0.6), (k * 0.10, 0.2), (k * 0.14, 0.0), 8), 0.014, times(bark, 0.6), 0.7)
        canvas.solid(ellipse(0, 0.56, 0.385, 0.13), times(bark, 0.9), flat(0.6))
        canvas.solid(ellipse(0, 0.565, 0.345, 0.112), CUT, slope(0.65, 0.85, 40), texture=0.05)
        with canvas.ink() as pen:
            for share in (0.75, 0.5, 0.25):
                pen.line([*ellipse(0, 0.565, 0.345 * share, 0.112 * share)], 0.010, times(CUT, 0.7), 0.8)
        return
    if look.variant == "stack":
        for row in range(4):
            for column in range(5 - row):
                x = (column - (4 - row) / 2) * 0.335
                _log_end(canvas, x, 0.17 + row * 0.275, 0.165 + float(rng.uniform(-0.012, 0.008)), jitter(bark, rng))
        return
    body = [*ellipse(-0.62, 0.25, 0.14, 0.23, start=math.pi / 2, end=1.5 * math.pi), (0.60, 0.02), (0.60, 0.48)]
    canvas.solid(body, bark, slope(0.25, 0.75, 90), texture=0.2, grain=20)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for k in range(7):
            y = 0.06 + 0.06 * k
            pen.line(bezier((-0.75, y), (0, y + float(rng.uniform(-0.02, 0.02))), (0.6, y), 8), 0.012, times(bark, 0.6))
    canvas.solid(ellipse(0.62, 0.25, 0.15, 0.23), times(bark, 0.85), flat(0.6))
    canvas.solid(ellipse(0.63, 0.25, 0.125, 0.20), CUT, slope(0.6, 0.85, 60), texture=0.05)
    with canvas.ink() as pen:
        for share in (0.7, 0.42):
            pen.line([*ellipse(0.63, 0.25, 0.125 * share, 0.20 * share)], 0.010, times(CUT, 0.7), 0.8)


def paint_pine_cone(canvas: Canvas, look: Look) -> None:
    tone = look.colour(rgb("#8a5f3c"))
    side = 1 if canvas.light.direction[0] > 0 else -1
    rows = 12
    canvas.solid(ellipse(0, 0.46, 0.26, 0.42), times(tone, 0.4), puffed(0.9))
    with canvas.ink() as pen:
        # from the top down, so that every scale lies over the row above it
        for row in range(rows):
            share = row / (rows - 1)
            y = 0.94 - 0.87 * share
            wide = float(np.interp(share, (0, 0.15, 0.4, 0.7, 0.9, 1), (0.03, 0.13, 0.25, 0.33, 0.27, 0.15)))
            size = 0.05 + 0.14 * wide
            count = 2 + round(10 * wide)
            for column in range(count):
                u = (column + 0.5 * (1 + row % 2) - 0.25) / count * 2 - 1
                x, across = math.sin(u * 1.5) * wide, 0.55 + 0.45 * math.cos(u * 1.5)
                _scale(pen, (x, y), (size * across, size), _lit(tone, u * side))


def _lit(tone: Colour, aside: float) -> Colour:
    """The tone of a scale: light towards the lit side."""
    return mix(times(tone, 0.62), rgb("#d2a676"), max(0.0, min(0.8, 0.36 + 0.34 * aside)))


def _scale(pen: Pen, at: tuple[float, float], size: tuple[float, float], tone: Colour) -> None:
    """One scale, its thick pale edge hanging over the next."""
    (x, y), (wide, high) = at, size
    outline = curve([(-1.0, 0.6), (0.0, 1.0), (1.0, 0.6), (0.92, -0.2), (0.0, -0.75), (-0.92, -0.2)], closed=True,
                    steps=5)  # fmt: skip
    pen.polygon([(x + px * wide * 1.12, y + py * high * 1.12 - 0.012) for px, py in outline], times(tone, 0.42))
    pen.polygon([(x + px * wide, y + py * high) for px, py in outline], tone)
    edge = [(x + px * wide, y + py * high) for px, py in ((-0.86, -0.2), (-0.4, -0.55), (0.4, -0.55), (0.86, -0.2))]
    pen.line(curve(edge, steps=4), 0.016, mix(tone, WHITE, 0.45), 0.9)


def paint_acorn(canvas: Canvas, look: Look) -> None:
    nut = look.colour(rgb("#b5793a"))
    body = [(0.02, 0.0), (0.10, 0.04), (0.26, 0.20), (0.33, 0.42), (0.32, 0.62)]
    turned(canvas, curve(body, steps=6), nut, tilt=0.2, shine=0.4, gloss=0.5)
    cap = curve([(0.38, 0.58), (0.38, 0.70), (0.24, 0.84), (0.04, 0.89)], steps=6)
    turned(canvas, cap, rgb("#7d5a36"), tilt=0.2, texture=0.2, grain=30, closed=True)
    canvas.solid(limb([(0, 0.86), (0.03, 0.98), (0.09, 1.04)], (0.07, 0.05)), rgb("#5f4328"), puffed(0.8))


PROPS = (
    Prop(name="leaf_pile", size=0.5, extent=bounds(-1.2, 1.2, 0.80, -0.06), paint=paint_leaf_pile, home="park",
         perch=0.5),
    Prop(name="hay", size=0.9, extent=hay_extent, paint=paint_hay, home="meadow", perch=0.66),
    Prop(name="log", size=0.5, extent=log_extent, paint=paint_log, home="forest"),
    Prop(name="pine_cone", size=0.10, extent=bounds(-0.52, 0.52, 1.04), paint=paint_pine_cone, home="studio"),
    Prop(name="acorn", size=0.05, extent=bounds(-0.40, 0.40, 1.08, -0.03), paint=paint_acorn, home="forest"),
)  # fmt: skip
