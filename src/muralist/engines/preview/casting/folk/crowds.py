"""Crowds: who is about where a prompt says that it is busy, and how many "people" are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import PLURAL_COUNT, Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.groups.crowds import CROWD

BUSY = frozenset({"busy", "crowded", "bustling", "lively", "packed", "熱鬧", "热闹", "熱鬧的", "热闹的", "擁擠", "拥挤",
                  "擁擠的", "拥挤的", "繁忙", "繁忙的", "人山人海", "人潮", "喧鬧", "喧闹"})  # fmt: skip
THRONGED = ("人潮", "人群", "擠滿人", "挤满人", "擠滿了人", "挤满了人", "人山人海", "摩肩接踵", "熙熙攘攘", "熙來攘往",
            "熙来攘往", "川流不息", "萬頭攢動", "万头攒动", "水洩不通", "水泄不通", "人來人往", "人来人往", "滿滿的人",
            "满满的人", "擠滿遊客", "挤满游客", "full of people", "packed with people", "filled with people",
            "crowded with people", "thronged", "teeming with people")  # fmt: skip
"""What says that a place is full of people, also as a part of a longer word."""
PEOPLE = frozenset({"people", "pedestrians", "tourists", "visitors", "crowd", "crowds", "crowd of people", "customers",
                    "shoppers", "passers by", "travelers", "travellers", "passengers", "人們", "人们", "人群", "群眾",
                    "群众", "行人", "遊客", "游客", "路人"})  # fmt: skip
"""Words for people of whom there are many, unless they are counted."""
LIVELY = frozenset({
    "market", "street", "oldtown", "village", "city", "cafe", "restaurant", "diner", "bar", "station", "beach", "park",
    "playground", "harbour", "pool", "museum", "airfield", "stage", "futurecity", "suburb", "garden", "camp",
    "easterntown", "templeyard", "alley", "oldlane", "watertown", "canal", "subway", "terminal", "store", "minimart",
    "oldcity", "whitetown", "hall", "library", "cinema", "gym", "rooftop", "warehouse", "isometric", "farm", "aquarium",
    "crossing", "fairground",
})  # fmt: skip
"""Places that can be busy."""
MANY, SOME, SEVERAL, THRONG = 8, 6, 4, 11


def crowded(
    things: list[Thing], words: Sequence[Mention], place: Place, kept: Sequence[Draft]
) -> tuple[list[Thing], set[int]]:
    """The things with as many people as the prompt means, and the numbers of the words that say so; who is counted
    stays as many, and the things come from the drafts that are `kept`.
    """
    counted = {draft.text for draft in kept if draft.count}
    busy = {at for at, word in enumerate(words) if _busy(word)}
    if place.name not in LIVELY:
        return things, set()
    found = list(things)
    for number, thing in enumerate(things):
        free = thing.relation is None and thing.towards < 0 and "seated" not in thing.variant
        if thing.prop == "person" and thing.word.lower() in PEOPLE and free and thing.word not in counted:
            found[number] = replace(thing, count=MANY if busy else SOME, spot=CROWD)
            return _equipped(found, number), busy
    if not busy:
        return things, set()
    if place.indoor and any(thing.prop == "person" and thing.count >= SEVERAL for thing in things):
        # those who are there are enough for a room
        return things, busy
    alone = not any(thing.prop in {"person", "child"} for thing in things)
    some = THRONG if any(_thronged(words[at]) for at in busy) else SOME
    around = Thing(prop="person", word=words[min(busy)].text, count=some if alone else some - 1, spot=CROWD)
    return [*found, around], busy


def _equipped(things: list[Thing], crowd: int) -> list[Thing]:
    """ "People holding umbrellas" have one each."""
    each = things[crowd].count
    return [
        replace(thing, count=each)
        if thing.count == PLURAL_COUNT and thing.relation is not None
        and (thing.relation.kind, thing.relation.other) in {("carrying", crowd), ("wearing", crowd)}
        else thing
        for thing in things
    ]  # fmt: skip


def _busy(word: Mention) -> bool:
    text = word.text.lower()
    return text in BUSY or text.startswith(("busy ", "crowded ", "bustling ")) or _thronged(word)


def _thronged(word: Mention) -> bool:
    return any(said in word.text.lower() for said in THRONGED)
