"""Who is in a shop is seen within it, among its shelves or at its tables: 在便利商店裡吃麵."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

SHOP = "shop"
SHELVES, TABLES = "minimart", "restaurant"
ROOMS = {
    SHELVES: frozenset({"便利商店", "便利店", "超商", "杂货店", "超市", "小超市", "convenience store", "corner shop",
                        "grocery store", "grocery", "supermarket"}),
    TABLES: frozenset({"早餐店", "茶馆", "茶楼", "小吃店", "面店", "面馆", "tea house", "teahouse"}),
}  # fmt: skip
"""Rooms, and the shops that are such within; Chinese words in simplified script."""
WITHIN = frozenset({"in", "inside", "at"})
IN = frozenset({"里", "里面", "内", "中"})


def enter_rooms(words: Sequence[Mention], reading: Reading) -> None:
    """Make a room of a shop that somebody is in, or that 裡 stands behind."""
    for number, draft in enumerate(reading.drafts):
        room = _room(draft) if draft.entry.kind == "thing" and draft.entry.name == SHOP and not draft.drop else ""
        if not room or not (_inside(words, draft) or _peopled(reading.drafts, number)):
            continue
        draft.entry, draft.others = Entry(kind="place", name=room), ()


def _room(draft: Draft) -> str:
    text = folded(draft.text.lower())
    return next((room for room, texts in ROOMS.items() if text in texts), "")


def _inside(words: Sequence[Mention], draft: Draft) -> bool:
    after = max(draft.words, default=-1) + 1
    return 0 < after < len(words) and folded(words[after].text) in IN


def _peopled(drafts: Sequence[Draft], number: int) -> bool:
    """Whether somebody is said to be in it."""
    return any(
        one.entry.details.get("poses") and other == number and kind in WITHIN
        for one in drafts for other, kind in one.linked
    )  # fmt: skip
