"""A library: book walls with a ladder, an arched window, green reading lamps; a reading table or a carpeted floor."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.76
OAK: Colour = rgb("#6b4427")


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    table = rooms.at_table(setting)
    rooms.wall(setting, picture, FLOOR, rgb("#4b3220"), 0.1)
    rooms.boards(setting, picture, FLOOR, rgb("#7a4f30"))
    if not table:
        _runner(setting, picture)
    _shelves(setting, picture)
    _arch(setting, picture)
    ink = view.ink(2)
    if not setting.holds("ladder"):
        _ladder(setting, ink)
    ink.onto(picture)
    if table:
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0035)
        rooms.table(setting, picture, setting.colour("wood", (rgb("#7d4e2e"), rgb("#6b4228"))))
        if not setting.holds("lamp"):
            _reading_lamp(setting, picture)
    rooms.sunbeams(setting, picture, rooms.TABLE_EDGE if table else FLOOR)
    return picture


def _arch_x(setting: Setting) -> float:
    return setting.side * min(0.30, setting.view.half_width * 0.55)


def _shelves(setting: Setting, picture: Array) -> None:
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    wood = rooms.toned(setting, OAK)
    step, bay = 0.125, 0.36
    rng = view.rng("books")
    for row in range(math.ceil(FLOOR * view.tall / step) + 1):
        y = FLOOR - (0.075 + row * step) * k
        # one stream a row and bay: a wider frame shows more bays, never other books
        for number in range(-4, 5):
            x0 = number * bay - bay / 2
            shelf = view.rng("books", row, number)
            if x0 > view.half_width or x0 + bay < -view.half_width:
                continue
            ink.box(x0, y - step * k, x0 + bay, y, times(wood, 0.42))
            rooms.books(setting, ink, shelf, x0 + 0.016, x0 + bay - 0.016, y, 0.102, 0.021)
            ink.box(x0, y - step * k, x0 + bay, y - (step - 0.018) * k, (0.05, 0.03, 0.02), 0.45)
        ink.box(-1.3, y, 1.3, y + 0.015 * k, mix(wood, (1, 0.85, 0.6), 0.12))
        ink.box(-1.3, y + 0.011 * k, 1.3, y + 0.016 * k, times(wood, 0.55))
    for number in range(-4, 6):
        x = number * bay - bay / 2
        ink.box(x - 0.016, -0.05, x + 0.016, FLOOR, wood)
        ink.box(x - 0.016, -0.05, x - 0.010, FLOOR, mix(wood, (1, 0.85, 0.6), 0.22 if setting.side < 0 else 0.05))
        ink.box(x + 0.010, -0.05, x + 0.016, FLOOR, times(wood, 0.7 if setting.side < 0 else 1.1))
    ink.box(-1.3, FLOOR - 0.06 * k, 1.3, FLOOR, wood)
    ink.box(-1.3, FLOOR - 0.06 * k, 1.3, FLOOR - 0.052 * k, mix(wood, (1, 0.85, 0.6), 0.25))
    ink.onto(picture)
    del rng
    shade = 0.60 + 0.45 * rooms.reach(setting, view.band(0.0, FLOOR))
    picture[view.band(0.0, FLOOR).rows] *= shade[..., None]


def _arch(setting: Setting, picture: Array) -> None:
    """A tall round-headed window between the shelves."""
    view, day = setting.view, setting.day
    k = 1 / view.tall
    x, wide = _arch_x(setting), 0.105
    foot, spring = FLOOR - 0.17 * k, FLOOR - 0.50 * k

    def shape(grow: float) -> list[tuple[float, float]]:
        head = [
            (x + (wide + grow) * math.cos(a), spring - (wide + grow) * math.sin(a) * k)
            for a in [math.pi * step / 24 for step in range(25)]
        ]
        return [(x + wide + grow, foot + grow * k), *head, (x - wide - grow, foot + grow * k)]

    ink = view.ink(2)
    ink.polygon(shape(0.035), rooms.toned(setting, rgb("#5a3920")))
    ink.polygon(shape(0.018), rooms.toned(setting, rgb("#8a6238")))
    ink.polygon(shape(0.0), mix(day.middle, day.horizon, 0.6))
    low = [(px, max(py, (foot + spring) / 2)) for px, py in shape(0.0)]
    ink.polygon(low, mix(day.horizon, (1, 1, 1), 0.2 if not day.lamps else 0.0))
    rng = view.rng("garden")
    for _ in range(40):
        green = mix(times(rgb("#5f8a4f"), day.tint), day.haze, 0.35 + 0.2 * float(rng.random()))
        ink.disc(
            x + float(rng.uniform(-0.85, 0.85)) * wide,
            foot - (0.016 + abs(float(rng.normal(0, 0.05)))) * k,
            0.016,
            green,
        )
    bar = rooms.toned(setting, rgb("#3a2616"))
    for dx in (-wide / 3, wide / 3):
        ink.box(x + dx - 0.0035, spring - wide * 0.93 * k, x + dx + 0.0035, foot, bar)
    for t in (0.0, 0.33, 0.66):
        y = spring + (foot - spring) * t
        ink.box(x - wide, y - 0.003 * k, x + wide, y + 0.003 * k, bar)
    ink.box(x - wide - 0.05, foot, x + wide + 0.05, foot + 0.026 * k, rooms.toned(setting, rgb("#8a6238")))
    ink.onto(picture)
    if not setting.night:
        glow(picture, np.exp(-view.spot(x, spring, 0.20)) * np.float32(0.55), day.beam)


def _ladder(setting: Setting, ink: Ink) -> None:
    k = 1 / setting.view.tall
    x = -setting.side * min(0.40, setting.view.half_width * 0.72)
    wood = rooms.toned(setting, rgb("#b07c46"))
    lean = setting.side * 0.09
    for dx in (-0.045, 0.045):
        ink.line([(x + dx, FLOOR + 0.03 * k), (x + dx + lean, FLOOR - 0.62 * k)], 0.012, wood)
    for rung in range(1, 10):
        t = rung / 10
        ink.line(
            [
                (x - 0.045 + lean * t, FLOOR + (0.03 - 0.65 * t) * k),
                (x + 0.045 + lean * t, FLOOR + (0.03 - 0.65 * t) * k),
            ],
            0.008,
            times(wood, 0.85),
        )


def _runner(setting: Setting, picture: Array) -> None:
    """A red carpet towards the viewer."""
    view = setting.view.band(FLOOR, 1.0)
    depth = np.clip((view.y - FLOOR) / (1 - FLOOR), 0, 1)
    across = np.abs(view.x) / (0.55 + 0.45 * depth) / 0.34
    pile = view.noise("carpet", 120.0, 150.0, octaves=2)
    tone = (0.72 + 0.2 * depth + 0.25 * (pile - 0.5))[..., None]
    colour = np.array(rooms.toned(setting, setting.colour("rug", (rgb("#8e2f2f"), rgb("#34506b")))), dtype=np.float32)
    trim = np.array(rooms.toned(setting, rgb("#c9a25a")), dtype=np.float32)
    line = (smoothstep(0.86, 0.87, across) * (1 - smoothstep(0.93, 0.94, across)))[..., None]
    lay(
        picture[view.rows], smoothstep(1.0, 0.99, across), ((colour + (trim - colour) * line) * tone).astype(np.float32)
    )


def _reading_lamp(setting: Setting, picture: Array) -> None:
    """A brass lamp with a green glass shade at the back of the table; on after dark, and always a little."""
    view = setting.view
    k = 1 / view.tall
    x = -setting.side * min(0.40, view.half_width - 0.12)
    foot = rooms.TABLE_EDGE + 0.035
    ink = view.ink(2)
    brass, glass = rooms.toned(setting, rgb("#c39a4a")), rgb("#2f8a5a")
    ink.disc(x, foot, 0.055, times(brass, 0.8), ry=0.014)
    ink.box(x - 0.006, foot - 0.20 * k, x + 0.006, foot, brass)
    bright = rooms.lamplit(setting)
    low, high = foot - 0.165 * k, foot - 0.225 * k
    shade = [(x - 0.105, low), (x - 0.075, high), (x + 0.075, high), (x + 0.105, low)]
    ink.polygon(shade, mix(glass, (1, 1, 0.7), 0.35 if bright else 0.05))
    ink.box(x - 0.07, foot - 0.215 * k, x + 0.03, foot - 0.205 * k, (1, 1, 0.9), 0.45)
    ink.box(x - 0.105, foot - 0.168 * k, x + 0.105, foot - 0.162 * k, rgb("#ffe9b0") if bright else brass)
    ink.onto(picture)
    rooms.lamp_glow(setting, picture, x, foot - 0.15 * k, 0.20, 0.5)


PLACE = Place(
    name="library",
    paint=paint,
    light=rooms.room_light,
    ground=0.89,
    horizon=rooms.TABLE_EDGE,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.36),
    scale=0.95,
    features=frozenset({"window", "table", "wood", "lamp", "rug"}),
)
