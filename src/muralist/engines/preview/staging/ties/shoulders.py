"""On somebody's shoulders: behind the head, the legs over the chest in the colours of whoever sits there."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.ties.bodies import FIGURES
from muralist.engines.preview.staging.ties.joined import join

ABOVE = "shouldered"
RAISED = 0.015
"""How far over the neck the seat is, in the bearer's units."""
SEAT = 0.075
"""How high the hips are in that pose, in the rider's units."""


def sit_on_shoulders(item: Item, other: Item, frame: Frame) -> bool:
    """Put a rider on the shoulders of somebody and its legs before them; whether it is one."""
    if ABOVE not in item.look.variant.split() or not {item.prop.name, other.prop.name} <= FIGURES:
        return False
    from muralist.engines.preview.props.figure.body import BARE_LEGGED
    from muralist.engines.preview.props.figure.build import figure_of, hex_of
    from muralist.engines.preview.props.figure.shoulders import LEGS, SHOES

    rider = figure_of(item.look, item.prop.name == "child")
    outfit = rider.outfit
    leg = (outfit.tights or rider.skin) if outfit.cut in BARE_LEGGED else outfit.bottom or rider.skin
    words = f"{other.look.variant} {LEGS}:{hex_of(leg)} {SHOES}:{hex_of(outfit.shoe or leg)}"
    other.look = replace(other.look, variant=words)
    other.extent = other.prop.extent(other.look)
    x, y = figure_of(other.look, other.prop.name == "child").pose.neck
    tall = item.prop.stature or item.extent.height
    item.unit = item.metres / other.metres * (other.prop.stature or other.extent.height) / tall * other.unit
    join(item, other)
    item.level, item.flip = other.level - 1, other.flip
    item.x = other.x + (-x if other.flip else x) * other.unit
    item.y = other.y - ((y + RAISED) * other.unit - SEAT * item.unit) / frame.tall
    return True
