"""Copies in a row: one size on one line, as large as the first was where the frame has room for that."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import Pin, ScenePlan
from muralist.engines.preview.remix.asked.rows import ROW
from muralist.engines.preview.staging.items import Frame, Item

ROOM, SEAT, GAP, DIGITS = 0.94, 0.74, 0.08, 6
"""The share of a frame's width, and of its host's, that a row takes at most, and the gap between two as a share of one's width."""


def ranked(plan: ScenePlan, known: ScenePlan, items: Sequence[Item], frame: Frame) -> dict[int, Pin]:
    """The pins of every member of a row that the changed plan has and the earlier one had not, by its number."""
    pins: dict[int, Pin] = {}
    for number, old in enumerate(known.things):
        key = old.key if old.key >= 0 else number
        first = next((item for item in items if item.thing == number and item.prop.name == old.prop), None)
        row = [n for n, one in enumerate(plan.things) if (one.prop, one.key) == (old.prop, key) and _fits(one.spot, old.spot)]
        if first is None or len(row) < 2 or old.count != 1 or first.hung or first.cut:
            continue
        if any(plan.things[n].count != 1 or plan.things[n].hidden for n in row):
            continue
        room, centre = ROOM * 2 * frame.half_width, first.middle
        if first.on is not None:
            room, centre = min(room, SEAT * first.on.width), first.on.middle
        span = first.width * (1 + GAP)
        shrunk = min(1.0, room / (span * len(row) - first.width * GAP))
        step = span * shrunk
        reach = max(0.0, (room - step * len(row)) / 2)
        middle = min(reach, max(-reach, centre)) if first.on is None else centre
        for place, n in enumerate(row):
            x = middle + (place - (len(row) - 1) / 2) * step - first.off_centre * shrunk
            pins[n] = Pin(
                thing=n, prop=first.prop.name, x=round(x, DIGITS), y=round(first.y, DIGITS),
                unit=round(first.unit * shrunk, DIGITS), flip=first.flip, far=round(first.far, DIGITS),
                cord=round(first.cord, DIGITS), cut=round(first.cut, DIGITS),
            )  # fmt: skip
    return pins


def _fits(spot: str, before: str) -> bool:
    return spot == ROW != before
