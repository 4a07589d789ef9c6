"""Stated sides are kept: what is said to be on the left, on the right or in the middle has its centre there."""

from __future__ import annotations

from dataclasses import dataclass, field

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of, grow

SIDES = {"left": -1, "middle": 0, "right": 1}
INNER, MIDDLE = 0.05, 0.07
"""The shares of the frame's width that a side's things are from the middle at least, and a middle's at most."""
AWAY = 0.22
"""The share of the frame's width that what stands on a side by itself is from the middle."""
EDGE, GAP = 0.012, 0.02
SHRINK = 0.95
LAPS = (1.0, 1.0, 1.0, 0.92, 0.86, 0.86, 0.86, 0.80, 0.80, 0.80, 0.74, 0.68, 0.60)
"""By how much all shrink at once where a row is too wide for its sides, and how much closer neighbours then come."""
LOOSE = frozenset({"back", "field", "crowd"})
WITH = frozenset({"front", "behind", "under", "above", "around"})
"""Relations of what goes along with its landmark."""
SPANNING = 0.8
"""The share of the frame's width from which a thing without a side of its own is as it is: a counter, a fence."""


@dataclass(slots=True)
class Group:
    """What stands on one foot and what goes along with it, and where its middle may be."""

    root: Item
    family: list[Item]
    side: int | None
    rank: int = 0
    along: list[Item] = field(default_factory=list)

    def box(self, frame: Frame) -> tuple[float, float]:
        """Its edges."""
        left, _, right, _ = bounds(self.family, frame)
        return left, right

    def shift(self, by: float) -> None:
        """Move it with all that goes along."""
        for item in [*self.family, *self.along]:
            item.x += by


def keep_sides(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Move, and where there is no room shrink, whole families until every stated side holds."""
    if not any(thing.spot in SIDES for thing in plan.things):
        return
    for item in items:
        if item.on is None and (item.where == "sky" or item.hung in {"wall", "ceiling"}):
            side = SIDES.get(plan.things[item.thing].spot)
            if side is not None:
                _clamp(Group(item, family_of(item, items), side), frame)
    groups = _groups(plan, items, frame)
    if not any(group.side is not None for group in groups):
        return
    _send_along(plan, groups, items)
    for lap in LAPS:
        found = _solved(groups, frame, lap)
        if found is not None:
            for group, x in zip(groups, found, strict=True):
                left, right = group.box(frame)
                group.shift(x - (left + right) / 2)
            return
        for group in groups:
            grow(group.root, items, SHRINK)
    for group in groups:
        _clamp(group, frame)


def side_of(plan: ScenePlan, family: list[Item]) -> int | None:
    """The side of what stands, or else of something that it carries."""
    found = [SIDES[plan.things[item.thing].spot] for item in family if plan.things[item.thing].spot in SIDES]
    return found[0] if found and len(set(found)) == 1 else None


def _groups(plan: ScenePlan, items: list[Item], frame: Frame) -> list[Group]:
    """Everything that stands by itself, from left to right, as its sides order it."""
    found = []
    for root in items:
        if root.on is not None or root.hung or root.where == "sky" or plan.things[root.thing].spot in LOOSE:
            continue
        family = sorted(family_of(root, items), key=lambda item: item is not root)
        side = side_of(plan, family)
        group = Group(root, family, side)
        left, right = group.box(frame)
        if side is None and right - left > SPANNING * 2 * frame.half_width:
            continue
        found.append(group)
    sides = {group.root.thing: group.side for group in found if group.side is not None}
    for group in found:
        group.rank = _rank(plan, group, sides)
    return sorted(found, key=lambda group: (group.rank, sum(group.box(frame))))


def _rank(plan: ScenePlan, group: Group, sides: dict[int, int]) -> int:
    """Its turn from left to right; what is beside another of a side shares that side's turn."""
    if group.side is not None:
        return group.side
    relation = plan.things[group.root.thing].relation
    if relation is not None and relation.kind in {"left", "right", "beside"} and relation.other in sides:
        return sides[relation.other]
    return 0


def _send_along(plan: ScenePlan, groups: list[Group], items: list[Item]) -> None:
    """What stands before, behind or under another, and has no side of its own, goes where that goes."""
    for group in list(groups):
        relation = plan.things[group.root.thing].relation
        if group.side is not None or relation is None or relation.kind not in WITH:
            continue
        hosts = [one for one in groups if one.root.thing == relation.other and one is not group]
        if hosts:
            host = min(hosts, key=lambda one: abs(one.root.middle - group.root.middle))
            host.along += [*group.family, *group.along]
            groups.remove(group)
    for item in items:
        # what flies over it
        relation = plan.things[item.thing].relation
        sided = plan.things[item.thing].spot in SIDES
        if item.on is None and item.where == "sky" and relation is not None and relation.kind in WITH and not sided:
            host = next((one for one in groups if one.root.thing == relation.other), None)
            if host is not None:
                host.along += family_of(item, items)


def _range(group: Group, frame: Frame) -> tuple[float, float, float]:
    """Where the middle of a group may be, and where it is best, in world units."""
    left, right = group.box(frame)
    whole, half = 2 * frame.half_width, (right - left) / 2
    room = max(0.0, frame.half_width - EDGE - half)
    at = (left + right) / 2
    if group.side is None:
        return -room, room, min(max(at, -room), room)
    if group.side == 0:
        # the thing itself is in the middle, whatever it holds out
        aside = max(-room, min(room, at - group.root.middle))
        return aside - MIDDLE * whole, aside + MIDDLE * whole, aside
    inner = INNER * whole
    reach = max(room, inner, abs(at)) if at * group.side > 0 else max(room, inner)
    low, high = (-reach, -inner) if group.side < 0 else (inner, reach)
    return low, high, min(max(at, low), high)


def _solved(groups: list[Group], frame: Frame, lap: float) -> list[float] | None:
    """Where the middle of every group is, in order and clear of each other, or None where there is no room."""
    ranges = [_range(group, frame) for group in groups]
    halves = [(right - left) / 2 for left, right in (group.box(frame) for group in groups)]
    low, high = [r[0] for r in ranges], [r[1] for r in ranges]
    middles = [n for n, group in enumerate(groups) if group.side == 0]
    if len(middles) > 1:
        # several share the middle
        reach = sum(halves[n] for n in middles)
        for n in middles:
            room = max(0.0, frame.half_width - EDGE - halves[n])
            low[n], high[n] = -min(reach, room), min(reach, room)
    apart = [(one + other + GAP) * lap for one, other in zip(halves, halves[1:], strict=False)]
    for n, gap in enumerate(apart):
        low[n + 1] = max(low[n + 1], low[n] + gap)
    for n in reversed(range(len(apart))):
        high[n] = min(high[n], high[n + 1] - apart[n])
    if any(a > b + 1e-9 for a, b in zip(low, high, strict=True)):
        return None
    found: list[float] = []
    for n, group in enumerate(groups):
        wanted = ranges[n][2]
        if group.side and sum(1 for one in groups if one.side == group.side) == 1:
            # by itself it stands well out on its side
            away = group.side * AWAY * 2 * frame.half_width
            wanted = min(wanted, away) if group.side < 0 else max(wanted, away)
        least = low[n] if not found else max(low[n], found[-1] + apart[n - 1])
        found.append(min(max(wanted, least), high[n]))
    return found


def _clamp(group: Group, frame: Frame) -> None:
    """Move a group by itself into its part of the frame."""
    low, high, _ = _range(group, frame)
    left, right = group.box(frame)
    at = (left + right) / 2
    if group.side:
        # a side is more than a step from the middle, where there is room
        inner = 2 * INNER * 2 * frame.half_width
        low, high = (low, max(low, min(high, -inner))) if group.side < 0 else (min(high, max(low, inner)), high)
    group.shift(min(max(at, low), high) - at)
