"""Several on a seat for one: they fit on it, the smaller partly before the larger, and none hangs over its edge."""

from __future__ import annotations

from itertools import pairwise

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

SEATS = frozenset({"chair", "stool", "armchair", "deck_chair", "rocking_chair"})
WITHIN, BETWEEN_ARMS, LEAST = 0.84, 0.68, 0.55
"""The share of a seat's width that those on it take together, that where it has arms, and how far they shrink for that
at most."""
ARMED = frozenset({"armchair"})
LAP = 0.16
"""The share of the narrower one's width that two on one seat have in common."""
FRONT = 0.008
"""How much lower in the frame the one before the other is."""


def share_seats(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Shrink those who share a small seat, and bring them together over it."""
    for host in items:
        if host.prop.name not in SEATS or host.on is not None:
            continue
        shared = [item for item in items if item.on is host and _on(plan, item, host)]
        if len(shared) >= 2:
            _draw_together(sorted(shared, key=lambda item: item.middle), host, frame)


def _on(plan: ScenePlan, item: Item, host: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind == "on" and relation.other == host.thing


def _draw_together(row: list[Item], host: Item, frame: Frame) -> None:
    wide = (BETWEEN_ARMS if host.prop.name in ARMED else WITHIN) * host.width
    scale = min(1.0, wide / _span(row))
    for item in row:
        middle = item.middle
        item.unit *= max(scale, LEAST)
        item.centre_on(middle)
    at = host.middle
    for number, item in enumerate(row):
        if number:
            at -= LAP * min(item.width, row[number - 1].width)
        item.centre_on(at + item.width / 2)
        at += item.width
    shift = host.middle - (row[0].middle - row[0].width / 2 + row[-1].middle + row[-1].width / 2) / 2
    small = min(row, key=lambda item: item.width * item.height)
    for item in row:
        item.x += shift
    small.level += 1
    small.y += FRONT / frame.tall


def _span(row: list[Item]) -> float:
    laps = sum(LAP * min(one.width, two.width) for one, two in pairwise(row))
    return sum(item.width for item in row) - laps
