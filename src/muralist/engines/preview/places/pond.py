"""A pond: a green far bank with trees that it mirrors, lily pads on the water, reeds and a grassy bank in front."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist
from muralist.engines.preview.scenery.nature.plants import grass, round_trees
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WATERLINE, BANK = 0.50, 0.865
PADS = 64
PETALS = rgb("#f0a9c0")
WITHERED = rgb("#9a8a4e")


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, WATERLINE)
    green = grass_colour(setting)
    line = hills(
        setting, picture, "rise", crest=0.43, swing=0.03, bottom=0.51, far=0.40, colour=times(green, 0.9), frequency=1.4
    )
    round_trees(setting, picture, "far", base=line, size=0.045, far=0.42, colours=leaves(setting), spacing=0.09)
    mist(setting, picture, at=0.47, thick=0.02, strength=0.25)
    line = hills(
        setting, picture, "shore", crest=0.475, swing=0.010, bottom=0.51, far=0.15, colour=green, frequency=1.0
    )
    round_trees(setting, picture, "near", base=line, size=0.075, far=0.16, colours=leaves(setting), spacing=0.21)
    mirror(setting, picture, WATERLINE, dim=0.82)
    if not snowy(setting):
        _pads(setting, picture)
    frosty = snowy(setting)
    hills(
        setting, picture, "bank", crest=BANK, swing=0.014, bottom=1.0, far=0.0, colour=times(green, 0.92),
        frequency=0.9, blades=0.0 if frosty else 0.3,
    )  # fmt: skip
    _reeds(setting, picture)
    if not frosty:
        grass(setting, picture, "bank grass", top=BANK + 0.012, colour=times(green, 0.95), count=700, size=0.05)
    return picture


def _pads(setting: Setting, picture: Array) -> None:
    """Lily pads, larger towards the viewer, some in flower in spring and summer."""
    view = setting.view
    rng = view.rng("pads")
    ink = view.ink(2)
    k = 1 / view.tall
    autumn = season(setting) == "autumn"
    plain = setting.holds("lotus")
    for near in np.sort(rng.random(PADS)):
        x, size = float(rng.uniform(-1.3, 1.3)), (0.012 + 0.040 * float(near)) * float(rng.uniform(0.7, 1.1))
        y = WATERLINE + 0.035 + (BANK - WATERLINE - 0.06) * float(near)
        bloom, shade = float(rng.random()), jitter(WITHERED if autumn else rgb("#5f9a52"), rng, 0.04)
        if abs(x) < 0.20 and near > 0.35:
            continue
        tone = lit(setting, shade)
        ink.disc(x, y + 0.004, size, times(tone, 0.5), 0.5, ry=size * 0.36)
        ink.disc(x, y, size, tone, ry=size * 0.34)
        ink.disc(x - setting.side * size * 0.1, y - 0.002, size * 0.78, mix(tone, (1, 1, 0.85), 0.10), ry=size * 0.25)
        ink.polygon([(x, y), (x + size, y - size * 0.14 * k), (x + size, y + size * 0.10 * k)], times(tone, 0.55))
        if bloom < 0.16 and not autumn and not plain:
            _bloom(setting, ink, x, y, size)
    ink.onto(picture)


def _bloom(setting: Setting, ink: Ink, x: float, y: float, size: float) -> None:
    k = 1 / setting.view.tall
    for petal in (-2, 2, -1, 1, 0):
        tone = lit(setting, mix(PETALS, (1, 1, 1), 0.14 * abs(petal)))
        ink.disc(x + petal * size * 0.17, y - size * (0.40 - 0.06 * abs(petal)) * k, size * 0.17, tone, ry=size * 0.34)
    ink.disc(x, y - size * 0.20 * k, size * 0.10, lit(setting, rgb("#f0cf62")))


def _reeds(setting: Setting, picture: Array) -> None:
    """Reeds with brown heads at both ends of the near bank, clear of the middle."""
    view = setting.view
    rng = view.rng("reeds")
    k = 1 / view.tall
    ink = view.ink(2)
    dry = season(setting) in {"autumn", "winter"}
    stem = rgb("#a8935a") if dry else rgb("#5f8542")
    for number in range(52):
        hand = 1 if number % 2 else -1
        x = hand * (0.30 + 0.85 * float(rng.random()))
        foot = BANK + 0.02 + 0.03 * float(rng.random())
        tall, lean = float(rng.uniform(0.10, 0.21)), float(rng.normal(0, 0.018))
        tone = lit(setting, jitter(stem, rng, 0.04))
        top = (x + lean, foot - tall * k)
        ink.line([(x, foot), (x + lean * 0.3, foot - tall * 0.6 * k), top], 0.006, tone)
        ink.line([(x, foot), (x + lean + hand * 0.03, foot - tall * 0.72 * k)], 0.007, times(tone, 0.85))
        if number % 3 == 0:
            ink.line([(top[0], top[1] + 0.045 * k), top], 0.013, lit(setting, rgb("#6b4528")))
    ink.onto(picture)


PLACE = Place(
    name="pond", paint=paint, light=open_light, ground=0.945, horizon=WATERLINE, water=0.70, sky=(0.05, 0.36),
    scale=0.95, seasons=SEASONS, features=SKY_FEATURES | {"lake", "trees", "mist", "reflection", "grass"},
)  # fmt: skip
