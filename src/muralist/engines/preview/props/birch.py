"""A birch: a slim white trunk with black marks under a light, airy crown that hangs in sprays."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.foliage import clump
from muralist.engines.preview.props.prop import Look

BARK, MARK = rgb("#f2efe8"), rgb("#2f2b2a")
SPRAYS = 26
"""How many sprays of leaves hang about the trunk."""
BIRCH = Extent(left=-0.50, right=0.50, top=1.36)


def paint_birch(canvas: Canvas, look: Look, leaf: Colour, *, bare: bool) -> None:
    """The trunk shows up to its top between the sprays."""
    rng = look.rng("birch")
    spine = bezier((0.0, 0.0), (0.03, 0.5), (-0.02, 1.18), 24)
    boughs: list[list[Point]] = []
    for number in range(12):
        y = 0.44 + 0.064 * number
        hand = -1 if number % 2 else 1
        long = 0.40 * (1 - 0.62 * number / 12) * float(rng.uniform(0.85, 1.1))
        x = spine[min(23, round(y / 1.18 * 23))][0]
        tip = (x + hand * long, y + 0.34 * long)
        boughs.append(bezier((x, y), (x + hand * 0.5 * long, y + 0.40 * long), tip, 10))
    with canvas.ink() as pen:
        for bough in boughs:
            pen.polygon(limb(bough, (0.026, 0.018, 0.007)), times(BARK, 0.62))
    if not bare:
        _sprays(canvas, look, leaf, behind=True)
    trunk = limb(spine, (0.105, 0.082, 0.062, 0.042, 0.012))
    flare = [(-0.085, 0.0), (-0.048, 0.07), (0.048, 0.07), (0.085, 0.0)]
    canvas.solid(flare, BARK, puffed(0.6), texture=0.06, grain=24)
    canvas.solid(trunk, BARK, puffed(0.9), texture=0.06, grain=24)
    inside = canvas.mask_of(trunk)
    with canvas.ink(inside=inside) as pen:
        for number in range(16):
            y = 0.05 + 0.068 * number + float(rng.uniform(-0.012, 0.012))
            x = spine[min(23, round(y / 1.18 * 23))][0]
            half = 0.055 * (1 - 0.5 * y)
            hand = -1 if number % 2 else 1
            thick = float(rng.uniform(0.007, 0.017))
            pen.polygon([(x + hand * half * 1.3, y + thick), (x + hand * half * 1.3, y - thick),
                         (x - hand * half * float(rng.uniform(-0.4, 0.5)), y)], MARK, 0.95)  # fmt: skip
            pen.line([(x - half * 0.6, y + 0.03), (x - half * 0.1, y + 0.032)], 0.006, MARK, 0.7)
        pen.polygon([(-0.06, 0.0), (-0.03, 0.04), (0.0, 0.012), (0.03, 0.03), (0.06, 0.0)], MARK, 0.55)
    if not bare:
        _sprays(canvas, look, leaf, behind=False)


def _sprays(canvas: Canvas, look: Look, leaf: Colour, *, behind: bool) -> None:
    """Small tufts with air between them, those on the trunk few."""
    rng = look.rng("sprays", behind)
    side = 1 if canvas.light.direction[0] > 0 else -1
    with canvas.ink() as pen:
        for number in range(SPRAYS if behind else SPRAYS // 2):
            t = (number + float(rng.random())) / (SPRAYS if behind else SPRAYS // 2)
            wide = 0.40 * math.sin(math.pi * min(0.96, 0.20 + 0.72 * t)) ** 0.8
            u = float(rng.uniform(-1, 1))
            if not behind:
                u = math.copysign(0.45 + 0.55 * abs(u), u) if t < 0.6 else u
            x, y = u * wide, 0.52 + 0.72 * t - 0.06 * abs(u)
            lift = 0.20 + 0.20 * u * side + 0.16 * t - (0.14 if behind else 0.0)
            clump(pen, canvas, rng, (x, y), float(rng.uniform(0.075, 0.115)), leaf, count=46, lift=lift, flat=1.15)
