"""Doors and hearths belong in walls: where a place has one, they are at its foot."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

DOOR, SET, SIGN, WALL = "door", "set", "sign", "wall"
HIDDEN, GAP = 0.5, 0.05
"""The share of its width by which a thing on a wall is hidden, and the room it keeps beside what hid it."""
WALLED = frozenset({"street", "livingroom", "hall", "bedroom", "nursery", "bathroom"})
"""Places with a wall right behind what stands in them; its foot is their horizon."""
SILL = 0.010
HEARTH, HEARTH_HIGH = "fireplace", 0.66
"""What is built into the wall as well, and the most of the wall's height that it takes."""
HIGHEST, CLOSE = 0.80, 0.97
"""The most of the wall's height that a door takes, and what one with a sign takes that nothing else is with."""
TOUCHING, FIGURES = "building", frozenset({"person", "child", "robot", "astronaut"})
HANDLE, ARM, NEARER = 0.26, 0.24, 1.2
"""How far from its middle a door's handle is, in its widths, how far before the body the hands are, in figure units,
and by how much those who stand before a door are larger than they would be in its wall."""


def set_in_wall(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Put doors and hearths that nothing bears at the foot of the wall; they throw no shadow on the ground there."""
    if place.name not in WALLED:
        return
    for item in items:
        relation = plan.things[item.thing].relation
        loose = relation is None or relation.kind not in {"on", "in", "carrying"}
        if item.prop.name == HEARTH and item.on is None and loose:
            item.y, item.hung, item.far = place.horizon + SILL, SET, 0.0
            item.unit = min(item.unit, HEARTH_HIGH * place.horizon * frame.tall / item.extent.height)
            continue
        if item.prop.name != DOOR or item.on is not None or not loose:
            continue
        item.y, item.hung, item.far = place.horizon + SILL, SET, 0.0
        item.unit = min(item.unit, HIGHEST * place.horizon * frame.tall / item.extent.height)
        _come_close(plan, item, place, frame)
        _step_up(items, item, frame)


def _step_up(items: list[Item], door: Item, frame: Frame) -> None:
    """Whoever knocks at a door or opens it has the hands at its handle."""
    doing = [item for item in items if item.prop.name in FIGURES and item.on is None
             and TOUCHING in item.look.variant.split()]  # fmt: skip
    others = [item for item in items if item.on is None and item.where == "ground" and item is not door]
    if len(doing) != 1 or len(others) != 1:
        return
    item, side = doing[0], -1 if door.flip else 1
    item.unit = NEARER * item.metres / door.metres * door.height / item.extent.height
    item.flip, item.far, item.y = side > 0, 0.0, door.y + 0.03
    item.x = door.middle + side * (HANDLE * door.width + ARM * item.unit)
    beyond = abs(item.middle) + 0.5 * item.width - frame.half_width + 0.02
    if beyond > 0:
        item.x -= side * beyond
        door.x -= side * beyond


def _come_close(plan: ScenePlan, door: Item, place: Place, frame: Frame) -> None:
    """A door with a sign on it is what the picture is of: as high as the wall and the frame's width allow."""
    signed = any(thing.prop == SIGN and thing.relation is not None and thing.relation.kind == "hanging"
                 and thing.relation.other == door.thing for thing in plan.things)  # fmt: skip
    if signed and {thing.prop for thing in plan.things} == {SIGN, DOOR}:
        high = CLOSE * place.horizon * frame.tall
        door.unit = min(high / door.extent.height, 0.9 * 2 * frame.half_width / door.extent.width)
        door.centre_on(0.0)


def clear_walls(items: list[Item], frame: Frame) -> None:
    """Move what hangs on a wall out from behind what would hide it: a clock beside the door."""
    for item in items:
        if item.hung != WALL:
            continue
        for other in items:
            if other.hung in {"", SET} and other.where == "ground" and _hides(other, item, frame):
                _step_aside(item, other, frame)


def _hides(front: Item, item: Item, frame: Frame) -> bool:
    """Whether one covers most of the other's width, and reaches over its middle."""
    shared = min(front.middle + front.width / 2, item.middle + item.width / 2) - max(
        front.middle - front.width / 2, item.middle - item.width / 2
    )
    middle = item.y - (item.extent.bottom * item.unit + item.height / 2) / frame.tall
    top = front.y - front.extent.top * front.unit / frame.tall
    return shared > HIDDEN * item.width and top < middle < front.y


def _step_aside(item: Item, other: Item, frame: Frame) -> None:
    """To the side that has more room, if it fits there."""
    side = -1 if other.middle > 0 else 1
    edge = other.middle + side * (other.width + item.width) / 2 + side * GAP
    limit = frame.half_width - item.width / 2 - GAP
    if abs(edge) <= limit or edge * side < 0:
        item.centre_on(edge)
