"""Who is put somewhere: "put it on a skateboard", "改成站在海盗的肩膀上"."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import Relation, ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import SEAT, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.edits.figures.outfits import noun_of

_SEATED = re.compile(
    r"^(?:put|place|set|stand|seat|sit|lay|move|let|have|make)\s+(?P<who>it|him|her|them|the\s+[\w -]+?)\s+"
    r"(?P<how>(?:(?:sit|stand|lie|ride|sleep|perch)(?:ting|ing)?\s+)?(?:on top of|on|onto|in|inside|into))\s+"
    r"(?P<what>(?:an?|some)\s+.+)$",
    re.IGNORECASE,
)
_SEATED_ZH = re.compile(
    "^(?:改成|讓|让|把|將|将)?(?P<who>.*?)(?P<how>(?:站|坐|趴|躺|停|蹲|放|騎|骑)(?:在|到))(?P<what>.+?(?:上|裡|里|中))$"
)
_INSTEAD = re.compile(r"\binstead\b|改放|改到", re.IGNORECASE)
BELOW = frozenset({"on", "in", "atop"})
_DOING = {"sit": "sitting", "stand": "standing", "lie": "lying", "ride": "riding", "sleep": "sleeping",
          "perch": "perching"}  # fmt: skip
_DEED = re.compile(rf"\b(?:{'|'.join(_DOING)})\b", re.IGNORECASE)
_ONTO = {"onto": "on", "into": "in", "inside": "in"}


def seated(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that puts what is there on something new."""
    found = _SEATED.match(short)
    if found is not None:
        how = " ".join(_ONTO.get(word.lower(), word) for word in found["how"].split())
        how = _DEED.sub(lambda deed: _DOING[deed[0].lower()], how)
        return Edit(SEAT, found["who"], f"{how} {found['what']}", text)
    found = _SEATED_ZH.match(short)
    return Edit(SEAT, found["who"] or "它", f"{found['how']}{found['what']}", text) if found is not None else None


def seat(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with that thing on the new one; "left" where what carries it is there already, or cannot."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return "left"
    who = plan.things[target.index]
    phrase = f"a {noun_of(who)} {edit.value}" if edit.value.isascii() else f"一隻{who.word}{edit.value}"
    read = read_plan(phrase)
    tabled = _on_table(edit, plan, read, target.index)
    if tabled is not None:
        return tabled
    tie = read.things[0].relation if read.things and read.things[0].prop == who.prop else None
    if tie is None or tie.kind not in {"on", "in", "riding", "atop"} or len(read.things) != 2 or read.ignored:
        return "left"
    old = {(thing.prop, thing.variant) for thing in plan.things if not thing.hidden}
    host = read.things[tie.other]
    if (host.prop, host.variant) in old:
        return "left"
    number = len(plan.things)
    asked = read.things[0]
    kept = [token for token in who.variant.split() if token != who.pose] if asked.pose else who.variant.split()
    new = [token for token in asked.variant.split() if token not in kept] if asked.pose else []
    moved = replace(who, relation=replace(tie, other=number), pose=asked.pose or who.pose, spot="",
                    variant=" ".join([*kept, *new]))  # fmt: skip
    things = (*plan.things[: target.index], moved, *plan.things[target.index + 1 :], replace(host, key=800 + number))
    return replace(plan, things=things), set()


def _on_table(edit: Edit, plan: ScenePlan, read: ScenePlan, index: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan with what was on something else on a table, which a picture of its own would show as its ground."""
    who = plan.things[index]
    below = read.feature("table")
    if below is None or len(read.things) != 1 or read.ignored or who.relation is None or who.relation.kind not in BELOW:
        return None
    old = who.relation.other
    if any(thing.prop == "table" and not thing.hidden for thing in plan.things):
        return None
    borne = [n for n, thing in enumerate(plan.things) if thing.relation is not None and thing.relation.other == old]
    taken = borne == [index] and plan.things[old].count == 1 and _INSTEAD.search(edit.text) is not None
    number = old if taken else len(plan.things)
    table = Thing(
        prop="table", word="table" if edit.value.isascii() else "桌子", colours=below.colours, key=800 + number
    )
    things = [*plan.things, *([] if taken else [table])]
    things[number] = table
    things[index] = replace(who, relation=Relation(kind="on", other=number), spot="")
    return replace(plan, things=tuple(things)), set()
