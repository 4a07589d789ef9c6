"""Where people go out to eat and drink: a diner with booths, a restaurant by candlelight, a bar with its bottles."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.furnishings import bottles, picture_frame, plant, shelf, stool
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.75
PINK, TEAL = rgb("#ff5f8f"), rgb("#3fe0d8")


def paint_diner(setting: Setting) -> Array:
    """Red booths, a chrome counter with stools, chequered floor and neon."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    table = rooms.at_table(setting)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#cfe3dc"), rgb("#f0dcc0"))))
    rooms.wall_tiles(setting, picture, FLOOR - 0.26 * k, FLOOR, rgb("#f4efe4"), size=0.07)
    rooms.chequers(setting, picture, FLOOR, rgb("#f0ebe0"), rgb("#35383c"), size=0.16)
    x = setting.side * min(0.28, view.half_width * 0.5)
    rooms.window(
        setting, picture, "street", x, FLOOR - 0.60 * k, FLOOR - 0.28 * k, 0.40, frame=rgb("#c9ced2"), bars=(2, 1)
    )
    ink = view.ink(2)
    _booth(setting, ink, x, FLOOR + 0.03)
    _counter(setting, ink, -x)
    stripe = rooms.toned(setting, rgb("#c93a3a"))
    for low in (0.262, 0.274):
        ink.box(-1.3, FLOOR - (low + 0.007) * k, 1.3, FLOOR - low * k, stripe)
    ink.onto(picture)
    _neon(setting, picture, -x, FLOOR - 0.56 * k)
    _lamps(setting, picture, FLOOR - 0.62 * k, rgb("#c93a3a"), 0.048)
    return _set_table(setting, picture, rgb("#b98a5a")) if table else picture


def _set_table(setting: Setting, picture: Array, wood: Colour) -> Array:
    rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0065)
    rooms.table(setting, picture, setting.colour("wood", (wood, times(wood, 0.85))))
    rooms.sunbeams(setting, picture, rooms.TABLE_EDGE)
    return picture


def _booth(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    """Two padded benches and a table between them."""
    k = 1 / setting.view.tall
    red, steel = rooms.toned(setting, rgb("#c43a3c")), rooms.toned(setting, rgb("#c9ced2"))
    for hand in (-1, 1):
        bx = x + hand * 0.20
        ink.box(bx - 0.075, foot - 0.27 * k, bx + 0.075, foot, times(red, 0.9))
        for pad in range(4):
            px = bx - 0.068 + 0.034 * pad
            ink.box(px, foot - 0.26 * k, px + 0.030, foot - 0.10 * k, mix(red, (1, 1, 1), 0.10 if pad % 2 else 0.02))
        ink.box(bx - 0.082, foot - 0.285 * k, bx + 0.082, foot - 0.262 * k, mix(red, (1, 1, 1), 0.24))
        ink.box(
            bx - 0.08 - hand * 0.02,
            foot - 0.10 * k,
            bx + 0.08 - hand * 0.02,
            foot - 0.065 * k,
            mix(red, (1, 1, 1), 0.15),
        )
        ink.box(bx - 0.075, foot - 0.018 * k, bx + 0.075, foot, times(steel, 0.6))
    ink.box(x - 0.010, foot - 0.14 * k, x + 0.010, foot, steel)
    ink.disc(x, foot, 0.05, times(steel, 0.7), ry=0.010)
    ink.box(x - 0.13, foot - 0.165 * k, x + 0.13, foot - 0.140 * k, rooms.toned(setting, rgb("#f2ede0")))
    ink.box(x - 0.13, foot - 0.150 * k, x + 0.13, foot - 0.140 * k, steel)
    for dx, tone in ((-0.03, rgb("#c93a2c")), (0.0, rgb("#e0b33c")), (0.035, rgb("#dfe6e8"))):
        ink.box(x + dx - 0.009, foot - 0.205 * k, x + dx + 0.009, foot - 0.166 * k, rooms.toned(setting, tone))


def _counter(setting: Setting, ink: Ink, x: float) -> None:
    k = 1 / setting.view.tall
    steel = rooms.toned(setting, rgb("#c3c9cd"))
    top, foot = FLOOR - 0.20 * k, FLOOR + 0.045
    ink.box(x - 0.30, top, x + 0.30, foot, times(steel, 0.9))
    for rib in range(20):
        rx = x - 0.29 + rib * 0.030
        ink.box(rx, top + 0.02 * k, rx + 0.012, foot - 0.02 * k, mix(steel, (1, 1, 1), 0.3))
    ink.box(x - 0.32, top - 0.022 * k, x + 0.32, top + 0.010 * k, rooms.toned(setting, rgb("#c43a3c")))
    ink.box(x - 0.32, top + 0.004 * k, x + 0.32, top + 0.012 * k, mix(steel, (1, 1, 1), 0.4))
    for dish in (-0.18, 0.02):
        ink.disc(
            x + dish, top - 0.055 * k, 0.05, mix(rooms.toned(setting, rgb("#e8f2f4")), (1, 1, 1), 0.3), 0.55, ry=0.045
        )
        ink.disc(x + dish, top - 0.035 * k, 0.038, rooms.toned(setting, rgb("#d9a05a")), ry=0.018)
        ink.box(x + dish - 0.05, top - 0.032 * k, x + dish + 0.05, top - 0.022 * k, steel)
    for seat in () if setting.holds("chair") else (-0.20, -0.04, 0.12):
        stool(setting, ink, x + seat, FLOOR + 0.085, 0.20, setting.colour("stools", (rgb("#c43a3c"),)))


def _neon(setting: Setting, picture: Array, x: float, y: float) -> None:
    """A cup of coffee and a line under it in glass tubes."""
    view = setting.view
    k = 1 / view.tall
    shine(picture, view, x, y, 0.10, PINK, 0.55)
    ink = view.ink(2)
    cup = [
        (x - 0.06, y - 0.03 * k),
        (x - 0.05, y + 0.04 * k),
        (x + 0.04, y + 0.04 * k),
        (x + 0.05, y - 0.03 * k),
        (x - 0.06, y - 0.03 * k),
    ]
    handle = [
        (x + 0.05 + 0.030 * math.sin(a), y + (0.002 - 0.024 * math.cos(a)) * k)
        for a in [math.pi * s / 10 for s in range(11)]
    ]
    for line, tone in ((cup, PINK), (handle, PINK), ([(x - 0.09, y + 0.065 * k), (x + 0.09, y + 0.065 * k)], TEAL)):
        ink.line(line, 0.012, tone, 0.5)
        ink.line(line, 0.0055, mix(tone, (1, 1, 1), 0.55))
    for puff in (-0.03, 0.0, 0.03):
        wisp = [(x + puff + 0.008 * math.sin(t * 6), y - (0.045 + 0.05 * t) * k) for t in [s / 10 for s in range(11)]]
        ink.line(wisp, 0.004, mix(TEAL, (1, 1, 1), 0.4))
    ink.onto(picture)


def _lamps(setting: Setting, picture: Array, y: float, shade: Colour, size: float) -> None:
    """Pendants that are always on: it is their light that makes the room."""
    view = setting.view
    ink = view.ink(2)
    xs = [-0.36, 0.0, 0.36] if view.half_width < 0.7 else [-0.84, -0.42, 0.0, 0.42, 0.84]
    for x in xs:
        rooms.pendant(setting, ink, x, max(0.10, y), shade, size)
    ink.onto(picture)
    for x in xs:
        shine(picture, view, x, max(0.10, y), 0.12, rooms.LAMP, 0.5)


def paint_restaurant(setting: Setting) -> Array:
    """White tablecloths, candles, wood panels and plants."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    wall = setting.colour("wall", (rgb("#7a3f35"), rgb("#3f5f57"), rgb("#c9a878")))
    rooms.wall(setting, picture, FLOOR, wall)
    rooms.boards(setting, picture, FLOOR, rgb("#7a5238"))
    ink = view.ink(2)
    wood = rooms.toned(setting, rgb("#6b4630"))
    ink.box(-1.3, FLOOR - 0.20 * k, 1.3, FLOOR, wood)
    for panel in range(-9, 10):
        px = panel * 0.15
        ink.box(px - 0.06, FLOOR - 0.175 * k, px + 0.06, FLOOR - 0.03 * k, times(wood, 0.82))
        ink.box(px - 0.054, FLOOR - 0.168 * k, px + 0.06, FLOOR - 0.03 * k, times(wood, 1.06))
    ink.box(-1.3, FLOOR - 0.212 * k, 1.3, FLOOR - 0.196 * k, mix(wood, (1, 1, 1), 0.14))
    for number, px in enumerate(() if setting.hung else (-0.92, -0.34, -0.12, 0.62)):
        picture_frame(
            setting,
            ink,
            px * setting.side,
            FLOOR - 0.40 * k,
            0.13,
            0.16,
            (rgb("#6f8a5a"), rgb("#b5763c"), rgb("#4f7a96"))[number % 3],
            rgb("#c9a24a"),
        )
    ink.onto(picture)
    x = setting.side * min(0.30, view.half_width * 0.55)
    rooms.window(
        setting, picture, "garden", x, FLOOR - 0.58 * k, FLOOR - 0.24 * k, 0.30, frame=rgb("#4a3325"), bars=(3, 2)
    )
    ink = view.ink(2)
    tables = [(-0.40, 0.04), (0.12, 0.025), (0.50, 0.05), (-0.95, 0.05), (1.0, 0.05)]
    candles = []
    for tx, drop in () if setting.holds("table", "chair") else tables:
        if abs(tx) < view.half_width + 0.1:
            candles.append(_round_table(setting, ink, tx * setting.side, FLOOR + drop))
    plant(setting, ink, -setting.side * max(0.46, view.half_width * 0.9), FLOOR + 0.06, 0.34)
    ink.onto(picture)
    for cx, cy in candles:
        shine(picture, view, cx, cy, 0.055, rooms.LAMP, 0.6)
    _lamps(setting, picture, FLOOR - 0.60 * k, rgb("#c9a24a"), 0.05)
    # its tablecloths are those of its own tables
    near = rooms.at_table(setting) and bool(setting.plan.things)
    return _set_table(setting, picture, rgb("#8a5a3c")) if near else picture


def _round_table(setting: Setting, ink: Ink, x: float, foot: float) -> tuple[float, float]:
    """A table laid with a cloth, two chairs, plates and a candle; returns where the flame is."""
    k = 1 / setting.view.tall
    cloth, wood = (
        rooms.toned(setting, setting.colour("tablecloth", (rgb("#f4efe4"),))),
        rooms.toned(setting, rgb("#6b4630")),
    )
    top = foot - 0.17 * k
    for hand in (-1, 1):
        cx = x + hand * 0.165
        ink.box(cx - 0.035, foot - 0.30 * k, cx + 0.035, foot - 0.12 * k, times(wood, 0.9))
        ink.box(
            cx - 0.028,
            foot - 0.29 * k,
            cx + 0.028,
            foot - 0.15 * k,
            times(rooms.toned(setting, setting.colour("chairs", (rgb("#a84a3c"),))), 0.95),
        )
        for leg in (-0.03, 0.03):
            ink.box(cx + leg - 0.005, foot - 0.12 * k, cx + leg + 0.005, foot + 0.006, times(wood, 0.7))
    ink.disc(x, foot + 0.01, 0.14, (0.06, 0.04, 0.04), 0.35, ry=0.014)
    drape = [
        (x - 0.135, top),
        (x + 0.135, top),
        (x + 0.118, foot + 0.004),
        (x + 0.06, foot + 0.012),
        (x - 0.05, foot + 0.004),
        (x - 0.115, foot + 0.010),
    ]
    ink.polygon(drape, times(cloth, 0.86))
    for fold in range(-4, 5):
        ink.polygon(
            [(x + fold * 0.028, top), (x + fold * 0.028 + 0.008, top), (x + fold * 0.026 + 0.004, foot)],
            times(cloth, 0.72),
        )
    ink.disc(x, top, 0.135, cloth, ry=0.026)
    for plate in (-0.06, 0.07):
        ink.disc(x + plate, top + 0.003, 0.034, mix(cloth, (1, 1, 1), 0.6), ry=0.008)
        ink.disc(x + plate, top + 0.003, 0.022, times(cloth, 0.93), ry=0.005)
    for glass in (-0.085, 0.10):
        ink.line([(x + glass, top - 0.002), (x + glass, top - 0.035 * k)], 0.003, (0.9, 0.92, 0.95))
        ink.disc(x + glass, top - 0.050 * k, 0.013, rooms.toned(setting, rgb("#9a2f3c")), 0.85, ry=0.018)
    ink.box(x - 0.006, top - 0.045 * k, x + 0.006, top, rooms.toned(setting, rgb("#f6efdc")))
    ink.disc(x, top - 0.058 * k, 0.006, rgb("#ffd98a"), ry=0.013)
    return x, top - 0.058 * k


def paint_bar(setting: Setting) -> Array:
    """A long counter before shelves of bottles that glow."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#4a2f2a"), rgb("#2f3d44"), rgb("#3f3350"))))
    rooms.boards(setting, picture, FLOOR, rgb("#5a3d2c"))
    rng = view.rng("bottles")
    ink = view.ink(2)
    shelves = []
    for left in (-1.22, -0.40, 0.42):
        y0, y1 = FLOOR - 0.60 * k, FLOOR - 0.22 * k
        for board in shelf(setting, ink, left, left + 0.78, y0, y1, 3, rgb("#6b452e")):
            shelves.append((left + 0.39, board))
            bottles(setting, ink, rng, left, left + 0.78, board, 0.095)
    ink.onto(picture)
    for x, board in shelves:
        amount = (
            np.exp(-(((view.x - x) / 0.36) ** 4))
            * np.exp(-np.clip(board - view.y, 0, 9) * view.tall / 0.07)
            * (view.y < board + 0.004)
        )
        glow(picture, (amount * 0.42).astype(np.float32), rooms.LAMP)
    ink = view.ink(2)
    wood, brass = rooms.toned(setting, rgb("#7a4a2e")), rooms.toned(setting, rgb("#d1a850"))
    top, foot = FLOOR - 0.17 * k, FLOOR + 0.055
    ink.box(-1.3, top, 1.3, foot, times(wood, 0.8))
    for panel in range(-8, 9):
        px = panel * 0.17
        ink.box(px - 0.070, top + 0.045 * k, px + 0.070, foot - 0.03 * k, times(wood, 0.62))
        ink.box(px - 0.062, top + 0.053 * k, px + 0.070, foot - 0.03 * k, times(wood, 0.9))
    ink.box(-1.3, top - 0.022 * k, 1.3, top + 0.014 * k, mix(wood, (1, 1, 1), 0.12))
    ink.box(-1.3, top - 0.022 * k, 1.3, top - 0.014 * k, mix(wood, (1, 0.9, 0.75), 0.4))
    ink.box(-1.3, foot - 0.022 * k, 1.3, foot - 0.014 * k, brass)
    tap = -setting.side * 0.20
    ink.box(tap - 0.010, top - 0.12 * k, tap + 0.010, top - 0.02 * k, brass)
    ink.box(tap - 0.07, top - 0.13 * k, tap + 0.07, top - 0.105 * k, brass)
    for pump in (-0.05, 0.0, 0.05):
        ink.box(
            tap + pump - 0.006, top - 0.17 * k, tap + pump + 0.006, top - 0.12 * k, rooms.toned(setting, rgb("#2f2b2a"))
        )
    for sx in () if setting.holds("chair") else (-0.98, -0.70, -0.42, -0.26, 0.27, 0.43, 0.72, 1.0):
        stool(setting, ink, sx, FLOOR + 0.09, 0.24, setting.colour("stools", (rgb("#8a3a35"),)))
    ink.onto(picture)
    _lamps(setting, picture, FLOOR - 0.46 * k, rgb("#2f5f4a"), 0.045)
    return _set_table(setting, picture, rgb("#7a4a2e")) if rooms.at_table(setting) else picture


def _place(name: str, paint: Callable[[Setting], Array]) -> Place:
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=0.895, horizon=rooms.TABLE_EDGE, indoor=True,
        sheltered=True, sky=(0.08, 0.36), scale=0.95,
        features=frozenset({"wall", "window", "table", "wood", "lamp", "tablecloth", "neon"}),
    )  # fmt: skip


PLACES = (_place("diner", paint_diner), _place("restaurant", paint_restaurant), _place("bar", paint_bar))
