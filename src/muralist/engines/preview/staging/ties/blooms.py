"""Insects on cut or growing flowers: on the highest bloom, so small that it stays in sight under them."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import crest
from muralist.engines.preview.staging.ties.joined import join

BLOOMING = frozenset({"vase", "flowers"})
SMALL = 0.3
"""Metres up to which something sits on a bloom."""
LEAST, WIDEST, SHARE = 0.16, 0.27, 0.80
"""How wide it is for the whole bunch at least and at most, and for its bloom."""
SUNK = 0.42
"""How far below the bloom's top its feet are, as a share of its own height."""


def on_bloom(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Set it on the bloom, if it is alone and what it is on blooms."""
    if other.prop.name not in BLOOMING or len(siblings) > 1 or item.prop.size > SMALL:
        return False
    x, top, wide = crest(other.prop.name, other.look)
    width = min(max(SHARE * wide, LEAST * other.extent.width), WIDEST * other.extent.width) * other.unit
    item.unit = width / item.extent.width
    join(item, other)
    item.centre_on(other.x + (-x if other.flip else x) * other.unit)
    item.y = other.y - (top * other.unit - SUNK * item.height - item.extent.bottom * item.unit) / frame.tall
    return True
