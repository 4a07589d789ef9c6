"""Where small things lie that were strewn: in a disc, or over a heap."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.paths import Point


def scattered(rng: np.random.Generator, count: int, reach: float = 1.0) -> list[Point]:
    """Points spread evenly over a disc, a little off their places, from back to front."""
    spots = []
    for number in range(count):
        radius = reach * math.sqrt((number + 0.5) / count)
        angle = number * 2.39996 + float(rng.uniform(-0.25, 0.25))
        spots.append((radius * math.cos(angle), radius * math.sin(angle)))
    return sorted(spots, key=lambda spot: -spot[1])


def domed(rng: np.random.Generator, count: int, r: float, high: float) -> list[tuple[float, float, float]]:
    """Points (u, v, h) spread evenly over a dome of radius `r`, down to its foot, from back to front."""
    spots = []
    for number in range(count):
        up = (number + 0.5) / count
        angle = number * 2.39996 + float(rng.uniform(-0.25, 0.25))
        radius = r * math.sqrt(1 - up * up)
        spots.append((radius * math.cos(angle), radius * math.sin(angle), high * up))
    return sorted(spots, key=lambda spot: -spot[1])
