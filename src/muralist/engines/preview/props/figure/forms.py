"""Forms that bodies are made of: soft skin, points along a limb, and legs that bend."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.paths import Path, Point
from muralist.engines.preview.brushes.shade import Patch, Shade, puffed
from muralist.engines.preview.props.bodies import sleeve

Mover = Callable[[Path], Path]
"""Sets an outline down where a foot is, turned as it is."""
FOLDED = 0.45
"""The cosine at the knee from which thigh and shin are painted by themselves."""


def soft(floor: float = 0.54, depth: float = 0.8) -> Shade:
    """A gently rounded form whose shadows stay light: skin, so that faces can be read in any light."""
    inner = puffed(depth)

    def tones(patch: Patch) -> Array:
        return floor + (0.96 - floor) * inner(patch)

    return tones


def blend(a: Point, b: Point, share: float) -> Point:
    """The point at a share of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def bent(hip: Point, knee: Point, ankle: Point, thick: tuple[float, float, float]) -> list[Path]:
    """The outlines of a leg: one, or two where it doubles back so far that one would leave a hole at the knee."""
    (ax, ay), (bx, by) = (hip[0] - knee[0], hip[1] - knee[1]), (ankle[0] - knee[0], ankle[1] - knee[1])
    fold = (ax * bx + ay * by) / max(1e-6, math.hypot(ax, ay) * math.hypot(bx, by))
    if fold < FOLDED:
        return [sleeve([hip, knee, ankle], thick, 10)]
    return [sleeve([hip, knee], thick[:2]), sleeve([knee, ankle], thick[1:])]
