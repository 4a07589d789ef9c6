"""A doorway that belongs to no house of the prompt is a door: 門口有一隻貓, 門口掛著兩個紅燈籠."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

DOORWAYS = frozenset({"門口", "门口", "門前", "门前", "大門口", "大门口", "大門前", "大门前"})
DOORS = frozenset({"店門", "店门", "家門", "家门", "房門", "房门", "木門", "木门"})
"""Words for doors, which 包子店門口 does not have in it."""
HUNG = frozenset({"paper_lantern", "lantern", "couplets", "chinese_knot", "wind_chime"})
"""What is hung beside a door and not put in front of it."""
SMALL = frozenset({
    "cat", "dog", "child", "person", "rabbit", "bicycle", "umbrella", "mailbox", "sign", "houseplant",
    "flowers", "bear", "pumpkin", "duck", "chicken", "lion", "shoes", "boots", "basket", "snowman", "gift",
    "package", "bench", "chair", "door", "red_paper",
    *HUNG,
})  # fmt: skip
"""What has no doorway of its own."""


def named_doors(words: list[Mention]) -> list[Mention]:
    """The mentions with the doors that only a whole word means."""
    door = lexicon().chinese["門"]
    return [
        replace(word, entry=door, others=()) if word.kind == "unknown" and word.text in DOORS else word
        for word in words
    ]


def with_doors(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a door where a doorway is named and nothing in the prompt has one."""
    nouns = [word for word in words if word.kind in {"thing", "place", "feature"}]
    if any(word.kind != "thing" or word.entry is None or word.entry.name not in SMALL for word in nouns):
        return list(words)
    door = any(word.entry is not None and word.entry.name == "door" for word in nouns)
    hung = any(word.entry is not None and word.entry.name in HUNG for word in nouns)
    found: list[Mention] = []
    for word in words:
        if word.text not in DOORWAYS or word.kind != "relation":
            found.append(word)
            continue
        if not door:
            found.append(Mention(text=word.text, entry=lexicon().chinese["門"]))
            door = True
        tie = "旁邊" if hung else "前"
        entry = lexicon().chinese[tie]
        # the doorway itself is told; what ties to it only steers
        found.append(
            replace(word, text=tie, entry=replace(entry, details={**entry.details, "implied": True}), others=())
        )
    return found
