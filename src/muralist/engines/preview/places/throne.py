"""A throne hall of stone and banners, with torches and a golden throne."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.built.floors import depth_of, polished
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.72


def paint(setting: Setting) -> Array:
    """Stone vaults and banners, tall windows, torches, and a carpet that runs to a golden throne."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, rgb("#a89a88"), rough=0.16)
    _masonry(setting, picture)
    banner = setting.colour("wall", (rgb("#8a2436"), rgb("#2f4f8a"), rgb("#3f6a4a")))
    ink = view.ink(2)
    for x in (-0.30, 0.30, -0.86, 0.86):
        _lancet(setting, ink, x, FLOOR - 0.60 * k, FLOOR - 0.24 * k)
    banner = setting.colour("banners", (banner,))
    for x in () if setting.holds("sign") else (-0.15, 0.15, -0.58, 0.58, -1.08, 1.08):
        _banner(setting, ink, x, FLOOR - 0.66 * k, 0.11, 0.34, rooms.toned(setting, banner))
    ink.onto(picture)
    floor = rooms.chequers(setting, picture, FLOOR, rgb("#c9bda8"), rgb("#8f8272"), size=0.17)
    polished(picture, floor, 0.22)
    depth = depth_of(floor, FLOOR)
    wide = 0.085 + 0.20 * depth
    weave = floor.noise("carpet", 70.0, 90.0, octaves=2)
    red = (
        array(rooms.toned(setting, setting.colour("rug", (rgb("#9a2433"),))))
        * (0.86 + 0.2 * depth + 0.2 * (weave - 0.5))[..., None]
    )
    off = np.abs(floor.x) / wide
    lay(picture[floor.rows], smoothstep(1.02, 0.99, off), red.astype(np.float32))
    lay(picture[floor.rows], smoothstep(0.06, 0.03, np.abs(off - 0.90)), rooms.toned(setting, rgb("#e0b24a")))
    ink = view.ink(2)
    for x in (-0.44, 0.44, -1.0, 1.0):
        _pillar(setting, ink, x, FLOOR + 0.06)
    if not setting.holds("throne", "chair"):
        _throne(setting, ink, 0.0, FLOOR + 0.012, 0.27)
    torches = [(x, FLOOR - 0.34 * k) for x in (-0.44, 0.44, -1.0, 1.0)]
    for x, y in torches:
        ink.polygon(
            [(x - 0.012, y + 0.05 * k), (x + 0.012, y + 0.05 * k), (x + 0.020, y), (x - 0.020, y)],
            rooms.toned(setting, rgb("#3a332e")),
        )
        for size, tone in ((0.030, rgb("#ff8a2a")), (0.018, rgb("#ffd36a"))):
            ink.polygon(
                [
                    (x - size * 0.6, y),
                    (x - size * 0.4, y - size * k),
                    (x, y - size * 2 * k),
                    (x + size * 0.5, y - size * 0.9 * k),
                    (x + size * 0.6, y),
                ],
                tone,
            )
    ink.onto(picture)
    for x, y in torches:
        shine(picture, view, x, y - 0.03 * k, 0.13, rooms.LAMP, 0.55)
    return picture


def _masonry(setting: Setting, picture: Array) -> None:
    view = setting.view.band(0.0, FLOOR)
    row = view.yw * 11
    column = view.x * 5.5 + 0.5 * (np.floor(row) % 2)
    joint = np.maximum(
        smoothstep(0.44, 0.49, np.abs(row % 1 - 0.5)) * np.ones_like(view.x),
        smoothstep(0.47, 0.49, np.abs(column % 1 - 0.5)),
    )
    own = (
        view.rng("ashlar")
        .random(211)
        .astype(np.float32)[(np.floor(row) * 57 + np.floor(column) * 131).astype(np.int64) % 211]
    )
    picture[view.rows] *= ((0.90 + 0.18 * (own - 0.5)) * (1 - 0.22 * joint))[..., None]


def _lancet(setting: Setting, ink: Ink, x: float, y0: float, y1: float) -> None:
    """A pointed window of coloured panes."""
    k = 1 / setting.view.tall
    wide = 0.055
    arch = [
        (x - wide, y1),
        (x - wide, y0 + 0.08 * k),
        (x - wide * 0.6, y0 + 0.03 * k),
        (x, y0),
        (x + wide * 0.6, y0 + 0.03 * k),
        (x + wide, y0 + 0.08 * k),
        (x + wide, y1),
    ]
    ink.polygon([(x + (px - x) * 1.28, py - 0.012 * k) for px, py in arch], rooms.toned(setting, rgb("#8a7d6c")))
    day = setting.day
    ink.polygon(arch, mix(day.middle, day.horizon, 0.5))
    tones = (rgb("#e8b54a"), rgb("#4f8fc0"), rgb("#c9504a"), rgb("#5fa06a"))
    for row in range(6):
        for column in range(2):
            a = y0 + 0.09 * k + (y1 - y0 - 0.09 * k) * row / 6
            b = y0 + 0.09 * k + (y1 - y0 - 0.09 * k) * (row + 1) / 6
            left = x - wide * 0.92 + wide * 0.96 * column
            ink.box(
                left,
                a + 0.004 * k,
                left + wide * 0.88,
                b - 0.002 * k,
                mix(times(tones[(row + column * 2) % 4], 0.45 if day.lamps else 1.0), day.horizon, 0.25),
            )


def _banner(setting: Setting, ink: Ink, x: float, y: float, wide: float, tall: float, cloth: Colour) -> None:
    k = 1 / setting.view.tall
    gold = rooms.toned(setting, rgb("#e0b24a"))
    low = y + tall * k
    ink.box(x - wide * 0.6, y - 0.012 * k, x + wide * 0.6, y + 0.004 * k, times(gold, 0.8))
    ink.polygon(
        [(x - wide / 2, y), (x + wide / 2, y), (x + wide / 2, low), (x, low - 0.05 * k), (x - wide / 2, low)], cloth
    )
    for fold in (-0.32, 0.05, 0.36):
        ink.polygon(
            [
                (x + fold * wide, y),
                (x + (fold + 0.12) * wide, y),
                (x + (fold + 0.10) * wide, low - 0.03 * k),
                (x + fold * wide, low - 0.03 * k),
            ],
            times(cloth, 0.78),
        )
    ink.line([(x - wide / 2, low), (x, low - 0.05 * k), (x + wide / 2, low)], 0.007, gold)
    ink.disc(x, y + tall * 0.42 * k, wide * 0.24, gold)
    ink.disc(x, y + tall * 0.42 * k, wide * 0.15, times(cloth, 0.9))


def _pillar(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    k = 1 / setting.view.tall
    stone = rooms.toned(setting, rgb("#b8aa96"))
    ink.box(x - 0.085, foot - 0.05 * k, x + 0.085, foot, times(stone, 0.8))
    for flute in range(8):
        u0, u1 = -1 + flute / 4, -1 + (flute + 1) / 4
        ink.box(
            x + u0 * 0.06,
            -0.02,
            x + u1 * 0.06,
            foot - 0.04 * k,
            times(stone, 0.66 + 0.36 * (0.5 + 0.25 * (u0 + u1) * setting.side)),
        )
    for hand in (-1, 1):
        arch = [
            (x + hand * (0.06 + 0.38 * (1 - math.cos(a))), 0.16 - 0.20 * math.sin(a))
            for a in [math.pi / 2 * s / 10 for s in range(11)]
        ]
        ink.line(arch, 0.030, times(stone, 0.85))
    ink.box(x - 0.080, 0.145, x + 0.080, 0.17, stone)


def _throne(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    gold, red, stone = (
        rooms.toned(setting, rgb("#d9ac48")),
        rooms.toned(setting, rgb("#a82a3c")),
        rooms.toned(setting, rgb("#b0a290")),
    )
    for step in range(3):
        wide = 0.24 - 0.045 * step
        ink.box(
            x - wide,
            foot - 0.022 * (step + 1) * k,
            x + wide,
            foot - 0.022 * step * k + 0.002,
            times(stone, 0.8 + 0.1 * step),
        )
    base = foot - 0.066 * k
    ink.polygon(
        [
            (x - tall * 0.30, base),
            (x - tall * 0.32, base - tall * k),
            (x, base - tall * 1.22 * k),
            (x + tall * 0.32, base - tall * k),
            (x + tall * 0.30, base),
        ],
        gold,
    )
    ink.polygon(
        [
            (x - tall * 0.22, base - tall * 0.3 * k),
            (x - tall * 0.24, base - tall * 0.92 * k),
            (x, base - tall * 1.06 * k),
            (x + tall * 0.24, base - tall * 0.92 * k),
            (x + tall * 0.22, base - tall * 0.3 * k),
        ],
        red,
    )
    ink.box(x - tall * 0.28, base - tall * 0.36 * k, x + tall * 0.28, base - tall * 0.26 * k, mix(red, (1, 1, 1), 0.15))
    ink.box(x - tall * 0.28, base - tall * 0.26 * k, x + tall * 0.28, base, times(gold, 0.75))
    for hand in (-1, 1):
        ink.box(
            x + hand * tall * 0.32 - tall * 0.05,
            base - tall * 0.52 * k,
            x + hand * tall * 0.32 + tall * 0.05,
            base,
            times(gold, 0.9),
        )
        ink.disc(x + hand * tall * 0.32, base - tall * 0.54 * k, tall * 0.07, mix(gold, (1, 1, 1), 0.25))
        ink.disc(x + hand * tall * 0.31, base - tall * 1.04 * k, tall * 0.05, gold)
    ink.disc(x, base - tall * 1.24 * k, tall * 0.065, rooms.toned(setting, rgb("#4fb0d0")))


PLACE = Place(
    name="throne",
    paint=paint,
    light=rooms.room_light,
    ground=0.895,
    horizon=FLOOR,
    indoor=True,
    sheltered=True,
    sky=(0.10, 0.38),
    scale=0.92,
    features=frozenset({"wall", "window", "lamp", "rug"}),
)
