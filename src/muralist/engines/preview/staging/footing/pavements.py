"""What leans against the wall of a street stands on its pavement, no larger than beside the windows of that wall."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.leaning import LEANING
from muralist.engines.preview.staging.scale.proportions import family_of, grow

PAVEMENTS = {"street": 0.795}
"""How far down the frame one stands on a pavement, a step before its wall."""
ASIDE = {"alley": 0.66, "oldlane": 0.66}
"""How far from the middle of a place seen lengthways its walls are, before which something stands."""
GARDEN, PLANTED, BEDS = "garden", frozenset({"flowers", "tree", "cactus", "mushroom", "bush", "bamboo"}), 0.25
"""A place with a path in its middle, what grows in its ground, and how far from the middle that does."""
EDGE = 0.015
"""World units that stay free at the side of the frame."""
METRE, LEAST = 0.44, 0.34
"""The height of a metre before such a wall, and the least height of what leans there, in world units."""


def stand_on_pavement(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Move what leans on the wall itself to the pavement, and shrink what is too large for the wall."""
    foot, aside = PAVEMENTS.get(place.name), ASIDE.get(place.name)
    if foot is None and aside is None:
        return
    for item in items:
        thing = plan.things[item.thing]
        by_wall = thing.spot == LEANING and (thing.relation is None or thing.relation.other == item.thing)
        if not by_wall or item.on is not None or item.hung or item.where != "ground":
            continue
        if aside is not None:
            # what leans does so to the left
            item.centre_on(max(EDGE + item.width / 2 - frame.half_width, -0.5 * aside))
            continue
        most = max(LEAST, METRE * item.metres) * min(frame.tall, 1.2)
        if item.height > most:
            grow(item, items, most / item.height)
        item.y = max(item.y, foot or item.y)


def grow_beside_path(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """What grows by itself in a garden does so in its grass or its beds, not out of the stones of the path."""
    roots = [item for item in items if item.on is None and not item.hung and item.where == "ground"]
    if plan.lens or place.name != GARDEN or len(roots) != 1 or roots[0].prop.name not in PLANTED:
        return
    plant = roots[0]
    beside = min(BEDS, max(0.0, frame.half_width - EDGE - plant.width / 2))
    aside = (beside if plant.x > 0 else -beside) - plant.x
    if abs(plant.x) < beside:
        for item in family_of(plant, items):
            item.x += aside
