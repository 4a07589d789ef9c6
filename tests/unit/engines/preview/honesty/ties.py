"""What a plan ties to what."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan, Thing


def thing_of(plan: ScenePlan, prop: str) -> Thing:
    """The first thing of that drawing."""
    return next(thing for thing in plan.things if thing.prop == prop)


def tie_of(plan: ScenePlan, prop: str) -> tuple[str, str]:
    """The kind of a thing's relation and the prop that it is to; both "" where it has none."""
    relation = thing_of(plan, prop).relation
    return ("", "") if relation is None else (relation.kind, plan.things[relation.other].prop)
