"""Spells out what an order leaves unsaid: the thing that "it" is, and the sides of a picture that was mirrored."""

from __future__ import annotations

import re

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.becoming import becoming
from muralist.engines.preview.remix.asked.targets import THING, find

_PRONOUN = re.compile(
    r"\b(?P<by>on top of|in front of|next to|to the (?:left|right) of|on|onto|in|into|inside|under|beneath"
    r"|beside|behind|near|above|over|around|between|of)\s+(?P<it>it|him|her|them)\b(?!\s+\w*(?:self|selves))(?=\s*(?:$|[,.;!?]"
    r"|and\b|then\b|but\b|too\b|as well\b))",
    re.IGNORECASE,
)
_PRONOUN_ZH = re.compile(
    "(?P<it>它們|它们|牠們|牠|它|他|她)"
    "(?P<by>的?(?:旁邊|旁边|後面|后面|前面|上面|下面|頭上|头上|左邊|左边|右邊|右边|身邊|身边|上|下))"
)
_ON_BODY = re.compile(
    r"\b(?P<by>on(?: top of)?|onto|around|over)\s+(?:(?P<his>his|her|its|their)|(?P<who>the\s+[\w ]+?)(?:'s|s'))\s+"
    r"(?:head|neck|face|nose|back|shoulders?|eyes|lap|body)\b",
    re.IGNORECASE,
)
"""What is put on a part of a body is put on whose it is."""
_ON_BODY_ZH = re.compile(
    "在?(?![馬马])(?P<who>[^\uff0c\u3002\uff1b,;在把給给]{1,6}?)的?(?:背|頭頂|头顶|頭|头|肩膀|肩)上(?=(?:再)?(?:加|放|站|停|畫|画|添))"
)
_BARE_ZH = re.compile(
    "(?:(?<=^)|(?<=[\uff0c\u3002\uff1b,;]))\\s*(?P<by>旁邊|旁边|身邊|身边|後面|后面|前面|腳邊|脚边|門口|门口|門前|门前)(?=再|加|放|畫|画|添|多|來|来|擺|摆|站|坐)"
)
"""A place beside something that is not said."""
_OVER_ZH = re.compile(
    '在(?P<who>(?![畫画圖图照標标])[^\uff0c\u3002\uff1b,;「『"]{1,12}?)的?(?P<by>上方|上空)(?:再)?'
    '(?P<verb>加上?|放上?|畫上?|画上?|添加?)(?P<what>[^\uff0c\u3002\uff1b,;「『"]+)'
)
"""What is added over a thing, with the place first."""
_LAST = re.compile(r"\band\b|[,.;\uff0c\u3002]")
_PUT_IT = re.compile(
    r"^(?:please\s+)?(?P<verb>put|place|set|stand|move|lay)\s+(?:it|him|her)\s+"
    r"(?P<where>(?:on|onto|in|into|under|beside|next to|behind|in front of)\s+(?:an?|some)\s+.+?)(?:\s+instead)?$",
    re.IGNORECASE,
)
_TIED = re.compile(
    r"\b(?P<verb>tie|wrap|fasten|clip|pin)\s+(?=(?:an?|the|some|his|her)\s[^,.;]+?\s(?:a?round|on|onto|to)\s)",
    re.IGNORECASE,
)
_NECKED = re.compile(r"\bbow\b(?!\s*tie)(?=\s[^,.;]*\bneck\b)", re.IGNORECASE)
"""A bow at a neck is a bow tie, not one on the head."""
_SIDES = {"left": "right", "right": "left", "左": "右", "右": "左"}
_SIDE = re.compile(r"\b(?:left|right)\b|[左右]", re.IGNORECASE)


_SPECTACLES = re.compile(
    r"^(?P<verb>add|put on|draw)\s+(?P<what>(?:some\s+|a pair of\s+)?(?:eye|sun|reading\s)?glasses)$", re.IGNORECASE
)
"""Glasses beside somebody are worn, not drunk from."""


def spelt_out(prompt: str, plan: ScenePlan) -> str:
    """The order with "behind it" told as "behind the car": what was named last, or the picture's main thing."""

    def english(match: re.Match[str]) -> str:
        before = prompt[: match.start()]
        word = _meant(before, plan)
        if match["it"].lower() in {"him", "her"} and _somebody(_LAST.split(before)[-1]):
            return match[0]
        # "another car behind it": the noun twice would be read as one
        again = word and re.search(rf"\\b{re.escape(word)}s?\\s*$", before, re.IGNORECASE)
        return f"{match['by']} the {word}" if word and not again else match[0]

    def chinese(match: re.Match[str]) -> str:
        word = _meant(prompt[: match.start()], plan)
        return f"{word}{match['by']}" if word else match[0]

    def bodily(match: re.Match[str]) -> str:
        owner = match["who"] or (f"the {word}" if (word := _meant(prompt[: match.start()], plan)) else "")
        return f"{match['by']} {owner}" if owner else match[0]

    seen = _SPECTACLES.match(prompt.strip())
    who = next((one.word for one in plan.things if one.prop in CLOTHED and not one.hidden), "")
    if seen is not None and who:
        what = seen["what"] if " " in seen["what"] else f"a pair of {seen['what']}"
        prompt = f"give {f'the {who}' if who.isascii() else 'him'} {what}"
    prompt = _ON_BODY_ZH.sub(r"在\g<who>上", becoming(prompt, plan))
    moved = _PUT_IT.match(prompt)
    main = _meant("", plan) if moved is not None else ""
    if moved is not None and main.isascii() and main:
        # "put it on a table": the violin
        prompt = f"{moved['verb']} the {main} {moved['where']}"
    prompt = _OVER_ZH.sub(r"\g<verb>\g<what>在\g<who>\g<by>", _ON_BODY.sub(bodily, prompt))
    told = _PRONOUN_ZH.sub(chinese, _PRONOUN.sub(english, prompt))

    def beside(match: re.Match[str]) -> str:
        return f"{_meant(told[: match.start()], plan)}{'旁边' if match['by'] in DOORS else match['by']}"

    return _BARE_ZH.sub(beside, told)


def untied(prompt: str) -> tuple[str, set[str]]:
    """The order with a bow that is tied round a neck put there, and the words that said so."""
    told = _NECKED.sub("bow tie", _TIED.sub("put ", prompt))
    return told, {found["verb"] for found in _TIED.finditer(prompt)} | {found[0] for found in _NECKED.finditer(prompt)}


DOORS = frozenset({"門口", "门口", "門前", "门前"})
BODY = frozenset({"head", "neck", "face", "nose", "back", "shoulder", "shoulders", "eyes", "lap", "body"})
"""Where something is worn or sits."""


def _somebody(clause: str) -> bool:
    """Whether a clause names a person itself: "an old man with a dog beside him"."""
    return any((entry := word.meaning("thing")) is not None and entry.name in CLOTHED for word in mentions(clause))


def _meant(before: str, plan: ScenePlan) -> str:
    """The word of the thing that a pronoun after this text stands for, or "" where none is there."""
    clauses = _LAST.split(before)
    for clause in reversed(clauses[:-1]):
        target = find(clause, plan) if clause.strip() else None
        if target is not None and target.kind == THING:
            return plan.things[target.index].word
    # the main thing is named first, also where it is on another
    shown = [thing.word for thing in plan.things if not thing.hidden]
    return shown[0] if shown else ""


def unmirrored(prompt: str) -> str:
    """The order as the picture would have it before it was mirrored: what it calls left is right there."""

    def other(match: re.Match[str]) -> str:
        return _SIDES[match[0].lower()]

    return _SIDE.sub(other, prompt)
