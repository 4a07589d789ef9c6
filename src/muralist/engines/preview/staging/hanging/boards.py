"""Boards on what has no hook, as a trunk, a gate or a fence, and wreaths on the doors of houses."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Frame, Item

BOARD = "plaque"
"""The sign that hangs on a cord."""
FACES = {"tree": (0.23, 0.19, 0.50), "gate": (0.46, 0.46, 0.52), "fence": (0.52, 0.80, 0.46),
         "stone_wall": (0.50, 0.70, 0.46), "hedge": (0.55, 0.60, 0.46)}  # fmt: skip
"""Of the bearer's height where the board's middle is, and the shares of its height and width that it takes at most."""


def mount_board(item: Item, other: Item, frame: Frame) -> bool:
    """Put a board where it is read on such a bearer; whether it is one."""
    face = FACES.get(other.prop.name)
    if face is None or item.prop.name != "sign" or item.look.variant != BOARD:
        return False
    middle, high, wide = face
    item.unit = min(high * other.height / item.extent.height, wide * other.width / item.extent.width)
    # a trunk stands on the foot of its tree, which may have more leaves on one side
    item.centre_on(other.x if other.prop.name == "tree" else other.middle)
    centre = other.extent.bottom * other.unit + middle * other.height
    item.y = other.y - (centre - item.height / 2 - item.extent.bottom * item.unit) / frame.tall
    return True


DOORS = {"house": (-0.47, 0.27, 0.21)}
"""In a drawing's own units, where its door has a wreath, and how high that is."""


def at_door(item: Item, other: Item, frame: Frame) -> bool:
    """Put a wreath on the door that a house is drawn with; whether it has one."""
    door = DOORS.get(other.prop.name)
    if door is None or item.prop.name != "wreath":
        return False
    x, y, high = door
    item.unit = high * other.unit / item.extent.height
    item.centre_on(other.x + x * other.unit * (-1 if other.flip else 1))
    item.y = other.y - (y * other.unit - item.height / 2 - item.extent.bottom * item.unit) / frame.tall
    return True
