"""What is put on top of food: "add blueberries on top" of the pancakes."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import WEAR, Edit
from muralist.engines.preview.remix.asked.targets import FILLING, THING, find

_TOPPED = re.compile(
    r"^(?:add|put|place|sprinkle|scatter|pour)\s+(?P<x>.+?)\s+on top(?:\s+of\s+(?P<who>it|them|the\s+[\w -]+))?$",
    re.IGNORECASE,
)
_LEFT = re.compile(r"\bleft\b|左")


def topped(short: str, text: str) -> Edit | None:
    """The edit of a clause that puts something on top."""
    found = _TOPPED.match(short)
    return Edit(WEAR, found["who"] or "it", found["x"], text) if found is not None else None


def top(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with that on the food; "left" where there is none, or it is nothing to eat."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind not in {THING, FILLING}:
        return "left"
    thing = plan.things[target.index]
    dish = _dish(thing)
    read = read_plan(f"{dish} with {edit.value} on top") if dish else None
    if read is None or len(read.things) != 1 or read.things[0].prop != thing.prop:
        return "left"
    kinds = {content.kind for content in thing.contents} | set(thing.filling.split("+"))
    new = tuple(content for content in read.things[0].contents if content.kind not in kinds)
    if not new:
        return "left"
    filling = "+".join([thing.filling, *(content.kind for content in new)])
    before = thing.contents or read.things[0].contents[:1]
    # on a plate what is listed first lies at the left
    contents = (*new, *before) if _LEFT.search(edit.target) else (*before, *new)
    laden = replace(thing, contents=contents, filling=filling)
    things = (*plan.things[: target.index], laden, *plan.things[target.index + 1 :])
    return replace(plan, things=things), set(read.ignored)


def _dish(thing: Thing) -> str:
    """How to speak of what holds the food; "" for what holds none."""
    first = thing.contents[0].kind if thing.contents else thing.filling.partition("+")[0]
    noun = thing.word if thing.word.isascii() else thing.prop
    return f"a {noun} of {first}" if first else ""
