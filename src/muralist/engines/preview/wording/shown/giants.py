"""What is called giant is a thing of its own, not a small tool in a hand: "a giant magnifying glass"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

GIANT = 2.0
"""The size from which something is as large as people."""


def settle_giants(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without what such a word would say of whoever has it."""
    found = list(words)
    for at in range(1, len(found)):
        size, thing = found[at - 1].meaning("size"), found[at].meaning("thing")
        if size is not None and float(size.name) >= GIANT and thing is not None and found[at].kind != "thing":
            found[at] = replace(found[at], entry=thing, others=())
        elif size is not None and float(size.name) >= GIANT and thing is not None and found[at].meaning("trait"):
            found[at] = replace(found[at], others=())
    return found
