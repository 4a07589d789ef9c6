"""Where nothing stands, under water and in space: the main thing fills the frame, others keep off it.

The largest animal under water is the main one, and divers are small beside a whale.
"""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.natural import TINY
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import FRAMING, bounds
from muralist.engines.preview.staging.scale.proportions import family_of

WIDE, HIGH = 0.66, 0.46
"""The share of the frame's width, and of its height, that it has, whichever is less."""
MOST, LEAST_GAIN = 2.4, 1.08
MARGIN, GAP = 0.03, 0.02
BELOW = frozenset({"underwater", "waterline"})
UNEQUAL = 0.45
"""How large the others are at most, as a share of the largest in metres, for it to dwarf them."""
BESIDE, LEAST = 0.44, 0.19
"""The longer side of the others at most, as a share of that of the largest, and in shorter sides at least."""


def fill_the_deep(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Enlarge the one main thing that swims or floats, and move what would lie over it out of its way."""
    if not place.weightless or plan.lens in FRAMING or not plan.things or plan.things[0].size <= TINY:
        return
    roots = [item for item in items if item.on is None and not item.hung]
    largest = dwarfing(roots, place)
    main = (
        [largest]
        if largest is not None
        else [root for root in roots if any(item.thing == 0 for item in family_of(root, items))]
    )
    if len(main) != 1 or main[0].where != "sky" or any(_tied(plan, item.thing) for item in roots):
        return
    family = family_of(main[0], items)
    left, top, right, bottom = bounds(family, frame)
    scale = min(MOST, WIDE * 2 * frame.half_width / (right - left), HIGH * frame.tall / (bottom - top))
    if scale < LEAST_GAIN:
        return
    x, y = (left + right) / 2, (top + bottom) / 2
    for item in family:
        item.unit *= scale
        item.x = x + (item.x - x) * scale
        item.y = (y + (item.y * frame.tall - y) * scale) / frame.tall
    _keep_in(family, frame)
    for root in roots:
        if root is not main[0]:
            _clear(family_of(root, items), bounds(family, frame), frame)


def _tied(plan: ScenePlan, thing: int) -> bool:
    """Whether a relation says where it is to another."""
    relation = plan.things[thing].relation
    return relation is not None and relation.kind not in {"beside", "following"}


def _keep_in(family: list[Item], frame: Frame) -> None:
    left, top, right, bottom = bounds(family, frame)
    room, low = frame.half_width - MARGIN, frame.tall * 0.86
    across = max(0.0, -room - left) - max(0.0, right - room)
    down = max(0.0, MARGIN * 2 - top) - max(0.0, bottom - low)
    for item in family:
        item.x += across
        item.y += down / frame.tall


def _clear(family: list[Item], main: tuple[float, float, float, float], frame: Frame) -> None:
    """Move up or down, to the nearer side that has room, what lies over the main thing."""
    left, top, right, bottom = bounds(family, frame)
    if right <= main[0] or left >= main[2] or bottom <= main[1] or top >= main[3]:
        return
    up, down = bottom - main[1] + GAP, main[3] - top + GAP
    fits = [way for way in (-up, down) if top + way >= MARGIN and bottom + way <= frame.tall - MARGIN]
    shift = min(fits, key=abs) if fits else 0.0
    for item in family:
        item.y += shift / frame.tall


def dwarfing(items: list[Item], place: Place) -> Item | None:
    """The one under water that is more than twice as large as all others, if there is one."""
    if place.name not in BELOW or not items:
        return None
    largest = max(items, key=lambda item: item.metres)
    others = [item for item in items if item.thing != largest.thing]
    return largest if others and all(item.metres <= UNEQUAL * largest.metres for item in others) else None


def largest_first(items: list[Item], place: Place, frame: Frame) -> list[Item]:
    """The items with the largest first and large, and the others small beside it; as they were where none is.

    Under the frame's shorter side of 1, an item's `width` and `height` are shares of it.
    """
    largest = dwarfing(items, place)
    if largest is None:
        return items
    others = [item for item in items if item is not largest]
    grown = min(WIDE * 2 * frame.half_width / largest.width, HIGH * frame.tall / largest.height)
    for item in items:
        if item.thing == largest.thing:
            item.unit *= grown
    span = max(largest.width, largest.height)
    for item in others:
        own = max(item.width, item.height)
        if item.thing != largest.thing:
            item.unit *= min(1.0, max(LEAST, BESIDE * span) / own)
    return [largest, *others]
