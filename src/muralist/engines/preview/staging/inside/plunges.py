"""Who dives is over the water, hands first, and not on its bank."""

from __future__ import annotations

from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

PLUNGING = "plunging"
CLEAR = 0.015
"""How far over the water the hands are, as a share of the frame's height."""
TOP = 0.05
"""The height in the frame above which nobody is."""


def plunge(items: list[Item], place: Place, frame: Frame) -> None:
    """Raise those who dive to where their hands are just above the water, as large as the room over it allows."""
    for item in items:
        if not place.water or item.on is not None or PLUNGING not in item.look.variant.split():
            continue
        item.unit *= min(1.0, (place.water - CLEAR - TOP) * frame.tall / item.height)
        item.y = place.water - CLEAR + item.extent.bottom * item.unit / frame.tall
        item.where = "sky"
