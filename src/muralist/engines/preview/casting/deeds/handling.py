"""Work of the hands on something: small things lie on a table before whoever works on them."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import lexicon

HANDLED = frozenset({"tipping", "stirring", "lighting", "tending"})
"""Deeds whose object is under the hands."""
ON_TABLES = 0.75
"""Metres: what is higher than that stands on the ground, and one stands at it."""
STANDING = frozenset({"cauldron", "campfire", "fireplace", "stove", "street_lamp", "grill", "fireworks", "rocket"})
"""What has a place of its own."""
SURFACES = frozenset({"table", "desk", "stand", "stool", "counter"})
UNTOUCHED = CLOTHED | SURFACES | {"robot", "astronaut", "window"}
PLACED = frozenset({"on", "in", "under", "hanging"})


def handle(drafts: list[Draft]) -> None:
    """Bring what is worked on under the hands."""
    for number, draft in enumerate(list(drafts)):
        deed = next((pose for pose in draft.poses if pose in HANDLED), "")
        if not deed or draft.entry.kind != "thing" or draft.entry.name not in CLOTHED or draft.drop:
            continue
        target = _object(drafts, number)
        if target is None:
            draft.poses = [pose for pose in draft.poses if pose != deed]
            continue
        draft.linked = [(other, kind) for other, kind in draft.linked if other != target]
        draft.poses = [deed, *[pose for pose in draft.poses if pose not in HANDLED | {"sitting"}]]
        base = _base(drafts, target, number)
        if metres_of(drafts[base].entry) > ON_TABLES or drafts[base].entry.name in STANDING:
            if deed == "tending":
                draft.poses = ["building" if pose == "tending" else pose for pose in draft.poses]
                draft.doubtful = [(at, kind, "building" if name == "tending" else name)
                                  for at, kind, name in draft.doubtful]  # fmt: skip
            continue
        table = _table(drafts)
        draft.linked = [(other, kind) for other, kind in draft.linked if other != table]
        draft.link(table, "at")
        if base != table:
            drafts[base].linked = [link for link in drafts[base].linked if link[1] == "holding"]
            drafts[base].link(table, "on")


def _object(drafts: Sequence[Draft], number: int) -> int | None:
    """The first thing named after whoever does it."""
    for other in range(number + 1, len(drafts)):
        draft = drafts[other]
        if draft.is_thing:
            if draft.entry.name not in UNTOUCHED:
                return other
            if draft.entry.name in CLOTHED:
                return None
    return None


def _base(drafts: Sequence[Draft], target: int, doer: int) -> int:
    """What the object stands on, unless that is a table: the cake under the candles."""
    for other, kind in drafts[target].linked:
        if kind in PLACED and other != doer and drafts[other].entry.kind == "thing" and not drafts[other].drop:
            return other
    return target


def _table(drafts: list[Draft]) -> int:
    """The table of the prompt, or one that is added."""
    for number, draft in enumerate(drafts):
        if draft.entry.kind == "thing" and draft.entry.name in SURFACES and not draft.drop:
            return number
    drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
    return len(drafts) - 1
