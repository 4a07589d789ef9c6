"""Open tarts: a fluted shell with a smooth filling, bare or set with fruit."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.shade import slope
from muralist.engines.preview.props.larder.exotics import FOODS as EXOTIC
from muralist.engines.preview.props.larder.food import Food, Taste
from muralist.engines.preview.props.larder.orchard import FOODS as FRUIT
from muralist.engines.preview.props.plane import Plane

CUSTARD, LEMON, DARK, CRUST = rgb("#f2d58a"), rgb("#f4d84a"), rgb("#4a2a1e"), rgb("#d39a52")
ROUND = ((0.60, 11), (0.31, 6), (0.0, 1))
"""Rings of fruit: how far out, and how many."""


def _shell(plane: Plane, taste: Taste, filling: Colour) -> None:
    """The fluted rim and what it holds."""
    plane.coin(0, 0, 0.92, 0.0, 0.24, times(CRUST, 0.86), times(CRUST, 0.95))
    for number in range(30):
        a = 2 * math.pi * number / 30
        plane.ball(0.87 * math.cos(a), 0.87 * math.sin(a), 0.10, jitter(CRUST, taste.rng, 0.02), h=0.20, squash=0.8)
    plane.disc(0, 0, 0.80, filling, slope(0.62, 0.84, 60), h=0.25)


def _plain(filling: Colour, scorched: bool = False) -> Callable[[Plane, Taste], None]:
    def paint(plane: Plane, taste: Taste) -> None:
        tone = taste.colour(filling)
        _shell(plane, taste, tone)
        for _ in range(9 if scorched else 0):
            a, r = float(taste.rng.uniform(0, 6.28)), float(taste.rng.uniform(0.1, 0.62))
            plane.disc(r * math.cos(a), r * math.sin(a), 0.09, times(tone, 0.76), slope(0.6, 0.8, 60), h=0.26)

    return paint


def _fruited(names: tuple[str, ...]) -> Callable[[Plane, Taste], None]:
    """Fruit in rings on custard."""
    kinds = {**FRUIT, **EXOTIC}

    def paint(plane: Plane, taste: Taste) -> None:
        _shell(plane, taste, mix(CUSTARD, (1.0, 1.0, 0.94), 0.4))
        placed = []
        for ring, count in ROUND:
            for number in range(count):
                a = 2 * math.pi * (number + 0.5 * (ring < 0.5)) / count
                placed.append((ring * math.cos(a), ring * math.sin(a), names[number % len(names)]))
        for u, v, name in sorted(placed, key=lambda one: -one[1]):
            here = plane.sub(u, v, 0.17, h=0.28)
            kinds[name].paint(here, Taste(rng=taste.rng, tint=taste.tint if len(names) == 1 else None))

    return paint


FOODS: dict[str, Food] = {
    "strawberry tart": Food(paint=_fruited(("strawberry",)), size=0.86, many=1, tall=0.5, bears=0.3),
    "berry tart": Food(paint=_fruited(("raspberry", "blueberry")), size=0.86, many=1, tall=0.5, bears=0.3),
    "fruit tart": Food(paint=_fruited(("strawberry", "kiwi slice", "blueberry", "half orange")), size=0.86, many=1,
        tall=0.5, bears=0.3),
    "lemon tart": Food(paint=_plain(LEMON), size=0.86, many=1, tall=0.4, bears=0.3),
    "chocolate tart": Food(paint=_plain(DARK), size=0.86, many=1, tall=0.4, bears=0.3),
    "egg tart": Food(paint=_plain(rgb("#f2b83a"), scorched=True), size=0.34, many=4, tall=0.5, bears=0.3),
}  # fmt: skip
