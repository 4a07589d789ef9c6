"""Leaves the room that a layout wants for letters: all that is named keeps to the other part of the frame."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.home.freeside import free_side
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import FRAMING, bounds
from muralist.engines.preview.staging.scale.proportions import family_of, grow

SHARE, ABOVE = 0.42, 0.36
"""The share of the frame's width that stays free beside what is named, and of its height over that."""
MARGIN, LEAST, KEEP = 0.025, 0.45, 0.7
BACK = 0.035
"""How far before the end of the floor things stand at least, as a share of the frame's height."""
FAR = frozenset({"back", "field", "crowd"})


def leave_space(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Draw what stands, and what flies, into the part of the frame that is not to stay free."""
    side = free_side(plan.layouts, seed)
    if not side or plan.lens in FRAMING:
        return
    roots = [item for item in items if item.on is None and not item.hung and plan.things[item.thing].spot not in FAR]
    # a table that is seen from beside it reaches through the whole frame
    near = [root for root in roots if root.y > 1]
    family = [item for root in roots for item in family_of(root, items) if item not in near]
    if not family:
        return
    if side == "top":
        _below(roots, items, frame)
    elif side == "bottom":
        _above(roots, items, place, frame)
    else:
        _aside(1 if side == "left" else -1, near, family, roots, items, frame)


def _aside(
    sign: int, near: list[Item], family: list[Item], roots: list[Item], items: list[Item], frame: Frame
) -> None:  # fmt: skip
    inner = (2 * SHARE - 1) * frame.half_width
    outer = frame.half_width - MARGIN
    left, _, right, _ = bounds(family, frame)
    scale = max(LEAST, min(1.0, (outer - inner) / (right - left)))
    if scale < 1:
        _shrink(roots, items, scale)
    left, _, right, _ = bounds(family, frame)
    if right - left > outer - inner:
        _draw_together(roots, items, (outer - inner) / (right - left))
        left, _, right, _ = bounds(family, frame)
    low, high = (inner, outer) if sign > 0 else (-outer, -inner)
    shift = (low + high) / 2 - (left + right) / 2 if not low <= left <= right <= high else 0.0
    for item in family:
        item.x += shift
    for table in near:
        # it goes along as far as it still reaches the frame's edges
        slack = max(0.0, table.width / 2 - frame.half_width - abs(table.middle))
        table.x += max(-slack, min(slack, shift))


def _draw_together(roots: list[Item], items: list[Item], scale: float) -> None:
    for root in roots:
        if root.y > 1:
            _shrink_goods(root, items, scale)
            continue
        before = root.middle
        grow(root, items, scale)
        for item in family_of(root, items):
            item.x += before * (scale - 1)


def _shrink_goods(table: Item, items: list[Item], scale: float) -> None:
    """Of a table that is seen from beside it only the goods shrink, each where it stands."""
    for item in family_of(table, items):
        if item is not table:
            middle = item.middle
            item.unit *= scale
            item.centre_on(middle * scale)
            if item.on is not None and item.on is not table:
                item.y = item.on.y + (item.y - item.on.y) * scale


def _below(roots: list[Item], items: list[Item], frame: Frame) -> None:
    line = ABOVE * frame.tall
    standing = [root for root in roots if root.where != "sky"]
    shares = [
        (root.y * frame.tall - line) / (root.y * frame.tall - bounds(family_of(root, items), frame)[1])
        for root in standing
    ]
    scale = max(LEAST, min([1.0, *shares]))
    if scale < 1:
        _shrink(standing, items, scale)
    for root in roots:
        if root.where == "sky":
            down = max(0.0, line - bounds(family_of(root, items), frame)[1]) / frame.tall
            for item in family_of(root, items):
                item.y += down


def _above(roots: list[Item], items: list[Item], place: Place, frame: Frame) -> None:
    """Stand everything as far back as the floor goes, and fly it over the room for the letters."""
    line = max(1 - ABOVE, place.horizon + BACK)
    for root in roots:
        family = family_of(root, items)
        low = bounds(family, frame)[3] / frame.tall
        up = min(max(0.0, low - line), max(0.0, bounds(family, frame)[1] / frame.tall - MARGIN))
        for item in family if root.y <= 1 else ():
            item.y -= up


def _shrink(roots: list[Item], items: list[Item], scale: float) -> None:
    """Draw all together: they move closer by that much, but keep more of their size, as far as they may lap."""
    several = len(roots) > 1
    for root in roots:
        if root.y > 1:
            _shrink_goods(root, items, scale)
            continue
        before = root.middle
        grow(root, items, scale**KEEP if several else scale)
        for item in family_of(root, items):
            item.x += before * (scale - 1)
