"""The lamps of a server room have the colour of the lights that it is said to be with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

LAMPS = "lamps"


def tinge_lamps(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a colour before the room: "a data centre with blue lights" has no other word for them."""
    found = list(words)
    for at, word in enumerate(words):
        own = word.kind == "place" and word.entry is not None and word.entry.details.get("tints") == LAMPS
        after = words[at + 1 : at + 4]
        if not own or len(after) < 2 or after[0].kind != "relation" or after[1].meaning("colour") is None:
            continue
        if len(after) == 2 or after[2].kind == "break":
            tone = replace(words[at + 2], article=word.article)
            return [*found[:at], tone, replace(word, article=""), *found[at + 3 :]]
    return found
