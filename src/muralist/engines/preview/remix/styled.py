"""Reads "in the style of image 2": the source that only lends its style."""

from __future__ import annotations

import re

_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0,
            "一": 1, "二": 2, "兩": 2, "两": 2,
            "三": 3, "四": 4}  # fmt: skip
_STYLE = re.compile(
    r"(?:\b(?:(?:re)?(?:paint|draw|render|do|make|turn)\s+(?=(?:it|this)\b)(?:it|this)\s+)?"
    r"(?:in|into|with|using|use|match(?:ing)?|apply|copy|adopt|transfer|give it|following)\s+)?(?:the\s+)?(?:same\s+)?"
    r"(?:art(?:istic)?\s+|painting\s+|drawing\s+|visual\s+)?style\s+(?:of|from|as|in)\s+(?:the\s+)?"
    r"(?:(?:image|picture|photo|source)\s*#?\s*(?P<n>[1-8])|(?P<w>first|second|third|fourth|last)\s+(?:image|picture|photo|one))"
    r"(?:\s+(?:to|on|for)\b)?"
    r"|(?:用|以|按|按照|採用|采用|套用|改成|換成|换成|变成|變成|画成|畫成)?(?:[圖图]片?\s*(?P<zn>[1-8一二三四])|第(?P<zw>[一二三四])[張张幅](?:[圖图]片?|畫|画)?)"
    r"的(?:風格|风格|畫風|画风)(?:來|来)?(?:畫|画|繪製|绘制)?",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\b(image|picture|photo|source)(\s*#?\s*)([1-8])\b|([圖图]片?\s*)([1-8])", re.IGNORECASE)


def style_lent(prompt: str, count: int) -> tuple[int | None, str]:
    """The source (from 0) whose style is asked for, and the order without it; the sources after it count one less."""
    found = _STYLE.search(prompt)
    if found is None or count < 2:
        return None, prompt
    told = found["n"] or found["w"] or found["zn"] or found["zw"]
    number = int(told) if told.isdecimal() else _NUMBERS[told.lower()] or count
    if not 1 <= number <= count:
        return None, prompt
    rest = f"{prompt[: found.start()]} {prompt[found.end() :]}"

    def lower(match: re.Match[str]) -> str:
        own = int(match[3] or match[5])
        own -= own > number
        return f"{match[1]}{match[2]}{own}" if match[3] else f"{match[4]}{own}"

    return number - 1, _SOURCE.sub(lower, rest).strip(" ,")
