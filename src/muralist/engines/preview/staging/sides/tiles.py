"""What is on the tile of an app's icon stands in the middle of the frame, as the tile does, however tall the frame is."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.built.graphics import TILE
from muralist.engines.preview.staging.items import Frame, Item


def onto_tile(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring everything from where it is in a tall frame to where it is in a square one about the same middle."""
    if plan.feature(TILE) is None or not items or frame.tall <= 1:
        return
    low = max(item.y for item in items)
    for item in items:
        # as far below the middle as in a square frame; what is over something else stays so
        item.y += 0.5 + (low - 0.5) / frame.tall - low
