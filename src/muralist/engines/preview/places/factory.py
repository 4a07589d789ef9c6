"""The inside of a factory: high windows, pipes, a robot arm and a belt that carries boxes over a marked floor."""

from __future__ import annotations

from itertools import pairwise

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.72
STEEL, YELLOW = rgb("#9aa5ac"), rgb("#eab23c")


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#b7bfc0"), rgb("#c3bcae"))), pictures=False)
    rooms.chequers(setting, picture, FLOOR, rgb("#9b9d9b"), rgb("#979997"), size=0.5)
    for number, x in enumerate((-0.72, -0.24, 0.24, 0.72)):
        if abs(x) < view.half_width + 0.24:
            rooms.window(
                setting, picture, f"hall {number}", x, FLOOR - 0.66 * k, FLOOR - 0.40 * k, 0.36, frame=rgb("#59636a"),
                bars=(4, 3),
            )  # fmt: skip
    ink = view.ink(2)
    _pipes(setting, ink)
    ink.box(-1.4, FLOOR - 0.02 * k, 1.4, FLOOR + 0.003, rooms.toned(setting, rgb("#59636a")))
    _belt(setting, ink, FLOOR + 0.045)
    if not setting.holds("robot_arm"):
        _arm(setting, ink, -setting.side * min(0.30, view.half_width * 0.6), FLOOR + 0.035)
    _marks(setting, ink)
    ink.onto(picture)
    rooms.sunbeams(setting, picture, FLOOR)
    if rooms.at_table(setting):
        rooms.soft_focus(setting, picture, rooms.TABLE_EDGE, 0.0050)
        rooms.table(setting, picture, rgb("#7f868a"))
    return picture


def _pipes(setting: Setting, ink: Ink) -> None:
    """Two runs under the windows, with flanges and a valve."""
    k = 1 / setting.view.tall
    for low, thick, tone in ((0.345, 0.030, STEEL), (0.300, 0.020, rgb("#c9764a"))):
        y, body = FLOOR - low * k, rooms.toned(setting, tone)
        ink.box(-1.4, y - thick * k, 1.4, y, times(body, 0.72))
        ink.box(-1.4, y - thick * 0.86 * k, 1.4, y - thick * 0.45 * k, mix(body, (1, 1, 1), 0.12))
        for at in range(-5, 6):
            ink.box(at * 0.27 - 0.010, y - thick * 1.2 * k, at * 0.27 + 0.010, y + thick * 0.2 * k, times(body, 0.85))
    x = setting.side * min(0.36, setting.view.half_width * 0.74)
    ink.box(x - 0.004, FLOOR - 0.41 * k, x + 0.004, FLOOR - 0.36 * k, rooms.toned(setting, STEEL))
    ink.disc(x, FLOOR - 0.41 * k, 0.034, rooms.toned(setting, rgb("#c43a35")))
    ink.disc(x, FLOOR - 0.41 * k, 0.022, rooms.toned(setting, rgb("#b7bfc0")))
    ink.disc(x, FLOOR - 0.41 * k, 0.008, rooms.toned(setting, rgb("#c43a35")))


def _belt(setting: Setting, ink: Ink, foot: float) -> None:
    """A conveyor across the hall with boxes on it."""
    k = 1 / setting.view.tall
    steel, dark = rooms.toned(setting, STEEL), rooms.toned(setting, rgb("#34393d"))
    top = foot - 0.125 * k
    ink.box(-1.4, foot - 0.006, 1.4, foot + 0.012, (0.08, 0.08, 0.09), 0.25)
    for at in range(-5, 6):
        ink.box(at * 0.26 + 0.12, top, at * 0.26 + 0.142, foot, times(steel, 0.75))
    ink.box(-1.4, top, 1.4, top + 0.042 * k, steel)
    ink.box(-1.4, top - 0.012 * k, 1.4, top + 0.004 * k, dark)
    for at in range(-32, 33):
        ink.disc(at * 0.043, top + 0.022 * k, 0.009, times(steel, 0.6))
    rng = setting.view.rng("belt")
    for at in range(-5, 6):
        x, high = at * 0.24 + float(rng.uniform(-0.02, 0.02)), float(rng.uniform(0.075, 0.105))
        card = rooms.toned(setting, (rgb("#c99a66"), rgb("#d8b07c"))[at % 2])
        y = top - 0.012 * k
        ink.box(x - 0.055, y - high * k, x + 0.055, y, card)
        ink.box(x - 0.055, y - high * k, x + 0.055, y - (high - 0.012) * k, mix(card, (1, 1, 1), 0.25))
        ink.box(x - 0.009, y - high * k, x + 0.009, y, mix(card, (1, 0.96, 0.88), 0.5))


def _arm(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    """An orange arm that reaches over the belt."""
    k, hand = 1 / setting.view.tall, setting.side
    body, dark = rooms.toned(setting, rgb("#ee8a2f")), rooms.toned(setting, rgb("#34393d"))
    points = [(0.0, 0.14), (-0.05, 0.33), (0.12, 0.42), (0.17, 0.30)]
    path = [(x + hand * px, foot - py * k) for px, py in points]
    ink.polygon([(x - 0.07, foot - 0.10 * k), (x + 0.07, foot - 0.10 * k), (x + 0.045, foot - 0.17 * k),
                 (x - 0.045, foot - 0.17 * k)], dark)  # fmt: skip
    for (start, end), wide in zip(pairwise(path), (0.055, 0.042, 0.028), strict=True):
        ink.line([start, end], wide, body)
        ink.line([(start[0] - 0.008, start[1]), (end[0] - 0.008, end[1])], wide * 0.25, mix(body, (1, 1, 1), 0.35))
    for (px, py), size in zip(path, (0.040, 0.034, 0.028, 0.016), strict=True):
        ink.disc(px, py, size, dark)
        ink.disc(px, py, size * 0.5, rooms.toned(setting, STEEL))
    for side in (-1, 1):
        tip = (path[-1][0] + side * 0.028, path[-1][1] + 0.045 * k)
        ink.line([path[-1], tip, (tip[0] - side * 0.010, tip[1] + 0.030 * k)], 0.009, dark)


def _marks(setting: Setting, ink: Ink) -> None:
    """Yellow lines along the way past the belt."""
    for y, thick in ((0.835, 0.010), (0.985, 0.018)):
        ink.box(-1.4, y, 1.4, y + thick, rooms.toned(setting, YELLOW), 0.85)


PLACE = Place(
    name="factory",
    paint=paint,
    light=rooms.room_light,
    ground=0.915,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.06, 0.34),
    scale=0.90,
    features=frozenset({"wall", "window", "belt", "pipes", "arm"}),
)
