"""Who is in the water: legs hidden below its surface, where it is broad enough, or in the pool of a waterfall."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.places.river import BANK, course
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.footing.animals import WADING, walks
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow
from muralist.engines.preview.staging.ties.joined import join

LINES = {"lake": 0.80, "pond": 0.80, "fujilake": 0.80, "river": 0.925, "swamp": 0.86, "canal": 0.86, "karst": 0.86,
         "sea": 0.80, "beach": 0.665}  # fmt: skip
"""The height fraction at which the water closes around legs."""
FILE, FARTHER, OPEN_WATER = 4, 0.055, frozenset({"lake", "fujilake", "sea", "karst"})
"""The most that wade abreast where there is room behind them, and how much higher in the frame the others are."""
LEGS, HIPS = 0.20, 0.27
"""The share of an animal, and of a person, that the water hides."""
RIVER, ROOM = 0.66, 0.90
"""The width of a river there, and the share of the frame's that any other water has."""
POOL, SHALLOW, BROAD = "pool", -0.055, 1.02
"""Where one stands in a waterfall's pool: the word for it, how far below the fall's foot the surface is, and the width
that is free there, in the fall's units."""
LEAPING, BESIDE = 0.34, 0.42
"""The share of a fish that is still in the pool, and how far aside of the falling water it leaps."""
FISH, BEAST = 0.56, 0.90
"""How wide a fish and a larger animal are in a pool, in the fall's units."""
FALL = "waterfall"
HIDDEN, GAP = 0.25, 0.01
"""The share of the narrower one's width that something before waders may cover, and the room left between."""
BUILDING, ASHORE, AFAR = 3.0, 0.022, 0.26
"""Metres from which it is a building, which stands on the far shore, and its height there."""


def stand_in_water(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Bring those who wade to where the water is, side by side, with their legs under it."""
    line = LINES.get(place.name)
    waders = [item for item in items if plan.things[item.thing].spot == WADING and item.on is None and not item.hung]
    if line is None or not waders:
        return
    middle, room = 0.0, ROOM * 2 * frame.half_width
    if place.name == "river":
        middle, room = river_at(line, seed), RIVER
    ranks = 2 if len(waders) > FILE and place.name in OPEN_WATER else 1
    wide = sum(item.width for item in waders) * 1.06 / ranks
    for item in waders:
        grow(item, items, min(1.0, room / wide))
    left = min(item.middle - item.width / 2 for item in waders)
    right = max(item.middle + item.width / 2 for item in waders)
    shift = middle - (left + right) / 2 if place.name == "river" or len(waders) > 1 else 0.0
    edge = frame.half_width - 0.03
    shift += max(0.0, -edge - left - shift) - max(0.0, right + shift - edge)
    for number, item in enumerate(waders):
        if ranks > 1:
            # every other one is farther out, between two of the near ones
            step = room / (len(waders) + 0.5)
            shift = (number - (len(waders) - 1) / 2) * step - item.middle
        _sink(item, items, line - (FARTHER if ranks > 1 and number % 2 else 0.0), shift, frame)
        # a reflection would lie on the sand
        item.where = POOL if place.name == "beach" else "water"
    _clear_view(waders, items, place, frame)
    for item in items:
        if item.on is None and item.prop.home == "underwater" and item.where in {"water", "ground"}:
            _swim_before(item, waders[0], line, frame)


def river_at(line: float, seed: int) -> float:
    """The middle of the river at that height, as the place winds it."""
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    depth = (line - BANK) / (1 - BANK)
    return float(course(side, np.array(depth)))


def _sink(item: Item, items: list[Item], line: float, shift: float, frame: Frame) -> None:
    item.cut = HIPS if item.prop.name in {"person", "child"} else LEGS
    foot = line + (item.cut * item.height + item.extent.bottom * item.unit) / frame.tall
    down = foot - item.y
    for one in family_of(item, items):
        one.x += shift
        one.y += down
        one.far = 0.0


def _clear_view(waders: list[Item], items: list[Item], place: Place, frame: Frame) -> None:
    """Buildings go to the far shore, and what else would stand before those in the water to the side of them."""
    left = min(item.middle - item.width / 2 for item in waders)
    right = max(item.middle + item.width / 2 for item in waders)
    for item in items:
        if item.on is not None or item.hung or item.where != "ground" or item in waders:
            continue
        lap = min(right, item.middle + item.width / 2) - max(left, item.middle - item.width / 2)
        if lap < HIDDEN * min(item.width, right - left):
            continue
        down = 0.0
        if item.metres >= BUILDING:
            down = place.horizon + ASHORE - item.y
            grow(item, items, min(1.0, AFAR * frame.tall / item.height))
        room, half = frame.half_width - 0.03, item.width / 2
        to_right = room - right >= left + room
        at = min(room - half, right + half + GAP) if to_right else max(half - room, left - half - GAP)
        across = at - item.middle
        for one in family_of(item, items):
            one.x += across
            one.y += down


def _swim_before(item: Item, wader: Item, line: float, frame: Frame) -> None:
    """In front of the wader's head, where the frame has room for it."""
    side = -1 if wader.flip else 1
    item.centre_on(wader.middle + side * 0.5 * (wader.width + item.width))
    room = frame.half_width - 0.02 - item.width / 2
    item.centre_on(max(-room, min(room, item.middle)))
    item.y, item.far = line + (LEAPING * item.height + item.extent.bottom * item.unit) / frame.tall + 0.01, 0.0
    item.where, item.cut = "water", LEAPING


def in_pool(kind: str, item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Place what is in a waterfall in its pool: fish leap beside the falling water, animals stand in it."""
    if other.prop.name != FALL or kind not in {"in", "on", "at"} or item.prop.stands == "sky":
        return False
    stands = walks(item.prop.name)
    if item.prop.home != "underwater" and not stands:
        return False
    count, place = len(siblings), siblings.index(item)
    wide = (BEAST if stands else FISH) / max(1.0, 0.62 * count)
    item.unit = min(wide * other.unit / item.extent.width, 0.8 * other.height / item.extent.height)
    side = 1 if item.flip else -1
    aside = side * (0.0 if stands else BESIDE) if count == 1 else (2 * place / (count - 1) - 1) * 0.5
    item.centre_on(other.middle + aside * other.unit)
    join(item, other)
    item.where, item.cut = POOL, LEGS if stands else LEAPING
    item.level += place
    line = SHALLOW - (0.02 if stands else 0.0)
    foot = line * other.unit - item.cut * item.height - item.extent.bottom * item.unit
    item.y = other.y - foot / frame.tall
    return True
