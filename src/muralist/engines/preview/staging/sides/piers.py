"""A pier begins at the shore before the viewer: it reaches down to the bank, with all that is on it."""

from __future__ import annotations

from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of

PIER = "pier"
BANK, LAP = 0.05, 0.005
"""How much lower than its water a place's ground is where it has a bank, and how far a pier reaches onto that."""
MARGIN = 0.012


def reach_shore(items: list[Item], place: Place, frame: Frame) -> None:
    """Bring every pier that stands in water down to the near bank, as far as what it bears keeps its head."""
    if not place.water or place.ground - place.water < BANK:
        return
    for pier in items:
        if pier.prop.name != PIER or pier.on is not None:
            continue
        family = family_of(pier, items)
        down = max(0.0, place.ground + LAP - pier.y)
        for item in family:
            item.y += down
        top = bounds(family, frame)[1]
        if top < MARGIN:
            for item in family:
                item.y += (MARGIN - top) / frame.tall
