"""A colour that ends its clause is that of the one noun of it: 蘋果紅色，香蕉黃色; 帽子是紅色的."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import Mention

COLOUR = "colour"
BETWEEN = frozenset({"being", "stop", "quality"})
"""What may stand between the noun and its colour."""
ENDS = frozenset({"break", "joining"})


def coloured(words: list[Mention]) -> list[Mention]:
    """The mentions with such a colour before its noun."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != COLOUR or word.text.isascii() or not _ends(words, at):
            continue
        noun = at - 1
        while noun > 0 and words[noun].kind in BETWEEN:
            noun -= 1
        if noun < 0 or words[noun].kind != "thing" or words[noun].text.isascii() or _said(words, noun):
            continue
        found.insert(noun, found.pop(at))
    return found


def _ends(words: Sequence[Mention], at: int) -> bool:
    return at + 1 == len(words) or words[at + 1].kind in ENDS


def _said(words: Sequence[Mention], noun: int) -> bool:
    """Whether the noun has a colour already, or another thing is named before it in its clause."""
    at = noun - 1
    while at >= 0 and words[at].kind not in ENDS:
        if words[at].kind in {COLOUR, "thing"}:
            return True
        at -= 1
    return False
