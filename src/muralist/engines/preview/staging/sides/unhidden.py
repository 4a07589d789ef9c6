"""The last look at a layout: what others would hide by more than two thirds moves to where it is seen."""

from __future__ import annotations

import math
from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.contact.paws import FLOATING
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.tilt import tilted
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of
from muralist.engines.preview.staging.sides.halves import EDGE, side_of
from muralist.engines.preview.staging.sides.sights import HIDDEN, covered, sights

STEPS, RISES = 30, 12
SEEN, ENOUGH = 0.55, 0.75
"""The share that is to be seen of what was hidden, and of anything, beyond which more is no gain."""
LANDMARK, PLAIN = 3.0, 0.8
"""Metres from which something in the background is a landmark, and the share of one that is to be seen."""
NEAR = 0.12
"""What a move across the whole frame costs, in shares seen."""
FAN, LIFT = 0.62, 0.22
"""How far apart several on one hand or string are, of their width, and how much higher every other one is."""
INWARD, OUTWARD, NEARER = -16.0, 44.0, (0.92, 0.7)
"""Degrees from upright of the strings of balloons in one paw, towards the head and away from it, and the sizes of every
other one for one balloon's."""
ROOM = 0.7
"""The share of such a fan's reach that the frame must have room for."""
MOST = 24
"""Instances up to which hidden ones are looked for; a larger crowd may hide each other."""

COUNTERS = frozenset({"food_stall"})
"""What one is seen over, between its counter and its roof: whoever came up farther would be behind that."""


def uncover(plan: ScenePlan, ordered: Sequence[Item], frame: Frame) -> None:
    """Move hidden instances, or what hides them, across the frame; `ordered` is the order of painting."""
    items = [
        item for item in ordered if plan.things[item.thing].spot not in {"field", "crowd", "pile"} and not _abed(item)
    ]
    back = [item for item in items if plan.things[item.thing].spot == "back" and item.metres >= LANDMARK]
    if not 2 <= len(items) <= MOST or not (back or covered(items, frame.tall)):
        return
    aspect = 2 * frame.half_width / frame.tall
    for item in [item for item, share in _shares(items, aspect) if share < (PLAIN if item in back else HIDDEN)]:
        if _share_of(item, items, aspect) >= (PLAIN if item in back else HIDDEN):
            continue
        siblings = [one for one in items if one.thing == item.thing and one.on is item.on and item.on is not None]
        if len(siblings) > 1 and (item.level >= 0 or _stacked(item, siblings)):
            spread = _strings if item.prop.name in FLOATING else _fan
            spread(siblings, frame)
            continue
        if item.on is not None and item.level < item.on.level:
            if item.on.prop.name not in COUNTERS:
                _emerge(item, item.on, items, frame, aspect)
            continue
        root = item
        while root.on is not None:
            root = root.on
        if root.hung or root.where == "sky" or item.level < 0 or item.cut:
            continue
        _step_aside(plan, item, root, items, frame, aspect, PLAIN if item in back else SEEN)


def _abed(item: Item) -> bool:
    """Whether it lies or sits in a bed, one behind the other: their faces are seen."""
    return not {"abed", "tucked"}.isdisjoint(item.look.variant.split())


def _shares(items: Sequence[Item], aspect: float) -> list[tuple[Item, float]]:
    """What is seen of each, where an outline of it is known."""
    found = {sight.number: sight.share for sight in sights(items, aspect)}
    return [(item, found[number]) for number, item in enumerate(items) if number in found]


def _share_of(item: Item, items: Sequence[Item], aspect: float) -> float:
    return next((share for one, share in _shares(items, aspect) if one is item), 1.0)


def _strings(siblings: list[Item], frame: Frame) -> None:
    """Balloons in one paw: all strings from it, the balloons spread like a fan away from the head, near and far."""
    host = siblings[0].on
    out = 1 if host is None or siblings[0].x >= host.middle else -1
    span = math.sin(math.radians(OUTWARD)) * siblings[0].height + 0.5 * siblings[0].width
    if frame.half_width - out * siblings[0].x < ROOM * span:
        # a fan that would leave the frame opens to the other side
        out = -out
    for turn, item in enumerate(siblings):
        hand = item.x
        item.unit *= NEARER[turn % 2]
        degrees = -out * (INWARD + (OUTWARD - INWARD) * turn / max(1, len(siblings) - 1))
        tall = item.height
        tilted(item, -degrees if item.flip else degrees)
        item.centre_on(hand - 0.5 * math.sin(math.radians(degrees)) * tall)
        head = item.y * frame.tall - item.extent.top * item.unit
        item.y += max(0.0, EDGE - head) / frame.tall


def _fan(siblings: list[Item], frame: Frame) -> None:
    """Several in hand: side by side, every other one higher."""
    middle = sum(item.middle for item in siblings) / len(siblings)
    step = FAN * siblings[0].width
    step = min(step, (2 * frame.half_width - 2 * EDGE - siblings[0].width) / max(1, len(siblings) - 1))
    reach = step * (len(siblings) - 1) / 2
    room = frame.half_width - EDGE - siblings[0].width / 2 - reach
    middle = max(-room, min(room, middle)) if room > 0 else 0.0
    for number, item in enumerate(siblings):
        item.centre_on(middle - reach + number * step)
        up = LIFT * item.height * (number % 2)
        head = item.y * frame.tall - item.extent.top * item.unit
        item.y -= max(0.0, min(up, head - EDGE)) / frame.tall


def _stacked(item: Item, siblings: Sequence[Item]) -> bool:
    """Whether another of its kind is in the very same place."""
    return any(one is not item and abs(one.middle - item.middle) < 0.1 * item.width for one in siblings)


def _emerge(item: Item, host: Item, items: Sequence[Item], frame: Frame, aspect: float) -> None:
    """Up, and to a side if need be, from behind or inside what hides it whole."""
    x, y = item.x, item.y
    for up in range(1, RISES + 1):
        for side in (0, 1, -1):
            item.x = x + side * 0.5 * host.width * up / RISES
            item.y = y - up * host.height / RISES / frame.tall
            inside = item.y * frame.tall - item.extent.top * item.unit > EDGE
            if inside and _share_of(item, items, aspect) >= SEEN:
                return
    item.x, item.y = x, y


def _step_aside(
    plan: ScenePlan, item: Item, root: Item, items: Sequence[Item], frame: Frame, aspect: float, seen: float
) -> None:  # fmt: skip
    """Try every place across the frame for the hidden family and for each that may hide it; keep the best."""
    movers = [root, *(one for one in items if one.on is None and one is not root and _over(one, item))]
    best, chosen = _score(items, item, aspect, seen), None
    for mover in movers:
        family = family_of(mover, list(items))
        if mover.hung or mover.where == "sky" or side_of(plan, family) is not None:
            continue
        left, _, right, _ = bounds(family, frame)
        low, high = -frame.half_width + EDGE - left, frame.half_width - EDGE - right
        for step in range(STEPS + 1):
            by = low + (high - low) * step / STEPS
            if high < low:
                break
            _shift(family, by)
            score = _score(items, item, aspect, seen) - NEAR * abs(by) / (2 * frame.half_width)
            _shift(family, -by)
            if score > best + 0.02:
                best, chosen = score, (family, by)
    if chosen is not None:
        _shift(*chosen)


def _over(one: Item, item: Item) -> bool:
    """Whether it reaches across the hidden one."""
    return abs(one.middle - item.middle) < (one.width + item.width) / 2


def _shift(family: Sequence[Item], by: float) -> None:
    for one in family:
        one.x += by


def _score(items: Sequence[Item], item: Item, aspect: float, seen: float = SEEN) -> float:
    """How well all are seen: the hidden one first, then whichever else is seen least."""
    shares = _shares(items, aspect)
    own = next((share for one, share in shares if one is item), 1.0)
    rest = min((share for one, share in shares if one is not item), default=1.0)
    return min(own, seen) + 0.5 * min(rest, ENOUGH)
