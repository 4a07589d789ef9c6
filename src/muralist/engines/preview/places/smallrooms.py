"""Small closed rooms: a lift with its doors open, a basement, a sauna."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.floors import polished
from muralist.engines.preview.scenery.built.furnishings import plant
from muralist.engines.preview.scenery.home.wallboxes import FLOOR, Wall
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
STEEL = rgb("#b9c0c4")


def _finish(setting: Setting, picture: Array) -> Array:
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0055)
        rooms.table(setting, picture, setting.colour("wood", (rgb("#a5764c"), rgb("#8a5f3e"))))
    return picture


def paint_lift(setting: Setting) -> Array:
    """A lift with its doors open on a panelled cabin: mirror, rail, buttons, and the dial above."""
    view, picture = setting.view, blank(setting.view)
    rooms.wall(setting, picture, FLOOR + 0.05, setting.colour("wall", (rgb("#e2dacb"), rgb("#cfd4d4"))), pictures=False)
    band = rooms.chequers(setting, picture, FLOOR + 0.05, rgb("#e9e4d8"), rgb("#c3b9a6"), size=0.26)
    polished(picture, band, 0.24)
    ink = view.ink(2)
    wall = Wall(setting, ink)
    low = -0.05 * view.tall
    wall.box(-0.35, low, 0.35, 0.60, rgb("#8f969a"))
    wall.box(-0.30, low, 0.30, 0.55, rgb("#6b4a34"))
    # inside: three walls, the floor, the ceiling with its light
    wall.shape([(-0.30, 0.55), (0.30, 0.55), (0.21, 0.49), (-0.21, 0.49)], rgb("#fff4d6"))
    wall.shape([(-0.30, low), (0.30, low), (0.21, 0.03), (-0.21, 0.03)], rgb("#7a2f38"))
    for hand in (-1, 1):
        wall.shape([(hand * 0.30, low), (hand * 0.30, 0.55), (hand * 0.21, 0.49), (hand * 0.21, 0.03)],
                   rgb("#9a6b48") if hand == setting.side else rgb("#b07f58"))  # fmt: skip
    wall.box(-0.21, 0.03, 0.21, 0.49, rgb("#c4956a"))
    wall.box(-0.17, 0.24, 0.17, 0.46, rgb("#bcd0d4"))
    wall.shape([(-0.12, 0.24), (-0.03, 0.24), (0.09, 0.46), (0.0, 0.46)], rgb("#dbe8ea"))
    wall.line([(-0.20, 0.20), (0.20, 0.20)], 0.014, STEEL)
    for hand in (-1, 1):
        near, far = sorted((hand * 0.30, hand * 0.235))
        wall.box(near, low, far, 0.55, STEEL)
        wall.line([(hand * 0.235, low), (hand * 0.235, 0.55)], 0.006, rgb("#7f888c"))
    wall.box(-0.10, 0.615, 0.10, 0.68, rgb("#22282c"))
    wall.shape([(-0.06, 0.633), (-0.02, 0.633), (-0.04, 0.665)], rgb("#ffb04a"))
    wall.box(0.01, 0.633, 0.02, 0.665, rgb("#ffb04a"))
    wall.box(0.035, 0.633, 0.045, 0.665, rgb("#ffb04a"))
    b = setting.side * 0.415
    wall.box(b - 0.028, 0.20, b + 0.028, 0.32, rgb("#a9b0b4"))
    for y in (0.235, 0.285):
        wall.disc(b, y, 0.014, rgb("#fff0c0"))
    plant(setting, ink, -setting.side * max(0.44, view.half_width * 0.86), FLOOR + 0.11, 0.34, rgb("#8f969a"))
    ink.onto(picture)
    shine(picture, view, 0.0, FLOOR - 0.50 / view.tall, 0.30, rooms.LAMP, 0.35)
    return _finish(setting, picture)


def paint_basement(setting: Setting) -> Array:
    """A basement: block walls, a small high window, pipes, a boiler, boxes on a shelf, a bare bulb, wooden stairs."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    grey = setting.colour("wall", (rgb("#a9a69e"), rgb("#9fa3a3")))
    rooms.wall(setting, picture, FLOOR, grey, rough=0.12, pictures=False)
    rooms.wall_tiles(setting, picture, 0.0, FLOOR, mix(grey, WHITE, 0.06), size=0.13)
    rooms.chequers(setting, picture, FLOOR, rgb("#8f8c86"), rgb("#8a8781"), size=0.5)
    x = setting.side * 0.20
    rooms.window(
        setting, picture, "basement", x, FLOOR - 0.66 * k, FLOOR - 0.55 * k, 0.26, frame=rgb("#d9d4c8"), bars=(2, 1)
    )
    ink = view.ink(2)
    wall = Wall(setting, ink)
    for y, tone in ((0.655, rgb("#b5714a")), (0.69, rgb("#8f979b"))):
        wall.line([(-1.4, y), (1.4, y)], 0.018, tone)
    b = -setting.side * 0.33
    wall.line([(b, 0.5), (b, 0.69)], 0.030, rgb("#8f979b"))
    wall.box(b - 0.10, 0.0, b + 0.10, 0.48, rgb("#d9dcda"))
    wall.box(b - 0.10, 0.0, b - 0.05, 0.48, rgb("#c3c8c8"))
    wall.disc(b, 0.48, 0.10, rgb("#cdd2d2"), ry=0.022)
    wall.disc(b, 0.28, 0.030, rgb("#fbf8ef"))
    wall.line([(b, 0.28), (b + 0.015, 0.295)], 0.006, rgb("#c8382f"))
    wall.box(b - 0.05, 0.06, b + 0.05, 0.12, rgb("#3f464a"))
    s = setting.side * 0.16
    for y in (0.02, 0.19, 0.36):
        wall.box(s - 0.24, y, s + 0.20, y + 0.014, rgb("#8a6a48"))
    for at in (-0.24, 0.19):
        wall.box(s + at, 0.0, s + at + 0.014, 0.42, rgb("#8a6a48"))
    rng = view.rng("boxes")
    for y in (0.034, 0.204):
        at = s - 0.21
        while at < s + 0.10:
            wide, high = float(rng.uniform(0.08, 0.13)), float(rng.uniform(0.08, 0.13))
            tone = (rgb("#c49a64"), rgb("#b5875a"), rgb("#5f7f96"), rgb("#a8584a"))[int(rng.integers(4))]
            wall.box(at, y, at + wide, y + high, tone)
            wall.box(at, y + high * 0.62, at + wide, y + high * 0.72, times(tone, 0.8))
            at += wide + 0.02
    st = setting.side * max(0.52, view.half_width * 0.98)
    for step in range(7):
        y = 0.10 * step - 0.03
        xs = sorted((st - setting.side * (0.15 - 0.035 * step), st + setting.side * 0.4))
        wall.box(xs[0], y, xs[1], y + 0.024, rgb("#a97c50"))
        wall.box(xs[0], y - 0.076, xs[1], y, rgb("#6f5034"))
    ink.line([(0.0, -0.02), (0.0, 0.13)], 0.004, rgb("#2b2624"))
    ink.disc(0.0, 0.15, 0.022, rgb("#fff2c8"))
    ink.onto(picture)
    shine(picture, view, 0.0, 0.15, 0.26, rooms.LAMP, 0.75)
    return _finish(setting, picture)


def paint_sauna(setting: Setting) -> Array:
    """A sauna: slatted walls and two benches of pale wood, the stove with its hot stones, bucket and ladle."""
    view, picture = setting.view, blank(setting.view)
    pine = rgb("#d2a468")
    rooms.wall(setting, picture, FLOOR, pine, pictures=False)
    rooms.boards(setting, picture, FLOOR, times(pine, 0.8))
    ink = view.ink(2)
    wall = Wall(setting, ink)
    for n in range(22):
        wall.line([(-1.4, 0.06 * n), (1.4, 0.06 * n)], 0.006, times(pine, 0.62))
    for low, deep in ((0.20, 0.0), (0.06, -0.07)):
        wall.box(-1.4, deep, 1.4, low, times(pine, 0.58))
        for n in range(-14, 15):
            wall.box(0.10 * n - 0.045, deep, 0.10 * n + 0.045, low - 0.02, times(pine, 0.70))
        wall.box(-1.4, low - 0.02, 1.4, low + 0.045, mix(pine, WHITE, 0.14))
        wall.line([(-1.4, low + 0.012), (1.4, low + 0.012)], 0.005, times(pine, 0.7))
    s = setting.side * 0.31
    wall.box(s - 0.15, -0.16, s + 0.15, 0.16, rgb("#4a4642"))
    wall.box(s - 0.135, -0.14, s + 0.135, 0.14, rgb("#37342f"))
    wall.box(s - 0.09, -0.10, s + 0.09, 0.02, rgb("#ff8a3a"))
    for bar in (-0.06, -0.02, 0.02, 0.06):
        wall.line([(s + bar, -0.10), (s + bar, 0.02)], 0.010, rgb("#37342f"))
    rng = view.rng("stones")
    for k in range(26):
        tone = times(rgb("#8a857e"), 0.75 + 0.4 * float(rng.random()))
        wall.disc(
            s + float(rng.uniform(-0.12, 0.12)),
            0.165 + 0.03 * (k / 26) + float(rng.uniform(0, 0.02)),
            0.030,
            tone,
            ry=0.022,
        )
    b = -setting.side * 0.24
    wall.shape([(b - 0.075, 0.245), (b + 0.075, 0.245), (b + 0.06, 0.13 + 0.115), (b - 0.06, 0.245)], rgb("#a97c46"))
    wall.shape([(b - 0.08, 0.36), (b + 0.08, 0.36), (b + 0.065, 0.245), (b - 0.065, 0.245)], rgb("#a97c46"))
    for y in (0.27, 0.335):
        wall.line([(b - 0.076, y), (b + 0.076, y)], 0.010, rgb("#6f6a62"))
    wall.line([(b + 0.02, 0.33), (b + 0.12, 0.46)], 0.012, rgb("#8a6034"))
    wall.box(b - 0.32, 0.245, b - 0.16, 0.275, rgb("#f2efe6"))
    wall.box(b - 0.32, 0.275, b - 0.16, 0.305, rgb("#dfe6ea"))
    ink.onto(picture)
    shine(picture, view, s, FLOOR + 0.02, 0.22, rgb("#ff9a4a"), 0.45)
    for k in range(6):
        shine(picture, view, s + 0.05 * math.sin(2.1 * k), FLOOR - (0.24 + 0.07 * k) / view.tall, 0.06 + 0.014 * k,
              (0.9, 0.9, 0.9), 0.10)  # fmt: skip
    return picture


def _place(name: str, paint: Callable[[Setting], Array], *own: str) -> Place:
    return Place(
        name=name, paint=paint, light=rooms.room_light, ground=0.90, horizon=rooms.TABLE_EDGE, indoor=True,
        sheltered=True, sky=(0.06, 0.34), scale=0.9, features=frozenset({"wall", "lamp", *own}),
    )  # fmt: skip


PLACES = (
    _place("lift", paint_lift),
    _place("basement", paint_basement, "window"),
    _place("sauna", paint_sauna),
)
