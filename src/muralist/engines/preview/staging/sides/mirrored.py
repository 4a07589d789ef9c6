"""What is reflected in still water stands on its far shore, upside down in the water below it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import ALIVE
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow

REFLECTION = "reflection"
STILL = frozenset({"lake", "pond", "karst", "fujilake"})
"""Waters with a far shore that mirrors what stands there."""
MOST = 4
TALL, WIDE = 0.42, 0.84
"""The height of the tallest, and the share of the frame's width that all of them take at most."""
LEAST = 1.5
"""Metres from which something is seen on a far shore."""
SHORE, HAZE = 0.010, 0.04
"""How far below the horizon they stand, and the haze before them."""


def stand_mirrored(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Move what has roots or walls to the far shore where a reflection is asked for and nothing else is there."""
    if place.name not in STILL or plan.feature(REFLECTION) is None:
        return
    roots = [item for item in items if item.on is None and item.where == "ground" and not item.hung]
    if not roots or len(roots) > MOST or any(not mirrors(item.prop.name) for item in roots):
        return
    high = max(item.height for item in roots)
    scale = min(TALL * min(frame.tall, 1.2) / high, WIDE * 2 * frame.half_width / sum(item.width for item in roots))
    roots.sort(key=lambda item: item.middle)
    at = -scale * sum(item.width for item in roots) / 2
    for item in roots:
        grow(item, items, scale)
        family = family_of(item, items)
        by, down = at + item.width / 2 - item.middle, place.horizon + SHORE - item.y
        at += item.width
        for one in family:
            one.x, one.y, one.far = one.x + by, one.y + down, max(one.far, HAZE)
        item.where = "water"


def mirrors(prop: str) -> bool:
    """Whether a thing may stand on a far shore to be mirrored: nobody alive is seen from so far."""
    from muralist.engines.preview.props import all_props

    return prop not in ALIVE and all_props()[prop].stands == "ground" and all_props()[prop].size >= LEAST
