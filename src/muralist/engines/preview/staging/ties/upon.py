"""On a landmark: on its perch or its outline, laid out on what is flat, balanced on what is small, climbing it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.figure.lendable import SEATS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.bearers import sunk
from muralist.engines.preview.staging.silhouette import surface
from muralist.engines.preview.staging.ties.bodies import spine
from muralist.engines.preview.staging.ties.joined import join

FLATS = {"book": 0.42, "leaf": 0.26, "tray": 0.45, "board": 0.45, "shelf": 0.74, "map": 0.85, "picnic_blanket": 1.3,
         "wire": 1.6}  # fmt: skip
"""Metres that a flat thing is wide, which what stands on it is measured by."""
DOORMAT = 0.62
"""The same of a mat at a door."""
NATURAL = 1.5
"""How much larger than in nature a thing may be beside the one it stands on."""
CROWN = 0.66
"""How high in a tree one sits, as a share of its height."""
ROOMY, VISIBLE = frozenset({"bridge", "castle", "tower", "ship", "train"}), 0.17
"""Hosts so large that who is on them is shown larger than in nature: the least share of the frame's height."""
BOARDS = frozenset({"skateboard", "surfboard", "snowboard", "sled"})
"""What is ridden standing on it."""
SEATED = 0.86
"""The share of their stature that people measure on a seat; in other poses they are no larger."""
BALL, SUNK = 0.72, 0.05
"""The share of its own height that a ball has at least on which something balances, and how far below the ball's top
the feet are."""
MOST_LEAST = 1.8
"""How many times the least size of the smallest on a support that of a larger one beside it is at most."""
SPREAD = 1.5
"""How many times as wide as its support something without legs to draw together is at most."""
STEEP, ASTRIDE = frozenset({"rocket"}), 0.52
"""What stands on end when it is ridden, and the span of its rider as a share of its height."""
ROUND = frozenset({"ball", "toy_balloon", "globe", "soccer_ball", "pumpkin"})
BACKED = frozenset({"rocking_chair", "deck_chair"})
"""Seats that one sits in as they are turned."""
SOFT, BETWEEN_ARMS = frozenset({"sofa", "bench"}), 0.80
"""Seats that several share, and the share of their width that they have for it."""
VESSELS = frozenset({"boat", "balloon"})
HEAVENS = frozenset({"moon", "planet", "sun"})


def _fitting(item: Item, other: Item, siblings: list[Item], frame: Frame, *, riding: bool) -> float:
    """The unit at which it is in proportion to what it is on, or the least at which it is seen there."""
    natural = (
        (1.0 if other.prop.name in VESSELS or len(siblings) > 1 else NATURAL)
        * item.metres
        / other.metres
        * other.height
        / max(item.extent.height, SEATED * item.prop.stature)
    )
    least = (0.55 if other.prop.name in HEAVENS else 0.3) * other.height / item.extent.height
    least *= min(MOST_LEAST, (item.metres / min(one.metres for one in siblings)) ** 0.5)
    if not riding and other.prop.name in ROOMY:
        least = max(least, VISIBLE * frame.tall / item.extent.height)
    return float(max(natural, least))


SHEETS, SHEETS_LIE = frozenset({"map", "letter", "newspaper", "record"}), frozenset({"laid", "stack"})
"""Paper and sleeves that something lies on, and the looks in which they lie."""
ON_SHEET = 0.24
"""How far below its far edge, in its own units, a thing is on such a sheet."""


def upon(item: Item, other: Item, siblings: list[Item], frame: Frame, kind: str) -> None:
    """Stand on the other's perch, or on its outline where it has none; half hidden where the other surrounds it."""
    steep = other.prop.name in STEEP
    if steep or "climbing" in item.look.variant.split():
        (_astride if steep else _climb)(item, other, siblings, frame)
        return
    riding = kind == "riding" and other.prop.name not in BOARDS
    seated = "seated" in item.look.variant
    hidden = other.prop.name in VESSELS or (riding and not seated)
    aside = 0.0
    count = len(siblings)
    item.unit = min(item.unit, 0.95 * other.width * _share(item, siblings) / item.extent.width)
    item.unit = min(item.unit, _fitting(item, other, siblings, frame, riding=riding))
    if seated and not riding and count == 1:
        # their legs hang down: they are as large as beside the seat
        tall = item.prop.stature or item.extent.height
        item.unit = max(item.unit, 1.05 * item.metres / other.metres * other.height / tall)
        item.unit = min(item.unit, 1.15 * other.width / item.extent.width)
    elif not riding:
        item.unit = min(item.unit, max(other.height, 0.8 * other.width) / item.extent.height)
    if other.prop.name in FLATS:
        # flat as they are, they are far wider than high
        item.unit, aside = _laid_out(item, other, siblings)
    place = siblings.index(item) - (count - 1) / 2
    offset = aside if other.prop.name in FLATS else place * item.width * 1.02
    mirror = -1 if other.flip else 1
    level = _level(other)
    if level is not None:
        height = level
        item.centre_on((other.middle if other.prop.perch is None else other.x) + offset)
    else:
        at = spine(other) + mirror * offset / other.unit
        height = surface(other.prop.name, other.look, at, 0.3 * min(item.width, other.width) / other.unit)
        item.centre_on(other.x + mirror * at * other.unit)
        # among the leaves of a tree, not on top of them
        height = min(height, CROWN * other.extent.top) if (kind, other.prop.name) == ("in", "tree") else height
        height -= (0.06 if riding else sunk(other)) * other.extent.height
    join(item, other)
    item.y = (
        other.y - (height * other.unit - (SEATS.get(item.prop.name, 0.0) * item.unit if seated else 0)) / frame.tall
    )
    if "away" in item.look.variant.split():
        item.level = other.level - 1
    if hidden:
        # the near side of a boat, or of a horse, hides the legs
        item.level = other.level - 1
        item.y += (0.08 if seated else 0.25) * item.height / frame.tall
        if other.prop.name == "balloon":
            item.unit = min(item.unit, 0.10 * other.height / item.extent.height)
            item.centre_on(other.middle + place * item.width)
            item.y = other.y - (other.extent.bottom * other.unit + 0.012 * other.height) / frame.tall
        elif other.prop.name in VESSELS:
            item.y = min(item.y, other.y - 0.06 * other.height / frame.tall)
    if riding or (seated and other.prop.name in BACKED):
        item.flip = other.flip
    if item is siblings[-1] and other.prop.name in SOFT:
        _in_a_row(siblings, other)


def _level(other: Item) -> float | None:
    """The height at which things stand on it wherever they are, if it has one."""
    if other.prop.perch is not None and other.prop.perch < other.extent.top:
        return other.prop.perch
    if other.prop.name in SHEETS and SHEETS_LIE & set(other.look.variant.split()):
        # on the sheet, which is seen at a slant, not at its far edge
        return other.extent.top - ON_SHEET
    return None


def _in_a_row(siblings: list[Item], other: Item) -> None:
    """Side by side on a seat, between its arms, each in the room that it needs."""
    total = sum(one.width for one in siblings)
    room = BETWEEN_ARMS * other.width
    fit = min(1.0, room / total)
    at = other.middle - total * fit / 2
    for one in siblings:
        # their feet are where they are: they share the seat's edge
        one.unit *= fit
        one.centre_on(at + one.width / 2)
        at += one.width


def _share(item: Item, siblings: list[Item]) -> float:
    """The share of their support's width that it may take beside the others: a teapot takes more than a cup."""
    if len(siblings) == 1:
        return 1.0
    wide = [one.metres * one.extent.width / one.extent.height for one in siblings]
    own = item.metres * item.extent.width / item.extent.height
    return min(1.0, max(1 / len(siblings), own / sum(wide)) / 0.75)


def _astride(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """Before the middle of what stands on end, so large that one sees who it is."""
    count, place = len(siblings), siblings.index(item)
    item.unit = ASTRIDE / count**0.5 * other.height / max(item.extent.height, item.extent.width)
    join(item, other)
    item.level = other.level + 1
    item.centre_on(other.middle)
    at = other.extent.bottom + (0.40 + 0.2 * (place - (count - 1) / 2)) * other.extent.height
    item.y = other.y - at * other.unit / frame.tall


def _laid_out(item: Item, other: Item, siblings: list[Item]) -> tuple[float, float]:
    """The unit of one of those that share a flat thing, a teapot larger than its cups, and how far aside it stands."""
    wide = DOORMAT if other.look.variant == "doormat" else FLATS[other.prop.name]
    share = wide * max(1.0, len(siblings) / 3)
    units = [1.4 * one.metres / share * other.width / one.extent.height for one in siblings]
    widths = [unit * one.extent.width for unit, one in zip(units, siblings, strict=True)]
    fit = min(1.0, 0.9 * other.width / sum(widths))
    number = siblings.index(item)
    aside = sum(widths[:number]) + widths[number] / 2 - sum(widths) / 2
    return units[number] * fit, aside * fit


def balance(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """On top of something however small, which then is large enough for the feet, drawn together on its middle."""
    from muralist.engines.preview.props.fits import FITS

    walks = item.prop.name in FITS and not set(item.look.variant.split()) & {"sitting", "seated", "sleeping"}
    if walks and item.prop.turns:
        item.look = replace(item.look, variant=f"{item.look.variant} balancing".strip())
        item.extent = item.prop.extent(item.look)
    if not walks:
        item.unit *= min(1.0, SPREAD * other.width / item.width)
    share = BALL if other.prop.name in ROUND else 0.55
    fit = share * item.height / other.height
    if fit > 1:
        other.unit *= fit**0.5
        item.unit /= fit**0.5
    kept = item.unit
    upon(item, other, siblings, frame, "on")
    item.unit = kept
    item.centre_on(other.middle)
    if walks:
        item.x = other.middle
        sunk = SUNK * other.height if other.prop.name in ROUND else 0.0
        item.y = other.y - (other.height - sunk) / frame.tall


def _climb(item: Item, other: Item, siblings: list[Item], frame: Frame) -> None:
    """Before the middle of a tree or a rock, off the ground."""
    spread = (siblings.index(item) - (len(siblings) - 1) / 2) * item.width
    item.unit = min(item.unit, 0.62 * other.height / item.extent.height)
    item.centre_on(other.middle + spread)
    join(item, other)
    item.y = other.y - min(0.20 * other.height, 0.5 * item.height) / frame.tall
