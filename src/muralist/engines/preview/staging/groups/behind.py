"""Stands things behind others so that they are seen: raised, and where least is before them."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.leaning import NARROW

HAZE, STEPS = 0.12, 41
MUCH_LOWER, GROWN, SHOWING = 0.45, 1.6, 0.62
"""The share of its landmark's metres under which one looks out from behind its corner, how much larger than in nature
it is there, and how much of it shows."""
DISC, BACK = 0.62, 0.012
"""The width of a moon as a share of what it is behind, and how far up the ground somebody behind a trunk stands."""
CONES, CONE = frozenset({"pine", "fir", "christmas"}), 0.36
"""Trees whose boughs reach the ground, and half the width of what hides somebody there."""
BELOW_CROWN = 0.46
"""The share of a tree's height under its leaves."""
HEAVENS = frozenset({"moon", "sun", "planet"})
COVERED, LIFT = 0.5, 0.40
"""The share that may be hidden before it is raised, and the share of its height that then shows over the others."""


def stand_behind(
    item: Item, other: Item, siblings: Sequence[Item], standing: Sequence[Item], frame: Frame, seed: int
) -> None:
    """Farther than the other, at the place beside or over it where the least of it is hidden."""
    spread = (list(siblings).index(item) - (len(siblings) - 1) / 2) * item.width * 1.04
    item.y = other.y - max(0.045, 0.16 * other.height / frame.tall)
    item.far = HAZE
    side = -1 if stream(seed, "behind", item.thing).integers(2) else 1
    if item.prop.name in HEAVENS and item.where == "sky":
        _rise(item, other, side, frame)
        return
    if other.prop.name in NARROW and item.where == "ground" and other.metres > 1.2 * item.metres:
        _half_hidden(item, other, spread, side, frame)
        return
    if item.height > 1.5 * other.height:
        item.centre_on(other.middle + spread + side * 0.15 * (other.width + 0.3 * item.width))
        return
    if item.metres < MUCH_LOWER * other.metres:
        _peep_out(item, other, spread, side, frame)
        return
    before = [one for one in standing if one.thing != item.thing and one.on is None]
    reach = 0.5 * (other.width + item.width)
    room = max(0.0, frame.half_width - 0.03 - item.width / 2)
    best, least = other.middle, 9.0
    for step in range(STEPS):
        x = other.middle + side * reach * (2 * step / (STEPS - 1) - 1)
        if abs(x + spread) > room:
            continue
        # hidden as little as can be, and not farther from its landmark than that needs
        cost = _hidden(x + spread, item, before, frame) + 0.12 * abs(x - other.middle) / reach
        if cost < least - 1e-6:
            best, least = x, cost
    item.centre_on(best + spread)
    covered = _hidden(item.middle, item, before, frame)
    if covered > COVERED:
        heads = [one.y - one.height / frame.tall for one in before if _overlap(item.middle, item, one) > 0.5]
        tallest = min(heads, default=item.y)
        item.y = min(item.y, tallest + (1 - LIFT) * item.height / frame.tall)


def _rise(item: Item, other: Item, side: int, frame: Frame) -> None:
    """The moon or the sun, as wide as half its landmark, over its shoulder: most of either is seen."""
    head = other.y - other.extent.top * other.unit / frame.tall
    wide = max(DISC * min(other.height, other.width), item.width)
    item.unit *= min(wide, 0.42) / item.width
    room = frame.half_width - 0.02 - item.width / 2
    at = other.middle + side * (0.30 * other.width + 0.30 * item.width)
    item.centre_on(max(-room, min(room, at)))
    low = (item.extent.top + item.extent.bottom) / 2 * item.unit / frame.tall
    top = (item.extent.top * item.unit + 0.02) / frame.tall
    item.y, item.far = max(top, head + 0.10 * other.height / frame.tall + low), 0.0


def _half_hidden(item: Item, other: Item, spread: float, side: int, frame: Frame) -> None:
    """Close behind a trunk or a post, which hides a part of it."""
    trunk = (CONE if other.look.variant in CONES else NARROW[other.prop.name]) * other.width
    crowned = other.prop.name == "tree" and other.look.variant not in CONES
    item.unit = min(item.unit, (BELOW_CROWN if crowned else 0.62) * other.height / item.extent.height)
    at = other.middle + side * (trunk + (SHOWING - 0.5) * item.width)
    room = frame.half_width - 0.03 - item.width / 2
    item.centre_on(max(-room, min(room, at + spread)))
    item.y = other.y - BACK / frame.tall
    if item.prop.turns and not item.look.text:
        # its head is what shows
        middle, item.flip = item.middle, side < 0
        item.centre_on(middle)


def _peep_out(item: Item, other: Item, spread: float, side: int, frame: Frame) -> None:
    """From behind the corner of a building, on the ground, hardly larger than it is."""
    tall = max(item.extent.height, item.prop.stature)
    item.unit = min(item.unit, GROWN * item.metres / other.metres * other.height / tall)
    room = [frame.half_width - 0.03 - (way * other.middle + other.width / 2) for way in (-1, 1)]
    if abs(room[0] - room[1]) > 0.04:
        side = -1 if room[0] > room[1] else 1
    at = other.middle + side * (other.width / 2 + (SHOWING - 0.5) * item.width)
    reach = frame.half_width - 0.03 - item.width / 2
    item.centre_on(max(-reach, min(reach, at)) + spread)
    if item.prop.turns and not item.look.text:
        # its head is what shows
        middle, item.flip = item.middle, side < 0
        item.centre_on(middle)


def _overlap(x: float, item: Item, one: Item) -> float:
    """The share of its width that another covers."""
    left = max(x - item.width / 2, one.middle - one.width / 2)
    right = min(x + item.width / 2, one.middle + one.width / 2)
    return max(0.0, right - left) / item.width


def _hidden(x: float, item: Item, before: Sequence[Item], frame: Frame) -> float:
    """Roughly the share of it that is hidden at that x."""
    top = item.y - item.height / frame.tall
    shares = []
    for one in before:
        head = max(top, one.y - one.height / frame.tall)
        shares.append(_overlap(x, item, one) * min(1.0, max(0.0, (item.y - head) / (item.y - top))))
    return min(1.0, sum(shares))
