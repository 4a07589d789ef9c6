"""Who or what is in a shop is inside of it: the place is its room then, with what it sells, or with its tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.hung import hung_inside
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places.store import BARBER, SELLS
from muralist.engines.preview.props.shopwares import sold

SHOP, STORE = "shop", "store"
SHELVES, TABLES = "minimart", "restaurant"
ROOMS = {
    SHELVES: frozenset({"便利商店", "便利店", "超商", "杂货店", "超市", "小超市", "convenience store", "corner shop",
                        "grocery store", "grocery", "supermarket"}),
    TABLES: frozenset({
        "早餐店", "早餐铺", "早点铺", "早点店", "包子铺", "馄饨店", "茶馆", "茶楼", "小吃店", "面店", "面馆", "拉面店",
        "火锅店", "甜点店", "甜品店", "烧烤店", "饺子馆", "寿司店", "汉堡店", "tea house", "teahouse",
    }),
}  # fmt: skip
"""Shops with rooms of their own; each other is a room of what it sells. Chinese words in simplified script."""
INSIDE = frozenset({"inside", "inside of", "interior", "interior of", "indoors", "里", "内", "中", "里面", "内部",
                    "室内"})  # fmt: skip
"""Words beside a shop for its room, in simplified script."""
INTERIORS = frozenset({"interior", "室内", "内部"})
HOUSES = ("店", "館", "馆", "樓", "楼")
NEAR = 2
"""Words between a shop and the one for its inside, or 在."""
FURNITURE = {"barber": frozenset({"chair", "armchair", "mirror"})}
"""What is within a shop, by its variant, where it is named with it."""
DINING = frozenset({"eating", "drinking", "dining"})
WITHIN = frozenset({"in", "inside"})


def enter_shops(words: list[Mention], reading: Reading) -> None:
    """Make the room of a shop the place, where something is in it or its inside is spoken of."""
    drafts = reading.drafts
    elsewhere = any(one.entry.kind == "place" and not one.drop and not _roomy(one) for one in drafts)
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.entry.name != SHOP or draft.drop or draft.plural or draft.count > 1:
            continue
        said, dined = _said(words, draft), _dined(words, drafts, number)
        room = _room(draft) or (TABLES if dined else "")
        within = _within(drafts, number, room) or _furnished(draft, drafts) or hung_inside(drafts)
        if (elsewhere and not room) or not (said is not None or dined or within):
            continue
        _enter(reading, draft, room)
        if said is not None:
            words[said] = replace(words[said], entry=Entry(kind="stop", name="stop"), others=())
        for one in drafts:
            if _roomy(one):
                one.entry, one.others = Entry(kind="merged", name=one.text), ()
                reading.used.update(one.words)
        return


def _enter(reading: Reading, draft: Draft, room: str) -> None:
    """Make the shop a place: the room of its kind, or one where its wares are."""
    if room:
        draft.entry, draft.others = Entry(kind="place", name=room), ()
        return
    variant = str(draft.entry.details.get("variant", ""))
    sells = BARBER if variant == "barber" else SELLS + sold(variant)
    draft.entry, draft.others, draft.linked = Entry(kind="place", name=STORE, details={"tints": "wall"}), (), []
    reading.drafts.append(Draft(entry=Entry(kind="feature", name=sells), text=draft.text, plural=False))


def _roomy(draft: Draft) -> bool:
    return draft.entry.kind == "place" and folded(draft.text.lower()) in INTERIORS


def _room(draft: Draft) -> str:
    """The place that it is within, where it has one: a diner is a place as well as a house with a sign."""
    text = folded(draft.text.lower())
    own = next((room for room, texts in ROOMS.items() if text in texts), "")
    return own or next((other.name for other in draft.others if other.kind == "place"), "")


def _said(words: Sequence[Mention], draft: Draft) -> int | None:
    """Where the word for the inside of this shop is."""
    near: list[int] = []
    if draft.words:
        near = [*range(min(draft.words) - NEAR, min(draft.words)), max(draft.words) + 1]
    for at in near:
        if 0 <= at < len(words) and folded(words[at].text.lower()) in INSIDE:
            return at
    return None


def _within(drafts: Sequence[Draft], number: int, room: str) -> bool:
    """Whether something is said to be in it, or somebody to be at one with a room of its own."""
    for one in drafts:
        relations = {kind for other, kind in one.linked if other == number}
        if one.entry.kind == "thing" and relations & WITHIN:
            return True
        if room and one.entry.details.get("poses") and "at" in relations:
            return True
    return False


def _furnished(shop: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether what stands in such a shop is named, and nothing is said to be before it: 理髮廳,綠色皮椅和大鏡子."""
    inner = FURNITURE.get(str(shop.entry.details.get("variant", "")), frozenset())
    named = [one for one in drafts if one.is_thing and not one.drop and one.entry.name in inner]
    return bool(named) and not any(one.linked for one in named)


def _dined(words: Sequence[Mention], drafts: Sequence[Draft], number: int) -> bool:
    """Whether somebody eats or buys in a shop of which nothing says that they are before it: 在火鍋店聚餐."""
    shop = drafts[number]
    first = min(shop.words, default=0)
    here = any(word.kind == "located" for word in words[max(0, first - NEAR) : first])
    before = any(other == number and kind not in {*WITHIN, "at"} for one in drafts for other, kind in one.linked)
    dining = any(DINING & set(one.poses) for one in drafts)
    named = shop.text.endswith(HOUSES) or _room(shop) == SHELVES
    return named and here and not before and (dining or _room(shop) == SHELVES)
