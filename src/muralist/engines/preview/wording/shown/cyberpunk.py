"""A cyberpunk street is a wet alley of neon signs, and no drawing of a street in neon lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

STREETS = frozenset({"street", "city", "oldtown", "easterntown", "alley", "market", "road", "oldcity"})
"""Places that are one in that look."""
WORDS = ("cyberpunk", "賽博龐克", "赛博庞克", "賽博朋克", "赛博朋克", "blade runner")
STREET = "cyberpunk street"


def settle_cyberpunk(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the first street of such a picture, and the word for its look, as that alley."""
    look = next((at for at, word in enumerate(words) if _is_look(word)), None)
    place = next((at for at, word in enumerate(words) if _is_street(word)), None)
    if look is None or place is None:
        return list(words)
    found = list(words)
    for at in (look, place):
        found[at] = replace(words[at], entry=lexicon().english[STREET], others=())
    return found


def _is_look(word: Mention) -> bool:
    return word.kind == "style" and word.text.lower().startswith(WORDS)


def _is_street(word: Mention) -> bool:
    entry = word.meaning("place")
    return entry is not None and entry.name in STREETS
