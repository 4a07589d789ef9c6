"""The plan that a backdrop is painted by: in a kept scene, what is new changes nothing of the place."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import HEAVENS


def scenery_of(plan: ScenePlan) -> ScenePlan:
    """The plan without the things that are new in a kept scene; a new moon still takes the place of the sky's own."""
    if not plan.kept:
        return plan
    old = {pin.thing for pin in plan.pins}
    things = tuple(
        thing for number, thing in enumerate(plan.things) if number in old or thing.hidden or thing.prop in HEAVENS
    )
    return replace(plan, things=things)
