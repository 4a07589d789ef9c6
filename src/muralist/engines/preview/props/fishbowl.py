"""A round glass bowl of water with fish in it."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, shifted
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, gleam

GLASS, WATER, GOLDFISH = rgb("#e2eff2"), rgb("#9fd0e2"), (rgb("#f0812c"), rgb("#f2a23a"), rgb("#e8643a"))
RADIUS, MIDDLE, LEVEL = 0.52, 0.54, 0.80
SWIM = ((0.02, 0.50, 0.36, 1), (-0.18, 0.66, 0.24, -1), (0.20, 0.30, 0.24, -1), (-0.22, 0.34, 0.22, 1),
        (0.22, 0.66, 0.20, 1))  # fmt: skip
"""Where up to five fish swim: x, y, length, and which way they look."""


def extent(look: Look) -> Extent:
    del look
    return Extent(left=-0.58, right=0.58, top=1.12, bottom=-0.02)


def _sphere(radius: float, low: float, high: float) -> Path:
    """The part of a circle about the bowl's middle between two heights."""
    start = math.asin(max(-1.0, (low - MIDDLE) / radius))
    end = math.asin(min(1.0, (high - MIDDLE) / radius))
    turns = [start + (end - start) * i / 24 for i in range(25)]
    right = [(radius * math.cos(turn), MIDDLE + radius * math.sin(turn)) for turn in turns]
    return [*right, *[(-x, y) for x, y in reversed(right)]]


def paint(canvas: Canvas, look: Look) -> None:
    water = look.colour(WATER)
    canvas.solid(_sphere(RADIUS, 0.03, 0.96), GLASS, puffed(0.5), alpha=0.38)
    body = _sphere(RADIUS - 0.03, 0.06, LEVEL)
    canvas.solid(body, water, slope(0.62, 0.92, 80), alpha=0.80)
    inside = canvas.mask_of(body)
    rng = look.rng("gravel")
    with canvas.ink(inside=inside) as pen:
        for _ in range(90):
            x, y = float(rng.uniform(-0.36, 0.36)), 0.06 + float(rng.gamma(2.0, 0.022))
            tone = mix(rgb("#d9c49a"), rgb("#a8845a"), float(rng.random()))
            pen.disc(x, y, float(rng.uniform(0.014, 0.026)), tone)
        for x, lean in ((-0.30, -0.05), (-0.25, 0.04), (0.33, -0.05)):
            pen.line(bezier((x, 0.10), (x + lean * 2, 0.30), (x + lean, 0.55), 10), 0.022, rgb("#4f9a5c"), 0.9)
    wide = math.sqrt((RADIUS - 0.03) ** 2 - (LEVEL - MIDDLE) ** 2)
    canvas.solid(ellipse(0, LEVEL, wide, wide * 0.13), mix(water, WHITE, 0.45), flat(0.82), alpha=0.85)
    for number in range(min(max(1, look.filling_count), len(SWIM)) if look.filling else 0):
        tints = look.filling_colours or GOLDFISH
        _fish(canvas, tints[number % len(tints)], *SWIM[number])
    with canvas.ink() as pen:
        for x, y, r in ((0.30, 0.60, 0.018), (0.33, 0.68, 0.013), (0.29, 0.75, 0.016)):
            pen.ring(x, y, r, 0.006, WHITE, 0.9)
    _lip(canvas)


def _fish(canvas: Canvas, skin: Colour, x: float, y: float, length: float, way: int) -> None:
    def at(points: list[tuple[float, float]]) -> Path:
        return [(x + way * px * length, y + py * length) for px, py in curve(points, closed=True, steps=6)]

    canvas.solid(at([(-0.22, 0.0), (-0.44, 0.24), (-0.60, 0.20), (-0.48, 0.0), (-0.58, -0.22), (-0.40, -0.20)]),
                 mix(skin, WHITE, 0.25), puffed(0.6))  # fmt: skip
    canvas.solid(at([(-0.10, 0.18), (0.02, 0.36), (0.22, 0.30), (0.22, 0.15)]), times(skin, 0.9), puffed(0.5))
    canvas.solid(at([(0.48, 0.0), (0.36, 0.15), (0.08, 0.23), (-0.22, 0.10), (-0.30, 0.0), (-0.22, -0.10),
                     (0.08, -0.21), (0.36, -0.14)]), skin, puffed(0.95, shine=0.25), gloss=0.3)  # fmt: skip
    canvas.solid(at([(0.08, -0.04), (-0.08, -0.18), (0.02, -0.24), (0.16, -0.12)]), mix(skin, WHITE, 0.3), puffed(0.5))
    with canvas.ink() as pen:
        pen.disc(x + way * 0.33 * length, y + 0.05 * length, 0.055 * length, WHITE)
        pen.disc(x + way * 0.34 * length, y + 0.05 * length, 0.034 * length, rgb("#1d1a1c"))


def _lip(canvas: Canvas) -> None:
    outer = _sphere(RADIUS, 0.03, 0.96)
    with canvas.ink() as pen:
        pen.line([*outer, outer[0]], 0.012, times(GLASS, 0.80), 0.6)
    rim = math.sqrt(RADIUS**2 - (0.96 - MIDDLE) ** 2)
    ring = ellipse(0, 0.99, rim * 1.08, rim * 0.17)
    canvas.solid(ring, GLASS, flat(0.85), alpha=0.45)
    with canvas.ink() as pen:
        pen.line([*ring, ring[0]], 0.022, mix(GLASS, WHITE, 0.5), 0.95)
        pen.line(shifted([*ring, ring[0]], 0, -0.03), 0.008, times(GLASS, 0.75), 0.7)
    gleam(canvas, 0.30, 0.72, 0.05, 0.16, turn=0.5, alpha=0.75)
    gleam(canvas, -0.36, 0.42, 0.025, 0.16, turn=-0.35, alpha=0.5)


PROP = Prop(name="fishbowl", size=0.28, extent=extent, paint=paint, turns=False, holds=frozenset({"fish"}))
