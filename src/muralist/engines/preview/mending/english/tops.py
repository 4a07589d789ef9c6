"""What is "on top" after a list lies on what was named before it: "a stack of books and an apple on top"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

TOP = frozenset({"on top", "on the top", "on its top", "placed on top", "sitting on top", "resting on top"})
ENDS = frozenset({"break", "time", "style", "light", "mood", "joining"})
"""What follows where no noun is named that it would be on top of."""


def settle_tops(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Put the noun before such words on the thing before that, where nothing else is said of it."""
    for at, word in enumerate(words):
        if word.kind != "relation" or word.text.lower() not in TOP:
            continue
        if at + 1 < len(words) and words[at + 1].kind not in ENDS:
            continue
        before = [n for n, draft in enumerate(drafts) if draft.words and max(draft.words) < at and draft.is_thing]
        if len(before) < 2:
            continue
        host, upper = before[-2:]
        if drafts[upper].linked or any(other == upper for one in drafts for other, _ in one.linked):
            continue
        drafts[upper].link(host, "on")
