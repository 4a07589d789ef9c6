"""A street that is named: one wall of it, or its shops, or its rows of houses under the sky."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry

STREET, ROWS, SHOPS = "street", "suburb", "oldtown"
"""The place that is one wall of a street, that of low houses with the sky over them, and that of shop fronts."""
CITY, CITY_PARTS = (
    "city",
    frozenset({"city", "alley", "oldlane", STREET, SHOPS, ROWS, "rooftop", "subway", "futurecity"}),
)
"""A whole city, and what of one is a place with city all around."""
OUTDOOR_SKY = frozenset({"moon", "planet", "fireworks"})
"""Things that only the sky has, whatever room somebody is in."""
FLYING = frozenset({"balloon", "plane"})
SKIES = frozenset({"rainbow", "stars", "aurora", "moonlight", "meteor", "meteors", "milkyway"})


def street_seen(asked: Iterable[Draft], reading: Reading, *, empty: bool) -> str:
    """Which place shows the street, whose words then name that; "" where one wall is behind what stands there.

    `empty` says that nothing stands in it.
    """
    if any(draft.entry.name in OUTDOOR_SKY | FLYING | SKIES and not draft.drop for draft in reading.drafts):
        _line(reading)
        return ROWS
    if not empty:
        return ""
    for draft in asked:
        if draft.entry.name == STREET:
            draft.entry = replace(draft.entry, name=SHOPS)
    return SHOPS


def within_city(asked: list[Draft], reading: Reading) -> list[Draft]:
    """The places asked for; of "a city alley" the alley, and the city is seen by it."""
    lanes = {min(draft.words): draft for draft in asked if draft.entry.name in CITY_PARTS and draft.words}
    outer = [draft for draft in asked if draft.entry.name == CITY and draft.words and max(draft.words) + 1 in lanes]
    for draft in outer:
        reading.used.update(draft.words)
        draft.entry, draft.others, draft.words = Entry(kind="merged", name=draft.text), (), []
    return [draft for draft in asked if draft not in outer]


def _line(reading: Reading) -> None:
    """The houses of a street are those that its place has."""
    for draft in reading.drafts:
        plain = draft.plural and not draft.count and not draft.colours and draft.entry.name == "house"
        if plain or (draft.entry.kind == "place" and draft.entry.name == STREET):
            draft.entry, draft.others = Entry(kind="place", name=ROWS), ()
