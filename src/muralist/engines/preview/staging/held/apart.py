"""Keeps what is put on a bed or a table clear of what is on it already."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.held.boxes import Box, box_of, hidden, moved
from muralist.engines.preview.staging.items import Frame, Item

BORNE = frozenset({"on", "in"})
LITTLE, STEPS, WITHIN = 0.08, 16, 0.04
"""The share of a thing that another may cover, the places that are tried, and the edge that stays free."""


def keep_clear(plan: ScenePlan, item: Item, host: Item, others: Sequence[Item], frame: Frame) -> None:
    """Move what is new along its host to where it hides least of what lies there, nearest to where it was put."""
    relation = plan.things[item.thing].relation
    if relation is None or relation.kind not in BORNE or item.prop.name != plan.things[item.thing].prop:
        return
    there = [box_of(one, frame) for one in others if one is not host and _on(plan, one, host)]
    mine = box_of(item, frame)
    if _overlap(mine, there) <= LITTLE:
        return
    seat = box_of(host, frame)
    edge = WITHIN * (seat[2] - seat[0])
    first, last = seat[0] + edge - mine[0], seat[2] - edge - mine[2]
    if last <= first:
        return
    steps = [first + (last - first) * step / STEPS for step in range(STEPS + 1)]
    best = min(steps, key=lambda dx: (max(LITTLE, _overlap(moved(mine, dx, 0.0), there)), abs(dx)))
    if _overlap(moved(mine, best, 0.0), there) < _overlap(mine, there):
        item.x += best


def _on(plan: ScenePlan, item: Item, host: Item) -> bool:
    relation = plan.things[item.thing].relation
    return item.on is host or (relation is not None and relation.other == host.thing and relation.kind in BORNE)


def _overlap(box: Box, others: Sequence[Box]) -> float:
    return max([hidden(box, others), *(hidden(other, [box]) for other in others)], default=0.0)
