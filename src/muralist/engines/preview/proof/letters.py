"""Words that stand again in letters which the picture shows: 麵包店開幕海報，上面寫「開幕」."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from muralist.engines.preview.lexicon.mention import Mention


def spelt(words: Sequence[Mention], used: AbstractSet[int]) -> set[int]:
    """The words without a meaning of their own, of which all characters are in a text that is shown."""
    shown = [words[at].text for at in used if words[at].kind == "quote"]
    lettered = {part for text in shown for part in text.lower().split()}
    return {
        at for at, word in enumerate(words)
        if word.entry is None
        and (set(word.text.lower().split()) <= lettered if word.text.isascii() else any(word.text in t for t in shown))
    }  # fmt: skip
