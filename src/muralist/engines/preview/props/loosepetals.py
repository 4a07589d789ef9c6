"""Petals of roses strewn on a table, as they lie around goods."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, curve, shifted
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

COUNT = 15
LYING = 0.55
"""How flat they look on a table."""
SHAPE = curve([(-0.12, 0.0), (-0.06, 0.055), (0.02, 0.078), (0.09, 0.060), (0.105, 0.022), (0.09, 0.0),
               (0.11, -0.026), (0.08, -0.052), (0.0, -0.060), (-0.07, -0.040)], closed=True, steps=4)  # fmt: skip
CURL = curve([(-0.12, 0.0), (-0.06, 0.055), (0.02, 0.078), (0.09, 0.060), (0.03, 0.034), (-0.05, 0.014)], closed=True,
             steps=4)  # fmt: skip
"""One petal as it lies, seen at an angle, and its edge that curls up."""


def paint(canvas: Canvas, look: Look) -> None:
    rng = look.rng("petals")
    tone = look.colour(rgb("#c8324a"))
    spots = sorted(
        (float(rng.uniform(0.06, 0.32)), (number + 0.5) / COUNT * 1.7 - 0.85 + float(rng.uniform(-0.05, 0.05)))
        for number in range(COUNT)
    )
    for y, x in reversed(spots):
        own = jitter(tone, rng, 0.05)
        grown, turn = float(rng.uniform(0.85, 1.25)), float(rng.uniform(0.0, 6.28))
        petal = _laid(SHAPE, x, y, grown, turn)
        canvas.solid(shifted(petal, 0.006, -0.014), times(own, 0.62), flat(0.6))
        canvas.solid(petal, own, puffed(0.4, shine=0.10))
        canvas.solid(_laid(CURL, x, y, grown, turn), mix(own, (1, 1, 1), 0.22), flat(0.8))


def _laid(outline: Path, x: float, y: float, grown: float, turn: float) -> Path:
    """A petal on the table at (x, y), flatter than it is long however it is turned."""
    return [(x + dx, y + LYING * dy) for dx, dy in shifted(outline, 0.0, 0.0, grown, turn)]


PROP = Prop(name="loose_petals", size=0.07, extent=bounds(-0.98, 0.98, 0.38, 0.0), paint=paint, home="studio")
