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
MOST, HEAD = 3, 0.62
"""How many share one head, and how wide that is for the whole flower."""
SUNK = 0.42
"""How far below the bloom's top its feet are, as a share of its own height."""


def on_bloom(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Set it on the bloom, side by side where they are two or three."""
    count = len(siblings)
    if other.prop.name not in BLOOMING or count > MOST or item.prop.size > SMALL:
        return False
    x, top, wide = crest(other.prop.name, other.look)
    width = min(max(SHARE * wide, LEAST * other.extent.width), WIDEST * other.extent.width) * other.unit
    if count > 1:
        # a lone flower has one head for all of them, which is wider than its highest petals
        wide = max(wide, HEAD * other.extent.width)
        width = min(width, 1.1 * wide * other.unit / count)
    item.unit = width / item.extent.width
    join(item, other)
    aside = (siblings.index(item) - (count - 1) / 2) * min(
        item.width * 1.02, 0.8 * wide * other.unit / (count - 1 or 1)
    )
    item.centre_on(other.x + (-x if other.flip else x) * other.unit + aside)
    sunk = SUNK if count == 1 else SUNK + 0.5
    item.y = other.y - (top * other.unit - sunk * item.height - item.extent.bottom * item.unit) / frame.tall
    return True
