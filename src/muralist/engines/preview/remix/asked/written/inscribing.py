"""Orders that letter a thing: write "HELLO" on the bag in black letters, 在袋子上寫上「早安」."""

from __future__ import annotations

import re

from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions

_QUOTE = '["\u201c「『\u2018\'](?P<q>[^"\u201d」』]+?)["\u201d」』\u2019\']'
_VERB = (
    r"(?:put|write|paint|add|print|letter|stamp|embroider|engrave|place|stencil|carve|spray|draw|label|mark|have|show"
    r"|make|let|inscribe|stitch|emboss|set)"
)
_SAID = re.compile(rf"^{_VERB}\b(?P<before>[^\"\u201c\u2018']*?)\s*{_QUOTE}(?P<after>[^\"\u201c]*)$", re.IGNORECASE)
_LETTERS = (
    r"(?:letters|lettering|text|words?|font|ink|writing|type|script|icing|frosting|paint|print|thread|letters|name|title"
    r"|lettering|slogan|message|phrase)"
)
_HOW = r"(?:(?:bold|big|large|small|tiny|block|capital|handwritten|cursive|neat|glowing|elegant|simple)\s+)*"
_IN = re.compile(rf"\b(?:in|with|using)\s+{_HOW}(?P<c>[\w -]+?)(?:\s+{_LETTERS})?(?=\s+(?:on|onto|over|across|to)\b|$)",
                 re.IGNORECASE)  # fmt: skip
_OF = re.compile(rf"\b(?:an?\s+|the\s+)?{_HOW}(?P<c>[\w-]+)\s+{_LETTERS}\b", re.IGNORECASE)
_SIDE = r"(?:(?:the|its|her|his)\s+(?:side|front|back|top|middle|center|centre|face|surface|body)\s+of\s+)?"
_ON = re.compile(
    rf"\b(?:on|onto|over|across|to|upon|into)\s+{_SIDE}(?:the|its|her|his|that|this)\s+(?P<a>[\w' -]+?)"
    rf"(?=\s+(?:in|with|using|that|saying|write|put|add|print|paint)\b|$)",
    re.IGNORECASE,
)
_THE = re.compile(r"^\s*(?:the|its|her|his)\s+(?P<a>[\w -]+?)(?:\s+(?:to\s+)?(?:say|read|with|as|saying))*\s*$",
                  re.IGNORECASE)  # fmt: skip
_FIRST = re.compile(rf"^on\s+(?P<where>(?:the|her|his|its)\s+[\w -]+?),?\s+(?P<rest>{_VERB}\b.*)$", re.IGNORECASE)
_GIVES = re.compile(r"\b(?:sign|label|sticker|tag|poster|banner|card|note|bubble|plaque|billboard)\b", re.IGNORECASE)
"""What bears the words is new itself: "add a label that says"."""
_VERB_ZH = "(?:寫|写|印|加|畫|画|刻|繡|绣|噴|喷|貼|贴|標|标)(?:上|著|着|下|有)?"
_ON_ZH = re.compile(
    f'^(?:請|请)?(?:在|給|给|把|將|将|用)?(?P<c1>.{{1,3}}色(?:的)?(?:字|文字|字體|字体)?在)?(?P<a>[^「『"\u201c]{{1,8}}?)(?:的)?'
    f'(?:正面|側面|侧面|表面|上面|上頭|上)?{_VERB_ZH}(?P<c>[^「『"\u201c]*?)'
    rf"{_QUOTE}(?P<after>(?:這|这)?[兩两三四幾几]?[個个]?(?:大)?(?:字樣|字样|的字|字|文字)?)$"
)
_INTO_ZH = re.compile(
    f'^(?:把|將|将)?(?P<c>[^「『"\u201c]*?){_QUOTE}(?:[兩两三四幾几]?[個个]?字)?{_VERB_ZH}(?:在|到)?(?P<a>.{{1,8}}?)(?:上面|上)?$'
)
_HUE_ZH = re.compile("(?P<c>.{1,3}色)")


def inscribed(short: str) -> tuple[str, str, Colour | None] | None:
    """What is to bear which words, "" for whatever can, and in what colour; None for another order."""
    for pattern in (_ON_ZH, _INTO_ZH):
        chinese = pattern.match(short)
        if chinese is not None and not short.isascii():
            said = " ".join(part for part in (chinese["c"], chinese.groupdict().get("c1")) if part)
            hue = _HUE_ZH.search(said)
            return chinese["a"].strip(), chinese["q"], _colour(hue["c"]) if hue else None
    first = _FIRST.match(short)
    if first is not None:
        short = f"{first['rest']} on {first['where']}"
    found = _SAID.match(short)
    if found is None or (_GIVES.search(found["before"]) and not _THE.match(found["before"])):
        return None
    before, after = found["before"].strip(), found["after"].strip()
    place = _ON.search(after) or _ON.search(before) or _THE.match(before)
    bare = re.fullmatch(_LETTERS, place["a"].strip(), re.IGNORECASE) if place is not None else None
    target = place["a"] if place is not None and bare is None else ""
    hued = [match["c"] for part in (after, before) for pattern in (_IN, _OF) for match in pattern.finditer(part)]
    colour = next((tone for one in hued if (tone := _colour(one)) is not None), None)
    return target.strip(), found["q"], colour


def _colour(words: str) -> Colour | None:
    said = [word for word in mentions(words) if not silent(word)]
    codes = [entry.details["code"] for word in said if (entry := word.meaning("colour")) is not None]
    return rgb(codes[0]) if codes and len(codes) == len(said) else None
