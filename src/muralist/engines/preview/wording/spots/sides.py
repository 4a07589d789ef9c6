"""Words for a side of the frame go with their noun, whatever commas are between: "in the middle, a red vase"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import NOUNS, Mention

SIDES = frozenset({"left", "right", "middle"})
PAUSES = frozenset({",", "，", "、", ":", "："})


def settle_sides(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without the comma that parts a side from the noun it is said of."""
    out: list[Mention] = []
    for at, word in enumerate(words):
        parted = _comma(word) and at > 0 and _opens(words, at - 1) and _noun_first(words, at + 1)
        trailing = _comma(word) and at > 0 and at + 1 < len(words) and _sided(words[at + 1])
        if parted or (trailing and not _noun_first(words, at + 2) and words[at - 1].kind in NOUNS):
            continue
        out.append(word)
    return out


def _sided(word: Mention) -> bool:
    return word.kind == "spot" and word.entry is not None and word.entry.name in SIDES


def _comma(word: Mention) -> bool:
    return word.kind == "break" and word.text in PAUSES


def _opens(words: Sequence[Mention], at: int) -> bool:
    """Whether a side begins a clause."""
    return _sided(words[at]) and (at == 0 or words[at - 1].kind == "break")


def _noun_first(words: Sequence[Mention], at: int) -> bool:
    """Whether a noun comes before the next side or the end of the sentence."""
    for word in words[at:]:
        if word.kind in NOUNS:
            return True
        if _sided(word) or (word.kind == "break" and not _comma(word)):
            return False
    return False
