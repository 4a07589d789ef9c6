"""Holds the stated sides of a prompt against the layout: "on the left" is understood where its things are there."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

if TYPE_CHECKING:
    from muralist.engines.preview.proof.shapes import Box

SIDES = frozenset({"left", "right", "middle"})
MIDDLE, HALF = 0.08, 0.5
"""How far from the middle of a frame what is there is at most, and the height that parts its top from its bottom."""
UPPER, LOWER = ("top", "upper", "上"), ("bottom", "lower", "下")


def told_sides(words: Sequence[Mention]) -> dict[int, str]:
    """The words that say a side of the frame, by their places in the prompt."""
    return {at: word.entry.name for at, word in enumerate(words)
            if word.entry is not None and word.kind == "spot" and word.entry.name in SIDES}  # fmt: skip


def sided(drafts: Sequence[Draft], at: int, side: str, painted: Container[int]) -> list[int]:
    """The drafts whose side such a word says: of those painted as things, the nearest to it that have it."""
    found = [(min(abs(place - at) for place in draft.words), number)
             for number, draft in enumerate(drafts)
             if draft.spot == side and draft.words and number in painted]  # fmt: skip
    least = min(found, default=(0, 0))[0]
    return [number for near, number in found if near == least]


def beside(drafts: Sequence[Draft], at: int, side: str) -> list[tuple[int, int]]:
    """The nearest draft that is said to be on a side of another, and that other one."""
    found = [(min(abs(place - at) for place in draft.words), number, other)
             for number, draft in enumerate(drafts) if draft.words for other, kind in draft.linked if kind == side]  # fmt: skip
    return [(number, other) for _, number, other in sorted(found)[:1]]


def apart(side: str, subjects: Sequence[Box], hosts: Sequence[Box]) -> bool:
    """Whether all of the first are on that side of all of the others."""
    if not subjects or not hosts:
        return False
    if side == "left":
        return max(one.middle for one in subjects) < min(one.middle for one in hosts)
    return min(one.middle for one in subjects) > max(one.middle for one in hosts)


def there(text: str, side: str, boxes: Iterable[Box]) -> bool:
    """Whether every box is in that part of a square frame."""
    boxes = list(boxes)
    said = text.lower()
    return bool(boxes) and all(_across(side, box) and _down(said, box) for box in boxes)


def _across(side: str, box: Box) -> bool:
    if side == "middle":
        return abs(box.middle) <= MIDDLE
    return box.middle < 0 if side == "left" else box.middle > 0


def _down(said: str, box: Box) -> bool:
    if any(word in said for word in UPPER):
        return box.centre < HALF
    return box.centre > HALF if any(word in said for word in LOWER) else True
