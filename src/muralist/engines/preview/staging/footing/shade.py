"""An animal that lies or stands under a tree fits under its crown."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.footing.animals import is_animal
from muralist.engines.preview.staging.instances.natural import GIANT
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import grow

CROWN, LEAST = 0.48, 0.20
"""The most of a crown's width that an animal under it takes, and the least width that it keeps."""


def fit_in_shade(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Shrink animals that are wide for the tree they are under."""
    for item in items:
        thing = plan.things[item.thing]
        relation = thing.relation
        if relation is None or relation.kind != "under" or item.on is not None or item.where != "ground":
            continue
        if not is_animal(item) or thing.size >= GIANT:
            continue
        crowns = [one.width for one in items if one.thing == relation.other and one.prop.name == "tree"]
        most = max(LEAST * min(1.0, frame.tall), CROWN * max(crowns, default=9.0))
        if item.width > most:
            grow(item, items, most / item.width)
