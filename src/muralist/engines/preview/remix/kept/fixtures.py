"""What hangs on a wall stays behind with its room: a teddy bear from a shelf stands on the sand of the beach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.scenery.setting import Place

FIXED = frozenset({"shelf"})
"""Furniture that hangs on walls and bears things."""


def unmounted(things: Sequence[Thing | None], here: Place, before: Place, known: int) -> list[Thing | None]:
    """The things of a scene that moved into the open without such furniture; the first `known` came along."""
    found = list(things)
    if here.indoor or not before.indoor or here.name == before.name:
        return found
    bearers = {at for at, one in enumerate(found[:known]) if one is not None and one.prop in FIXED}
    bearing = {one.relation.other for one in found if one is not None and one.relation is not None} & bearers
    for at, thing in enumerate(found):
        if at in bearing:
            found[at] = None
        elif thing is not None and thing.relation is not None and thing.relation.other in bearing:
            found[at] = replace(thing, relation=None)
    return found
