"""A grape arbour: four posts and a roof of laths under vine leaves, with bunches that hang below."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import ellipse, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod

WOOD, LEAF, GRAPE = rgb("#8f6a45"), rgb("#5c8f3f"), rgb("#6d3f86")
HALF, ROOF, BACK = 1.35, 1.98, 0.22
"""Half the width, the height of the beams, and how much higher and narrower the far side looks."""
BUNCHES = (-1.10, -0.72, -0.34, 0.06, 0.44, 0.80, 1.14)
LOBES = [(0.0, -0.9), (0.45, -0.55), (0.95, -0.35), (0.62, 0.08), (0.78, 0.58), (0.30, 0.50), (0.0, 1.0), (-0.30, 0.50),
         (-0.78, 0.58), (-0.62, 0.08), (-0.95, -0.35), (-0.45, -0.55)]  # fmt: skip


def paint(canvas: Canvas, look: Look) -> None:
    """The far posts first, then the roof, the bunches and the near posts."""
    rng = look.rng("vine")
    for hand in (-1, 1):
        rod(canvas, [(hand * (HALF - 0.2), 0.16), (hand * (HALF - 0.2), ROOF + BACK)], 0.07, times(WOOD, 0.72))
    for number in range(9):
        x = -HALF + 2 * HALF * number / 8
        rod(canvas, [(x, ROOF), (x * 0.88, ROOF + BACK)], 0.045, times(WOOD, 0.85))
    rod(canvas, [(-HALF + 0.16, ROOF + BACK), (HALF - 0.16, ROOF + BACK)], 0.06, times(WOOD, 0.8))
    for x in BUNCHES:
        _bunch(canvas, x + float(rng.normal(0, 0.04)), ROOF - 0.04, look)
    rod(canvas, [(-HALF - 0.1, ROOF), (HALF + 0.1, ROOF)], 0.08, WOOD, texture=0.08)
    for hand in (-1, 1):
        rod(canvas, [(hand * HALF, 0.0), (hand * HALF, ROOF)], 0.085, WOOD, texture=0.08)
    for number in range(150):
        across, along = float(rng.uniform(-1.06, 1.06)), float(rng.uniform(0, 1))
        x = across * HALF * (1 - 0.10 * along)
        y = ROOF + BACK * along + float(rng.normal(0.03, 0.05)) - (0.06 if number % 5 == 0 else 0.0)
        size = float(rng.uniform(0.085, 0.14))
        shape = [(u * size, v * size * 0.8) for u, v in LOBES]
        tone = jitter(mix(times(LEAF, 0.8), mix(LEAF, rgb("#b6cf6a"), 0.4), float(rng.random())), rng, 0.03)
        canvas.solid(shifted(shape, x, y, 1.0, float(rng.uniform(0, math.tau))), tone, puffed(0.6, shine=0.05))


def _bunch(canvas: Canvas, x: float, top: float, look: Look) -> None:
    tone = look.colour(GRAPE)
    rng = look.rng(f"bunch {x:.2f}")
    for row, count in enumerate((3, 4, 3, 2, 1)):
        for number in range(count):
            u = x + (number - (count - 1) / 2) * 0.070 + float(rng.normal(0, 0.006))
            y = top - 0.08 - row * 0.062
            canvas.solid(ellipse(u, y, 0.042, 0.042), jitter(tone, rng, 0.04), puffed(1.0, shine=0.35), gloss=0.3)


PROP = Prop(
    name="grape_arbor", size=2.5, extent=bounds(-1.50, 1.50, 2.38), paint=paint, home="templeyard",
    materials=frozenset({"wood"}), turns=False,
)  # fmt: skip
