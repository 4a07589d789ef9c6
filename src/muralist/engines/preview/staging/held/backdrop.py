"""The plan that a backdrop is painted by: in a kept scene, what is new changes nothing of the place."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.instances.kinds import HEAVENS

WALL = "wall"


def scenery_of(plan: ScenePlan) -> ScenePlan:
    """The plan without the things that are new in a kept scene; a new moon takes the place of the sky's own.

    What is newly hung on a wall has the room of the pictures that are there.
    """
    if not plan.kept:
        return plan
    old = {pin.thing for pin in plan.pins}
    things = tuple(
        thing
        for number, thing in enumerate(plan.things)
        if number in old or thing.hidden or thing.prop in HEAVENS or _on_wall(thing)
    )
    return replace(plan, things=things)


def _on_wall(thing: Thing) -> bool:
    if thing.relation is None or thing.relation.kind == "above":
        return all_props()[thing.prop].hangs == WALL
    return thing.relation.kind == WALL
