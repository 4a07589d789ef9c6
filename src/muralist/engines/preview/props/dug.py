"""A hole that an animal digs: the earth heaped at its paws, and clods that fly."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.prop import Look

DIGGING, ROLLED = "digging", "rolled"
"""The words of a variant for it, and for one on its back, whose tail lies under it."""
EARTH = rgb("#6f4c32")


def paint_dug(canvas: Canvas, look: Look, x: float) -> None:
    """The hole before the paws whose head is at `x`, with its heap."""
    rng = look.rng("dug")
    canvas.solid(ellipse(x + 0.02, 0.0, 0.24, 0.045), times(EARTH, 0.5), flat(0.6))
    heap = curve([(x - 0.02, -0.02), (x + 0.10, 0.07), (x + 0.22, 0.13), (x + 0.34, 0.08), (x + 0.46, -0.02)],
                 closed=True, steps=5)  # fmt: skip
    canvas.solid(heap, EARTH, puffed(0.9), texture=0.14, grain=40)
    for number in range(16):
        dx, dy = -0.30 + 0.62 * float(rng.random()), 0.03 + 0.24 * float(rng.random())
        r = 0.010 + 0.016 * float(rng.random())
        canvas.solid(ellipse(x + dx, dy, r, r * 0.85), times(EARTH, 0.8 + 0.03 * (number % 8)), puffed(0.9))
