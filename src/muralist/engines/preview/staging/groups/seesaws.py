"""On a seesaw: one on each seat, turned to each other; more of them sit behind these."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.figure.lendable import SEATS
from muralist.engines.preview.staging.items import Frame, Item

SEESAW = "seesaw"
ENDS = ((-0.97, 0.31), (0.97, 0.72))
"""Where the seats are, in its units: the one that is down, and the one in the air."""
INWARDS = 0.30
"""How far along the board, towards its middle, the next one of an end sits, in its units."""
RISE = 0.22
"""How much higher the board is for every unit to the right."""
SIZE = 1.15
"""How tall somebody on it is, beside the seesaw's height, for each metre that they are taller than it."""
MOST = 1.25
"""Units of the seesaw that somebody on it is high at most."""
FIGURES = frozenset({"person", "child"})
UPRIGHT = FIGURES | frozenset(SEATS)


def ride_seesaw(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Put somebody on a seat of a seesaw; whether it is one."""
    if other.prop.name != SEESAW:
        return False
    if item.prop.name in UPRIGHT and "astride" not in item.look.variant:
        words = [word for word in item.look.variant.split() if word not in {"seated", "sitting", "standing"}]
        item.look = replace(item.look, variant=" ".join([*words, "seated"]))
        item.extent = item.prop.extent(item.look)
    tall = item.prop.stature or item.extent.height
    item.unit = min(MOST, SIZE * item.metres / other.metres * other.extent.height) * other.unit / tall
    end, row = siblings.index(item) % 2, siblings.index(item) // 2
    x, y = ENDS[end]
    inwards = INWARDS * row * (-1 if end else 1)
    x, y = x + inwards, y + RISE * inwards
    mirror = -1 if other.flip else 1
    item.flip = (end == 1) != other.flip
    item.x = other.x + mirror * x * other.unit
    if item.prop.name not in UPRIGHT:
        item.centre_on(item.x)
    item.y = other.y - (y * other.unit - SEATS.get(item.prop.name, 0.0) * item.unit) / frame.tall
    item.on, item.far, item.where, item.level = other, other.far, other.where, other.level + 1 + row
    return True
