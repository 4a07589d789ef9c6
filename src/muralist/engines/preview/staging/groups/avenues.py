"""Avenues: lamps, trees or houses that go back on both sides of the subject, each smaller than the one before."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.props.kinds import VEHICLES
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import HEAVENS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import needed

ROOTED = frozenset({"street_lamp", "tree", "palm", "house", "cactus", "windmill", "willow", "wind_turbine", "tent",
                    "haystack", "bush", "tombstone"})  # fmt: skip
"""What stands about a place in a number."""
DEPTHS = (0.78, 0.62, 0.46, 0.36, 0.28, 0.22, 0.18, 0.15)
"""How far down from the horizon to the ground each stands, from the nearest."""
ASIDE, INWARDS = 0.76, 0.72
"""Where the nearest stands, as a share of half the frame, and how far the farthest come in from there."""
HIGHEST, ALONE, TREED = 0.72, 0.5, 0.8
"""The most of the height over its foot that one takes, and of the frame's height where nothing stands before them;
TREED is that along a road."""
LEAST = 0.05
HAZE = 0.24
FRONTS = {"street": 0.800, "oldtown": 0.795, "oldcity": 0.80, "market": 0.80}
"""Places that are a row of house fronts, and where its pavement is."""
CROSSWISE, VERGE, WHEELED = "road", 0.752, VEHICLES | {"bicycle", "motorcycle"}
"""The road that runs across where something drives on it, and its far edge."""
APART, SPACED, STEPS = 0.84, 0.9, 24
"""The share of the frame's width in which they then stand, and how far apart, of an even spacing."""
COVERED = 0.3
AVENUE = 6
"""How many, from which on they are two rows along a road that runs away from the viewer."""
PAIRS, SHOULDER, CROWN = 0.66, (0.62, 0.09), 0.54
"""How much nearer to the horizon each pair is than the one before, where the verge is at a depth of 0 to 1 (by its
share and beyond), and the share of the frame's height that the nearest takes."""
LAKES = frozenset({"lake", "pond", "karst"})
SHORE, ALONG_SHORE, SHORED = 0.022, 0.80, (0.20, 0.34)
"""How far below the horizon the far shore of a lake is, the share of its width that they take, and the least and most
of the frame's height that the highest has there."""


def line_road(items: Sequence[Item], place: Place, frame: Frame, others: Sequence[Item]) -> None:
    """Stand them to the left and right by turns, or before the fronts of a street at even distances."""
    if items and place.name in LAKES:
        _ashore(items, place, frame)
        return
    before = [other for other in others if other.on is None and other.prop.name not in HEAVENS]
    main = min(before, key=lambda other: other.thing) if before else None
    taken: list[float] = []
    front = FRONTS.get(place.name, 0.0)
    if place.name == CROSSWISE and any(other.prop.name in WHEELED for other in before):
        front, before = VERGE, []
    elif place.name == CROSSWISE and len(items) >= AVENUE:
        _flank(items, place, frame)
        return
    # two kinds of them take a side each
    for number, item in enumerate(sorted(items, key=lambda item: (item.number, item.thing))):
        tall = (TREED if place.name == CROSSWISE else ALONE) * frame.tall
        if main is not None:
            ratio = item.metres / main.metres
            tall = main.height * (needed(ratio) if ratio > 1 else ratio**0.74)
        if front:
            _along(item, len(items), front, frame, before, taken)
            share = 1.0
        else:
            share = _back(item, number, place, frame, main)
        foot = item.y * frame.tall
        item.unit = min(tall * share, HIGHEST * foot) / item.extent.height
        item.unit = max(item.unit, LEAST / item.extent.height)
    if not front:
        _beside(items, frame, before)


def _flank(items: Sequence[Item], place: Place, frame: Frame) -> None:
    """In pairs on both verges, each pair smaller than the one before, the nearest as near as the frame is wide."""
    rows = sorted(items, key=lambda item: (item.number, item.thing))
    tall = CROWN * frame.tall
    wide = max(tall / item.extent.height * item.extent.width for item in rows)
    near = max(0.2, min(0.60, (frame.half_width - 0.4 * wide - 0.4 * SHOULDER[1]) / sum(SHOULDER)))
    for number, item in enumerate(rows):
        share = PAIRS ** (number // 2)
        depth = near * share
        item.y = place.horizon + (1 - place.horizon) * depth
        item.far = HAZE * (1 - depth)
        item.unit = max(tall * share, LEAST) / item.extent.height
        item.centre_on((-1 if number % 2 else 1) * (SHOULDER[0] * depth + SHOULDER[1] * (0.4 + depth)))


def _ashore(items: Sequence[Item], place: Place, frame: Frame) -> None:
    """Side by side on the far shore, the kinds by turns."""
    row = sorted(items, key=lambda item: (item.number, item.thing))
    highest = max(item.metres for item in items)
    step = ALONG_SHORE * 2 * frame.half_width / max(1, len(row) - 1)
    for number, item in enumerate(row):
        tall = max(SHORED[0] * 0.6, min(SHORED[1], 0.5 * (SHORED[0] + SHORED[1]) * item.metres / highest))
        item.unit = min(tall * min(frame.tall, 1.2) / item.extent.height, 1.2 * step / item.extent.width)
        item.centre_on((number - (len(row) - 1) / 2) * step)
        item.where, item.y, item.far = "water", place.horizon + SHORE, HAZE


def _along(
    item: Item, count: int, pavement: float, frame: Frame, before: Sequence[Item], taken: list[float]
) -> None:  # fmt: skip
    """Somewhere along the pavement, apart from the others and clear of what stands before it where there is room."""
    room = frame.half_width * APART
    if not before:
        # with nothing to keep clear of, they are as far apart from each other as from the frame
        item.centre_on(room * (2 * (len(taken) + 0.5) / count - 1))
        item.y, item.far = pavement, 0.0
        taken.append(item.middle)
        return
    spots = [room * (2 * step / STEPS - 1) for step in range(STEPS + 1)]
    free = [x for x in spots if all(abs(x - at) >= SPACED * 2 * room / count for at in taken)] or spots
    x = min(free, key=lambda at: (_over(at, before) > 0, _over(at, before), at))
    item.centre_on(x)
    item.y, item.far = pavement, 0.0
    taken.append(x)


def _over(x: float, before: Sequence[Item]) -> float:
    """How far x lies within what stands before it."""
    return max((max(0.0, 0.62 * other.width - abs(x - other.middle)) for other in before), default=0.0)


def _back(item: Item, number: int, place: Place, frame: Frame, main: Item | None) -> float:
    """Put it on its side and depth; the share of its size near the viewer that it has there."""
    near = main.y if main is not None and main.where == "ground" else place.ground
    depth = DEPTHS[min(number, len(DEPTHS) - 1)]
    low = place.water + 0.02 if place.water and place.water > place.horizon else place.horizon
    item.y = low + (max(near, low + 0.06) - low) * depth
    item.far = HAZE * (1 - depth)
    hand = 1 if main is None or main.middle <= 0 else -1
    side = hand * (1 if number % 2 == 0 else -1)
    item.centre_on(side * ASIDE * frame.half_width * (1 - INWARDS * (1 - depth) ** 1.4))
    return depth


def _beside(items: Sequence[Item], frame: Frame, before: Sequence[Item]) -> None:
    """Out from behind what hides them, towards the frame's edge."""
    room = frame.half_width * 0.97
    for item in items:
        side = 1 if item.middle > 0 else -1
        for other in before:
            lap = (other.width + item.width) / 2 - abs(item.middle - other.middle)
            if lap > COVERED * item.width and side * (item.middle - other.middle) >= 0:
                item.centre_on(item.middle + side * (lap - COVERED * item.width))
        reach = max(0.0, room - item.width * 0.35)
        item.centre_on(max(-reach, min(reach, item.middle)))
