"""Things in things: a kitten in a teacup or a dog in a car is hidden from its waist down by the near rim."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.staging.contact.boats import sit_in_boat
from muralist.engines.preview.staging.items import Frame, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Rim:
    """Where a holder's near rim hides what is inside, in its own units: its lowest point at `x`, `y`, the `width`
    that is free for what is inside, and the `height` that stands out above it at most. `bend` is how much lower the
    rim is in its middle than at its ends. Through a `pane` one sees people from the chest up.
    """

    y: float
    width: float
    height: float
    x: float = 0.0
    bend: float = 0.0
    pane: bool = False


RIMS = {
    "basket": Rim(y=0.43, width=1.20, height=0.95, bend=0.11),
    "mug": Rim(y=0.89, width=0.80, height=0.90, bend=0.10),
    "car": Rim(y=0.57, width=0.44, height=0.215, x=-0.05, pane=True),
    "car convertible": Rim(y=0.52, width=0.62, height=0.40, x=-0.02, pane=True),
    "car jeep": Rim(y=0.73, width=0.44, height=0.30, x=-0.18, pane=True),
    "car suv": Rim(y=0.63, width=0.42, height=0.24, x=-0.10, pane=True),
    "sports_car": Rim(y=0.535, width=0.44, height=0.145, x=-0.02, pane=True),
    "truck": Rim(y=0.72, width=0.34, height=0.31, x=0.78, pane=True),
    "truck pickup": Rim(y=0.60, width=0.34, height=0.26, x=-0.06, pane=True),
    "tractor": Rim(y=1.00, width=0.52, height=0.36, x=-0.36, pane=True),
    "forklift": Rim(y=0.72, width=0.80, height=1.20, x=-0.10, pane=True),
    "boat": Rim(y=0.20, width=0.95, height=0.36),
    "kayak": Rim(y=0.27, width=0.56, height=0.86),
    "barrel": Rim(y=0.99, width=0.56, height=0.70, bend=0.05),
    "backpack": Rim(y=1.12, width=0.72, height=0.55),
    "pitcher": Rim(y=1.25, width=0.80, height=1.0, bend=0.05),
    "suitcase": Rim(y=1.00, width=1.20, height=0.75),
}
LARGE = 2.0
"""Metres: holders higher than that are not filled by what is in them."""
WONDROUS = 0.36
"""The share of the frame that a cup takes with a girl in it."""
CARGO = 0.5
"""Metres: lower things in a boat are its load, and fill it."""
SHOWN, BUST, CROUCHED = 0.62, 0.44, 0.90
"""The share of its height that a thing inside shows above the rim, somebody behind a pane, and who has the head low."""
BOUQUET = "flowers"
FLAT, OVER = frozenset({"hedgehog", "turtle", "snail", "crab", "hermit crab"}), 1.3
"""Those that have it low, and how much wider than its room one of them is."""


def put_inside(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """As large as fits, its lower part cut off along the rim; several share the room."""
    if other.prop.name == "boat" and sit_in_boat(item, other, siblings, frame):
        return
    rim = RIMS.get(f"{other.prop.name} {other.look.variant}") or RIMS[other.prop.name]
    if (
        other.prop.size < item.metres < LARGE
        and item is siblings[0]
        and other.on is None
        and (other.prop.stands != "water")
    ):
        # nobody is that small: the holder is shown as large as a lone thing
        other.unit = max(other.unit, WONDROUS * min(frame.tall, 2 * frame.half_width) / other.extent.height)
    count = len(siblings)
    shown = BUST if rim.pane and item.prop.name in {"person", "child"} else SHOWN
    shown = CROUCHED if item.prop.name in FLAT else shown
    lap = 1.5 if count > 1 else OVER if item.prop.name in FLAT else 1.12
    tall = rim.height
    if item.prop.name == BOUQUET:
        # flowers spread over the rim
        lap, tall = 1.6 * lap, 1.3 * tall
    wide = lap * rim.width * other.unit / count / item.extent.width
    item.unit = min(wide, tall * other.unit / (shown * item.extent.height))
    if other.prop.size > LARGE and item.metres > CARGO:
        # in boats people keep to their size
        natural = item.metres / other.metres * other.height / item.extent.height
        item.unit = min(item.unit, 1.35 * natural)
    mirror = -1 if other.flip else 1
    place = siblings.index(item) - (count - 1) / 2
    item.centre_on(other.x + mirror * rim.x * other.unit + place * rim.width * other.unit / count)
    item.cut = 1 - shown
    item.bend = rim.bend * other.unit / item.height * min(1.0, item.width / (rim.width * other.unit))
    foot = rim.y * other.unit - (item.cut * item.height + item.extent.bottom * item.unit)
    item.y = other.y - foot / frame.tall
