"""A city that is known by its sights stands on its river or bay, whose water is named with it: 上海外滩, 江面."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

CITY, WATER, NEON, LIGHTS = "city", "lake", "neon", "lights"
WATERS = frozenset({"river", "lake", "sea", "harbour", "canal"})


def settle_riversides(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the waters and the neon lights of such a city as its own."""
    places = [place for word in words if (place := word.meaning("place")) is not None]
    if not any(place.name == CITY and place.details.get("sight") for place in places):
        return list(words)
    return [_own(word) for word in words]


def _own(word: Mention) -> Mention:
    place, shown = word.meaning("place"), word.meaning("feature")
    if shown is not None and shown.name.startswith(NEON):
        return replace(word, entry=Entry(kind="feature", name=LIGHTS), others=())
    if place is None or place.name not in WATERS:
        return word
    return replace(word, entry=Entry(kind="feature", name=WATER), others=())
