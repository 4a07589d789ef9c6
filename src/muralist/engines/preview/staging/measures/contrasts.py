"""What is called large and what is called small in one prompt differ at a glance: twice in area at least."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow

TIMES = 2.4
"""How many times the area of what is called small something has that is called large."""
LEAST = 0.13
"""The least span of what is shrunk for it, as a share of a frame's shorter side."""
TIED = frozenset({"on", "in", "riding", "wearing", "carrying", "biting", "atop"})
"""Relations whose ends measure each other."""


def set_off(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Shrink what is called small until what is called large is clearly larger."""
    large = [item for item in items if plan.things[item.thing].size > 1]
    small = [item for item in items if plan.things[item.thing].size < 1]
    for item in small:
        others = [one for one in large if not _tied(plan, item, one)]
        if not others or plan.things[item.thing].spot in {"back", "field", "crowd"}:
            continue
        most = min(one.width * one.height for one in others) / TIMES
        scale = max((most / (item.width * item.height)) ** 0.5, LEAST / max(item.width, item.height))
        if scale >= 1:
            continue
        if item.on is None and item.where != "sky":
            grow(item, items, scale)
            continue
        middle, height = item.middle, item.height
        for one in family_of(item, items):
            one.unit *= scale
        item.centre_on(middle)
        item.y -= (height - item.height) / 2 / frame.tall * (item.where == "sky" and not item.hung)


def _tied(plan: ScenePlan, item: Item, other: Item) -> bool:
    for one, two in ((item, other), (other, item)):
        relation = plan.things[one.thing].relation
        if relation is not None and relation.other == two.thing and relation.kind in TIED:
            return True
    return False
