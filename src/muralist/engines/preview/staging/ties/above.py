"""What is over a landmark stays clear of it, however both have grown since it was put there."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of, grow

OVER = frozenset({"above", "over"})
GAP, EDGE = 0.015, 0.035
LEAST = 0.62
"""The share of its size that either of the two keeps at least."""


def clear_above(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Raise what is over another, then let both give way in turn, until a gap is between them."""
    first: dict[int, Item] = {}
    for item in items:
        first.setdefault(item.thing, item)
    for item in items:
        relation = plan.things[item.thing].relation
        if relation is None or relation.kind not in OVER or item.on is not None or item.hung:
            continue
        other = first.get(relation.other)
        if other is None or other is item or other.on is not None or other.where == "sky" or item.where != "sky":
            continue
        _part(item, other, items, frame)


def _part(item: Item, other: Item, items: list[Item], frame: Frame) -> None:
    left, top, right, _ = bounds(family_of(other, items), frame)
    if item.middle + item.width / 2 < left or item.middle - item.width / 2 > right:
        return
    _, head, _, foot = bounds(family_of(item, items), frame)
    lap = foot + GAP - top
    if lap <= 0:
        return
    rise = min(lap, max(0.0, head - EDGE))
    for each in family_of(item, items):
        each.y -= rise / frame.tall
    lap -= rise
    if lap <= 0:
        return
    # what is named first gives way only when the other has given its part; both keep their outer ends
    tall, high = other.y * frame.tall - top, foot - head
    given = min(lap if item.thing == 0 else lap / 2, (1 - LEAST) * tall)
    grow(other, items, 1 - given / tall)
    before = bounds(family_of(item, items), frame)[1]
    grow(item, items, max(LEAST, 1 - (lap - given) / high))
    after = bounds(family_of(item, items), frame)[1]
    for each in family_of(item, items):
        each.y -= (after - before) / frame.tall
