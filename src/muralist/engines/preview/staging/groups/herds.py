"""Herds: animals of one kind that only stand do not all stand alike."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.staging.items import Item

HERDED = frozenset({"horse", "camel", "deer", "elephant", "rhino", "zebra", "goat", "llama", "bison", "dog", "lion",
                    "fox", "moose", "antelope"})  # fmt: skip
FEW = 6
STANCES = ("", "walking", "", "walking")
"""How the members of a herd stand by turns."""


def vary(plan: ScenePlan, items: list[Item]) -> None:
    """Let every other one of a standing herd take a step."""
    for item in items:
        thing = plan.things[item.thing]
        stance = STANCES[item.number % len(STANCES)]
        if thing.count < 2 or item.prop.name not in HERDED or pose_in(item.look.variant) or thing.pose or not stance:
            continue
        if thing.relation is None:
            item.look = replace(item.look, variant=f"{item.look.variant} {stance}".strip())
            item.extent = item.prop.extent(item.look)


def herded(items: list[Item]) -> bool:
    """Whether these are a few long animals, which would grow into one where they overlap far."""
    kin = [item for item in items if item.prop.name in HERDED]
    return len(items) <= FEW and len(kin) > 1
