"""What shares a vessel or a table: 一籠蝦餃和燒賣 is one steamer, and a laptop beside a box on a desk is on it too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SERVED = frozenset({"steamer", "plate", "bowl", "tray", "basket"})
TABLE, BESIDE, SMALL = "table", "beside", 0.45
FILLING, JOINED = "filling", frozenset({"joining"})


def share_vessels(words: Sequence[Mention], reading: Reading) -> None:
    """Put both into the first one's vessel, where nothing but "and" stands between two Chinese words for them."""
    drafts = reading.drafts
    for number, (first, second) in enumerate(pairwise(drafts)):
        if not (_served(first) and _served(second)) or first.entry.name != second.entry.name:
            continue
        between = range(max(first.words) + 1, min(second.words))
        if len(between) != 1 or words[between[0]].kind not in JOINED:
            continue
        both = f"{first.entry.details[FILLING]}+{second.entry.details[FILLING]}"
        first.entry = replace(first.entry, details={**first.entry.details, FILLING: both})
        first.words += second.words
        for one in drafts:
            one.linked = [(number if other == number + 1 else other, kind) for other, kind in one.linked]
        second.entry, second.others, second.linked = Entry(kind="merged", name=second.text), (), []
        second.words = []


def _served(draft: Draft) -> bool:
    """Whether it is one dish of some food, written in Chinese, whose vessel is not named itself."""
    one = draft.is_named and draft.count < 2 and not draft.plural and not draft.colours
    return one and not draft.text.isascii() and draft.entry.name in SERVED and FILLING in draft.entry.details


def lay_beside(drafts: list[Draft]) -> None:
    """Lay on a table what is small and said to be beside it after what is on it: "a box on a desk beside a laptop"."""
    for number, table in enumerate(drafts):
        if not table.is_named or table.entry.name != TABLE or not any((number, "on") in one.linked for one in drafts):
            continue
        for other, kind in list(table.linked):
            small = drafts[other]
            if kind == BESIDE and small.is_named and not small.linked and metres_of(small.entry) <= SMALL:
                table.linked.remove((other, kind))
                small.link(number, "on")
