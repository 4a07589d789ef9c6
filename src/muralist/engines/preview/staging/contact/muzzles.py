"""Lowered heads: what an animal drinks from or eats out of is under its muzzle, be it a bowl, a stream or a lake."""

from __future__ import annotations

import math
from functools import lru_cache

from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.gaits import pose_in
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.contact.anchors import at
from muralist.engines.preview.staging.items import Frame, Item

DISHES = frozenset({"bowl", "bucket", "plate", "barrel", "pot", "fountain", "basket", "trough"})
WATERS = frozenset({"stream", "puddle", "waterfall"})
BRINKS = frozenset({"lake", "pond", "river", "swamp", "fujilake", "canal"})
"""Places with water at the near bank."""
EDGED = "edge"
"""The spot of what drinks at the water's edge."""
EDGE = {"lake": 0.883, "pond": 0.885, "fujilake": 0.885, "swamp": 0.88, "canal": 0.90, "river": 0.88}
DOWN = frozenset({"grazing", "eating"})
LAPPING, PAWED, LOWERED = frozenset({"cat", "elephant"}), frozenset({"bear", "panda", "squirrel", "koala"}), 0.75
"""Who drinks sitting or with its trunk, who has things in the paws, and how low a lowered head is, as a share of its
height."""
WIDE, POOL, BROAD, CLOSE = 0.46, (-0.50, 0.075), 2.0, 0.42
"""The share of an animal's width of a dish at most, where a stream is widest, how wide the whole is for
its drinker, and the least width of that, of the frame's shorter side."""


def muzzle_of(item: Item) -> Point | None:
    """Where the mouth of a lowered head is, in the item's units."""
    from muralist.engines.preview.props.fits import fit_of

    fit = fit_of(item.prop.name, item.look)
    if fit is None or not {*item.look.variant.split(), pose_in(item.look.variant)} & DOWN:
        return None
    (x, y), turn = fit.skull, fit.turn
    reach = 0.42 * fit.size
    if fit.facing:
        return (x, y - 0.3 * fit.size)
    return (x + reach * math.cos(turn), y + reach * math.sin(turn) - 0.1 * fit.size)


@lru_cache(maxsize=64)
def lowers(name: str, pose: str) -> bool:
    """Whether an animal's head goes down in that pose; some sit up and eat out of their paws."""
    from muralist.engines.preview.props.fits import fit_of

    up, down = fit_of(name, Look(seed=1)), fit_of(name, Look(seed=1, variant=pose))
    if up is None or down is None or name in PAWED:
        return False
    return name in LAPPING or down.skull[1] < LOWERED * up.skull[1]


def dip(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Bring heads and what they are lowered to together, once all stand where they stay."""
    for item in items:
        thing = plan.things[item.thing]
        muzzle = muzzle_of(item) if item.on is None else None
        if muzzle is None:
            continue
        if thing.spot == EDGED:
            item.y = EDGE.get(place.name, item.y)
        dish = next((one for one in items if one.thing == thing.towards != item.thing and one.on is None), None)
        if dish is None:
            continue
        if dish.prop.name in WATERS:
            middle = item.middle
            item.unit *= max(1.0, min(2.0, CLOSE / item.width))
            item.centre_on(0.6 * middle)
        x, y = at(item, muzzle, frame)
        if dish.prop.name in WATERS:
            _flow_by(dish, item, x, y, frame)
        elif dish.prop.name in DISHES:
            side = -1 if item.flip else 1
            dish.unit *= min(1.0, WIDE * item.width / dish.width)
            lack = max(0.0, side * x + 0.5 * dish.width - frame.half_width + 0.02)
            item.x -= side * lack
            dish.centre_on(x - side * lack)
            dish.y, dish.far = min(0.97, item.y + 0.012), item.far


def _flow_by(water: Item, item: Item, x: float, y: float, frame: Frame) -> None:
    """Flat on the ground before the feet, its widest part at the mouth."""
    if water.prop.name == "stream":
        water.unit = max(water.unit, BROAD * item.width / water.extent.width)
        water.flip = item.flip
        side = -1 if water.flip else 1
        water.x = x - side * POOL[0] * water.unit
        water.y = (-y + POOL[1] * water.unit) / frame.tall
    else:
        water.centre_on(x)
        water.y = (-y + 0.5 * water.height) / frame.tall
    # flat on the ground, under all that stands on it
    water.hung, water.level, water.far = "across", -2, 0.0
