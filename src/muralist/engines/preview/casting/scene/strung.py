"""Lanterns that a street is hung with are on its cords, 街上掛滿燈籠, and not single ones in the sky."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.belongings.vessels import COVERED, MANY
from muralist.engines.preview.scenery.setting import Place

LANTERN, STRUNG = "paper_lantern", "lanterns"
CORDED = frozenset({"easterntown"})
"""Places with cords of lanterns of their own, which are red."""
HUNG_WITH = COVERED | {"hung with", "lined with", "strung with", "decorated with", "adorned with"}
REDS = frozenset({"紅", "红", "紅色", "红色", "紅色的", "红色的", "大紅", "大红", "red"})


def string_lanterns(words: Sequence[Mention], reading: Reading, place: Place) -> None:
    """Make a feature of the street of its many lanterns, where they are as its own are."""
    said = [at for at, word in enumerate(words) if word.text.lower() in HUNG_WITH]
    if place.name not in CORDED or not said:
        return
    for draft in reading.drafts:
        if draft.entry.kind == "thing" and draft.entry.name == LANTERN and not draft.drop and _as_its_own(reading, draft):
            draft.entry, draft.others, draft.linked = Entry(kind="feature", name=STRUNG), (), []
            draft.words += [*_reds(words, draft), *said]


def _reds(words: Sequence[Mention], draft: Draft) -> list[int]:
    """The words before it that say that they are red."""
    first, last = min(draft.words, default=0), max(draft.words, default=0)
    return [at for at in range(max(0, first - 2), last) if words[at].text.lower() in REDS]


def _as_its_own(reading: Reading, draft: Draft) -> bool:
    """Whether nobody holds them, nothing bears them, and they are many and red or of no colour."""
    on_things = any(reading.drafts[other].entry.kind == "thing" for other, _ in draft.linked)
    held = any(reading.drafts[other] is draft for one in reading.drafts for other, _ in one.linked)
    red = all(tint.word.lower() in REDS for tint in draft.colours)
    many = draft.plural or draft.count in {0, MANY}
    return many and red and not on_things and not held and draft.size == 1.0
