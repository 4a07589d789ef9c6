"""Rooms below the ground: a cellar of casks and a dungeon."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.longrooms import long_room, outside, walls_apart
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.depth import Depth
from muralist.engines.preview.scenery.setting import Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
FIRE = rgb("#ffb04a")


def paint_cellar(setting: Setting) -> Array:
    """Barrels along both walls under brick arches, bottles at the end, lanterns."""
    view, picture = setting.view, blank(setting.view)
    brick = rgb("#9a6a52")
    room = Depth(setting=setting, half=walls_apart(setting, 0.62), top=1.10, far=3.8, level=0.48, eye=0.50)
    ink = view.ink(2)
    room.shell(ink, times(brick, 0.72), rgb("#8a7a6a"), times(brick, 0.56), times(brick, 0.5))
    room.tiles(ink, rgb("#93836f"), rgb("#7d6e5d"), 7)
    rng = view.rng("cellar bottles")
    for row in range(6):
        for column in range(13):
            x, y = -0.42 + 0.07 * column, 0.16 + 0.12 * row
            px, py = room.at(x, y, 3.78)
            ink.disc(px, py, 0.026 / 3.78, rooms.toned(setting, (rgb("#2f4a38"), rgb("#5a2a34"))[int(rng.integers(2))]))
    lanterns = []
    for z in (3.1, 2.2, 1.55, 1.1):
        arch = [((room.half - 0.02) * math.cos(a), 0.70 + 0.44 * math.sin(a)) for a in
                [math.pi * k / 18 for k in range(19)]]  # fmt: skip
        ink.line([room.at(x, y, z) for x, y in arch], 0.10 / z, rooms.toned(setting, mix(brick, WHITE, 0.06)))
        for hand in (-1, 1):
            pier = hand * room.half
            room.across(ink, pier, pier - hand * 0.07, 0.0, 0.72, z, mix(brick, WHITE, 0.06))
            if z > 1.2:
                lanterns.append((*room.at(hand * (room.half - 0.10), 0.74, z), z))
    for z in (3.3, 2.6, 2.06, 1.64, 1.3):
        for hand in (-1, 1):
            for x, y, size in ((0.28, 0.17, 0.15), (0.22, 0.44, 0.13)):
                _cask(setting, room, ink, (hand * (room.half - x), y, z), size)
    for x, y, z in lanterns:
        ink.box(x - 0.016 / z, y - 0.03 / z, x + 0.016 / z, y + 0.03 / z, rgb("#ffd98a"))
    ink.onto(picture)
    for x, y, z in lanterns:
        shine(picture, view, x, y, 0.22 / z, FIRE, 0.75)
    return picture


def _cask(setting: Setting, room: Depth, ink: Ink, spot: tuple[float, float, float], size: float) -> None:
    """The head of a barrel that lies on its side, and its bulge behind it."""
    x, y, z = spot
    wood = rgb("#a5713f")
    for back, share, tone in ((1.14, 0.92, 0.5), (1.07, 1.08, 0.7), (1.0, 1.0, 1.0)):
        px, py = room.at(x, y, z * back)
        ink.disc(px, py, size * share / z / back, rooms.toned(setting, times(wood, tone)))
    px, py = room.at(x, y, z)
    ink.disc(px, py, size * 0.99 / z, rooms.toned(setting, rgb("#55504a")))
    ink.disc(px, py, size * 0.90 / z, rooms.toned(setting, wood))
    k = 1 / setting.view.tall
    for dx in (-0.5, -0.17, 0.17, 0.5):
        reach = math.sqrt(1 - dx * dx) * 0.86 * size / z
        ink.line([(px + dx * size / z, py - reach * k), (px + dx * size / z, py + reach * k)], 0.006 / z,
                 rooms.toned(setting, times(wood, 0.6)))  # fmt: skip
    ink.disc(px, py + size * 0.5 / z * k, size * 0.10 / z, rooms.toned(setting, rgb("#3f2e20")))


def _stonework(room: Depth, ink: Ink, stone: Colour) -> None:
    """Rough blocks on the end wall and down both sides."""
    rng = room.setting.view.rng("dungeon stones")
    for row in range(9):
        y = 0.125 * row
        for column in range(11):
            x = -room.half + (column + 0.5 * (row % 2)) * 0.13
            if x < room.half - 0.13:
                tone = times(stone, 0.78 + 0.26 * float(rng.random()))
                room.across(ink, x + 0.006, x + 0.124, y + 0.006, y + 0.118, 2.99, tone)
        for hand in (-1, 1):
            z = room.near * (1.0 + 0.09 * (row % 2))
            while z < 2.9:
                z1 = min(2.98, z * 1.22)
                room.wall(
                    ink, hand, y + 0.006, y + 0.118, z * 1.008, z1, times(stone, 0.66 + 0.26 * float(rng.random()))
                )
                z = z1


def paint_dungeon(setting: Setting) -> Array:
    """A vault of rough stone: a barred cell on one side, chains on the other, a torch, a barred window."""
    view, picture = setting.view, blank(setting.view)
    stone = rgb("#6f6c68")
    room = Depth(setting=setting, half=walls_apart(setting, 0.56), top=1.12, far=3.0, level=0.50, eye=0.52)
    ink = view.ink(2)
    room.shell(ink, stone, rgb("#5a5650"), times(stone, 0.62), times(stone, 0.9))
    room.tiles(ink, rgb("#635e57"), rgb("#524e48"), 7)
    _stonework(room, ink, stone)
    room.across(ink, -0.16, 0.16, 0.66, 0.92, 2.98, rgb("#35332f"))
    room.across(ink, -0.13, 0.13, 0.69, 0.90, 2.98, outside(setting))
    for x in (-0.09, -0.03, 0.03, 0.09):
        room.line(ink, (x, 0.69, 2.97), (x, 0.90, 2.97), 0.05, rgb("#2a2a2c"))
    cell, iron = setting.side, rgb("#35373a")
    room.wall(ink, cell, 0.0, 0.92, 1.16, 2.3, rgb("#24221f"), out=-0.001)
    for k in range(10):
        z = 1.16 * (2.3 / 1.16) ** (k / 9)
        room.line(ink, (cell * room.half, 0.0, z), (cell * room.half, 0.92, z), 0.022, iron)
    for high in (0.06, 0.48, 0.90):
        room.line(ink, (cell * room.half, high, 1.16), (cell * room.half, high, 2.3), 0.024, iron)
    for z in (1.5, 2.0):
        links = [(-cell * room.half, 0.86 - 0.055 * k, z) for k in range(7)]
        for spot in links:
            px, py = room.at(*spot)
            ink.disc(px + cell * 0.012 / z, py, 0.015 / z, rooms.toned(setting, rgb("#9a9c9e")))
            ink.disc(px + cell * 0.012 / z, py, 0.008 / z, rooms.toned(setting, times(stone, 0.7)))
    torches = [room.at(x, 0.72, 2.96) for x in (-0.36, 0.36)]
    for x, y in torches:
        ink.line([(x, y + 0.05), (x, y)], 0.016, rooms.toned(setting, rgb("#5a3d26")))
        ink.disc(x, y - 0.012, 0.017, rgb("#ffcf6a"), ry=0.03)
    ink.onto(picture)
    for x, y in torches:
        shine(picture, view, x, y - 0.01, 0.20, FIRE, 0.85)
    return picture


PLACES = (
    long_room("cellar", paint_cellar),
    long_room("dungeon", paint_dungeon),
)
