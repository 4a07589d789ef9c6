"""Which drawings are animals."""

from __future__ import annotations

from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.attached import pawed
from muralist.engines.preview.staging.instances.kinds import ALIVE
from muralist.engines.preview.staging.items import Item

UPRIGHT = frozenset({"person", "child", "robot", "astronaut", "snowman", "teddy"})
"""Who is measured as people are, or does not live."""


WADING = "wading"
"""The spot of who stands in the water."""
FIGURES = frozenset({"person", "child"})
DRY = frozenset({"snowman", "teddy", "penguin", "seal", "crab", "crocodile", "duck", "swan", "turtle", "frog"})
"""What would not wade, or has its own way of being in water."""


def walks(name: str) -> bool:
    """Whether it is somebody, or an animal, with legs to stand on."""
    prop = all_props()[name]
    alive = name in ALIVE | FIGURES or pawed(name)
    return alive and prop.stands == "ground" and prop.home != "underwater" and name not in DRY


def is_animal(item: Item) -> bool:
    """Whether it is one, whatever it does."""
    return item.prop.name not in UPRIGHT and (item.prop.name in ALIVE or pawed(item.prop.name))
