"""Eggs in a nest are those that it is drawn with, in their number and colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Reading, things
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.clutch import MOST, clutch_word

NEST, EGG = "nest", "egg"
USUAL = 3
WITHIN = frozenset({"in", "on"})
EMPTY = ("empty", "空")
"""How the word for a nest without any begins."""


def lay_eggs(words: Sequence[Mention], reading: Reading) -> None:
    """Give the one nest the eggs that are said to be in it, or none."""
    del words
    drafts = reading.drafts
    nests = [n for n, draft in things(drafts) if draft.entry.name == NEST]
    if len(nests) != 1:
        return
    nest = drafts[nests[0]]
    for number, egg in things(drafts):
        laid = any((nests[0], kind) in egg.linked for kind in WITHIN) or (number, "holding") in nest.linked
        if egg.entry.details.get("variant") != EGG or not laid:
            continue
        count = egg.count or (USUAL if egg.plural else 1)
        if count > MOST:
            return
        nest.entry = replace(nest.entry, details={**nest.entry.details, "variant": clutch_word(count)})
        nest.colours, nest.words = egg.colours or nest.colours, [*nest.words, *egg.words]
        nest.linked = [link for link in nest.linked if link[0] != number]
        egg.entry, egg.others, egg.linked, egg.words = Entry(kind="merged", name=""), (), [], []
        return
    sat_on = any((nests[0], kind) in one.linked for _, one in things(drafts) for kind in WITHIN)
    if sat_on or nest.text.lower().startswith(EMPTY):
        # who is in it hides them
        nest.entry = replace(nest.entry, details={**nest.entry.details, "variant": clutch_word(0)})
