"""Puts what is new over a thing of a kept scene: side by side where there is room above, else beside its top."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.held.boxes import box_of
from muralist.engines.preview.staging.items import Frame, Item

OVER = frozenset({"above", "over"})
EDGE, GAP, APART = 0.03, 0.02, 1.12
"""What stays free above it and below it, as shares of the frame's height, and how far apart several are in widths."""
LEAST, WIDEST = 0.7, 0.9
"""The share of its size that it keeps at least, and the most of the frame that all of them span."""


def raise_over(plan: ScenePlan, item: Item, host: Item, frame: Frame) -> None:
    """Give a new flier over a thing its place, if that thing stands and the layout's own place was lost."""
    relation = plan.things[item.thing].relation
    if relation is None or relation.kind not in OVER or item.where != "sky" or host.where == "sky" or item.hung:
        return
    count = plan.things[item.thing].count
    item.unit *= min(1.0, WIDEST * 2 * frame.half_width / (item.width * APART * count))
    left, top, right, _ = box_of(host, frame)
    room = top - (EDGE + GAP) * frame.tall
    if LEAST * item.height <= room < item.height:
        item.unit *= room / item.height * (1 - 1e-6)
    middle = (left + right) / 2
    place = item.number - (count - 1) / 2
    if room >= item.height:
        _stand_at(item, middle + place * item.width * APART, top - GAP * frame.tall, frame)
        return
    # beside the top, on the side with more room first
    side = (1 if item.number % 2 == 0 else -1) * (1 if middle <= 0 else -1)
    rank = item.number // 2
    away = max(0.5 * item.width + 0.2 * (right - left), 0.55 * item.width) + rank * item.width * APART
    _stand_at(item, middle + side * away, EDGE * frame.tall + item.height, frame)


def _stand_at(item: Item, x: float, low: float, frame: Frame) -> None:
    """Its middle at x, as far as the frame allows, and its lowest point on that height."""
    reach = max(0.0, frame.half_width - item.width / 2 - 0.02)
    item.centre_on(min(reach, max(-reach, x)))
    item.y = (low + item.extent.bottom * item.unit) / frame.tall
