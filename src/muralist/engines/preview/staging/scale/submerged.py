"""Sizes under water, where nothing stands: the largest animal fills the frame, and divers are small beside a whale."""

from __future__ import annotations

from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

BELOW = frozenset({"underwater", "waterline"})
UNEQUAL = 0.45
"""How large the others are at most, as a share of the largest in metres, for it to dwarf them."""
WIDE, TALL = 0.66, 0.46
"""The most of the frame's width and height that the largest spans."""
BESIDE, LEAST = 0.44, 0.19
"""The longer side of the others at most, as a share of that of the largest, and in shorter sides at least."""


def dwarfing(items: list[Item], place: Place) -> Item | None:
    """The one under water that is more than twice as large as all others, if there is one."""
    if place.name not in BELOW or not items:
        return None
    largest = max(items, key=lambda item: item.metres)
    others = [item for item in items if item.thing != largest.thing]
    return largest if others and all(item.metres <= UNEQUAL * largest.metres for item in others) else None


def largest_first(items: list[Item], place: Place, frame: Frame) -> list[Item]:
    """The items with the largest first and large, and the others small beside it; as they were where none is.

    Under the frame's shorter side of 1, an item's `width` and `height` are shares of it.
    """
    largest = dwarfing(items, place)
    if largest is None:
        return items
    others = [item for item in items if item is not largest]
    grown = min(WIDE * 2 * frame.half_width / largest.width, TALL * frame.tall / largest.height)
    for item in items:
        if item.thing == largest.thing:
            item.unit *= grown
    span = max(largest.width, largest.height)
    for item in others:
        own = max(item.width, item.height)
        if item.thing != largest.thing:
            item.unit *= min(1.0, max(LEAST, BESIDE * span) / own)
    return [largest, *others]
