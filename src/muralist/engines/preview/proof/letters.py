"""Words that stand again in letters which the picture shows: 麵包店開幕海報，上面寫「開幕」."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from muralist.engines.preview.lexicon.mention import Mention


def spelt(words: Sequence[Mention], used: AbstractSet[int]) -> set[int]:
    """The words without a meaning of their own, of which all characters are in a text that is shown."""
    shown = [words[at].text for at in used if words[at].kind == "quote"]
    return {
        at for at, word in enumerate(words)
        if word.entry is None and not word.text.isascii() and any(word.text in text for text in shown)
    }  # fmt: skip
