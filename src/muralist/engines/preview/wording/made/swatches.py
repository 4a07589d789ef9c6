"""A material fills the picture only where nothing else is named: ripples beside a duck are not all there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import NOUNS, Mention

SWATCH = "swatch"


def settle_swatches(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without such a meaning where a thing, a place or a feature is there as well."""
    found = list(words)
    filling = [at for at, word in enumerate(words) if word.entry is not None and word.entry.name == SWATCH]
    if not filling or not any(word.kind in NOUNS for at, word in enumerate(words) if at not in filling):
        return found
    for at in filling:
        rest = words[at].others
        found[at] = replace(words[at], entry=rest[0] if rest else None, others=rest[1:])
    return found
