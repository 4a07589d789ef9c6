"""How an order numbers its pictures: "image 2", "the second picture", 图2, 第二張圖."""

from __future__ import annotations

import re

NAMED = "first|second|third|fourth|fifth|sixth|seventh|eighth"
"""An English ordinal, as a part of a pattern."""
DIGITS_ZH = "1-8一二三四五六七八"
NUMERALS_ZH = "一二三四五六七八"
"""The numbers of eight pictures within the brackets of a pattern, with Latin digits and without."""
_VALUES = {
    **{word: number for number, word in enumerate(NAMED.split("|"), start=1)},
    **{word: number for number, word in enumerate(NUMERALS_ZH, start=1)},
    "两": 2,
    "兩": 2,
}


_SPELT_ZH = re.compile(f"([圖图])([{NUMERALS_ZH}])(?=的|中|裡|里|上|內|内|這|这)")


def with_digits(order: str) -> str:
    """The order with the numbers of its pictures in digits: 圖一的 as 圖1的."""
    return _SPELT_ZH.sub(lambda found: f"{found[1]}{_VALUES[found[2]]}", order)


def picture_number(said: str | None) -> int:
    """The number from 1 that a digit or an ordinal says; 0 for what says none, such as "last"."""
    told = (said or "").lower()
    return int(told) if told.isdecimal() else _VALUES.get(told, 0)
