"""What is on the tile of an app's icon stands within it, in the middle of the frame, however tall the frame is."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.built.graphics import TILE
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds

MOST = 0.74
"""The share of the frame's shorter side that all of it takes at most: the tile is a little larger."""


def onto_tile(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring everything from where it is in a tall frame to where it is in a square one about the same middle."""
    if plan.feature(TILE) is None or not items:
        return
    left, top, right, bottom = bounds(items, frame)
    scale = MOST / max(right - left, bottom - top)
    if scale < 1:
        for item in items:
            # about its middle, which comes to that of the tile
            middle = item.y * frame.tall - (top + bottom) / 2
            item.x, item.unit = (item.x - (left + right) / 2) * scale, item.unit * scale
            item.y = 0.5 + middle * scale / frame.tall
    elif frame.tall > 1:
        low = max(item.y for item in items)
        for item in items:
            # as far below the middle as in a square frame; what is over something else stays so
            item.y += 0.5 + (low - 0.5) / frame.tall - low
