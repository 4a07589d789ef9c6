"""Diagrams and rows of icons show ideas: their things are nearly of one size, whatever they measure in nature."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.symbols import ICONIC, LINK, MACHINES, SETS
from muralist.engines.preview.staging.items import Item

PAPER, TABLES = "seamless", frozenset({"studio", "store"})
PLAIN = frozenset({"beside", "left", "right"})
"""Places of diagrams, of signs that lie on a table, and the relations of what stands apart."""
POWER, TABLE_POWER = 0.22, 0.40
"""The powers of how many times as large one is in nature by which it is larger in a diagram, and elsewhere."""
LOW = 0.62
"""Metres that the largest of a diagram counts as."""
GAP = 0.05
"""The height, in those, of what keeps the room for a line."""


def even_out(plan: ScenePlan, items: list[Item]) -> None:
    """Give the things of a diagram and of a set of icons metres that are close to each other."""
    if not diagram(plan, items):
        return
    things = [item for item in items if item.prop.name != LINK]
    largest = max(item.metres for item in things)
    power = 0.0 if icons(plan) else POWER if plan.place == PAPER else TABLE_POWER
    for item in things:
        share = (item.metres / largest) ** power
        # two of one height and of unlike widths are unlike large: what counts is the area
        item.metres = LOW * share * (item.extent.height / item.extent.width) ** 0.5
    for item in items:
        if item.prop.name == LINK:
            item.metres = GAP * LOW


def icons(plan: ScenePlan) -> bool:
    """Whether the prompt asks for icons."""
    return plan.place == PAPER and any(word in plan.prompt.lower() for word in SETS)


def diagram(plan: ScenePlan, items: list[Item]) -> bool:
    """Whether several things before plain paper or on a slab are icons, joined by lines, or all signs of computing."""
    if plan.place not in {PAPER, "isometric", *TABLES} or len({item.thing for item in items}) < 2:
        return False
    joined = any(thing.prop == LINK for thing in plan.things)
    if icons(plan) or joined:
        return True
    # on a table or in a shop a thing in another keeps its size
    tied = {thing.relation.kind for thing in plan.things if thing.relation is not None} - PLAIN
    if plan.place in TABLES and tied:
        return False
    return all(_of_software(item) for item in items if item.prop.name != LINK)


def _of_software(item: Item) -> bool:
    return item.prop.name in MACHINES | ICONIC or all_props()[item.prop.name].home == "seamless"
