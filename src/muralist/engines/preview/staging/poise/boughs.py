"""Branches grow into the picture from the frame's edge."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.branch import REACH
from muralist.engines.preview.staging.items import Frame, Item

BEYOND, ROOT = 0.12, -0.70
"""World units that a branch begins outside of the frame, and where its thick end is drawn, in its units."""


def grow_in(items: list[Item], frame: Frame) -> None:
    """Lengthen every branch that nothing holds to the nearer side of the frame."""
    for item in items:
        if item.prop.name != "branch" or item.on is not None or item.hung or item.where != "ground":
            continue
        if item.flip != (item.x > 0) and not any(one.on is item for one in items):
            item.flip = item.x > 0
        side = -1 if item.flip else 1
        gap = (side * item.x + ROOT * item.unit + frame.half_width + BEYOND) / item.unit
        if gap <= 0:
            continue
        item.look = replace(item.look, variant=f"{item.look.variant} {REACH}{gap:.3f}".strip())
        item.extent = item.prop.extent(item.look)
