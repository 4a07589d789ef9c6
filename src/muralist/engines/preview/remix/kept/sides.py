"""The side of the picture that an order says of what it adds."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import NOUNS
from muralist.engines.preview.remix.orders import Orders

SIDES = frozenset({"left", "right"})
NEAR = 4
"""Words after a noun in which a side is said of it."""


def side_said(number: int, orders: Orders) -> str:
    """The side that the clause of a noun speaks of by itself: 右邊加一棵樹, "a cup of tea on the right"."""
    drafts: Sequence[Draft] = orders.reading.drafts
    words, at = orders.words, drafts[number].words
    if not at:
        return ""
    first = max((i + 1 for i in range(min(at)) if words[i].kind == "break"), default=0)
    last = next((i for i in range(max(at) + 1, len(words)) if words[i].kind == "break"), len(words))
    sides = [
        word.entry.name
        for word in words[first:last]
        if word.entry is not None and word.kind in {"spot", "relation"} and word.entry.name in SIDES
    ]
    tied = any(_to_a_thing(draft, drafts) and first <= min(draft.words) < last for draft in drafts)
    return sides[0] if len(sides) == 1 and not tied else ""


def _to_a_thing(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a noun is tied to another thing; the sky has a left and a right as the picture has."""
    return any(drafts[other].entry.name != "sky" for other, _ in draft.linked)


def side_after(number: int, orders: Orders) -> str:
    """The side said right after a noun: "in the background on the left"."""
    first = max(orders.reading.drafts[number].words) + 1
    for word in orders.words[first : first + NEAR]:
        if word.kind in NOUNS - {"spot"}:
            break
        if word.entry is not None and word.kind == "spot" and word.entry.name in SIDES:
            return word.entry.name
    return ""
