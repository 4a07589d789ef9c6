"""A cavern that opens on daylight."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import grass_colour
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import ground, hills
from muralist.engines.preview.scenery.nature.rocks import boulders
from muralist.engines.preview.scenery.setting import Place, Setting, blank


def paint(setting: Setting) -> Array:
    """A cavern that opens on daylight, hung with stalactites, with a pool and glowing crystals."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    day = setting.day
    sky(setting, picture, 0.62)
    hills(
        setting,
        picture,
        "outside",
        crest=0.56,
        swing=0.03,
        bottom=0.78,
        far=0.45,
        colour=grass_colour(setting),
        frequency=1.5,
    )
    x = setting.side * min(0.12, view.half_width * 0.25)
    crag = view.noise("rock", 9.0, 7.0, octaves=5, gain=0.6)
    slope = np.zeros_like(crag)
    step = max(1, round(view.unit * 0.006))
    slope[:, step:] = crag[:, step:] - crag[:, :-step]
    for rank, (rx, ry, dim) in enumerate(((0.27, 0.24, 0.62), (0.36, 0.33, 0.42), (0.50, 0.46, 0.25))):
        wob = view.noise(f"cave {rank}", 3.0 - 0.4 * rank, octaves=4, gain=0.55) - 0.5
        away = np.sqrt(
            ((view.x - x) / (rx * max(1.0, view.half_width * 1.3))) ** 2
            + ((view.y - 0.52) * view.tall / ry / max(1.0, view.tall * 0.8)) ** 2
        )
        mask = smoothstep(0.985, 1.015, away + 0.42 * wob)
        inner = np.exp(-np.clip(away + 0.42 * wob - 1, 0, 9) * 7)
        tone = dim * (0.8 + 0.7 * (crag - 0.5) - 1.6 * slope * np.sign(view.x - x)) + 0.55 * inner * (0.7 - 0.15 * rank)
        rock = mix(times(rgb("#8a7868"), mix((1, 1, 1), day.tint, 0.7)), day.horizon, 0.12)
        lay(picture, mask, (array(rock) * np.clip(tone, 0.05, 1.2)[..., None]).astype(np.float32))
    shine(picture, view, x, 0.50, 0.22, day.sun, (0.5 if not setting.night else 0.15))
    floor = ground(setting, picture, "cave floor", top=0.74, colour=rgb("#6f6258"), rough=0.4, fx=8, fy=22, far=0.0)
    depth = np.clip((floor.y - 0.74) / 0.26, 0, 1)
    picture[floor.rows] *= (
        np.float32(0.55)
        + np.float32(0.5) * np.exp(-(((floor.x - x) / 0.4) ** 2))[..., None] * (1 - 0.5 * depth)[..., None]
    )
    pool = ((floor.x - x - setting.side * 0.10) / 0.26) ** 2 + ((floor.y - 0.79) / 0.028) ** 2
    lay(
        picture[floor.rows],
        smoothstep(1.05, 0.95, pool + 0.3 * (floor.noise("pool", 8, 20, octaves=3) - 0.5)) * 0.9,
        mix(times(day.horizon, 0.8), rgb("#2f7f8a"), 0.5),
    )
    ink = view.ink(2)
    rng = view.rng("stalactites")
    for _ in range(46):
        sx, long = float(rng.uniform(-1.2, 1.2)), float(rng.uniform(0.04, 0.20)) * (0.5 + float(rng.random()))
        wide, shade = long * float(rng.uniform(0.10, 0.17)), float(rng.uniform(0.20, 0.36))
        rock = times(rgb("#a08c78"), shade)
        ink.polygon([(sx - wide, -0.02), (sx + wide, -0.02), (sx + wide * 0.2, long * 0.7 * k), (sx, long * k)], rock)
        ink.polygon([(sx, -0.02), (sx + math.copysign(wide, x - sx), -0.02), (sx, long * k)], times(rock, 1.5))
    crystals = []
    for number in range(12):
        hand = 1 if number % 2 else -1
        cx = hand * float(rng.uniform(0.34, 0.5) if number < 6 else rng.uniform(0.5, 1.1))
        cy, size = float(rng.uniform(0.74, 0.96)), float(rng.uniform(0.05, 0.11))
        tone = (rgb("#6fe0e8"), rgb("#b88af0"), rgb("#7fa8ff"))[int(rng.integers(3))]
        for lean in (-0.5, 0.0, 0.45):
            tip = (cx + lean * size, cy - size * (1.2 - abs(lean)) * k)
            ink.polygon(
                [(cx + lean * size * 0.3 - size * 0.13, cy), tip, (cx + lean * size * 0.3 + size * 0.13, cy)], tone
            )
            ink.polygon(
                [(cx + lean * size * 0.3, cy), tip, (cx + lean * size * 0.3 + size * 0.13, cy)], times(tone, 0.66)
            )
        crystals.append((cx, cy - size * 0.5 * k, size, tone))
    ink.onto(picture)
    for cx, cy, size, tone in crystals:
        if abs(cx) < view.half_width + 0.1:
            shine(picture, view, cx, cy, size * 0.9, tone, 0.45)
    boulders(setting, picture, "cave", top=0.75, tone=times(rgb("#6f6258"), 0.7), count=16, size=0.06)
    return picture


def cave_light(setting: Setting) -> Light:
    """Light from the cave's mouth, behind and above."""
    day = setting.day
    return Light(
        direction=towards(setting.side * 0.6, 0.45, 0.55), warm=mix((1, 1, 1), day.sun, 0.7), cool=(0.50, 0.56, 0.74),
        tint=mix(times(day.tint, 0.92), (0.86, 0.84, 0.88), 0.3), shadow=0.42, shade=(0.08, 0.07, 0.10), reach=0.4,
        soft=0.04, dark=True, rim=0.35, rim_colour=mix(day.sun, (1, 0.95, 0.85), 0.3),
    )  # fmt: skip


PLACE = Place(
    name="cave",
    paint=paint,
    light=cave_light,
    ground=0.90,
    horizon=0.74,
    sky=(0.10, 0.46),
    scale=0.86,
    sheltered=True,
    features=frozenset({"mist"}),
)
