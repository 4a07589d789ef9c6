"""Keeps the order of nature: a tree is several times as high as the rabbit under it, a house as the snowman by it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import ALIVE, HEAVENS, TABLETOPS
from muralist.engines.preview.staging.instances.natural import BUILT, GIANT, TINY
from muralist.engines.preview.staging.items import Frame, Item

POWER, FAR_MOST, FAR_RATE, MOST = 0.74, 2.5, 0.05, 3.8
"""Heights keep apart by that power of their metres; beyond FAR_MOST times as high, by FAR_RATE a time more."""
CONTRAST = 2.2
"""How many times as high as what is called small something giant is meant to be at least."""
LEAST_RATIO = 1.3
"""How many times as high something must be in nature for it to matter."""
FLOOR, FLOOR_MAIN, FLOOR_FIGURE, FLOOR_TINY = 0.155, 0.26, 0.34, 0.115
"""The least span of what is shrunk, as a share of a frame's shorter side: a companion, the main thing, a main figure,
a tiny one."""
SLENDER = 1.15
ROOMIER, SEVERAL = 1.18, 0.25
"""How much larger the main thing's is in a tall frame, which has room over it, and the power of their
number by which several are smaller."""
GROWN, LEAST_GROWN, WIDEST, HIGHEST = 2.4, 0.88, 0.78, 0.84
"""How much scenery may grow or shrink, and the most of the frame's width and of the height over its foot it has."""
SAID, ROOM = 0.35, 0.96
"""The power of a said size by which that is more or less, and the most of it that there is."""
BACK, BACK_TALL = 0.045, 0.075
"""How much higher in the frame the foot of scenery is than that of what stands before it."""
ASHORE, HAZE = 0.025, 0.10
"""How far below the horizon it stands on the far shore, behind what floats, and the haze before it."""
MOST_SCENERY, SIGHT = 3, 20.0
TALL = 1.3
MANSIZED = 1.5
"""Metres of the largest thing from which a table's own measures no longer hold."""
UPRIGHT = frozenset({"person", "child", "robot", "astronaut"})
LAID = frozenset({"on", "in", "at", "atop", "riding", "wearing", "carrying", "biting", "flying", "hanging"})
"""Relations that have their own measure."""
FLAT = 0.4
"""Height to width below which a thing is told by its length, not by its height."""


def true_to_size(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Grow what is large in nature while the frame has room, then shrink what still is too large beside it."""
    if place.weightless:
        return
    roots = [item for item in items if _counts(plan, item)]
    if place.name in TABLETOPS and max((item.metres for item in roots), default=0.0) < MANSIZED:
        return
    if not place.indoor:
        _stand_back(plan, roots, items, place, frame)
    for large in sorted(roots, key=lambda item: -item.metres * (plan.things[item.thing].size >= GIANT or 0.5)):
        for small in roots:
            if small is not large and small.thing != large.thing:
                _keep_apart(plan, large, small, items, frame)


def needed(ratio: float) -> float:
    """How many times as high as the other a thing is painted that is `ratio` times as high in nature."""
    return float(min(ratio**POWER, FAR_MOST + FAR_RATE * ratio, MOST))


def family_of(root: Item, items: list[Item]) -> list[Item]:
    """What stands, hangs or lies on a thing, and itself."""
    found = []
    for item in items:
        foot = item
        while foot.on is not None:
            foot = foot.on
        if foot is root:
            found.append(item)
    return found


def grow(root: Item, items: list[Item], scale: float) -> None:
    """Scale a thing with what it carries, about its foot."""
    middle = root.middle
    for item in family_of(root, items):
        item.unit *= scale
        item.x = root.x + (item.x - root.x) * scale
        item.y = root.y + (item.y - root.y) * scale
    shift = middle - root.middle
    for item in family_of(root, items):
        item.x += shift


def _counts(plan: ScenePlan, item: Item) -> bool:
    thing = plan.things[item.thing]
    placed = thing.relation is not None and thing.relation.kind in LAID and thing.relation.other != item.thing
    grounded = item.on is None and not item.hung and not item.cut and item.where != "sky"
    return grounded and not placed and thing.spot not in {"back", "field", "crowd"} and item.prop.name not in HEAVENS


def _stature(item: Item) -> float:
    return max(item.prop.stature, item.extent.height) * item.unit


def _bears_main(small: Item, items: list[Item]) -> bool:
    """Whether it is what the prompt names first, or carries that, or is somebody with whoever is named first."""
    if small.prop.name in UPRIGHT and any(item.thing == 0 and item.prop.name in UPRIGHT for item in items):
        return True
    return any(item.thing == 0 for item in family_of(small, items))


def _floor(plan: ScenePlan, small: Item, items: list[Item], frame: Frame) -> float:
    if plan.things[small.thing].size <= TINY:
        return FLOOR_TINY
    if not _bears_main(small, items):
        return FLOOR
    least = FLOOR_FIGURE if small.prop.name in UPRIGHT else FLOOR_MAIN
    several = sum(1 for item in items if item.thing == 0 == small.thing)
    return max(FLOOR, least * (ROOMIER if frame.tall > TALL else 1.0) / float(max(1, several) ** SEVERAL))


def _keep_apart(plan: ScenePlan, large: Item, small: Item, items: list[Item], frame: Frame) -> None:
    """Shrink the smaller one until it is as far below the larger as their natures are, or hardly to be seen."""
    ratio = large.metres / small.metres
    if plan.things[large.thing].size >= GIANT and plan.things[small.thing].size < 1:
        ratio = max(ratio, CONTRAST)
    if ratio < LEAST_RATIO or large.height < FLAT * large.width:
        return
    wanted = _stature(large) / needed(ratio)
    # what is the picture's main thing is told by its whole shape, not by its longer side
    longer = max(small.height, small.width)
    span = min(longer, (small.height * small.width) ** 0.5 * SLENDER) if _bears_main(small, items) else longer
    scale = max(wanted / _stature(small), _floor(plan, small, items, frame) / span)
    if scale < 1:
        grow(small, items, scale)


def _stand_back(plan: ScenePlan, roots: list[Item], items: list[Item], place: Place, frame: Frame) -> None:
    """Trees and buildings stand a little behind what is far smaller, and are as large as the frame lets them."""
    scenery = [item for item in roots if item.metres >= _least(plan, item) and item.prop.name not in ALIVE]
    scenery = [item for item in scenery if item.where == "ground"]
    others = [item for item in roots if item not in scenery]
    if not others:
        # a sight by itself is as far away as with people before it, or it would look like a model
        scenery = [item for item in scenery if item.metres >= SIGHT]
    if not scenery or len(scenery) > MOST_SCENERY:
        return
    if others and max(item.metres for item in others) * 2 > min(item.metres for item in scenery):
        return
    foot = max(place.horizon + 0.03, place.ground - (BACK_TALL if frame.tall > TALL else BACK))
    afloat = place.water and others and all(item.where == "water" for item in others)
    for item in scenery:
        said = plan.things[item.thing].size ** SAID
        wide = min(ROOM, WIDEST * said) * min(2 * frame.half_width, 1.4) / len(scenery)
        item.y = min(item.y, place.horizon + ASHORE if afloat else foot)
        if afloat:
            item.far = max(item.far, HAZE)
        scale = min(min(ROOM, HIGHEST * said) * item.y * frame.tall / item.height, wide / item.width, GROWN)
        grow(item, items, max(scale, LEAST_GROWN))


def _least(plan: ScenePlan, item: Item) -> float:
    """Metres from which it is scenery; what is called giant is so by its own measure."""
    return BUILT * 0.8 if plan.things[item.thing].size < GIANT else BUILT * 1.5
