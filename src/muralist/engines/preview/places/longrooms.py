"""Rooms seen down their length: a corridor, the nave of a church, a cellar, a prison, a plane's cabin, a barn."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.depth import Depth
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
SKY, FIRE = rgb("#cfe4f2"), rgb("#ffb04a")


def _wide(setting: Setting, least: float) -> float:
    """Where the walls stand: farther apart in a wide frame."""
    return max(least, setting.view.half_width * 0.86)


def _outside(setting: Setting) -> Colour:
    """What is seen through a pane: day, or the dark."""
    return rgb("#26324c") if setting.night else mix(SKY, setting.day.room, 0.2)


def paint_corridor(setting: Setting) -> Array:
    """Doors on both sides, a runner on the boards, lamps in a row, and a window at the end."""
    view, picture = setting.view, blank(setting.view)
    wall = setting.colour("wall", (rgb("#e4d8c2"), rgb("#cdd6d2"), rgb("#dccbb8")))
    room = Depth(setting=setting, half=_wide(setting, 0.52), top=1.10, far=5.2, level=0.47, eye=0.52)
    ink = view.ink(2)
    room.shell(ink, wall, rgb("#b58a5e"), rgb("#f2ede2"), mix(wall, WHITE, 0.2))
    room.planks(ink, rgb("#b58a5e"), 9)
    rug = setting.colour("rug", (rgb("#8f3238"), rgb("#3f5a78"), rgb("#4f6a4a")))
    room.level_at(ink, -0.24, 0.24, 0.0, room.near, 5.0, rug)
    for x in (-0.24, 0.21):
        room.level_at(ink, x, x + 0.03, 0.0, room.near, 5.0, rgb("#d9b568"))
    for hand in (-1, 1):
        room.wall(ink, hand, 0.0, 0.09, room.near, 5.2, rgb("#f4efe4"))
        room.wall(ink, hand, 0.36, 0.385, room.near, 5.2, rgb("#f4efe4"))
        for z in (3.9, 2.5, 1.62, 1.06):
            room.wall(ink, hand, 0.0, 0.86, z * 0.985, z * 1.225, rgb("#f4efe4"))
            room.wall(ink, hand, 0.0, 0.82, z, z * 1.21, rgb("#8a5f3e"))
            for low, high in ((0.08, 0.36), (0.44, 0.74)):
                room.wall(ink, hand, low, high, z * 1.04, z * 1.165, rgb("#74502f"))
            room.wall(ink, hand, 0.39, 0.42, z * 1.015, z * 1.035, rgb("#e2b13c"))
    room.across(ink, -0.24, 0.24, 0.20, 0.90, 5.2, rgb("#f4efe4"))
    for x in (-0.21, 0.015):
        for low in (0.24, 0.56):
            room.across(ink, x, x + 0.195, low, low + 0.29, 5.2, _outside(setting))
    lamps = [room.at(0.0, 1.10, z) for z in (4.2, 2.8, 1.9, 1.3)]
    for z, (x, y) in zip((4.2, 2.8, 1.9, 1.3), lamps, strict=True):
        ink.disc(x, y, 0.085 / z, rgb("#fff3d2") if rooms.lamplit(setting) else rooms.toned(setting, rgb("#f6efdd")),
                 ry=0.032 / z)  # fmt: skip
    ink.onto(picture)
    if rooms.lamplit(setting):
        for x, y in lamps:
            shine(picture, view, x, y, 0.14, rooms.LAMP, 0.5)
    else:
        shine(picture, view, 0.0, room.at(0, 0.55, 5.2)[1], 0.26, (1.0, 0.98, 0.92), 0.35)
    return picture


def _lancet(room: Depth, ink: Ink, hand: int, z: float, tone: int, lit: bool) -> None:
    """A pointed window of coloured glass in a side wall."""
    glass = (rgb("#c8473c"), rgb("#3f6fb5"), rgb("#e0ac3c"), rgb("#4f9a6a"), rgb("#7a5fb0"))
    x = hand * room.half
    for low in range(5):
        high = low + 1
        pane = mix(glass[(low + tone) % 5], WHITE, 0.0 if lit else 0.25)
        room.quad(ink, [(x, 0.52 + 0.09 * low, z), (x, 0.52 + 0.09 * high, z), (x, 0.52 + 0.09 * high, z * 1.12),
                        (x, 0.52 + 0.09 * low, z * 1.12)], pane)  # fmt: skip
    room.quad(ink, [(x, 0.97, z), (x, 1.10, z * 1.06), (x, 0.97, z * 1.12)], glass[(tone + 1) % 5])
    room.line(ink, (x, 0.52, z * 1.06), (x, 1.08, z * 1.06), 0.010, rgb("#3f3a38"))
    for low in range(1, 6):
        room.line(ink, (x, 0.52 + 0.09 * low, z), (x, 0.52 + 0.09 * low, z * 1.12), 0.006, rgb("#3f3a38"))


def paint_nave(setting: Setting) -> Array:
    """Pews on both sides of an aisle, piers and arches, coloured windows, an altar with candles."""
    view, picture = setting.view, blank(setting.view)
    stone = setting.colour("wall", (rgb("#d9cdb6"), rgb("#cfc6b6")))
    room = Depth(setting=setting, half=_wide(setting, 0.66), top=1.5, far=4.4, level=0.52, eye=0.50)
    ink = view.ink(2)
    room.shell(ink, stone, rgb("#a89a84"), times(stone, 0.8), times(stone, 0.92))
    room.tiles(ink, rgb("#b8aa92"), rgb("#988a74"), 8)
    # the east end: a pointed arch with a great window over the altar
    high = [(0.30 * math.cos(a), 0.98 + 0.36 * math.sin(a)) for a in [math.pi * k / 14 for k in range(15)]]
    for share, tone in ((1.25, mix(stone, WHITE, 0.35)), (1.0, rgb("#3f4f78"))):
        room.quad(
            ink,
            [
                (0.30 * share, 0.52, 4.39),
                *((x * share, y if share == 1 else y + 0.05, 4.39) for x, y in high),
                (-0.30 * share, 0.52, 4.39),
            ],
            tone,
        )
    glass = (rgb("#c8473c"), rgb("#4f86cf"), rgb("#e6b84a"), rgb("#58a878"), rgb("#8a70c4"))
    for k in range(-2, 3):
        for row in range(5):
            if abs(k) == 2 and row > 3:
                continue
            x, y = 0.115 * k, 0.56 + 0.135 * row
            room.quad(ink, [(x - 0.045, y, 4.38), (x, y + 0.055, 4.38), (x + 0.045, y, 4.38), (x, y - 0.055, 4.38)],
                      glass[(k + row) % 5])  # fmt: skip
    room.level_at(ink, -0.5, 0.5, 0.04, 3.3, 4.35, rgb("#c2b59c"))
    room.across(ink, -0.5, 0.5, 0.0, 0.04, 3.3, rgb("#a89a80"))
    room.block(ink, -0.26, 0.26, 0.04, 0.26, 3.7, 4.1, rgb("#f4efe2"))
    room.across(ink, -0.26, 0.26, 0.20, 0.26, 3.69, rgb("#d9b250"))
    room.line(ink, (0, 0.26, 3.8), (0, 0.52, 3.8), 0.07, rgb("#d9b250"))
    room.line(ink, (-0.07, 0.44, 3.8), (0.07, 0.44, 3.8), 0.07, rgb("#d9b250"))
    flames = []
    for x in (-0.18, 0.18):
        room.line(ink, (x, 0.26, 3.8), (x, 0.40, 3.8), 0.07, rgb("#f6f0dc"))
        flames.append(room.at(x, 0.42, 3.8))
    for number, z in enumerate((3.3, 2.45, 1.8, 1.32, 1.0)):
        for hand in (-1, 1):
            _lancet(room, ink, hand, z * 1.12, number, setting.night)
            pier = hand * room.half
            inner = pier - hand * 0.10
            room.across(ink, pier, inner, 0.0, 1.5, z, mix(stone, WHITE, 0.25))
            room.across(ink, pier, inner - hand * 0.02, 0.0, 0.10, z, times(stone, 0.9))
            room.across(ink, pier, inner - hand * 0.02, 1.06, 1.12, z, mix(stone, WHITE, 0.5))
        rib = [(inner_x, 1.10 + 0.34 * math.sin(math.acos(max(-1.0, min(1.0, inner_x / (room.half - 0.06))))))
               for inner_x in [(room.half - 0.06) * (k / 8 - 1) for k in range(17)]]  # fmt: skip
        ink.line([room.at(x, y, z) for x, y in rib], 0.07 / z, rooms.toned(setting, mix(stone, WHITE, 0.22)))
    wood = setting.colour("wood", (rgb("#8a5a36"), rgb("#7a4e30")))
    for z in (2.9, 2.4, 2.0, 1.68, 1.42, 1.2):
        for hand in (-1, 1):
            x0, x1 = sorted((hand * 0.19, hand * (room.half - 0.12)))
            room.level_at(ink, x0, x1, 0.12, z * 0.93, z, mix(wood, WHITE, 0.1))
            room.across(ink, x0, x1, 0.0, 0.26, z, times(wood, 0.86))
            room.across(ink, x0, x1, 0.235, 0.27, z * 0.995, mix(wood, WHITE, 0.22))
            end = hand * 0.19
            room.across(ink, end - 0.018, end + 0.018, 0.0, 0.30, z * 0.98, mix(wood, WHITE, 0.08))
    room.level_at(ink, -0.11, 0.11, 0.002, room.near, 3.28, rgb("#9a2f38"))
    ink.onto(picture)
    for x, y in flames:
        shine(picture, view, x, y, 0.05, FIRE, 0.9)
    shine(picture, view, 0.0, room.at(0, 0.9, 4.4)[1], 0.30, FIRE if setting.night else (1.0, 0.97, 0.88), 0.28)
    return picture


def paint_cellar(setting: Setting) -> Array:
    """Barrels along both walls under brick arches, bottles at the end, lanterns."""
    view, picture = setting.view, blank(setting.view)
    brick = rgb("#9a6a52")
    room = Depth(setting=setting, half=_wide(setting, 0.62), top=1.10, far=3.8, level=0.48, eye=0.50)
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
    room = Depth(setting=setting, half=_wide(setting, 0.56), top=1.12, far=3.0, level=0.50, eye=0.52)
    ink = view.ink(2)
    room.shell(ink, stone, rgb("#5a5650"), times(stone, 0.62), times(stone, 0.9))
    room.tiles(ink, rgb("#635e57"), rgb("#524e48"), 7)
    _stonework(room, ink, stone)
    room.across(ink, -0.16, 0.16, 0.66, 0.92, 2.98, rgb("#35332f"))
    room.across(ink, -0.13, 0.13, 0.69, 0.90, 2.98, _outside(setting))
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


def paint_cabin(setting: Setting) -> Array:
    """The cabin of a plane: rows of seats on both sides of the aisle, oval windows, lockers overhead."""
    view, picture = setting.view, blank(setting.view)
    room = Depth(setting=setting, half=_wide(setting, 0.56), top=1.06, far=4.6, level=0.46, eye=0.60)
    ink = view.ink(2)
    room.shell(ink, rgb("#e9e8e4"), rgb("#55606e"), rgb("#f4f3ef"), rgb("#dcd9d2"))
    room.across(ink, -0.16, 0.16, 0.0, 0.74, 4.59, rgb("#aab4be"))
    room.line(ink, (0, 0, 4.58), (0, 0.74, 4.58), 0.04, rgb("#7a848e"))
    pane = _outside(setting)
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


def paint_barn(setting: Setting) -> Array:
    """Inside a barn: beams and boards, stalls and hay on both sides, the great door open on the fields."""
    view, picture = setting.view, blank(setting.view)
    wood = setting.colour("wall", (rgb("#a5764c"), rgb("#95683f")))
    room = Depth(setting=setting, half=_wide(setting, 0.64), top=1.04, far=3.6, level=0.50, eye=0.50)
    ink = view.ink(2)
    room.shell(ink, times(wood, 0.8), rgb("#c2a468"), times(wood, 0.5), times(wood, 0.7))
    for hand in (-1, 1):
        for k in range(1, 9):
            high = 0.115 * k
            room.line(ink, (hand * room.half, high, room.near), (hand * room.half, high, 3.6), 0.008, times(wood, 0.5))
    for k in range(12):
        x = -room.half + 2 * room.half * k / 12
        room.line(ink, (x, 0.0, 3.59), (x, 1.04, 3.59), 0.02, times(wood, 0.48))
    # the door and the land outside
    room.across(ink, -0.36, 0.36, 0.0, 0.74, 3.58, rgb("#e9e0cc"))
    sill, head = room.at(-0.33, 0.0, 3.57), room.at(0.33, 0.71, 3.57)
    ink.box(sill[0], head[1], head[0], sill[1], _outside(setting))
    room.across(ink, -0.33, 0.33, 0.0, 0.30, 3.57, times(rgb("#8fb35f"), 0.35 if setting.night else 1.0))
    for x, tall in ((-0.20, 0.44), (0.16, 0.40), (0.26, 0.46)):
        px, py = room.at(x, tall, 3.56)
        ink.disc(px, py, 0.022, rooms.toned(setting, rgb("#5f8a4a")))
    rng = view.rng("barn straw")
    for z in (3.1, 2.3, 1.7, 1.25):
        for hand in (-1, 1):
            x = hand * (room.half - 0.02)
            post = hand * (room.half - 0.26)
            room.across(ink, post - 0.02, post + 0.02, 0.0, 1.04, z, mix(wood, WHITE, 0.06))
            room.quad(
                ink,
                [(post, 0.74, z), (post, 0.82, z), (post - hand * 0.22, 1.04, z), (post - hand * 0.30, 1.04, z)],
                times(wood, 0.84),
            )
            for rail in (0.14, 0.26, 0.38):
                room.line(ink, (post, rail, z), (post, rail, z * 1.30), 0.03, mix(wood, WHITE, 0.1))
            x0, x1 = sorted((x, post + hand * 0.05))
            room.block(ink, x0, x1, 0.0, 0.17, z * 1.04, z * 1.2, rgb("#d9b556"))
            for _ in range(16):
                a = float(rng.uniform(x0, x1))
                b = float(rng.uniform(0.0, 0.17))
                room.line(ink, (a, b, z * 1.04), (a + float(rng.uniform(-0.05, 0.05)), b + 0.02, z * 1.04), 0.005,
                          rgb("#b08a34"))  # fmt: skip
        room.across(ink, -room.half, room.half, 0.98, 1.05, z, mix(wood, WHITE, 0.02))
    for _ in range(150):
        z = float(rng.uniform(room.near, 3.2))
        x = float(rng.uniform(-1, 1)) * (room.half - 0.25)
        room.line(ink, (x, 0.0, z), (x + float(rng.uniform(-0.06, 0.06)), 0.0, z * 1.02), 0.005,
                  (rgb("#e6c878"), rgb("#a98a48"))[int(rng.integers(2))])  # fmt: skip
    ink.onto(picture)
    if not setting.night:
        shine(picture, view, 0.0, room.at(0, 0.4, 3.6)[1], 0.30, (1.0, 0.95, 0.80), 0.45)
    return picture


def _place(name: str, paint: Callable[[Setting], Array], *own: str) -> Place:
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=0.90, horizon=0.62, indoor=True, sheltered=True,
        sky=(0.06, 0.34), scale=0.86, features=frozenset({"lamp", *own}), deaf=frozenset({"weather"}),
    )  # fmt: skip


PLACES = (
    _place("corridor", paint_corridor, "wall", "rug"),
    _place("nave", paint_nave, "wall", "wood"),
    _place("cellar", paint_cellar),
    _place("dungeon", paint_dungeon),
    _place("planecabin", paint_cabin, "window"),
    _place("barnstalls", paint_barn, "wall"),
)
