"""One spelling for words that Taiwan and the mainland write with different characters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded


@lru_cache(maxsize=1)
def _both() -> Mapping[str, str]:
    """For each word of the vocabulary in simplified characters, the word as it stands there."""
    words: dict[str, str] = {}
    for word in lexicon().chinese:
        words.setdefault(folded(word), word)
    return words


@lru_cache(maxsize=4096)
def look_up(word: str) -> tuple[str, Entry | None]:
    """What a word means, and how the vocabulary spells it: as it is written, else in the other script."""
    book = lexicon().chinese
    if word in book:
        return word, book[word]
    known = _both().get(folded(word), "")
    return known, book.get(known)
