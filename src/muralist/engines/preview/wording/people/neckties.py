"""A tie that somebody has on with a suit is a part of the clothes: "a man in a blue suit and red tie"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

TIES, SUITS = frozenset({"tie", "necktie"}), frozenset({"suit"})
WORN = Entry(kind="trait", name="tie", details={"noun": True})
FAR = 4
"""Words between a suit and its tie."""


def settle_neckties(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with ties as what the wearers of suits have on."""
    found = list(words)
    for at, word in enumerate(words):
        if word.text.lower() not in TIES or word.kind != "thing":
            continue
        near = words[max(0, at - FAR) : at]
        suited = any((garment := one.meaning("garment")) is not None and garment.name in SUITS for one in near)
        somebody = any((thing := one.meaning("thing")) is not None and thing.name in FIGURES for one in words[:at])
        if suited and somebody:
            found[at] = replace(word, entry=WORN, others=(), article="")
    return found
