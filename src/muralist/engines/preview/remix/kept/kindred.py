"""Things of other pictures by the general word for their kind: "the chair from image 2" is its armchair."""

from __future__ import annotations

import re
from collections.abc import Sequence

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props.kindred import KINDRED, NAMELESS
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.numbering import DIGITS_ZH, NAMED, NUMERALS_ZH, picture_number

_WORDS = sorted(KINDRED.keys() | NAMELESS, key=len, reverse=True)
_EN = "|".join(word for word in _WORDS if word.isascii())
_ZH = "|".join(word for word in _WORDS if not word.isascii())
_PICTURE = r"(?:image|picture|photo)"
_NAMED = re.compile(
    rf"\b(?P<lead>(?:the|that|this)\s+(?:[\w-]+\s+){{0,2}}?)(?P<x>{_EN})"
    rf"(?P<rest>\s+(?:from|of|in|shown in|on)\s+(?:the\s+)?(?:{_PICTURE}\s*#?\s*(?P<n>[1-8])"
    rf"|(?P<w>{NAMED})\s+(?:{_PICTURE}|one)))",
    re.IGNORECASE,
)
_OWNED = re.compile(
    rf"(?P<lead>\b{_PICTURE}\s*#?\s*(?P<n>[1-8])'s\s+(?:[\w-]+\s+){{0,2}}?)(?P<x>{_EN})(?P<rest>)(?P<w>)\b",
    re.IGNORECASE,
)
_NAMED_ZH = re.compile(
    rf"(?P<lead>(?:[圖图]片?\s*(?P<n>[{DIGITS_ZH}])|第(?P<w>[{NUMERALS_ZH}])[張张幅](?:[圖图]片?|照片)?)(?:裡|里|中|上|裡面|里面)?的?(?:那[個个把隻只輛辆朵杯])?)"
    rf"(?P<x>{_ZH})(?P<rest>)(?=$|[放加移擺摆搬換换戴穿給给到畫画貼贴在變变和与與跟坐站掛挂替出複复印拿添做插，。、；]|裝進|装进|也)"
)


def by_name(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, dict[str, str]]:
    """The order with what the other pictures show called by name, and the name that stands for each general word."""
    called: dict[str, str] = {}
    if len(memories) < 2:
        return prompt, called

    def named(match: re.Match[str]) -> str:
        number = picture_number(match["n"] or match["w"]) - 1
        memory = memories[number] if number < len(memories) else None
        thing = None if memory is None else _meant(match["x"].lower(), memory.plan.things)
        if thing is None:
            return match[0]
        name = _spoken(thing, chinese=not match["x"].isascii())
        called[match["x"]] = name
        return f"{match['lead']}{name}{match['rest']}"

    for pattern in (_NAMED, _OWNED, _NAMED_ZH):
        prompt = pattern.sub(named, prompt)
    return prompt, called


def general_words(called: dict[str, str], done: set[str]) -> set[str]:
    """The general words whose things were shown."""
    shown = {word.lower() for word in done}
    return {
        text.text
        for word, name in called.items()
        if any(each.text.lower() in shown for each in mentions(name))
        for text in mentions(word)
    }


def _meant(word: str, things: Sequence[Thing]) -> Thing | None:
    """The thing of a picture that is one of that kind, where none goes by the word itself."""
    shown = [thing for thing in things if not thing.hidden]
    own = next((each for each in (mention.meaning("thing") for mention in mentions(word)) if each), None)
    if any(thing.word.lower().split()[-1] == word or (own is not None and thing.prop == own.name) for thing in shown):
        return None
    kin = next((thing for thing in shown if thing.prop in KINDRED.get(word, ())), None)
    roots = [thing for thing in shown if thing.relation is None] or shown
    return kin if kin is not None or word not in NAMELESS or not roots else roots[0]


def _spoken(thing: Thing, *, chinese: bool) -> str:
    """What a thing is called in the language of the order."""
    if chinese != thing.word.isascii():
        return thing.word
    book = lexicon().chinese if chinese else lexicon().english
    looks = set(thing.variant.split())
    rows = [(phrase, str(entry.details.get("variant", ""))) for phrase, entry in book.items()
            if entry.kind == "thing" and entry.name == thing.prop]  # fmt: skip
    fitting = [row for row in rows if set(row[1].split()) <= looks]
    return max(fitting, key=lambda row: len(row[1]), default=(thing.word, ""))[0]
