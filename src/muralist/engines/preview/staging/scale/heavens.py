"""A moon or planet that is called huge fills much of the sky, and a small one little of it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import HEAVENS
from muralist.engines.preview.staging.instances.natural import GIANT
from muralist.engines.preview.staging.items import Frame, Item

HUGE, LARGE, SMALL = 0.60, 0.40, 0.15
"""The share of a frame's shorter side that one spans when it is called huge, large or small."""
OF_HEIGHT = 0.42
"""The most of a frame's height that it takes."""
WIDEST = 0.9
MOON = "moon"
DISCS = HEAVENS - {"fireworks"}


def swell(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Give the heavenly bodies of the sky the size that they were said to have."""
    if place.indoor or place.weightless:
        return
    for item in items:
        size = plan.things[item.thing].size
        if item.prop.name not in DISCS or item.where != "sky" or item.hung or size == 1.0:
            continue
        span = HUGE if size >= GIANT else LARGE if size > 1 else SMALL
        count = sum(1 for other in items if other.prop.name in DISCS)
        span = min(span / count**0.5, OF_HEIGHT * frame.tall)
        # rings reach beyond the disc
        item.unit = min(span / (item.extent.width * item.extent.height) ** 0.5, WIDEST / item.extent.width)


def one_moon(plan: ScenePlan, items: list[Item]) -> list[Item]:
    """Without the moons that a prompt names again: there is one in a sky, of the size that was said of any."""
    named = list(dict.fromkeys(item.thing for item in items if item.prop.name == MOON and not item.hung))
    if len(named) < 2 or any(plan.things[thing].count > 1 for thing in named):
        return items
    kept = max(named, key=lambda thing: (plan.things[thing].size != 1.0, plan.things[thing].size, -thing))
    return [item for item in items if item.thing not in named or item.thing == kept]


def measured(plan: ScenePlan, item: Item) -> bool:
    """Whether it is a body whose size was said, so that it does not shrink for what else is in the sky."""
    return item.prop.name in DISCS and plan.things[item.thing].size != 1.0


def farthest(item: Item) -> bool:
    """Whether it is a body behind all else that is in the sky."""
    return item.prop.name in DISCS and item.where == "sky" and not item.hung
