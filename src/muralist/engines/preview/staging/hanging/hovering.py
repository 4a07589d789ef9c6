"""Things without wings that fly, as books do, hover tilted: each at an angle of its own."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.poise.tilt import tilted

FLYING, LARGEST = "flying", 0.6
"""The pose of what flies, and metres from which a thing stays upright in the air: no house and no whale is tilted."""
ANGLES = (-24, 17, -9, 28, -16, 11, -30, 22)
"""Degrees, one after the other."""
SELF_BORNE = frozenset({"umbrella", "rug", "toy_balloon", "lantern", "paper_lantern"})
"""What hangs upright in the air."""


ROLLED, ON_BACK = "rolled", 157.0
"""The word of a variant for an animal on its back, and how far that is turned."""


def tilt_hovering(plan: ScenePlan, items: Sequence[Item]) -> None:
    """Turn small things that fly though nothing bears them."""
    for item in items:
        thing = plan.things[item.thing]
        if ROLLED in item.look.variant.split():
            tilted(item, ON_BACK)
        if thing.pose != FLYING or item.where != "sky" or item.prop.stands == "sky" or item.prop.size > LARGEST:
            continue
        if item.prop.name not in BEINGS | SELF_BORNE and FLYING not in item.look.variant.split():
            tilted(item, ANGLES[item.number % len(ANGLES)])
