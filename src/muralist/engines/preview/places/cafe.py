"""A café: big panes on the street, a counter with a machine, a blackboard and pendant lamps; a round or long table."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.76
PANELS: tuple[Colour, ...] = (rgb("#3f5f57"), rgb("#7a3f35"), rgb("#44556b"))


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    table = rooms.at_table(setting)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#d8b88f"), rgb("#dcc8a8"))))
    rooms.boards(setting, picture, FLOOR, rgb("#8a6042"))
    ink = view.ink(2)
    _panelling(setting, ink)
    ink.onto(picture)
    x = setting.side * min(0.34, view.half_width * 0.58)
    rooms.window(
        setting, picture, "street", x, FLOOR - 0.58 * k, FLOOR - 0.17 * k, min(0.52, view.half_width * 0.95),
        frame=rgb("#4a3325"), bars=(3, 1),
    )  # fmt: skip
    ink = view.ink(2)
    _counter(setting, ink, -x)
    if not table:
        _bistro(setting, ink, x)
    ink.onto(picture)
    lamps = [-0.42, -0.06, 0.30] if view.half_width > 0.45 else [-0.22, 0.14]
    sheet = view.ink(2)
    high = FLOOR - 0.60 * k
    for lamp in lamps:
        rooms.pendant(setting, sheet, lamp, high, rgb("#2f2c2b"), 0.055)
    sheet.onto(picture)
    for lamp in lamps:
        # lamps of a café are always on: it is their light that makes it one
        glow(picture, np.exp(-view.spot(lamp, high, 0.12)) * np.float32(0.5), rooms.LAMP)
    if table:
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0065)
        rooms.table(setting, picture, setting.colour("wood", (rgb("#9a6a43"), rgb("#7f5538"))))
        rooms.sunbeams(setting, picture, rooms.TABLE_EDGE)
    return picture


def _panelling(setting: Setting, ink: Ink) -> None:
    k = 1 / setting.view.tall
    tone = rooms.toned(setting, setting.colour("panels", PANELS))
    ink.box(-1.3, FLOOR - 0.20 * k, 1.3, FLOOR, tone)
    ink.box(-1.3, FLOOR - 0.212 * k, 1.3, FLOOR - 0.196 * k, mix(tone, (1, 1, 1), 0.15))
    ink.box(-1.3, FLOOR - 0.022 * k, 1.3, FLOOR, times(tone, 0.7))
    for column in range(-9, 10):
        x = column * 0.14
        ink.box(x - 0.055, FLOOR - 0.175 * k, x + 0.055, FLOOR - 0.045 * k, times(tone, 0.82))
        ink.box(x - 0.050, FLOOR - 0.168 * k, x + 0.055, FLOOR - 0.045 * k, times(tone, 0.95))


def _counter(setting: Setting, ink: Ink, x: float) -> None:
    """The bar: a blackboard menu, shelves of cups, the machine and a case of cakes."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("menu")
    board = rooms.toned(setting, rgb("#2b2f2e"))
    ink.box(x - 0.17, FLOOR - 0.60 * k, x + 0.17, FLOOR - 0.425 * k, rooms.toned(setting, rgb("#8a6038")))
    ink.box(x - 0.16, FLOOR - 0.59 * k, x + 0.16, FLOOR - 0.435 * k, board)
    ink.box(x - 0.06, FLOOR - 0.578 * k, x + 0.06, FLOOR - 0.566 * k, (0.95, 0.93, 0.86), 0.85)
    for line in range(6):
        y = FLOOR - (0.545 - line * 0.018) * k
        long = float(rng.uniform(0.06, 0.12))
        ink.box(x - 0.14, y, x - 0.14 + long, y + 0.005 * k, (0.93, 0.92, 0.88), 0.75)
        ink.box(x + 0.10, y, x + 0.135, y + 0.005 * k, (0.95, 0.85, 0.6), 0.75)
    shelf = rooms.toned(setting, rgb("#7a5234"))
    for level in (0.30, 0.37):
        y = FLOOR - level * k
        ink.box(x - 0.19, y, x + 0.19, y + 0.010 * k, shelf)
        for cup in range(9):
            cx = x - 0.165 + cup * 0.041
            tone = rooms.toned(setting, (rgb("#f3ece0"), rgb("#c9785a"), rgb("#8fa8a4"))[int(rng.integers(3))])
            ink.polygon(
                [(cx - 0.015, y - 0.03 * k), (cx + 0.015, y - 0.03 * k), (cx + 0.011, y), (cx - 0.011, y)], tone
            )
    top = FLOOR - 0.185 * k
    ink.box(x - 0.24, top, x + 0.24, FLOOR + 0.05 * k, rooms.toned(setting, rgb("#6b4630")))
    for slat in range(13):
        sx = x - 0.235 + slat * 0.0365
        ink.box(sx, top + 0.03 * k, sx + 0.030, FLOOR + 0.045 * k, rooms.toned(setting, rgb("#835a3c")))
    ink.box(x - 0.26, top - 0.012 * k, x + 0.26, top + 0.016 * k, rooms.toned(setting, rgb("#d9cfc0")))
    steel = rooms.toned(setting, rgb("#c4c8ca"))
    mx = x - 0.09
    ink.box(mx - 0.08, top - 0.115 * k, mx + 0.08, top - 0.012 * k, steel)
    ink.box(mx - 0.07, top - 0.085 * k, mx + 0.07, top - 0.030 * k, times(steel, 0.55))
    ink.box(mx - 0.086, top - 0.130 * k, mx + 0.086, top - 0.108 * k, mix(steel, (1, 1, 1), 0.4))
    for spout in (-0.035, 0.035):
        ink.box(mx + spout - 0.014, top - 0.085 * k, mx + spout + 0.014, top - 0.060 * k, (0.15, 0.14, 0.14))
    gx = x + 0.13
    ink.box(gx - 0.085, top - 0.10 * k, gx + 0.085, top - 0.012 * k, rooms.toned(setting, rgb("#e7efec")), 0.55)
    for cake in range(4):
        cx = gx - 0.06 + cake * 0.04
        tone = rooms.toned(setting, (rgb("#d98b5a"), rgb("#e8b7b0"), rgb("#7a4a35"), rgb("#e3c27a"))[cake])
        ink.disc(cx, top - 0.022 * k, 0.016, tone, ry=0.012)
    ink.box(gx - 0.088, top - 0.108 * k, gx + 0.088, top - 0.098 * k, steel)


def _bistro(setting: Setting, ink: Ink, x: float) -> None:
    """A small table with two bentwood chairs by the window."""
    k = 1 / setting.view.tall
    wood, iron = rooms.toned(setting, rgb("#9a6a43")), rooms.toned(setting, rgb("#2b2725"))
    foot = FLOOR + 0.06
    for hand in (-1, 1):
        cx = x + hand * 0.15
        for leg in (-0.04, 0.04):
            ink.line([(cx + leg, foot + 0.01), (cx + leg * 0.9, foot - 0.13 * k)], 0.008, times(wood, 0.6))
        ink.disc(cx, foot - 0.13 * k, 0.052, times(wood, 0.75), ry=0.016)
        ink.line([(cx + hand * 0.045, foot - 0.13 * k), (cx + hand * 0.055, foot - 0.29 * k)], 0.009, times(wood, 0.6))
    ink.disc(x, foot + 0.012, 0.06, iron, ry=0.014)
    ink.box(x - 0.007, foot - 0.21 * k, x + 0.007, foot + 0.01, iron)
    ink.disc(x, foot - 0.205 * k, 0.115, times(wood, 0.7), ry=0.030)
    ink.disc(x, foot - 0.213 * k, 0.115, mix(wood, (1, 1, 1), 0.12), ry=0.028)


PLACE = Place(
    name="cafe",
    paint=paint,
    light=rooms.room_light,
    ground=0.89,
    horizon=rooms.TABLE_EDGE,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.36),
    scale=0.95,
    features=frozenset({"wall", "window", "table", "wood", "lamp"}),
)
