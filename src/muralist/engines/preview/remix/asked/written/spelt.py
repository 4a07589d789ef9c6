"""Text that an order spells without quotation marks: add the title HARBOUR, 標題：生日快樂."""

from __future__ import annotations

import re

_NAMES = (
    r"(?:titles?|captions?|headlines?|headings?|slogans?|taglines?|texts?|words?|lettering|letters|inscriptions?|name)"
)
_CAPITAL = r"(?-i:[A-Z0-9][\w'\u2019&!?-]*)"
_RUN = rf"{_CAPITAL}(?:\s+(?:(?-i:of|the|&|at|in)\s+)?{_CAPITAL})*"
_SHOUTED = r"(?-i:[A-Z][A-Z0-9'\u2019&!?%-]+(?:\s+[A-Z0-9&$-][A-Z0-9'\u2019&!?%-]*)*)"
_AT = r"(?:\s+(?:at|on|in|along|across|near|over)\s+(?:the\s+)?[a-z][a-z -]*?)"
_SAYS = r"(?:\s+(?:text|that\s+says|that\s+reads|saying|reading|says|reads|of))"
_SINGLE = re.compile(r"(?<![\w\"])['\u2018](?P<t>[^'\"\u2018\u2019\n]{1,60})['\u2019](?![\w\"])")
"""Text in single quotation marks, which no apostrophe is."""
_FORMATS = "HD|UHD|RGB|CMYK|PNG|JPE?G|BW|USA?|UK|TV"
_PATTERNS = (
    re.compile(rf"\b{_NAMES}{_AT}?{_SAYS}?\s*:\s*"
               rf"(?P<t>[^\s\"\u201c\u300c\u300e'][^\"\u201c\u300c,.;]*)$", re.IGNORECASE),
    re.compile(rf"\b(?:the|an?|with|add|put|write|big|large)\s+{_NAMES}{_SAYS}?\s+"
               rf"(?P<t>{_RUN})(?![\w\"])", re.IGNORECASE),
    re.compile(rf"\b{_NAMES}{_AT}{_SAYS}\s+(?P<t>{_RUN})(?![\w\"])", re.IGNORECASE),
    re.compile(
        rf"\b(?:write|put|paint|print|letter|add|says?|saying|reads?|reading)\s+(?P<t>{_SHOUTED})(?![\w\"])",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:text|words?|lettering|title|caption|slogan)\b(?:\s+(?:on|of)\s+(?:the\s+)?[a-z' -]+?)?\s+(?:to|with)\s+"
        rf"(?P<t>{_SHOUTED})(?![\w\"])",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:change|replace|make|edit|set|rename)\b[^,.;]+?\s(?:to|with|into|by|say|read)\s+(?P<t>(?!(?:{_FORMATS})\b)"
        rf"{_SHOUTED})(?![\w\"])",
        re.IGNORECASE,
    ),
    re.compile(
        "(?:標題|标题|文字|字樣|字样|標語|标语|大字)\\s*(?:[:\uff1a]|為|为|叫|是|寫著|写着)\\s*"
        "(?P<t>[^\\s「『\"\u201c\uff0c。,；;、]+)"
    ),
)  # fmt: skip


def quoted(prompt: str) -> str:
    """The order with such text in quotation marks, as all other rules expect it."""
    prompt = _SINGLE.sub(r'"\g<t>"', prompt)
    for pattern in _PATTERNS:
        found = pattern.search(prompt)
        if found is None or not found["t"].strip() or _inside(prompt, found.start("t")):
            continue
        start, end = found.span("t")
        text = found["t"].strip()
        return f'{prompt[:start]}"{text}"{prompt[start + len(found["t"].rstrip()) : end]}{prompt[end:]}'
    return prompt


def _inside(prompt: str, at: int) -> bool:
    """Whether a place of the prompt is between quotation marks already."""
    before = prompt[:at]
    return before.count('"') % 2 == 1 or any(
        before.count(a) > before.count(b) for a, b in ("「」", "『』", "\u201c\u201d")
    )
