"""Doors belong in walls: where a place has one, their thresholds are at its foot."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

DOOR, SET = "door", "set"
WALLED = frozenset({"street", "livingroom", "hall", "bedroom", "nursery", "bathroom"})
"""Places with a wall right behind what stands in them; its foot is their horizon."""
SILL = 0.010
HIGHEST = 0.80
"""The most of the wall's height that a door takes."""


def set_in_wall(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Put doors that nothing bears at the foot of the wall; they throw no shadow on the ground there."""
    if place.name not in WALLED:
        return
    for item in items:
        relation = plan.things[item.thing].relation
        loose = relation is None or relation.kind not in {"on", "in", "carrying"}
        if item.prop.name != DOOR or item.on is not None or not loose:
            continue
        item.y, item.hung, item.far = place.horizon + SILL, SET, 0.0
        item.unit = min(item.unit, HIGHEST * place.horizon * frame.tall / item.extent.height)
