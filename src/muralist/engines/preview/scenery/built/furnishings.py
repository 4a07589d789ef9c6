"""Furniture that rooms have of their own: desks, shelves, stools, boards, curtains, lamps. Points are (x, height)."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Setting

CLAY: Colour = rgb("#c4774a")


def beam(
    setting: Setting,
    picture: Array,
    x: float,
    y: float,
    foot: float,
    at: float,
    wide: float,
    colour: Colour,
    power: float,
) -> None:
    """A cone of light from a lamp at (x, y) down to a pool `wide` across around (at, foot)."""
    view = setting.view
    t = np.clip((view.y - y) / max(0.05, foot - y), 0, 1.15)
    middle = x + (at - x) * t
    half = 0.012 + wide / 2 * t
    off = (view.x - middle) / half
    cone = np.exp(-(off**4)) * (view.y > y) * (1 - np.clip((view.y - foot) / 0.04, 0, 1)) * (0.95 - 0.45 * t)
    glow(picture, (cone * power).astype(np.float32), colour)
    pool = np.exp(-(((view.x - at) / (wide * 0.55)) ** 2) - ((view.y - foot) * view.tall / (wide * 0.18)) ** 2)
    glow(picture, (pool * power * 1.1).astype(np.float32), colour)


def curtain(
    setting: Setting, ink: Ink, x0: float, x1: float, y0: float, y1: float, colour: Colour, folds: int = 9
) -> None:
    """A hanging cloth in folds."""
    for fold in range(folds):
        a, b = x0 + (x1 - x0) * fold / folds, x0 + (x1 - x0) * (fold + 1) / folds
        for part in range(4):
            shade = (0.70, 0.92, 1.08, 0.86)[part]
            ink.box(a + (b - a) * part / 4, y0, a + (b - a) * (part + 1) / 4, y1, times(colour, shade))
    del setting


def shelf(
    setting: Setting, ink: Ink, x0: float, x1: float, y0: float, y1: float, rows: int, wood: Colour
) -> list[float]:
    """An open shelf unit; returns the heights of its boards, none where a bookcase or a shelf is asked for."""
    if setting.holds("bookcase", "shelf"):
        return []
    k = 1 / setting.view.tall
    tone = rooms.toned(setting, wood)
    ink.box(x0 - 0.012, y0 - 0.012 * k, x1 + 0.012, y1, times(tone, 0.8))
    ink.box(x0, y0, x1, y1 - 0.01 * k, times(tone, 0.45))
    boards = [y0 + (y1 - y0) * (row + 1) / rows for row in range(rows)]
    for y in boards:
        ink.box(x0 - 0.012, y - 0.008 * k, x1 + 0.012, y + 0.004 * k, tone)
    return [y - 0.008 * k for y in boards]


def bottles(setting: Setting, ink: Ink, rng: np.random.Generator, x0: float, x1: float, y: float, tall: float) -> None:
    """A row of bottles and flasks on a board."""
    k = 1 / setting.view.tall
    x = x0 + 0.012
    while x < x1 - 0.012:
        tone = (rgb("#3f7a4a"), rgb("#a8642a"), rgb("#d8c48a"), rgb("#5a7f9a"), rgb("#8a3040"))[int(rng.integers(5))]
        high, wide = tall * float(rng.uniform(0.7, 1.0)), tall * 0.16
        glass = rooms.toned(setting, jitter(tone, rng, 0.03))
        ink.box(x - wide, y - high * 0.62 * k, x + wide, y, glass)
        ink.box(x - wide * 0.42, y - high * k, x + wide * 0.42, y - high * 0.6 * k, glass)
        ink.box(x - wide * 0.6, y - high * 0.56 * k, x - wide * 0.2, y - high * 0.06 * k, mix(glass, (1, 1, 1), 0.4))
        ink.box(
            x - wide * 0.8,
            y - high * 0.42 * k,
            x + wide * 0.9,
            y - high * 0.18 * k,
            rooms.toned(setting, rgb("#f0e6cc")),
        )
        x += wide * 2.5 + float(rng.uniform(0, 0.008))


def desk(
    setting: Setting, ink: Ink, x: float, foot: float, wide: float, tall: float, wood: Colour, *, drawers: bool = False
) -> float:
    """A desk seen from the front; returns the height of its top."""
    k = 1 / setting.view.tall
    tone = rooms.toned(setting, wood)
    top = foot - tall * k
    ink.disc(x, foot, wide * 0.54, (0.08, 0.06, 0.05), 0.25, ry=0.012)
    for hand in (-1, 1):
        ink.box(x + hand * wide * 0.46 - 0.010, top, x + hand * wide * 0.46 + 0.010, foot, times(tone, 0.7))
    if drawers:
        ink.box(x + wide * 0.16, top, x + wide * 0.47, foot - 0.02 * k, times(tone, 0.8))
        for row in range(3):
            y = top + (foot - top) * (0.12 + 0.28 * row)
            ink.box(x + wide * 0.18, y, x + wide * 0.45, y + (foot - top) * 0.22, times(tone, 0.95))
            ink.box(
                x + wide * 0.29,
                y + (foot - top) * 0.08,
                x + wide * 0.34,
                y + (foot - top) * 0.11,
                rooms.toned(setting, rgb("#d9c08a")),
            )
    ink.box(x - wide / 2, top, x + wide / 2, top + 0.030 * k, times(tone, 0.82))
    ink.polygon(
        [
            (x - wide / 2, top),
            (x + wide / 2, top),
            (x + wide * 0.47, top - 0.020 * k),
            (x - wide * 0.47, top - 0.020 * k),
        ],
        mix(tone, (1, 1, 1), 0.14),
    )
    return top - 0.010 * k


def stool(setting: Setting, ink: Ink, x: float, foot: float, tall: float, colour: Colour) -> None:
    """A bar stool with a round seat."""
    k = 1 / setting.view.tall
    steel, seat = rooms.toned(setting, rgb("#b9bec2")), rooms.toned(setting, colour)
    ink.disc(x, foot, tall * 0.22, times(steel, 0.7), ry=tall * 0.05)
    ink.box(x - tall * 0.03, foot - tall * k, x + tall * 0.03, foot, steel)
    ink.box(x - tall * 0.24, foot - tall * 1.02 * k, x + tall * 0.24, foot - tall * 0.92 * k, times(seat, 0.72))
    ink.disc(x, foot - tall * 1.03 * k, tall * 0.25, seat, ry=tall * 0.07)


def chair(setting: Setting, ink: Ink, x: float, foot: float, tall: float, wood: Colour, hand: int = 1) -> None:
    """A plain chair from the side, facing `hand`."""
    k = 1 / setting.view.tall
    tone = rooms.toned(setting, wood)
    seat = foot - tall * 0.48 * k
    for leg in (-0.20, 0.20):
        ink.line([(x + leg * tall, seat), (x + leg * tall * 1.1, foot)], tall * 0.055, times(tone, 0.75))
    ink.line(
        [(x - hand * tall * 0.20, seat), (x - hand * tall * 0.26, foot - tall * k)], tall * 0.06, times(tone, 0.85)
    )
    for bar in (0.66, 0.80, 0.94):
        y = foot - tall * bar * k
        ink.line([(x - hand * tall * 0.24, y), (x - hand * tall * 0.10, y - 0.004 * k)], tall * 0.05, tone)
    ink.box(x - tall * 0.26, seat - tall * 0.04 * k, x + tall * 0.26, seat + tall * 0.03 * k, tone)


def picture_frame(
    setting: Setting, ink: Ink, x: float, y: float, wide: float, tall: float, tone: Colour, frame: Colour
) -> None:
    """A small framed picture with two hills and a sun."""
    k = 1 / setting.view.tall
    x0, x1, y0, y1 = x - wide / 2, x + wide / 2, y - tall / 2 * k, y + tall / 2 * k
    ink.box(x0 - 0.012, y0 - 0.012 * k, x1 + 0.012, y1 + 0.012 * k, rooms.toned(setting, frame))
    ink.box(x0, y0, x1, y1, rooms.toned(setting, mix(tone, (1, 1, 1), 0.55)))
    ink.polygon(
        [(x0, y1), (x0, y0 + (y1 - y0) * 0.7), (x - wide * 0.1, y0 + (y1 - y0) * 0.45), (x1, y1)],
        rooms.toned(setting, tone),
    )
    ink.polygon([(x1, y1), (x1, y0 + (y1 - y0) * 0.5), (x, y1)], rooms.toned(setting, times(tone, 0.75)))
    ink.disc(x + wide * 0.2, y0 + (y1 - y0) * 0.25, wide * 0.08, rooms.toned(setting, rgb("#f3d98a")))


def plant(setting: Setting, ink: Ink, x: float, foot: float, tall: float, pot: Colour = CLAY) -> None:
    """A potted plant with arching leaves, unless one is asked for."""
    if setting.holds("houseplant"):
        return
    k = 1 / setting.view.tall
    rng = setting.view.rng("room plant", x)
    green, clay = rooms.toned(setting, rgb("#4f8a4c")), rooms.toned(setting, pot)
    rim = foot - tall * 0.32 * k
    for leaf in range(13):
        angle = -1.25 + 2.5 * leaf / 12 + float(rng.normal(0, 0.08))
        long = tall * float(rng.uniform(0.5, 0.72))
        tip = (x + math.sin(angle) * long, rim - math.cos(angle) * long * 0.9 * k)
        spine = bezier((x, rim), (x + math.sin(angle) * long * 0.35, rim - long * 0.75 * k), tip, 8)
        ink.polygon(
            limb(spine, (0.003, tall * 0.085, 0.0)),
            times(green, 0.76 + 0.3 * (0.5 + 0.5 * math.sin(angle) * setting.side)),
        )
    ink.polygon(
        [(x - tall * 0.17, rim), (x + tall * 0.17, rim), (x + tall * 0.12, foot), (x - tall * 0.12, foot)], clay
    )
    ink.polygon(
        [
            (x - setting.side * tall * 0.17, rim),
            (x - setting.side * tall * 0.05, rim),
            (x - setting.side * tall * 0.03, foot),
            (x - setting.side * tall * 0.12, foot),
        ],
        times(clay, 0.78),
    )
    ink.box(x - tall * 0.19, rim - tall * 0.02 * k, x + tall * 0.19, rim + tall * 0.05 * k, mix(clay, (1, 1, 1), 0.1))
