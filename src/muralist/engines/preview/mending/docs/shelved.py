"""Goods that are named with a shelf of others stand on it too, at the side that is said."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of

SHELF, SMALL = "shelf", 0.45
SIDES = frozenset({"", "left", "right"})


def shelve(drafts: list[Draft]) -> None:
    """Put what is small and stands nowhere else onto the shelf; not where anybody or a room is named."""
    shelf = next((n for n, one in enumerate(drafts) if one.is_named and one.entry.name == SHELF), -1)
    if shelf < 0 or not any((shelf, "on") in one.linked for one in drafts):
        return
    if any(one.entry.kind == "place" and not one.drop for one in drafts):
        return
    things = [one for one in drafts if one.is_thing and one is not drafts[shelf]]
    loose = [one for one in things if not one.linked]
    if any(one.entry.details.get("poses") for one in things) or any(metres_of(one.entry) > SMALL for one in loose):
        return
    for one in loose:
        number = next(at for at, other in enumerate(drafts) if other is one)
        held = any(to == number for other in drafts for to, _ in other.linked)
        if not held and one.spot in SIDES and not one.aloft:
            one.link(shelf, "on")
