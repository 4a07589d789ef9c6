"""Flowers along the bottom of a picture stand all along it, in front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention

EDGES = frozenset({"edge", "bottom edge", "lower edge", "border", "edges"})
FLOWERING = frozenset({"flowers", "sunflower", "grass", "fern", "tree"})
CLUMPS, STEMS = 4, 4
"""How many clumps there are along the edge, and how many blooms in each."""


def edge_with_flowers(words: Sequence[Mention], reading: Reading) -> None:
    """Set the plants that are said to be along the bottom edge in a row."""
    along = next((at for at, word in enumerate(words) if word.kind == "along"), -1)
    edge = next((at for at in range(along + 1, min(along + 4, len(words))) if words[at].text.lower() in EDGES), -1)
    if along < 0 or edge < 0:
        return
    for draft in reading.drafts:
        if _plants(draft) and draft.words and max(draft.words) < along and not draft.linked:
            draft.count, draft.spot = STEMS, ""
            reading.drafts += [replace(draft, words=[], doubtful=[]) for _ in range(CLUMPS - 1)]
            reading.used.add(edge)
            return


def _plants(draft: Draft) -> bool:
    return draft.is_named and draft.entry.name in FLOWERING and draft.plural
