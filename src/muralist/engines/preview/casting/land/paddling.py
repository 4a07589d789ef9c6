"""Deeds that name their boat: who is kayaking sits in a kayak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

BOATS = {"kayaking": "kayak", "canoeing": "canoe"}
"""By the verb, the boat."""
SITS = Entry(kind="relation", name="riding", details={"implied": True})
NEAR = 3


def launch_boats(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a verb read as the boat that it is done in."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        boat = BOATS.get(word.text.lower())
        somebody = any(one.entry is not None and one.entry.name in FIGURES for one in words[max(0, at - NEAR) : at])
        if boat is None or word.kind not in {"unknown", "pose"}:
            found.append(word)
            continue
        if somebody:
            found.append(replace(word, entry=SITS, others=()))
        found.append(replace(word, entry=lexicon().english[boat], others=(), plural=False))
    return found
