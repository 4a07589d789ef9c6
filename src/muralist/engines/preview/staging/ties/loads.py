"""What a flying machine carries hangs close under it, and the two are large enough to be seen together."""

from __future__ import annotations

from muralist.engines.preview.staging.attached import LIFTERS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.ties.joined import join

WIDE, HIGH = 0.46, 1.0
"""The most of the carrier's width and height that a load takes."""
SPAN, GROWN = 0.42, 2.2
"""The share of a frame's shorter side that the carrier spans, and how much it grows for that."""
LAP, TOP = 0.10, 0.05
"""How far into the carrier its load reaches, and what stays free over both."""


def bear_load(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Hang it under what flies, if that can lift it."""
    if other.prop.name not in LIFTERS or other.where != "sky" or other.on is not None:
        return False
    if item is siblings[0]:
        middle = other.middle
        other.unit *= max(1.0, min(GROWN, SPAN / max(other.width, other.height)))
        other.centre_on(max(-frame.half_width + other.width / 2, min(frame.half_width - other.width / 2, middle)))
    count = len(siblings)
    item.unit = min(WIDE * other.width / item.extent.width / count, HIGH * other.height / item.extent.height)
    join(item, other)
    item.where, item.far, item.hung = other.where, other.far, ""
    spread = (siblings.index(item) - (count - 1) / 2) * item.width
    item.centre_on(other.middle + spread)
    other.y = max(other.y, TOP + other.extent.top * other.unit / frame.tall)
    foot = other.y * frame.tall - other.extent.bottom * other.unit
    top = foot - LAP * other.height
    item.y = (top + item.extent.top * item.unit) / frame.tall
    item.level = other.level - 1
    return True
