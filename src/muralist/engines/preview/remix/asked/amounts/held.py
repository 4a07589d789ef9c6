"""How many of something an order leaves or makes in what holds it: five apples on the plate."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.scenes import usual
from muralist.engines.preview.remix.asked.targets import Target
from muralist.engines.preview.staging.instances.made import MAX_EACH


def so_many_in(plan: ScenePlan, target: Target, number: int) -> ScenePlan | None:
    """The plan with that number in the vessel; None where it has that many, or holds what is not counted."""
    holder = plan.things[target.index]
    kind = target.name or holder.filling
    count = min(MAX_EACH, number)
    if not holder.contents:
        held = replace(holder, filling_count=count)
        return (
            None if holder.filling != kind or holder.filling_count in {0, count} else plan.exchanged(target.index, held)
        )
    contents = tuple(replace(one, count=count) if one.kind == kind else one for one in holder.contents)
    counted = any(one.kind == kind and (one.count or usual(one.kind)) for one in holder.contents)
    if not counted or contents == holder.contents:
        return None
    alone = len(contents) == 1
    return plan.exchanged(
        target.index, replace(holder, contents=contents, filling_count=count if alone else holder.filling_count)
    )
