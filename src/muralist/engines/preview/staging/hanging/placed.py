"""Hangs things: on cords from the ceiling or a bough, on walls, and on lines from side to side of the frame."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import BOUGHS, HOOK, LINES, POLE
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.hanging.boards import at_door, mount_board
from muralist.engines.preview.staging.hanging.eaves import under_eaves
from muralist.engines.preview.staging.hanging.hooks import hang_on_hook
from muralist.engines.preview.staging.hanging.porches import hang_at_porch
from muralist.engines.preview.staging.hanging.shelves import bears_all, clear, fill_wall
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import surface, underside

OVERHANG = 1.03
"""How much wider than the frame a line is that goes across it."""
CEILING, WALL = 0.27, 0.26
"""The usual height of what hangs from a ceiling or on a wall, of a square frame, for a thing of 0.8 m."""
LONE = 1.5
"""How much larger it is when nothing else is in the picture."""
EYE = 0.235
"""The height fraction at which pictures hang."""
EAVES = {"house": 0.50, "temple": 0.52, "shop": 0.62, "barn": 0.42, "market_stall": 0.62}
"""How high the lower edge of a roof is, as a share of the building's height."""
SLUNG = frozenset({"hammock", "clothesline"})
IN_HAMMOCK, SAG = 0.52, 0.30
"""The share of a hammock's width that somebody in it takes, and how high they lie as a share of its height."""
ROPED = frozenset({"swing"})
MOON, HORN, SWUNG_HIGH = "moon", (0.08, 0.935), 0.56
"""Where on a crescent its upper horn is, from its middle and its foot, and how long a swing is that hangs there."""
BEARING_AT = 0.50
"""The height fraction at which a wire is that something sits on."""
CONES = frozenset({"pine"})
LANTERNS = frozenset({"paper_lantern", "lantern", "wind_chime"})
"""What hangs at the door of a building."""


def hang_in_room(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Place every item that hangs from the frame's top, on its wall, or across it."""
    hung = [item for item in items if item.hung]
    if not hung:
        return
    lone = len(hung) == len(items)
    bearing = len(hung) == 1 and bears_all(plan, hung[0], items)
    if bearing and place.name == "seamless":
        fill_wall(hung[0], frame)
        return
    lines = list(dict.fromkeys(item.thing for item in hung if item.hung == "across"))
    for row, thing in enumerate(lines):
        for item in (each for each in hung if each.thing == thing):
            _across(item, row + item.number, frame)
            _bear(plan, item)
    low = 0.02 + (0.5 * max((item.height for item in hung if item.hung == "across"), default=0.0)) / frame.tall
    for mode in ("ceiling", "wall"):
        group = [item for item in hung if item.hung == mode]
        if not group:
            continue
        room = 2 * frame.half_width * 0.9 / len(group)
        grown = LONE if (lone or bearing) and len(group) == 1 else 1.15 if lone else 1.0
        for position, item in enumerate(group):
            size = (CEILING if mode == "ceiling" else WALL) * (item.metres / 0.8) ** 0.4 * grown
            item.unit = min(
                size * min(frame.tall, 1.25) / item.extent.height, room * 0.86 / item.extent.width,
                0.6 * frame.tall * place.horizon / item.extent.height,
            )  # fmt: skip
            across = (position - (len(group) - 1) / 2) * room
            if mode == "ceiling":
                _from_above(plan, item, items, across, low, frame, seed)
            else:
                _on_wall(item, across, place, frame, seed)
    clear(plan, hung)


def _across(item: Item, row: int, frame: Frame) -> None:
    item.unit = OVERHANG * 2 * frame.half_width / item.extent.width
    item.x, item.flip = 0.0, row % 2 == 1
    item.y = 0.03 + (row * 0.36 * item.height + item.extent.top * item.unit) / frame.tall


def _bear(plan: ScenePlan, line: Item) -> None:
    """A wire on which something sits is low enough for all of it to show."""
    links = [thing.relation for thing in plan.things]
    if line.prop.name == "wire" and any(one and (one.kind, one.other) == ("on", line.thing) for one in links):
        line.y = max(line.y, BEARING_AT)


def _from_above(
    plan: ScenePlan, item: Item, items: list[Item], across: float, low: float, frame: Frame, seed: int
) -> None:  # fmt: skip
    """On a cord from the frame's upper edge, over its landmark if it has one."""
    relation = plan.things[item.thing].relation
    host = next((each for each in items if relation is not None and each.thing == relation.other), item)
    item.centre_on(across if host is item else host.middle + across)
    drop = float(stream(seed, "drop", item.thing, item.number).uniform(0.0, 0.10)) if across else 0.03
    item.y = low + drop + item.extent.top * item.unit / frame.tall
    item.cord = (item.y * frame.tall / item.unit) - item.extent.top


TOWERED = {"city": (0.55, 0.66), "crossing": (0.47, 0.62), "futurecity": (0.50, 0.7)}
"""Where signs hang on the towers of a place, as a height fraction, and how large they are there."""


def _on_wall(item: Item, across: float, place: Place, frame: Frame, seed: int) -> None:
    if place.name in TOWERED:
        high, share = TOWERED[place.name]
        item.unit = min(item.unit * share, 0.2 * min(frame.tall, 1.25) / item.extent.height)
        item.centre_on(0.92 * across)
        item.y = high + (item.height / 2 + item.extent.bottom * item.unit) / frame.tall
        return
    # in the living room a window takes the other side
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    aside = -side * min(0.20, frame.half_width * 0.36) if place.name == "livingroom" else 0.0
    item.unit *= 0.6 if aside and abs(across) > 0 else 1.0
    item.centre_on(aside + across * (0.6 if aside else 1.0))
    item.y = EYE * min(1.0, place.horizon / 0.7) + (item.height / 2 + item.extent.bottom * item.unit) / frame.tall


def cord_lanterns(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Paper lanterns over a street hang on cords from above the frame, unless they were said to fly."""
    if under_eaves(plan, items, place, frame):
        return
    for item in items:
        thing = plan.things[item.thing]
        afloat = thing.pose == "flying" or item.look.variant == "sky" or place.weightless
        if item.prop.name == "paper_lantern" and item.where == "sky" and item.on is None and not afloat:
            item.cord = max(0.0, item.y * frame.tall / item.unit - item.extent.top)


def hang_from(item: Item, other: Item, siblings: list[Item], frame: Frame, seed: int) -> None:
    """Hang from another thing: on cords below a bough or a line, or flat on the face of a door or chimney."""
    place = siblings.index(item)
    count = len(siblings)
    share = 0.5 if count == 1 else place / (count - 1)
    rng = stream(seed, "hang", item.thing, item.number)
    item.on, item.far, item.level, item.where = other, other.far, other.level + 1 + place, other.where
    item.hung = "hanging"
    if mount_board(item, other, frame) or at_door(item, other, frame):
        return
    if other.prop.name == HOOK:
        hang_on_hook(item, other, frame)
    elif other.prop.name in LINES:
        _on_line(item, other, (place + 0.5) / count, count, frame)
    elif other.prop.name == "christmas_tree" or other.look.variant in CONES:
        _in_cone(item, other, place, count, frame)
    elif item.prop.name in LANTERNS and hang_at_porch(item, other, place, count, frame):
        pass
    elif other.prop.name in EAVES:
        _below_eaves(item, other, share, count, frame)
    elif other.prop.name == MOON and item.prop.name in ROPED:
        _below_horn(item, other, frame)
    elif other.prop.name in BOUGHS:
        _below_bough(item, other, share, count, frame, float(rng.uniform(0, 1)))
    else:
        item.unit = min(item.unit, 0.32 * min(other.height, 1.2 * other.width) / item.extent.height)
        item.centre_on(other.middle + (share - 0.5) * (0.7 * other.width if count > 1 else 0.0))
        middle = other.extent.bottom + 0.66 * other.extent.height
        item.y = other.y - (middle * other.unit - item.height / 2 - item.extent.bottom * item.unit) / frame.tall


def _below_horn(item: Item, moon: Item, frame: Frame) -> None:
    """On ropes from the upper horn of the crescent."""
    if "hung" not in item.look.variant:
        item.look = replace(item.look, variant=f"{item.look.variant} hung".strip())
    item.extent = item.prop.extent(item.look)
    item.unit = SWUNG_HIGH * moon.height / item.extent.height
    side = 1 if moon.flip else -1
    item.centre_on(moon.middle + side * HORN[0] * moon.width)
    horn = moon.extent.bottom + HORN[1] * moon.extent.height
    item.y = moon.y - (horn * moon.unit - item.extent.top * item.unit) / frame.tall


def _below_eaves(item: Item, other: Item, share: float, count: int, frame: Frame) -> None:
    """On a short cord before the wall, from the lower edge of the roof."""
    item.unit = min(item.unit, 0.17 * other.height / item.extent.height, 0.7 * other.width / count / item.extent.width)
    item.centre_on(other.middle + (share - 0.5) * 0.72 * other.width)
    edge = EAVES[other.prop.name] * other.height
    cord = 0.22 * item.height
    item.y = other.y - (edge - cord - item.extent.top * item.unit) / frame.tall
    item.cord = cord / item.unit


def _on_line(item: Item, other: Item, share: float, count: int, frame: Frame) -> None:
    """Below a line, which then carries nothing else."""
    if other.prop.name == "clothesline":
        other.look = replace(other.look, variant=other.look.variant if other.look.variant == POLE else "bare")
    wide = 0.86 * min(other.width, 2 * frame.half_width)
    item.unit = min(item.unit, 0.24 * min(frame.tall, 1.25) / item.extent.height,
                    0.9 * wide / count / item.extent.width)  # fmt: skip
    x = other.middle + (share - 0.5) * wide
    at = (x - other.x) / other.unit * (-1 if other.flip else 1)
    line = surface(other.prop.name, other.look, at, 0.08)
    item.x = x
    item.y = other.y - (line * other.unit - item.extent.top * item.unit) / frame.tall


def _in_cone(item: Item, other: Item, place: int, count: int, frame: Frame) -> None:
    """On the boughs of a tree that is a cone, in a zigzag from top to bottom."""
    item.unit = min(item.unit, 0.12 * other.height / item.extent.height)
    high = 0.80 - 0.58 * (place + 0.5) / count
    wide = 0.36 * other.width * (1 - high) * 1.15
    item.centre_on(other.middle + (-1 if place % 2 else 1) * wide * (0.35 + 0.5 * ((place * 7) % 3) / 2))
    item.y = other.y - high * other.height / frame.tall


def _below_bough(item: Item, other: Item, share: float, count: int, frame: Frame, lot: float) -> None:
    """On a cord under the crown, clear of the trunk."""
    mirror = -1 if other.flip else 1
    if other.prop.name == "branch":
        at = -0.44 + 1.16 * (0.5 if count == 1 else share)
    else:
        # farther out a crown is too thin to hide where a cord ends
        reach = 0.64 * min(abs(other.extent.left), other.extent.right)
        at = (-0.55 if lot < 0.5 else 0.55) * reach if count == 1 else (2 * share - 1) * reach
        clear = 0.16 * other.extent.right + 0.55 * item.extent.width * min(
            item.unit / other.unit, 0.16 * other.extent.height / item.extent.height
        )
        if abs(at) < clear:
            at = clear if at >= 0 else -clear
    below = underside(other.prop.name, other.look, at, 0.04)
    room = below - other.extent.bottom
    if item.prop.name in ROPED:
        # the ropes are its own: the seat hangs low, over the ground
        item.look = replace(item.look, variant=f"{item.look.variant} hung".strip())
        item.extent = item.prop.extent(item.look)
        item.unit = (room + 0.05) * other.unit * 0.90 / item.extent.height
        item.x = other.x + mirror * at * other.unit
        item.y = other.y - ((below + 0.05) * other.unit - item.extent.top * item.unit) / frame.tall
        return
    item.unit = min(item.unit, (0.24 if count < 4 else 0.19) * other.height / item.extent.height)
    item.unit = min(item.unit, 0.62 * room * other.unit / item.extent.height)
    drop = (0.05 + 0.55 * lot) * max(0.0, room * other.unit - 1.25 * item.height)
    item.x = other.x + mirror * at * other.unit
    item.y = other.y - (below * other.unit - drop - item.extent.top * item.unit) / frame.tall
    item.cord = (drop + 0.05 * other.height) / item.unit


def sling(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """A hammock between two trees is tied to their trunks, and a swing at the moon to its horn, where that is now."""
    for item in items:
        if item.prop.name in ROPED and item.on is not None and item.on.prop.name == MOON:
            before, x, y = item.unit, item.x, item.y
            _below_horn(item, item.on, frame)
            scale = item.unit / before
            for one in (each for each in items if each.on is item):
                one.unit *= scale
                one.x, one.y = item.x + (one.x - x) * scale, item.y + (one.y - y) * scale
            continue
        relation = plan.things[item.thing].relation
        if item.prop.name not in SLUNG or relation is None or relation.kind not in {"between", "hanging"}:
            continue
        hosts = [each for each in items if each.thing in {relation.other, relation.second} and each is not item]
        if len(hosts) < 2:
            continue
        left, right = min(hosts, key=lambda each: each.x), max(hosts, key=lambda each: each.x)
        item.look = replace(item.look, variant="slung")
        item.extent = item.prop.extent(item.look)
        item.unit = (right.x - left.x) / item.extent.width
        item.x, item.where, item.on, item.hung = (left.x + right.x) / 2, "ground", left, "hanging"
        item.level = left.level + 1
        item.y = max(left.y, right.y) - 0.10 * left.height / frame.tall
        _lay_in(plan, item, items, frame)


def _lay_in(plan: ScenePlan, hammock: Item, items: list[Item], frame: Frame) -> None:
    """Whoever is in a hammock goes with it where it is tied."""
    for one in items:
        relation = plan.things[one.thing].relation
        if relation is None or relation.other != hammock.thing or relation.kind not in {"in", "on"}:
            continue
        before, x, y = one.unit, one.x, one.y
        one.unit = min(IN_HAMMOCK * hammock.width / one.extent.width, hammock.height / one.extent.height)
        one.centre_on(hammock.middle)
        one.y = hammock.y - SAG * hammock.height / frame.tall
        scale = one.unit / before
        for held in (each for each in items if each.on is one):
            held.unit *= scale
            held.x, held.y = one.x + (held.x - x) * scale, one.y + (held.y - y) * scale
        one.on, one.level, one.where = hammock, hammock.level + 1, "ground"
