"""Weather that an order ends: "stop the rain", "no more fog", 去掉雨, 不要下雪."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import CLEAR, Edit

_ENDED = re.compile(
    r"^(?:stop|end|remove|delete|erase|clear(?: away| up| out)?|lift|take away|get rid of|without|no more|no|lose)\s+"
    r"(?:the\s+|all\s+|any\s+|all the\s+|it\s+)?(?P<x>[\w-]+(?:\s+[\w-]+)?)$"
    r"|^(?:make|let)\s+(?:the\s+)?(?P<y>[\w-]+)\s+(?:stop|end|go away|clear(?: up)?|lift)$",
    re.IGNORECASE,
)
_ENDED_ZH = re.compile(
    "^(?:(?:把|將|将|讓|让)?(?P<a>.{1,3}?)(?:都|全)?(?:拿掉|去掉|移除|刪除|刪掉|删除|删掉|去除|消除|清除|除去|停了|停下|停止|散去|散了|停)"
    "|(?:去掉|移除|刪除|刪掉|删除|删掉|去除|消除|清除|除去|不要再?|別再?|别再?|停止|沒有|没有)(?P<b>.{1,3}))$"
)


def ended(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that ends a weather."""
    found = _ENDED.match(short) or _ENDED_ZH.match(short)
    if found is None:
        return None
    said = next(part for part in found.groups() if part)
    words = [word for word in mentions(said) if not silent(word)]
    return Edit(CLEAR, said, "", text) if len(words) == 1 and words[0].meaning("weather") is not None else None


def clear(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan in clear weather; None where the weather that is to end is not there."""
    del seed
    named = {entry.name for word in mentions(edit.target) if (entry := word.meaning("weather")) is not None}
    if plan.weather == "clear" or not any(plan.weather in {name, *AKIN.get(name, ())} for name in named):
        return None
    return replace(plan, weather="clear"), set()


AKIN = {"rain": ("storm",), "storm": ("rain",), "fog": ("mist",), "mist": ("fog",)}
"""Weathers that go by each other's name."""
