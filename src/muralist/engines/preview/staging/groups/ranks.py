"""Things that are said to be in a row stand side by side on one line, all as large, turned one way."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

ROW = "row"
"""The spot of what is said to be in a row."""
ROOM, GAP, LOOSEST = 0.90, 0.08, 0.5
"""The share of the frame that a row may take, the least gap as a share of what stands in it, and the widest."""


def level(plan: ScenePlan, rank: Sequence[Item]) -> None:
    """Members of one group, and the one of them that is different, have one scale in their row."""
    scale = min(item.unit / plan.things[item.thing].size for item in rank)
    for item in rank:
        item.unit = scale * plan.things[item.thing].size


def line_up(plan: ScenePlan, standing: Sequence[Item], frame: Frame) -> None:
    """Put such things of one kind on one line, shrunk until they stand apart, in the order of the plan."""
    for prop in dict.fromkeys(thing.prop for thing in plan.things if thing.spot == ROW):
        row = [number for number, thing in enumerate(plan.things) if thing.spot == ROW and thing.prop == prop]
        rank = sorted((item for item in standing if item.thing in row), key=lambda item: item.thing)
        if len(rank) < 2:
            continue
        level(plan, rank)
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
