"""On a crescent moon one sits in its hollow, large enough to be seen, with the moon as a seat and a frame."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.ties.joined import join

MOON, CRESCENT = "moon", "crescent"
SEAT = (0.02, 0.185)
"""Where in the hollow the seat is, in the moon's own units from its middle and its foot."""
SHARE, SHARE_OF_SEVERAL, WIDE = 0.56, 0.40, 0.62
"""The height of one in the hollow, of each of several, and the most of the moon's width that all of them take."""


def in_crescent(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Seat it there, if that is what it is on."""
    if other.prop.name != MOON or CRESCENT not in other.look.variant.split():
        return False
    count = len(siblings)
    share = SHARE if count == 1 else SHARE_OF_SEVERAL
    wide = WIDE * other.width / count / item.extent.width
    item.unit = min(share * other.height / item.extent.height, wide)
    join(item, other)
    mirror = -1 if other.flip else 1
    spread = (siblings.index(item) - (count - 1) / 2) * item.width
    item.centre_on(other.x + mirror * SEAT[0] * other.unit + spread)
    sunk = item.extent.bottom * item.unit
    item.y = other.y - (SEAT[1] * other.unit - sunk) / frame.tall
    return True
