"""Parts of the body as places: 頭上戴著皇冠 is wearing one, 腿上有一隻貓 has it in the lap."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

PARTS = frozenset({"头", "头顶", "脖子", "脖", "颈", "颈子", "身", "脚", "脸", "耳朵", "腰", "眼睛", "鼻子", "手腕", "胸前", "胸口"})
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
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        worn = after is not None and after.kind == "relation" and after.entry is not None and after.entry.name in WORN
        if worn and word.kind == "lapped" and not word.text.isascii():
            continue
        if word.text == "上" and word.kind == "relation" and after is not None:
            part = bool(found) and found[-1].kind == "unknown" and folded(found[-1].text) in PARTS
            if worn or (part and folded(after.text) in ROUND):
                if part:
                    found.pop()
                continue
        before = words[at - 2] if at > 1 else None
        if before is not None and words[at - 1].text == "上" and folded(word.text) in ROUND and word.kind != "thing":
            tied = before.kind == "unknown" and folded(before.text) in PARTS
            entry = look_up(WEARING)[1] if tied else None
            if entry is not None:
                found.append(replace(word, entry=entry, others=()))
                continue
        found.append(word)
    return found


def _lapped(words: list[Mention]) -> list[Mention]:
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != "lapped" or word.text.isascii():
            continue
        end = at + 1
        while end < len(words) and words[end].kind in BETWEEN:
            end += 1
        counted = end < len(words) and words[end].kind == "thing"
        led = at == 0 or words[at - 1].kind == "break" or _person(words[at - 1])
        if counted and led:
            alive = _person(words[end])
            held = look_up(HOLDING)[1]
            assert held is not None
            # 放 and what else stands between says no more than that it is there
            found[at : end + 1] = (
                [*words[at + 1 : end + 1], word]
                if alive
                else [replace(word, entry=held, others=()), *(one for one in words[at + 1 : end + 1] if one.kind != "pose")]
            )
    return found


def _person(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and bool(thing.details.get("poses"))
