"""A cinema: a bright screen between red curtains in the dark, and rows of red seats before it."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.66
SEATS: tuple[Colour, ...] = (rgb("#a5262c"), rgb("#8f2431"))
GLEAM = rgb("#cfe2f2")
ROWS = ((0.705, 0.060), (0.785, 0.078), (0.885, 0.102))
"""Height fraction of the foot of each row's seat backs, and the width of a seat there."""


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    ink = view.ink(2)
    ink.box(-1.4, -0.1, 1.4, FLOOR, rgb("#1b1519"))
    ink.box(-1.4, FLOOR, 1.4, 1.1, rgb("#15110f"))
    half = min(0.56, view.half_width * 0.74)
    foot = FLOOR - 0.09 * k
    top = max(0.09, foot - half * 1.18 * k)
    _curtains(setting, ink, half, top, foot)
    _screen(ink, (-half, top, half, foot), k)
    ink.box(-1.4, FLOOR - 0.055 * k, 1.4, FLOOR, rgb("#2a1c1d"))
    ink.onto(picture)
    middle = (top + foot) / 2
    glow(picture, np.exp(-view.spot(0.0, middle, half * 1.5)) * np.float32(0.16), GLEAM)
    seats = view.ink(2)
    cloth = setting.colour("seats", SEATS)
    for number, (base, wide) in enumerate(ROWS):
        _row(seats, base, wide, k, times(cloth, 0.62 - 0.10 * number), number)
    seats.onto(picture)
    return picture


def _curtains(setting: Setting, ink: Ink, half: float, top: float, foot: float) -> None:
    """Folds to both sides of the screen, and a border over it."""
    red, reach = setting.colour("curtains", (rgb("#8f2029"),)), setting.view.half_width + 0.1
    fold = 0.034
    for side in (-1, 1):
        for number in range(math.ceil((reach - half) / fold)):
            x0 = side * (half + number * fold)
            x1 = x0 + side * fold
            a, b = sorted((x0, x1))
            lit = max(0.30, 0.85 - 0.06 * number)
            ink.box(a, 0.0, b, foot + 0.05, times(red, 0.55 * lit))
            ink.box(a + fold * 0.3, 0.0, a + fold * 0.72, foot + 0.05, times(red, 0.95 * lit))
    ink.box(-half, 0.0, half, top - 0.012, times(red, 0.30))


def _screen(ink: Ink, box: tuple[float, float, float, float], k: float) -> None:
    """A film of hills under a sky, in its black frame."""
    x0, y0, x1, y1 = box
    tall = y1 - y0
    ink.box(x0 - 0.012, y0 - 0.012 * k, x1 + 0.012, y1 + 0.012 * k, rgb("#0b0a0c"))
    for row in range(24):
        tone = mix(rgb("#6fa8d8"), rgb("#fbe3bd"), row / 23)
        ink.box(x0, y0 + tall * row / 24, x1, y0 + tall * (row + 1) / 24 + 0.001, tone)
    sun = (x0 + (x1 - x0) * 0.66, y0 + tall * 0.52)
    ink.disc(*sun, 0.055, rgb("#fff3cf"), 0.8)
    ink.disc(*sun, 0.040, rgb("#fffbe8"))
    for layer, tone in enumerate((rgb("#8ea6bd"), rgb("#5f7f93"), rgb("#3a5a62"))):
        line = y0 + tall * (0.62 + 0.12 * layer)
        crest = [(x0 + (x1 - x0) * step / 40, line - tall * (0.07 * math.sin(step * (0.24 + 0.07 * layer) + layer * 2)
                 + 0.025 * math.sin(step * 0.9 + layer))) for step in range(41)]  # fmt: skip
        ink.polygon([*crest, (x1, y1), (x0, y1)], tone)


def _row(ink: Ink, base: float, wide: float, k: float, cloth: Colour, number: int) -> None:
    """Seat backs from behind; the screen draws their upper edge."""
    tall = wide * 1.15 * k
    ink.box(-1.4, base - tall * 0.15, 1.4, base + 0.14, times(rgb("#1a1213"), 1.0))
    count = math.ceil(1.3 / wide)
    for at in range(-count, count + 1):
        x = (at + (0.5 if number % 2 else 0.0)) * wide * 1.12
        for lift, tone in ((0.012 * k, mix(times(cloth, 1.5), GLEAM, 0.30)), (0.0, cloth)):
            y = base - tall * 0.62 - lift
            ink.disc(x - wide * 0.22, y, wide * 0.27, tone, ry=wide * 0.27)
            ink.disc(x + wide * 0.22, y, wide * 0.27, tone, ry=wide * 0.27)
            ink.box(x - wide * 0.22, y - wide * 0.27 * k, x + wide * 0.22, y + 0.02, tone)
        ink.box(x - wide * 0.49, base - tall * 0.62, x + wide * 0.49, base + 0.13, cloth)
        ink.box(x - wide * 0.52, base - tall * 0.10, x - wide * 0.44, base + 0.13, times(cloth, 0.45))


def light(setting: Setting) -> Light:
    """The screen lights whatever faces it, from behind and over all."""
    return Light(
        direction=towards(setting.side * 0.4, 0.6, 0.5),
        warm=mix((1.0, 1.0, 1.0), GLEAM, 0.4),
        cool=(0.52, 0.48, 0.62),
        tint=(0.74, 0.72, 0.78),
        shadow=0.30,
        shade=(0.06, 0.04, 0.06),
        reach=0.3,
        soft=0.05,
        dark=True,
        rim=0.4,
        rim_colour=GLEAM,
    )


PLACE = Place(
    name="cinema",
    paint=paint,
    light=light,
    ground=0.93,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.08, 0.34),
    scale=0.88,
    features=frozenset({"seats", "curtains", "screen"}),
    deaf=frozenset({"time", "weather"}),
)
