"""A word on a wall is read: who stands before a lettered sign that hangs there steps aside, or the sign does."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of, grow
from muralist.engines.preview.staging.sides.halves import EDGE, side_of

HANGING = frozenset({"neon_sign", "sign", "poster", "banner"})
LAP = 0.08
"""The share of a sign's width that may be before it without hiding a letter."""
GAP = 0.02
TOP, HIGH = 0.05, 0.20
"""Where a sign over somebody begins, and how much of the frame's height it takes at most."""
LEAST = 0.62
"""The share of its size that a sign keeps at least, where both need room."""


def keep_legible(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Move whoever hides a word across the frame, as far as the frame goes, and the sign the rest of the way."""
    for sign in items:
        if sign.prop.name not in HANGING or not plan.things[sign.thing].text or sign.on is not None or not sign.hung:
            continue
        before = [one for one in items if one.on is None and one is not sign and not one.hung and one.where != "sky"]
        roots = [one for one in before if _hides(family_of(one, items), sign, frame)]
        if _overhead(plan, sign, roots) or len(roots) > 1:
            _raise(sign, roots, items, frame)
        elif len(roots) == 1 and side_of(plan, family_of(roots[0], items)) is None:
            _part(family_of(roots[0], items), sign, frame)


def _overhead(plan: ScenePlan, sign: Item, roots: list[Item]) -> bool:
    """Whether the sign is said to be over those before it."""
    own = plan.things[sign.thing].relation
    over = {own.other} if own is not None and own.kind in {"above", "over"} else set()
    for root in roots:
        relation = plan.things[root.thing].relation
        if relation is not None and relation.kind == "under" and relation.other == sign.thing:
            over.add(root.thing)
    return any(root.thing in over for root in roots)


def _raise(sign: Item, roots: list[Item], items: list[Item], frame: Frame) -> None:
    """The sign to the upper edge, and those below it no higher than its lower rim."""
    sign.unit *= min(1.0, HIGH * frame.tall / sign.height)
    sign.y = (TOP * frame.tall + sign.extent.top * sign.unit) / frame.tall
    low = bounds([sign], frame)[3] + GAP
    for root in roots:
        family = family_of(root, items)
        left, top, right, _ = bounds(family, frame)
        foot = root.y * frame.tall
        if top < low:
            grow(root, items, max(LEAST, (foot - low) / (foot - top)))
        if len(roots) == 1:
            left, _, right, _ = bounds(family, frame)
            for one in family:
                one.x += sign.middle - (left + right) / 2


def _hides(family: list[Item], sign: Item, frame: Frame) -> bool:
    """Whether any of these is before more than the rim of the sign."""
    left, top, right, bottom = bounds([sign], frame)
    for one in family:
        west, head, east, foot = bounds([one], frame)
        across = min(right, east) - max(left, west)
        if across > LAP * (right - left) and min(bottom, foot) - max(top, head) > LAP * (bottom - top):
            return True
    return False


def _part(family: list[Item], sign: Item, frame: Frame) -> None:
    """Both to their sides of the frame: who stands to the nearer one, the sign to the other, smaller if it must be."""
    left, _, right, _ = bounds(family, frame)
    side = 1 if (left + right) / 2 >= sign.middle else -1
    edge = frame.half_width - EDGE
    by = edge - right if side > 0 else -edge - left
    clear = (sign.middle + side * (sign.width / 2 + GAP)) - (left if side > 0 else right)
    shift = min(by, clear) if side > 0 else max(by, clear)
    for one in family:
        one.x += shift
    inner = (left if side > 0 else right) + shift
    room = edge + side * inner - GAP
    if room < sign.width:
        sign.unit *= max(LEAST, room / sign.width)
    reach = side * inner - GAP - sign.width / 2
    if side * sign.middle > reach:
        sign.centre_on(side * max(reach, -edge + sign.width / 2))
