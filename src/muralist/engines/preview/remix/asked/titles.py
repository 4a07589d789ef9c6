"""Words that an order has written over the whole picture: with the title "X", add the title "X" at the top."""

from __future__ import annotations

import re

from muralist.engines.preview.remix.asked.order import LETTER, Edit

TITLE = "title"
"""The target of words that stand over the picture, on nothing in it."""
_QUOTE = '["\u201c「『](?P<q>[^"\u201d」』]+?)["\u201d」』]'
_NAMES = r"(?:title|caption|headline|heading|slogan|tagline)"
_AT = (
    r"(?:\s+(?:at|on|along|across|in|near|over)\s+(?:the\s+)?(?:very\s+)?(?:top|bottom|picture|image|middle|cent(?:er|re))"
    r"(?:\s+of\s+(?:the\s+(?:picture|image|poster|frame)|it))?)"
)
_TITLED = re.compile(
    rf"(?:^|(?<=[,;.])|\band\b|\bthen\b)\s*(?:add|put|write|paint|include|give it|place|insert)\s+(?:an?\s+|the\s+)?"
    rf"(?:{_NAMES}(?:\s+(?:text|that (?:says|reads)|saying|reading|of))?\s*:?\s*{_QUOTE}{_AT}?"
    rf"|(?:(?:text|words?|lettering)\s*:?\s*)?{_QUOTE.replace('<q>', '<q2>')}"
    rf"(?:{_AT}|\s+as\s+(?:an?\s+|the\s+)?{_NAMES}|(?=\s*(?:$|[,.;]|and\b))))"
    rf"|\bwith\s+(?:an?\s+|the\s+){_NAMES}(?:\s+(?:text|saying|reading|of))?\s*:?\s*"
    rf"{_QUOTE.replace('<q>', '<q3>')}{_AT}?",
    re.IGNORECASE,
)
_TITLED_ZH = re.compile(
    "(?:^|(?<=[\uff0c。,；]))\\s*(?:再|並|并)?(?:加上?|添加|寫上?|写上?|放上?)(?:一個|一个)?(?:標題|标题|文字|字)(?:[:：]|為|为|叫)?\\s*"
    + _QUOTE.replace("<q>", "<q4>")
)


def titled(prompt: str) -> tuple[list[Edit], str]:
    """The edits that write over the picture, and the order without them."""
    edits: list[Edit] = []

    def taken(match: re.Match[str]) -> str:
        words = next(said for said in match.groupdict().values() if said)
        edits.append(Edit(LETTER, TITLE, words, match[0]))
        return " "

    rest = _TITLED_ZH.sub(taken, _TITLED.sub(taken, prompt))
    return edits, rest if edits else prompt
