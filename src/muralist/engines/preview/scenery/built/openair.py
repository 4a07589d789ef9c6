"""A table in front of the viewer where a place has none: cups and dishes outdoors stand on it, not on the ground."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.tabletops import DISHES
from muralist.engines.preview.scenery.setting import Place, Setting

BESIDE_THEM = DISHES | {"vase", "candle", "fruit", "book", "books", "spoon", "fork", "knife", "napkin", "chopsticks",
                        "lamp", "perfume"}  # fmt: skip
BARE_ROOMS = frozenset({"bedroom", "attic", "nursery", "livingroom"})
WILD = frozenset({"sea", "surf", "underwater", "arctic", "abstract", "cloudland", "camp"})
"""Where there is no table, or a pot hangs over the fire."""
WOODS = (rgb("#a5764c"), rgb("#b98655"), rgb("#8f6240"))


def table_before(plan: ScenePlan, place: Place) -> bool:
    """Whether the picture is a close-up of dishes, in a place that shows no table by itself."""
    if (place.indoor and place.name not in BARE_ROOMS) or place.weightless or place.name in WILD:
        return False
    names = {thing.prop for thing in plan.things if "floor" not in thing.variant.split()}
    if len(names) < len({thing.prop for thing in plan.things}):
        return False
    return bool(names & (DISHES | {"vase"} if place.indoor else DISHES)) and names <= BESIDE_THEM


def lay_before(setting: Setting, picture: Array) -> None:
    """The place out of focus, and the table across the lower part of the frame."""
    rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0055)
    rooms.table(setting, picture, setting.colour("wood", WOODS))
