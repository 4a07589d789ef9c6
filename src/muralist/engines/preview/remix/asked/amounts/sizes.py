"""Orders to make one thing larger or smaller than it is."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import RESIZE, Edit
from muralist.engines.preview.remix.asked.targets import THING, find

LARGER, SMALLER = 1.45, 0.66
MOST, LEAST = 4.0, 0.2
_MUCH, _BIT = 1.3, 0.85
"""What "much" and "a bit" make of the step."""
_DEGREE = (
    r"(?:(?P<much>much|a lot|far|way|even|very|really)|(?P<bit>a (?:bit|little)|slightly|somewhat)"
    r"|(?P<times>twice|two times|three times|double|half)(?:\s+as)?)"
)
_SIZED = re.compile(
    r"^(?:make|paint|draw|have|scale|render)\s+(?P<who>(?:the|her|his|its|their|this|that|it|him|them|both|all)\b.*?)\s+"
    rf"(?:{_DEGREE}\s+)?(?P<size>bigger|larger|big|large|huge|giant|gigantic|enormous|taller|smaller|small|tiny"
    r"|tinier|shorter)(?:\s+(?:in size|in the (?:frame|picture|image)|again|than (?:before|now|that)))?$"
    r"|^(?P<verb>enlarge|scale up|blow up|grow|magnify|shrink|scale down"
    r"|reduce)\s+(?P<who2>(?:the size of\s+)?the\s+.+?)"
    r"(?:\s+(?:a (?:bit|little)|slightly|by half))?$",
    re.IGNORECASE,
)
_SIZED_ZH = re.compile(
    "^(?:把|將|将|讓|让)?(?P<who>.*?)(?:再|變得|变得|畫得|画得|弄得|變|变|調|调)?(?P<much>更|大幅|很)?"
    "(?P<size>放大|變大|变大|加大|縮小|缩小|變小|变小|大|小)(?P<bit>一點|一点|一些|些|點|点)?(?P<times>[一两兩三]倍)?(?:兒|儿)?$"
)
_DOWN = ("small", "tin", "short", "shrink", "scale down", "reduce", "縮", "缩", "小", "變小", "变小")
_HUGE = frozenset({"huge", "giant", "gigantic", "enormous"})
_SCREEN = re.compile("^(?:鏡頭|镜头|畫面|画面|圖片|图片|圖|图|照片|整體|整体|)$")
_BARE = frozenset({"大", "小"})


def resized(short: str, text: str) -> Edit | None:
    """The edit of an English clause that makes a thing larger or smaller; its value is the factor."""
    found = _SIZED.match(short)
    if found is None:
        return None
    said = (found["size"] or found["verb"]).lower()
    factor = _factor(said, much=bool(found["much"]), bit=bool(found["bit"]), times=(found["times"] or "").lower())
    return Edit(RESIZE, found["who"] or re.sub(r"^the size of\s+", "", found["who2"]), f"{factor:.3f}", text)


def resized_chinese(short: str, text: str) -> Edit | None:
    """The edit of a Chinese clause that makes a thing larger or smaller."""
    found = _SIZED_ZH.match(short)
    if found is None or _SCREEN.match(found["who"]):
        return None
    if found["size"] in _BARE and not found["bit"] and not found["much"]:
        # 一棵大
        return None
    times = {"两": "twice", "兩": "twice", "一": "twice", "三": "three times"}.get((found["times"] or "")[:1], "")
    factor = _factor(found["size"], much=bool(found["much"]), bit=bool(found["bit"]), times=times)
    return Edit(RESIZE, found["who"], f"{factor:.3f}", text)


def _factor(said: str, *, much: bool, bit: bool, times: str) -> float:
    smaller = said.startswith(_DOWN)
    if times:
        number = {"half": 2.0, "three times": 3.0}.get(times, 2.0)
        return 1 / number if smaller or times == "half" else number
    factor = 1.9 if said in _HUGE else LARGER
    factor *= _MUCH if much else _BIT if bit else 1.0
    if smaller:
        return SMALLER / (_MUCH if much or said.startswith("tin") else _BIT if bit else 1.0)
    return factor


def resize(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with that thing so much larger or smaller than it is."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind != THING:
        return "left"
    thing = plan.things[target.index]
    size = min(MOST, max(LEAST, thing.size * float(edit.value)))
    if size == thing.size:
        return None
    changed = replace(thing, size=size)
    return plan.exchanged(target.index, changed), set()
