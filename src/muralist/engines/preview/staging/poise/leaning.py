"""Leans things against walls, trees and doors: tilted towards them, and touching."""

from __future__ import annotations

import math

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.poise.tilt import tilted

LEANING = "leaning"
"""The spot of what leans against its landmark."""
CLOSE, LAP = "close", 0.34
"""The spot of somebody who leans against a landmark, and how far from its edge their middle is, of their width."""
LEANERS = frozenset({
    "ladder", "surfboard", "skateboard", "snowboard", "skis", "shovel", "axe", "hammer", "guitar", "violin",
    "cello", "banjo", "umbrella", "fishing_rod", "racket", "baseball_bat", "picture", "mirror", "sled",
    "wand", "shield", "bicycle", "tricycle", "motorcycle", "sign", "suitcase", "backpack", "wheelbarrow",
})  # fmt: skip
"""What is leant against something."""
STEEP = {"bicycle": 0.0, "tricycle": 0.0, "motorcycle": 0.0, "suitcase": 7.0, "backpack": 6.0, "wheelbarrow": 0.0,
         "picture": 5.0, "mirror": 5.0, "umbrella": 13.0, "ladder": 14.0,
         "skateboard": 76.0}  # fmt: skip
WALLED = frozenset({"street", "alley", "porch", "village"})
"""Places outdoors whose walls are near enough to lean against."""
WALL_FOOT = {"street": 0.745}
"""Where the wall meets the ground of a place in which that is not at its horizon."""
LONG, LONGER = frozenset({"stone_wall", "fence", "hedge", "brick_wall"}), 1.5
"""What is as long as it need be, and how much longer than what leans against it at least."""
USUAL = 11.0
"""Degrees that things lean."""
NARROW = {"tree": 0.09, "branch": 0.2, "street_lamp": 0.3, "traffic_light": 0.3, "bamboo_canes": 0.3}
"""Half the width of the part one leans against, as a share of the whole width, of what is slender at its foot."""


def stay_close(plan: ScenePlan, items: list[Item]) -> None:
    """Who leans against a tree or a post stands at it, touching."""
    for item in items:
        thing = plan.things[item.thing]
        relation = thing.relation
        if relation is None or thing.spot != CLOSE or item.on is not None or item.where != "ground":
            continue
        host = next((one for one in items if one.thing == relation.other != item.thing), None)
        if host is None or host.on is not None:
            continue
        side = 1 if item.middle >= host.middle else -1
        half = NARROW.get(host.prop.name, 0.5) * host.width
        item.centre_on(host.middle + side * (half + LAP * item.width))
        item.y, item.far = max(item.y, host.y + 0.008), host.far
        item.level = host.level + 1


def keep_behind(plan: ScenePlan, items: list[Item]) -> None:
    """Whoever is behind a trunk is so still after the trunk has been moved."""
    for item in items:
        relation = plan.things[item.thing].relation
        if relation is None or relation.kind != "behind" or item.on is not None or item.where != "ground":
            continue
        hosts = [one for one in items if one.thing == relation.other and one.prop.name in NARROW]
        if hosts:
            item.y = min(item.y, hosts[0].y - 0.012)


def lean(plan: ScenePlan, items: list[Item], place: Place) -> None:
    """Tilt every leaning item and move it to its landmark, or to the wall of the room."""
    for item in items:
        thing = plan.things[item.thing]
        if thing.spot != LEANING or item.on is not None or item.hung or item.where != "ground":
            continue
        relation = thing.relation
        hosts = [other for other in items if relation is not None and other.thing == relation.other != item.thing]
        if hosts:
            _against(item, hosts[0])
            continue
        item.y = min(item.y, wall_foot(place))
        if (place.indoor or place.name in WALLED) and STEEP.get(item.prop.name, USUAL):
            tilted(item, -STEEP.get(item.prop.name, USUAL) if item.flip else STEEP.get(item.prop.name, USUAL))


def wall_foot(place: Place) -> float:
    """How far down the frame what leans on the wall of a place stands at most."""
    return WALL_FOOT.get(place.name, place.horizon + 0.03 if place.indoor else 1.0)


def _against(item: Item, host: Item) -> None:
    side = 1 if item.middle >= host.middle else -1
    degrees = STEEP.get(item.prop.name, USUAL)
    slender = NARROW.get(host.prop.name)
    if host.prop.name in LONG:
        middle = host.middle
        host.unit *= max(1.0, min(2.2, LONGER * item.width / host.width))
        host.centre_on(0.5 * middle)
    height = item.height
    # turned counter-clockwise, its top goes to the left
    if degrees:
        tilted(item, degrees * side * (-1 if item.flip else 1))
    over = math.sin(math.radians(degrees)) * height
    if slender is not None:
        edge = host.middle + side * slender * host.width
        item.centre_on(edge + side * (item.width / 2 - 0.02 * host.width) if over else edge)
        item.y, item.far = host.y + 0.012, host.far
        return
    room = max(0.0, host.width - item.width) / 2
    item.centre_on(host.middle + side * min(room, 0.30 * host.width))
    item.y, item.far = min(0.965, host.y + 0.014 + 0.01 * min(1.0, host.height)), host.far
    item.level = host.level + 1
