"""Trees all around a pond stand along its far shore, where they hide no water."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention

AROUND, BACK = frozenset({"around", "surrounded"}), "back"
WATERS = frozenset({"pond", "lake", "mere"})
TREES = frozenset({"tree", "willow"})
MANY, TALL = 5, 2.3
"""How many trees there are where no number is said, and how much larger they are than far ones."""


def line_shores(words: Sequence[Mention], reading: Reading) -> None:
    """Stand the trees that a water is ringed by behind it."""
    for at, word in enumerate(words):
        if word.entry is None or word.kind != "relation" or word.entry.name not in AROUND:
            continue
        before = [one for one in reading.drafts if one.words and max(one.words) < at and not one.drop]
        after = [one for one in reading.drafts if one.words and min(one.words) > at and not one.drop]
        if not before or not after:
            continue
        for water, trees in ((before[-1], after[0]), (after[0], before[-1])):
            if _water(water) and trees.entry.kind == "thing" and trees.entry.name in TREES and not trees.single:
                number = reading.drafts.index(water)
                trees.spot, trees.size = BACK, trees.size * TALL
                trees.count, trees.plural = trees.count or MANY, True
                trees.linked = [link for link in trees.linked if link[0] != number]
                reading.used.add(at)


def _water(draft: Draft) -> bool:
    return draft.entry.kind in {"place", "feature"} and draft.entry.name in WATERS
