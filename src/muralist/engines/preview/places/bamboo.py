"""A bamboo grove: green stalks in ranks on both sides of a path, light from above."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, ground_colour, season, snowy
from muralist.engines.preview.scenery.nature.land import faded, ground, lit, mist
from muralist.engines.preview.scenery.nature.plants import fallen
from muralist.engines.preview.scenery.outdoors import AIR_FEATURES, COURSES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

FLOOR = 0.66
STALKS: dict[str, tuple[Colour, ...]] = {
    "": (rgb("#7fae4e"), rgb("#6a9c48"), rgb("#95b85a"), rgb("#5c8c44")),
    "autumn": (rgb("#b3a552"), rgb("#9c9a4a"), rgb("#c2ad5a"), rgb("#8c8c44")),
    "winter": (rgb("#8aa27a"), rgb("#7a9670"), rgb("#9caf88"), rgb("#6c8a68")),
}
RANKS = ((0.74, 70, 0.010, 0.0), (0.52, 44, 0.016, 0.02), (0.30, 26, 0.026, 0.06), (0.06, 15, 0.044, 0.14))
"""How far, how many, how thick, and how far below the forest's edge each rank of stalks stands."""


def paint(setting: Setting) -> Array:
    view, day = setting.view, setting.day
    picture = blank(view)
    tones = STALKS.get(season(setting), STALKS[""])
    air = mix(mix(day.horizon, lit(setting, tones[2]), 0.42), day.haze, 0.15)
    stops = [(0.0, mix(air, lit(setting, tones[3]), 0.45)), (0.4, mix(air, day.sun, 0.25)), (0.7, air), (1.0, air)]
    picture[:] = gradient(np.broadcast_to(view.y, view.shape), stops)
    glow(picture, np.exp(-view.spot(0.0, 0.42, 0.22)) * np.float32(0.6 if not setting.night else 0.15), day.sun)
    floor = ground_colour(setting, rgb("#7d7a48"))
    ground(
        setting,
        picture,
        "grove floor",
        top=FLOOR - 0.02,
        colour=floor,
        rough=0.30 if not snowy(setting) else 0.08,
        far=0.5,
    )
    _path(setting, picture)
    # in ink washes mist is bare paper, which would cut the stalks
    inked = "inkwash" in setting.plan.styles
    for rank, (far, count, girth, drop) in enumerate(RANKS):
        _stalks(setting, picture, rank, far, count, girth, FLOOR + drop, tones)
        if rank < 3:
            _leaves(setting, picture, rank, far, tones)
        if rank < (3 if not inked else 1):
            mist(setting, picture, at=FLOOR - 0.03, thick=0.09, strength=0.30 - 0.08 * rank, name=f"mist {rank}")
    _leaves(setting, picture, 3, 0.05, tones)
    fallen(setting, picture, "fallen", top=FLOOR + 0.02)
    return picture


def _path(setting: Setting, picture: Array) -> None:
    view = setting.view.band(FLOOR, 1.0)
    depth = np.clip((view.y - FLOOR) / (1 - FLOOR), 0, 1)
    wide = 0.05 + 0.27 * depth
    off = np.abs(view.x - 0.05 * np.sin(depth * 3)) / wide + 0.12 * (view.noise("edge", 14.0, 30.0, octaves=3) - 0.5)
    grit = view.noise("grit", 90.0, 120.0, octaves=3)
    colour = array(lit(setting, mix(rgb("#c9b58c"), ground_colour(setting, rgb("#c9b58c")), 0.6)))
    tone = 0.78 + 0.20 * depth + 0.22 * (grit - 0.5)
    lay(picture[view.rows], smoothstep(1.05, 0.93, off), (colour * tone[..., None]).astype(np.float32))


def _stalks(
    setting: Setting,
    picture: Array,
    rank: int,
    far: float,
    count: int,
    girth: float,
    foot: float,
    tones: tuple[Colour, ...],
) -> None:
    view = setting.view
    rng = view.rng("stalks", rank)
    ink = view.ink(2 if view.unit < 900 or rank > 1 else 1)
    for index in range(count):
        x = -1.25 + 2.5 * (index + float(rng.uniform(-0.48, 0.48))) / count
        wide, lean = girth * float(rng.uniform(0.65, 1.15)), float(rng.normal(0, 0.022))
        tone = faded(setting, jitter(tones[int(rng.integers(4))], rng, 0.03), far)
        first, base = float(rng.random()), foot + float(rng.uniform(-0.5, 0.5)) * 0.04
        # the path stays open: nearer ranks keep farther from the middle
        if abs(x) < 0.035 + 0.095 * rank or abs(x) > view.half_width + 0.1:
            continue
        spine = bezier((x, base), (x + lean, 0.3), (x + lean * 2.2, -0.05), 10)
        ink.polygon(limb(spine, (wide, wide * 0.98, wide * 0.86)), tone)
        bright = mix(tone, setting.day.sun, 0.28 * (1 - far))
        ink.polygon(
            limb([(px + setting.side * wide * 0.22, py) for px, py in spine], (wide * 0.28, wide * 0.26, wide * 0.2)),
            bright,
        )
        ink.polygon(
            limb([(px - setting.side * wide * 0.34, py) for px, py in spine], (wide * 0.32, wide * 0.3, wide * 0.24)),
            times(tone, 0.76),
        )
        step = wide * 4.4 / view.tall
        y = base - step * (0.3 + first)
        while y > -0.02:
            t = (base - y) / (base + 0.05)
            px = x * (1 - t) ** 2 + 2 * (1 - t) * t * (x + lean) + t * t * (x + lean * 2.2)
            ink.box(px - wide * 0.56, y, px + wide * 0.56, y + wide * 0.10 / view.tall, times(tone, 0.60))
            ink.box(
                px - wide * 0.56,
                y - wide * 0.12 / view.tall,
                px + wide * 0.56,
                y,
                mix(tone, (1, 1, 0.85), 0.30 * (1 - far)),
            )
            y -= step
        if snowy(setting):
            ink.disc(x, base, wide * 0.9, lit(setting, SNOW), ry=wide * 0.3)
    ink.onto(picture)


def _leaves(setting: Setting, picture: Array, rank: int, far: float, tones: tuple[Colour, ...]) -> None:
    """Sprays of narrow leaves, thick at the top of the frame."""
    view = setting.view
    rng = view.rng("bamboo leaves", rank)
    ink = view.band(0.0, 0.62).ink(2 if view.unit < 1300 else 1)
    size = 0.030 + 0.018 * rank
    for _ in range(150 - 22 * rank):
        x, y = float(rng.uniform(-1.25, 1.25)), float(rng.random()) ** 1.7 * (0.52 - 0.07 * rank)
        turns, pick = rng.normal(0, 0.45, 5), int(rng.integers(4))
        if abs(x) > view.half_width + 0.05 or (abs(x) < 0.16 and y > 0.16):
            continue
        tone = faded(setting, jitter(times(tones[pick], 0.86), rng, 0.04), far)
        tone = mix(tone, lit(setting, SNOW), 0.55) if snowy(setting) else tone
        for turn in turns:
            a = float(turn)
            tip = (x + math.sin(a) * size, y + math.cos(a) * size * 0.9 / view.tall)
            mx, my, wide = x + (tip[0] - x) * 0.4 + 0.003, y + (tip[1] - y) * 0.4, size * 0.09
            nx, ny = math.cos(a) * wide, math.sin(a) * wide / view.tall
            ink.polygon([(x, y), (mx - nx, my + ny), tip, (mx + nx, my - ny)], tone)
    ink.onto(picture)


PLACE = Place(
    name="bamboo",
    paint=paint,
    light=open_light,
    ground=0.88,
    horizon=FLOOR,
    sky=(0.08, 0.45),
    scale=0.9,
    seasons=SEASONS,
    features=AIR_FEATURES | frozenset({"trees", "mist", "leaves"}) | COURSES,
)
