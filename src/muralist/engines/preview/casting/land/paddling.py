"""Deeds that name their boat: who is kayaking sits in a kayak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

BOATS = {"kayaking": "kayak", "canoeing": "canoe"}
"""By the verb, the boat."""
AFLOAT = {"rowing": "rowboat", "paddling": "canoe", "sailing": "sailboat"}
"""The same of verbs that are said of a boat, where none is named."""
SAID = frozenset({"colour", "size", "material", "pattern", "quality", "pronoun", "number"})
BOAT_PROPS = frozenset({"boat", "rowboat", "canoe", "kayak", "raft", "ship", "sailboat", "gondola"})
SITS = Entry(kind="relation", name="riding", details={"implied": True})
NEAR = 3


def launch_boats(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a verb read as the boat that it is done in."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        boat = BOATS.get(word.text.lower())
        somebody = any(one.entry is not None and one.entry.name in FIGURES for one in words[max(0, at - NEAR) : at])
        afloat = AFLOAT.get(word.text.lower())
        if afloat is not None and somebody and word.kind == "relation" and not _named(words, at):
            found += [word, Mention(text=word.text, entry=lexicon().english[afloat])]
            continue
        if boat is None or word.kind not in {"unknown", "pose"}:
            found.append(word)
            continue
        if somebody:
            found.append(replace(word, entry=SITS, others=()))
        found.append(replace(word, entry=lexicon().english[boat], others=(), plural=False))
    return found


def _named(words: Sequence[Mention], at: int) -> bool:
    """Whether the verb is followed by what is rowed or sailed, or the boat has been named before."""
    after = next((word for word in words[at + 1 :] if word.kind not in SAID), None)
    return (after is not None and after.kind in {"thing", "unknown"}) or any(
        (thing := word.meaning("thing")) is not None and thing.name in BOAT_PROPS for word in words
    )
