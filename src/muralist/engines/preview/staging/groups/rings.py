"""Things around a thing: friends about a fire, butterflies about a girl."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import ALIVE
from muralist.engines.preview.staging.items import Frame, Item

OPEN = math.radians(65)
"""Half the gap towards the viewer that a small ring leaves, so that what is in its middle shows."""
SMALL = 5
DEPTH = 0.34
"""How deep a ring on the ground is for its width."""
ROOM = 0.94
CRAMPED, LEAST = 0.85, 0.6
"""The share of their size from which only what lies around shrinks, and the least of its size that it keeps."""
LOW, WRAPPED, FOOT = 0.75, 1.3, 0.42
"""The height, in its own, from which one curls about the foot of another; how wide it then is, in the widths of that,
and how high, in its heights, at most."""
COILED = "coiled dragon"
AIRBORNE = 0.30
"""The most of the height of what they fly around that flying things have."""


def gather(siblings: list[Item], other: Item, place: Place, frame: Frame, seed: int) -> None:
    """Put all of them around the other: a ring on the ground, or one in the air for what flies."""
    if siblings[0].prop.name == COILED:
        _wind(siblings[0], other, frame)
    elif len(siblings) == 1 and siblings[0].where != "sky":
        _curl_round(siblings[0], other, frame)
    elif siblings[0].where == "sky" or (place.weightless and other.where == "sky"):
        _fly_round(siblings, other, frame, seed)
    else:
        _stand_round(siblings, other, place, frame)


def _curl_round(item: Item, other: Item, frame: Frame) -> None:
    """One alone lies about the foot of what is higher, before it; what is lower is before its middle."""
    if other.height > LOW * item.height:
        item.unit *= min(1.3, max(1.0, WRAPPED * other.width / item.width))
        item.unit *= min(1.0, FOOT * other.height / item.height)
        item.centre_on(other.middle)
        item.y, item.far = min(0.965, other.y + 0.012), other.far
        item.level = other.level + 1
        return
    item.centre_on(other.middle)
    item.y = min(item.y or other.y, other.y)
    other.y, other.far = min(0.97, item.y + 0.03 * item.height / frame.tall + 0.008), item.far


def _wind(item: Item, other: Item, frame: Frame) -> None:
    """Coils that are as high as what they are wound about, painted over it."""
    item.unit = max(0.86 * other.height / item.extent.height, 1.2 * other.width / item.extent.width)
    item.on, item.far, item.level, item.where = other, other.far, other.level + 1, other.where
    item.flip = False
    item.centre_on(other.middle + 0.06 * other.width)
    item.y = other.y - 0.03 * other.height / frame.tall


def _stand_round(siblings: list[Item], other: Item, place: Place, frame: Frame) -> None:
    widest = max(item.width for item in siblings)
    count = len(siblings)
    room = 2 * frame.half_width * ROOM
    spread = max(1.0, 0.42 * count)
    needed = other.width * 0.9 + 2 * widest * (0.62 + 0.16 * spread)
    shrink = min(1.0, room / (needed + widest * 0.4))
    if shrink < CRAMPED and siblings[0].prop.name not in ALIVE:
        # what lies around gives way before what is in the middle
        for item in siblings:
            item.unit *= max(LEAST, shrink)
        widest *= max(LEAST, shrink)
        needed = other.width * 0.9 + 2 * widest * (0.62 + 0.16 * spread)
        shrink = min(1.0, room / (needed + widest * 0.4))
    for item in (*siblings, other):
        item.unit *= shrink
    widest *= shrink
    reach = other.width * 0.45 + widest * (0.42 + 0.16 * spread)
    deep = min(DEPTH * reach, frame.tall * max(0.03, (place.ground - place.horizon) * 0.55))
    middle = min(other.y, 0.955 - (deep / frame.tall if count > SMALL else 0.02))
    gap = OPEN if count <= SMALL else OPEN * 0.5
    for number, item in enumerate(siblings):
        share = (number + 0.5) / count if count > 2 else number / max(1, count - 1)
        angle = -math.pi / 2 + gap + share * (2 * math.pi - 2 * gap) if count > 1 else math.pi
        far = math.sin(angle)
        item.unit *= 1 - 0.14 * far
        item.centre_on(other.middle + reach * math.cos(angle))
        item.y = min(0.965, middle - deep * far / frame.tall)
        item.flip = item.flip if item.look.text or not item.prop.turns else math.cos(angle) > 0
        item.centre_on(other.middle + reach * math.cos(angle))
    other.y = middle


def _fly_round(siblings: list[Item], other: Item, frame: Frame, seed: int) -> None:
    count = len(siblings)
    height = other.extent.height * other.unit
    centre = other.y * frame.tall - (0.62 * height + other.extent.bottom * other.unit)
    for number, item in enumerate(siblings):
        rng = stream(seed, "ring", item.thing, number)
        item.unit = min(item.unit, AIRBORNE * height / max(item.extent.height, item.extent.width))
        angle = math.pi * (-0.12 + 1.24 * (number + 0.5) / count)
        wide = 0.5 * other.width + item.width * 0.75 + 0.10 * height * float(rng.uniform(0.2, 1.0))
        tall = 0.38 * height + item.height * 0.6
        wide = min(wide, frame.half_width * ROOM - item.width / 2 - abs(other.middle))
        item.centre_on(other.middle + wide * math.cos(angle))
        y = centre - tall * math.sin(angle) + 0.04 * height * float(rng.normal())
        y = max(y, item.height * 0.62)
        item.y = (y + item.unit * (item.extent.top + item.extent.bottom) / 2) / frame.tall
        item.far = other.far
