"""What people do with their hands: they fly a kite, or hold a book open before them."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.items import Frame, Item

FIGURES = frozenset({"person", "child"})
BUSY = frozenset({"walking", "running", "sitting", "seated", "sleeping"})
"""Poses that leave the arms where they are."""
HAND_UP, HAND_LEVEL = (0.225, 0.955), (0.185, 0.585)
"""The hand of a figure that reaches up, and of one that holds something before it, in figure units."""
STRING_END = (-1.62, -0.62)
"""Where the string of a flown kite ends, in kite units."""
BOOK_WIDTH, UMBRELLA = 0.30, 0.84
"""The width of a book and the height of an umbrella in the hand, in figure units."""
MARGIN = 0.02


def dress(figure: Item, pose: str) -> bool:
    """Give a standing figure a pose of the arms; whether it could take it."""
    words = figure.look.variant.split()
    if figure.prop.name not in FIGURES or set(words) & BUSY:
        return False
    kept = [word for word in words if word not in {"reaching", "showing", "standing"}]
    figure.look = replace(figure.look, variant=" ".join([*kept, pose]))
    figure.extent = figure.prop.extent(figure.look)
    return True


def hold_book(item: Item, other: Item, frame: Frame) -> None:
    """Open before the chest of whoever reads it; on the lap of those who sit."""
    if item.look.variant == "single":
        item.prop = all_props()["book"]
        item.extent = item.prop.extent(item.look)
    side = -1 if other.flip else 1
    x, y = HAND_LEVEL if dress(other, "showing") else (0.15, 0.17 if other.extent.top < 0.95 else 0.52)
    item.unit = BOOK_WIDTH * other.unit / item.extent.width
    item.centre_on(other.x + side * x * other.unit)
    item.y = other.y - (y * other.unit - 0.15 * item.height) / frame.tall


def hold_umbrella(item: Item, other: Item, frame: Frame) -> None:
    """Upright in the hand before the body, open over the head."""
    side = -1 if other.flip else 1
    x, y = HAND_LEVEL if dress(other, "showing") else (0.16, 0.45 if other.extent.top > 0.95 else 0.12)
    grown = other.extent.top / 1.02
    item.unit = UMBRELLA * grown * other.unit / item.extent.top
    item.flip = other.flip
    item.x = other.x + side * x * other.unit
    # at the frame's edge a smaller one, rather than pushing its holder into the neighbour
    item.unit *= max(0.55, min(1.0, (frame.half_width - abs(item.x) - MARGIN) / (item.extent.right * item.unit)))
    item.y = other.y - (y - 0.03) * other.unit / frame.tall


def fly_kite(item: Item, other: Item, frame: Frame) -> None:
    """High up on the side with more room, its string in the hand of whoever flies it."""
    side = -1 if other.middle > 0 else 1
    raised = dress(other, "reaching")
    if raised:
        other.flip = side < 0
    hand = HAND_UP if raised else (0.13, 0.5)
    x = other.x + side * hand[0] * other.unit
    y = other.y * frame.tall - hand[1] * other.unit
    item.look = replace(item.look, variant="flown")
    item.extent = item.prop.extent(item.look)
    up, across = item.extent.top - STRING_END[1], item.extent.right - STRING_END[0]
    room = frame.half_width - side * x - MARGIN
    item.unit = max(0.04, min((y - MARGIN) / up, room / across, 0.5 * other.height))
    item.flip = side < 0
    item.x = x - side * STRING_END[0] * item.unit
    item.y = (y + STRING_END[1] * item.unit) / frame.tall
    item.on, item.far, item.where, item.level = other, other.far, other.where, other.level + 1
