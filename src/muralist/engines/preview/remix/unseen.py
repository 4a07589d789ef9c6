"""What an order changed in a plan without anything to be seen of it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.edits.effect import backdrop_changes
from muralist.engines.preview.remix.views.camera import boxes_of

LEAFY = frozenset({"tree", "house", "branch"})
"""Things that show a season."""
FRAME = 256
GROWN = 0.04
"""The least share by which a thing that became larger or smaller must have done so."""


def unchanged(plan: ScenePlan, before: ScenePlan) -> bool:
    """Whether two plans are painted alike."""

    def bare(one: ScenePlan) -> ScenePlan:
        things = tuple(replace(thing, key=-1, seed=-1) for thing in one.things)
        return replace(one, prompt="", understood=(), ignored=(), said=frozenset(), layouts=(), things=things,
                       kept=False, pins=())  # fmt: skip

    return bare(plan) == bare(before)


def unseen(before: ScenePlan, after: ScenePlan, prompt: str, seed: int) -> set[str]:
    """The words about season and size that the changed plan does not show."""
    lost: set[str] = set()
    words = mentions(prompt)
    seasoned = replace(after, season=before.season)
    if (
        after.season != before.season
        and not any(thing.prop in LEAFY for thing in after.things)
        and not backdrop_changes(seasoned, after, seed)
    ):
        lost |= {word.text for word in words if word.kind == "season"}
    resized = [n for n, (a, b) in enumerate(zip(before.things, after.things, strict=False)) if a.size != b.size]
    if resized and not any(_grew(before, after, index, seed) for index in resized):
        lost |= {word.text for word in words if word.kind == "size"}
    return lost


def _grew(before: ScenePlan, after: ScenePlan, index: int, seed: int) -> bool:
    heights = [
        max((box[3] - box[1] for thing, box in boxes_of(plan, FRAME, FRAME, seed) if thing == index), default=1.0)
        for plan in (before, after)
    ]
    return abs(heights[1] / heights[0] - 1) > GROWN


def misplaced(plan: ScenePlan, before: ScenePlan, width: int, height: int, seed: int) -> set[str]:
    """The words for sides of the frame on which what was to be there found no room."""
    lost: set[str] = set()
    old = {(thing.key, thing.spot) for thing in before.things}
    for index, box in boxes_of(plan, width, height, seed):
        thing = plan.things[index]
        middle = (box[0] + box[2]) / 2
        wrong = (thing.spot == "left" and middle > 0.5) or (thing.spot == "right" and middle < 0.5)
        if wrong and (thing.key, thing.spot) not in old:
            lost |= {word.text for word in mentions(plan.prompt) if word.entry and word.entry.name == thing.spot}
    return lost
