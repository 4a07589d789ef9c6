"""A pet that the picture is about is as large on its sofa as nature lets it: no smaller than a cushion."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import CREATURES
from muralist.engines.preview.staging.items import Item

SEATS = frozenset({"sofa", "chair", "armchair", "bed", "bench", "rocking_chair", "stool", "deck_chair", "cushion"})
WANTED, MOST, OF_SEAT = 0.21, 1.5, 0.72
"""The span that it should have, as a share of a frame's shorter side, how much it grows for that, and the most of its
seat's width that all of them take."""


def fill_seats(plan: ScenePlan, items: list[Item]) -> None:
    """Enlarge the animals named first that lie or sit on furniture, about their feet."""
    pets = [item for item in items if item.thing == 0 and item.on is not None and item.prop.name in CREATURES
            and item.on.prop.name in SEATS]  # fmt: skip
    if not pets or plan.things[0].size < 1 or any(item.on is not pets[0].on for item in pets):
        return
    host = pets[0].on
    assert host is not None
    span = max(max(item.width, item.height) for item in pets)
    wide = sum(item.width for item in pets)
    scale = min(MOST, WANTED / span, OF_SEAT * host.width / wide)
    if scale <= 1:
        return
    middle = sum(item.middle for item in pets) / len(pets)
    for item in pets:
        x = item.middle
        item.unit *= scale
        item.centre_on(middle + (x - middle) * scale)
