"""Planted by people: an orchard's rows of fruit trees, and the beds of a vegetable garden."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.crops import furrows
from muralist.engines.preview.scenery.nature.land import faded, hills, lit
from muralist.engines.preview.scenery.nature.plants import grass, round_trees
from muralist.engines.preview.scenery.outdoors import COURSES, SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON = 0.58
FRUIT = (rgb("#cf3a30"), rgb("#e0523a"), rgb("#b92f34"))
CITRUS = (rgb("#f08a1e"), rgb("#f6a02c"), rgb("#e87a18"))
RANKS, LANES = 6, 3
"""How many trees a row has into the distance, and how many rows are on either side of the aisle."""


def _ground(setting: Setting) -> Array:
    """Sky, a hill, a line of trees, and grass."""
    picture = blank(setting.view)
    sky(setting, picture, HORIZON)
    green = grass_colour(setting)
    hills(setting, picture, "far hill", crest=0.525, swing=0.04, bottom=0.64, far=0.6, colour=green, frequency=1.5)
    round_trees(setting, picture, "edge", base=0.592, size=0.032, far=0.45, colours=leaves(setting), spacing=0.08)
    hills(
        setting, picture, "lawn", crest=HORIZON, swing=0.004, bottom=1.0, far=0.08, colour=green, frequency=0.7,
        blades=0.0 if snowy(setting) else 0.16, rough=0.12,
    )  # fmt: skip
    return picture


def _orchard(setting: Setting, fruit: tuple[Colour, ...] = FRUIT) -> Array:
    picture = _ground(setting)
    if not snowy(setting):
        grass(setting, picture, "aisle", top=0.72, colour=grass_colour(setting), count=500, size=0.035)
    ink = setting.view.ink(2)
    for rank in range(RANKS):
        near = (rank / (RANKS - 1)) ** 1.7
        for lane in (*range(-LANES, 0), *range(LANES, 0, -1)):
            x = math.copysign(abs(lane) - 0.42, lane) * (0.13 + 0.72 * near)
            size = 0.055 + 0.235 * near
            if abs(x) < setting.view.half_width + size:
                _tree(setting, ink, (rank, lane), (x, HORIZON + 0.022 + 0.27 * near), size, near, fruit)
    ink.onto(picture)
    return picture


def _tree(
    setting: Setting, ink: Ink, which: tuple[int, int], foot: tuple[float, float], size: float, near: float,
    fruit: tuple[Colour, ...],
) -> None:  # fmt: skip
    """A low round crown on a short trunk, full of fruit but in winter and spring."""
    rng = setting.view.rng("fruit tree", which[0] * 16 + which[1])
    (x, y), k, far, when = foot, 1 / setting.view.tall, 0.42 * (1 - near), season(setting)
    ink.disc(x, y, size * 0.75, times(lit(setting, grass_colour(setting)), 0.76), ry=size * 0.11 * k)
    bark = faded(setting, rgb("#6b4f3a"), far)
    ink.polygon(limb([(x, y), (x, y - size * 0.75 * k)], (size * 0.17, size * 0.12)), bark)
    for side in (-1, 1):
        end = (x + side * size * 0.42, y - size * 1.15 * k)
        ink.polygon(limb(bezier((x, y - size * 0.55 * k), (x + side * size * 0.12, y - size * 0.85 * k), end, 5),
                         (size * 0.10, size * 0.06, size * 0.03)), bark)  # fmt: skip
    spots = np.clip(rng.normal(0, 1, (64, 2)), -1.55, 1.55)
    picks = rng.random(64)
    if when == "winter":
        for dx, dy in spots[:10]:
            tip = (x + float(dx) * size * 0.5, y - (1.2 + 0.22 * float(dy)) * size * k)
            ink.polygon(limb([(x, y - size * 0.7 * k), tip], (size * 0.05, size * 0.012)), bark)
            if snowy(setting):
                ink.disc(*tip, size * 0.06, lit(setting, SNOW))
        return
    tones = leaves(setting)
    tone = faded(setting, rgb("#f3c3cf") if when == "spring" else tones[int(rng.integers(len(tones)))], far)
    for step, (dx, dy) in enumerate(spots):
        t = step / 64
        at = (x + float(dx) * size * 0.42, y - (1.20 + float(dy) * 0.27 + 0.10 * t) * size * k)
        bright = min(1.0, max(0.0, t * 0.8 + 0.2 * float(dx) * setting.side + 0.12 * float(dy)))
        ink.disc(*at, size * (0.32 - 0.20 * t), mix(times(tone, 0.66), mix(tone, (1, 0.96, 0.75), 0.22), bright))
    if when == "spring":
        return
    for (dx, dy), pick in zip(spots[::3], picks[::3], strict=True):
        red = faded(setting, fruit[int(pick * len(fruit))], far)
        at = (x + float(dx) * size * 0.46, y - (1.16 + float(dy) * 0.29) * size * k)
        ink.disc(*at, size * 0.052, times(red, 0.82))
        ink.disc(at[0] + setting.side * size * 0.012, at[1] - size * 0.012 * k, size * 0.036, red)


def _citrus(setting: Setting) -> Array:
    return _orchard(setting, CITRUS)


def _vegetables(setting: Setting) -> Array:
    """Rows of cabbages, carrots, lettuces and staked tomatoes beside a path of soil, a fence behind."""
    picture = _ground(setting)
    ink = setting.view.ink(2)
    _pickets(setting, ink)
    ink.onto(picture)
    furrows(setting, picture, "beds", top=HORIZON + 0.035, crop=rgb("#7a5638"), gap=rgb("#5b3f2a"), lanes=2.5,
            share=0.75, rough=0.35, far=0.12)  # fmt: skip
    if snowy(setting):
        return picture
    ink, k = setting.view.ink(2), 1 / setting.view.tall
    rng = setting.view.rng("vegetables")
    for rank in range(9):
        near = (rank / 8) ** 1.4
        depth, foot = 0.035 + 0.965 * (near * 0.93 + 0.06), HORIZON + 0.055 + (0.985 - HORIZON - 0.055) * near
        for lane in (*range(-9, 0), *range(1, 10)):
            x, size = lane / 2.5 * depth, 0.20 * depth
            warm = float(rng.normal(0, 0.05))
            if abs(x) < setting.view.half_width + 0.15:
                KINDS[lane % len(KINDS)](ink, setting, (x, foot), size, k, warm)
    ink.onto(picture)
    return picture


def _pickets(setting: Setting, ink: Ink) -> None:
    wood, k, y = lit(setting, rgb("#e9e2d2")), 1 / setting.view.tall, HORIZON + 0.03
    for rail in (0.025, 0.062):
        ink.box(-1.3, y - rail * k, 1.3, y - (rail - 0.010) * k, times(wood, 0.84))
    for picket in range(-40, 41):
        x = picket * 0.032
        ink.polygon([(x - 0.009, y), (x - 0.009, y - 0.078 * k), (x, y - 0.092 * k), (x + 0.009, y - 0.078 * k),
                     (x + 0.009, y)], wood)  # fmt: skip


def _cabbage(ink: Ink, setting: Setting, at: tuple[float, float], size: float, k: float, warm: float) -> None:
    tone = lit(setting, times(rgb("#8fb86a"), 1 + warm))
    x, y = at
    for step in range(8):
        a = math.pi * step / 7
        ink.disc(x + math.cos(a) * size * 0.40, y - (0.16 + 0.22 * math.sin(a)) * size * k, size * 0.24,
                 times(tone, 0.62 + 0.05 * (step % 2)))  # fmt: skip
    ink.disc(x, y - size * 0.28 * k, size * 0.34, tone)
    for bend in (-0.5, 0.0, 0.5):
        ink.line(bezier((x, y - size * 0.04 * k), (x + bend * size * 0.6, y - size * 0.3 * k),
                        (x + bend * size * 0.3, y - size * 0.56 * k), 6), size * 0.022, times(tone, 1.2))  # fmt: skip


def _carrot(ink: Ink, setting: Setting, at: tuple[float, float], size: float, k: float, warm: float) -> None:
    tone, (x, y) = lit(setting, times(rgb("#4f9440"), 1 + warm)), at
    ink.disc(x, y, size * 0.13, lit(setting, rgb("#ef8427")), ry=size * 0.10 * k)
    for step in range(-4, 5):
        tip = (x + step * size * 0.10, y - size * (0.80 - 0.03 * step * step) * k)
        bow = (x + step * size * 0.02, y - size * 0.45 * k)
        ink.polygon(limb(bezier((x, y - size * 0.06 * k), bow, tip, 5), (size * 0.035, size * 0.06, 0.0)),
                    times(tone, 0.85 + 0.08 * (step % 3)))  # fmt: skip


def _lettuce(ink: Ink, setting: Setting, at: tuple[float, float], size: float, k: float, warm: float) -> None:
    tone, (x, y) = lit(setting, times(rgb("#a9cf52"), 1 + warm)), at
    for ring, reach in ((9, 0.40), (7, 0.25), (4, 0.10)):
        for step in range(ring):
            a = math.pi * step / (ring - 1)
            lift = (0.14 + reach * 0.75 * math.sin(a) + (0.40 - reach) * 0.4) * size
            ink.disc(x + math.cos(a) * size * reach, y - lift * k, size * 0.15,
                     times(tone, 0.66 + (0.4 - reach) * 0.9 + 0.08 * (step % 2)))  # fmt: skip


def _tomato(ink: Ink, setting: Setting, at: tuple[float, float], size: float, k: float, warm: float) -> None:
    leaf, (x, y) = lit(setting, times(rgb("#4d8440"), 1 + warm)), at
    ink.line([(x, y), (x, y - size * 1.5 * k)], size * 0.05, lit(setting, rgb("#b08a58")))
    for step in range(12):
        dx, dy = math.sin(step * 2.4) * 0.24, 0.20 + 0.095 * step
        ink.disc(x + dx * size, y - dy * size * k, size * (0.19 - 0.006 * step), times(leaf, 0.8 + 0.07 * (step % 4)))
    for step in range(6):
        dx, dy = math.cos(step * 2.1) * 0.24, 0.24 + 0.18 * step
        ink.disc(x + dx * size, y - dy * size * k, size * 0.09, lit(setting, rgb("#dc3b2a")))


KINDS = (_cabbage, _carrot, _tomato, _lettuce)


def _scene(name: str) -> Place:
    paint = {"orchard": _orchard, "citrusgrove": _citrus, "vegetablegarden": _vegetables}[name]
    return Place(
        name=name, paint=paint, light=open_light, ground=0.88, horizon=HORIZON, seasons=SEASONS, scale=0.92,
        features=SKY_FEATURES | COURSES | {"grass", "trees", "hills"},
    )  # fmt: skip


PLACES = (_scene("orchard"), _scene("citrusgrove"), _scene("vegetablegarden"))
