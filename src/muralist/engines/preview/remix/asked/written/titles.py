"""Words that an order has written over the picture, and where: add the title "X" at the top, 在右上角加上標題「X」."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planning.captionplaces import place_named
from muralist.engines.preview.remix.asked.order import LETTER, Edit

TITLE = "title"
"""The target of words that stand over the picture, on nothing in it; their place may follow."""
_NAMES = r"(?:title|caption|headline|heading|slogan|tagline)"
_TEXT = r"(?:text|words?|lettering|letters|writing)"
_QUOTE = '["\u201c「『](?P<q>[^"\u201d」』]+?)["\u201d」』]'
_WHOLE = r"(?:the\s+|this\s+)?(?:picture|image|poster|frame|photo|canvas|page|scene|it)"


def _at(group: str) -> str:
    side = r"(?:left|right)"
    return (
        rf"(?:(?:at|on|in|along|across|near|over|to|into)\s+(?:the\s+)?(?:very\s+)?(?:(?P<{group}>(?:top|bottom|upper|lower"
        rf"|middle|cent(?:er|re))(?:[- ]+(?:{side}|cent(?:er|re)|middle))?|{side})(?:[- ]hand)?"
        rf"(?:\s+(?:corner|edge|side|part|third|half|area))?(?:\s+of\s+{_WHOLE})?|{_WHOLE}))"
    )


_TITLED = re.compile(
    rf"(?:(?:^|(?<=[,;.])|\band\b|\bthen\b)\s*(?:please\s+)?(?:{_at('a1')}\s*,?\s*)?"
    r"(?P<verb>add|put|write|paint|include|give it|place|insert|print|letter)\s+|\bwith\s+)"
    rf"(?:an?\s+|the\s+)?(?:(?:big|large|bold|small|white|nice)\s+)*(?P<name>{_NAMES}|{_TEXT})?\s*(?:{_at('a2')}\s*)?"
    rf"(?:(?:text|that\s+(?:says|reads)|which\s+(?:says|reads)|saying|reading|says|reads|of|is)\s+)*:?\s*{_QUOTE}"
    rf"(?:\s+{_at('a3')})?(?:\s+(?:as|for)\s+(?:an?\s+|the\s+)?{_NAMES})?(?:\s+{_at('a4')})?"
    r"(?=\s*(?:$|[,.;!]|and\b|then\b))",
    re.IGNORECASE,
)
_AT_ZH = (
    "(?:畫面|画面|圖片|图片|圖|图|照片)?的?(?:最)?(?P<{group}>左上|右上|左下|右下|上|下|頂|顶|底|正中|中|左|右)"
    "(?:方|角|邊|边|部|面|央|間|间|側|侧)?(?:的?(?:位置|地方))?"
)
_TITLED_ZH = re.compile(
    "(?:^|(?<=[\uff0c。,；、])|並|并|再)\\s*(?:請|请)?(?:在)?(?:" + _AT_ZH.format(group="z1") + ")?"
    "(?:再|並|并)?(?:加上?|添加|寫上?|写上?|放上?|打上|印上|加入)(?:一個|一个|一行)?(?:大)?"
    "(?:標題|标题|文字|字樣|字样|標語|标语|字)?(?:[:\uff1a]|為|为|叫|是)?\\s*"
    + _QUOTE
    + "(?:的?(?:標題|标题|文字|字樣|字样|標語|标语|幾個字|几个字|大字|字))?"
    "(?:(?:放|寫|写)?在" + _AT_ZH.format(group="z2") + ")?(?=\\s*(?:$|[\uff0c。,；、]|並|并))"
)


def titled(prompt: str) -> tuple[list[Edit], str]:
    """The edits that write over the picture, and the order without them."""
    edits: list[Edit] = []

    def taken(match: re.Match[str]) -> str:
        told = match.groupdict()
        if "z1" not in told and not told["verb"] and not re.fullmatch(_NAMES, told["name"] or "", re.IGNORECASE):
            return match[0]
        where = next((told[key] for key in told if key[0] in "az" and key[1:].isdigit() and told[key]), "")
        edits.append(Edit(LETTER, f"{TITLE} {place_named(where)}".strip(), told["q"], match[0]))
        return " "

    rest = _TITLED_ZH.sub(taken, _TITLED.sub(taken, prompt))
    return edits, rest if edits else prompt


def over(edit: Edit, plan: ScenePlan) -> ScenePlan | None:
    """The plan with those words over the picture, or None where they cannot be lettered."""
    from muralist.engines.preview.props.lettering import legible

    if not legible(edit.value):
        return None
    return replace(plan, caption=edit.value, caption_at=edit.target[len(TITLE) :].strip() or plan.caption_at)


def with_title(plan: ScenePlan, prompt: str) -> ScenePlan:
    """The plan of an order with the title that it asks for, where it says that one is to be written."""
    edits, _ = titled(prompt)
    return (over(edits[-1], plan) or plan) if edits else plan


def lettering(prompt: str) -> set[str]:
    """The words of an order that ask for the title, with the title's own."""
    return {word.text for edit in titled(prompt)[0] for word in mentions(edit.text) if not silent(word)}
