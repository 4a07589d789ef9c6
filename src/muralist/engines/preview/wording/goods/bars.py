"""A bar of soap or chocolate is no place to drink: "a handmade soap bar", "dark chocolate bar"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

MOULDED = frozenset({"soap", "chocolate", "granola", "candy", "protein", "cereal", "shampoo", "energy", "snack"})
BARS = frozenset({"bar", "bars"})


def settle_bars(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a bar joined to the thing before it."""
    found: list[Mention] = []
    for word in words:
        before = found[-1] if found else None
        if before is not None and _moulded(before) and word.text.lower() in BARS and not word.article:
            found[-1] = replace(before, text=f"{before.text} {word.text}", plural=word.text.lower() == "bars")
        else:
            found.append(word)
    return found


def _moulded(word: Mention) -> bool:
    return word.kind == "thing" and word.text.lower().split()[-1] in MOULDED
