"""A cliff top over the sea."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, snowy, tinted
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, hills, lit
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.nature.rocks import boulders
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.nature.waves import breakers
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.cloudsea import CLOUDSEA, cloud_sea

BARE = "bare rock"
"""The feature of a cliff top without turf."""
ROCK = rgb("#a09584")


def paint(setting: Setting) -> Array:
    """A cliff top of rock and some turf high over the sea, white headlands beyond."""
    picture = blank(setting.view)
    horizon = 0.50
    sky(setting, picture, horizon)
    if setting.wants(CLOUDSEA):
        cloud_sea(setting, picture, horizon)
    else:
        _shore(setting, picture, horizon)
    green = grass_colour(setting)
    cold = snowy(setting)
    grassy = (not setting.wants(BARE) and any(map(setting.wants, ("turf", "flowers")))) or tinted(
        setting, "grass"
    ) is not None
    green = green if grassy or cold else mix(ROCK, green, 0.16)
    hills(
        setting,
        picture,
        "turf",
        crest=0.735,
        swing=0.035,
        bottom=1.0,
        far=0.0,
        colour=green,
        frequency=0.9,
        rough=0.16 if grassy or cold else 0.42,
        blades=0.0 if cold else 0.32 if grassy else 0.10,
    )
    if grassy and not cold:
        grass(setting, picture, "cliff grass", top=0.75, colour=green, count=1500, size=0.055, flowers=0.28)
    elif not cold:
        _ledges(setting, picture)
        grass(setting, picture, "cliff grass", top=0.75, colour=grass_colour(setting), count=240, size=0.035)
    _edge(setting, picture, green)
    boulders(setting, picture, "cliff", top=0.76, tone=lit(setting, rgb("#a59c8c")),
             count=10 if grassy else 20, size=0.05)  # fmt: skip
    return picture


def _shore(setting: Setting, picture: Array, horizon: float) -> None:
    """The sea, and white headlands that run out into it."""
    view = setting.view
    sea(setting, picture, horizon)
    if setting.weather in {"storm", "wind"} or setting.wants("waves"):
        breakers(setting, picture, horizon, 0.8, bottom=0.85)
    green = grass_colour(setting)
    for number, (reach, top, low, far) in enumerate(((0.20, 0.465, 0.545, 0.45), (0.44, 0.42, 0.62, 0.22))):
        out = -setting.side * view.x[0] - (0.5 - reach) + 0.05 * view.line(f"headland {number}", 4.0, 4)
        out = out + 0.012 * view.line(f"crag {number}", 24.0, 3)
        edge = (
            top
            + 0.02 * view.line(f"top {number}", 2.0, 3)
            + (low - top) * 1.1 * (1 - smoothstep(-0.03, 0.05, out)) ** 0.7
        )
        band = view.band(top - 0.03, low + 0.01)
        chalk = band.noise(f"chalk {number}", 26.0, 5.0, octaves=4, gain=0.6)
        layers = band.noise(f"layers {number}", 2.0, 60.0, octaves=2)
        foot = (low + 0.004 * view.line(f"foot {number}", 18, 3)).astype(np.float32)
        mask = band.below(edge.astype(np.float32)) * (1 - band.below(foot))
        colour = faded(setting, rgb("#e2d9c6"), far)
        tone = 0.82 + 0.5 * (chalk - 0.5) + 0.22 * (layers - 0.5)
        lay(picture[band.rows], mask, (array(colour) * tone[..., None]).astype(np.float32))
        turf = smoothstep(0.020, 0.012, band.y - edge[None, :]) * mask
        lay(picture[band.rows], turf.astype(np.float32), faded(setting, green, far))
        white = np.exp(-(((band.y - foot[None, :]) / 0.006) ** 2)) * band.below(edge.astype(np.float32)) * 0.8
        lay(picture[band.rows], white.astype(np.float32), mix((1, 1, 1), setting.day.haze, 0.2))


def _ledges(setting: Setting, picture: Array) -> None:
    """Cracks and shelves of the bare rock, flatter and closer with distance."""
    band = setting.view.band(0.74, 1.0)
    depth = np.clip((band.y - 0.74) / 0.26, 0.02, 1)
    shelf = band.noise("shelves", 3.0, 16.0, octaves=4, gain=0.6) + 0.12 * np.sin(np.log(0.08 + depth) * 14)
    crack = np.exp(-(((shelf - 0.5) / 0.030) ** 2)) + np.exp(-(((shelf - 0.66) / 0.022) ** 2))
    light = np.exp(-(((shelf - 0.56) / 0.030) ** 2))
    mask = np.clip(depth * 6, 0, 1)
    lay(picture[band.rows], (crack * mask * 0.55).astype(np.float32), lit(setting, rgb("#5d564c")))
    lay(picture[band.rows], (light * mask * 0.35).astype(np.float32), lit(setting, rgb("#d8cfbd")))


def _edge(setting: Setting, picture: Array, green: Colour) -> None:
    """The brink on the sea's side: turf that breaks off, the rock face under it, and the surf far below."""
    view = setting.view
    side = setting.side
    band = view.band(0.69, 1.0)
    rows = picture[band.rows]
    depth = np.clip((band.y - 0.70) / 0.30, 0, 1)
    out = side * band.x - view.half_width * (0.30 + 0.06 * depth**1.3)
    out = out + 0.030 * band.noise("brink", 7.0, 5.0, octaves=4, gain=0.6) - 0.015
    # the sea again where the turf has ended
    water = array(lit(setting, rgb("#3f7f94")))
    swell = band.noise("surf below", 9.0, 34.0, octaves=4, gain=0.6)
    below = water * (0.70 + 0.6 * swell)[..., None]
    if setting.wants(CLOUDSEA):
        below = array(mix((1, 1, 1), setting.day.haze, 0.45)) * (0.90 + 0.2 * swell)[..., None]
    begun = smoothstep(0.715, 0.745, band.y)
    lay(
        rows,
        (smoothstep(0.0, 0.006, out) * (0.25 + 0.75 * smoothstep(0.70, 0.80, band.y)) * begun).astype(np.float32),
        below.astype(np.float32),
    )
    low = np.clip((band.y - 0.738) / 0.262, 0, 1)
    face = view.half_width * 0.46 * low**0.62
    foam = np.exp(-(((out - face - 0.012) / 0.020) ** 2)) * smoothstep(0.35, 0.6, swell)
    lay(rows, (foam * begun * 0.85).astype(np.float32), mix((1, 1, 1), setting.day.haze, 0.2))
    rock = array(lit(setting, rgb("#cfc4ae")))
    chalk = band.noise("face", 26.0, 6.0, octaves=5, gain=0.62)
    layers = band.noise("ledges", 2.0, 30.0, octaves=2)
    down = np.clip(out / np.maximum(face, 1e-3), 0, 1)
    # the wall falls away from the light: clear at the brink, dark where it meets the surf
    fall = 0.92 - 0.52 * down**0.8
    tone = fall * (0.84 + 0.95 * (chalk - 0.5) + 0.35 * (layers - 0.5))
    mask = smoothstep(0.0, 0.004, out) * smoothstep(0.006, -0.006, out - face - 0.03 * low * (chalk - 0.5))
    lay(rows, mask.astype(np.float32), (rock * tone[..., None]).astype(np.float32))
    lip = np.exp(-(((out - 0.004) / 0.007) ** 2))
    lay(rows, (lip * begun * 0.8).astype(np.float32), lit(setting, times(green, 0.62)))


PLACE = Place(
    name="cliff",
    paint=paint,
    light=open_light,
    ground=0.86,
    horizon=0.50,
    sky=(0.05, 0.42),
    scale=0.9,
    seasons=SEASONS,
    features=SKY_FEATURES | {"sea", "waves", "grass", "flowers", "turf", BARE, CLOUDSEA},
)
