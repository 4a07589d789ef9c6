"""What is put beside something that lies or sits on a bed, a table or a wall stands there as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import Relation, Thing
from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.held.ledges import ON

BESIDE = frozenset({"beside", "left", "right"})
SIDES = frozenset({"left", "right"})
SMALL, AT_MOST = 0.6, 0.8
"""The most of its host's height that what shares it has, and that of a seat for several."""
BROAD = frozenset({"sofa", "bench", "bed"})
"""Seats for several."""


def shared_seat(thing: Thing, things: Sequence[Thing | None]) -> Thing:
    """The new thing on what carries its neighbour, where it is small enough for that."""
    relation = thing.relation
    neighbour = things[relation.other] if relation is not None else None
    if relation is None or neighbour is None or relation.kind not in BESIDE:
        return thing
    if neighbour.spot.startswith(ON):
        return replace(thing, spot=neighbour.spot, relation=None)
    seat = neighbour.relation
    host = things[seat.other] if seat is not None and seat.kind == "on" else None
    if seat is None or host is None or _metres(thing) > (AT_MOST if host.prop in BROAD else SMALL) * _metres(host):
        return thing
    side = relation.kind if relation.kind in SIDES else thing.spot
    return replace(thing, relation=Relation(kind="on", other=seat.other), spot=side)


def _metres(thing: Thing) -> float:
    return thing.metres or all_props()[thing.prop].size
