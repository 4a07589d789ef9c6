"""Under, before and above a landmark."""

from __future__ import annotations

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.props.kinds import ENCLOSING
from muralist.engines.preview.props.viaduct import ARCHES
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.contact.hands import FIGURES
from muralist.engines.preview.staging.instances.aloft import SOARING_GAP
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.ties.joined import join

NEARER = 1.5
"""How much larger a thing is for standing before its landmark."""
ABREAST = 0.96
"""The share of a frame's width that several before one landmark take together."""
LOWEST = 0.965
DEEP_WIDE, DEEP_HIGH, DEPTH = 0.68, 0.62, 0.52
"""Of the frame's width and of the water's depth: the most that a swimmer takes, and where its middle is."""
SPANS, DECK, VAULT = frozenset({"bridge", "arch"}), 0.86, 0.58
"""What one passes under, and how high one then is as a share of it; VAULT is that under the arches of a viaduct."""
SHELTERS = {"table": 0.66, "bench": 0.44, "chair": 0.42, "piano": 0.46}
"""What has room between its legs, as a share of its height."""


def under(item: Item, other: Item, spread: float, place: Place, frame: Frame, seed: int) -> None:
    """Beneath what is tall; beside the foot of what is not."""
    side = -1 if stream(seed, "under", item.thing).integers(2) else 1
    tall = other.height > 1.1 * item.height
    if other.prop.name in SHELTERS:
        _beneath(item, other, spread, frame)
        return
    if other.prop.name in SPANS:
        _through(item, other, spread, frame)
        return
    item.unit = min(item.unit, 0.62 * other.height / item.extent.height) if tall else item.unit
    if item.where == "sky" and place.water and other.where == "water":
        _deep(item, other, spread, place, frame)
        return
    if other.where == "sky":
        item.centre_on(other.middle + spread)
        item.y = place.ground
        return
    if other.where == item.where == "water":
        # below the waterline of the other, which stays in sight over it
        item.centre_on(other.middle + spread)
        item.y = min(LOWEST, other.y + (0.12 * other.height + 0.92 * item.height) / frame.tall)
        return
    item.centre_on(other.middle + spread + side * (0.20 * other.width if tall else 0.55 * other.width))
    item.y = min(LOWEST, max(place.ground if other.where != "water" else other.y, other.y) + 0.02)
    item.far = other.far


def _beneath(item: Item, other: Item, spread: float, frame: Frame) -> None:
    """Between the legs of a table: small enough to fit, and farther back than them."""
    room = SHELTERS[other.prop.name] * other.height
    item.unit = min(item.unit, room / item.extent.height, 0.7 * other.width / item.extent.width)
    item.centre_on(other.middle + spread * min(1.0, 0.4 * other.width / max(abs(spread), 1e-6)))
    join(item, other)
    item.level = other.level - 1
    item.y = other.y - 0.05 * other.height / frame.tall


def _deep(item: Item, other: Item, spread: float, place: Place, frame: Frame) -> None:
    """In the middle of the water's body under a hull, as wide as the frame allows if it is larger than the boat."""
    share = min(1.0, max(0.16, DEEP_WIDE * item.metres / max(item.metres, other.metres)))
    deep = (1 - place.horizon) * frame.tall
    item.unit = min(share * 2 * frame.half_width / item.extent.width, DEEP_HIGH * deep / item.extent.height,
                    1.1 / item.extent.width)  # fmt: skip
    item.centre_on(other.middle + spread)
    middle = (item.extent.top + item.extent.bottom) / 2 * item.unit / frame.tall
    item.y, item.far = place.horizon + DEPTH * (1 - place.horizon) + middle, 0.10


def _through(item: Item, other: Item, spread: float, frame: Frame) -> None:
    """Before the middle of a bridge, no higher than its deck: on its way through."""
    arched = any(word.startswith(ARCHES) for word in other.look.variant.split())
    deck = VAULT if arched else DECK
    item.unit = min(item.unit, deck * other.height / item.extent.height, 0.5 * other.width / item.extent.width)
    item.centre_on(other.middle + spread)
    item.y, item.far = min(LOWEST, other.y + 0.025 / frame.tall), other.far


def before(item: Item, other: Item, siblings: list[Item], frame: Frame, seed: int) -> None:
    """Nearer than the other: to one side of its middle, or several in a row across it."""
    item.y = min(LOWEST, max(other.y + 0.035, item.y + 0.02))
    if item.prop.name in ENCLOSING and len(siblings) == 1:
        item.unit = max(item.unit, min(1.3 * other.width / item.extent.width, 0.34 * other.height / item.extent.height))
        item.centre_on(other.middle)
        item.far = other.far
        return
    # so small before so large a thing, it stands nearer to the viewer
    item.unit *= max(1.0, min(NEARER, 0.45 * other.height / item.height))
    if len(siblings) > 1:
        # side by side, and all of them within the frame
        item.unit *= min(1.0, ABREAST * 2 * frame.half_width / (len(siblings) * item.width))
        place = siblings.index(item) - (len(siblings) - 1) / 2
        step = max(0.42 * other.width, item.width)
        room = max(0.0, frame.half_width - len(siblings) * step / 2)
        item.centre_on(max(-room, min(room, other.middle)) + place * step)
    else:
        aside = 0.34 * other.width if item.height > 0.6 * other.height else 0.12 * other.width
        side = -1 if stream(seed, "front", item.thing).integers(2) else 1
        if item.prop.name in FIGURES and other.prop.name in FIGURES:
            # face to face, on the side that has more room
            aside, side = 0.55 * (item.width + other.width), -1 if other.middle > 0 else 1
        elif other.look.text and other.height < 2.0 * item.height:
            # what is written on a board can be read beside whoever stands before it
            aside = 0.48 * (item.width + other.width)
        item.centre_on(other.middle + side * aside)
    item.far = other.far


def float_over(item: Item, other: Item, frame: Frame) -> None:
    """Above the other's top as far as the frame goes; the main thing keeps clear of the upper edge."""
    head = other.y - other.extent.top * other.unit / frame.tall
    item.y = min(item.y, head - (item.unit * -item.extent.bottom + 0.03) / frame.tall)
    gap = SOARING_GAP if item.thing == 0 and item.on is None and item.where == "sky" else 0.0
    item.y = max(item.y, (item.height + 0.02 + gap) / frame.tall)
