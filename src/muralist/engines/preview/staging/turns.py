"""Which way things look: at each other, at what they are about, along the way they go, and into the picture.

Every prop is drawn looking right; a flipped one looks left.
"""

from __future__ import annotations

from functools import lru_cache

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.staging.items import Item

MOVING = frozenset({"walking", "running", "flying", "swimming", "riding", "galloping", "jumping"})
WHEELED = frozenset({"bicycle", "motorcycle", "car", "bus", "truck", "tractor", "train", "plane", "helicopter", "boat",
                     "ship", "submarine"})  # fmt: skip
OFF_CENTRE = 0.02
"""World units from the middle at which a lone thing looks into the picture."""
PAIRED = 3
"""Up to that many living things turn to each other; a crowd looks where it likes."""


@lru_cache(maxsize=1)
def living() -> frozenset[str]:
    """Props that look somewhere: those that take poses, and other animals."""
    rows = (entry for entry in lexicon().english.values() if entry.kind == "thing")
    return BEINGS | {entry.name for entry in rows if entry.details.get("poses")}


def turn(plan: ScenePlan, items: list[Item], roots: list[Item]) -> None:
    """Turn the roots of the picture; what hangs on them follows later."""
    for item in roots:
        target = plan.things[item.thing].towards
        if target >= 0:
            _look_at(item, [other for other in items if other.thing == target], roots)
    free = [item for item in roots if plan.things[item.thing].towards < 0 and item.prop.name in living() | WHEELED]
    beings = [item for item in free if item.prop.name in living() and not _moves(item)]
    if 1 < len(beings) <= PAIRED and len([item for item in roots if item.prop.name in living()]) == len(beings):
        beings.sort(key=lambda item: item.middle)
        face(beings[0], 1)
        face(beings[-1], -1)
        return
    for thing in {item.thing for item in free}:
        kin = [item for item in free if item.thing == thing]
        if len(kin) > 1 and (_moves(kin[0]) or kin[0].prop.name in WHEELED):
            # a herd, and traffic, goes one way
            for item in kin:
                face(item, -1 if kin[0].flip else 1)
    if len(roots) == 1 and free and abs(free[0].middle) > OFF_CENTRE:
        face(free[0], -1 if free[0].middle > 0 else 1)


def turn_attached(plan: ScenePlan, items: list[Item]) -> None:
    """Two cats on one fence, a bird on a branch: what is placed by its landmark turns once it has its place."""
    bearers = {id(item.on) for item in items}
    for item in items:
        if item.on is not None and plan.things[item.thing].towards >= 0 and id(item) not in bearers:
            others = [other for other in items if other.thing == plan.things[item.thing].towards]
            _look_at(item, others, [item for item in items if item.on is not None])


def face(item: Item, side: int) -> None:
    """Turn to the right (1) or left (-1), without moving."""
    if item.prop.turns and not item.look.text and item.flip != (side < 0):
        middle = item.middle
        item.flip = not item.flip
        item.centre_on(middle)


def _look_at(item: Item, others: list[Item], kin: list[Item]) -> None:
    others = [other for other in others if other is not item]
    if others and others[0].thing == item.thing:
        # several of one kind look to their middle
        family = [one.middle for one in kin if one.thing == item.thing]
        face(item, 1 if item.middle <= sum(family) / len(family) else -1)
    elif others and len(family := [one.middle for one in kin if one.thing == item.thing]) > 1:
        # a herd goes after it together
        face(item, 1 if others[0].middle >= sum(family) / len(family) else -1)
    elif others:
        nearest = min(others, key=lambda other: abs(other.middle - item.middle))
        face(item, 1 if nearest.middle >= item.middle else -1)


def _moves(item: Item) -> bool:
    return bool(set(item.look.variant.split()) & MOVING)
