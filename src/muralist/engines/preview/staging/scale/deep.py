"""The main thing where nothing stands, under water and in space: it fills the frame, others keep off it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import TINY, Frame, Item
from muralist.engines.preview.staging.scale.foreground import FRAMING, bounds
from muralist.engines.preview.staging.scale.proportions import family_of
from muralist.engines.preview.staging.scale.submerged import dwarfing

WIDE, HIGH = 0.66, 0.46
"""The share of the frame's width, and of its height, that it has, whichever is less."""
MOST, LEAST_GAIN = 2.4, 1.08
MARGIN, GAP = 0.03, 0.02


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
