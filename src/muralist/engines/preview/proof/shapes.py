"""What a relation demands of two placed things: boxes that touch, lie over each other or beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.staging.placement import Placement

TOUCH, BY, NEAR = 0.03, 0.06, 0.22
"""World units within which boxes touch, one thing is hidden by another, and is near it."""
SEEN = 0.35
"""The least share of a thing that another may leave in sight."""
FEW = 3
"""Up to so many of a kind, each stands as it is said to; of more, half of them do."""
INSIDE = 0.4
"""The least share of a thing's width that lies within what it is inside of."""


@dataclass(frozen=True, slots=True)
class Box:
    """What a placed thing covers in a square frame; y grows downwards. `layer` is its turn in painting."""

    left: float
    top: float
    right: float
    bottom: float
    layer: int
    foot: float
    flip: bool
    aloft: bool
    hung: bool
    alone: bool

    @property
    def middle(self) -> float:
        """Its centre from left to right."""
        return (self.left + self.right) / 2

    @property
    def centre(self) -> float:
        """Its centre from top to bottom."""
        return (self.top + self.bottom) / 2

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top


def box_of(placement: Placement, layer: int) -> Box:
    """The box of a placement of a square frame."""
    extent, unit = placement.extent, placement.unit
    ends = (extent.left, extent.right) if not placement.flip else (-extent.right, -extent.left)
    return Box(
        placement.x + ends[0] * unit, placement.y - extent.top * unit, placement.x + ends[1] * unit,
        placement.y - extent.bottom * unit, layer, placement.y, placement.flip,
        placement.where == "sky", bool(placement.hung), not placement.prop.turns,
    )  # fmt: skip


def trunk(box: Box, half: float) -> Box:
    """The box of what is slender at its foot: `half` of its width to each side of the middle."""
    reach = half * box.width
    return replace(box, left=box.middle - reach, right=box.middle + reach)


def across(one: Box, other: Box) -> float:
    """The width that two boxes share; less than nothing is the gap between them."""
    return min(one.right, other.right) - max(one.left, other.left)


def down(one: Box, other: Box) -> float:
    """The height that two boxes share; less than nothing is the gap between them."""
    return min(one.bottom, other.bottom) - max(one.top, other.top)


def touching(one: Box, other: Box) -> bool:
    """Whether they meet."""
    return across(one, other) >= -TOUCH and down(one, other) >= -TOUCH


def _seen(one: Box, other: Box) -> bool:
    """Whether enough of the first is left in sight, should the other lie before it."""
    hidden = max(0.0, across(one, other)) * max(0.0, down(one, other))
    return 1 - hidden / max(1e-6, one.width * one.height) >= SEEN


def _on(one: Box, other: Box) -> bool:
    stands = other.left - TOUCH <= one.middle <= other.right + TOUCH
    return stands and other.top - TOUCH <= one.bottom <= other.bottom + TOUCH


def _inside(one: Box, other: Box) -> bool:
    return across(one, other) >= INSIDE * one.width and down(one, other) >= -TOUCH


def _under(one: Box, other: Box) -> bool:
    return one.centre > other.centre and across(one, other) >= 0.3 * min(one.width, other.width)


def _above(one: Box, other: Box) -> bool:
    return one.bottom <= other.centre and across(one, other) > -NEAR


def _behind(one: Box, other: Box) -> bool:
    gap = NEAR if one.aloft or one.height > other.height else BY
    return one.layer < other.layer and across(one, other) > -gap and _seen(one, other)


def _front(one: Box, other: Box) -> bool:
    return one.layer > other.layer and across(one, other) > -NEAR


def _beside(one: Box, other: Box) -> bool:
    return across(one, other) > -2 * NEAR and down(one, other) > 0


def _hanging(one: Box, other: Box) -> bool:
    below = one.centre > other.top and other.left <= one.middle <= other.right
    return one.hung or (below and touching(one, other) and one.bottom < other.bottom + one.height)


def _facing(one: Box, other: Box) -> bool:
    if one.alone or abs(one.middle - other.middle) < 0.25 * max(one.width, other.width):
        return True
    return (one.middle > other.middle) == one.flip


TESTS: dict[str, Callable[[Box, Box], bool]] = {
    "on": _on, "atop": _on, "in": _inside, "under": _under, "above": _above, "over": _above, "behind": _behind,
    "front": _front, "beside": _beside, "at": _beside, "hanging": _hanging, "facing": _facing,
    "following": _facing, "wearing": touching, "against": touching, "carrying": touching, "biting": touching,
    "riding": touching,
    "flying": lambda one, other: one.top > other.top,
}  # fmt: skip
"""What each kind of relation demands of a thing and its landmark."""


def shown(kind: str, subjects: Sequence[Box], hosts: Sequence[Box]) -> bool:
    """Whether every one of the subjects stands so to one of the hosts; what has no box is painted with another."""
    if not subjects or not hosts:
        return True
    if kind == "between":
        left, right = min(host.middle for host in hosts), max(host.middle for host in hosts)
        return all(left < one.middle < right for one in subjects)
    if kind == "around":
        host = hosts[0]
        sides = {one.middle > host.middle for one in subjects}
        return len(sides) > 1 or (len(subjects) == 1 and touching(subjects[0], host))
    test = TESTS.get(kind)
    if test is None:
        return True
    met = sum(any(test(one, host) for host in hosts) for one in subjects)
    return met == len(subjects) or (len(subjects) > FEW and 2 * met >= len(subjects))
