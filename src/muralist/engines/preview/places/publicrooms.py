"""Rooms that everybody goes to: lobby, waiting room, bank, laundromat, court."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.floors import polished
from muralist.engines.preview.scenery.built.furnishings import plant
from muralist.engines.preview.scenery.home.wallboxes import FLOOR, Wall
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
GOLD, WOOD, STEEL = rgb("#d9b250"), rgb("#8a5a3a"), rgb("#b9c0c4")


def _clock(wall: Wall, x: float, y: float, radius: float = 0.062) -> None:
    wall.disc(x, y, radius, rgb("#3a3f44"))
    wall.disc(x, y, radius * 0.86, rgb("#fbf8ef"))
    wall.line([(x, y), (x, y + radius * 0.6)], radius * 0.12, rgb("#26282b"))
    wall.line([(x, y), (x + radius * 0.42, y - radius * 0.16)], radius * 0.12, rgb("#26282b"))


def _desk(wall: Wall, x0: float, x1: float, high: float, face: Colour, drop: float = -0.07) -> None:
    """A counter with a panelled front and a stone top, standing out into the room."""
    wall.box(x0, drop, x1, high, face)
    count = max(2, round((x1 - x0) / 0.17))
    for k in range(count):
        a = x0 + (x1 - x0) * (k + 0.10) / count
        b = x0 + (x1 - x0) * (k + 0.90) / count
        wall.box(a, drop + 0.045, b, high - 0.04, times(face, 0.78))
        wall.box(a + 0.008, drop + 0.045, b, high - 0.048, times(face, 0.94))
    wall.box(x0 - 0.02, high - 0.012, x1 + 0.02, high + 0.018, rgb("#efe9dc"))
    wall.box(x0, drop, x1, drop + 0.022, times(face, 0.5))


def _pendants(setting: Setting, picture: Array, xs: tuple[float, ...], shade: Colour, size: float = 0.045) -> None:
    ink = setting.view.ink(2)
    y = max(0.10, FLOOR - 0.62 / setting.view.tall)
    for x in xs:
        rooms.pendant(setting, ink, x, y, shade, size)
    ink.onto(picture)
    for x in xs:
        rooms.lamp_glow(setting, picture, x, y, 0.18, 0.5)


def _finish(setting: Setting, picture: Array) -> Array:
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0055)
        rooms.table(setting, picture, setting.colour("wood", (rgb("#a5764c"), rgb("#8a5f3e"))))
    return picture


def paint_lobby(setting: Setting) -> Array:
    """A hotel's lobby: the desk with its bell and lamp before pigeonholes of keys, marble, palms, an armchair."""
    view, picture = setting.view, blank(setting.view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#e9dcc2"), rgb("#d9cfc0"))), pictures=False)
    band = rooms.chequers(setting, picture, FLOOR, rgb("#efe9dc"), rgb("#b9a98e"), size=0.24)
    polished(picture, band, 0.22)
    ink = view.ink(2)
    wall = Wall(setting, ink)
    for k in range(-4, 5):
        x = 0.40 * k
        if abs(x) > 0.44:
            wall.box(x - 0.034, 0.0, x + 0.034, 1.4, rgb("#c9b48a"))
            wall.box(x - 0.026, 0.0, x + 0.008, 1.4, rgb("#dcc9a0"))
    wall.box(-0.40, 0.0, 0.40, 0.60, WOOD)
    wall.box(-0.42, 0.58, 0.42, 0.62, times(WOOD, 1.2))
    rng = view.rng("keys")
    for row in range(3):
        for column in range(8):
            x, y = -0.35 + 0.0895 * column, 0.22 + 0.115 * row
            wall.box(x, y, x + 0.075, y + 0.10, times(WOOD, 0.5))
            if rng.random() < 0.6:
                wall.line([(x + 0.037, y + 0.085), (x + 0.037, y + 0.045)], 0.006, GOLD)
                wall.disc(x + 0.037, y + 0.036, 0.013, GOLD)
    if not setting.holds("table"):
        _desk(wall, -0.46, 0.46, 0.19, times(WOOD, 1.12))
        wall.disc(0.12, 0.215, 0.030, GOLD, ry=0.024)
        wall.box(0.08, 0.204, 0.16, 0.212, rgb("#5a4632"))
        wall.disc(0.12, 0.245, 0.007, GOLD)
        wall.line([(-0.30, 0.205), (-0.30, 0.30)], 0.010, GOLD)
        wall.shape([(-0.37, 0.295), (-0.23, 0.295), (-0.265, 0.385), (-0.335, 0.385)], rgb("#2f6b52"))
        wall.box(-0.08, 0.204, 0.03, 0.212, rgb("#f6f2e6"))
    for hand in (-1, 1):
        plant(setting, ink, hand * max(0.47, view.half_width * 0.78), FLOOR + 0.10, 0.36, rgb("#c9b48a"))
    ink.onto(picture)
    lamp = (-0.30, FLOOR - 0.32 / view.tall)
    shine(picture, view, *lamp, 0.12, rooms.LAMP, 0.5)
    _pendants(setting, picture, (-0.36, 0.0, 0.36) if view.half_width < 0.7 else (-0.72, -0.36, 0.0, 0.36, 0.72), GOLD)
    return _finish(setting, picture)


def paint_waiting(setting: Setting) -> Array:
    """A waiting room: a row of chairs, a low table with magazines, a clock, a notice, a plant, a window."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#dfe6e2"), rgb("#e6e0d2"))), pictures=False)
    rooms.chequers(setting, picture, FLOOR, rgb("#d9dad4"), rgb("#c3c8c6"), size=0.26)
    x = setting.side * 0.26
    rooms.window(
        setting, picture, "yard", x, FLOOR - 0.62 * k, FLOOR - 0.30 * k, 0.34, frame=rgb("#f2efe6"), bars=(2, 1)
    )
    ink = view.ink(2)
    wall = Wall(setting, ink)
    _clock(wall, -setting.side * 0.08, 0.56)
    p = -setting.side * 0.30
    wall.box(p - 0.10, 0.36, p + 0.10, 0.64, rgb("#f7f4ea"))
    wall.box(p - 0.085, 0.50, p + 0.085, 0.625, rgb("#7fb5c4"))
    for row in range(4):
        wall.box(p - 0.075, 0.465 - 0.026 * row, p + (0.06 if row % 2 else 0.075), 0.475 - 0.026 * row, rgb("#9aa6ac"))
    wall.box(-1.3, 0.0, 1.3, 0.03, rgb("#f2efe6"))
    seats = setting.colour("chairs", (rgb("#3f7f9a"), rgb("#4f8a6a"), rgb("#c9803c")))
    for n in range(-6, 7) if not setting.holds("chair", "bench", "sofa") else ():
        cx = 0.165 * n
        wall.box(cx - 0.072, 0.13, cx + 0.072, 0.29, times(seats, 0.88))
        wall.box(cx - 0.062, 0.145, cx + 0.062, 0.28, seats)
        wall.box(cx - 0.076, 0.085, cx + 0.076, 0.125, mix(seats, WHITE, 0.16))
        for leg in (-0.06, 0.06):
            wall.line([(cx + leg, 0.09), (cx + leg, -0.035)], 0.010, STEEL)
    if not setting.plan.things:
        t = setting.side * 0.12
        wall.shape([(t - 0.20, -0.10), (t + 0.20, -0.10), (t + 0.17, -0.065), (t - 0.17, -0.065)], rgb("#b58a5e"))
        wall.box(t - 0.20, -0.122, t + 0.20, -0.10, rgb("#8f6a44"))
        for leg in (-0.18, 0.18):
            wall.line([(t + leg, -0.12), (t + leg, -0.22)], 0.014, rgb("#7a5836"))
        for dx, tone in ((-0.08, rgb("#c8503c")), (0.05, rgb("#3f6fa8"))):
            wall.shape(
                [(t + dx - 0.05, -0.094), (t + dx + 0.05, -0.09), (t + dx + 0.045, -0.072), (t + dx - 0.045, -0.074)],
                tone,
            )
    plant(setting, ink, -setting.side * max(0.46, view.half_width * 0.92), FLOOR + 0.08, 0.34, rgb("#e6ded0"))
    ink.onto(picture)
    return _finish(setting, picture)


def paint_bank(setting: Setting) -> Array:
    """A bank's hall: tellers' windows in a marble counter, a great clock, a rope on posts."""
    view, picture = setting.view, blank(setting.view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#ddd6c6"), rgb("#d2d6d2"))), pictures=False)
    band = rooms.chequers(setting, picture, FLOOR, rgb("#e9e4d8"), rgb("#a9b0aa"), size=0.24)
    polished(picture, band, 0.24)
    ink = view.ink(2)
    wall = Wall(setting, ink)
    for n in range(-3, 4):
        x = 0.62 * n + 0.31
        wall.box(x - 0.045, 0.0, x + 0.045, 1.4, rgb("#c9c2b0"))
        wall.box(x - 0.035, 0.0, x + 0.012, 1.4, rgb("#e6e0d2"))
        wall.box(x - 0.06, 0.66, x + 0.06, 0.70, rgb("#d9b878"))
    wall.box(-1.4, 0.70, 1.4, 0.76, rgb("#efe9dc"))
    for n in range(-4, 5):
        x = 0.31 * n
        wall.box(x - 0.115, 0.20, x + 0.115, 0.54, rgb("#8f6a3f"))
        wall.box(x - 0.098, 0.215, x + 0.098, 0.47, rgb("#b9d3d6"))
        wall.shape([(x - 0.06, 0.215), (x - 0.02, 0.215), (x + 0.06, 0.47), (x + 0.02, 0.47)], rgb("#d9e8e8"))
        wall.box(x - 0.05, 0.215, x + 0.05, 0.25, rgb("#4f4032"))
        wall.box(x - 0.03, 0.485, x + 0.03, 0.53, rgb("#2f5a48"))
        wall.box(x - 0.008, 0.492, x + 0.008, 0.523, rgb("#f2e6c0"))
    _desk(wall, -1.4, 1.4, 0.20, rgb("#7a5c40"), drop=-0.02)
    _clock(wall, 0.0, 0.635, 0.062)
    wide = min(0.46, view.half_width * 0.92)
    posts = [-wide, -wide / 3, wide / 3, wide]
    if not setting.plan.things:
        for x in posts:
            wall.line([(x, -0.20), (x, 0.02)], 0.014, GOLD)
            wall.disc(x, 0.03, 0.016, GOLD)
            wall.disc(x, -0.20, 0.036, GOLD, ry=0.009)
        for a, b in pairwise(posts):
            rope = [(a + (b - a) * t / 10, 0.0 - 0.075 * math.sin(math.pi * t / 10)) for t in range(11)]
            wall.line(rope, 0.014, rgb("#a8323a"))
    ink.onto(picture)
    _pendants(setting, picture, (-0.31, 0.31) if view.half_width < 0.7 else (-0.62, 0.0, 0.62), rgb("#2f5a48"))
    return _finish(setting, picture)


def _washer(wall: Wall, x: float, low: float, cloth: Colour) -> None:
    wall.box(x - 0.115, low, x + 0.115, low + 0.27, rgb("#eef1f2"))
    wall.box(x - 0.115, low + 0.225, x + 0.115, low + 0.27, rgb("#c9d2d6"))
    wall.disc(x + 0.075, low + 0.247, 0.013, rgb("#3f7fa8"))
    wall.box(x - 0.095, low + 0.235, x - 0.015, low + 0.26, rgb("#6f7c84"))
    wall.disc(x, low + 0.115, 0.083, rgb("#9aa6ac"))
    wall.disc(x, low + 0.115, 0.066, rgb("#33424c"))
    wall.shape([(x + 0.060 * math.cos(a), low + 0.108 + 0.050 * math.sin(a)) for a in
                [math.pi + math.pi * k / 10 for k in range(11)]], cloth)  # fmt: skip
    wall.line([(x - 0.03, low + 0.15), (x + 0.01, low + 0.165)], 0.008, rgb("#dfeaf0"))


def paint_laundromat(setting: Setting) -> Array:
    """Two rows of washing machines, a basket of clothes, a bench to wait on."""
    view, picture = setting.view, blank(setting.view)
    rooms.wall(
        setting,
        picture,
        FLOOR,
        setting.colour("wall", (rgb("#bfe0dc"), rgb("#f0d9c4"), rgb("#cfe0ee"))),
        pictures=False,
    )
    rooms.chequers(setting, picture, FLOOR, rgb("#f2efe6"), rgb("#7fb0b8"), size=0.18)
    ink = view.ink(2)
    wall = Wall(setting, ink)
    rng = view.rng("laundry")
    cloths = (rgb("#d9604a"), rgb("#5f8fc4"), rgb("#e6c35a"), rgb("#8fc08a"), rgb("#e9e4d8"), rgb("#b08ac4"))
    for low in (0.30, 0.0):
        for n in range(-5, 6):
            _washer(wall, 0.24 * n, low, cloths[int(rng.integers(6))])
    wall.box(-1.4, 0.575, 1.4, 0.61, rgb("#dfe6e8"))
    wall.box(-1.4, -0.012, 1.4, 0.0, rgb("#8f989c"))
    if not setting.plan.things:
        b = setting.side * 0.26
        wall.box(b - 0.20, -0.115, b + 0.20, -0.09, rgb("#c99a62"))
        for leg in (-0.17, 0.17):
            wall.line([(b + leg, -0.11), (b + leg, -0.20)], 0.016, rgb("#6f7880"))
        c = -setting.side * 0.24
        for k, tone in enumerate(cloths):
            wall.disc(c - 0.09 + 0.036 * k, -0.075 + 0.012 * (k % 2), 0.036, tone)
        wall.shape([(c - 0.14, -0.08), (c + 0.14, -0.08), (c + 0.115, -0.21), (c - 0.115, -0.21)], rgb("#e9c88a"))
        for k in range(1, 5):
            wall.line([(c - 0.135, -0.08 - 0.027 * k), (c + 0.135, -0.08 - 0.027 * k)], 0.006, rgb("#b58f50"))
    ink.onto(picture)
    _pendants(setting, picture, (-0.36, 0.0, 0.36) if view.half_width < 0.7 else (-0.72, -0.36, 0.0, 0.36, 0.72),
              rgb("#e6e9ea"))  # fmt: skip
    return _finish(setting, picture)


def paint_court(setting: Setting) -> Array:
    """A courtroom: the judge's bench on its dais before panelled walls, the scales of justice, the witness stand."""
    view, picture = setting.view, blank(setting.view)
    wood = setting.colour("wood", (rgb("#8a5a36"), rgb("#7a4c30")))
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#e3d9c4"),)), pictures=False)
    rooms.boards(setting, picture, FLOOR, rgb("#9a6a44"))
    ink = view.ink(2)
    wall = Wall(setting, ink)
    for n in range(-8, 9):
        x = 0.19 * n
        wall.box(x - 0.095, 0.0, x + 0.095, 0.56, times(wood, 0.9))
        wall.box(x - 0.078, 0.06, x + 0.078, 0.52, times(wood, 0.72))
        wall.box(x - 0.070, 0.06, x + 0.078, 0.51, times(wood, 0.84))
    wall.box(-1.4, 0.55, 1.4, 0.585, mix(wood, WHITE, 0.12))
    wall.box(-0.20, 0.20, 0.20, 0.625, times(wood, 0.72))
    wall.shape([(-0.24, 0.62), (0.24, 0.62), (0.0, 0.69)], mix(wood, WHITE, 0.08))
    wall.line([(0, 0.47), (0, 0.61)], 0.012, GOLD)
    wall.line([(-0.11, 0.595), (0.11, 0.595)], 0.010, GOLD)
    for x in (-0.105, 0.105):
        wall.line([(x - 0.045, 0.525), (x, 0.595), (x + 0.045, 0.525)], 0.004, GOLD)
        wall.shape([(x - 0.05, 0.525), (x + 0.05, 0.525), (x + 0.022, 0.50), (x - 0.022, 0.50)], GOLD)
    wall.line([(-0.05, 0.47), (0.05, 0.47)], 0.014, GOLD)
    # the chair, the bench and the dais
    wall.box(-0.075, 0.22, 0.075, 0.47, rgb("#5a2228"))
    wall.box(-0.062, 0.24, 0.062, 0.455, rgb("#7a2f36"))
    wall.box(-0.60, -0.045, 0.60, 0.02, times(wood, 0.62))
    _desk(wall, -0.40, 0.40, 0.30, wood, drop=0.0)
    wall.box(0.12, 0.318, 0.20, 0.326, rgb("#4a3020"))
    wall.shape([(0.115, 0.345), (0.165, 0.365), (0.175, 0.345), (0.125, 0.326)], rgb("#6b4228"))
    wall.line([(0.15, 0.345), (0.24, 0.325)], 0.010, rgb("#6b4228"))
    stand = setting.side * min(0.58, view.half_width * 1.02)
    _desk(wall, stand - 0.14, stand + 0.14, 0.20, mix(wood, WHITE, 0.06), drop=-0.06)
    # the bar that divides the room
    if not setting.plan.things:
        wall.box(-1.4, -0.145, 1.4, -0.115, mix(wood, WHITE, 0.2))
        for n in range(-26, 27):
            wall.line([(0.055 * n, -0.125), (0.055 * n, -0.25)], 0.012, times(wood, 0.9))
        wall.box(-1.4, -0.265, 1.4, -0.245, times(wood, 0.8))
    ink.onto(picture)
    return _finish(setting, picture)


def _place(name: str, paint: Callable[[Setting], Array], *own: str) -> Place:
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=0.90, horizon=rooms.TABLE_EDGE, indoor=True,
        sheltered=True, sky=(0.06, 0.34), scale=0.9, features=frozenset({"wall", "lamp", *own}),
    )  # fmt: skip


PLACES = (
    _place("lobby", paint_lobby),
    _place("waitingroom", paint_waiting, "window"),
    _place("bankhall", paint_bank),
    _place("laundromat", paint_laundromat),
    _place("courtroom", paint_court, "wood"),
)
