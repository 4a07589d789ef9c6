"""Things that an order wants in a row: they end at one size on one line."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.remix.asked.order import COPY, COUNT, MORE, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.memory import MAX_THINGS

ROW = "row"
"""The spot of what stands in a row."""
MARK = " in a row"
"""Ends the value of an edit whose things are to stand so."""
_EN = (
    r"(?:(?:all\s+)?(?:arranged?|put|placed?|standing|sitting|lin(?:e|ed)(?:\s+up)?)\s+)?(?:them\s+)?(?:all\s+)?"
    r"(?:in (?:a|one) (?:row|line)|side by side|next to each other|lined up)"
)
_ZH = "(?:並|并)?(?:排|摆|擺|站)(?:成|列成)(?:一)?(?:排|行|列)"
_ALONE = re.compile(rf"^(?:{_EN}|{_ZH})$", re.IGNORECASE)
_TAIL = re.compile(rf"(?:\s+{_EN}|{_ZH})$", re.IGNORECASE)


def split_row(short: str) -> tuple[str, bool]:
    """A clause without the row that it ends with, and whether it has one."""
    bare = _TAIL.sub("", short)
    return (bare, True) if bare and bare != short else (short, False)


def joins_row(before: Edit, text: str) -> Edit | None:
    """The edit before a clause that says no more than that its things stand in a row."""
    if before.kind not in {COPY, MORE, COUNT} or _ALONE.match(text) is None:
        return None
    return Edit(before.kind, before.target, before.value + MARK, f"{before.text}, {text}")


def in_row(plan: ScenePlan, target: str, seen: ScenePlan) -> ScenePlan:
    """The plan with what the phrase spoke of, and the copies of it, in one row."""
    found = find(target, seen)
    if found is None or found.kind != THING:
        return plan
    old = seen.things[found.index]
    things: list[Thing] = []
    more: list[Thing] = []
    for thing in plan.things:
        if (thing.prop, thing.key) != (old.prop, old.key) or thing.hidden:
            things.append(thing)
            continue
        beside = thing.relation is not None and thing.relation.kind == "beside"
        rowed = replace(thing, spot=ROW, relation=None if beside else thing.relation)
        if old.count == 1:
            # copies are alike to the last colour
            more += [replace(rowed, count=1)] * (thing.count - 1)
            rowed = replace(rowed, count=1)
        things.append(rowed)
    return replace(plan, things=(*things, *more[: max(0, MAX_THINGS - len(things))]))
