"""Boxes of things as a lens frames them: of all, and of the main one with the core of what is beside it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.staging.placement import LEAVING, Placement

CORE = 0.45
"""The share of what stands beside the main thing that a close-up has in the frame, to each side of its middle."""
Bounds = tuple[float, float, float, float]


def with_beside(placements: Sequence[Placement], main: Bounds, tall: float) -> Bounds:
    """The box of the main thing and of the core of what is let go of beside it: the flower that a bird hovers at."""
    left, top, right, bottom = main
    for each in placements:
        west, high, east, low = bounds([each], tall)
        middle, core = (west + east) / 2, CORE * (east - west)
        if each.thing == 0 or main[0] <= middle <= main[2]:
            continue
        left, right = min(left, middle - core), max(right, middle + core)
        # its head is what is looked at
        bottom = max(bottom, min(low, high + CORE * (low - high)))
    return left, top, right, bottom


def bounds(placements: Sequence[Placement], tall: float) -> Bounds:
    """Left, top, right, bottom of all things: world x and height fractions."""
    boxes = []
    for each in placements:
        west, east = each.extent.left * each.unit, each.extent.right * each.unit
        if each.flip:
            west, east = -east, -west
        low = 0.0 if each.prop.name in LEAVING else each.extent.bottom
        up, down = each.extent.top * each.unit / tall, low * each.unit / tall
        boxes.append((each.x + west, each.y - up, each.x + east, each.y - down))
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
