"""一車南瓜 is a barrow that is full of them where somebody pushes or pulls it, and no motor car."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

CARTS = frozenset({"車", "车"})
PUSHED, PULLED = ("推",), ("拉", "拖")
REACH = 4


def carts(words: list[Mention]) -> list[Mention]:
    """The mentions with such a cart as what holds the goods that are named after it."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else None
        after = words[at + 1] if at + 1 < len(words) else None
        laden = before is not None and before.kind == "number" and after is not None and after.kind == "thing"
        name = _moved(words[max(0, at - REACH) : at]) if laden and word.text in CARTS else ""
        if name:
            found.append(replace(word, entry=lexicon().english[name], others=()))
            found.append(Mention(text="满", entry=Entry(kind="relation", name="holding")))
        else:
            found.append(word)
    return found


def _moved(before: Sequence[Mention]) -> str:
    """The cart that somebody pushes or pulls by these words, or ""."""
    if any(word.text.startswith(PUSHED) for word in before):
        return "wheelbarrow"
    return "farm cart" if any(word.text.startswith(PULLED) for word in before) else ""
