"""Things shown once more, and things that face the other way."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Relation, ScenePlan
from muralist.engines.preview.remix.asked.amounts.rows import MARK, split_row
from muralist.engines.preview.remix.asked.order import COPY, FLIP, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.memory import MAX_THINGS
from muralist.engines.preview.staging.instances.made import MAX_EACH

_COPY = re.compile(
    r"^(?:duplicate|copy|clone|repeat|double)\s+(?P<a>the\s+.+?)"
    r"(?:\s+(?:(?:and\s+)?(?:put|place)\s+(?:it|the copy)\s+)?"
    r"(?P<where>(?:on|to|at|in) the (?:left|right|middle|front|back).*))?"
    r"(?:\s+(?P<total>(?:so (?:that )?there (?:are|will be)|to (?:make|get|have)|until there are|into"
    r"|for a total of|making)"
    r"\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?:\s+(?:of (?:them|it)|in total|altogether|[\w-]+))?"
    r"|twice|three times|four times|once))?$"
    r"|^(?:add|make|paint|put)\s+(?:a\s+(?:copy|duplicate|clone|twin)\s+of)\s+(?P<b>the\s+.+?)"
    r"(?:\s+(?P<where2>(?:on|to|at|in) the (?:left|right|middle|front|back).*))?$",
    re.IGNORECASE,
)
_COPY_ZH = re.compile(
    "^(?:把|將|将)?(?P<a>.*?)(?:複製|复制|拷貝|拷贝)(?:多?一[個个份隻只條条輛辆朵棵]|一下)?(?P<b>[^\uff0c]*?)"
    "(?:(?:並|并)?(?:放|擺|摆)?(?:到|在)?(?P<where>(?:畫面)?[左右](?:邊|边|側|侧)))?$"
)
_FLIP = re.compile(
    r"^(?:flip|mirror|turn|reverse)\s+(?P<a>(?:the|his|her)\s+.+?|(?:it|him|her|them)(?=\s+(?:around|to face"
    r"|the other)))"
    r"(?:\s+(?:around|horizontally|the other way(?: a?round)?"
    r"|left to right|(?:to |so (?:that )?it )?(?:faces? |looks? )?(?:in )?the (?:other|opposite) (?:way|side"
    r"|direction)))?$"
    r"|^(?:make|have|let)\s+(?P<b>(?:the|it|him|her)\b.*?)\s+(?:face|look|point|turn|go)\s+"
    r"(?:in\s+)?the (?:other|opposite)\s+"
    r"(?:way|direction|side).*$",
    re.IGNORECASE,
)
_FLIP_ZH = re.compile(
    "^(?:把|將|将|讓|让)?(?P<a>.+?)(?:左右|水平)?(?:翻轉|翻转|轉過去|转过去|朝另一邊|朝另一边|轉個方向|转个方向"
    "|掉頭|掉头)(?:過來|过来)?$"
)
_WHOLE = re.compile(
    r"^(?:the |this |whole |entire )*(?:picture|image|photo|scene|painting|it)$"
    r"|^(?:整?張?张?)(?:圖|图|畫面|画面|照片)(?:片)?$",
    re.IGNORECASE,
)


def copied(short: str, text: str) -> Edit | None:
    """The edit of an English clause that has a thing shown again or turned."""
    bare, row = split_row(short)
    found = _COPY.match(bare)
    if found is not None:
        value = found["where"] or found["where2"] or found["total"] or ""
        return Edit(COPY, found["a"] or found["b"], value + MARK * (row or bool(found["total"])), text)
    found = _FLIP.match(short)
    if found is None:
        return None
    named = (found["a"] or found["b"]).strip()
    if _WHOLE.match(named) and named.lower() != "it":
        return None
    whole = found["a"] is not None and short.lower().startswith(("turn", "reverse")) and short.endswith(found["a"])
    return None if whole else Edit(FLIP, found["a"] or found["b"], "", text)


_TOTAL_ZH = re.compile(
    "^(?:把|將|将)?(?P<a>.*?)(?:複製|复制|拷貝|拷贝)(?:成|出|到|為|为)(?P<n>[两兩三四五六七八九十\\d])[個个份隻只條条輛辆朵棵艘]?(?P<b>.*)$"
)


_ALIKE_ZH = re.compile(
    "^(?P<a>)(?:複製|复制|拷貝|拷贝)(?P<n>[两兩三四五六七八九十\\d])[個个份隻只條条輛辆朵棵艘](?P<b>.+)$"
)


def copied_chinese(short: str, text: str) -> Edit | None:
    """The edit of a Chinese clause that has a thing shown again or turned."""
    bare, row = split_row(short)
    found = _TOTAL_ZH.match(bare) or _ALIKE_ZH.match(bare)
    if found is not None and (found["a"] or found["b"]):
        return Edit(COPY, found["a"] or found["b"], f"{found['n']}個" + MARK, text)
    found = _COPY_ZH.match(bare)
    if found is not None and (found["a"] or found["b"]):
        return Edit(COPY, found["a"] or found["b"], (found["where"] or "") + MARK * row, text)
    found = _FLIP_ZH.match(short)
    return Edit(FLIP, found["a"], "", text) if found is not None and not _WHOLE.match(found["a"]) else None


def show_again(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan with the thing once more, alike in everything."""
    target = find(edit.target, plan)
    if target is None or target.kind != THING or len(plan.things) >= MAX_THINGS:
        return None
    thing = plan.things[target.index]
    total = _total(edit.value, thing.count)
    if total > thing.count + 1 or (total and thing.count > 1):
        if thing.count > 1:
            more_of_it = replace(thing, count=min(MAX_EACH, total))
            things = (*plan.things[: target.index], more_of_it, *plan.things[target.index + 1 :])
            return replace(plan, things=things), set()
        bare = replace(edit, value="")
        for _ in range(total - 1):
            again = show_again(bare, plan, seed)
            plan = again[0] if again is not None else plan
        return plan, set()
    spots = [word.entry.name for word in mentions(edit.value) if word.entry is not None]
    spot = next((name for name in spots if name in {"left", "right", "middle"}), "")
    base = len(plan.things)
    twin = replace(thing, count=1, spot=spot, relation=_free(thing.relation), towards=-1)
    worn = [
        replace(one, relation=replace(one.relation, other=base))
        for one in plan.things
        if one.relation is not None and one.relation.other == target.index and one.relation.kind in _BORNE
    ]
    return replace(plan, things=(*plan.things, twin, *worn)), set()


_TIMES = {"once": 1, "twice": 2, "three times": 3, "four times": 4}


def _total(value: str, count: int) -> int:
    """How many there are then: as many as said, or one more; 0 where a copy goes to a side of its own."""
    bare = value.lower().strip()
    if bare in _TIMES:
        return count + _TIMES[bare]
    number = next((int(word.entry.name) for word in mentions(value) if word.kind == "number" and word.entry), 0)
    return number if number > count else 0 if bare else count + 1


_BORNE = frozenset({"wearing", "carrying"})


def _free(relation: Relation | None) -> Relation | None:
    return relation if relation is not None and relation.kind in {"on", "in", "under"} else None


def turn_round(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan with the thing facing the other way."""
    del seed
    target = find(edit.target, plan)
    if target is None or target.kind != THING or plan.things[target.index].text:
        return None
    thing = plan.things[target.index]
    turned = replace(thing, turned=not thing.turned)
    return plan.exchanged(target.index, turned), set()
