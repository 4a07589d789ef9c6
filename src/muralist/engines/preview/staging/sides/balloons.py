"""Balloons with goods on a table or on plain paper: as large as the goods, and right beside or over them."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import FRAMING, bounds
from muralist.engines.preview.staging.scale.proportions import family_of

BALLOON, FEW = "toy_balloon", 3
GROUNDS = frozenset({"studio", "seamless"})
SHARE, LOW, HIGH = 0.8, 0.30, 0.46
"""A balloon's height with its string, of that of the goods, and the least and most of it in shorter sides."""
SMALLER = (1.0, 0.85, 0.7, 0.56)
"""How much smaller they may become so that all are beside the goods."""
GAP, MARGIN, RAISED = 0.03, 0.03, (0.2, 0.05, 0.3)
"""The room between them and at the frame's edges, and how far each rises over the goods, of its height."""


def near_goods(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Bring the balloons that nobody holds to what stands there."""
    floating = [item for item in items if item.prop.name == BALLOON and _free(plan, item)]
    standing = [item for item in items if item.on is None and not item.hung and item.where != "sky"]
    if place.name not in GROUNDS or plan.lens in FRAMING or not standing or not 0 < len(floating) <= FEW:
        return
    goods = [one for root in standing for one in family_of(root, items)]
    left, top, right, bottom = bounds(goods, frame)
    tall = min(HIGH, max(LOW, SHARE * (bottom - top)))
    for item in floating:
        item.unit *= tall / item.height
        item.far = 0.0
    for size in SMALLER:
        wide = size * max(item.width for item in floating) + GAP
        rooms = (int((frame.half_width + left - MARGIN) / wide), int((frame.half_width - right - MARGIN) / wide))
        if sum(rooms) >= len(floating):
            _beside(floating, size, (left, top, right), rooms, frame)
            return
    _over(floating, (left, top, right), frame)


def _beside(
    floating: list[Item], size: float, goods: tuple[float, float, float], rooms: tuple[int, int], frame: Frame
) -> None:  # fmt: skip
    """At the right and at the left in turn, as far as there is room."""
    left, top, right = goods
    taken = [0, 0]
    for number, item in enumerate(floating):
        item.unit *= size
        side = 1 if (taken[1] < rooms[1] and (taken[1] <= taken[0] or taken[0] >= rooms[0])) else 0
        taken[side] += 1
        step = (GAP + item.width) * (taken[side] - 0.5) + GAP / 2
        item.centre_on(right + step if side else left - step)
        head = max(MARGIN, top - RAISED[number % len(RAISED)] * item.height)
        item.y = (head + item.extent.top * item.unit) / frame.tall


def _over(floating: list[Item], goods: tuple[float, float, float], frame: Frame) -> None:
    """In a row over the goods."""
    left, top, right = goods
    for number, item in enumerate(floating):
        item.centre_on(left + (right - left) * (number + 0.5) / len(floating) if len(floating) > 1 else right)
        item.x -= max(0.0, item.middle + item.width / 2 - frame.half_width + MARGIN)
        item.y = (max(MARGIN, top - GAP - item.height) + item.extent.top * item.unit) / frame.tall


def _free(plan: ScenePlan, item: Item) -> bool:
    thing = plan.things[item.thing]
    return item.on is None and not item.hung and item.where == "sky" and thing.relation is None and not thing.spot
