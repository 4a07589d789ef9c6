"""Worn and carried: on the head, over the eyes, in the hand, overhead."""

from __future__ import annotations

from muralist.engines.preview.staging.attached import EMBRACED, OVERHEAD
from muralist.engines.preview.staging.contact.hands import FIGURES, head_top, hold_book, hold_umbrella
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import crest
from muralist.engines.preview.staging.ties.joined import join


def worn(item: Item, other: Item, frame: Frame) -> None:
    """On the head: as wide as it, sunk a little over it."""
    x, top, width = head_top(other) or crest(other.prop.name, other.look)
    if item.prop.name == "spectacles":
        # over the eyes, half a head's width below the crown
        item.unit = 0.86 * width * other.unit / item.extent.width
        item.centre_on(other.x + (-x if other.flip else x) * other.unit)
        item.y = other.y - ((top - 0.50 * width) * other.unit - 0.5 * item.height) / frame.tall
        join(item, other)
        return
    if item.prop.name == "necklace" and other.prop.name in FIGURES:
        # from the chin down onto the chest
        item.unit = 0.62 * width * other.unit / item.extent.width
        item.centre_on(other.x + (-x if other.flip else x) * other.unit)
        item.y = other.y - ((top - 1.14 * width) * other.unit - item.height) / frame.tall
        join(item, other)
        return
    wide = min(max(width * 1.15, 0.22 * other.extent.width), 0.6 * other.extent.width) * other.unit
    item.unit = wide / item.extent.width
    item.centre_on(other.x + (-x if other.flip else x) * other.unit)
    item.y = other.y - (top * other.unit - 0.28 * item.height) / frame.tall
    join(item, other)


def carried(item: Item, other: Item, number: int, frame: Frame) -> None:
    """In the hand: beside the body, at hip height; what is open above the head goes up."""
    if item.prop.name in {"books", "book"} and item.look.variant in {"", "single"} and other.prop.name in FIGURES:
        hold_book(item, other, frame)
        join(item, other)
        return
    overhead, embraced = item.prop.name in OVERHEAD, item.prop.name in EMBRACED
    if item.prop.name == "umbrella" and other.prop.name in FIGURES:
        hold_umbrella(item, other, frame)
        join(item, other)
        item.level = other.level - 1
        return
    share = 0.66 if item.prop.name in OVERHEAD | EMBRACED else 0.26 + 0.4 * item.prop.size
    item.unit = min(item.unit, share * other.height / item.extent.height)
    if not overhead:
        item.unit = min(item.unit, 0.75 * other.width / item.extent.width)
    side = (1 if number % 2 == 0 else -1) * (-1 if other.flip else 1)
    reach = other.width * (0.05 if embraced else 0.30 if overhead else 0.36)
    low = "sit" in other.look.variant or "seat" in other.look.variant
    if low and not overhead:
        reach = 0.12 * other.width
    if item.prop.name == "toy_balloon" and number:
        # a bunch: to both sides by turns, the inner ones higher
        reach *= 1.0 if number == 1 else 0.25 + 0.5 * ((number - 1) // 2)
    item.centre_on(other.middle + side * reach)
    lift = (
        0.60 if overhead else 0.50 if low else 0.22 if embraced else max(0.12, 0.46 - 0.5 * item.height / other.height)
    )
    if item.prop.name == "toy_balloon":
        lift += (0.0, 0.0, 0.26)[number] if number < 3 else 0.13 * (number % 3)
    item.y = other.y - (lift * other.height + other.extent.bottom * other.unit) / frame.tall
    join(item, other)
