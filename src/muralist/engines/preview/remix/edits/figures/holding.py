"""What somebody is given to hold, to play or to carry: orders about hands, paws and mouths."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import HOLD, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.edits.figures.outfits import noun_of

_LIMB = r"(?:hands?|paws?|arms?|fingers|wings?|grip|claws?|beak|mouth|jaws|teeth|trunk)"
_HANDED = re.compile(
    r"^(?:put|place|add|paint|draw|with)\s+(?P<what>.+?)\s+(?:in|into|to|on|onto|between|under)\s+"
    rf"(?P<who>(?:the\s+)?(?:[\w-]+\s+)??[\w-]+(?:'s|s')|his|her|its|their|the)\s+(?:(?:left|right|other|free|raised|two"
    rf"|both)\s+)?(?P<limb>{_LIMB})(?:\s+of\s+(?P<owner>the\s+[\w -]+))?$",
    re.IGNORECASE,
)
_VERB = r"hold|carry|play|eat|drink|read|grip|lift|raise|wave"
_LET = re.compile(
    rf"^(?:let|have|make|show|get)\s+(?P<who>(?:the|her|him|it|them|this|that)\b.*?)\s+(?P<verb>{_VERB})(?:ing|s)?"
    r"\s+(?P<what>.+)$"
    rf"|^(?P<who2>(?:the|she|he|it)\b.*?)\s+(?:should|must|now|is|are|to)?\s*(?P<verb2>{_VERB})(?:ing|s)?\s+(?P<what2>.+)$",
    re.IGNORECASE,
)
_GIVEN_ZH = re.compile(
    "^(?:給|给|讓|让|在|叫)?(?P<who>.*?)(?:的)?(?:手裡|手里|手上|手中|懷裡|怀里|嘴裡|嘴里|爪子裡|爪子里)"
    "(?:再)?(?:放|加|拿|抱|舉|举|撐|撑|捧|叼|提|握|畫|画|多)(?:上|著|着|了|起)?(?P<what>.+)$"
    "|^(?:給|给|讓|让|叫)(?P<who2>.+?)(?:拿|抱|舉|举|撐|撑|捧|叼|提|握)(?:著|着|上|起)?(?P<what2>.+)$"
)
_ADDED_ZH = re.compile(
    "^(?:加|放|畫|画|添)(?:上)?(?P<what>[一兩两個个把].+?)(?:在|到)(?P<who>.*?)的?(?:手裡|手里|手上|手中|懷裡|怀里)$"
)
_MOUTH = frozenset({"beak", "mouth", "jaws", "teeth"})
OWN = frozenset({"", "his", "her", "its", "their", "the", "他", "她", "它"})
HELD = frozenset({"carrying", "biting", "flying"})
_DOING = {"hold": "holding", "carry": "carrying", "play": "playing", "eat": "eating", "drink": "drinking",
          "read": "reading", "grip": "holding", "lift": "holding", "raise": "holding", "wave": "waving"}  # fmt: skip


def handed(short: str, text: str) -> Edit | None:
    """The edit of an English clause that has something put in a hand."""
    found = _HANDED.match(short)
    if found is not None:
        who = found["owner"] or re.sub(r"(?:'s|s')$", "", found["who"])
        by = "biting" if found["limb"].lower() in _MOUTH else "holding"
        return Edit(HOLD, "it" if who.lower() in OWN else who, f"{by} {found['what']}", text)
    found = _LET.match(short)
    if found is None:
        return None
    for mark in ("", "2"):
        if found[f"who{mark}"]:
            doing = _DOING[found[f"verb{mark}"].lower()]
            return Edit(HOLD, found[f"who{mark}"], f"{doing} {found[f'what{mark}']}", text)
    return None


def handed_chinese(short: str, text: str) -> Edit | None:
    """The edit of a Chinese clause that has something put in a hand."""
    found = _GIVEN_ZH.match(short)
    added = _ADDED_ZH.match(short) if found is None or not (found["who"] or found["who2"]) else None
    if added is not None:
        return Edit(HOLD, "它" if added["who"] in OWN else added["who"], f"holding {added['what']}", text)
    if found is None:
        return None
    who, what = found["who"] or found["who2"] or "", found["what"] or found["what2"]
    return Edit(HOLD, "它" if who in OWN else who, f"holding {what}", text)


def take_in_hand(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with the figure holding what is said, as it held what it has given up; "left" where it cannot."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return "left"
    who = plan.things[target.index]
    noun = noun_of(who)
    asked = None
    for said in _tries(edit.value, who):
        read = read_plan(f"a {noun} {said}")
        if _holds(read, who.prop):
            asked = read
            break
    if asked is None:
        return "left"
    new = [
        replace(one, relation=replace(one.relation, other=target.index), key=600 + len(plan.things) + number)
        for number, one in enumerate(asked.things)
        if one.relation is not None and one.relation.other == 0 and one.relation.kind in HELD
    ]
    posed = _posed(who, asked.things[0], read_plan(f"a {noun}").things[0])
    things = (*plan.things[: target.index], posed, *plan.things[target.index + 1 :], *new)
    return replace(plan, things=things), set(asked.ignored)


def _tries(value: str, who: Thing) -> list[str]:
    """How what is held may be said: by what the figure was doing, then by what the order says."""
    _, _, what = value.partition(" ")
    doing = [f"playing {what}"] if who.pose == "playing" else []
    return [*doing, value, f"holding {what}"]


def _holds(read: ScenePlan, prop: str) -> bool:
    ties = [one.relation for one in read.things[1:] if one.relation is not None]
    return bool(read.things) and read.things[0].prop == prop and any(t.other == 0 and t.kind in HELD for t in ties)


def _posed(old: Thing, asked: Thing, plain: Thing) -> Thing:
    """The figure in the pose that what it holds asks for, otherwise as it was."""
    if not asked.pose or asked.pose == old.pose:
        return old
    kept = [token for token in old.variant.split() if token != old.pose]
    new = [token for token in asked.variant.split() if token not in {*kept, *plain.variant.split()}]
    return replace(old, pose=asked.pose, variant=" ".join([*kept, *new]))
