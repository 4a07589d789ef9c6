"""Herds: animals of one kind that only stand do not all stand alike."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.gaits import INSTEP, pose_in
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import ALIVE
from muralist.engines.preview.staging.items import Item

HERDED = frozenset({"horse", "camel", "deer", "elephant", "rhino", "zebra", "goat", "llama", "bison", "dog", "lion",
                    "fox", "moose", "antelope"})  # fmt: skip
FEW = 6
MOVING = frozenset({"walking", "running"})
LARGEST_GROUP = 4
SMALLER, BACK = (1.0, 0.88, 0.95, 0.86), (0.0, 0.20, 0.07, 0.24)
"""How large the members of a small group are beside the first, and how far back each stands, of the ground's depth."""
STANCES = ("", "walking", "", "walking")
"""How the members of a herd stand by turns."""


def vary(plan: ScenePlan, items: list[Item]) -> None:
    """Let every other one of a standing herd take a step, and of a moving one be half a step on."""
    for item in items:
        thing = plan.things[item.thing]
        if thing.count > 1 and item.number % 2 and pose_in(item.look.variant) in MOVING:
            item.look = replace(item.look, variant=f"{item.look.variant} {INSTEP}")
            item.extent = item.prop.extent(item.look)
            continue
        stance = STANCES[item.number % len(STANCES)]
        if thing.count < 2 or item.prop.name not in HERDED or pose_in(item.look.variant) or thing.pose or not stance:
            continue
        if thing.relation is None:
            item.look = replace(item.look, variant=f"{item.look.variant} {stance}".strip())
            item.extent = item.prop.extent(item.look)


def loosen(plan: ScenePlan, standing: list[Item], place: Place) -> None:
    """Let every other animal of a small group stand a little farther back, smaller by that."""
    depth = max(0.0, place.ground - place.horizon)
    for item in standing:
        thing = plan.things[item.thing]
        free = thing.relation is None and thing.towards < 0 and not thing.spot and item.prop.name in ALIVE
        if not free or not 1 < thing.count <= LARGEST_GROUP or place.indoor or item.on is not None:
            continue
        if any(one.relation is not None and one.relation.other == item.thing for one in plan.things):
            continue
        middle = item.middle
        item.unit *= SMALLER[item.number]
        item.centre_on(middle)
        item.y -= BACK[item.number] * depth * (0.5 if item.where == "water" else 1.0)


def herded(items: list[Item]) -> bool:
    """Whether these are a few long animals, which would grow into one where they overlap far."""
    kin = [item for item in items if item.prop.name in HERDED]
    return len(items) <= FEW and len(kin) > 1
