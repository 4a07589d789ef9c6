"""A picture that goes on past its edge: to which side, and what more is to be seen of the place."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.props.waterfall import BROAD
from muralist.engines.preview.remix.asked.targets import THING, find

WIDE, CENTRED = "wide", frozenset({"", "middle", "center"})
LEFT, RIGHT = "left", "right"
ZOOMED = frozenset({"close-up", "portrait"})
"""Lenses that a wider view takes back, before it goes farther away."""
FACES_OF = {"waterfall": frozenset({"cliff", "cliffs", "cliff face", "rock", "rocks", "rock face", "stone", "stones",
                                    "懸崖", "悬崖", "山崖", "崖壁", "岩壁", "峭壁", "岩石", "石壁"})}  # fmt: skip
"""Grounds that a drawing or a place brings along, and that it can show more of."""
_MORE_OF = re.compile(
    r"(?:\b(?:and|to|so)\s+)?(?:\b(?:that )?(?:we|you|i)(?: can)?\s+)?"
    r"\b(?:show(?:ing|s)?|see|reveal(?:ing|s)?|includ(?:e|es|ing)|with)\s+(?:us\s+)?more of\s+"
    r"(?P<x>(?:the|its|her|his|their|this|that)\s+[^,.;]+?)"
    r"(?P<side>\s+(?:on|to|at|toward|towards)\s+(?:the\s+)?(?:left|right)(?:\s+side)?)?(?=\s*(?:$|[,.;]|and\b|but\b))"
    "|(?:[\uff0c,]\\s*)?(?:並|并|來|来)?(?:露出|顯示|显示|展示|展現|展现|呈現|呈现|看到|看見|看见|出現|出现)"
    "(?:出)?更多(?:的)?(?P<zh>[^\uff0c\u3002\uff1b,.;]+)",
    re.IGNORECASE,
)
_EXTENDED_ZH = re.compile(
    "(?:把|將|将)?(?:這張|这张)?(?:圖片|图片|圖像|图像|圖|图|畫面|画面|照片|背景|它)?(?:向|往|朝)"
    "(?:左右|兩側|两侧|兩邊|两边|四周|外|左|右|上|下)(?:邊|边|側|侧|方|面)?"
    "(?:擴展|扩展|延伸|擴充|扩充|拓展|擴大|扩大|延展|加寬|加宽)(?:一些|一點|一点)?(?:圖片|图片|畫面|画面|背景)?"
)
_NEAR = re.compile(r"\b(?:face|eyes?|smile|details?|features)\b|臉|脸|細節|细节", re.IGNORECASE)
"""What one sees more of from nearby."""


def extended_zh(text: str) -> tuple[list[str], str]:
    """The Chinese phrases of an order that extend a picture, and the order without them."""
    return [match[0] for match in _EXTENDED_ZH.finditer(text)], _EXTENDED_ZH.sub(" ", text)


def more_of(text: str) -> tuple[str, str, str]:
    """Of "show more of the cliff": that phrase, what it names, and the order without it; or nothing and the order."""
    found = _MORE_OF.search(text)
    if found is None or _NEAR.search(found[0]):
        return "", "", text
    return found[0], found["x"] or found["zh"], f"{text[: found.start()]} {text[found.end() :]}".strip()


def side_of(texts: list[str]) -> str:
    """The one side that the phrases extend a picture to, or ""."""
    said = " ".join(texts).lower()
    sides = {
        side for side, marks in ((LEFT, ("left", "左")), (RIGHT, ("right", "右"))) if any(m in said for m in marks)
    }
    return sides.pop() if len(sides) == 1 else ""


def wider(plan: ScenePlan, side: str, more: str) -> ScenePlan:
    """The plan seen from farther away; on the side that it is extended to there is more room."""
    things = tuple(_broader(thing, more) for thing in plan.things)
    if things != plan.things:
        # from where one stands it goes on beyond the frame
        return replace(plan, things=things, lens="" if plan.lens in ZOOMED else plan.lens)
    plan = replace(plan, lens="" if plan.lens in ZOOMED else WIDE)
    roots = [number for number, thing in enumerate(things) if thing.relation is None and not thing.hidden]
    if side and len(roots) == 1 and things[roots[0]].spot in CENTRED:
        aside = replace(things[roots[0]], spot=LEFT if side == RIGHT else RIGHT)
        things = (*things[: roots[0]], aside, *things[roots[0] + 1 :])
    return replace(plan, things=things)


def _broader(thing: Thing, more: str) -> Thing:
    """The thing with more of the ground that it is a part of, where that is asked for."""
    faces = FACES_OF.get(thing.prop, frozenset())
    if not any(word.text.lower() in faces for word in mentions(more)):
        return thing
    broad = " ".join(dict.fromkeys([*thing.variant.split(), BROAD]))
    return replace(thing, variant=broad)


def seen_more(plan: ScenePlan, more: str) -> set[str]:
    """The words of what more is to be seen of, as far as the picture shows it."""
    place = all_places()[plan.place]
    found = set()
    for word in mentions(more):
        if silent(word):
            continue
        meant = [entry for entry in (word.entry, *word.others) if entry is not None]
        own = any((one.kind, one.name) == ("place", plan.place) or one.name in place.features for one in meant)
        target = find(word.text, plan)
        broad = any(BROAD in one.variant.split() and word.text.lower() in FACES_OF[one.prop]
                    for one in plan.things if one.prop in FACES_OF)  # fmt: skip
        own = own or word.text.lower() in FACES_OF.get(plan.place, frozenset())
        if own or broad or (target is not None and target.kind == THING):
            found.add(word.text)
    return found
