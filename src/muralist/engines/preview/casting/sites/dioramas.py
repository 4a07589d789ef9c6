"""Isometric pictures: what is named stands on a slab, and a named place is a small model of it with its furniture."""

from __future__ import annotations

from muralist.engines.preview.casting.sites.shores import standing_of
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.places.isometric import STREAM
from muralist.engines.preview.props import all_props

ISOMETRIC, SLAB, ROOM = "isometric", "isometric", "isoroom"
BROUGHT: dict[str, tuple[tuple[str, int], ...]] = {
    "servers": (("server rack", 3),), "serverroom": (("server rack", 3),), "datacentre": (("server rack", 3),),
    "office": (("desk", 1), ("bookcase", 1), ("houseplant", 1)),
    "bedroom": (("bed", 1), ("floor lamp", 1)), "livingroom": (("sofa", 1), ("floor lamp", 1), ("houseplant", 1)),
    "kitchen": (("refrigerator", 1), ("stove", 1)), "library": (("bookcase", 2),),
    "cafe": (("cafe counter", 1), ("cafe table", 1), ("chair", 2)),
    "warehouse": (("pallet rack", 2), ("forklift", 1), ("crate", 2)), "classroom": (("desk", 1), ("globe", 1)),
    "city": (("skyscraper", 3),), "street": (("house", 2), ("street lamp", 1)), "village": (("house", 3),),
    "farm": (("barn", 1), ("tree", 1)), "forest": (("pine tree", 3),), "park": (("tree", 2), ("bench", 1)),
    "garden": (("tree", 1), ("bush", 1)), "beach": (("palm tree", 2), ("beach umbrella", 1)),
    "island": (("palm tree", 2),), "gym": (("treadmill", 1), ("dumbbell", 1)),
}  # fmt: skip
"""What a model of a place has, by word and number."""
DESKWARE = frozenset({"computer", "laptop", "keyboard", "printer"})
"""What stands on desks."""
STORES = frozenset({"warehouse", "store", "supermarket", "grocery", "shop", "market", "bakery"})
"""Places whose shelves are racks of cartons; those of other rooms are bookcases, for they stand on the floor."""
CAFE, COUNTER = "cafe", "cafe counter"
SHELF, BOARDED = "shelf", frozenset({"classroom", "cafe"})
COUNTERS = frozenset({"counter", "bar", "coffee bar", "吧", "吧檯", "吧台", "櫃檯", "柜台"})
"""What one calls the counter that a model of a cafe has anyway."""
SEATS = frozenset({"chair", "table"})
"""Who names any of these in a cafe wants no other ones."""
HOUSES = frozenset({"school", "shop"})
FURNISHED = frozenset({"bedroom", "office", "livingroom", "kitchen", "classroom", "store", "warehouse"})
"""Homes of furniture."""
DESKS = frozenset({"办公桌", "辦公桌", "書桌", "书桌", "課桌", "课桌"})
"""Chinese for desks, which else say that one looks at an office."""
WATERS = frozenset({"river", "brook", "canal"})
"""What runs across a slab that is a model of another place."""
MOST = 4
"""Kinds of things from which on no furniture is brought."""
ROOMS = frozenset({"server room", "data center", "data centre", "datacenter", "數據中心", "数据中心", "機房", "机房"})


def build_dioramas(words: list[Mention], reading: Reading) -> None:
    """Make every named place of an isometric picture a slab or a room with what is in it."""
    if ISOMETRIC not in reading.tables.get("layout", ()):
        return
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.text in DESKS and not draft.drop:
            draft.entry, draft.others = lexicon().english["desk"], ()
    _enter(reading.drafts)
    asked = [draft for draft in reading.drafts if draft.entry.kind == "place" and not draft.drop]
    for draft in asked:
        if len(asked) > 1 and draft.entry.name in WATERS:
            draft.entry, draft.others = Entry(kind="feature", name=STREAM), ()
        else:
            if draft.entry.name == CAFE:
                reading.used.update(at for at, word in enumerate(words) if word.text.lower() in COUNTERS)
            _model(draft, reading)
    for draft in reading.drafts:
        if draft.entry.kind == "feature" and not draft.drop and draft.entry.name == "clouds":
            # a cloud of a diagram is a thing
            draft.entry, draft.others = lexicon().english["cloud icon"], ()
            draft.count, draft.plural = draft.count or 1, False
    _onto_desks(reading.drafts)
    if not any(draft.entry.kind == "place" and not draft.drop for draft in reading.drafts):
        ground = Entry(kind="place", name=SLAB)
        reading.drafts.append(Draft(entry=ground, text=ISOMETRIC, plural=False, words=[]))


def _model(draft: Draft, reading: Reading) -> None:
    """The place of this draft as a model; one that would be empty is left out."""
    name = "servers" if draft.text.lower() in ROOMS else draft.entry.name
    place = all_places()[draft.entry.name]
    stored = bool(STORES & {name, *draft.text.lower().split()})
    for shelf in reading.drafts:
        if shelf.entry.name == SHELF and not shelf.drop and place.indoor:
            shelf.entry, shelf.others = lexicon().english["pallet rack" if stored else "bookcase"], ()
    standing = [one for one in standing_of(reading) if not one.drop]
    brought = [(word, count) for word, count in BROUGHT.get(name, ()) if _new(word, standing)]
    if name == CAFE and any(one.entry.name in SEATS for one in standing):
        brought = [one for one in brought if one[0] == COUNTER]
    elif name == CAFE and standing:
        brought = [one for one in brought if one[0] != "chair"]
    if not brought and not standing:
        draft.drop = True
        return
    draft.entry, draft.others = Entry(kind="place", name=ROOM if place.indoor else SLAB), ()
    if name in BOARDED:
        board = Entry(kind="feature", name="board")
        reading.drafts.append(Draft(entry=board, text=draft.text, plural=False, words=[]))
    for word, count in brought[: max(1, MOST - len(standing))]:
        entry = lexicon().english[word]
        reading.drafts.append(Draft(entry=entry, text=draft.text, plural=count > 1, count=count, words=draft.words))


def _enter(drafts: list[Draft]) -> None:
    """A house of which the furniture is named is seen within: "a hospital with three beds"."""
    homes = [str(draft.entry.details.get("home", "")) or all_props()[draft.entry.name].home for draft in drafts
             if draft.is_thing and draft.entry.name in all_props()]  # fmt: skip
    if not any(home in FURNISHED for home in homes):
        return
    for draft in drafts:
        if draft.entry.kind == "thing" and draft.entry.name in HOUSES and not draft.drop:
            draft.entry, draft.others = Entry(kind="place", name="museum"), ()
            number = drafts.index(draft)
            for other in drafts:
                other.linked = [tie for tie in other.linked if tie[0] != number]


def _onto_desks(drafts: list[Draft]) -> None:
    """A computer of a model of an office stands on the desk that is brought."""
    desk = next((n for n, draft in enumerate(drafts) if draft.entry.name == "table" and not draft.drop), None)
    if desk is None or drafts[desk].text.lower() == "table":
        return
    for draft in drafts:
        if draft.entry.name in DESKWARE and not draft.drop and not draft.linked:
            draft.link(desk, "on")


def _new(word: str, standing: list[Draft]) -> bool:
    entry = lexicon().english.get(word)
    return entry is not None and all(one.entry.name != entry.name for one in standing)
