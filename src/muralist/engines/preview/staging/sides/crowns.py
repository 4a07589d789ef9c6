"""Who is under trees stands within their crowns, wherever these were moved."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.scale.proportions import family_of

TREE = "tree"
WITHIN, AMONG, ASIDE = 0.42, 0.15, 0.22
"""How far from the trunk of one tree, and outside of those of several, one is at most, and where one that was farther
goes, as shares of a crown's width."""


def stay_under(plan: ScenePlan, items: list[Item]) -> None:
    """Bring everyone who is under a tree, and has come away from all of its kind, back under the nearest."""
    for item in items:
        relation = plan.things[item.thing].relation
        if relation is None or relation.kind != "under" or item.on is not None or item.where != "ground":
            continue
        crowns = [one for one in items if one.thing == relation.other and one.prop.name == TREE]
        if not crowns:
            continue
        order = sorted(crowns, key=lambda one: one.middle)
        reach = (WITHIN if len(order) == 1 else AMONG) * order[0].width
        if order[0].middle - reach <= item.middle <= order[-1].middle + reach:
            continue
        crown = order[len(order) // 2]
        side = 1 if item.middle > crown.middle else -1
        by = crown.middle + side * ASIDE * crown.width - item.middle
        for one in family_of(item, items):
            one.x += by
