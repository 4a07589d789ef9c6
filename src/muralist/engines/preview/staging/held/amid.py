"""Puts what is new between two things of a kept scene, or in the widest gap of a group."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.held.boxes import box_of
from muralist.engines.preview.staging.items import Frame, Item

TALLEST, LEAST, NARROWEST = 0.5, 0.12, 0.85
"""The most and the least of a frame's height that it has, and the share of what flanks it that it is at least wide."""
BEFORE, LOWEST = 0.025, 0.96
"""How much nearer than what flanks it something stands that has no room behind or beside, and the lowest foot."""
LIGHT = 1.2
"""How many times as tall as what sits on a seat something may be to be put between on that seat."""


def set_between(plan: ScenePlan, item: Item, others: Sequence[Item], scale: float, frame: Frame) -> bool:
    """Give a new thing its size and its place between what it is said to be between; False where that is not known."""
    sides = _sides(plan, item, others)
    if sides is None:
        return False
    left, right = sides
    near = [box_of(one, frame) for one in sides]
    gap = near[1][0] - near[0][2]
    narrowest = min(box[2] - box[0] for box in near)
    item.unit *= scale
    widest = max(gap, NARROWEST * narrowest)
    item.unit *= min(1.0, widest / item.width, TALLEST * frame.tall / item.height)
    item.unit *= max(1.0, LEAST * frame.tall / item.height)
    seat = left.on if left.on is right.on else None
    if seat is not None and item.height <= LIGHT * max(left.height, right.height):
        item.on, item.where = seat, left.where
        item.y = max(left.y, right.y)
    elif item.where == left.where:
        crowded = item.width > gap
        item.y = min(LOWEST, max(left.y, right.y) + BEFORE) if crowded else (left.y + right.y) / 2
    item.centre_on((near[0][2] + near[1][0]) / 2)
    return True


def _sides(plan: ScenePlan, item: Item, others: Sequence[Item]) -> tuple[Item, Item] | None:
    """The two instances that it is to be between, the left one first."""
    relation = plan.things[item.thing].relation
    if relation is None or relation.kind != "between":
        return None
    wanted = {relation.other, relation.second} - {-1}
    names = {plan.things[number].prop for number in wanted}
    flanks = sorted((one for one in others if one.thing in wanted and one.prop.name in names), key=lambda o: o.middle)
    if len(wanted) > 1:
        flanks = [next((one for one in flanks if one.thing == number), item) for number in sorted(wanted)]
        flanks = sorted((one for one in flanks if one is not item), key=lambda one: one.middle)
    pairs = [pair for pair in pairwise(flanks) if pair[0].where == pair[1].where]
    return max(pairs, key=lambda pair: _gap(*pair), default=None)


def _gap(left: Item, right: Item) -> float:
    return (right.middle - right.width / 2) - (left.middle + left.width / 2)
