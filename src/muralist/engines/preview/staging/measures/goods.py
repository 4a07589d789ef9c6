"""Goods on a table keep their order of size by their whole shape: a mug is less than a laptop."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import TABLETOPS
from muralist.engines.preview.staging.items import Item

MANSIZED = 1.5
"""Metres of the largest thing from which a table's own measures no longer hold."""
POWER = 0.68
"""The power of how many times as large one is in nature by which it is painted larger than another."""
OF_TWO = 0.6
"""The least share of the other's span that the main one of two has."""
LEAST, LEAST_MAIN = 0.125, 0.17
"""The least span of one, and of the main one, as a share of a frame's shorter side."""
APART = frozenset({"wearing", "carrying", "biting", "flying", "riding", "wall", "ceiling", "hanging", "in"})
"""Relations whose ends measure each other."""


def weigh_goods(plan: ScenePlan, items: list[Item], place: Place) -> None:
    """Paint every one as large beside the largest as it is in nature, but none too small to be seen."""
    goods = [item for item in items if not item.hung and item.where != "sky" and not _apart(plan, item)]
    kinds = len({item.thing for item in goods})
    if place.name not in TABLETOPS or kinds < 2:
        return
    if max(item.metres for item in goods) >= MANSIZED:
        return
    largest = max(map(_true_span, goods))
    painted = max(map(_span, goods))
    for item in goods:
        share = (_true_span(item) / largest) ** POWER
        share = max(share, OF_TWO) if kinds == 2 and item.thing == 0 and plan.things[0].size >= 1 else share
        item.unit *= painted * share / _span(item)
        item.unit *= max(1.0, (LEAST if item.thing else LEAST_MAIN) / max(item.width, item.height))


def _apart(plan: ScenePlan, item: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind in APART


def _span(item: Item) -> float:
    return float((item.width * item.height) ** 0.5)


def _true_span(item: Item) -> float:
    """Metres of the side of a square as large as it; poses do not change what its height is measured by."""
    tall = (item.prop.stature + item.extent.height) / 2 if item.prop.stature else item.extent.height
    return item.metres * float((item.extent.width * item.extent.height) ** 0.5) / tall
