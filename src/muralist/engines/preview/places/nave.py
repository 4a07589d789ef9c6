"""The nave of a church, seen down its length."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.longrooms import long_room, walls_apart
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.home.depth import Depth
from muralist.engines.preview.scenery.setting import Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
FIRE = rgb("#ffb04a")


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
    room = Depth(setting=setting, half=walls_apart(setting, 0.66), top=1.5, far=4.4, level=0.52, eye=0.50)
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


PLACES = (long_room("nave", paint_nave, "wall", "wood"),)
