"""A fence before a house is open where the door is, so that the way in and the door are seen."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Item

DOORS = {"house": (-0.47, 0.19), "barn": (0.0, 0.24)}
"""By the drawing of a building, where its door is and half of the width that stays free before it, in its units."""
FENCE = "fence"


def open_fences(plan: ScenePlan, items: list[Item]) -> None:
    """Leave out what of a fence stands before the door of the house that has it."""
    for fence in items:
        relation = plan.things[fence.thing].relation
        if fence.prop.name != FENCE or relation is None or relation.kind != "front" or fence.look.variant == "rail":
            continue
        host = next((item for item in items if item.thing == relation.other), None)
        if host is None or host.prop.name not in DOORS:
            continue
        at, half = DOORS[host.prop.name]
        middle = host.x + (-at if host.flip else at) * host.unit
        across = (middle - fence.x) / fence.unit * (-1 if fence.flip else 1)
        words = f"{fence.look.variant} open:{across:.2f}:{half * host.unit / fence.unit:.2f}"
        fence.look = replace(fence.look, variant=words.strip())
