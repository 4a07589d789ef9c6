"""Wall shelves: with goods on them they bear nothing else, and one that bears all that is named fills the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item

SHELF, BARE = "shelf", "bare"
BOARD, BOARD_AT = 0.90, 0.70
"""The share of a frame's width of a shelf that bears all that is named, and the height fraction at which it is."""
DROP = 0.16
"""How much of what a frame is higher than wide its board is raised by."""


def bears_all(plan: ScenePlan, shelf: Item, items: Sequence[Item]) -> bool:
    """Whether it is a shelf on a wall, and all else in the picture stands on it."""
    others = [plan.things[item.thing].relation for item in items if item is not shelf]
    borne = all(link is not None and (link.kind, link.other) == ("on", shelf.thing) for link in others)
    return shelf.prop.name == SHELF and shelf.hung == "wall" and bool(others) and borne


def fill_wall(shelf: Item, frame: Frame) -> None:
    """As wide as the frame lets it be, below the middle, where there is room for what it bears."""
    _bare(shelf)
    shelf.unit = BOARD * min(2 * frame.half_width, 1.25) / shelf.extent.width
    shelf.centre_on(0.0)
    shelf.y = BOARD_AT - DROP * (frame.tall - 1)


def clear(plan: ScenePlan, hung: Sequence[Item]) -> None:
    """Without books and a plant of its own where something was said to stand on it."""
    links = [thing.relation for thing in plan.things]
    for item in hung:
        if item.prop.name == SHELF and any(one and (one.kind, one.other) == ("on", item.thing) for one in links):
            _bare(item)


def _bare(shelf: Item) -> None:
    shelf.look = replace(shelf.look, variant=BARE)
    shelf.extent = shelf.prop.extent(shelf.look)
