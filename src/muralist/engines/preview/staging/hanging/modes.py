"""How a thing of a plan hangs: by itself, or from another."""

from __future__ import annotations

from muralist.engines.preview.kinds import ROOM
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props import all_props


def hung_mode(thing: Thing, index: int) -> str:
    """How a thing of a plan hangs by itself: "ceiling", "wall", "across" the frame, or "" where it does not."""
    relation = thing.relation
    hangs = all_props()[thing.prop].hangs
    if relation is None or relation.kind in {"above", "over", "behind", "front", "left", "right", "beside", "between"}:
        return "" if thing.pose == "flying" else hangs
    if relation.kind in ROOM and relation.other == index:
        return hangs if hangs == "across" else relation.kind
    return hangs if hangs == "across" and relation.kind != "hanging" else ""
