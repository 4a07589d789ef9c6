"""At a door that belongs to no building of the prompt, 門前掛著燈籠: the door itself is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import NOUNS, Mention

DOORSTEPS = frozenset({"門前", "门前", "門口", "门口", "大門前", "大门前", "大門口", "大门口", "門外", "门外"})


def settle_doorsteps(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a door for each doorstep that no noun stands before."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        alone = not any(one.kind in NOUNS for one in words[:at])
        if word.text in DOORSTEPS and word.kind == "relation" and alone:
            door = replace(word, text=word.text[:-1], entry=lexicon().english["door"], others=())
            found += [door, replace(word, text=word.text[-1])]
        else:
            found.append(word)
    return found
