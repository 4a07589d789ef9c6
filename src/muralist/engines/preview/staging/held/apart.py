"""Keeps what is put on a bed or a table clear of what is on it already."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.held.boxes import Box, box_of, hidden, moved
from muralist.engines.preview.staging.items import Frame, Item

SIDES = {"left": -1, "right": 1}
BORNE = frozenset({"on", "in", "under"})
LITTLE, STEPS, WITHIN, AROUND = 0.08, 16, 0.04, 0.3
"""The share of a thing that another may cover, the places that are tried, the edge that stays free, and how far what is
under a tree may stand beside it, as shares of its width."""


def keep_clear(plan: ScenePlan, item: Item, host: Item, others: Sequence[Item], frame: Frame) -> None:
    """Move what is new along its host to where it hides least of what lies there, nearest to where it was put."""
    relation = plan.things[item.thing].relation
    if relation is None or relation.kind not in BORNE or item.prop.name != plan.things[item.thing].prop:
        return
    there = [box_of(one, frame) for one in others if one is not host and _on(plan, one, host)]
    mine = box_of(item, frame)
    side = SIDES.get(plan.things[item.thing].spot, 0)
    if _overlap(mine, there) <= LITTLE and not _wrong(mine, there, side):
        return
    seat = box_of(host, frame)
    edge = (WITHIN if relation.kind != "under" else -AROUND) * (seat[2] - seat[0])
    low, high = max(seat[0] + edge, -frame.half_width), min(seat[2] - edge, frame.half_width)
    first, last = low - mine[0], high - mine[2]
    if last <= first:
        return
    steps = [first + (last - first) * step / STEPS for step in range(STEPS + 1)]

    def cost(dx: float) -> tuple[bool, float]:
        here = moved(mine, dx, 0.0)
        return _wrong(here, there, side), max(LITTLE, _overlap(here, there))

    best = min(steps, key=lambda dx: (*cost(dx), abs(dx)))
    if cost(best) < cost(0.0):
        item.x += best


def _wrong(box: Box, others: Sequence[Box], side: int) -> bool:
    """Whether it is not on that side of all the others; no side is never wrong."""
    return any((box[0] + box[2] - other[0] - other[2]) * side < 0 for other in others)


def as_large(plan: ScenePlan, item: Item, others: Sequence[Item]) -> None:
    """Give what is new on a host the size of one of its kind that is there already."""
    thing = plan.things[item.thing]
    for one in others:
        known = plan.things[one.thing]
        same = (known.prop, known.metres, known.relation) == (thing.prop, thing.metres, thing.relation)
        if same and one.prop.name == item.prop.name == thing.prop and known.count == thing.count == 1:
            item.unit = one.unit * thing.size / known.size
            return


def _on(plan: ScenePlan, item: Item, host: Item) -> bool:
    relation = plan.things[item.thing].relation
    return item.on is host or (relation is not None and relation.other == host.thing and relation.kind in BORNE)


def _overlap(box: Box, others: Sequence[Box]) -> float:
    return max([hidden(box, others), *(hidden(other, [box]) for other in others)], default=0.0)
