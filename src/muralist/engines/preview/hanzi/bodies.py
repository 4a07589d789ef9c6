"""Parts of the body as places: 頭上戴著皇冠 is wearing one, 腿上有一隻貓 has it in the lap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

PARTS = frozenset({"头", "头顶", "脖子", "脖", "颈", "颈子", "身", "脚", "脸", "耳朵", "腰", "眼睛", "鼻子", "手腕",
                   "胸前", "胸口"})  # fmt: skip
"""Words in simplified script for where something is worn."""
WEARING, HOLDING = "戴著", "拿著"
ROUND = frozenset({"围着", "围", "系着", "系", "绑着", "绑", "挂着", "围了", "系了"})
WORN = frozenset({"wearing", "carrying"})
BETWEEN = frozenset({"number", "indefinite", "colour", "size", "material", "pattern", "quality", "pose", "stop"})
"""What may stand between the lap and what is in it."""


def bodied(words: list[Mention]) -> list[Mention]:
    """Drop the part of the body on which something is worn, and put the lap behind what is in it."""
    return _lapped(_worn(words))


def _worn(words: list[Mention]) -> list[Mention]:
    found: list[Mention] = []
    part = False
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        wearing = (
            after is not None and after.kind == "relation" and after.entry is not None and after.entry.name in WORN
        )
        if word.kind == "lapped" and not word.text.isascii() and wearing:
            continue
        if word.text == "上" and word.kind == "relation" and after is not None:
            part = at > 0 and words[at - 1].kind == "unknown" and folded(words[at - 1].text) in PARTS
            if part and (wearing or folded(after.text) in ROUND):
                found.pop()
                continue
            if wearing and _on_somebody(words, at):
                continue
        found.append(_put_on(word) if part and found[-1:] != [words[at - 1]] else word)
        part = False
    return found


def _on_somebody(words: Sequence[Mention], at: int) -> bool:
    """Whether 上 is that of a part of somebody that goes unsaid, not of what they are on: 長椅上彈吉他."""
    start = at
    while start and words[start - 1].kind != "break":
        start -= 1
    led = any(word.kind == "located" for word in words[start:at])
    return not led and (start == at or is_living(words[at - 1]))


def _put_on(word: Mention) -> Mention:
    """What is tied around a neck is worn: 脖子上圍著圍巾."""
    entry = look_up(WEARING)[1] if folded(word.text) in ROUND else None
    return word if entry is None else replace(word, entry=entry, others=())


def _lapped(words: list[Mention]) -> list[Mention]:
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != "lapped" or word.text.isascii():
            continue
        end = at + 1
        while end < len(words) and words[end].kind in BETWEEN:
            end += 1
        counted = end < len(words) and words[end].kind == "thing"
        led = at == 0 or words[at - 1].kind == "break" or is_living(words[at - 1])
        if counted and led:
            found[at : end + 1] = _in_lap(word, words[at + 1 : end + 1])
    return found


def _in_lap(lap: Mention, named: Sequence[Mention]) -> list[Mention]:
    """An animal sits there; a thing is held, and 放 says no more than that it is there."""
    held = look_up(HOLDING)[1]
    if held is None or is_living(named[-1]):
        return [*named, lap]
    return [replace(lap, entry=held, others=()), *(word for word in named if word.kind != "pose")]


def is_living(word: Mention) -> bool:
    """Whether it means somebody, or an animal."""
    thing = word.meaning("thing")
    return thing is not None and bool(thing.details.get("poses"))
