"""Lanterns that a street is hung with are on its cords, 街上掛滿燈籠, and not single ones in the sky."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.scenery.setting import Place

LANTERN, STRUNG = "paper_lantern", "lanterns"
CORDED = frozenset({"easterntown"})
"""Places with cords of lanterns of their own, which take an asked colour."""
EAVES, MANY = "eaves", 7
"""The feature along which they hang, and how many they are counted as where a word says that they are all over."""
HUNG_WITH = frozenset({"掛滿", "掛滿了", "挂满", "挂满了", "hung with", "lined with", "strung with", "decorated with",
                       "adorned with"})  # fmt: skip


def string_lanterns(words: Sequence[Mention], reading: Reading, place: Place) -> None:
    """Make a feature of the street of its many lanterns, where they are as its own are."""
    said = [at for at, word in enumerate(words) if word.text.lower() in HUNG_WITH]
    eaves = any(draft.entry.kind == "feature" and draft.entry.name == EAVES for draft in reading.drafts)
    if place.name not in CORDED or not (said or eaves):
        return
    for draft in reading.drafts:
        if draft.entry.kind == "feature" and draft.entry.name == STRUNG:
            reading.used.update(said)
        if (
            draft.entry.kind == "thing"
            and draft.entry.name == LANTERN
            and not draft.drop
            and _as_its_own(reading, draft)
        ):
            draft.entry, draft.others, draft.linked = Entry(kind="feature", name=STRUNG), (), []
            draft.words += said


def _as_its_own(reading: Reading, draft: Draft) -> bool:
    """Whether nobody holds them, nothing bears them, and they are many."""
    on_things = any(reading.drafts[other].entry.kind == "thing" for other, _ in draft.linked)
    held = any(reading.drafts[other] is draft for one in reading.drafts for other, _ in one.linked)
    many = draft.plural or draft.count in {0, MANY}
    return many and not on_things and not held and draft.size == 1.0
