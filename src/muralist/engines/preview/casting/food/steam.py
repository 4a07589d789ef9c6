"""Steam that is said at the end of a list rises from what is hot: "a bowl of ramen with chopsticks and steam"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

STEAM = frozenset({"steam", "rising steam", "hot steam", "wisps of steam", "steam rising", "with steam",
                   "with steam rising"})  # fmt: skip
STEAMING = Entry(kind="pose", name="steaming")


def settle_steam(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such steam said of the last thing before it that can steam."""
    found = list(words)
    for at, word in enumerate(words):
        if word.text.lower() not in STEAM or word.kind not in {"unknown", "pose"}:
            continue
        hot = [n for n, before in enumerate(found[:at]) if _steams(before)]
        things = [n for n, before in enumerate(found[:at]) if before.meaning("thing") is not None]
        if not hot or (word.kind == "pose" and hot[-1] == things[-1]):
            continue
        found.pop(at)
        found.insert(hot[-1] + 1, replace(word, entry=STEAMING, others=()))
    return found


def _steams(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and bool(thing.details.get("steams"))
