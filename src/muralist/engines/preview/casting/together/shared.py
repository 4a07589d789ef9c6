"""Two kinds of food that one measure counts are in one vessel: 一籠蝦餃和燒賣 is one steamer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SERVED = frozenset({"steamer", "plate", "bowl", "tray", "basket"})
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
