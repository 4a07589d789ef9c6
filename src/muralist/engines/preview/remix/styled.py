"""Reads "in the style of image 2": the source that only lends its style."""

from __future__ import annotations

import re

from muralist.engines.preview.remix.numbering import DIGITS_ZH, NAMED, NUMERALS_ZH, picture_number

_STYLE = re.compile(
    r"(?:\b(?:(?:re)?(?:paint|draw|render|do|make|turn)\s+(?=(?:it|this)\b)(?:it|this)\s+)?"
    r"(?:in|into|with|using|use|match(?:ing)?|apply|copy|adopt|transfer|give it|following)\s+)?(?:the\s+)?(?:same\s+)?"
    r"(?:art(?:istic)?\s+|painting\s+|drawing\s+|visual\s+)?style\s+(?:of|from|as|in)\s+(?:the\s+)?"
    rf"(?:(?:image|picture|photo|source)\s*#?\s*(?P<n>[1-8])|(?P<w>{NAMED}|last)\s+(?:image|picture|photo|one))"
    r"(?:\s+(?:to|on|for)\b)?"
    rf"|(?:用|以|按|按照|採用|采用|套用|改成|換成|换成|变成|變成|画成|畫成)?(?:[圖图]片?\s*(?P<zn>[{DIGITS_ZH}])|第(?P<zw>[{NUMERALS_ZH}])[張张幅](?:[圖图]片?|畫|画)?)"
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
    number = picture_number(told) or count
    if not 1 <= number <= count:
        return None, prompt
    rest = f"{prompt[: found.start()]} {prompt[found.end() :]}"

    def lower(match: re.Match[str]) -> str:
        own = int(match[3] or match[5])
        own -= own > number
        return f"{match[1]}{match[2]}{own}" if match[3] else f"{match[4]}{own}"

    return number - 1, _SOURCE.sub(lower, rest).strip(" ,")
