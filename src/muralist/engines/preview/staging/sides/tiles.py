"""What is on the tile of an app's icon, or on a slab seen at an angle, stands within it, however tall the frame is."""

from __future__ import annotations

from itertools import pairwise

from muralist.engines.preview.places.isometric import STREAM
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.symbols import LINK
from muralist.engines.preview.scenery.built.graphics import TILE
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds

MOST = 0.74
"""The share of the frame's shorter side that all of it takes at most: the tile is a little larger."""


SLABS = frozenset({"isometric", "isoroom"})
"""Places that are a slab seen from above at an angle."""
ALONE, TALLEST, FOOT, SLOPE = 0.60, 0.50, 0.67, 0.5
HUNG, WALLED = 0.17, 0.235
"""How large what hangs on a room's wall is at most, and how high the middle of the wall is at its back edge."""
ROOM, WITHIN = "isoroom", 0.41
"""A slab with two walls, and the height of what stands between them."""
"""The span of one thing on a slab and the height of several, as shares of the shorter side, where the slab's middle
is, and how its edges fall."""
REACHES, REACH, HALF = {1: 0.0, 2: 0.13}, 0.165, 0.48
"""How far from the middle those at the ends of a row stand, by how many they are, and half the slab's width."""
INNER = 0.462
"""That for two rows, whose things reach farther to the sides."""
LAPPED, MOST_LARGER = 1.4, 9.0
"""How many times as wide as their distance things are, and how much they grow at most."""
JOINED, CLEAR = 0.155, 0.85
"""The reach of two that a line joins, and how wide they are then: it is seen between them."""
LANES, APART, AFLOAT = 4, 0.12, 0.07
"""How many stand in two rows, how far each row is from the middle of the slab, and how high over it flyers are."""
BRIDGE, OVER = "bridge", (0.07, 0.0)
"""What stands over a river that runs across a slab, and where."""
COUNTER, BACK, BEFORE = "cafe_counter", (0.0, -0.12), 0.09
"""What stands along a wall, where that is, and how far over the slab the row before it is."""
METRE, STOOL, SPAN = 0.26, 0.72, 0.25
"""How high a metre is beside it, as a share of the shorter side, how high stools are for chairs, and how wide anything
in that row is at most.
"""
SIDED = frozenset({"left", "right", "between"})
Spot = tuple[float, float]


def onto_slab(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Stand everything on the slab along its edges, each farther to the right also nearer."""
    if place.name not in SLABS:
        return
    roots = [item for item in items if item.on is None and item.where == "ground" and item.prop.name != LINK]
    low = 0.0 if roots else AFLOAT
    roots = roots or [item for item in items if item.on is None and not item.hung]
    if not roots:
        return
    _even_out(roots)
    families = {id(root): [item for item in items if _foot(item) is root] for root in roots}
    sided = any(thing.relation is not None and thing.relation.kind in SIDED for thing in plan.things)
    # what is higher stands farther back, where it hides nothing
    order = sorted(roots, key=lambda root: root.middle if sided else -root.height)
    half = (len(order) + 1) // 2
    lanes = [order[:half], order[half:]] if len(order) >= LANES else [order]
    spots = [spot for number, lane in enumerate(lanes) for spot in _spots(len(lane), number, len(lanes))]
    linked = len(order) == 2 and any(item.prop.name == LINK for item in items)
    if linked:
        spots = [(-JOINED, 0.0), (JOINED, 0.0)]
    order = [root for lane in lanes for root in lane]
    if plan.feature(STREAM) is not None:
        spots = [OVER if root.prop.name == BRIDGE else at for root, at in zip(order, spots, strict=True)]
    plain, spots = spots, _at_counter(order, spots)
    most = _scale(order, spots, families, frame, CLEAR if linked else LAPPED)
    tall = max(box[3] - box[1] for box in (bounds(families[id(root)], frame) for root in order))
    scale = min(most, WITHIN / tall) if place.name == ROOM and len(order) > 1 else most
    if place.name == ROOM:
        _onto_wall([item for item in items if item.on is None and item.hung], frame)
    counter = spots is not plain
    for root, (along, away) in zip(order, spots, strict=True):
        scale = _beside_counter(root) if counter else scale
        foot, middle = root.y, root.middle
        x, y = along - away, FOOT + SLOPE * (along + away) - low
        for item in families[id(root)]:
            item.unit *= scale
            item.x = x + (item.x - middle) * scale
            item.y = 0.5 + (y - 0.5) / frame.tall + (item.y - foot) * scale


def _at_counter(order: list[Item], spots: list[Spot]) -> list[Spot]:
    """A counter along the wall to the right, and everything else in a row before it."""
    if sum(root.prop.name == COUNTER for root in order) != 1:
        return spots
    row = iter(_spots(len(order) - 1, 0, 1))
    return [BACK if root.prop.name == COUNTER else (next(row)[0] + 0.02, BEFORE) for root in order]


def _beside_counter(root: Item) -> float:
    """How much it grows so that it has its own size beside the counter, which is as long as most of the wall."""
    share = STOOL if root.look.variant == "stool" else 1.0
    return min(
        METRE * share * root.metres / root.height, SPAN / root.width if root.prop.name != COUNTER else MOST_LARGER
    )


def _onto_wall(hung: list[Item], frame: Frame) -> None:
    """What hangs on a wall is on the one to the right, side by side."""
    for number, item in enumerate(hung):
        share = (number + 1) / (len(hung) + 1)
        left, top, right, low = bounds([item], frame)
        scale = min(HUNG / (low - top), HUNG / max(1, 0.7 * len(hung)) / (right - left))
        item.unit *= scale
        # the wall's middle falls with its edges
        x, y = HALF * share, WALLED + SLOPE * HALF * share
        left, top, right, low = bounds([item], frame)
        item.x += x - (left + right) / 2
        item.y += 0.5 + (y - 0.5) / frame.tall - (top + low) / 2 / frame.tall


def _spots(count: int, lane: int, lanes: int) -> list[Spot]:
    """Where those of a row stand along it, and the row itself across."""
    reach, away = REACHES.get(count, REACH), APART * (2 * lane - 1) if lanes > 1 else 0.0
    return [(reach * (2 * number / max(1, count - 1) - 1) if count > 1 else 0.0, away) for number in range(count)]


def _even_out(roots: list[Item]) -> None:
    """Nobody is nearer than others in such a view: all of one kind are of one size."""
    for root in roots:
        alike = [one.unit for one in roots if one.thing == root.thing]
        root.unit = sum(alike) / len(alike)


def _scale(
    order: list[Item], spots: list[Spot], families: dict[int, list[Item]], frame: Frame, lapped: float
) -> float:  # fmt: skip
    """How much all on the slab grow, so that they keep their sizes beside each other and their feet on it."""
    boxes = [bounds(families[id(root)], frame) for root in order]
    tall = max(box[3] - box[1] for box in boxes)
    wide = [box[2] - box[0] for box in boxes]
    if len(order) == 1:
        return ALONE / max(tall, *wide)
    half = HALF if len({away for _, away in spots}) == 1 else INNER
    room = min(2 * (half - 2 * max(map(abs, spot))) / width for spot, width in zip(spots, wide, strict=True))
    gaps = [after[0] - before[0] for before, after in pairwise(spots) if after[1] == before[1]]
    gap = min(gaps, default=2 * APART)
    return float(min(TALLEST / tall, lapped * gap * len(wide) / sum(wide), room, MOST_LARGER))


def _foot(item: Item) -> Item:
    while item.on is not None:
        item = item.on
    return item


def onto_tile(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring everything from where it is in a tall frame to where it is in a square one about the same middle."""
    if plan.feature(TILE) is None or not items:
        return
    left, top, right, bottom = bounds(items, frame)
    scale = MOST / max(right - left, bottom - top)
    if scale < 1:
        for item in items:
            # about its middle, which comes to that of the tile
            middle = item.y * frame.tall - (top + bottom) / 2
            item.x, item.unit = (item.x - (left + right) / 2) * scale, item.unit * scale
            item.y = 0.5 + middle * scale / frame.tall
    elif frame.tall > 1:
        low = max(item.y for item in items)
        for item in items:
            # as far below the middle as in a square frame; what is over something else stays so
            item.y += 0.5 + (low - 0.5) / frame.tall - low
