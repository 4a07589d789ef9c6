"""What is put beside something that lies or sits on a bed, a table or a wall stands there as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.plan import Relation, Thing
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kindred import SEATS
from muralist.engines.preview.staging.held.ledges import ON

BESIDE = frozenset({"beside", "left", "right"})
SIDES = frozenset({"left", "right"})
SMALL, AT_MOST = 0.6, 0.8
"""The most of its host's height that what shares it has, and that of a seat for several."""
SEATED = "seated"
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


def sitting(thing: Thing, things: Sequence[Thing | None]) -> Thing:
    """Somebody of another picture who is put on a seat sits on it, as one does who is read there."""
    relation = thing.relation
    host = things[relation.other] if relation is not None and relation.kind == "on" else None
    if host is None or host.prop not in SEATS or thing.prop not in CLOTHED or thing.pose:
        return thing
    return replace(thing, pose=SEATED, variant=f"{thing.variant} {SEATED}".strip())


def _metres(thing: Thing) -> float:
    return thing.metres or all_props()[thing.prop].size
