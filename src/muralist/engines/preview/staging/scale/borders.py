"""Posters and washes have a border of bare paper: what is named lies wholly within it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of

BORDERED = {"poster": 0.042, "vintage": 0.034, "polaroid": 0.06, "watercolour": 0.034}
"""Styles with a border, and its width as a share of a frame's shorter side."""
GAP = 0.014
"""What stays free inside of it."""


def within_border(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Draw every thing with what it carries in from the border, about its foot."""
    border = max((BORDERED.get(style, 0.0) for style in plan.styles), default=0.0)
    if not border or plan.lens:
        return
    margin = border + GAP
    scale = 1 - 2 * margin / min(2 * frame.half_width, 1.3)
    for root in items:
        # a table that is seen from beside it goes on below the frame
        if root.on is None and root.hung != "across" and root.y <= 1:
            _draw_in(root, family_of(root, items), scale, margin, frame)


def _draw_in(root: Item, family: list[Item], scale: float, margin: float, frame: Frame) -> None:
    before, x = root.x, root.x * (1 - margin / frame.half_width)
    bottom, top, left, right = _bounds(family, frame)
    # what already lies within the border keeps its size
    inside = left >= margin - frame.half_width and right <= frame.half_width - margin
    inside = inside and top >= margin and bottom <= frame.tall - margin
    if inside:
        return
    for item in family:
        item.x = x + (item.x - before) * scale
        if item is not root:
            item.y = root.y + (item.y - root.y) * scale
        item.unit *= scale
        if item.cord:
            item.cord = (item.cord + item.extent.height * (1 - scale)) / scale
    bottom, top, left, right = _bounds(family, frame)
    up = max(0.0, bottom - frame.tall + margin)
    down = 0.0 if root.cord else max(0.0, min(margin - top, frame.tall - margin - bottom))
    aside = max(0.0, margin - frame.half_width - left) - max(0.0, right - frame.half_width + margin)
    for item in family:
        item.y += (down - up) / frame.tall
        item.x += aside


def _bounds(family: list[Item], frame: Frame) -> tuple[float, float, float, float]:
    """Bottom and top, in world units from the frame's upper edge, and left and right."""
    feet = [(item.y * frame.tall, item) for item in family]
    return (
        max(foot - item.extent.bottom * item.unit - item.cut * item.height for foot, item in feet),
        min(foot - item.extent.top * item.unit for foot, item in feet),
        min(item.middle - item.width / 2 for item in family),
        max(item.middle + item.width / 2 for item in family),
    )
