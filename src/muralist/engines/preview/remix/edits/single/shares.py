"""Some of several in a colour of their own: "two of them green", "make three of the cups blue", 其中兩個是綠色的."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import Content, ScenePlan, Thing, Tint
from muralist.engines.preview.remix.asked.order import RECOLOUR, Edit
from muralist.engines.preview.remix.asked.scenes import how_many, usual
from muralist.engines.preview.remix.edits.values import is_colour

_SHARE = re.compile(
    r"^(?:(?:make|paint|turn|colou?r|have|with)\s+)?(?:only\s+|just\s+)?(?P<n>one|two|three|four|five|six|\d)\s+of\s+"
    r"(?P<x>them|these|those|which|the\s+[\w -]+?)\s+(?:(?:should\s+be|are|is|being|be|in|to|into)\s+)?"
    r"(?P<v>[\w-]+(?:\s+[\w-]+)?)$",
    re.IGNORECASE,
)
_SHARE_ZH = re.compile(
    "^(?:把|讓|让)?其中的?(?P<n>[一兩两三四五])[個个隻只顆颗朵條条輛辆棵件把本杯盞盏]"
    "(?:是|為|为|要|用|改成|改為|改为|變成|变成|換成|换成|漆成|塗成|涂成)?(?P<v>.+?)的?$"
)
_THEM = frozenset({"them", "these", "those", "which"})
_DIGITS = {"一": "one", "兩": "two", "两": "two", "三": "three", "四": "four", "五": "five"}


def shared(text: str, spoken: str) -> Edit | None:
    """The edit of a clause that colours some of what was named last (`spoken`), or of what it names."""
    found = _SHARE.match(text.strip())
    if found is not None and is_colour(found["v"]):
        named = found["x"].lower() not in _THEM
        whose = found["x"] if named else spoken if spoken.isascii() else ""
        return Edit(RECOLOUR, f"{found['n']} of {whose}", found["v"], text) if whose else None
    found = _SHARE_ZH.match(text.strip())
    if found is None or not spoken or not is_colour(found["v"]):
        return None
    whose = spoken.removeprefix("the ")
    number = _DIGITS[found["n"]]
    return Edit(RECOLOUR, f"{number} of the {whose}" if whose.isascii() else f"{found['n']}個{whose}", found["v"], text)


def so_many(phrase: str) -> int:
    """The number of "two of the apples"; 0 where all or no certain number is spoken of."""
    of_them = re.match(r"^one of\b", phrase, re.IGNORECASE)
    return 1 if of_them else how_many(phrase)


def parted(thing: Thing, number: int) -> tuple[Thing, Thing] | None:
    """All but so many of the instances of a thing, and the last ones; None where there are no more than that."""
    if not 0 < number < thing.count:
        return None
    rest = thing.count - number
    return replace(thing, count=rest), replace(thing, count=number, first=thing.first + rest)


def tinted_share(
    plan: ScenePlan, index: int, kind: str, number: int, colours: tuple[Tint, ...]
) -> ScenePlan | None:  # fmt: skip
    """The plan with so many of what a vessel holds in that colour; None where it holds no more than that."""
    if number < 1:
        return None
    holder = plan.things[index]
    found: list[Content] = []
    for each in holder.contents:
        shown = each.count or usual(each.kind)
        if (not kind or each.kind == kind) and shown > number and number:
            found += [replace(each, count=shown - number), replace(each, count=number, colours=colours)]
            number = 0
        else:
            found.append(each)
    if number:
        return None
    return plan.exchanged(index, replace(holder, contents=tuple(found)))
