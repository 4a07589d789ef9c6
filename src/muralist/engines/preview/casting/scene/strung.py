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
HELD = frozenset({"carrying", "holding", "under", "beside", "front"})
NEAR = 3
"""Words before lanterns within which their number stands."""
HUNG_WITH = frozenset({"掛滿", "掛滿了", "挂满", "挂满了", "hung with", "lined with", "strung with", "decorated with",
                       "adorned with"})  # fmt: skip


def string_lanterns(words: Sequence[Mention], reading: Reading, place: Place) -> None:
    """Make a feature of the street of its many lanterns, where they are as its own are: none hangs from the sky."""
    if place.name not in CORDED:
        return
    said = [at for at, word in enumerate(words) if word.text.lower() in HUNG_WITH]
    for draft in reading.drafts:
        if draft.entry.kind == "feature" and draft.entry.name == STRUNG:
            reading.used.update(said)
        if draft.entry.kind == "thing" and draft.entry.name == LANTERN and not draft.drop:
            alone = not said and not _several(words, draft)
            if not alone and _as_its_own(reading, draft):
                draft.entry, draft.others, draft.linked = Entry(kind="feature", name=STRUNG), (), []
                draft.words += said


def _several(words: Sequence[Mention], draft: Draft) -> bool:
    """Whether there are some without a number that is said."""
    at = [*draft.words, *range(min(draft.words, default=NEAR) - NEAR, min(draft.words, default=0))]
    counted = any(words[number].kind == "number" for number in at if 0 <= number < len(words))
    return not counted and (draft.plural or draft.count > 1)


def _as_its_own(reading: Reading, draft: Draft) -> bool:
    """Whether nobody holds them and nothing bears them."""
    on_things = any(reading.drafts[other].entry.kind == "thing" for other, _ in draft.linked)
    held = any(reading.drafts[other] is draft and kind in HELD and one.entry.kind == "thing"
               for one in reading.drafts for other, kind in one.linked)  # fmt: skip
    return not on_things and not held and draft.size == 1.0
