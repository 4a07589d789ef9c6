"""The streets and towns of a prompt in Chinese, or one about the East, are those of the East."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.named.natives import in_the_east
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.east import MODERN, PLACES, PLAIN_HOUSES
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.scenery.setting import Place

STREET, ANYWHERE, NEON = "street", "park", "neon"
WALLS = ("wall", "牆", "墙")
"""What the words for a street have in them of which only one wall is seen."""


def localised(words: Sequence[Mention], reading: Reading, place: Place) -> Place:
    """The place as it is in the East, where it is one of Europe and nothing makes it a modern or a western one."""
    local = PLACES.get(place.name, "")
    things = [draft for draft in reading.drafts if draft.is_thing]
    names = [draft.entry.name for draft in things]
    if not local or set(names) & MODERN or not in_the_east(words, names):
        return place
    if NEON in {draft.entry.name for draft in reading.drafts}:
        # its fronts carry the signs
        return place
    if "door" in names or any(wall in draft.text for draft in reading.drafts for wall in WALLS):
        return place
    named = any(draft.entry.kind == "place" and not draft.drop for draft in reading.drafts)
    if place.name == STREET and not named and FIGURES & set(names):
        # where somebody is, and no street was spoken of
        return all_places()[ANYWHERE]
    for number, draft in enumerate(reading.drafts):
        if draft.entry.kind == "place" and draft.entry.name in PLACES:
            details = {key: value for key, value in draft.entry.details.items() if key != "tints"}
            draft.entry = replace(draft.entry, name=local, details=details)
            _own_houses(reading, number)
    return all_places()[local]


def _own_houses(reading: Reading, town: int) -> None:
    """The plain houses of a town are those that it has: 運河邊的老房子."""
    for draft in reading.drafts:
        plain = draft.entry.name == "house" and draft.entry.kind == "thing" and not draft.count and not draft.colours
        if plain and draft.text in PLAIN_HOUSES and all(other == town for other, _ in draft.linked):
            draft.entry, draft.others, draft.linked = reading.drafts[town].entry, (), []
