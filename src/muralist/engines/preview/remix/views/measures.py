"""What is put small beside something is seen to be the smaller of the two."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.views.camera import boxes_of

SMALL, LEAST, TRIES = 0.62, 0.3, 3
"""The most of its neighbour's height that it has, and the least that its size becomes."""
NEXT_TO = frozenset({"beside", "left", "right", "front"})


def dwarfed(plan: ScenePlan, known: int, width: int, height: int, seed: int) -> ScenePlan:
    """The plan with new things that are said to be small no taller than that beside what they are put next to."""
    for index in range(known, len(plan.things)):
        relation = plan.things[index].relation
        if plan.things[index].size >= 1 or relation is None or relation.kind not in NEXT_TO or relation.other >= known:
            continue
        for _ in range(TRIES):
            heights: dict[int, float] = {}
            for thing, box in boxes_of(plan, width, height, seed):
                heights[thing] = max(heights.get(thing, 0.0), box[3] - box[1])
            share = heights.get(index, 0.0) / max(1e-6, heights.get(relation.other, 1.0))
            size = plan.things[index].size
            if share <= SMALL * 1.04 or size <= LEAST:
                break
            smaller = replace(plan.things[index], size=max(LEAST, size * SMALL / share))
            plan = plan.exchanged(index, smaller)
    return plan
