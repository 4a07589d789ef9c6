"""Places that are made of houses have no second row of them."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.scenery.setting import Place

ROWED = frozenset({"canal", "watertown", "oldtown", "oldcity", "whitetown", "easterntown", "suburb", "village"})
"""Places that are made of houses."""


def house_rows(reading: Reading, place: Place) -> None:
    """The houses of a street are those that it has: of no number and in many colours or none, they are painted."""
    if place.name not in ROWED:
        return
    for number, draft in enumerate(reading.drafts):
        several = draft.plural and not draft.count and not draft.tints and len(draft.colours) != 1
        if draft.entry.name != "house" or draft.entry.kind != "thing" or draft.drop or not several:
            continue
        if any(reading.drafts[other].entry.kind == "thing" for other, _ in draft.linked):
            continue
        draft.entry, draft.others, draft.linked = Entry(kind="merged", name="house"), (), []
        reading.used.update(draft.words)
        for one in reading.drafts:
            one.linked = [link for link in one.linked if link[0] != number]
