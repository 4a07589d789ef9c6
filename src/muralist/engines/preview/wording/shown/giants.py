"""What is called giant is a thing of its own, not a small tool in a hand: "a giant magnifying glass"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

STARS = frozenset({"star", "星星", "星"})
GIANT = 2.0
"""The size from which something is as large as people."""


def settle_giants(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without what such a word would say of whoever has it."""
    found = list(words)
    for at in range(1, len(found)):
        if found[at].text.lower() in STARS and _giant(found[at - 1]) and not found[at].plural:
            found[at] = replace(found[at], entry=lexicon().english["gold star"], others=())
        size, thing = found[at - 1].meaning("size"), found[at].meaning("thing")
        if size is not None and float(size.name) >= GIANT and thing is not None and found[at].kind != "thing":
            found[at] = replace(found[at], entry=thing, others=())
        elif size is not None and float(size.name) >= GIANT and thing is not None and found[at].meaning("trait"):
            found[at] = replace(found[at], others=())
    return found


def _giant(word: Mention) -> bool:
    size = word.meaning("size")
    return size is not None and float(size.name) >= GIANT
