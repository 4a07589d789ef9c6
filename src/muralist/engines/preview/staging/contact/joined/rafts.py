"""Otters that float paw in paw lie side by side in the water, each a little behind the one before it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.staging.items import Frame, Item

RAFTED, UP, DOWN = "rafted", "pawup", "pawdown"
ASIDE, BEHIND = -0.14, 0.36
"""How far to the left and how far up each lies from the one before it, in its units, so that paws meet."""
BANKS, NARROW = 0.925, 0.56
"""The row at which a river is broad, and the width that they take there."""
WIDTH, GROWN = 0.70, 1.7
"""The share of the frame's width that they take, and how much larger they may become for it."""


def raft_up(items: list[Item], frame: Frame, river: float | None) -> None:
    """Lay them so, about where they were, or about the middle of the river."""
    row = [item for item in items if RAFTED in item.look.variant.split() and item.on is None]
    if len(row) < 2:
        return
    row.sort(key=lambda item: item.number)
    count, room = len(row), WIDTH * 2 * frame.half_width
    middle, foot = 0.4 * sum(item.middle for item in row) / count, max(item.y for item in row)
    if river is not None:
        # where it is broad
        foot, middle, room = BANKS, river, NARROW
    unit = min(item.unit for item in row)
    unit *= min(GROWN, room / ((row[0].extent.width + abs(ASIDE) * (count - 1)) * unit))
    foot += 0.5 * (count - 1) * BEHIND * unit / frame.tall if river is None else 0.0
    for at, item in enumerate(row):
        words = [*([UP] if at < count - 1 else []), *([DOWN] if at else [])]
        item.look = replace(item.look, variant=" ".join([item.look.variant, *words]))
        item.unit, item.flip, item.far = unit, False, row[0].far
        item.centre_on(middle + (at - (count - 1) / 2) * ASIDE * unit)
        item.y = foot - at * BEHIND * unit / frame.tall
