"""What two people carry together is between them, off the ground: a sofa, a ladder, a giant coin."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.contact.hands import dress
from muralist.engines.preview.staging.instances.natural import GIANT
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.measures.outsized import shared

OFF, HIGH = 0.20, 0.62
"""How high over the ground it is, and how high a giant one, in figure units."""
LEAST, MOST, REACH = 0.22, 0.80, 0.13
"""How high what is large anyway is at least and at most, and how far from who carries it its side is."""
ROOM = 0.94
"""The share of a frame that all take."""
PLUCKED = "hauling"


def bear_together(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Stand two of its carriers at its sides, turned to it, with any others behind it."""
    if plan.kept:
        return
    for item in items:
        relation = plan.things[item.thing].relation
        if relation is None or relation.kind != "carrying":
            continue
        owners = [one for one in items if one.thing == relation.other]
        if shared(plan, item, owners) and all(one.on is None for one in owners):
            _bear(item, owners, frame, giant=plan.things[item.thing].size >= GIANT)


def _bear(item: Item, owners: list[Item], frame: Frame, *, giant: bool) -> None:
    owners = sorted(owners, key=lambda one: one.x)
    tall = max(one.unit for one in owners)
    share = HIGH if giant else min(MOST, max(LEAST, item.height / tall))
    item.unit = share * tall / item.extent.height
    sides = (owners[0], owners[-1])
    wide = item.width + sum(one.width for one in sides)
    shrunk = min(1.0, ROOM * 2 * frame.half_width / wide)
    for one in (item, *owners):
        one.unit *= shrunk
    middle = max(-0.5, min(0.5, sum(one.middle for one in owners) / len(owners)))
    room = max(0.0, ROOM * frame.half_width - wide * shrunk / 2)
    middle = max(-room, min(room, middle))
    foot = sides[0].y
    for one, side in zip(sides, (-1, 1), strict=True):
        dress(one, PLUCKED)
        one.flip = side > 0
        one.x = middle + side * (item.width / 2 + REACH * one.unit)
        one.y = foot
    for number, one in enumerate(owners[1:-1]):
        dress(one, PLUCKED)
        one.x = middle + (number - (len(owners) - 3) / 2) * one.width
        one.y = foot - 0.02
    item.hung, item.where, item.far = "", sides[0].where, sides[0].far
    item.centre_on(middle)
    item.y = foot - (OFF * tall * shrunk + item.extent.bottom * item.unit) / frame.tall
    # over those behind it and under the hands of those at its sides
    item.on, item.level = sides[0], sides[0].level - 1
