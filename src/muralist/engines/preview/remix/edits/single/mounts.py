"""Whoever rides what an order exchanges rides the new one as one does: nobody sits on a skateboard as on a bicycle."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.removal import closed
from muralist.engines.preview.remix.edits.figures.outfits import noun_of

RIDING, SEATED = "riding", "seated"


def remounted(plan: ScenePlan, index: int, value: str) -> ScenePlan:
    """The plan with the riders of that thing posed for it; a mount that they are drawn with is not drawn twice."""
    ties = [(number, thing.relation) for number, thing in enumerate(plan.things)]
    riders = [number for number, tie in ties if tie is not None and (tie.kind, tie.other) == (RIDING, index)]
    things: list[Thing | None] = list(plan.things)
    for number in riders:
        rider = _posed(plan.things[number], value)
        if rider is not None:
            things[number], things[index] = rider, None
    return replace(plan, things=closed(things))


def _posed(rider: Thing, value: str) -> Thing | None:
    """The rider in the pose that has its mount in it, or None where the mount is drawn by itself."""
    if value.isascii():
        tries = [f"a {noun_of(rider)} riding {value}"]
    else:
        tries = [f"一個{rider.word}騎{value}", f"一個{rider.word}玩{value}"]
    for text in tries:
        asked = read_plan(text)
        if len(asked.things) == 1 and not asked.ignored and asked.things[0].prop == rider.prop and asked.things[0].pose:
            new = asked.things[0]
            kept = [token for token in rider.variant.split() if token != SEATED and token not in new.variant.split()]
            variant = " ".join([*new.variant.split(), *kept])
            return replace(rider, variant=variant, pose=new.pose, relation=None)
    return None
