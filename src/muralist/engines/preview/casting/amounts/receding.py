"""Plurals beside a subject that nobody counted, trees or street lamps, go back into the picture on both sides of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import PLURAL_COUNT, Draft
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.groups.avenues import FRONTS, ROOTED
from muralist.engines.preview.staging.groups.crowds import CROWD

SEVERAL = 4


def recede(things: Sequence[Thing], kept: Sequence[Draft], place: Place) -> list[Thing]:
    """The things with such plurals spread in depth; what others are placed by keeps its place, as does a subject."""
    free = {draft.text for draft in kept if draft.plural and not draft.count and not draft.linked and not draft.spot}
    if place.indoor or place.weightless or place.cut_open or not things:
        return list(things)
    marked = {relation.other for thing in things if (relation := thing.relation) is not None}
    marked |= {thing.towards for thing in things}

    def goes_back(number: int, thing: Thing) -> bool:
        # a street is seen with its lamps, whatever else is in it
        first = number == 0 and place.name not in FRONTS
        if first or number in marked or thing.prop not in ROOTED or thing.word not in free or thing.text:
            return False
        return (
            thing.count == PLURAL_COUNT and (thing is things[0] or thing.prop != things[0].prop) and thing.size == 1.0
        )

    return [
        replace(thing, count=PLURAL_COUNT if place.name in FRONTS else SEVERAL, spot=CROWD, relation=None)
        if goes_back(number, thing)
        else thing
        for number, thing in enumerate(things)
    ]
