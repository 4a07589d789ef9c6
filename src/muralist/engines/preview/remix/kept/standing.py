"""Whether what a picture shows can stand in another place as it stood."""

from __future__ import annotations

from muralist.engines.preview.layout import settled
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.staging.items import Item

LOWEST, BELOW = 0.72, 0.04
"""The highest that a foot may be in the frame, and the least that it is below the new place's horizon."""


def stands_alike(plan: ScenePlan, before: Memory, width: int, height: int) -> bool:
    """Whether everything stands on ground near the viewer, in the old place and in the new one."""
    place, old = all_places()[plan.place], all_places()[before.plan.place]
    if place.water or old.water or place.weightless or old.weightless:
        return False
    count = len(before.plan.things)
    kept = [thing for thing in plan.things[:count] if not thing.hidden]
    if not kept or len(kept) != sum(not thing.hidden for thing in before.plan.things):
        return False
    was, now = (_roots(each, before.seed, width, height, count) for each in (before.plan, plan))
    lowest = max(LOWEST, place.horizon + BELOW)
    return bool(was) and all(
        item.where == "ground" and not item.hung and not item.cut and (item in now or item.y >= lowest)
        for item in (*was, *now)
    )


def _roots(plan: ScenePlan, seed: int, width: int, height: int, count: int) -> list[Item]:
    place = all_places()[plan.place]
    light = place.light(set_scene(plan, width, height, seed, FINISHES["klein"]))
    items = settled(plan, place, width / height, seed, light.dark)
    return [item for item in items if item.on is None and item.thing < count]
