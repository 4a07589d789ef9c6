"""What stands on a table top is wholly on it: a row that reaches over its ends shrinks, and moves in."""

from __future__ import annotations

from itertools import pairwise

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.instances.kinds import ALIVE
from muralist.engines.preview.staging.items import Item

TOPS = frozenset({"table", "desk", "counter", "sideboard", "drawers", "workbench", "piano", "shelf", "stool",
                  "picnic_table", "nightstand", "fireplace"})  # fmt: skip
ROOM, APART, LAP = 0.90, 1.03, 0.90
"""The share of a top's width that what is on it takes together, how far apart neighbours are then for their widths,
and how near they may be before they are moved."""


def keep_on_top(plan: ScenePlan, items: list[Item]) -> None:
    """Bring what is on each top within its ends."""
    for host in items:
        row = [item for item in items if item.on is host and _stands(plan, item, host)]
        if host.prop.name in TOPS and row:
            row.sort(key=lambda item: item.middle)
            _fit(host, row, items)


def _stands(plan: ScenePlan, item: Item, host: Item) -> bool:
    relation = plan.things[item.thing].relation
    on = relation is not None and (relation.kind, relation.other) == ("on", host.thing)
    return on and not item.hung and item.prop.name not in ALIVE and item.level >= host.level


def _fit(host: Item, row: list[Item], items: list[Item]) -> None:
    room = ROOM * host.width
    left, right = host.middle - room / 2, host.middle + room / 2
    total = sum(item.width for item in row)
    near = [(b.middle - a.middle) / max(1e-6, (a.width + b.width) / 2) for a, b in pairwise(row)]
    inside = row[0].middle - row[0].width / 2 >= left and row[-1].middle + row[-1].width / 2 <= right
    if inside and min(near, default=1.0) >= LAP:
        return
    shrink = min(1.0, room / (total * APART))
    for item in row:
        _scale(item, shrink, items)
    gap = min(APART - 1.0, (room / (total * shrink) - 1.0)) * total * shrink / len(row)
    spare = max(0.0, room - total * shrink - gap * (len(row) - 1))
    middle = sum(item.middle for item in row) / len(row)
    start = max(left, min(left + spare, middle - (room - spare) / 2))
    for item in row:
        shift = start + item.width / 2 - item.middle
        for one in _with_load(item, items):
            one.x += shift
        start += item.width + gap


def _with_load(item: Item, items: list[Item]) -> list[Item]:
    """It and what is on it in turn."""
    found = [item]
    for one in items:
        if any(one.on is each for each in found):
            found.append(one)
    return found


def _scale(item: Item, scale: float, items: list[Item]) -> None:
    """About its foot, with all that is on it."""
    middle, foot = item.middle, item.y
    for one in _with_load(item, items):
        one.unit *= scale
        one.x = middle + (one.x - middle) * scale
        one.y = foot + (one.y - foot) * scale
