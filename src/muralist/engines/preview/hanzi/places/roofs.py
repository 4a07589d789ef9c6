"""The roof that a clause speaks of is that of its house, where nobody is up there: 小木屋,屋頂有積雪."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.facades import ROOFED
from muralist.engines.preview.lexicon.mention import Mention

ROOFTOP = "rooftop"
NOUNS = frozenset({"thing", "place"})


def roofed(words: list[Mention]) -> list[Mention]:
    """The mentions with such roofs as parts of their house."""
    if not any((thing := word.meaning("thing")) is not None and thing.name in ROOFED for word in words):
        return words
    found: list[Mention] = []
    for at, word in enumerate(words):
        part = word.meaning("part")
        if part is None or word.entry is None or word.entry.name != ROOFTOP or _stood_on(words, at):
            if not (found and found[-1].kind == "part" and word.entry is not None and word.entry.name == "on"):
                found.append(word)
            continue
        found.append(replace(word, entry=part, others=()))
    return found


def _stood_on(words: Sequence[Mention], at: int) -> bool:
    """Whether 上 follows, and then somebody or something that is up there; or 在 comes before."""
    if at and words[at - 1].kind == "located":
        return True
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.entry is None or after.entry.name != "on":
        return False
    for word in words[at + 2 :]:
        if word.kind == "season":
            return False
        if word.kind in NOUNS:
            return True
        if word.kind == "break":
            return True
    return True
