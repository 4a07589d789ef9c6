"""Orders about the background: plain paper behind the subject, cut out of its scene, or another place."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.remix.asked.order import BACKDROP, Edit
from muralist.engines.preview.remix.asked.removal import closed
from muralist.engines.preview.remix.asked.scenes import whereabouts
from muralist.engines.preview.remix.numbering import DIGITS_ZH
from muralist.engines.preview.staging.instances.kinds import ALIVE
from muralist.engines.preview.staging.instances.made import OVERHEAD
from muralist.engines.preview.staging.instances.sizes import SCENIC

SEAMLESS, WHITE, WHITE_ZH = "seamless", "plain white", "白色"
_GROUND = r"(?:background|backdrop)"
_SET = re.compile(
    r"^(?:(?:change|replace|swap|make|turn|set|paint|switch|recolou?r|have|give it|put)\s+)?(?:(?:the|its"
    r"|her|his|their|an?|with"
    rf"|whole|entire)\s+)*{_GROUND}(?:'s)?(?:\s+colou?r)?"
    r"(?:\s+(?:should be|must be|is|to be|be|to|with|into|for|by|in|of))*\s*[:=]?\s*(?P<v>.+)$",
    re.IGNORECASE,
)
_ON = re.compile(
    r"^(?:(?:put|place|set|show|isolate|cut out|make|keep|have|paint|move|leave|give|use|add|change to"
    r"|turn to|switch to|only)\b"
    r".*?\b)?(?:on|onto|against|with|in front of|over|use|add|have|to|give (?:it|her|him|them))?\s*\b(?:an?"
    r"|the|some)\s+"
    rf"(?P<v>[\w -]+?)\s+{_GROUND}(?:\s+instead|\s+behind (?:it|her|him|them|the .+))?$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^(?P<v>[\w -]+?)\s+{_GROUND}$", re.IGNORECASE)
_LAST = re.compile(r"\b(?:on|onto|against|with|in front of|an?|the)\s+", re.IGNORECASE)
_PLACED = re.compile(r"\b(?:in|into|to|at|of)\s+(?:the|its)$", re.IGNORECASE)
_GONE = re.compile(
    rf"^(?:remove|delete|erase|drop|take away|take out|get rid of|cut out|no|without)\s+(?:the\s+|its\s+"
    rf"|a\s+)?{_GROUND}$"
    r"|^(?:cut out|isolate)\s+the\s+.+?(?:\s+(?:on|against|onto)\s+(?:plain\s+)?white)?$",
    re.IGNORECASE,
)
_INTO = (
    "(?:替換成|替换成|更換為|更换为|換成|换成|換為|换为|變成|变成|改成|改為|改为"
    "|設為|设为|設成|设成|做成|弄成|用|為|为|是|成)"
)
_SET_ZH = re.compile(
    "^(?:把|將|将|讓|让|給|给)?(?:圖片|图片|照片|畫面|画面|圖|图|它)?的?背景(?:顏色|颜色|色)?(?:都|全)?(?:換|换|改)?"
    f"{_INTO}?[:\uff1a]?(?P<v>.+)$"
)
_ON_ZH = re.compile(
    f"^(?:{_INTO}|換|换|改|放在|放到|加上|使用|配|要|加)?(?:一個|一个)?(?P<v>.+?)的?背景(?:上|前|裡|里|板|布)?$"
)
_GONE_ZH = re.compile(
    "^(?:把|將|将)?背景(?:去掉|去除|拿掉|移除|刪掉|删掉|摳掉|抠掉|刪除|删除)$"
    "|^(?:去掉|去除|移除|拿掉|刪掉|删掉|刪除|删除|不要)背景$|^(?:摳圖|抠图|摳出|抠出).*$"
)
_PAPER = re.compile(
    r"^(?:an?\s+|the\s+)|\b(?:plain|solid|flat|simple|clean|pure|seamless|uniform|single|empty|studio|paper|wall|backdrop"
    r"|background|colou?red|colou?r)\b|^(?:一個|一个|一片|一種|一种)|[純纯]|(?:底|牆|墙|色系)$",
    re.IGNORECASE,
)
_SHADED = re.compile(
    r"\s*,?\s+with\s+(?:an?\s+|some\s+)?(?:(?:soft|subtle|light|gentle|natural|slight|faint|small)\s+)*(?:drop\s+|contact\s+)?"
    r"shadows?(?:\s+(?:under(?:neath)?|below|beneath)(?:\s+(?:it|her|him|them|the\s+[\w -]+))?)?$",
    re.IGNORECASE,
)
"""The shadow that everything throws on paper anyway."""
_HAN = re.compile("[\u3400-\u9fff]")
_SOURCE = re.compile(rf"\b(?:image|picture|photo)\s*#?\d|[圖图]\s*[{DIGITS_ZH}]", re.IGNORECASE)


def backed(short: str, text: str) -> Edit | None:
    """The edit of an English clause about the background."""
    if _SOURCE.search(short):
        return None
    short = _SHADED.sub("", short)
    if _GONE.match(short):
        return Edit(BACKDROP, "", WHITE, text)
    found = _SET.match(short)
    if found is not None:
        return Edit(BACKDROP, "", found["v"].strip(), text)
    bare = _BARE.match(short)
    if bare is not None and _paper(bare["v"]) is not None:
        return Edit(BACKDROP, "", bare["v"], text)
    found = _ON.match(short)
    if found is not None and _PLACED.search(found["v"]):
        # a thing that is to stand there
        return None
    return Edit(BACKDROP, "", _LAST.split(found["v"])[-1].strip(), text) if found is not None else None


def backed_chinese(short: str, text: str) -> Edit | None:
    """The edit of a Chinese clause about the background."""
    if "背景" not in short or _SOURCE.search(short):
        return Edit(BACKDROP, "", WHITE_ZH, text) if _GONE_ZH.match(short) else None
    if _GONE_ZH.match(short):
        return Edit(BACKDROP, "", WHITE_ZH, text)
    found = _SET_ZH.match(short) or _ON_ZH.match(short)
    return Edit(BACKDROP, "", found["v"].strip(), text) if found is not None else None


def before_paper(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with its subject before plain paper; what else a background may be is said as a phrase, or None."""
    del seed
    paper = _paper(edit.value)
    if paper is None:
        elsewhere = whereabouts(replace(edit, kind="replace", target="background"))
        return f"left {elsewhere}" if elsewhere else "left" if _readable(edit.value) else None
    things = cut_out(plan)
    if not things:
        return None
    lens = "" if plan.lens == OVERHEAD else plan.lens
    plan = replace(plan, place=SEAMLESS, things=things, features=paper.features, absent=paper.absent, lens=lens,
                   time="day", weather="clear", lights=())  # fmt: skip
    return plan, set(paper.ignored)


def _paper(value: str) -> ScenePlan | None:
    """How a plain backdrop of that description is painted; None for anything but plain paper."""
    for said in (value, _PAPER.sub(" ", value).strip() or ("白色" if _HAN.search(value) else "white")):
        bare = said.strip()
        prompt = f"一隻貓，{bare}背景" if _HAN.search(bare) else f"a cat on a {bare} background"
        plan = read_plan(prompt)
        wall = plan.feature("wall")
        shown = wall is not None and (wall.colours or plan.feature("gradient"))
        if plan.place == SEAMLESS and len(plan.things) == 1 and not plan.ignored and shown:
            return plan
    return None


def _readable(value: str) -> bool:
    asked = read_plan(value)
    return bool(asked.understood) and not asked.ignored


def cut_out(plan: ScenePlan) -> tuple[Thing, ...]:
    """The subject of a picture with what belongs to it, without what is scenery: trees, houses, the moon."""
    props = all_props()
    first = next((n for n, thing in enumerate(plan.things) if not thing.hidden), -1)
    kept: list[Thing | None] = []
    for number, thing in enumerate(plan.things):
        prop = props[thing.prop]
        living = thing.prop in ALIVE | BEINGS or thing.prop in {"person", "child"}
        large = (thing.metres or prop.size) >= SCENIC and not living
        far = prop.stands == "sky" and not living and thing.relation is None
        scenery = number != first and (large or far or thing.spot == "back")
        kept.append(None if thing.hidden or scenery else replace(thing, spot=_free(thing.spot)))
    return closed(kept)


def _free(spot: str) -> str:
    """A place in the frame, without one on a room's own furniture."""
    return spot if spot in {"left", "right", "middle", "row"} else ""
