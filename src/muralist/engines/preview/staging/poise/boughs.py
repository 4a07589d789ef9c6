"""Branches grow into the picture from the frame's edge."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.branch import LIMB, REACH
from muralist.engines.preview.props.danglers import guest_of, reach_below
from muralist.engines.preview.staging.items import Frame, Item

BEYOND, ROOT = 0.12, -0.70
"""World units that a branch begins outside of the frame, and where its thick end is drawn, in its units."""

LEAST, HIGHEST, HUNG = 0.62, 0.66, 0.40
"""The least width of a branch, as a share of the frame's, and how far down the frame its bough is at most, and
that of one from which somebody hangs."""
BEFORE = 40
"""The level of a bough before all that stands on the ground."""
LONGER, NEARER = 1.8, 5.0
"""How many times larger a bough is made at most, and one that bears somebody: that is near, before all landmarks."""
TALLEST, MARGIN, ASIDE, AMONG = 0.42, 0.05, 0.1, 0.42
"""Height of the largest who sits there then, the room at the frame's sides, from where a bough is at one of them, and
how far to a side its middle is at most, as a share of half of the frame."""


def foremost(root: Item) -> float:
    """How near a thing on the ground is: its foot, but a near bough is before all, high as it is."""
    return root.y if root.level < BEFORE else BEFORE


def grow_in(items: list[Item], frame: Frame) -> None:
    """Lengthen every branch that nothing holds to the nearer side of the frame."""
    for item in items:
        if item.prop.name != "branch" or item.on is not None or item.hung or item.where != "ground":
            continue
        sitters = [one for one in items if one.on is item]
        if item.flip != (item.x > 0) and (not sitters or abs(item.x) > ASIDE):
            item.flip = item.x > 0
            for one in sitters:
                one.centre_on(2 * item.x - one.middle)
        side = -1 if item.flip else 1
        _lift(item, sitters, frame)
        gap = (side * item.x + ROOT * item.unit + frame.half_width + BEYOND) / item.unit
        if gap <= 0:
            continue
        item.look = replace(item.look, variant=f"{item.look.variant} {REACH}{gap:.3f}".strip())
        item.extent = item.prop.extent(item.look)


def _lift(branch: Item, sitters: list[Item], frame: Frame) -> None:
    """A bough is wide enough to be one, and over the ground rather than on it; who is on it stays in the picture."""
    near = bool(sitters) or bool(guest_of(branch.look))
    wide = LEAST * min(1.2, 2 * frame.half_width) / branch.width
    tallest = max((one.height for one in sitters), default=0.0)
    fits = TALLEST / tallest if tallest else NEARER
    scale = max(1.0, min(NEARER if near else LONGER, wide, max(LONGER, fits)))
    lowest = HUNG if reach_below(branch.look) < 0 else HIGHEST
    rise = max(0.0, branch.y - LIMB * branch.unit * scale / frame.tall - lowest)
    for item in (*sitters, branch):
        item.unit *= scale
        item.x = branch.x + (item.x - branch.x) * scale
        item.y = branch.y + (item.y - branch.y) * scale - rise
    if near and scale > 1:
        _bring_in(branch, sitters or [branch], frame)
        for item in (*sitters, branch):
            item.level += BEFORE


def _bring_in(branch: Item, shown: list[Item], frame: Frame) -> None:
    """Move a bough that has grown along, so that who is on it is not cut off by the frame."""
    room = frame.half_width - MARGIN
    left, right = min(one.middle - one.width / 2 for one in shown), max(one.middle + one.width / 2 for one in shown)
    middle, half = (left + right) / 2, (right - left) / 2
    most = max(0.0, min(AMONG * frame.half_width, room - half))
    aside = middle - max(-most, min(most, middle))
    for item in {id(one): one for one in (*shown, branch)}.values():
        item.x -= aside
    if len(shown) == 1:
        # its twigs go on beyond who sits there
        branch.x = shown[0].x
