"""Things that are said to be in a row stand side by side on one line, all as large, turned one way."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

ROW = "row"
"""The spot of what is said to be in a row."""
ROOM, GAP, LOOSEST = 0.90, 0.08, 0.5
"""The share of the frame that a row may take, the least gap as a share of what stands in it, and the widest."""


def line_up(plan: ScenePlan, standing: Sequence[Item], frame: Frame) -> None:
    """Put the instances of each such thing on one line, shrunk until they stand apart."""
    for number, thing in enumerate(plan.things):
        rank = [item for item in standing if item.thing == number]
        if thing.spot != ROW or len(rank) < 2:
            continue
        room = 2 * frame.half_width * ROOM
        needed = sum(item.width for item in rank) * (1 + GAP)
        for item in rank:
            item.unit *= min(1.0, room / needed)
            item.flip, item.far, item.y = rank[0].flip, 0.0, max(one.y for one in rank)
        width = sum(item.width for item in rank)
        gap = min((room - width) / len(rank), LOOSEST * width / len(rank))
        total = width + gap * (len(rank) - 1)
        middle = sum(item.middle for item in rank) / len(rank)
        reach = max(0.0, frame.half_width - total / 2)
        x = min(reach, max(-reach, middle)) - total / 2
        for item in rank:
            item.centre_on(x + item.width / 2)
            x += item.width + gap
