"""Flowers that lie about something, instead of standing in a vase beside it."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

AROUND = "around"
CUT, SEVERAL = 0.16, 6
"""Metres that cut flowers are high which lie about something, and how many there are."""


def strewn(draft: Draft) -> bool:
    """Whether it lies about something, instead of standing in a vase beside it."""
    return not draft.single and draft.count < 2 and any(kind == AROUND for _, kind in draft.linked)


def laid_about(draft: Draft, prop: str, count: int, metres: float) -> tuple[int, float]:
    """How many of it there are, and how high they are: cut flowers in a ring are several small ones."""
    return (max(count, SEVERAL), CUT) if prop == "flowers" and strewn(draft) else (count, metres)
