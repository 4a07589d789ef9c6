"""Prints on clothes: stripes, dots, checks and small flowers, over the cloth that has been painted."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.surfaces import PRINTED

LIGHT, DARK = rgb("#fbf6ea"), 0.42
PALE = 0.66
"""Cloth lighter than this is printed darker than it is."""
BOX = (-0.42, 0.42, -0.30, 1.12)
"""Where clothes are, in figure units."""
PETALS = (rgb("#f6d9e2"), rgb("#fff6e0"), rgb("#f2c14e"))


def print_of(extras: Mapping[str, object]) -> str:
    """The print that a figure's clothes have; "" for none."""
    return next((name.removeprefix(PRINTED) for name in extras if name.startswith(PRINTED)), "")


def printed(canvas: Canvas, inside: Image.Image, name: str, cloth: Colour, own: Colour | None) -> None:
    """Lay a print over cloth of this colour, inside its outline, in a colour of its own if it has one."""
    ink = own or (times(cloth, DARK) if luma(cloth) > PALE else mix(cloth, LIGHT, 0.80))
    with canvas.ink(inside=inside) as pen:
        _PRINTS[name](pen, ink)


def _stripes(pen: Pen, ink: Colour) -> None:
    left, right, low, high = BOX
    for step in range(math.ceil((high - low) / 0.056)):
        y = low + 0.056 * step
        pen.line([(left, y + 0.008), (0.0, y - 0.004), (right, y + 0.008)], 0.021, ink, 0.88)


def _checks(pen: Pen, ink: Colour) -> None:
    left, right, low, high = BOX
    for step in range(math.ceil((high - low) / 0.062)):
        y = low + 0.062 * step
        pen.line([(left, y), (right, y)], 0.024, ink, 0.45)
        pen.line([(left, y + 0.031), (right, y + 0.031)], 0.006, ink, 0.7)
    for step in range(math.ceil((right - left) / 0.062)):
        x = left + 0.062 * step
        pen.line([(x, low), (x, high)], 0.024, ink, 0.45)
        pen.line([(x + 0.031, low), (x + 0.031, high)], 0.006, ink, 0.7)


def _spots(apart: float) -> list[tuple[float, float, int]]:
    left, right, low, high = BOX
    rows, across = math.ceil((high - low) / apart), math.ceil((right - left) / apart)
    return [(left + apart * (column + 0.5 * (row % 2)), low + apart * row, row + column)
            for row in range(rows) for column in range(across)]  # fmt: skip


def _dots(pen: Pen, ink: Colour) -> None:
    for x, y, _ in _spots(0.058):
        pen.disc(x, y, 0.0145, ink, 0.95)


def _flowers(pen: Pen, ink: Colour) -> None:
    for x, y, number in _spots(0.074):
        petal = mix(ink, PETALS[number % 3], 0.75)
        for turn in range(5):
            a = turn * 2 * math.pi / 5 + number
            pen.disc(x + 0.0125 * math.cos(a), y + 0.0125 * math.sin(a), 0.0095, petal, 0.95)
        pen.disc(x, y, 0.0075, rgb("#e6a43a"), 0.95)
        pen.line([(x + 0.022, y - 0.016), (x + 0.036, y - 0.026)], 0.008, rgb("#6f9a58"), 0.8)


_PRINTS = {"striped": _stripes, "checked": _checks, "dotted": _dots, "floral": _flowers}
