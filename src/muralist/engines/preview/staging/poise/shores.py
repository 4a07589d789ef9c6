"""What stands beyond water stands on its far shore, and is as large there as a main thing may be."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item

SHORES = frozenset({"lake", "river", "sea", "harbour", "canal", "beach"})
TALL, LOW = 0.27, 0.15
"""The height of a lone thing and of one of several on a far shore, as a share of the frame's shorter side."""
FEET, HAZE = 0.012, 0.16
"""How far below the horizon it stands, and the haze before it."""


def stand_ashore(plan: ScenePlan, roots: list[Item], place: Place, frame: Frame) -> None:
    """Move what is in the background of a picture of water to the far shore."""
    far = [item for item in roots if plan.things[item.thing].spot == "back" and item.where == "ground"]
    if place.name not in SHORES or not far or len(far) != len([one for one in roots if one.where != "sky"]):
        return
    for number, item in enumerate(far):
        tall = (TALL if len(far) == 1 else max(LOW, 0.20 - 0.01 * len(far))) * min(frame.tall, 1.2)
        item.unit = min(tall / item.extent.height, 1.7 * frame.half_width / len(far) / item.extent.width)
        item.y, item.far = place.horizon + FEET, HAZE
        span = 1.5 * frame.half_width / len(far)
        item.centre_on((number - (len(far) - 1) / 2) * span + (0.18 * frame.half_width if len(far) == 1 else 0.0))
