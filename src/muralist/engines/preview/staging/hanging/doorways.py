"""Doors belong in walls: where a place has one, their thresholds are at its foot."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

DOOR, SET, SIGN = "door", "set", "sign"
WALLED = frozenset({"street", "livingroom", "hall", "bedroom", "nursery", "bathroom"})
"""Places with a wall right behind what stands in them; its foot is their horizon."""
SILL = 0.010
HIGHEST, CLOSE = 0.80, 0.97
"""The most of the wall's height that a door takes, and what one with a sign takes that nothing else is with."""


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
        _come_close(plan, item, place, frame)


def _come_close(plan: ScenePlan, door: Item, place: Place, frame: Frame) -> None:
    """A door with a sign on it is what the picture is of: as high as the wall and the frame's width allow."""
    signed = any(thing.prop == SIGN and thing.relation is not None and thing.relation.kind == "hanging"
                 and thing.relation.other == door.thing for thing in plan.things)  # fmt: skip
    if signed and {thing.prop for thing in plan.things} == {SIGN, DOOR}:
        high = CLOSE * place.horizon * frame.tall
        door.unit = min(high / door.extent.height, 0.9 * 2 * frame.half_width / door.extent.width)
        door.centre_on(0.0)
