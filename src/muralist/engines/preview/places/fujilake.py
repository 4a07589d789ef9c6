"""Mount Fuji across a still lake: the snow-capped cone over low hills, mirrored, with a grassy shore in front."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, hills, mist
from muralist.engines.preview.scenery.nature.plants import PINES, grass, pine_row
from muralist.engines.preview.scenery.nature.printed_sea import printed
from muralist.engines.preview.scenery.nature.water import mirror, sea
from muralist.engines.preview.scenery.nature.waves import breakers, swell_of
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WATERLINE, SHORE, TOP = 0.60, 0.83, 0.20
HALF_TOP, HALF_FOOT = 0.062, 0.78
ROCK, SNOWS = rgb("#586f96"), rgb("#f4f7fc")


def _half(y: float) -> float:
    """Half the cone's width at a height fraction: its flanks steepen towards the top."""
    t = max(0.0, min(1.0, (WATERLINE - y) / (WATERLINE - TOP)))
    return HALF_TOP + (HALF_FOOT - HALF_TOP) * math.pow(1 - t, 1.75)


def _cone(setting: Setting, picture: Array) -> None:
    """The mountain, one flank in shade, snow running down in tongues."""
    rng = setting.view.rng("fuji")
    ink = setting.view.band(TOP - 0.03, WATERLINE + 0.02).ink(2)
    steps = [TOP + (WATERLINE - TOP) * k / 40 for k in range(41)]
    rock = faded(setting, ROCK, 0.30)
    crater = [(-0.03, TOP + 0.006), (0.0, TOP - 0.004), (0.035, TOP + 0.004)]
    outline = [*((-_half(y), y) for y in reversed(steps)), *crater, *((_half(y), y) for y in steps)]
    ink.polygon(outline, rock)
    dark = setting.side * -1
    ridge = [(0.012 * math.sin(9 * k) * k / 6, TOP + (WATERLINE - TOP) * k / 12) for k in range(13)]
    ink.polygon([*ridge, *((dark * _half(y), y) for y in reversed(steps))], times(rock, 0.86))
    low = 0.62 if snowy(setting) else 0.40 if season(setting) == "summer" else 0.52
    tongues = []
    for k in range(23):
        u = 1 - 2 * k / 22
        reach = low * (0.56 + 0.44 * float(rng.random())) if k % 2 else low * (0.42 + 0.10 * float(rng.random()))
        y = TOP + (WATERLINE - TOP) * reach
        tongues.append((u * _half(y) * 0.94, y))
    cap = [y for y in steps if y < TOP + (WATERLINE - TOP) * low * 0.46]
    snow = faded(setting, SNOWS, 0.12)
    ink.polygon([*((-_half(y), y) for y in reversed(cap)), *crater, *((_half(y), y) for y in cap), *tongues], snow)
    for k in range(1, 22, 2):
        x, y = tongues[k]
        if x * dark > 0:
            ink.polygon([(x * 0.20, TOP + 0.012), (x * 0.98, y - 0.006), (tongues[k + 1][0], tongues[k + 1][1])],
                        mix(snow, faded(setting, rgb("#9db4d6"), 0.1), 0.65))  # fmt: skip
    ink.onto(picture)


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, WATERLINE)
    _cone(setting, picture)
    mist(setting, picture, at=WATERLINE - 0.075, thick=0.03, strength=0.34)
    green = rgb("#dfe6ee") if snowy(setting) else rgb("#6f8a62")
    hills(setting, picture, "far bank", crest=0.565, swing=0.018, bottom=WATERLINE + 0.006, far=0.42, colour=green)
    line = hills(setting, picture, "bank", crest=0.588, swing=0.012, bottom=WATERLINE + 0.008, far=0.22,
                 colour=times(green, 0.86))  # fmt: skip
    pine_row(setting, picture, "bank pines", base=line, height=0.026, far=0.26, spacing=0.012, colours=PINES,
             snowy=snowy(setting))  # fmt: skip
    if setting.wants("waves") or setting.wants("sea"):
        _open_water(setting, picture)
        if not setting.plan.things:
            return np.asarray(picture, dtype=np.float32)
    else:
        mirror(setting, picture, WATERLINE + 0.004, SHORE + 0.03)
    hills(setting, picture, "shore", crest=SHORE, swing=0.010, bottom=1.0, far=0.0, colour=grass_colour(setting))
    if not snowy(setting):
        grass(setting, picture, "blades", top=SHORE + 0.02, colour=grass_colour(setting), count=520, size=0.05)
    return np.asarray(picture, dtype=np.float32)


def _open_water(setting: Setting, picture: Array) -> None:
    """The sea before the mountain, with waves where they are asked for; without things it runs to the frame's foot."""
    bottom = SHORE + 0.03 if setting.plan.things else 1.0
    sea(setting, picture, WATERLINE + 0.004, bottom)
    if setting.wants("waves") and not printed(setting):
        breakers(setting, picture, WATERLINE + 0.004, swell_of(setting), bottom)


PLACE = Place(
    name="fujilake", paint=paint, light=open_light, ground=0.925, horizon=WATERLINE, water=0.72, sky=(0.05, 0.34),
    scale=0.82, seasons=SEASONS, features=SKY_FEATURES | {"lake", "sea", "waves", "mist", "reflection", "mountains"},
)  # fmt: skip
