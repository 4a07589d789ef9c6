"""People behind a table stand along its far side, heads apart and clear of what is on it, its top before their hips."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.counters import across_table
from muralist.engines.preview.staging.scale.proportions import family_of, grow

PEOPLE = frozenset({"person", "child", "robot", "astronaut"})
TABLES = frozenset({"table"})
BACK, LOWEST = 0.12, 1.62
"""How far behind the front legs of a table one stands, in its heights, and how high somebody there is at least."""
ASIDE, CLOSE = 0.27, 0.20
"""How far beside its middle a lone one stands where something is there, and what counts as there, in its widths."""
APART, ALONG, ROOM = 1.08, 0.74, 0.94
"""The distance of two neighbours in their widths, the most of a table's width from the first to the last of them, and
the most of the frame's that a row of them takes."""


def stand_at_tables(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Line up the people behind the table that a place shows, and those behind tables that are things."""
    if across_table(plan, place):
        _at_counter(items, place, frame)
    for host in items:
        if host.prop.name not in TABLES or host.on is not None:
            continue
        behind = [item for item in items if item.prop.name in PEOPLE and item.on is None and not item.cut
                  and _behind(plan, item, host, items)]  # fmt: skip
        if behind:
            _at_table(behind, host, items, frame)


def _behind(plan: ScenePlan, item: Item, host: Item, items: list[Item]) -> bool:
    """Whether it is said to be behind the table, or behind what stands on it."""
    relation = plan.things[item.thing].relation
    if relation is None or relation.kind != "behind":
        return False
    borne = {one.thing for one in items if one.on is host}
    return relation.other in {host.thing} | borne


def _at_counter(items: list[Item], place: Place, frame: Frame) -> None:
    people = sorted((one for one in items if one.prop.name in PEOPLE and one.on is None and one.cut and one.level < 0),
                    key=lambda one: (one.middle, one.thing, one.number))  # fmt: skip
    if len(people) < 2:
        return
    wide = sum(one.width for one in people) * APART
    for one in people:
        grow(one, items, min(1.0, ROOM * 2 * frame.half_width / wide))
    wide = sum(one.width for one in people) * APART
    at = -wide / 2
    for one in people:
        down = place.horizon + (one.cut * one.height + one.extent.bottom * one.unit) / frame.tall - one.y
        right = at + APART * one.width / 2 - one.middle
        at += APART * one.width
        for each in family_of(one, items):
            each.x += right
            each.y += down


def _at_table(people: list[Item], host: Item, items: list[Item], frame: Frame) -> None:
    people.sort(key=lambda one: (one.middle, one.thing, one.number))
    for one in people:
        tall = max(one.extent.height, one.prop.stature) * one.unit
        grow(one, items, max(1.0, LOWEST * host.height / tall))
    step = min(ALONG * host.width / max(1, len(people) - 1), max(one.width for one in people) * 1.5)
    first = -(len(people) - 1) / 2 * step
    if len(people) == 1:
        taken = any(one.on is host and abs(one.middle - host.middle) < CLOSE * host.width for one in items)
        first = (ASIDE * host.width if people[0].middle >= host.middle else -ASIDE * host.width) if taken else 0.0
    for number, one in enumerate(people):
        right = host.middle + first + number * step - one.middle
        down = host.y - BACK * host.height / frame.tall - one.y
        for each in family_of(one, items):
            each.x += right
            each.y += down
            each.far = host.far
