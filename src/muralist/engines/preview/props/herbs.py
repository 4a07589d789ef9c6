"""A kitchen herb in its pot: many short stems in a bush, broad shining leaves in pairs."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape
from muralist.engines.preview.props.prop import Look

LEAF = rgb("#4f9a3f")
BLADE = "0 0, 7 9, 20 12, 33 6, 40 0, 33 -7, 20 -11, 7 -8"


def paint_herb(canvas: Canvas, look: Look, base: float) -> None:
    """The bush above the pot's rim, the nearer leaves lighter."""
    rng = look.rng("herb")
    tips = [(-0.34, 0.30), (0.36, 0.28), (-0.20, 0.46), (0.22, 0.48), (0.0, 0.58), (-0.44, 0.12), (0.46, 0.10),
            (-0.10, 0.24), (0.14, 0.22)]  # fmt: skip
    with canvas.ink() as pen:
        for x, high in tips:
            pen.line(bezier((x * 0.35, base - 0.03), (x * 0.6, base + high * 0.6), (x, base + high), 10), 0.022,
                     times(LEAF, 0.7))  # fmt: skip
    spots = []
    for x, high in tips:
        for share, long in ((0.45, 0.62), (0.75, 0.72), (1.0, 0.62)):
            for hand in (-1, 1):
                lean = (0.25 + 0.5 * float(rng.random())) if share < 1 else 0.9
                spots.append((x * (0.35 + 0.65 * share), base + high * share, hand, lean, long, share))
    spots.sort(key=lambda spot: -spot[1] + 0.2 * abs(spot[0]))
    for number, (x, y, hand, lean, long, share) in enumerate(spots):
        turn = lean if hand > 0 else math.pi - lean
        tone = jitter(mix(times(LEAF, 0.72), mix(LEAF, rgb("#a8d860"), 0.3), 0.35 + 0.65 * number / len(spots)), rng,
                      0.03)  # fmt: skip
        leaf = shifted(shape(BLADE, 6), x, y, long * (1.0 if share < 1 else 0.8), turn)
        canvas.solid(leaf, tone, puffed(0.8, shine=0.15), gloss=0.15)
        with canvas.ink() as pen:
            pen.line(shifted([(0.03, 0.0), (0.34, 0.0)], x, y, long, turn), 0.008, times(tone, 0.7), 0.8)
