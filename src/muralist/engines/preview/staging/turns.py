"""Which way things look: at each other, at what they are about, along the way they go, and into the picture.

Every prop is drawn looking right; a flipped one looks left.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.staging.items import Item

MOVING = frozenset({"walking", "running", "flying", "swimming", "riding", "galloping", "jumping"})
WHEELED = frozenset({"bicycle", "motorcycle", "car", "bus", "truck", "tractor", "train", "plane", "helicopter", "boat",
                     "ship", "submarine"})  # fmt: skip
DOERS = frozenset({"person", "child", "robot", "astronaut"})
ANSWERED = frozenset({"feeding", "waving", "throwing"})
"""Deeds that those turn to whom they are done to."""
OFF_CENTRE = 0.02
"""World units from the middle at which a lone thing looks into the picture."""
SHOALS = frozenset({"fish", "fancy fish", "dolphin", "whale", "duck", "swan", "bird", "cow", "sheep", "dragon",
                    "turtle", "crocodile", "tyrannosaur", "triceratops", "stegosaurus", "longneck", "snail", "hedgehog",
                    "seal", "kangaroo", "pig", "giraffe", "camel"})  # fmt: skip
"""What is long, is seen from the side and goes one way together, besides those whose joints are known."""
NOSES = 0.12
"""The gap between two animals that look at each other, as a share of the narrower one's width."""
STAGGERED = 0.05
"""Heights in the frame by which one stands so far behind the other that their heads do not meet."""
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
        if one_herd(beings):
            for item in beings:
                face(item, -1 if beings[0].flip else 1)
            return
        face(beings[0], 1)
        face(beings[-1], -1)
        return
    for thing in {item.thing for item in free}:
        kin = [item for item in free if item.thing == thing]
        if len(kin) > 1 and (_moves(kin[0]) or kin[0].prop.name in WHEELED or one_herd(kin)):
            # a herd, a school of fish and traffic go one way
            for item in kin:
                face(item, -1 if kin[0].flip else 1)
    if len(roots) == 1 and free and abs(free[0].middle) > OFF_CENTRE:
        face(free[0], -1 if free[0].middle > 0 else 1)


def answer(plan: ScenePlan, items: list[Item]) -> None:
    """Turn those who are fed or waved at to whoever does it, and those who are followed away."""
    for chaser in items:
        relation = plan.things[chaser.thing].relation
        for prey in items if relation is not None and relation.kind == "following" else ():
            if relation is not None and prey.thing == relation.other and prey.prop.name in living():
                # who is followed leads the way
                face(prey, -1 if chaser.flip else 1)
    for actor in items:
        if actor.prop.name not in DOERS or not ANSWERED & {*actor.look.variant.split()}:
            continue
        target = plan.things[actor.thing].towards
        for item in items:
            meant = item.thing == target if target >= 0 else item.prop.name in living() - DOERS
            free = item.thing != actor.thing and item.on is not actor and plan.things[item.thing].towards < 0
            if meant and free and not _moves(item):
                face(item, 1 if actor.middle >= item.middle else -1)


def one_herd(items: list[Item]) -> bool:
    """Whether these are several of one kind that are seen from the side: face to face, their heads would be one."""
    if len({item.thing for item in items}) > 1 or len(items) < 2:
        return False
    return sideways(items[0])


def sideways(item: Item) -> bool:
    """Whether an animal is drawn from the side, its head before its body."""
    from muralist.engines.preview.props.fits import FITS, fit_of

    fit = fit_of(item.prop.name, item.look) if item.prop.name in FITS else None
    return item.prop.name in SHOALS if fit is None else not fit.facing


def part_noses(roots: list[Item], half_width: float) -> None:
    """Move animals apart that look at each other and would touch."""
    beasts = sorted((item for item in roots if item.where != "sky" and sideways(item)), key=lambda item: item.middle)
    for left, right in pairwise(beasts):
        gap = right.middle - left.middle - (left.width + right.width) / 2
        lack = NOSES * min(left.width, right.width) - gap
        if left.flip or not right.flip or lack <= 0 or abs(left.y - right.y) > STAGGERED:
            continue
        room = (half_width - left.width / 2 + left.middle, half_width - right.width / 2 - right.middle)
        left.x -= max(0.0, min(room[0], max(lack / 2, lack - room[1])))
        right.x += max(0.0, min(room[1], max(lack / 2, lack - room[0])))
        gap = right.middle - left.middle - (left.width + right.width) / 2
        if gap < 0:
            # no room: both shrink
            share = 1 + 2 * gap / (left.width + right.width)
            for item in (left, right):
                middle = item.middle
                item.unit *= share
                item.centre_on(middle)


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
