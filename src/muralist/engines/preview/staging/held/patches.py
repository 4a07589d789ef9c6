"""What is new on a small water that a dry place shows: the pond of a park, the river of a village."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import SWIMMERS
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.held.backdrop import scenery_of
from muralist.engines.preview.staging.held.boxes import box_of, covered
from muralist.engines.preview.staging.items import Frame, Item

ON_WATER, BY_WATER = "on:water", "by:water"
"""The spots of what is on such a water and on its near bank."""
POND, RIVER, BROOK, MERE = "park", "river", "brook", "mere"
WIDEST, TALLEST, LEAST = 0.66, 0.17, 0.085
"""The most of a water's breadth that one thing takes, and the most and the least of its height in the frame."""
ON_BANK, METRE = 0.36, 0.2
"""The most height of what stands on a bank, and how much a metre is there."""
STEPS = 12
MERE_DEEP = 0.27
AT_RIVER, MERE_WIDE, MERE_ASIDE = 0.60, 0.62, 0.62
AT_MERE, AT_MERE_BEHIND, AT_MERE_BEFORE, BEFORE_HOUSES = 0.42, 0.40, 0.66, frozenset({"village", "farm"})
"""How far down a river and a lake something floats: one behind what stands, and one before a place's own houses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """The middle of a water, how far it reaches to both sides, and where a foot is in it and on its near bank."""

    middle: float
    reach: float
    floor: float
    bank: float


def has_water(plan: ScenePlan, place: Place) -> bool:
    """Whether a dry place shows a small water of its own."""
    if place.water or place.indoor:
        return False
    return place.name == POND or any(plan.feature(name) and name in place.features for name in (RIVER, BROOK, MERE))


def patch_of(plan: ScenePlan, place: Place, frame: Frame, seed: int) -> Patch | None:
    """The water that a place shows, where it has one."""
    if not has_water(plan, place):
        return None
    # the land is painted without what is new in it
    plan = scenery_of(plan)
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    if plan.feature(MERE) and MERE in place.features:
        wide = max(0.42, 0.80 * frame.half_width)
        middle = side * wide * (MERE_ASIDE * 0.78 if _stands(plan) else 0.12)
        down = AT_MERE_BEHIND if _stands(plan) else AT_MERE_BEFORE if place.name in BEFORE_HOUSES else AT_MERE
        low = place.horizon + (1 - place.horizon) * down
        return Patch(middle=middle, reach=MERE_WIDE * wide * (0.78 if _stands(plan) else 1.0), floor=low,
                     bank=min(0.95, low + (1 - place.horizon) * MERE_DEEP))  # fmt: skip
    if place.name == POND:
        return Patch(middle=side * 0.30 - 0.02, reach=0.24, floor=0.652, bank=0.70)
    top, deep = place.horizon + 0.035, AT_RIVER
    if _stands(plan):
        reach = min(1.3, max(0.86, frame.half_width / 0.5))
        middle = side * (0.07 + 0.16 * math.sin(deep * 3.6) + 0.50 * reach * deep**1.6)
    else:
        middle = side * 0.34 * math.sin(deep * 4.4 + 0.4) * (1 - 0.35 * deep)
    wide = 0.006 + 0.15 * deep**1.2 if plan.feature(BROOK) else 0.012 + 0.27 * deep
    floor = top + (1 - top) * (deep + 0.04)
    return Patch(middle=middle, reach=wide, floor=floor, bank=floor)


def float_on(plan: ScenePlan, item: Item, patch: Patch, others: Sequence[Item], frame: Frame) -> None:
    """Put a thing on a water or its bank, as large as that lets it be, where most of it is free."""
    if plan.things[item.thing].spot == BY_WATER:
        _ashore(item, patch, others, frame)
        return
    item.where, item.cut, item.far = "pool", 0.0, 0.0
    if item.prop.name in SWIMMERS:
        item.look = replace(item.look, variant=item.look.variant.replace("standing", "").strip())
        item.extent = item.prop.extent(item.look)
    count = max(1, plan.things[item.thing].count)
    reach = _reach(patch, frame)
    most = 2 * reach * (WIDEST if count == 1 else 0.86 / count)
    item.unit *= min(max(LEAST, min(TALLEST, item.height)) / item.height, most / item.width)
    item.y = patch.floor + (0.006 if item.number % 2 else 0.0)
    _where_free(item, patch.middle, max(0.0, reach - item.width / 2), others, frame)


def _ashore(item: Item, patch: Patch, others: Sequence[Item], frame: Frame) -> None:
    """Before a lake, or beside running water."""
    item.unit *= max(LEAST, min(ON_BANK, item.height, item.metres * METRE)) / item.height
    item.y = patch.bank
    if patch.bank > patch.floor:
        _where_free(item, patch.middle, max(0.0, _reach(patch, frame) - item.width / 2), others, frame)
        return
    side = -1 if patch.middle > 0 else 1
    _where_free(item, patch.middle + side * (patch.reach + item.width * 0.7), 0.06, others, frame)


def _reach(patch: Patch, frame: Frame) -> float:
    return min(patch.reach, frame.half_width - abs(patch.middle))


def _where_free(item: Item, middle: float, room: float, others: Sequence[Item], frame: Frame) -> None:
    obstacles = [box_of(one, frame) for one in others]
    best = (float("inf"), middle)
    for step in range(STEPS + 1):
        x = middle + room * (2 * step / STEPS - 1)
        item.centre_on(x)
        best = min(best, (covered(box_of(item, frame), obstacles) + 0.02 * abs(x - middle), x))
    item.centre_on(best[1])


def _stands(plan: ScenePlan) -> bool:
    """Whether something stands on the ground, so that the water lies to its side."""
    return any(all_props()[thing.prop].stands == "ground" for thing in plan.things)
