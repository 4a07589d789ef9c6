"""What a scene has room for: words on the side that stays empty, and no second row of the houses that it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.scenery.setting import Place

ROWED = frozenset({"canal", "watertown", "oldtown", "oldcity", "whitetown", "easterntown", "suburb", "village"})
"""Places that are made of houses."""
OTHER = {"left": "right", "right": "left"}
CROWD = 4
"""Things from which none are moved: they fill the frame."""


def leave_room(things: list[Thing], side: str) -> list[Thing]:
    """The things with those that stand by nothing else moved away from the side that is to stay empty."""
    if side not in OTHER or sum(thing.count for thing in things) >= CROWD:
        return things
    return [
        replace(thing, spot=OTHER[side]) if not thing.spot and thing.relation is None else thing for thing in things
    ]


def house_rows(reading: Reading, place: Place) -> None:
    """The houses of a street are those that it has: of no number and in many colours or none, they are painted."""
    if place.name not in ROWED:
        return
    for number, draft in enumerate(reading.drafts):
        several = draft.plural and not draft.count and not draft.tints and len(draft.colours) != 1
        if draft.entry.name != "house" or draft.entry.kind != "thing" or draft.drop or not several:
            continue
        if any(reading.drafts[other].entry.kind == "thing" for other, _ in draft.linked):
            continue
        draft.entry, draft.others, draft.linked = Entry(kind="merged", name="house"), (), []
        reading.used.update(draft.words)
        for one in reading.drafts:
            one.linked = [link for link in one.linked if link[0] != number]


def unspared(words: Sequence[Mention], things: Sequence[Thing]) -> set[int]:
    """The words about empty room that the picture does not leave: no side was said, or nothing was moved."""
    spots = {thing.spot for thing in things}
    return {
        at
        for at, word in enumerate(words)
        if word.kind == "room" and word.entry is not None and OTHER.get(word.entry.name) not in spots
    }
