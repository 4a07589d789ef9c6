"""Seats for several: side by side on a sofa, around a picnic blanket, behind a table."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.bed import QUILTS
from muralist.engines.preview.staging.contact.joined.elbows import raise_hands
from muralist.engines.preview.staging.items import Frame, Item

UPRIGHT = frozenset({"person", "child", "robot", "astronaut"})
CHAIRED = frozenset({"person", "child", "robot"})
"""Who brings a chair along to a table."""
SIDES = {"left": -1, "right": 1}
ELBOWS = 0.47
"""Figure units that somebody who sits takes up beside others."""
SUNK = 0.265
"""How far under a seat the feet of those are who sit on a chair, in figure units."""

BEAST, RAISED = 0.60, 0.24
"""The most width of an animal at a table, for the table's, and how high it sits there, for the table's height."""
ABED, LENGTH, PILLOW = 1.62, 1.90, -0.96
"""The unit of a sleeper in a bed and the most of its length, in the bed's units, and where the top of the head is."""
TUCKED = 1.45
"""The unit of somebody who sits in a bed, in the bed's."""
FARTHER, HIGHER = 0.13, 0.17
"""How far along and above the nearest sleeper each farther one lies, in the bed's units."""
APART, LOWER = 0.36, 0.10
"""How far along the bed and below the one behind each nearer one sits up in it, in the bed's units."""


def seated_in_order(plan: ScenePlan, items: list[Item]) -> list[Item]:
    """Those who share a seat from left to right, as far as the prompt says who is where."""
    return sorted(items, key=lambda item: SIDES.get(plan.things[item.thing].spot, 0))


def sit_at_table(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """At true scale for the table: on chairs at its ends and behind it, turned to its middle."""
    count, place = len(siblings), siblings.index(item)
    words = item.look.variant.split()
    # a wheelchair stands on the floor by itself
    seated = "seated" in words and "wheelchair" not in words
    if seated and item.prop.name in CHAIRED:
        item.look = replace(item.look, variant=" ".join([*words, "chaired"]))
        item.extent = item.prop.extent(item.look)
    metre = other.height / other.metres
    tall = item.prop.stature or item.extent.height
    # children have high chairs
    item.unit = max(item.metres, 1.35) / tall * metre
    animal = item.prop.name not in UPRIGHT
    if animal:
        item.unit = min(item.unit, BEAST * other.width / item.extent.width)
    room = max(0.55 * other.width, min(0.86 * other.width, ELBOWS * item.unit * (count - 1)))
    if count > 1 and room / (count - 1) < 0.34 * item.unit:
        item.unit = room / (count - 1) / 0.34
    share = place / (count - 1) - 0.5 if count > 1 else -0.18
    x = other.middle + share * (room if count > 1 else other.width)
    item.flip = share > 0.01
    item.x = x
    outer = count > 1 and place in {0, count - 1}
    item.level = other.level - (1 if outer else 2)
    foot = SUNK * item.unit if seated else RAISED * other.height if animal else 0.0
    item.y = other.y - (foot + (0.10 if outer else 0.14) * other.height) / frame.tall
    raise_hands(item, other, frame)


def rest_in_bed(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Put who sits up or sleeps in a bed where its pillows are; whether somebody does so."""
    words = item.look.variant.split()
    if not {"tucked", "abed"}.isdisjoint(words):
        item.on, item.far, item.where = other, other.far, other.where
    if "tucked" in words:
        tuck_in(item, other, siblings, frame)
    elif "abed" in words:
        lie_abed(item, other, siblings, frame)
    else:
        return False
    return True


def lie_abed(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """The head on the pillow, the bed's own quilt over the body."""
    from muralist.engines.preview.props.figure.build import hex_of

    quilt = hex_of(other.look.pick("quilt", QUILTS))
    item.look = replace(item.look, variant=f"{item.look.variant} quilt:{quilt}")
    item.extent = item.prop.extent(item.look)
    item.unit = min(ABED * other.unit, LENGTH * other.unit / item.extent.width)
    if item.prop.name == "child":
        item.unit *= 0.86
    item.flip = other.flip
    sleepers = [one for one in siblings if "abed" in one.look.variant.split()]
    side, place = -1 if other.flip else 1, sleepers.index(item)
    behind = len(sleepers) - 1 - place
    item.x = other.x + side * ((PILLOW + FARTHER * behind) * other.unit - item.extent.left * item.unit)
    item.y = other.y - (0.53 + HIGHER * behind) * other.unit / frame.tall
    item.level = other.level + 1 + place


def tuck_in(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """Against the pillows, with the bed's own quilt over the legs."""
    from muralist.engines.preview.props.figure.build import hex_of

    quilt = hex_of(other.look.pick("quilt", QUILTS))
    item.look = replace(item.look, variant=f"{item.look.variant} quilt:{quilt}")
    item.extent = item.prop.extent(item.look)
    item.unit = TUCKED * other.unit * (0.84 if item.prop.name == "child" else 1.0)
    item.flip = other.flip
    side, place = -1 if other.flip else 1, siblings.index(item)
    several = len(siblings) > 1
    item.x = other.x + side * (-0.42 + (APART * place - 0.16 if several else 0.0)) * other.unit
    item.y = other.y - (0.60 + (0.05 if several else 0.0) - LOWER * place) * other.unit / frame.tall
    item.level = other.level + 1 + 2 * place


def sit_on_blanket(siblings: list[Item], other: Item, frame: Frame) -> None:
    """A blanket large enough for all, people along its far side, food in the middle before them."""
    people = [one for one in siblings if one.prop.name in UPRIGHT]
    rest = [one for one in siblings if one.prop.name not in UPRIGHT]
    unit = max(one.unit for one in people)
    wide = ELBOWS * unit * len(people) + 0.22 * unit
    shrink = min(1.0, 0.92 * 2 * frame.half_width / wide)
    other.unit = wide * shrink / other.extent.width
    deep = other.extent.height * other.unit
    for number, item in enumerate(people):
        share = (number + 0.5) / len(people) - 0.5
        item.unit *= shrink * (unit / item.unit if item.prop.name == people[0].prop.name else 1.0)
        item.flip = share > 0 or (len(people) == 1 and item.flip)
        item.x = other.middle + share * (wide - 0.16 * unit) * shrink
        item.y = other.y - (0.62 - 0.16 * (number % 2)) * deep / frame.tall
        _sit(item, other, 1 + number % 2)
    for number, item in enumerate(rest):
        item.unit = min(item.unit, item.metres / 1.6 * unit * shrink / item.extent.height * 1.6)
        aside = (number - (len(rest) - 1) / 2) * 1.15 * item.width
        item.centre_on(other.middle + aside)
        item.y = other.y - 0.16 * deep / frame.tall
        _sit(item, other, 3)


def _sit(item: Item, other: Item, level: int) -> None:
    item.on, item.far, item.level = other, other.far, other.level + level
    item.where = other.where
