"""Boots that are said to be muddy have mud on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

MUDDY = frozenset({"muddy", "mud covered", "mud-covered", "dirty", "泥泞", "沾满泥巴", "沾满泥土", "沾满泥",
                   "沾了泥", "满是泥巴", "满是泥", "沾着泥", "带泥"})  # fmt: skip
BOOTS, MUD = "boots", "muddy"
NEAR = 3
"""Words from the adjective to the noun."""


def soil(words: Sequence[Mention], reading: Reading) -> None:
    """Put mud on the boots that such a word stands before."""
    for at, word in enumerate(words):
        if folded(word.text.lower()) not in MUDDY:
            continue
        for draft in reading.drafts:
            variant = str(draft.entry.details.get("variant", ""))
            ahead = max(draft.words) - at if draft.words else 0
            if BOOTS in variant.split() and 0 < ahead <= NEAR and not draft.drop:
                draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": f"{variant} {MUD}"})
                draft.others = ()
                reading.used.add(at)
                break
