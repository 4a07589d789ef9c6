"""Buildings and trees on the back of a beast: as many beside each other as its back has room for."""

from __future__ import annotations

from muralist.engines.preview.staging.instances.kinds import LIVING
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import surface
from muralist.engines.preview.staging.ties.bodies import FIGURES, spine
from muralist.engines.preview.staging.ties.joined import join

BUILT = frozenset({"house", "castle", "tower", "tree", "temple", "windmill", "lighthouse", "tent", "skyscraper",
                   "cottage", "church", "pagoda", "barn", "villa", "mountain"})  # fmt: skip
ROOM, SLIM, HIGH, OVER, SUNK, BEHIND = 0.46, 0.40, 0.85, 1.25, 0.045, 0.10
"""The shares of the beast's width (SLIM where that has legs and a neck) and height that they take together at most, how
much they overlap each other, how deep they are in its back, and how far behind its middle they are."""


def bear_world(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Stand one of them on the other's back; whether it is one, and that a beast."""
    if item.prop.name not in BUILT or other.prop.name not in LIVING - FIGURES:
        return False
    count, place = len(siblings), siblings.index(item)
    middle = (other.extent.left + other.extent.right) / 2
    shelled = abs(spine(other) - middle) < 0.01 * other.extent.width
    centre = middle - BEHIND * other.extent.width if shelled else spine(other)
    room, step = (ROOM if shelled else SLIM) * other.extent.width, (place - (count - 1) / 2) / count
    item.unit = min(OVER * room * other.unit / count / item.extent.width,
                    HIGH * other.height / item.extent.height)  # fmt: skip
    x, reach = centre + step * room, 0.3 * room / count
    # no higher than in the middle: a spout is no ground
    top = min(surface(other.prop.name, other.look, at, reach) for at in (x, centre)) - SUNK * other.extent.height
    join(item, other)
    item.level = other.level + 1
    item.centre_on(other.x + (-x if other.flip else x) * other.unit)
    item.y = other.y - (top * other.unit + item.extent.bottom * item.unit) / frame.tall
    return True
