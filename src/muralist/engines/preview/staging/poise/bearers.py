"""What bears something offers a level place for it: a piano's lid is down, a tower has a platform."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.poise.leaning import LEANING

LEVEL = {"piano": "closed", "tower": "flat"}
"""The variant of a thing, by its prop, that has a level top."""
SHOWN_ON = {"": 1.5, "podium": 0.75, "block": 0.85}
"""How high a pedestal of each variant is, of the widest thing that it is made for."""
MOST = 1.4
"""Metres of the highest pedestal."""
AMID, EDGE = 0.14, 0.02
"""How far below a thing's outline something stands on it: amid a level lid that is seen from above, or at its edge."""
UPON = frozenset({"on", "atop"})


def sunk(host: Item) -> float:
    """How far below its top edge things stand on a host, of its height."""
    return AMID if (host.prop.name, host.look.variant) == ("piano", LEVEL["piano"]) else EDGE


def offer_level(plan: ScenePlan, items: list[Item]) -> None:
    """Give hosts their level variant; an umbrella that leans is closed."""
    hosts = {thing.relation.other for thing in plan.things if thing.relation is not None
             and thing.relation.kind in UPON}  # fmt: skip
    _build_pedestals(plan, items)
    for item in items:
        shape = LEVEL.get(item.prop.name, "") if item.thing in hosts and not item.look.variant else ""
        if item.prop.name == "umbrella" and plan.things[item.thing].spot == LEANING and not item.look.variant:
            shape = "closed"
        if shape:
            item.look = replace(item.look, variant=shape)
            item.extent = item.prop.extent(item.look)


def _build_pedestals(plan: ScenePlan, items: list[Item]) -> None:
    """A pedestal is made for what it shows, which is the main thing of the picture."""
    for item in items:
        if item.prop.name != "pedestal":
            continue
        shown = [one for one in items if (own := plan.things[one.thing].relation) is not None
                 and own.other == item.thing and own.kind in UPON]  # fmt: skip
        if shown:
            spans = [one.metres * max(1.0, one.extent.width / one.extent.height) for one in shown]
            share = SHOWN_ON.get(item.look.variant, 1.0)
            if not item.look.variant and len(shown) == 1 and spans[0] > 1.0:
                share = 0.8
            item.metres = min(MOST, share * max(spans)) if spans else item.metres
