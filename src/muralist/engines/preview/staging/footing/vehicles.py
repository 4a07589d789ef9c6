"""A bus or a truck is clearly higher than people on the same ground."""

from __future__ import annotations

from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import grow

HIGH = frozenset({"bus", "school_bus", "truck", "tram", "fire_engine", "ambulance"})
PEOPLE = frozenset({"person", "child"})
MOST_TIMES, WIDEST = 1.75, 0.90
"""How many times as high as people it is at the most for that, and the most of the frame's width that it takes."""
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
        reach = frame.half_width - 0.02 - item.width / 2
        item.centre_on(max(-reach, min(reach, item.middle)))
        item.y = max(place.horizon + 0.02, min(item.y, min(one.y for one in near) - BEHIND))


def _times(item: Item, one: Item) -> float:
    return min(MOST_TIMES, item.metres / one.metres)


def _stature(item: Item) -> float:
    return max(item.prop.stature, item.extent.height) * item.unit
