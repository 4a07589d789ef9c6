"""What a thing is only likened to is not there: "a toaster advertised as if it were a sports car"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

LIKE = frozenset({"as if", "as though"})
THEY = frozenset({"it", "they", "this", "that", "he", "she"})
BEING = frozenset({"were", "was", "is", "are"})
FAR = 8


def settle_likened(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with what follows "as if it were", up to a pause, as nothing."""
    found = list(words)
    for at in range(len(words) - 3):
        if words[at].text.lower() not in LIKE or words[at + 1].text.lower() not in THEY:
            continue
        if words[at + 2].text.lower() not in BEING:
            continue
        for after in range(at + 3, min(at + 3 + FAR, len(words))):
            if words[after].kind in {"break", "relation", "located"}:
                break
            if words[after].kind in {"thing", "place", "feature"}:
                found[after] = replace(words[after], entry=None, others=(), article="")
    return found
