"""A classroom: board, globe, maps, and the pupils' desks."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, Colour, rgb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.working import FLOOR, finished, workroom
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.furnishings import chair, desk, picture_frame
from muralist.engines.preview.scenery.setting import Setting, blank

OAK = rgb("#b98a5a")


def paint_classroom(setting: Setting) -> Array:
    """A green board with sums and drawings, a globe, posters and rows of desks."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, setting.colour("wall", (rgb("#f0e6cc"), rgb("#dfe8e0"), rgb("#f2dcc4"))))
    rooms.boards(setting, picture, FLOOR, rgb("#b98d5f"))
    wx = setting.side * max(0.43, view.half_width * 0.86)
    rooms.window(setting, picture, "yard", wx, FLOOR - 0.60 * k, FLOOR - 0.25 * k, 0.22, bars=(2, 3))
    ink = view.ink(2)
    x = -setting.side * 0.07
    _board(setting, ink, x, FLOOR - 0.585 * k, FLOOR - 0.265 * k, 0.56)
    for number, px in enumerate((-0.48, -0.75, -0.98)):
        tone = (rgb("#e8b54a"), rgb("#6fa3c9"), rgb("#d9705a"))[number]
        picture_frame(
            setting, ink, setting.side * px, FLOOR - (0.46 - 0.07 * (number % 2)) * k, 0.12, 0.16, tone, rgb("#f4efe2")
        )
    top = desk(setting, ink, x - setting.side * 0.16, FLOOR + 0.02, 0.34, 0.17, OAK, drawers=True)
    if not setting.holds("globe"):
        _globe(setting, ink, x - setting.side * 0.25, top)
    for number, tone in enumerate((rgb("#c9503f"), rgb("#4f7a9a"), rgb("#d8a640"))):
        y = top - 0.016 * (number + 1) * k
        ink.box(
            x - setting.side * 0.06 - 0.05,
            y,
            x - setting.side * 0.06 + 0.045 - 0.008 * number,
            y + 0.014 * k,
            rooms.toned(setting, tone),
        )
    ink.disc(x - setting.side * 0.06, top - 0.066 * k, 0.018, rooms.toned(setting, rgb("#d8382f")))
    for dx in () if setting.holds("table", "chair") else (-0.46, 0.30, 0.46, -0.98, 0.86):
        if abs(dx) < view.half_width + 0.1:
            px = dx * setting.side
            chair(setting, ink, px + 0.07, FLOOR + 0.075, 0.22, rgb("#d98a3c"), -1)
            desk(setting, ink, px, FLOOR + 0.095, 0.20, 0.135, rgb("#d9b07a"))
    ink.onto(picture)
    return finished(setting, picture, rgb("#c99a68"))


def _globe(setting: Setting, ink: Ink, gx: float, top: float) -> None:
    k = 1 / setting.view.tall
    ink.box(gx - 0.004, top - 0.05 * k, gx + 0.004, top, rooms.toned(setting, rgb("#8a5a36")))
    ink.disc(gx, top, 0.028, rooms.toned(setting, rgb("#8a5a36")), ry=0.007)
    ink.disc(gx, top - 0.082 * k, 0.042, rooms.toned(setting, rgb("#4f9ac9")))
    for dx, dy, r in ((-0.015, -0.012, 0.016), (0.014, 0.012, 0.013), (0.006, -0.024, 0.009)):
        ink.disc(gx + dx, top + (-0.082 + dy) * k, r, rooms.toned(setting, rgb("#7fae5a")))


def _board(setting: Setting, ink: Ink, x: float, y0: float, y1: float, wide: float) -> None:
    """A chalk board with a sum, a house and a sun drawn by children."""
    k = 1 / setting.view.tall
    chalk: Colour = (0.93, 0.95, 0.90)
    ink.box(
        x - wide / 2 - 0.018, y0 - 0.018 * k, x + wide / 2 + 0.018, y1 + 0.018 * k, rooms.toned(setting, rgb("#a5764c"))
    )
    ink.box(x - wide / 2, y0, x + wide / 2, y1, rooms.toned(setting, rgb("#2f6650")))
    ink.box(x - wide / 2, y0, x + wide / 2, y0 + 0.012 * k, rooms.toned(setting, rgb("#255242")))
    left, mid = x - wide * 0.36, (y0 + y1) / 2
    one = [(0.0, 0.02), (0.018, 0.0), (0.018, 0.07)]
    strokes = (
        (one, 0.0), ([(0.0, 0.035), (0.05, 0.035)], 0.04), ([(0.025, 0.01), (0.025, 0.06)], 0.04),
        (one, 0.11), ([(0.0, 0.028), (0.05, 0.028)], 0.155), ([(0.0, 0.046), (0.05, 0.046)], 0.155),
    )  # fmt: skip
    for line, sx in strokes:
        ink.line([(left + sx + px, mid - (0.06 - py) * k) for px, py in line], 0.006, chalk, 0.9)
    two = [
        (left + 0.225 + 0.018 * math.sin(a), mid - (0.04 + 0.018 * math.cos(a)) * k)
        for a in (-1.2, -0.4, 0.4, 1.3, 2.2)
    ]
    ink.line([*two, (left + 0.207, mid + 0.01 * k), (left + 0.25, mid + 0.01 * k)], 0.006, chalk, 0.9)
    hx, hy = x + wide * 0.27, mid + 0.055 * k
    for line in (
        [(-0.05, 0.0), (-0.05, 0.06), (0.0, 0.10), (0.05, 0.06), (0.05, 0.0), (-0.05, 0.0)],
        [(-0.05, 0.06), (0.05, 0.06)],
        [(-0.012, 0.0), (-0.012, 0.03), (0.012, 0.03), (0.012, 0.0)],
    ):
        ink.line([(hx + px, hy - py * k) for px, py in line], 0.005, rgb("#ffd9a0"), 0.9)
    sun = (x + wide * 0.40, mid - 0.10 * k)
    ink.disc(*sun, 0.020, rgb("#ffe27a"), 0.9)
    for ray in range(8):
        a = ray * math.pi / 4
        ink.line(
            [
                (sun[0] + math.cos(a) * 0.027, sun[1] + math.sin(a) * 0.027 * k),
                (sun[0] + math.cos(a) * 0.038, sun[1] + math.sin(a) * 0.038 * k),
            ],
            0.004,
            rgb("#ffe27a"),
            0.9,
        )
    ink.box(x - wide / 2, y1 + 0.018 * k, x + wide / 2, y1 + 0.032 * k, rooms.toned(setting, rgb("#c49a68")))
    for piece, tone in ((-0.1, (1, 1, 1)), (-0.06, rgb("#f2c8d0")), (0.12, rgb("#c9e0f0"))):
        ink.box(x + piece, y1 + 0.010 * k, x + piece + 0.022, y1 + 0.019 * k, tone)


PLACES = (workroom("classroom", paint_classroom, "board"),)
