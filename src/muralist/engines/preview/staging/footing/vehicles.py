"""A bus or a truck is clearly higher than people on the same ground."""

from __future__ import annotations

from itertools import pairwise

from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow

HIGH = frozenset({"bus", "school_bus", "truck", "tram", "fire_engine", "ambulance"})
PEOPLE = frozenset({"person", "child"})
MOST_TIMES, WIDEST = 1.75, 0.90
"""How many times as high as people it is at the most for that, and the most of the frame's width that it takes."""
APART, EDGE = 0.85, 0.02
"""How far apart people are at least, in their widths, and the room that stays free at the frame's edge."""
HIDDEN, KERB, NEARER, LOWEST = 0.5, 0.055, 1.3, 0.965
"""The share of their width from which people are hidden by it, how much lower in the frame than its wheels the near
kerb is, how much larger they are there, and where feet are at most."""
BEHIND = 0.018
"""How much higher in the frame it then stands, behind people whom it would else hide."""


def outgrow_people(items: list[Item], place: Place, frame: Frame) -> None:
    """Let large vehicles grow until they are as much higher than people as the frame has room for."""
    people = [one for one in items if one.prop.name in PEOPLE and one.on is None and one.where == "ground"
              and not one.cut]  # fmt: skip
    for item in items:
        if item.prop.name not in HIGH or item.on is not None or item.where != "ground" or not people:
            continue
        near = [one for one in people if one.metres < item.metres]
        wanted = max((_times(item, one) * _stature(one) for one in near), default=0.0)
        if wanted <= item.height:
            continue
        room = WIDEST * 2 * frame.half_width / item.width
        scale = min(wanted / item.height, max(1.0, room))
        grow(item, items, scale)
        for one in near:
            # where the frame is too narrow for the vehicle, people are smaller instead
            most = item.height / _times(item, one)
            if _stature(one) > most:
                grow(one, items, most / _stature(one))
        _spread(near, items, frame)
        reach = frame.half_width - 0.02 - item.width / 2
        item.centre_on(max(-reach, min(reach, item.middle)))
        if not place.paved:
            item.y = max(place.horizon + 0.02, min(item.y, min(one.y for one in near) - BEHIND))
        else:
            _step_before(near, items, item)


def _step_before(people: list[Item], items: list[Item], item: Item) -> None:
    """Bring people whom it would hide to the near kerb, a little larger."""
    for one in people:
        lap = (item.width + one.width) / 2 - abs(item.middle - one.middle)
        if one.y < item.y and lap > HIDDEN * one.width:
            by = min(LOWEST, item.y + KERB) - one.y
            grow(one, items, NEARER)
            for part in family_of(one, items):
                part.y += by


def _spread(people: list[Item], items: list[Item], frame: Frame) -> None:
    """Side by side where they would hide each other, and all in the frame."""
    row = sorted(people, key=lambda one: one.middle)
    for one, two in pairwise(row):
        step = APART * (one.width + two.width) / 2
        _shift(two, items, max(0.0, one.middle + step - two.middle))
    over = max((one.middle + one.width / 2 for one in row), default=0.0) - frame.half_width + EDGE
    for one in row:
        _shift(one, items, -max(0.0, over))


def _shift(item: Item, items: list[Item], by: float) -> None:
    for one in family_of(item, items):
        one.x += by


def _times(item: Item, one: Item) -> float:
    return min(MOST_TIMES, item.metres / one.metres)


def _stature(item: Item) -> float:
    return max(item.prop.stature, item.extent.height) * item.unit
