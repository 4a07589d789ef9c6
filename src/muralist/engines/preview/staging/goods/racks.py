"""A box on two wheels is strapped to the rack behind the saddle, not laid on the rider's knees."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

RACKS = {"bicycle": (-0.62, 0.76), "motorcycle": (-0.88, 0.70), "motorcycle scooter": (-0.74, 0.83),
         "tricycle": (-0.55, 0.70)}  # fmt: skip
"""Where a load's foot is, in the vehicle's units."""
BOXES = frozenset({"crate", "gift", "gift_box", "suitcase", "basket", "paper_bag", "pizza_box", "container", "chest",
                   "bag", "backpack"})  # fmt: skip
WIDE, HIGH = 0.62, 0.62
"""The most that a load is wide and high there, in the vehicle's units."""


def load_racks(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Put each box that is on a bicycle or a scooter with a rider on its rack."""
    for item in items:
        relation = plan.things[item.thing].relation
        other = item.on
        if relation is None or relation.kind != "on" or other is None or item.prop.name not in BOXES:
            continue
        rack = next((RACKS[key] for key in _keys(other) if key in RACKS), None)
        if rack is None:
            continue
        item.unit = min(WIDE / item.extent.width, HIGH / item.extent.height) * other.unit
        item.flip = other.flip
        item.centre_on(other.x + (-1 if other.flip else 1) * rack[0] * other.unit)
        item.y = other.y - (rack[1] * other.unit + item.extent.bottom * item.unit) / frame.tall
        item.level, item.far, item.where = other.level - 1, other.far, other.where


def _keys(item: Item) -> tuple[str, ...]:
    """What racks are looked up by."""
    return (*(f"{item.prop.name} {word}" for word in item.look.variant.split()), item.prop.name)
