"""Whoever is in a room seen across its table stands behind that table, not on it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

TABLED = frozenset({"kitchen", "library", "cafe", "restaurant", "diningroom", "bakery", "office", "bar"})
TABLES = ("table", "wood", "tablecloth")
"""Features that are a table before the viewer."""
UPRIGHT = frozenset({"person", "child", "robot", "astronaut"})
HIP, STATURE = 0.40, 0.70
"""The share of people that a table hides, and how much of the frame's height the rest of them takes at most."""


def across_table(plan: ScenePlan, place: Place) -> bool:
    """Whether the view of this place is across a table."""
    return place.indoor and place.name in TABLED and any(plan.feature(name) is not None for name in TABLES)


def stand_at_counter(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Raise people so that the table's far edge hides their legs."""
    if not across_table(plan, place):
        return
    people = [item for item in items if item.prop.name in UPRIGHT and item.on is None and item.where == "ground"]
    bearing = {id(item.on) for item in items}
    edge = place.horizon * frame.tall
    for item in people:
        if "seated" in item.look.variant.split() or id(item) in bearing:
            continue
        tall = max(item.extent.height, item.prop.stature)
        item.unit = max(item.unit, min(STATURE, edge / frame.tall - 0.10) * frame.tall / ((1 - HIP) * tall))
        item.unit *= min(1.0, 0.9 * 2 * frame.half_width / max(1, len(people)) / item.width)
        hidden = HIP * tall
        item.cut = min(0.9, max(0.0, (hidden - 0.0) / item.extent.height))
        item.y = (edge + hidden * item.unit + item.extent.bottom * item.unit) / frame.tall + 0.004
        item.level = -1
