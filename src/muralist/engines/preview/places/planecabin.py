"""The cabin of a plane, seen down its aisle."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.longrooms import long_room, outside, walls_apart
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.depth import Depth
from muralist.engines.preview.scenery.setting import Setting, blank


def paint_cabin(setting: Setting) -> Array:
    """The cabin of a plane: rows of seats on both sides of the aisle, oval windows, lockers overhead."""
    view, picture = setting.view, blank(setting.view)
    room = Depth(setting=setting, half=walls_apart(setting, 0.56), top=1.06, far=4.6, level=0.46, eye=0.60)
    ink = view.ink(2)
    room.shell(ink, rgb("#e9e8e4"), rgb("#55606e"), rgb("#f4f3ef"), rgb("#dcd9d2"))
    room.across(ink, -0.16, 0.16, 0.0, 0.74, 4.59, rgb("#aab4be"))
    room.line(ink, (0, 0, 4.58), (0, 0.74, 4.58), 0.04, rgb("#7a848e"))
    pane = outside(setting)
    for hand in (-1, 1):
        z = 0.9
        while z < 4.4:
            x = hand * room.half
            for grow, tone in ((1.3, rgb("#cfcdc6")), (1.0, pane)):
                oval = [room.at(x, 0.60 + 0.105 * grow * math.sin(a), z * (1.055 + 0.042 * grow * math.cos(a)))
                        for a in [math.tau * k / 16 for k in range(16)]]  # fmt: skip
                ink.polygon(oval, rooms.toned(setting, tone) if grow > 1 else tone)
            z *= 1.17
        x0, x1 = hand * room.half, hand * (room.half - 0.26)
        room.quad(ink, [(x0, 0.80, room.near), (x1, 0.88, room.near), (x1, 0.88, 4.6), (x0, 0.80, 4.6)], rgb("#c9cbcb"))
        room.quad(
            ink,
            [
                (x1, 0.88, room.near),
                (x1 - hand * -0.03, 1.04, room.near),
                (x1 - hand * -0.03, 1.04, 4.6),
                (x1, 0.88, 4.6),
            ],
            rgb("#fbfaf6"),
        )
        z = room.near
        while z < 4.4:
            room.line(ink, (x1, 0.88, z), (x1 + hand * 0.03, 1.04, z), 0.006, rgb("#a9abab"))
            z *= 1.34
    for z in (3.9, 3.2, 2.64, 2.18, 1.8, 1.48, 1.22):
        for hand in (-1, 1):
            _seats(room, ink, hand, z, setting.colour("seats", (rgb("#3f5f8f"), rgb("#56708a"), rgb("#7a3f48"))))
    room.level_at(ink, -0.12, 0.12, 1.055, room.near, 4.5, rgb("#fff7e2"))
    ink.onto(picture)
    if not setting.night:
        for hand in (-1, 1):
            shine(picture, view, hand * view.half_width, 0.42, 0.30, (1.0, 0.98, 0.92), 0.22)
    return picture


def _seats(room: Depth, ink: Ink, hand: int, z: float, cloth: Colour) -> None:
    """One row on one side of the aisle, seen from behind."""
    wide = (room.half - 0.17) / 2
    for k in (1, 0):
        x0, x1 = sorted((hand * (0.15 + wide * k), hand * (0.15 + wide * (k + 1) - 0.015)))
        room.across(ink, x0, x1, 0.16, 0.52, z, times(cloth, 0.78))
        left, right = room.at(x0 + 0.01, 0.52, z), room.at(x1 - 0.01, 0.60, z)
        ink.polygon([left, (left[0], right[1]), right, (right[0], left[1])], rooms.toned(room.setting, cloth))
        room.across(ink, x0 + 0.03, x1 - 0.03, 0.545, 0.612, z * 0.998, rgb("#eeeae0"))
        room.across(ink, x0 + 0.02, x1 - 0.02, 0.26, 0.38, z * 0.998, times(cloth, 0.62))
        room.across(ink, x0, x1, 0.10, 0.17, z, times(cloth, 0.5))
    x0, x1 = sorted((hand * 0.135, hand * 0.155))
    room.across(ink, x0, x1, 0.10, 0.34, z * 0.99, rgb("#3a3f46"))


PLACES = (long_room("planecabin", paint_cabin, "window"),)
