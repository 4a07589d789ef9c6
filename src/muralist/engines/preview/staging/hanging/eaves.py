"""What hangs before a building hangs from its eaves, in one row, not from the sky."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

TALLEST, CORD = 0.17, 0.022
"""Of a square frame: the most that one takes, and how far below the eaves its top is."""


def under_eaves(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> bool:
    """Put lanterns and chimes under the eaves of the place; whether it has any."""
    if not place.eaves:
        return False
    row = [
        item
        for item in items
        if item.on is None
        and (item.hung == "ceiling" or (item.prop.name == "paper_lantern" and item.where == "sky"))
        and plan.things[item.thing].pose != "flying"
    ]
    room = 2 * min(frame.half_width * 0.94, 0.95) / max(1, len(row))
    for number, item in enumerate(row):
        item.unit = min(TALLEST / item.extent.height, room * 0.72 / item.extent.width)
        item.centre_on((number - (len(row) - 1) / 2) * room)
        item.y = place.eaves + (CORD + item.extent.top * item.unit) / frame.tall
        item.cord = CORD / item.unit
    return True
