"""Leaves in the mass: thousands of small leaves laid in one go, for crowns, bushes and moss."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, times
from muralist.engines.preview.brushes.paths import ellipse

_LEAF = np.array(ellipse(0.0, 0.0, 1.0, 0.6, points=7), dtype=np.float64)


def leaves(pen: Pen, xs: Array, ys: Array, sizes: Array, turns: Array, tones: Array) -> None:
    """Draw leaves at (xs, ys) of half length `sizes`, turned by `turns` radians; `tones` is (N, 3) sRGB in 0..1."""
    c, s = np.cos(turns)[:, None], np.sin(turns)[:, None]
    px = xs[:, None] + sizes[:, None] * (_LEAF[:, 0] * c - _LEAF[:, 1] * s)
    py = ys[:, None] + sizes[:, None] * (_LEAF[:, 0] * s + _LEAF[:, 1] * c)
    ox, oy = pen.at(0.0, 0.0)
    k = pen.at(1.0, 0.0)[0] - ox
    outlines = np.stack([ox + px * k, oy - py * k], axis=-1).reshape(len(xs), -1).tolist()
    inks = np.clip(tones * 255 + 0.5, 0, 255).astype(int).tolist()
    for outline, (r, g, b) in zip(outlines, inks, strict=True):
        pen.pen.polygon(outline, fill=(r, g, b, 255))


def clump(
    pen: Pen, canvas: Canvas, rng: np.random.Generator, centre: tuple[float, float], radius: float, leaf: Colour, *,
    count: int = 100, lift: float = 0.0, pale: Colour = (1.0, 0.97, 0.72), flat: float = 0.9, low: Colour | None = None,
) -> None:  # fmt: skip
    """A round tuft, dark below and lit towards the light; `lift` brightens it as a whole, `flat` is height to width.

    `low` is the colour in its shade, unless that is only darker.
    """
    side = 1 if canvas.light.direction[0] > 0 else -1
    x, y = centre
    angle, far = rng.uniform(0, 2 * math.pi, count), np.sqrt(rng.random(count))
    dx, dy = np.cos(angle) * far, np.sin(angle) * far
    lit = np.clip(0.38 + lift + 0.24 * dy + 0.19 * side * dx + rng.normal(0, 0.09, count), 0, 1)[:, None]
    dark, high = array(times(leaf, 0.48) if low is None else low), array(mix(leaf, pale, 0.42))
    leaves(
        pen, x + dx * radius * 1.06, y + dy * radius * 1.06 * flat, rng.uniform(0.013, 0.025, count),
        rng.uniform(0, math.pi, count), dark + (high - dark) * lit,
    )  # fmt: skip
