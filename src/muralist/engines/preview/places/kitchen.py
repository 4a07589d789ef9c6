"""A kitchen: cupboards, a tiled wall with a window over the sink, pans on a rail; a worktop or a chequered floor."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.74
FRONTS: tuple[Colour, ...] = (rgb("#7d9a8c"), rgb("#e6ddca"), rgb("#6f8aa3"), rgb("#c9b08a"))
WORKTOPS: tuple[Colour, ...] = (rgb("#b98655"), rgb("#a5764c"), rgb("#c99a68"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    k = 1 / view.tall
    table = rooms.at_table(setting)
    floor = 0.80 if table else FLOOR
    counter = floor - 0.26 * k
    rooms.wall(setting, picture, floor, rgb("#efe8da"), pictures=False)
    rooms.wall_tiles(setting, picture, max(0.0, counter - 0.30 * k), counter, setting.colour("wall", (rgb("#f2efe6"),)))
    rooms.chequers(setting, picture, floor, rgb("#ece6d8"), rgb("#8c9a9c"))
    x = setting.side * min(0.30, view.half_width * 0.52)
    rooms.window(setting, picture, "sink", x, counter - 0.40 * k, counter - 0.09 * k, 0.30)
    ink = view.ink(2)
    front = rooms.toned(setting, setting.colour("cupboards", FRONTS))
    _cupboards(setting, ink, front, counter, x)
    _base(setting, ink, front, counter, floor)
    _rail(setting, ink, -x, counter)
    if not setting.holds("stove"):
        _stove(setting, ink, -x, counter, floor)
    ink.onto(picture)
    if table:
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE)
        rooms.table(setting, picture, setting.colour("wood", WORKTOPS))
        rooms.sunbeams(setting, picture, rooms.TABLE_EDGE)
    else:
        rooms.sunbeams(setting, picture, floor)
    lamp = (-setting.side * min(0.12, view.half_width * 0.3), max(0.13, counter - 0.52 * k))
    sheet = view.ink(2)
    rooms.pendant(setting, sheet, lamp[0], lamp[1], rgb("#c9603f"), 0.06)
    sheet.onto(picture)
    rooms.lamp_glow(setting, picture, lamp[0], lamp[1], 0.24)
    return picture


def _cupboards(setting: Setting, ink: Ink, front: Colour, counter: float, window: float) -> None:
    """Wall cupboards on both sides of the window."""
    view = setting.view
    k = 1 / view.tall
    low, high, wide = counter - 0.29 * k, counter - 0.62 * k, 0.155
    for column in range(-7, 8):
        x = column * wide + 0.02
        if abs(x - window) < 0.15 + wide / 2 + 0.045 or abs(x) > view.half_width + wide:
            continue
        ink.box(x - wide / 2, high, x + wide / 2, low, times(front, 0.80))
        ink.box(x - wide / 2 + 0.005, high + 0.005 * k, x + wide / 2 - 0.005, low - 0.006 * k, front)
        _panel(ink, x, high + 0.03 * k, low - 0.03 * k, wide - 0.045, front, k)
        ink.disc(x + setting.side * wide * 0.36, low - 0.05 * k, 0.006, rooms.toned(setting, rgb("#d9c08a")))
        ink.box(x - wide / 2, low, x + wide / 2, low + 0.018 * k, (0.1, 0.08, 0.07), 0.28)


def _panel(ink: Ink, x: float, y0: float, y1: float, wide: float, front: Colour, k: float) -> None:
    ink.box(x - wide / 2, y0, x + wide / 2, y1, times(front, 0.88))
    ink.box(x - wide / 2 + 0.006, y0 + 0.006 * k, x + wide / 2, y1, mix(front, (1, 1, 1), 0.10))


def _base(setting: Setting, ink: Ink, front: Colour, counter: float, floor: float) -> None:
    view = setting.view
    k = 1 / view.tall
    half = view.half_width + 0.1
    ink.box(-half, counter, half, floor + 0.01 * k, times(front, 0.72))
    for column in range(-7, 8):
        x = column * 0.19
        ink.box(x - 0.091, counter + 0.05 * k, x + 0.091, floor - 0.028 * k, times(front, 0.94))
        _panel(ink, x, counter + 0.085 * k, floor - 0.055 * k, 0.13, times(front, 0.94), k)
        ink.box(x - 0.03, counter + 0.062 * k, x + 0.03, counter + 0.070 * k, rooms.toned(setting, rgb("#d9c08a")))
    top = rooms.toned(setting, rgb("#b07f50"))
    ink.box(-half, counter - 0.012 * k, half, counter + 0.030 * k, top)
    ink.box(-half, counter + 0.018 * k, half, counter + 0.032 * k, times(top, 0.7))
    ink.box(-half, floor - 0.022 * k, half, floor + 0.006 * k, (0.12, 0.10, 0.10))
    # the tap over the sink
    x = setting.side * min(0.30, view.half_width * 0.52)
    steel = rooms.toned(setting, rgb("#c9ced2"))
    arc = [
        (x + 0.035 * math.cos(a), counter - (0.075 + 0.035 * math.sin(a)) * k) for a in (0, 0.6, 1.2, 1.8, 2.4, 3.14)
    ]
    ink.line([(x + 0.035, counter - 0.01 * k), *arc, (x - 0.035, counter - 0.055 * k)], 0.011, steel)


def _rail(setting: Setting, ink: Ink, x: float, counter: float) -> None:
    """Pans and ladles on a rail over the stove, jars on the worktop."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("pans")
    iron = rooms.toned(setting, rgb("#3d3a39"))
    y = counter - 0.245 * k
    ink.box(x - 0.17, y, x + 0.17, y + 0.006 * k, rooms.toned(setting, rgb("#8b8f92")))
    for number, dx in enumerate((-0.13, -0.045, 0.05, 0.13)):
        copper = rooms.toned(setting, rgb("#c4774a")) if number % 2 else iron
        r = float(rng.uniform(0.026, 0.036))
        ink.line([(x + dx, y), (x + dx, y + 0.055 * k)], 0.008, times(copper, 0.9))
        ink.disc(x + dx, y + (0.055 + r) * k, r, copper)
        ink.disc(
            x + dx - setting.side * -r * 0.25, y + (0.05 + r * 0.8) * k, r * 0.55, mix(copper, (1, 1, 1), 0.18), 0.6
        )
    for number, dx in enumerate((0.24, 0.31, 0.375)):
        tone = rooms.toned(setting, (rgb("#d8a24a"), rgb("#b5533c"), rgb("#7f8f5a"))[number])
        jar = x + (dx if x < 0 else -dx)
        ink.box(
            jar - 0.026, counter - 0.085 * k, jar + 0.026, counter - 0.012 * k, rooms.toned(setting, rgb("#dfe6e4"))
        )
        ink.box(jar - 0.021, counter - 0.062 * k, jar + 0.021, counter - 0.014 * k, tone)
        ink.box(jar - 0.028, counter - 0.10 * k, jar + 0.028, counter - 0.082 * k, rooms.toned(setting, rgb("#a5764c")))


def _stove(setting: Setting, ink: Ink, x: float, counter: float, floor: float) -> None:
    k = 1 / setting.view.tall
    steel = rooms.toned(setting, setting.colour("stove", (rgb("#b8bdc0"),)))
    ink.box(x - 0.15, counter - 0.006 * k, x + 0.15, floor - 0.02 * k, steel)
    ink.box(x - 0.15, counter - 0.016 * k, x + 0.15, counter + 0.006 * k, rooms.toned(setting, rgb("#2f2e30")))
    ink.box(x - 0.12, counter + 0.085 * k, x + 0.12, floor - 0.05 * k, rooms.toned(setting, rgb("#35383c")))
    ink.polygon(
        [
            (x - 0.11, floor - 0.06 * k), (x - 0.11, counter + 0.16 * k),
            (x - 0.02, counter + 0.095 * k), (x + 0.05, counter + 0.095 * k),
        ],
        rooms.toned(setting, rgb("#565b62")),
    )  # fmt: skip
    ink.box(x - 0.12, counter + 0.068 * k, x + 0.12, counter + 0.078 * k, mix(steel, (1, 1, 1), 0.4))
    for knob in (-0.09, -0.03, 0.03, 0.09):
        ink.disc(x + knob, counter + 0.038 * k, 0.011, rooms.toned(setting, rgb("#3a3b3e")))
    if setting.holds("kettle", "teapot"):
        return
    # a kettle keeps warm on the hob
    red = rooms.toned(setting, setting.colour("kettle", (rgb("#b8412f"),)))
    kx, ky = x + 0.05, counter - 0.016 * k
    ink.disc(kx, ky - 0.035 * k, 0.052, red, ry=0.042)
    ink.box(kx - 0.052, ky - 0.03 * k, kx + 0.052, ky, red)
    ink.polygon(
        [
            (kx + 0.04, ky - 0.045 * k),
            (kx + 0.085, ky - 0.075 * k),
            (kx + 0.075, ky - 0.06 * k),
            (kx + 0.045, ky - 0.015 * k),
        ],
        red,
    )
    handle = [(kx + 0.042 * math.cos(a), ky - (0.058 + 0.05 * math.sin(a)) * k) for a in (0.2, 0.8, 1.57, 2.34, 2.94)]
    ink.line(handle, 0.009, rooms.toned(setting, rgb("#2f2b2a")))
    ink.disc(kx - 0.02, ky - 0.05 * k, 0.014, mix(red, (1, 1, 1), 0.5), 0.7)


PLACE = Place(
    name="kitchen",
    paint=paint,
    light=rooms.room_light,
    ground=0.88,
    horizon=rooms.TABLE_EDGE,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.34),
    features=frozenset({"wall", "window", "table", "wood", "lamp", "cupboards", "sink"}),
)
