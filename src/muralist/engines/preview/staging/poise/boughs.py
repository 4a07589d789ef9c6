"""Branches grow into the picture from the frame's edge."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.branch import LIMB, REACH
from muralist.engines.preview.props.danglers import reach_below
from muralist.engines.preview.staging.items import Frame, Item

BEYOND, ROOT = 0.12, -0.70
"""World units that a branch begins outside of the frame, and where its thick end is drawn, in its units."""

LEAST, HIGHEST, HUNG = 0.62, 0.66, 0.40
"""The least width of a branch, as a share of the frame's, and how far down the frame its bough is at most, and
that of one from which somebody hangs."""


def grow_in(items: list[Item], frame: Frame) -> None:
    """Lengthen every branch that nothing holds to the nearer side of the frame."""
    for item in items:
        if item.prop.name != "branch" or item.on is not None or item.hung or item.where != "ground":
            continue
        if item.flip != (item.x > 0) and not any(one.on is item for one in items):
            item.flip = item.x > 0
        side = -1 if item.flip else 1
        _lift(item, [one for one in items if one.on is item], frame)
        gap = (side * item.x + ROOT * item.unit + frame.half_width + BEYOND) / item.unit
        if gap <= 0:
            continue
        item.look = replace(item.look, variant=f"{item.look.variant} {REACH}{gap:.3f}".strip())
        item.extent = item.prop.extent(item.look)


def _lift(branch: Item, sitters: list[Item], frame: Frame) -> None:
    """A bough is wide enough to be one, and over the ground rather than on it."""
    scale = max(1.0, min(1.8, LEAST * min(1.2, 2 * frame.half_width) / branch.width))
    lowest = HUNG if reach_below(branch.look) < 0 else HIGHEST
    rise = max(0.0, branch.y - LIMB * branch.unit * scale / frame.tall - lowest)
    for item in (*sitters, branch):
        item.unit *= scale
        item.x = branch.x + (item.x - branch.x) * scale
        item.y = branch.y + (item.y - branch.y) * scale - rise
