"""Which drawings are animals."""

from __future__ import annotations

from muralist.engines.preview.staging.attached import pawed
from muralist.engines.preview.staging.items import ALIVE, Item

UPRIGHT = frozenset({"person", "child", "robot", "astronaut", "snowman", "teddy"})
"""Who is measured as people are, or does not live."""


def is_animal(item: Item) -> bool:
    """Whether it is one, whatever it does."""
    return item.prop.name not in UPRIGHT and (item.prop.name in ALIVE or pawed(item.prop.name))
