"""What a viewer sees of each placed thing: its outlines laid over each other as the painter does, and counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.placement import Placement

if TYPE_CHECKING:
    from muralist.engines.preview.grammar.drafts import Reading
    from muralist.engines.preview.lexicon.mention import Mention
    from muralist.engines.preview.plan import ScenePlan

Placed = Placement | Item

SIZE = 96
"""Points along a frame's shorter side."""
HIDDEN, GONE = 1 / 3, 0.18
"""The share of an instance under which it is hidden, and under which it is not claimed."""
SEED = 1
"""The seed of the layout that is looked at."""

MOSTLY = 0.55
"""The share of a box under others from which outlines are compared."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of one instance, by its turn in painting: the share of its outline, and how many points."""

    number: int
    thing: int
    share: float
    points: int


def sights(placements: Sequence[Placed], aspect: float = 1.0) -> list[Sight]:
    """The visible share of every placement, in the order of painting."""
    wide, tall = round(SIZE * max(1.0, aspect)), round(SIZE * max(1.0, 1 / aspect))
    owners = np.full((tall, wide), -1, dtype=np.int16)
    whole: list[int] = []
    props = all_props()
    for number, one in enumerate(placements):
        if one.prop.name not in props:
            # a lead, an oar or a paw hides next to nothing
            whole.append(0)
            continue
        left, top, outline = _outline(one, wide, tall)
        whole.append(int(outline.sum()))
        x0, x1 = max(0, left), min(wide, left + outline.shape[1])
        y0, y1 = max(0, top), min(tall, top + outline.shape[0])
        if x0 < x1 and y0 < y1:
            part = outline[y0 - top : y1 - top, x0 - left : x1 - left]
            owners[y0:y1, x0:x1][part] = number
    counts = np.bincount(owners[owners >= 0].ravel(), minlength=len(placements))
    return [Sight(number, one.thing, int(count) / total, int(count))
            for number, (one, count, total) in enumerate(zip(placements, counts, whole, strict=True)) if total]  # fmt: skip


def covered(placements: Sequence[Placed], tall: float) -> bool:
    """Whether the box of any lies for the most part under nearer ones, or outside of the frame; a quick look."""
    boxes = [_box(one, tall) for one in placements]
    for number, (left, top, right, bottom) in enumerate(boxes):
        if right - left <= 0 or bottom - top <= 0:
            continue
        area = (right - left) * (bottom - top)
        over = sum(
            max(0.0, min(right, other[2]) - max(left, other[0])) * max(0.0, min(bottom, other[3]) - max(top, other[1]))
            for other in boxes[number + 1 :]
        )
        if over > MOSTLY * area:
            return True
    return False


def _box(one: Placed, tall: float) -> tuple[float, float, float, float]:
    extent, unit = one.extent, one.unit
    left, right = (-extent.right, -extent.left) if one.flip else (extent.left, extent.right)
    foot = one.y * tall
    return one.x + left * unit, foot - extent.top * unit, one.x + right * unit, foot - extent.bottom * unit


def _outline(one: Placed, wide: int, tall: int) -> tuple[int, int, NDArray[np.bool_]]:
    """The left upper corner of a placement on the raster, and what it covers from there."""
    from muralist.engines.preview.staging.silhouette import mask_of

    outline = mask_of(one.prop, one.look)
    if one.flip:
        outline = outline[:, ::-1]
    extent, unit = one.extent, one.unit * SIZE
    rows, columns = max(1, round(extent.height * unit)), max(1, round(extent.width * unit))
    drawn = outline[np.arange(rows) * outline.shape[0] // rows][:, np.arange(columns) * outline.shape[1] // columns]
    if one.cut:
        drawn = drawn[: max(1, round(rows * (1 - one.cut)))]
    edge = -extent.right if one.flip else extent.left
    return round(wide / 2 + one.x * SIZE + edge * unit), round(one.y * tall - extent.top * unit), drawn


def unseen(words: Sequence[Mention], reading: Reading, plan: ScenePlan) -> set[int]:
    """The words of things that others hide, and the numbers of which not all are seen."""
    from muralist.engines.preview.casting.cast import standing
    from muralist.engines.preview.layout import arrange
    from muralist.engines.preview.places import all_places

    if sum(thing.count for thing in plan.things) < 2:
        return set()
    placed = arrange(plan, all_places()[plan.place], 1.0, SEED, plan.time == "night")
    if not covered(placed, 1.0):
        return set()
    shares: dict[int, list[float]] = {}
    for sight in sights(placed):
        if plan.things[sight.thing].prop == placed[sight.number].prop.name:
            shares.setdefault(sight.thing, []).append(sight.share)
    lost: set[int] = set()
    for thing, number in zip(range(len(plan.things)), standing(reading.drafts), strict=False):
        draft, own = reading.drafts[number], shares.get(thing, [])
        crowd = plan.things[thing].spot in {"field", "crowd"}
        if own and max(own) < GONE:
            lost |= {*draft.words}
        elif own and not crowd and min(own) < GONE and draft.count > 1:
            lost |= {at for at in draft.words if words[at].kind == "number"}
    return lost
