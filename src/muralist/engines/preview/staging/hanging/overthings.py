"""What hangs on a wall over something is over its middle, clear of it: it makes do with the room that is there."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of, grow

WALL = "wall"
EDGE, GAP = 0.03, 0.025
"""What stays free over it, and between it and what it is over."""
LEAST = 0.15
"""The height that it has at least, of a square frame; what it is over gives way for that."""
EYE = 0.30
"""The height fraction below which it does not hang however low that is."""


def hang_over(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Hang each of those over its landmark, a row of several over its middle."""
    for thing in dict.fromkeys(item.thing for item in items if item.hung == WALL):
        row = [item for item in items if item.thing == thing]
        host = _below(plan, thing, items)
        if host is not None:
            _hang(row, host, items, frame)


def _below(plan: ScenePlan, thing: int, items: list[Item]) -> Item | None:
    """What something on a wall is over, itself on the ground."""
    own = plan.things[thing].relation
    number = -1 if own is None else own.second if own.kind == WALL else own.other if own.kind == "above" else -1
    if number < 0:
        tied = [n for n, each in enumerate(plan.things) if each.relation is not None
                and (each.relation.kind, each.relation.other) == ("under", thing)]  # fmt: skip
        number = tied[0] if tied else -1
    hosts = [item for item in items if item.thing == number and item.where != "sky"]
    return hosts[len(hosts) // 2] if hosts and number != thing else None


def _hang(row: list[Item], host: Item, items: list[Item], frame: Frame) -> None:
    root = host
    while root.on is not None:
        root = root.on
    family = family_of(root, items)
    least = LEAST * min(frame.tall, 1.25) + EDGE + GAP
    _, top, _, bottom = bounds(family, frame)
    if top < least:
        grow(root, items, max(0.3, (bottom - least) / (bottom - top)))
    left, top, right, _ = bounds(family_of(root, items), frame)
    room, middle = top - EDGE - GAP, (left + right) / 2
    width = max((right - left) if len(row) > 1 else 0.0, sum(item.width for item in row) * 1.15)
    for number, item in enumerate(row):
        item.unit *= min(1.0, room / item.height)
        aside = ((number + 0.5) / len(row) - 0.5) * width
        edge = frame.half_width - EDGE - item.width / 2
        item.centre_on(max(-edge, min(edge, middle + aside)))
        foot = min(top - GAP, max(EYE * frame.tall, EDGE + item.height))
        item.y = (foot + item.extent.bottom * item.unit) / frame.tall
