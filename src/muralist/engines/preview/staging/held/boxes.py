"""Boxes of instances in world units, and how much they cover each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from muralist.engines.preview.staging.items import Frame, Item

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in world units."""


def box_of(item: Item, frame: Frame) -> Box:
    """The box of one instance."""
    base = item.y * frame.tall
    left = item.middle - item.width / 2
    return (left, base - item.extent.top * item.unit, left + item.width, base - item.extent.bottom * item.unit)


def around(items: Iterable[Item], frame: Frame) -> Box:
    """The box of several."""
    boxes = [box_of(item, frame) for item in items]
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))


def moved(box: Box, dx: float, dy: float) -> Box:
    """The box elsewhere."""
    return (box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy)


def covered(box: Box, others: Sequence[Box]) -> float:
    """The sum of the shares, of the smaller of two boxes each time, that a box and others have in common."""
    return sum(_common(box, other) / max(1e-6, min(_area(box), _area(other))) for other in others)


def hidden(box: Box, others: Sequence[Box]) -> float:
    """The largest share of a box that one of the others covers."""
    return max((_common(box, other) / max(1e-6, _area(box)) for other in others), default=0.0)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _common(one: Box, other: Box) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    tall = min(one[3], other[3]) - max(one[1], other[1])
    return wide * tall if wide > 0 and tall > 0 else 0.0
