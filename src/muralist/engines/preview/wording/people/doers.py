"""Who does what a Chinese clause begins with, where the word for them is not known: somebody is on the bicycle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.compounds import somebody
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

DOING = frozenset({"carrying", "riding", "wearing"})
MANNER = ("地", "的", "得")
"""Ends of words that say how something is done, or what somebody is like."""
LONGEST = 4
NAMED = frozenset({"thing", "place", "feature"})


def settle_doers(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with an unknown word before what somebody has or rides, at the start of its clause, as them."""
    found = list(words)
    for at, word in enumerate(words):
        entry = word.entry
        if not at or entry is None or word.text.isascii() or entry.name not in DOING or entry.kind != "relation":
            continue
        doer = words[at - 1]
        if entry.details.get("ahead") or not _nameless(doer) or _known(words, at - 1):
            continue
        found[at - 1] = replace(doer, entry=somebody())
    return found


def _nameless(word: Mention) -> bool:
    """Whether a word could be for somebody: it is Chinese, short, and means nothing else."""
    text = word.text
    if word.entry is not None or text.isascii() or text.endswith(MANNER) or len(text) > LONGEST:
        return False
    return text not in lexicon().chinese


def _known(words: Sequence[Mention], at: int) -> bool:
    """Whether the clause has named somebody already, or will before it ends."""
    start = next((n + 1 for n in range(at - 1, -1, -1) if words[n].kind == "break"), 0)
    end = next((n for n in range(at, len(words)) if words[n].kind == "break"), len(words))
    things = (word.meaning("thing") for word in words[start:end])
    return any(thing is not None and thing.details.get("poses") for thing in things)
