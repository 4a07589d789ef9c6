"""Who is seen on a screen in a call: busts in tiles, as many as there are people."""

from __future__ import annotations

import math
from typing import Protocol

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, Point, box, ellipse

SKINS = (rgb("#f0c39b"), rgb("#8d5a3c"), rgb("#e3ad80"), rgb("#c68a5e"), rgb("#f6d3b3"), rgb("#6f4630"))
HAIRS = (rgb("#3a2a22"), rgb("#22201f"), rgb("#7a4a2a"), rgb("#1d1b1c"), rgb("#b5793f"), rgb("#2a2220"))
SHIRTS = (rgb("#4b8fe8"), rgb("#e8674f"), rgb("#41b49a"), rgb("#f2b23e"), rgb("#a78be0"), rgb("#d77aa6"))
ROOMS = (rgb("#dfe9f6"), rgb("#f6e6d8"), rgb("#e2f0e6"), rgb("#efe6f5"), rgb("#f8eecb"), rgb("#f7e1e6"))
GREY, COAT, WHITE, INK = rgb("#c9c9cc"), rgb("#f7f9fb"), rgb("#ffffff"), rgb("#2b3242")


class Screen(Protocol):
    """What is drawn on, in shares of its sides, on which circles stay round."""

    wide: float
    tall: float
    unit: float

    def area(self, points: Path, tone: Colour) -> None:
        """A filled shape."""

    def line(self, points: Path, width: float, tone: Colour) -> None:
        """A line; its width is a share of the screen's shorter side."""


def draw_call(sheet: Screen, who: str) -> None:
    """The tiles, and below them the three buttons of a call where there is room."""
    count = len(who)
    columns = min(range(1, count + 1), key=lambda n: _cost(sheet, count, n))
    rows = math.ceil(count / columns)
    for number, mark in enumerate(who):
        row, column = divmod(number, columns)
        last = count - row * columns if row == rows - 1 else columns
        x = (column + (columns - last) / 2) / columns
        y = 1.0 - (row + 1) / rows
        gap = 0.0 if count == 1 else 0.012
        _tile(sheet, mark, number, (x + gap, y + gap, x + 1 / columns - gap, y + 1 / rows - gap))
    for dot, tone in enumerate((rgb("#5a6374"), rgb("#e5493c"), rgb("#5a6374"))):
        x = 0.5 + (dot - 1) * 0.15 * sheet.unit / sheet.wide
        _round(sheet, ellipse(0, 0, 0.050, 0.050, points=18), x, 0.085, tone)


def _cost(sheet: Screen, count: int, columns: int) -> float:
    """How far from nearly square the tiles of so many columns are, and how many of them stay empty."""
    rows = math.ceil(count / columns)
    shape = sheet.wide / columns / (sheet.tall / rows)
    return abs(math.log(shape / 1.15)) + 0.5 * (columns * rows - count)


def _round(sheet: Screen, path: Path, x: float, y: float, tone: Colour) -> None:
    kx, ky = sheet.unit / sheet.wide, sheet.unit / sheet.tall
    sheet.area([(x + px * kx, y + py * ky) for px, py in path], tone)


def _tile(sheet: Screen, mark: str, number: int, edges: tuple[float, float, float, float]) -> None:
    """Somebody from the chest up, before a wall."""
    left, low, right, high = edges
    sheet.area(box(left, low, right, high), ROOMS[number % 6])
    wide, tall = (right - left) * sheet.wide, (high - low) * sheet.tall
    size = min(wide * 1.25, tall)
    middle = (left + right) / 2

    def at(path: Path) -> list[Point]:
        found = [(middle + x * size / sheet.wide, low + y * size / sheet.tall) for x, y in path]
        return [(min(right, max(left, x)), min(high, max(low, y))) for x, y in found]

    skin, hair = SKINS[number % 6], GREY if mark == "o" else HAIRS[number % 6]
    shirt = COAT if mark == "d" else SHIRTS[number % 6]
    long = mark in {"w", "o"} or (mark in {"p", "d"} and number % 2 == 1)
    up = -0.05 if mark == "c" else 0.0
    if long:
        sheet.area(at([*ellipse(0, 0.58 + up, 0.225, 0.25, points=28)]), times(hair, 0.85))
        sheet.area(at(box(-0.22, 0.30 + up, 0.22, 0.58 + up, 0.06)), times(hair, 0.85))
    body = [(-0.40, 0.0), (-0.37, 0.18), (-0.24, 0.29), (0.0, 0.32), (0.24, 0.29), (0.37, 0.18), (0.40, 0.0)]
    sheet.area(at(body), shirt)
    sheet.area(
        at([(-0.075, 0.40 + up), (0.075, 0.40 + up), (0.085, 0.28), (0.0, 0.22), (-0.085, 0.28)]), times(skin, 0.88)
    )
    if mark == "d":
        sheet.area(at([(-0.085, 0.29), (0.085, 0.29), (0.0, 0.12)]), rgb("#7fb6d8"))
        for side in (-1, 1):
            sheet.line(at([(side * 0.10, 0.30), (side * 0.12, 0.16), (0.0, 0.06)]), 0.018 * size / sheet.unit, INK)
        sheet.area(at(ellipse(0.0, 0.06, 0.035, 0.035, points=16)), rgb("#8d98a6"))
    sheet.area(at(ellipse(0, 0.57 + up, 0.165, 0.20, points=30)), skin)
    fringe = [(-0.185, 0.56 + up), (-0.17, 0.72 + up), (-0.06, 0.81 + up), (0.07, 0.81 + up), (0.17, 0.72 + up),
              (0.185, 0.56 + up), (0.15, 0.66 + up), (0.04, 0.70 + up), (-0.10, 0.68 + up), (-0.155,
                  0.63 + up)]  # fmt: skip
    sheet.area(at(fringe), hair)
    for side in (-1, 1):
        sheet.area(at(ellipse(side * 0.062, 0.57 + up, 0.018, 0.022, points=12)), INK)
        sheet.area(at(ellipse(side * 0.10, 0.515 + up, 0.030, 0.020, points=12)), mix(skin, rgb("#e8705c"), 0.35))
    smile = [(-0.06, 0.485 + up), (-0.03, 0.462 + up), (0.03, 0.462 + up), (0.06, 0.485 + up)]
    sheet.line(at(smile), 0.020 * size / sheet.unit, rgb("#a8433c"))
