"""The summit of a steep mountain of rock, with far ranges and a sea of mist below it."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, lit, mist, mountains, sideways
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.cloudsea import CLOUDSEA, bank

CREST, LEVEL = 0.655, 0.44
"""The height fraction of the summit, and the share of the frame's width that is level there."""
FALL, STEEP = 0.44, 0.70
"""How far the rock falls to the frame's sides, and the power by which it does."""
ROCK, CAP, WHITE = rgb("#7b7672"), 0.030, (0.97, 0.98, 1.0)
"""Its stone, and how thick the grass, or the snow, on its top is."""


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 1.0)
    winter = snowy(setting)
    mountains(setting, picture, "far range", base=1.02, height=0.44, far=0.72, rock=rgb("#7d88a4"), snow=0.6)
    mist(setting, picture, at=0.82, thick=0.05, strength=0.6, name="mist 1")
    mountains(setting, picture, "near range", base=1.04, height=0.31, far=0.48, rock=rgb("#6b7486"),
              snow=0.9 if winter else 0.35, frequency=1.2)  # fmt: skip
    mist(setting, picture, at=0.95, thick=0.07, strength=0.7, name="mist 2")
    if setting.wants(CLOUDSEA):
        # only the highest ranges rise out of it
        for number, (top, size) in enumerate(((0.60, 0.20), (0.665, 0.34), (0.76, 0.46))):
            bank(setting, picture, f"bank {number}", top, size)
    _peak(setting, picture, winter=winter)
    return picture


def _peak(setting: Setting, picture: Array, *, winter: bool) -> None:
    """The mountain itself: crags that stream down from a level top, lit on the side of the sun."""
    view = setting.view
    across = np.abs(view.x) / view.half_width
    beyond = np.clip((across - LEVEL) / (1 - LEVEL), 0, 1)
    rough = view.line("summit crags", 7.0, 5, 0.55) * np.clip(beyond * 5, 0, 1)
    line = (CREST + FALL * beyond**STEEP + 0.050 * rough + 0.003 * view.line("summit", 6.0, 3))[0].astype(np.float32)
    band = view.band(CREST - 0.02, 1.0)
    mask = band.below(line)
    under = np.clip(band.y - line[None, :], 0, 1)
    crags = 1 - np.abs(band.noise("summit faces", 4.4, 2.4, octaves=6, gain=0.56) - 0.5) * 2.4
    slope = sideways(crags, view.unit)
    side = setting.side * band.x / view.half_width
    light = np.clip(0.52 - setting.side * 5.0 * slope + 0.24 * side - 0.30 * under, 0, 1)
    near = faded(setting, ROCK, 0.02)
    shadow = mix(times(near, 0.50), setting.day.shade, 0.35)
    bright = mix(near, times(setting.day.sun, setting.day.tint), 0.30)
    colours = gradient(light, [(0.0, shadow), (0.55, near), (1.0, bright)])
    # grass, or snow, lies on its top and in the gentler folds below that
    cover = lit(setting, WHITE) if winter else faded(setting, grass_colour(setting), 0.02)
    edge = (0.16 if winter else CAP) * (0.55 + 0.9 * np.clip(crags, 0, 1))
    lies = smoothstep(1.15, 0.85, under / edge) * smoothstep(0.45 if not winter else 1.4, 0.0, beyond)
    dark = mix(times(cover, 0.72), setting.day.shade, 0.25)
    lay(colours, lies.astype(np.float32), gradient(np.clip(light + 0.15, 0, 1), [(0.15, dark), (0.65, cover)]))
    lay(picture[band.rows], mask, colours)


PLACE = Place(
    name="summit", paint=paint, light=open_light, ground=0.672, horizon=0.64, sky=(0.05, 0.40), seasons=SEASONS,
    features=SKY_FEATURES | {"mountains", "peaks", "mist", "grass", CLOUDSEA},
)  # fmt: skip
