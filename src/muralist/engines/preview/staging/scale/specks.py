"""What is named is never a speck, wherever it is: in the sky, on a landmark, on a cord."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import CREATURES
from muralist.engines.preview.staging.instances.kinds import HEAVENS
from muralist.engines.preview.staging.items import Frame, Item

LEAST, LEAST_ALOFT, FEW = 0.115, 0.125, 6
"""The least span of a thing, as a share of a frame's shorter side, on a landmark and in the air, and how many of a
kind that holds for."""
MOST = 3.5
"""How many times larger than its place would have it a thing becomes for that."""
PLACED = frozenset({"on", "in", "atop", "riding", "under", "beside", "front", "behind"})
CRAMPED = frozenset({"balloon", "ship", "train", "bus", "plane", "rocket", "window", "house", "castle", "barn"})
"""Hosts whose baskets, decks and windows would be too small for what is in them."""
BULKY = frozenset({"person", "child", "astronaut"}) | CREATURES
"""Who is seen as well when smaller than other things, having a shape of their own."""
LEAST_BULKY = 0.10


def no_specks(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Grow what would hardly be seen, about its foot or, in the air, about its middle."""
    for item in items:
        thing = plan.things[item.thing]
        if thing.count > FEW or thing.spot in {"back", "field", "crowd"} or item.prop.name in HEAVENS:
            continue
        floating = item.where == "sky" and item.on is None
        if item.on is not None and (item.on.prop.name in CRAMPED or not _placed(plan, item)):
            continue
        least = LEAST_ALOFT if floating else LEAST_BULKY if item.prop.name in BULKY else LEAST
        scale = min(MOST, least / max(item.width, item.height))
        if scale > 1:
            _grow(item, scale, frame, floating=floating)


def _placed(plan: ScenePlan, item: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind in PLACED and not item.hung


def _grow(item: Item, scale: float, frame: Frame, *, floating: bool) -> None:
    middle, height = item.middle, item.height
    item.unit *= scale
    item.centre_on(middle)
    if floating and not item.hung:
        item.y += (item.height - height) / 2 / frame.tall
