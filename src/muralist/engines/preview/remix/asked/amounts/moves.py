"""Orders to move one thing to a side of the picture."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import MOVE, Edit
from muralist.engines.preview.remix.asked.targets import THING, find

_MOVED = re.compile(
    r"^(?:move|shift|slide|push|drag|bring|put|place|shove)\s+(?P<who>(?:the|her|his|its|their|this|that|it|him|them)\b.*?)\s+"
    r"(?:(?:over|further|more|a (?:bit|little)|slightly|all the way)\s+)*(?:to|towards?|on|onto|at|in"
    r"|into)\s+the\s+(?:far\s+)?"
    r"(?P<side>left|right|middle|cent(?:er|re))(?:[- ]?hand)?(?:\s+(?:side|edge|half|part|third))?"
    r"(?:\s+(?:of|in)\s+the\s+(?:picture|image|frame|scene|photo|canvas))?$"
    r"|^(?:move|shift|slide|push|drag)\s+(?P<who2>(?:the|it|him|her|them)\b.*?)\s+(?:(?:further|more"
    r"|a (?:bit|little)|slightly)\s+)*"
    r"(?P<side2>left|right)(?:wards?)?(?:\s+(?:a (?:bit|little)|slightly|more))?$",
    re.IGNORECASE,
)
_MOVED_ZH = re.compile(
    "^(?:把|將|将)?(?P<who>.*?)(?:往|向|朝)?(?:移動|移动|移|挪動|挪动|挪|搬|放|擺|摆|調|调|靠)(?:到|去|至|向|往)?(?:畫面|画面|圖片|图片|圖|图)?的?最?"
    "(?P<side>左|右|中)(?:手)?(?:邊|边|側|侧|間|间|面|方|央|半邊|半边)?(?:去)?(?:一點|一点|一些)?$"
    "|^(?:把|將|将)?(?P<who2>.+?)(?:往|向|朝)(?P<side2>左|右)(?:邊|边)?(?:移動|移动|移|挪動|挪动|挪|靠)(?:一點|一点|一些)?$"
)
SIDES = {"center": "middle", "centre": "middle", "左": "left", "右": "right", "中": "middle"}


def shifted(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that moves a thing to a side."""
    found = _MOVED.match(short) or _MOVED_ZH.match(short)
    if found is None:
        return None
    side = (found["side"] or found["side2"]).lower()
    who = (found["who"] or found.groupdict().get("who2") or "").strip()
    return Edit(MOVE, who or "它", SIDES.get(side, side), text)


def move(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with that thing at that side; what carries it goes along."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return "left"
    index, seen = target.index, set[int]()
    while (tie := plan.things[index].relation) is not None and tie.kind in BORNE and index not in seen:
        seen.add(index)
        index = tie.other
    thing = plan.things[index]
    free = None if tie is not None and tie.other != index else tie
    changed = replace(thing, spot=edit.value, relation=free)
    return plan.exchanged(index, changed), set()


BORNE = frozenset({"on", "in", "riding", "wearing", "carrying", "atop", "biting"})
