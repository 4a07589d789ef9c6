"""Which things are placed by what they are attached to: worn, carried, on a seat, in a vessel."""

from __future__ import annotations

from collections.abc import Collection

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import CREATURES
from muralist.engines.preview.props.symbols import ARROW, LINK
from muralist.engines.preview.staging.items import Item

ATTACHED = frozenset(
    {"on", "in", "at", "atop", "around", "riding", "wearing", "carrying", "biting", "flying", "hanging"}
)
"""Relations whose thing needs no ground of its own."""
HELD = 0.75
"""Metres: larger things are not held up but stand beside whoever has them."""
OVERHEAD = frozenset({"umbrella", "toy_balloon"})
EMBRACED = frozenset({"guitar"})
"""Held up by a hand at the hip, and held before the body: carried whatever their size."""
LIFTERS = frozenset({"drone", "helicopter", "plane", "saucer", "airship"})
"""Flying machines that a load hangs under."""
PEOPLE = frozenset({"person", "child", "robot", "astronaut", "snowman", "bear"})


def pawed(name: str) -> bool:
    """Whether a prop is an animal, which has things in its paws or its mouth."""
    from muralist.engines.preview.props.fits import FITS

    return name in FITS or name in CREATURES


def attached(plan: ScenePlan, item: Item, present: Collection[int] | None = None) -> bool:
    """Whether an item is placed by what it is attached to, which is `present`, rather than in a row."""
    relation = plan.things[item.thing].relation
    if relation is not None and present is not None and relation.other not in present:
        return False
    if relation is None or relation.other == item.thing or relation.other < 0:
        return False
    if relation.kind == "carrying":
        carrier = plan.things[relation.other]
        if carrier.prop in LIFTERS:
            return True
        return (carrier.prop in PEOPLE or pawed(carrier.prop)) and (
            item.prop.size <= HELD or item.prop.name in OVERHEAD | EMBRACED
        )
    return relation.kind in ATTACHED or relation.kind == "under"


def is_chain(plan: ScenePlan, ends: list[Item]) -> bool:
    """Whether lines lead from each of several on to the next: arrows between different things, or what is sent."""
    sent = any(
        thing.prop != LINK and tie is not None and tie.kind == "between" and tie.second not in {-1, tie.other}
        for thing in plan.things
        for tie in (thing.relation,)
    )
    if sent and any(thing.prop == LINK for thing in plan.things):
        return len(ends) > 2
    arrows = any(thing.prop == LINK and thing.variant == ARROW for thing in plan.things)
    return arrows and len(ends) > 2 and len({item.thing for item in ends}) == len(ends)
