"""What a viewer sees of each placed thing: its outlines laid over each other as the painter does, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.placement import Placement

Placed = Placement | Item

SIZE = 96
"""Points along a frame's shorter side."""
HIDDEN = 1 / 3
"""The share of an instance under which it is hidden."""
CROWD = 4
"""The most of a kind that are outlined one by one."""
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
    props, looks = all_props(), _looks(placements)
    for number, one in enumerate(placements):
        if one.prop.name not in props:
            # a lead, an oar or a paw hides next to nothing
            whole.append(0)
            continue
        left, top, outline = _outline(one, looks[number], wide, tall)
        whole.append(int(outline.sum()))
        x0, x1 = max(0, left), min(wide, left + outline.shape[1])
        y0, y1 = max(0, top), min(tall, top + outline.shape[0])
        if x0 < x1 and y0 < y1:
            part = outline[y0 - top : y1 - top, x0 - left : x1 - left]
            owners[y0:y1, x0:x1][part] = number
    counts = np.bincount(owners[owners >= 0].ravel(), minlength=len(placements))
    found = zip(placements, counts.tolist(), whole, strict=True)
    return [Sight(number, one.thing, count / total, count) for number, (one, count, total) in enumerate(found) if total]


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


def _looks(placements: Sequence[Placed]) -> list[Look]:
    """The look to outline each by: one for all of a crowd, as drawing every flower of a field would take a second."""
    first: dict[object, Look] = {}
    keys = [(one.prop.name, replace(one.look, number=0)) for one in placements]
    counts = Counter(keys)
    for key, one in zip(keys, placements, strict=True):
        first.setdefault(key, one.look)
    return [first[key] if counts[key] > CROWD else one.look for key, one in zip(keys, placements, strict=True)]


def _outline(one: Placed, look: Look, wide: int, tall: int) -> tuple[int, int, NDArray[np.bool_]]:
    """The left upper corner of a placement on the raster, and what it covers from there."""
    from muralist.engines.preview.staging.silhouette import mask_of

    outline = mask_of(one.prop, look)
    if one.flip:
        outline = outline[:, ::-1]
    extent, unit = one.extent, one.unit * SIZE
    rows, columns = max(1, round(extent.height * unit)), max(1, round(extent.width * unit))
    drawn = outline[np.arange(rows) * outline.shape[0] // rows][:, np.arange(columns) * outline.shape[1] // columns]
    if one.cut:
        drawn = drawn[: max(1, round(rows * (1 - one.cut)))]
    edge = -extent.right if one.flip else extent.left
    return round(wide / 2 + one.x * SIZE + edge * unit), round(one.y * tall - extent.top * unit), drawn
