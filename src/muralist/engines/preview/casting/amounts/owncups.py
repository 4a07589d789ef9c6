"""A glass that is told after its drink is the one that the drink is in: "bubble tea, clear cup, pink background"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading, things
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

CUPS = frozenset({"mug", "glass", "paper_cup"})
SEEN_THROUGH = frozenset({"bubble_tea", "glass"})
"""Drinks that are drawn in clear glass or plastic."""
CLEAR = frozenset({"clear", "transparent", "glass", "see-through", "透明", "透明的", "玻璃"})
PAUSES = frozenset({"break"})


def pour_into_own(words: Sequence[Mention], reading: Reading) -> None:
    """Take the one empty cup of a later clause for the drink's own, where that is drawn in one that is clear."""
    drafts = reading.drafts
    drinks = [one for _, one in things(drafts) if one.entry.name in SEEN_THROUGH and _drink(one)]
    cups = [(n, one) for n, one in things(drafts) if one.entry.name in CUPS and not _drink(one)]
    if len(drinks) != 1 or len(cups) != 1 or not drinks[0].words or not cups[0][1].words:
        return
    _, cup = cups[0]
    first = min(cup.words)
    between = words[max(drinks[0].words) + 1 : first]
    said = {at for at in range(max(drinks[0].words) + 1, first + 1) if words[at].text.lower() in CLEAR}
    clear = bool(said) or cup.material == "glass"
    told = cup.linked or cup.colours or cup.count > 1 or cup.plural
    if not clear or told or not any(word.kind in PAUSES for word in between):
        return
    drinks[0].words += [*cup.words, *(at for at, kind, _ in cup.doubtful if kind == "material")]
    reading.used |= said
    cup.entry, cup.others, cup.words, cup.linked = Entry(kind="merged", name=""), (), [], []


def _drink(draft: Draft) -> bool:
    details = draft.entry.details
    return draft.entry.name == "bubble_tea" or bool(details.get("filling")) or details.get("fills") == "drink"
