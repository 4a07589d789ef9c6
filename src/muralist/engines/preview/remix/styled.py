"""Reads "in the style of image 2": the source that only lends its style."""

from __future__ import annotations

import re

_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "\u4e00": 1, "\u4e8c": 2, "\u5169": 2, "\u4e24": 2,
            "\u4e09": 3, "\u56db": 4}  # fmt: skip
_STYLE = re.compile(
    r"(?:\b(?:(?:re)?(?:paint|draw|render|do|make|turn)\s+(?=(?:it|this)\b)(?:it|this)\s+)?"
    r"(?:in|into|with|using|use|match(?:ing)?|apply|copy|adopt|transfer|give it|following)\s+)?(?:the\s+)?(?:same\s+)?"
    r"(?:art(?:istic)?\s+|painting\s+|drawing\s+|visual\s+)?style\s+(?:of|from|as|in)\s+(?:the\s+)?"
    r"(?:(?:image|picture|photo|source)\s*#?\s*(?P<n>[1-8])|(?P<w>first|second|third|fourth|last)\s+(?:image|picture|photo|one))"
    r"(?:\s+(?:to|on|for)\b)?"
    r"|(?:\u7528|\u4ee5|\u6309|\u6309\u7167|\u63a1\u7528|\u91c7\u7528|\u5957\u7528|\u6539\u6210|\u63db\u6210|\u6362\u6210|\u53d8\u6210|\u8b8a\u6210|\u753b\u6210|\u756b\u6210)?(?:[\u5716\u56fe]\u7247?\s*(?P<zn>[1-8\u4e00\u4e8c\u4e09\u56db])|\u7b2c(?P<zw>[\u4e00\u4e8c\u4e09\u56db])[\u5f35\u5f20\u5e45](?:[\u5716\u56fe]\u7247?|\u756b|\u753b)?)"
    r"\u7684(?:\u98a8\u683c|\u98ce\u683c|\u756b\u98a8|\u753b\u98ce)(?:\u4f86|\u6765)?(?:\u756b|\u753b|\u7e6a\u88fd|\u7ed8\u5236)?",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\b(image|picture|photo|source)(\s*#?\s*)([1-8])\b|([\u5716\u56fe]\u7247?\s*)([1-8])", re.IGNORECASE)


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
