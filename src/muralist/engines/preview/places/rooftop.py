"""A roof terrace over the city: a wooden deck with planters, strings of lamps, water tanks and a far skyline."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.places.city import towers
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, ground_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import lit, mist
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

SKYLINE, DECK = 0.66, 0.72


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, SKYLINE)
    for rank, (far, count, low, high) in enumerate(((0.68, 38, 0.05, 0.20), (0.42, 26, 0.02, 0.22))):
        towers(setting, picture, rank, far, count, low, high, SKYLINE)
        mist(setting, picture, at=SKYLINE + 0.01, thick=0.05, strength=0.40 - 0.12 * rank, name=f"smog {rank}")
    ink = view.ink(2)
    _tank(setting, ink, -setting.side * min(0.52, view.half_width * 0.8), DECK - 0.03)
    _railing(setting, ink)
    ink.onto(picture)
    _deck(setting, picture)
    ink = view.ink(2)
    for x in (-0.86, -0.46, 0.46, 0.86):
        if abs(x) < view.half_width + 0.1:
            _planter(setting, ink, x, DECK + 0.035)
    ink.onto(picture)
    _strings(setting, picture)
    return picture


def _tank(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    """A wooden water tank on iron legs."""
    k = 1 / setting.view.tall
    wood, iron = lit(setting, rgb("#8a6a4c")), lit(setting, rgb("#3d4044"))
    for leg in (-0.085, -0.03, 0.03, 0.085):
        ink.line([(x + leg, foot), (x + leg * 0.9, foot - 0.15 * k)], 0.010, iron)
    for low, high in ((0.02, 0.13), (0.13, 0.02)):
        ink.line([(x - 0.08, foot - low * k), (x + 0.08, foot - high * k)], 0.005, iron)
    ink.box(x - 0.105, foot - 0.155 * k, x + 0.105, foot - 0.140 * k, times(iron, 0.8))
    ink.box(x - 0.095, foot - 0.32 * k, x + 0.095, foot - 0.155 * k, wood)
    for stave in range(-6, 7):
        shade = 0.72 + 0.26 * (0.5 + 0.5 * stave / 6 * setting.side)
        ink.box(
            x + stave * 0.0146 - 0.006,
            foot - 0.32 * k,
            x + stave * 0.0146 + 0.006,
            foot - 0.155 * k,
            times(wood, shade),
        )
    for band in (0.19, 0.24, 0.29):
        ink.box(x - 0.096, foot - band * k, x + 0.096, foot - (band - 0.006) * k, times(iron, 0.9))
    cap = lit(setting, mix(rgb("#6b5a4c"), ground_colour(setting, rgb("#6b5a4c")), 0.85))
    ink.polygon([(x - 0.115, foot - 0.315 * k), (x, foot - 0.40 * k), (x + 0.115, foot - 0.315 * k)], cap)
    ink.polygon(
        [(x, foot - 0.40 * k), (x - setting.side * 0.115, foot - 0.315 * k), (x, foot - 0.315 * k)], times(cap, 0.8)
    )


def _railing(setting: Setting, ink: Ink) -> None:
    k = 1 / setting.view.tall
    iron = lit(setting, rgb("#2f3336"))
    for y in (0.115, 0.02):
        ink.box(-1.3, DECK - y * k, 1.3, DECK - (y - 0.010) * k, iron)
    for post in range(-44, 45):
        x = post * 0.029
        ink.box(x - 0.0022, DECK - 0.11 * k, x + 0.0022, DECK, iron)
    if snowy(setting):
        ink.box(-1.3, DECK - 0.124 * k, 1.3, DECK - 0.114 * k, lit(setting, SNOW))


def _deck(setting: Setting, picture: Array) -> None:
    """Boards that run across, wet and shining when it rains."""
    view = setting.view.band(DECK, 1.0)
    depth = np.clip((view.y - DECK) / (1 - DECK), 0, 1)
    spread = 0.34 + 0.66 * depth
    row = np.log(spread) * 8.5
    own = view.rng("deck").random(97).astype(np.float32)[np.floor(row).astype(np.int64) % 97]
    shift = view.rng("joints").random(97).astype(np.float32)[np.floor(row).astype(np.int64) % 97]
    seam = smoothstep(0.455, 0.495, np.abs(row % 1 - 0.5)) * np.ones_like(view.x)
    butt = smoothstep(0.492, 0.499, np.abs((view.x / spread * 0.9 + shift) % 1 - 0.5))
    grain = view.noise("deck grain", 4.0, 90.0, octaves=3, gain=0.6)
    wood = lit(setting, setting.colour("wood", (rgb("#a9825c"), rgb("#9a7a60"))))
    tone = (0.72 + 0.20 * depth + 0.22 * (own - 0.5) + 0.20 * (grain - 0.5)) * (1 - 0.5 * np.maximum(seam, butt))
    colours = (
        array(mix(wood, lit(setting, ground_colour(setting, rgb("#a9825c"))), 0.75 if snowy(setting) else 0.0))
        * tone[..., None]
    )
    rows = picture[view.rows]
    rows[:] = colours
    if setting.weather in {"rain", "storm"}:
        count = view.shape[0]
        mirror = picture[np.clip(view.top - 1 - np.arange(count), 0, None)]
        rows += (mirror - rows) * (np.float32(0.42) * (1 - 0.5 * depth))[..., None]


def _planter(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("planter", x)
    box = lit(setting, rgb("#7a5a44"))
    tones = leaves(setting)
    for _ in range(60):
        angle, long = float(rng.normal(0, 0.5)), float(rng.uniform(0.08, 0.17))
        root = (x + float(rng.uniform(-0.08, 0.08)), foot - 0.07 * k)
        tip = (root[0] + math.sin(angle) * long, root[1] - math.cos(angle) * long * k)
        tone = lit(setting, jitter(tones[int(rng.integers(len(tones)))], rng, 0.03))
        blade = bezier(root, ((root[0] + tip[0]) / 2, tip[1] - 0.01 * k), tip, 6)
        ink.polygon(
            limb(blade, (0.004, 0.020, 0.0)),
            mix(tone, setting.day.sun, 0.15) if angle * setting.side > 0 else times(tone, 0.8),
        )
    ink.box(x - 0.10, foot - 0.08 * k, x + 0.10, foot, box)
    for slat in (0.055, 0.03, 0.005):
        ink.box(x - 0.10, foot - (slat + 0.003) * k, x + 0.10, foot - slat * k, times(box, 0.7))
    ink.box(x - 0.106, foot - 0.088 * k, x + 0.106, foot - 0.075 * k, mix(box, (1, 1, 1), 0.14))
    ink.disc(x, foot + 0.002, 0.11, (0.05, 0.04, 0.05), 0.35, ry=0.008)


def _strings(setting: Setting, picture: Array) -> None:
    """Strings of lamps between poles, sagging; they are lit at dusk."""
    view = setting.view
    k = 1 / view.tall
    bright = setting.day.lamps or setting.wants("lights")
    ink = view.ink(2)
    iron = lit(setting, rgb("#2f3336"))
    posts = (-1.20, -0.40, 0.40, 1.20)
    for x in posts:
        ink.box(x - 0.006, DECK - 0.50 * k, x + 0.006, DECK + 0.02, iron)
    bulbs = []
    for number, (left, right) in enumerate(pairwise(posts)):
        for level, sag in ((0.49, 0.09), (0.455, 0.15)):
            line = [
                (left + (right - left) * t, DECK - (level - sag * math.sin(math.pi * t)) * k)
                for t in [s / 20 for s in range(21)]
            ]
            ink.line(line, 0.0026, iron)
            bulbs += [(px, py + 0.012 * k) for px, py in line[1 + number % 2 : 20 : 2]]
    for x, y in bulbs:
        ink.disc(x, y, 0.0085, rgb("#fff0c4") if bright else lit(setting, rgb("#efe3c4")))
    ink.onto(picture)
    if bright:
        amount = np.zeros(view.shape, dtype=np.float32)
        for x, y in bulbs:
            if abs(x) < view.half_width + 0.1:
                x0 = max(0, int((x - 0.12 + view.half_width) * view.unit))
                x1 = min(view.width, int((x + 0.12 + view.half_width) * view.unit) + 1)
                y0 = max(0, int((y - 0.12 * k) * view.height))
                y1 = min(view.height, int((y + 0.12 * k) * view.height) + 1)
                dx, dy = view.x[:, x0:x1] - x, (view.y[y0:y1] - y) * view.tall
                amount[y0:y1, x0:x1] += np.exp(-np.sqrt(dx * dx + dy * dy) / 0.024) * np.float32(0.5)
        glow(picture, np.clip(amount, 0, 1), rgb("#ffc56e"))
        pool = np.exp(-(((view.y - 0.80) / 0.10) ** 2)) * np.ones_like(view.x)
        glow(picture, (pool * np.float32(0.16)).astype(np.float32), rgb("#ffb866"))


PLACE = Place(
    name="rooftop",
    paint=paint,
    light=open_light,
    ground=0.89,
    horizon=DECK,
    sky=(0.05, 0.40),
    scale=0.88,
    paved=True,
    seasons=SEASONS,
    features=SKY_FEATURES | {"lights", "wood", "skyline"},
)
