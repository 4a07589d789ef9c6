"""Boxes and podiums are as large as what they are for: a ring's box is no crate."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Item

OF_ANY_SIZE = frozenset({"crate", "gift", "gift_box", "plinth"})
TIMES, LEAST = 2.2, 0.05
"""How many times as high as what is in or on it one is at most, and the metres that it is at least."""
HOLDING = frozenset({"on", "in", "atop"})


def fit_hosts(plan: ScenePlan, items: list[Item]) -> None:
    """Cut them down to what they hold."""
    for host in items:
        if host.prop.name not in OF_ANY_SIZE:
            continue
        borne = [item.metres for item in items if _on(plan, item, host)]
        if borne:
            host.metres = min(host.metres, max(LEAST, TIMES * max(borne)))


def _on(plan: ScenePlan, item: Item, host: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind in HOLDING and relation.other == host.thing
