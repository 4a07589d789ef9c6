"""How large things in the sky are: within its band, over roofs, and the main thing that soars over others."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import HEAVENS
from muralist.engines.preview.staging.instances.natural import TINY
from muralist.engines.preview.staging.items import Frame, Item

ALOFT = 0.15
"""The least share of a frame's shorter side that a creature in the sky spans."""
SOARING, SOARING_HEIGHT, SOARING_GAP = 0.46, 0.36, 0.045
"""The width and the most height of a main thing that flies over another, as shares of the frame, and the gaps at it."""
SKYLINES = frozenset({"city", "rooftop", "street", "futurecity"})
OVER_ROOFS = 0.40
"""The most of a frame's width that something in the sky takes over whole buildings."""


def soars(plan: ScenePlan, item: Item, place: Place) -> bool:
    """Whether it is the main thing, alone of its kind, and flies over what stands: "a dragon over a castle"."""
    thing = plan.things[item.thing]
    lone = item.thing == 0 and thing.count == 1 and not place.indoor and item.prop.name not in HEAVENS
    return lone and thing.relation is not None and thing.relation.kind == "above" and thing.size > TINY


def spread_wings(plan: ScenePlan, item: Item, items: list[Item], place: Place, frame: Frame) -> None:
    """As wide as the main thing should be; what it flies over leaves it the upper part of the frame."""
    relation = plan.things[item.thing].relation
    wide = SOARING * min(2 * frame.half_width, 1.3)
    item.unit = min(wide / item.extent.width, SOARING_HEIGHT * frame.tall / item.extent.height)
    room = place.ground * frame.tall - item.height - 2 * SOARING_GAP
    for other in items:
        if relation is not None and other.thing == relation.other and other.where != "sky":
            other.unit *= min(1.0, room / other.height)


def fit_sky(item: Item, place: Place, frame: Frame, *, alone: bool) -> None:
    """Smaller than what stands, within the band of the sky, but not too small to be seen."""
    if not alone:
        item.unit *= 0.72
    band = (place.sky[1] - place.sky[0]) * frame.tall * item.prop.aloft
    item.unit *= min(1.0, band / item.height)
    if place.name in SKYLINES:
        item.unit *= min(1.0, OVER_ROOFS * min(2 * frame.half_width, 1.3) / item.width)
    item.unit *= max(1.0, min(ALOFT / max(item.width, item.height), band / item.height))
