"""Travellers at an airport are in its hall, unless planes or what drives out there are with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.props.kinds import PORTABLE

AIRFIELD, TERMINAL = "airfield", "terminal"
OUTSIDE = ("runway", "tarmac", "airfield", "airstrip", "跑道", "停機坪", "停机坪")


def wait_inside(drafts: Sequence[Draft]) -> None:
    """Make the airport its departure hall."""
    fields = [one for one in drafts if one.entry.kind == "place" and one.entry.name == AIRFIELD and not one.drop]
    things = [one for one in drafts if one.is_named]
    people = [one for one in things if one.entry.name in CLOTHED]
    others = [one for one in things if one not in people and one.entry.name not in PORTABLE | LUGGAGE]
    if not fields or not people or others:
        return
    for field in fields:
        if not field.text.lower().endswith(OUTSIDE):
            field.entry = replace(field.entry, name=TERMINAL)


LUGGAGE = frozenset({"suitcase", "backpack", "handbag", "map", "phone", "passport", "ticket", "hat", "book", "camera"})
