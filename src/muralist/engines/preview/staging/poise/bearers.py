"""What bears something offers a level place for it: a piano's lid is down, a tower has a platform."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.poise.leaning import LEANING

LEVEL = {"piano": "closed", "tower": "flat"}
"""The variant of a thing, by its prop, that has a level top."""
UPON = frozenset({"on", "atop"})


def offer_level(plan: ScenePlan, items: list[Item]) -> None:
    """Give hosts their level variant; an umbrella that leans is closed."""
    hosts = {thing.relation.other for thing in plan.things if thing.relation is not None
             and thing.relation.kind in UPON}  # fmt: skip
    for item in items:
        shape = LEVEL.get(item.prop.name, "") if item.thing in hosts and not item.look.variant else ""
        if item.prop.name == "umbrella" and plan.things[item.thing].spot == LEANING and not item.look.variant:
            shape = "closed"
        if shape:
            item.look = replace(item.look, variant=shape)
            item.extent = item.prop.extent(item.look)
