"""A temple that only its own steps, eaves or doors are named with is the hall of its court, before which those are."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry

HALL, COURT = "temple_hall", "templeyard"
STEPS = frozenset({"stairs"})
SHORT = 0.6
"""How large steps are that leave the hall above them in sight."""
EAVES = frozenset({"eaves"})


def enter_courts(drafts: Sequence[Draft]) -> None:
    """Make such a hall the place, and put its steps before it."""
    halls = [n for n, one in enumerate(drafts) if one.is_named and one.entry.name == HALL]
    if len(halls) != 1 or any(one.entry.kind == "place" and not one.drop for one in drafts):
        return
    hall = drafts[halls[0]]
    steps = [one for one in drafts if one.is_named and one.entry.name in STEPS]
    eaves = any(one.entry.kind == "feature" and one.entry.name in EAVES for one in drafts)
    if hall.count > 1 or hall.plural or hall.colours or hall.sized or not (steps or eaves):
        return
    hall.entry, hall.others, hall.linked = Entry(kind="place", name=COURT, details={"name": COURT}), (), []
    for one in drafts:
        one.linked = [link for link in one.linked if link[0] != halls[0]]
    for one in steps:
        one.spot = one.spot or "middle"
        one.size *= SHORT
