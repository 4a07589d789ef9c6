"""A colour right before a word for the air is of the air: "a watch in dark green fog" is no green watch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

AIRS = frozenset({"fog", "mist", "haze"})
"""Weathers that are said to have a colour, which they are not painted in."""


def settle_airs(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such colours as words that paint nothing."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != "weather" or word.text.lower() not in AIRS:
            continue
        before = at - 1
        while before >= 0 and words[before].kind in {"colour", "shade"}:
            found[before] = replace(words[before], entry=None, others=())
            before -= 1
    return found
