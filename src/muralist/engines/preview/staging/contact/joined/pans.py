"""What a balance weighs lies on its pans, one thing on each."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

SCALES = "scales"
PAN, LEVEL, WIDE, TALL = 0.90, 0.585, 0.62, 0.56
"""Where the pans are and how large what lies on them may be, in units of the drawing of scales."""


def load_pans(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Set the two things on the scales down on its pans."""
    for scales in [item for item in items if item.prop.name == SCALES]:
        loads = [item for item in items if _weighed(plan, item, scales)]
        if len(loads) != 2:
            continue
        for side, item in zip((-1, 1), loads, strict=True):
            item.unit = min(WIDE / item.extent.width, TALL / item.extent.height) * scales.unit
            off = (item.extent.left + item.extent.right) / 2 * item.unit * (-1 if item.flip else 1)
            item.x = scales.x + side * PAN * scales.unit - off
            item.y = scales.y - (LEVEL * scales.unit - min(0.0, item.extent.bottom) * item.unit * -1) / frame.tall
            item.on, item.level = scales, scales.level + 1


def _weighed(plan: ScenePlan, item: Item, scales: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind == "on" and relation.other == scales.thing
