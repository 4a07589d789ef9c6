"""Things of travel and trades: a rope bridge, an arch of flowers, a punching bag on its stand, a potter's wheel."""

from __future__ import annotations

import math
from itertools import pairwise

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import STEEL, WHITE, rod

WOOD, ROPE, DARK = rgb("#8f6a44"), rgb("#c8a870"), rgb("#2f3238")
BLOOMS: tuple[Colour, ...] = (rgb("#f4c6d0"), rgb("#f8f0e8"), rgb("#e8a0b4"), rgb("#f6dcc0"))
LEAVES: tuple[Colour, ...] = (rgb("#6f9a62"), rgb("#55834f"), rgb("#86ab74"))
SAG = 0.26


def _walk(x: float, high: float) -> float:
    """The height of a hanging bridge at x, -2..2."""
    return high - SAG * (1 - (x / 2.0) ** 2)


def paint_rope_bridge(canvas: Canvas, look: Look) -> None:
    """Planks that hang in ropes between two pairs of posts."""
    rng = look.rng("planks")
    tone = look.colour(WOOD)
    for x in (-2.02, 2.02):
        rod(canvas, [(x, 0.0), (x, 1.12)], 0.11, times(tone, 0.7), texture=0.12)
    with canvas.ink() as pen:
        pen.line([(k / 10, _walk(k / 10, 1.00)) for k in range(-20, 21)], 0.024, times(ROPE, 0.62))
        for k in range(-13, 14):
            x = k * 0.15
            pen.line([(x, _walk(x, 1.00)), (x, _walk(x, 0.52))], 0.012, times(ROPE, 0.66))
    for k in range(-19, 20):
        x = k * 0.105
        y = _walk(x, 0.46)
        shade = jitter(tone, rng, 0.04)
        canvas.solid(box(x - 0.045, y - 0.036, x + 0.045, y + 0.036, 0.012), shade, slope(0.45, 0.85), texture=0.1)
    with canvas.ink() as pen:
        pen.line([(k / 10, _walk(k / 10, 0.415)) for k in range(-20, 21)], 0.020, times(ROPE, 0.75))
        for k in range(-12, 13):
            x = k * 0.165 + 0.06
            pen.line([(x, _walk(x, 0.93)), (x, _walk(x, 0.44))], 0.015, ROPE)
        pen.line([(k / 10, _walk(k / 10, 0.93)) for k in range(-20, 21)], 0.032, ROPE)
        pen.line([(k / 10, _walk(k / 10, 0.937)) for k in range(-20, 21)], 0.010, mix(ROPE, WHITE, 0.45))
    for x in (-1.96, 1.96):
        rod(canvas, [(x, 0.0), (x, 1.06)], 0.13, tone, texture=0.12)
        with canvas.ink() as pen:
            for y in (0.88, 0.92, 0.96):
                pen.line([(x - 0.075, y), (x + 0.075, y + 0.012)], 0.022, ROPE)


def paint_flower_arch(canvas: Canvas, look: Look) -> None:
    """A round arch of roses and leaves, thick at its feet."""
    rng = look.rng("blooms")
    tones = look.colours or BLOOMS
    for x in (-0.84, 0.84):
        rod(canvas, [(x, 0.0), (x, 1.30)], 0.06, mix(WOOD, WHITE, 0.5), texture=0.1)
    spine = [(-0.84, 0.0), (-0.84, 1.3), *[(-0.84 * math.cos(a), 1.3 + 0.78 * math.sin(a))
             for a in (math.pi * k / 12 for k in range(1, 12))], (0.84, 1.3), (0.84, 0.0)]  # fmt: skip
    places = []
    for start, end in pairwise(spine):
        steps = max(1, round(math.dist(start, end) / 0.055))
        places += [(start[0] + (end[0] - start[0]) * k / steps, start[1] + (end[1] - start[1]) * k / steps)
                   for k in range(steps)]  # fmt: skip
    with canvas.ink() as pen:
        for x, y in places:
            for _ in range(4):
                dx, dy = (float(v) for v in rng.normal(0, 0.075, 2))
                turn = float(rng.uniform(0, math.pi))
                tone = times(LEAVES[int(rng.integers(3))], float(rng.uniform(0.75, 1.1)))
                pen.polygon(ellipse(x + dx, max(0.03, y + dy), 0.085, 0.036, turn), tone)
    for number, (x, y) in enumerate(places):
        if number % 2:
            continue
        dx, dy, size = float(rng.normal(0, 0.055)), float(rng.normal(0, 0.055)), float(rng.uniform(0.055, 0.095))
        tone = jitter(tones[int(rng.integers(len(tones)))], rng, 0.02)
        at = (x + dx, max(0.06, y + dy))
        canvas.solid(ellipse(*at, size, size), tone, puffed(0.95, shine=0.1))
        with canvas.ink() as pen:
            pen.ring(at[0], at[1], size * 0.62, size * 0.10, times(tone, 0.80))
            pen.disc(at[0], at[1], size * 0.26, times(tone, 0.72))


def paint_punching_bag(canvas: Canvas, look: Look) -> None:
    """A heavy bag that hangs in chains from a steel stand."""
    tone = look.colour(rgb("#a8322c"))
    canvas.solid(box(-0.62, 0.0, 0.46, 0.06, 0.02), DARK, slope(0.4, 0.7))
    rod(canvas, [(-0.54, 0.04), (-0.54, 2.16), (0.06, 2.16)], 0.075, rgb("#4a4f57"), gloss=0.5)
    rod(canvas, [(-0.54, 1.84), (-0.26, 2.14)], 0.05, rgb("#4a4f57"), gloss=0.4)
    with canvas.ink() as pen:
        for x in (-0.15, 0.15):
            pen.line([(0.02, 2.12), (0.02 + x, 1.86)], 0.020, STEEL)
    bag = box(-0.20, 0.66, 0.24, 1.88, 0.10)
    canvas.solid(bag, tone, puffed(0.95, shine=0.3), gloss=0.4)
    with canvas.ink(inside=canvas.mask_of(bag)) as pen:
        pen.polygon(box(-0.22, 1.72, 0.26, 1.90), times(tone, 0.55))
        for y in (0.78, 1.56):
            pen.line([(-0.22, y), (0.26, y)], 0.030, mix(tone, WHITE, 0.72))


def paint_treadmill(canvas: Canvas, look: Look) -> None:
    """A running belt, and the posts that bear its rails and its screen."""
    tone = look.colour(rgb("#3f8fb0"))
    for x in (-0.88, 0.82):
        canvas.solid(box(x - 0.07, 0.0, x + 0.07, 0.07, 0.02), DARK, flat(0.5))
    canvas.solid(box(-1.00, 0.06, 0.98, 0.20, 0.05), rgb("#4a4f57"), slope(0.45, 0.8), gloss=0.3)
    canvas.solid(box(-0.96, 0.165, 0.80, 0.225, 0.02), rgb("#26282d"), flat(0.6))
    with canvas.ink() as pen:
        pen.line([(-0.98, 0.11), (0.96, 0.11)], 0.022, tone)
    rod(canvas, [(0.80, 0.16), (0.98, 1.16)], 0.085, rgb("#6f767e"), gloss=0.4)
    rod(canvas, [(0.94, 0.92), (0.30, 0.84)], 0.06, rgb("#5a6068"), gloss=0.3)
    canvas.solid([(0.78, 1.12), (1.02, 1.10), (1.12, 1.42), (0.98, 1.45)], rgb("#33363c"), puffed(0.5), gloss=0.3)
    with canvas.ink() as pen:
        pen.polygon([(0.86, 1.16), (0.97, 1.15), (1.04, 1.38), (0.98, 1.40)], tone)


PROPS = (
    Prop(name="treadmill", size=1.45, extent=bounds(-1.02, 1.14, 1.46, -0.02), paint=paint_treadmill, home="gym",
         perch=0.16, turns=False),
    Prop(name="rope_bridge", size=2.6, extent=bounds(-2.12, 2.12, 1.16, -0.02), paint=paint_rope_bridge, home="jungle",
         turns=False, perch=0.24),
    Prop(name="flower_arch", size=3.1, extent=bounds(-1.10, 1.10, 2.26, -0.02), paint=paint_flower_arch, home="park",
         turns=False),
    Prop(name="punching_bag", size=2.3, extent=bounds(-0.64, 0.50, 2.22, -0.02), paint=paint_punching_bag, home="gym"),
)  # fmt: skip
