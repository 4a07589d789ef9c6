"""Orders that lift things into the air: "make the books float off the shelves", 讓椅子飄浮起來."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import FLOAT, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.edits.single.succession import joined
from muralist.engines.preview.staging.instances.kinds import LIVING

_LIFTED = re.compile(
    r"^(?:(?:make|let|have)\s+)?(?P<who>(?:all\s+)?(?:the|its|his|her)\s+[\w -]+?)\s+(?:float|hover|levitate)s?"
    r"(?:\s+(?:up|away|around))?"
    r"(?P<more>\s+(?:off|out of|from|above|over|in|into|through|as if|like|freely|weightlessly)\b.*)?$",
    re.IGNORECASE,
)
_LIFTED_ZH = re.compile(
    "^(?:讓|让|使|把)(?P<who>.{1,6}?)(?:都|全)?(?:在空中|從.{1,5}|从.{1,5})?"
    "(?:飄浮|飘浮|漂浮|懸浮|悬浮|飄|飘|浮)(?:起來|起来|在空中|到空中)+$"
)
FLYING = "flying"


def lifted_off(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that makes things float."""
    found = _LIFTED.match(short) or _LIFTED_ZH.match(short)
    return None if found is None else Edit(FLOAT, found["who"], "", text)


def float_up(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with that in the air; what only fills or makes up something else comes to float before it."""
    del seed
    bare = re.sub(r"^(?:all\s+)?(?:the|its|his|her)\s+", "", edit.target, flags=re.IGNORECASE)
    target = find(edit.target, plan)
    named = {word.text for word in mentions(edit.target)}
    missed = {word.text for word in mentions(edit.text) if word.text not in named and word.kind in {"thing", "unknown"}}
    missed -= {word.text for word in mentions(edit.text) if word.text.lower() in {"float", "hover", "levitate"}}
    if target is not None and target.kind == THING and plan.things[target.index].prop not in LIVING:
        thing = plan.things[target.index]
        return plan.exchanged(target.index, replace(thing, pose=FLYING, relation=None, spot="")), missed
    if target is not None and target.kind == THING:
        return "left"
    asked = read_plan(f"{bare} floating in the air" if bare.isascii() else f"{bare}飄浮在空中")
    lifted = tuple(thing for thing in asked.things if thing.pose == FLYING)
    return (joined(plan, replace(asked, things=lifted)), missed) if lifted else None
