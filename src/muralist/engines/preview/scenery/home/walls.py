"""What hangs on the wall of a living room, and how the wall is papered: another choice for each seed."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, View, lay
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.scenery.setting import Setting

WOODS = (rgb("#6f4d33"), rgb("#2e2b29"), rgb("#c9a36a"), rgb("#8a5a3c"))
INKS = (rgb("#c9785a"), rgb("#5f7f7a"), rgb("#d9b25f"), rgb("#7a8fae"), rgb("#a8577a"), rgb("#5f8a5a"))
TRIO = ((-0.12, 0.59, 0.17, 0.22), (0.07, 0.60, 0.13, 0.145), (0.07, 0.42, 0.13, 0.11))
PAIR = ((-0.12, 0.59, 0.19, 0.25), (0.12, 0.59, 0.19, 0.25))
WIDE = ((0.0, 0.60, 0.44, 0.25),)
MANY = (
    (-0.20, 0.62, 0.13, 0.16), (-0.03, 0.63, 0.15, 0.12), (0.14, 0.60, 0.13, 0.16), (-0.20, 0.43, 0.13, 0.10),
    (-0.03, 0.48, 0.15, 0.17), (0.14, 0.41, 0.13, 0.11),
)  # fmt: skip
PAPERS = ("plain", "stripes", "plain", "panels", "dots")
"""How a wall is finished."""
HANGING = ("trio", "wide", "mirror", "shelf", "pair", "many", "clock")
"""What hangs on it."""


def middle_of(setting: Setting) -> float:
    """Where the middle of the wall beside the window is."""
    return -setting.side * min(0.22, setting.view.half_width * 0.4)


def papered(setting: Setting, view: View, rows: Array, foot: float) -> None:
    """Lay the pattern of a wallpaper, or panels, faintly over a wall that ends at `foot`; in place."""
    kind = PAPERS[int(view.rng("wallpaper").integers(len(PAPERS)))]
    if kind == "plain":
        return
    k = 1 / view.tall
    white = rooms.toned(setting, (1.0, 0.99, 0.96))
    if kind == "stripes":
        mask = smoothstep(0.22, 0.26, np.abs((view.x * 9.0) % 1 - 0.5)) * np.ones_like(view.y) * np.float32(0.16)
        lay(rows, mask.astype(np.float32), white)
    elif kind == "dots":
        row = (view.y - foot) * view.tall * 13
        column = view.x * 13 + 0.5 * (np.floor(row) % 2)
        far = np.hypot(column % 1 - 0.5, row % 1 - 0.5)
        lay(rows, (smoothstep(0.17, 0.13, far) * np.float32(0.22)).astype(np.float32), white)
    else:
        up = (foot - view.y) / k
        beside = np.abs((view.x * 2.4) % 1 - 0.5)
        for level in (0.0, 0.26):
            below = (9.0 if level else 0.21) - up + level
            inside = np.minimum(0.42 - beside, np.minimum(up - level - 0.055, below))
            line = np.exp(-((inside / 0.012) ** 2)) * np.float32(0.34)
            lay(rows, line.astype(np.float32), times(white, 0.62))
        rail = np.exp(-(((up - 0.27) / 0.008) ** 2)) * np.ones_like(view.x)
        lay(rows, (rail * 0.8).astype(np.float32), white)


def hang(setting: Setting, ink: Ink, floor: float) -> None:
    """Pictures, a mirror, a clock or a shelf over the furniture."""
    kind = HANGING[int(setting.view.rng("wall of the room").integers(len(HANGING)))]
    x, k = middle_of(setting), 1 / setting.view.tall
    if kind == "mirror":
        _mirror(setting, ink, x, floor - 0.47 * k)
    elif kind == "clock":
        _clock(setting, ink, x + 0.13, floor - 0.52 * k)
        _prints(setting, ink, x - 0.03, floor, ((-0.12, 0.61, 0.20, 0.25),))
    elif kind == "shelf":
        _shelf(setting, ink, x, floor - 0.44 * k)
    else:
        _prints(setting, ink, x, floor, {"wide": WIDE, "pair": PAIR, "many": MANY}.get(kind, TRIO))


def _prints(setting: Setting, ink: Ink, x0: float, floor: float, frames: tuple[tuple[float, ...], ...]) -> None:
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("frames")
    for dx, dy, w, h in frames:
        x, y = x0 + dx, floor - dy * k
        wood = rooms.toned(setting, WOODS[int(rng.integers(len(WOODS)))])
        ink.box(x - w / 2 + 0.008, y + 0.010 * k, x + w / 2 + 0.010, y + (h + 0.012) * k, (0.15, 0.12, 0.10), 0.35)
        ink.box(x - w / 2, y, x + w / 2, y + h * k, wood)
        ink.box(x - w / 2 + 0.008, y + 0.008 * k, x + w / 2 - 0.008, y + (h - 0.008) * k,
                rooms.toned(setting, rgb("#f6f1e6")))  # fmt: skip
        box = (x - w / 2 + 0.02, y + 0.02 * k, x + w / 2 - 0.02, y + (h - 0.02) * k)
        ink.box(*box, rooms.toned(setting, rgb("#e9dcc4")))
        tones = [rooms.toned(setting, INKS[int(rng.integers(len(INKS)))]) for _ in range(3)]
        (_hills, _sprig, _forms)[int(rng.integers(3))](ink, box, k, tones, float(rng.uniform(-0.2, 0.2)))


def _hills(ink: Ink, box: tuple[float, float, float, float], k: float, tones: list[Colour], aside: float) -> None:
    """A sun over hills."""
    left, top, right, low = box
    wide, deep = right - left, low - top
    small = min(wide, deep / k)
    ink.disc((left + right) / 2 + aside * wide, top + deep * 0.34, small * 0.16, tones[0])
    for row, tone in enumerate((tones[1], times(tones[2], 0.8))):
        waves = [math.sin(step * 0.55 + row * 2 + aside * 9) for step in range(13)]
        crest = [(left + wide * step / 12, top + deep * (0.58 + 0.2 * row - 0.09 * wave))
                 for step, wave in enumerate(waves)]  # fmt: skip
        ink.polygon([*crest, (right, low), (left, low)], tone)


def _sprig(ink: Ink, box: tuple[float, float, float, float], k: float, tones: list[Colour], aside: float) -> None:
    """A stem with leaves on either hand."""
    left, top, right, low = box
    x, deep = (left + right) / 2, low - top
    small = min(right - left, deep / k)
    ink.line([(x, low - deep * 0.08), (x + aside * small * 0.3, top + deep * 0.14)], small * 0.03, times(tones[1], 0.7))
    for leaf in range(5):
        y = low - deep * (0.22 + 0.14 * leaf)
        for hand in (-1, 1):
            ink.disc(x + hand * small * 0.13 + aside * small * 0.06 * leaf, y, small * 0.10, tones[1], ry=small * 0.05)


def _forms(ink: Ink, box: tuple[float, float, float, float], k: float, tones: list[Colour], aside: float) -> None:
    """Discs and a bar that overlap."""
    left, top, right, low = box
    wide, deep = right - left, low - top
    small = min(wide, deep / k)
    ink.disc(left + wide * (0.38 + aside), top + deep * 0.40, small * 0.24, tones[0])
    ink.disc(left + wide * (0.62 - aside * 0.5), top + deep * 0.60, small * 0.19, tones[1])
    ink.box(left + wide * 0.2, top + deep * 0.78, right - wide * 0.2, top + deep * 0.85, tones[2])


def _mirror(setting: Setting, ink: Ink, x: float, y: float) -> None:
    """A round one that shows the light of the window."""
    brass = rooms.toned(setting, rgb("#c2974e"))
    glass = mix(rooms.toned(setting, rgb("#cfd9da")), setting.day.horizon, 0.25)
    ink.disc(x + 0.010, y + 0.012, 0.145, (0.15, 0.12, 0.10), 0.3)
    ink.disc(x, y, 0.142, brass)
    ink.disc(x, y, 0.128, glass)
    ink.disc(x - 0.02 * setting.side, y + 0.01, 0.108, mix(glass, rooms.toned(setting, rgb("#9fb0b2")), 0.35))
    k = 1 / setting.view.tall
    for shift in (-0.035, 0.015):
        low, high = y + 0.08 * k, y - 0.08 * k
        ink.polygon([(x + shift - 0.03, low), (x + shift - 0.012, low), (x + shift + 0.058, high),
                     (x + shift + 0.04, high)], (1.0, 1.0, 1.0), 0.25)  # fmt: skip


def _clock(setting: Setting, ink: Ink, x: float, y: float) -> None:
    k = 1 / setting.view.tall
    ink.disc(x + 0.006, y + 0.008, 0.078, (0.15, 0.12, 0.10), 0.3)
    ink.disc(x, y, 0.076, rooms.toned(setting, rgb("#3a332e")))
    ink.disc(x, y, 0.066, rooms.toned(setting, rgb("#f6f1e6")))
    dark = rooms.toned(setting, rgb("#3a332e"))
    for hour in range(12):
        angle = math.pi * hour / 6
        ink.disc(x + 0.055 * math.sin(angle), y - 0.055 * math.cos(angle) * k, 0.004, dark)
    ink.line([(x, y), (x + 0.028, y - 0.020 * k)], 0.006, dark)
    ink.line([(x, y), (x - 0.012, y - 0.046 * k)], 0.004, dark)


def _shelf(setting: Setting, ink: Ink, x: float, y: float) -> None:
    """A board with books, a vase and a trailing plant."""
    view = setting.view
    k, rng = 1 / view.tall, view.rng("wall shelf")
    wood = rooms.toned(setting, rgb("#8a5f3e"))
    rooms.books(setting, ink, rng, x - 0.21, x - 0.02, y, 0.12, 0.026)
    vase = rooms.toned(setting, INKS[int(rng.integers(len(INKS)))])
    ink.disc(x + 0.06, y - 0.038 * k, 0.034, vase)
    ink.box(x + 0.048, y - 0.085 * k, x + 0.072, y - 0.05 * k, vase)
    ink.box(x + 0.126, y - 0.05 * k, x + 0.194, y, rooms.toned(setting, rgb("#d8cbb4")))
    for _ in range(26):
        ink.disc(x + 0.16 + float(rng.normal(0, 0.034)), y - (0.06 + abs(float(rng.normal(0, 0.026)))) * k, 0.014,
                 rooms.toned(setting, mix(rgb("#4f7d4a"), rgb("#86a85c"), float(rng.random()))))  # fmt: skip
    ink.box(x - 0.24, y + 0.018 * k, x + 0.24, y + 0.030 * k, (0.15, 0.12, 0.10), 0.2)
    ink.box(x - 0.24, y, x + 0.24, y + 0.018 * k, wood)
    ink.box(x - 0.24, y, x + 0.24, y + 0.005 * k, mix(wood, (1, 1, 1), 0.18))
