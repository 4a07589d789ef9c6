"""Leaves of flowers that grow from bulbs: long blades from the ground or out of a vase's mouth."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Pen
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, times
from muralist.engines.preview.brushes.paths import Point, bezier, limb

Rng = np.random.Generator
BLADED = frozenset({"tulip", "daffodil", "iris", "crocus", "hyacinth", "snowdrop", "bluebell", "lily", "lavender"})
"""Flowers whose leaves are blades."""


def blade(
    pen: Pen, foot: Point, lean: float, long: float, wide: float, rng: Rng, green: Colour, side: float
) -> None:  # fmt: skip
    """One blade that leaves its foot steeply and bends out at the tip, with a folded rib."""
    hand = 1.0 if lean >= 0 else -1.0
    tip = (foot[0] + math.sin(lean) * long, foot[1] + math.cos(lean) * long)
    knee = (foot[0] + math.sin(lean * 0.25) * long * 0.6, foot[1] + long * 0.72)
    spine = bezier(foot, knee, tip, 14)
    tone = jitter(mix(green, (1, 1, 0.8), 0.14) if hand * side > 0 else times(green, 0.84), rng, 0.02)
    pen.polygon(limb(spine, (wide * 0.5, wide, wide * 0.9, wide * 0.5, 0.0)), times(tone, 0.80))
    half = [(x + hand * 0.14 * wide, y) for x, y in spine]
    pen.polygon(limb(half, (wide * 0.3, wide * 0.62, wide * 0.54, wide * 0.3, 0.0)), tone)
    pen.line(spine, wide * 0.07, mix(tone, (1, 1, 0.9), 0.28))


def blades(pen: Pen, foot: Point, count: int, long: float, rng: Rng, green: Colour, side: float) -> None:
    """A tuft of so many, fanned out, the outer ones first."""
    leans = [0.0] if count == 1 else [-0.62 + 1.24 * step / (count - 1) for step in range(count)]
    for lean in sorted(leans, key=lambda turn: -abs(turn)):
        tall = long * float(rng.uniform(0.82, 1.08)) * (1 - 0.15 * abs(lean))
        own = lean + float(rng.normal(0, 0.05))
        blade(pen, (foot[0] + 0.05 * lean * long, foot[1]), own, tall, 0.17 * long, rng, green, side)
