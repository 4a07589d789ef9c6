"""How large things are in the picture: the largest fills most of its height, the others keep their order of size."""

from __future__ import annotations

from collections.abc import Iterable

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.aloft import fit_sky, soars, spread_wings
from muralist.engines.preview.staging.instances.kinds import ALIVE, HEAVENS, TABLETOPS
from muralist.engines.preview.staging.instances.natural import TINY, called
from muralist.engines.preview.staging.items import Frame, Item

NEAR_POWER, FAR_POWER, NEAR = 0.85, 0.50, 0.34
"""How far real sizes are told apart: heights go with the first power of metres down to that share of the largest, and
with the second below it, so that a sofa is as wide as the fireplace beside it and a mug beside a car stays visible."""
SMALLEST_SHARE = 0.14
SCENIC, OUTGROWN = 3.5, 2.0
"""Metres from which a companion is scenery behind the main thing, where it is that many times as high: trees, houses
and mountains do not make a car, or people, small."""
BESIDE_HOUSES, LEAST_BESIDE = 0.8, 0.36
"""Metres from which a companion of a house, a barn or a tree has at least that share of the height."""
SCENIC_MAIN, SCENIC_WIDTH, SCENIC_HEIGHT = 0.66, 0.75, 1.15
"""The height and width of the main thing before scenery, and the scenery's height, as shares of what a lone one has."""
LEAST, LEAST_TINY, LEAST_MAIN, FEW = 0.115, 0.165, 0.24, 4
"""The least span of a thing, and of the main one, tiny or not, as shares of a frame's shorter side, and how many of a
kind that holds for."""
TOWERING, TOWERED = 9.0, 0.52
"""Metres from which scenery towers over people, and their share of a lone one's height before it."""
MAIN_SHARE, MAIN_POWER = 0.45, 0.7
"""The least share of the largest thing's height that what the prompt names first has, and the power of its share that
it has where that is more."""
LESSER, LESSER_POWER = 0.2, 0.85
"""The share of the largest thing's metres below which the main thing is raised by that power only: an orange beside
people stays one."""
CALLED_SMALL, CALLED_LARGE, MOST_CALLED = 0.55, 0.25, 1.2
"""The powers of a said size by which a thing differs besides its metres: a lone one has nothing else to show it by."""
MOST_WIDTH, CAPPED = 0.8, 0.62
"""The share of a frame that a thing may be wide, and how much the others shrink at most with one that is too wide."""
OF_ANY_SIZE, CUT_DOWN = frozenset({"sign", "toy_balloon", "umbrella", "cactus", "pumpkin", "snowman"}), 1.5
"""What may be a small one of its kind on a table, and how many times as high as the rest it then is at most."""


def measure(plan: ScenePlan, items: Iterable[Item], place: Place, frame: Frame) -> None:
    """Give every item its size: the largest fills most of the frame's height, the others keep their order of size."""
    items = list(items)
    earthly = [item for item in items if item.prop.name not in HEAVENS] if not place.weightless else items
    distant = [item for item in earthly if plan.things[item.thing].spot in {"back", "crowd"}]
    scenery = [item for item in earthly if _scenic(item, earthly) and (item not in distant or not item.thing)]
    weighed = [item for item in earthly if not item.hung and item not in scenery + distant]
    if place.name in TABLETOPS:
        _cut_down(items)
    largest = max(item.metres for item in weighed or [one for one in earthly if not one.hung] or earthly or items)
    room = place.ground * frame.tall * 0.86
    full = min(room, 0.70 * min(frame.tall, 1.32)) * place.scale
    if place.indoor and len(items) == 1 and place.name not in {"studio", "seamless"}:
        full *= 0.86
    full *= max(0.62, min(1.0, largest**0.10))
    main = max((item.metres for item in items if item.thing == 0 and item in weighed), default=0.0)
    tiny = plan.things[0].size <= TINY
    for item in items:
        asked = called(plan.things[item.thing])
        share = _share(item.metres / largest)
        if item in distant and item.thing:
            share = 1.0
        elif main and not tiny:
            own = _share(main / largest)
            own = max(own**MAIN_POWER, MAIN_SHARE) if main >= LESSER * largest else own**LESSER_POWER
            share = own * _share(item.metres / main) if item.metres <= main else max(share, own)
        if main >= SCENIC and item.metres >= BESIDE_HOUSES and item not in distant:
            share = max(share, LEAST_BESIDE)
        if item in scenery:
            share = SCENIC_HEIGHT
        elif scenery:
            share *= SCENIC_MAIN if max(one.metres for one in scenery) < TOWERING else TOWERED
        height = min(room, full * share) * said(asked)
        tall = (item.prop.stature + item.extent.height) / 2 if item.prop.stature else item.extent.height
        item.unit = min(height / tall, room * said(asked) / item.extent.height)
    _cap_widths(plan, [item for item in items if item not in scenery], frame, SCENIC_WIDTH if scenery else 1.0)
    _cap_widths(plan, scenery, frame, 1.0)
    _keep_visible(plan, items)
    for item in items:
        if item.where == "sky" and not place.weightless and not item.hung:
            if soars(plan, item, place):
                spread_wings(plan, item, items, place, frame)
                continue
            fit_sky(item, place, frame, alone=all(other.where == "sky" for other in items))


def _keep_visible(plan: ScenePlan, items: list[Item]) -> None:
    """What is named alone is never a speck: it spans some share of a frame's shorter side, the main thing more."""
    counts = {thing: sum(1 for item in items if item.thing == thing) for thing in {item.thing for item in items}}
    for item in items:
        if counts[item.thing] > FEW or item.hung or plan.things[item.thing].spot in {"back", "field"}:
            continue
        first = item.thing == 0 and counts[0] == 1
        least = LEAST if not first else LEAST_TINY if plan.things[0].size <= TINY else LEAST_MAIN
        item.unit *= max(1.0, least / max(item.width, item.height))


def _share(ratio: float) -> float:
    """The height of a thing as a share of the largest one's, from that of their metres."""
    if ratio >= NEAR:
        return float(min(1.0, ratio) ** NEAR_POWER)
    return float(max(SMALLEST_SHARE, NEAR**NEAR_POWER * (ratio / NEAR) ** FAR_POWER))


def _cut_down(items: list[Item]) -> None:
    """A sign or a balloon on a table is a small one of its kind."""
    others = [item.metres for item in items if item.prop.name not in OF_ANY_SIZE and not item.hung]
    for item in items:
        if item.prop.name in OF_ANY_SIZE and others and not item.hung:
            item.metres = min(item.metres, CUT_DOWN * max(others))


def _scenic(item: Item, items: list[Item]) -> bool:
    """Whether it stands on the ground behind the main thing, far higher than that."""
    main = max((one.metres for one in items if one.thing == 0), default=item.metres)
    if item.thing == 0 or item.where != "ground" or item.prop.name in ALIVE:
        return False
    return item.metres >= max(SCENIC, OUTGROWN * main)


def said(asked: float) -> float:
    """How much larger or smaller than its like a thing is that would fill the frame anyway."""
    return float(min(MOST_CALLED, asked**CALLED_LARGE)) if asked > 1 else float(asked**CALLED_SMALL)


def _cap_widths(plan: ScenePlan, items: list[Item], frame: Frame, share: float) -> None:
    """What is too wide for the frame shrinks, and all others with it, up to a point: their proportions hold."""
    widest = {
        item.thing: MOST_WIDTH * share * min(2 * frame.half_width, 1.3) * said(called(plan.things[item.thing]))
        for item in items
    }
    shrunk = min((widest[item.thing] / item.width for item in items if not item.hung), default=1.0)
    for item in items:
        if shrunk < 1 and item.where != "sky":
            item.unit *= max(shrunk, CAPPED)
        item.unit *= min(1.0, widest[item.thing] / item.width)
