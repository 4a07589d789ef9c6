"""Groups of which one is different, and rooms that are full of something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.parser import Mention

HAD = frozenset({"wearing", "carrying", "holding", "riding"})
FULL = frozenset({"full of", "filled with", "packed with", "crammed with", "stuffed with"})
FILLED = 9
"""How many of something a room is full of."""
SEVERAL = 3


def split_subsets(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """ "Four penguins, one of them wearing a scarf": one has it, and three stand by."""
    for at, word in enumerate(words):
        if word.kind != "subset":
            continue
        before = [n for n, draft in enumerate(drafts) if _group(draft) and min(draft.words) < at]
        if not before:
            continue
        group = drafts[before[-1]]
        later = {n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at}
        moved = [(other, kind) for other, kind in group.linked if other in later and kind in HAD]
        if not moved:
            continue
        one = replace(
            group, plural=False, count=1, single=True, linked=moved, words=[], doubtful=[], others=group.others,
            colours=list(group.colours), poses=list(group.poses), traits=list(group.traits), tints=dict(group.tints),
            sized=[],
        )  # fmt: skip
        group.linked = [link for link in group.linked if link not in moved]
        group.count = (group.count or SEVERAL) - 1
        drafts.append(one)


def _group(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and not draft.drop and bool(draft.words) and (draft.count > 1 or draft.plural)


def full_rooms(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A room full of candles has many."""
    for index, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop or not draft.plural or draft.count or not draft.words:
            continue
        at = min(draft.words) - 1
        placed = index and drafts[index - 1].entry.kind == "place"
        if placed and at > 0 and words[at].text.lower() in FULL:
            draft.count = FILLED
