"""What is called large in a hand: a little larger than its like, or, if giant, as large as both arms hold."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.instances.natural import GIANT
from muralist.engines.preview.staging.items import Item

LOOSE = frozenset({"teddy", "toy_balloon", "ball", "gift", "cake", "flowers", "heart", "ice_cream", "lantern", "basket",
                   "suitcase", "mug", "tanghulu", "fish", "key", "coin"})  # fmt: skip
"""What is held in several sizes."""
OUTSIZED, COLOSSAL = "outsized", "colossal"
"""The words of the variants of a large and of a giant one in a hand."""
EMBRACING = "hauling"
"""The deed of whoever has a giant one before the body."""
OWN = frozenset({"child", "book", "books", "umbrella", "toy_balloon", "kite", "piano", "guitar", "backpack", "hat",
    "crown",
                 "spectacles", "scarf", "cap", "ball_cap"})  # fmt: skip
"""What is held or worn in its own way, whatever its size."""
FIGURES = frozenset({"person", "child"})
HELD = 0.75
"""Metres up to which one alone holds a thing."""


def swell(item: Item, size: float, owner: Item) -> None:
    """Mark what its owner will hold as large or giant."""
    giant = size >= GIANT and owner.prop.name in FIGURES and item.prop.name not in OWN
    mark = COLOSSAL if giant else OUTSIZED if size > 1 and item.prop.name in LOOSE else ""
    if mark:
        item.look = replace(item.look, variant=f"{item.look.variant} {mark}".strip())


def shared(plan: ScenePlan, item: Item, owners: list[Item]) -> bool:
    """Whether several people carry one thing that is too large for one of them."""
    thing = plan.things[item.thing]
    large = thing.size >= GIANT or item.prop.size > HELD
    large = large and item.prop.name not in OWN
    return large and thing.count == 1 and len(owners) > 1 and all(one.prop.name in FIGURES for one in owners)
