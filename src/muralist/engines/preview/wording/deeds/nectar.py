"""Who drinks from a flower is at it: a hummingbird, a butterfly or a bee has none in the beak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

SIPPERS = frozenset({"hummingbird", "butterfly", "bee", "sunbird"})
SIPPING = ("drinking", "sipping", "feeding", "drinks", "sips", "feeds")
BLOOMS = frozenset({"flower", "flowers", "vase", "blossom"})
FAR = 4
"""Words from the deed to the flower."""


def settle_nectar(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a deed read as being beside the flower."""
    found = list(words)
    sippers = [at for at, word in enumerate(words)
               if (one := word.meaning("thing")) is not None and one.name in SIPPERS]  # fmt: skip
    for at in range(sippers[0] + 1 if sippers else len(words), len(words)):
        if not words[at].text.lower().startswith(SIPPING):
            continue
        bloom = next((n for n in range(at + 1, min(at + 1 + FAR, len(words))) if _bloom(words[n])), 0)
        if bloom:
            stop = Entry(kind="stop", name="stop")
            found[at] = replace(words[at], entry=lexicon().english["beside"], others=())
            for n in range(at + 1, bloom):
                if words[n].kind in {"unknown", "relation"} or words[n].text.lower() in {"nectar", "from"}:
                    found[n] = replace(words[n], entry=stop, others=())
    return found


def _bloom(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and thing.name in BLOOMS
