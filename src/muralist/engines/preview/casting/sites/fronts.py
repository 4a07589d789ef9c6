"""Rooms that are seen from the street: somebody stands before them, or at their door."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.casting.sites.homes import FRONTS
from muralist.engines.preview.casting.sites.streets import SHOPS
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.places import all_places


def stand_before(reading: Reading) -> None:
    """In front of a diner is outside of it: its front is a thing then, and the place a street."""
    for number, draft in enumerate(reading.drafts):
        if draft.entry.kind != "place" or draft.drop or not _has_front(draft):
            continue
        if any((number, "front") in one.linked or (number, "outside") in one.linked for one in reading.drafts):
            own = next((entry for entry in draft.others if entry.kind == "thing"), None)
            front = FRONTS.get(draft.entry.name, "")
            variant = {"variant": front} if front else {}
            shop = Entry(kind="thing", name="shop", details={**variant, "home": SHOPS})
            draft.others = ()
            draft.entry = replace(own, details={**own.details, "home": SHOPS}) if own is not None else shop


def doors_of(reading: Reading) -> None:
    """The door of a cafe is seen from the street; the room behind it is not shown."""
    ends = {max(one.words) for one in reading.drafts if one.entry.name == "door" and one.words and not one.drop}
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.words and _at_door(draft, ends) and _has_front(draft):
            front = f"{draft.entry.name} front"
            if front in all_places()["street"].features:
                draft.entry, draft.others, draft.linked = Entry(kind="feature", name=front), (), []
                draft.words = [at for at in draft.words if at not in draft.sized]
            else:
                draft.entry, draft.others, draft.words = Entry(kind="merged", name=draft.text), (), []


def _at_door(draft: Draft, doors: set[int]) -> bool:
    """Whether a door is said to be that of a place: "the door of a cafe", 咖啡馆门."""
    if draft.text.isascii():
        return min(draft.words) - 1 in doors
    return bool({max(draft.words) + 1, max(draft.words) + 2} & doors)


def _has_front(draft: Draft) -> bool:
    """Whether a room is in a building that can be seen from outside: a cafe, the classroom of a school."""
    room = all_places()[draft.entry.name].indoor
    return draft.entry.name in FRONTS or (room and any(entry.kind == "thing" for entry in draft.others))
