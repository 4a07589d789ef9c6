"""What an order changed in a plan without anything to be seen of it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.edits.effect import backdrop_changes
from muralist.engines.preview.remix.views.camera import boxes_of

LEAFY = frozenset({"tree", "house", "branch"})
"""Things that show a season."""
MOVES = frozenset({"move", "shift", "移", "移動", "移动", "移到", "移動到", "移动到", "挪到"})
SIDES = {"left": -1, "right": 1}
MOVED = 0.03
"""The least share of the frame that something which moved aside has gone."""
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
    """The words about the season that the changed plan does not show."""
    lost: set[str] = set()
    words = mentions(prompt)
    seasoned = replace(after, season=before.season)
    if (
        after.season != before.season
        and not (after.season == "winter" and after.weather == "snow")
        and not any(thing.prop in LEAFY for thing in after.things)
        and not backdrop_changes(seasoned, after, seed)
    ):
        lost |= {word.text for word in words if word.kind == "season"}
    return lost


def unsized(plan: ScenePlan, before: ScenePlan, width: int, height: int, seed: int) -> set[str]:
    """The words of size of an order whose thing is not seen to be larger or smaller than it was."""
    old = {thing.key if thing.key >= 0 else n: n for n, thing in enumerate(before.things)}
    resized = [
        (n, old[thing.key], thing.size / before.things[old[thing.key]].size)
        for n, thing in enumerate(plan.things)
        if thing.key in old and before.things[old[thing.key]].size != thing.size
    ]
    if not resized:
        return set()
    heights = [_heights(one, width, height, seed) for one in (plan, before)]
    for now, was, wanted in resized:
        ratio = heights[0].get(now, 1.0) / heights[1].get(was, 1.0)
        if (ratio > 1 + GROWN and wanted > 1) or (ratio < 1 - GROWN and wanted < 1):
            return set()
    return {word.text for word in mentions(plan.prompt) if word.kind == "size"}


def _heights(plan: ScenePlan, width: int, height: int, seed: int) -> dict[int, float]:
    """The tallest instance of every thing, in pixels."""
    found: dict[int, float] = {}
    for thing, box in boxes_of(plan, width, height, seed):
        found[thing] = max(found.get(thing, 0.0), (box[3] - box[1]) * height / min(width, height))
    return found


def misplaced(plan: ScenePlan, before: ScenePlan, width: int, height: int, seed: int) -> set[str]:
    """The words for sides of the frame on which what was to be there found no room."""
    lost: set[str] = set()
    old = {(thing.key, thing.spot) for thing in before.things}
    were = {before.things[n].key if before.things[n].key >= 0 else n: _middle(box)
            for n, box in boxes_of(before, width, height, seed)}  # fmt: skip
    for index, box in boxes_of(plan, width, height, seed):
        thing = plan.things[index]
        middle = (box[0] + box[2]) / 2
        wrong = (thing.spot == "left" and middle > 0.5) or (thing.spot == "right" and middle < 0.5)
        was = were.get(thing.key)
        wrong = wrong or (was is not None and thing.spot in SIDES and (middle - was) * SIDES[thing.spot] < MOVED)
        if wrong and (thing.key, thing.spot) not in old:
            lost |= {word.text for word in mentions(plan.prompt)
                     if (word.entry and word.entry.name == thing.spot) or word.text.lower() in MOVES}  # fmt: skip
    return lost


def _middle(box: tuple[float, float, float, float]) -> float:
    return (box[0] + box[2]) / 2
