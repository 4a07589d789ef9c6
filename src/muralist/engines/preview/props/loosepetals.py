"""Petals of roses strewn on a table, as they lie around goods."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, shifted
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

COUNT = 15
SHAPE = curve([(-0.09, 0.0), (-0.05, 0.035), (0.03, 0.045), (0.09, 0.015), (0.06, -0.03), (-0.03, -0.035)],
              closed=True, steps=6)  # fmt: skip
"""One petal as it lies, seen at an angle."""


def paint(canvas: Canvas, look: Look) -> None:
    rng = look.rng("petals")
    tone = look.colour(rgb("#c8324a"))
    spots = sorted(
        (float(rng.uniform(0.06, 0.32)), (number + 0.5) / COUNT * 1.7 - 0.85 + float(rng.uniform(-0.05, 0.05)))
        for number in range(COUNT)
    )
    for y, x in reversed(spots):
        own = jitter(tone, rng, 0.05)
        petal = shifted(SHAPE, x, y, float(rng.uniform(0.85, 1.25)), float(rng.uniform(-0.5, 0.5)))
        canvas.solid(shifted(petal, 0.006, -0.014), times(own, 0.62), flat(0.6))
        canvas.solid(petal, mix(own, (1, 1, 1), 0.08), puffed(0.5, shine=0.15))


PROP = Prop(name="loose_petals", size=0.07, extent=bounds(-0.98, 0.98, 0.38, 0.0), paint=paint, home="studio")
