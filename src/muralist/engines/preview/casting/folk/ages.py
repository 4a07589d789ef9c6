"""How old people of a trade are: an old gardener has white hair, as an old man has."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

AGED = frozenset({"old", "elderly", "aged", "ageing", "aging", "senior", "老", "年老", "年邁", "年迈", "老年"})
BETWEEN = frozenset({"unknown", "mood", "size"})
"""Kinds of words that may stand between an age and its noun."""


def name_ages(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Note the age of grown people whose noun does not tell it; the word then counts."""
    for draft in drafts:
        known = str(draft.entry.details.get("variant", "")).split()
        if draft.entry.name != "person" or not draft.words or "old" in known or any("kin-" in word for word in known):
            continue
        at = min(draft.words) - 1
        while at >= 0 and words[at].kind in BETWEEN and words[at].text.lower() not in AGED:
            at -= 1
        if at >= 0 and words[at].text.lower() in AGED and "old" not in draft.traits:
            draft.traits.append("old")
            draft.words.append(at)
