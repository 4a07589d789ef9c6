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
    TABLES: frozenset({"早餐店", "茶馆", "茶楼", "小吃店", "面店", "面馆",
                      "拉面店", "火锅店", "甜点店", "甜品店", "烧烤店", "饺子馆", "寿司店", "汉堡店",
                       "tea house", "teahouse"}),
}  # fmt: skip
"""Rooms, and the shops that are such within; Chinese words in simplified script."""
HOUSES = ("店", "超商", "館", "馆", "樓", "楼")
REACH = 2
"""Words before a shop within which 在 stands."""
DINING = frozenset({"eating", "drinking", "dining"})
WITHIN = frozenset({"in", "inside", "at"})
IN = frozenset({"里", "里面", "内", "中"})


def enter_rooms(words: Sequence[Mention], reading: Reading) -> None:
    """Make a room of a shop that somebody is in, or that 裡 stands behind."""
    for number, draft in enumerate(reading.drafts):
        room = _room(draft) if draft.entry.kind == "thing" and draft.entry.name == SHOP and not draft.drop else ""
        if _served(words, reading.drafts, number):
            room = room or TABLES
        elif not room or not (_inside(words, draft) or _peopled(reading.drafts, number)):
            continue
        draft.entry, draft.others = Entry(kind="place", name=room), ()


def _served(words: Sequence[Mention], drafts: Sequence[Draft], number: int) -> bool:
    """Whether somebody eats or buys in a shop of which nothing says that they are before it: 在火鍋店聚餐."""
    shop = drafts[number]
    first = min(shop.words, default=0)
    inside = any(word.kind == "located" for word in words[max(0, first - REACH) : first])
    before = any(other == number and kind not in WITHIN for one in drafts for other, kind in one.linked)
    here = shop.entry.name == SHOP and shop.entry.kind == "thing" and not shop.drop and shop.text.endswith(HOUSES)
    dining = any(DINING & set(one.poses) for one in drafts)
    return here and inside and not before and (dining or _room(shop) == SHELVES)


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
