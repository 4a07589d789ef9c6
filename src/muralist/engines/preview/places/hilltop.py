"""The top of a round hill, with low country far behind and much sky: what stands on a hill is seen to do so."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, ground_colour, leaves, season
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import grass, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

CREST, DROP = 0.715, 0.17
"""The height fraction of the hill's top, and how much lower the hill is at the sides of the frame."""
PATH, CUT = rgb("#cbb28a"), "papercut"


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.80)
    green = grass_colour(setting)
    mountains(setting, picture, "far range", base=0.82, height=0.20 if setting.wants("mountains") else 0.11, far=0.66,
              rock=rgb("#6f7a90"), snow=0.3)  # fmt: skip
    mist(setting, picture, at=0.80, thick=0.03, strength=0.35)
    hills(setting, picture, "low far", crest=0.80, swing=0.02, bottom=0.95, far=0.55, colour=green, frequency=2.2)
    line = hills(setting, picture, "low", crest=0.835, swing=0.02, bottom=1.0, far=0.36, colour=green, frequency=1.6)
    round_trees(setting, picture, "low trees", base=line, size=0.026, far=0.38, colours=leaves(setting), spacing=0.07)
    _dome(setting, picture)
    cold = season(setting) == "winter"
    if not cold:
        grass(setting, picture, "hill grass", top=CREST + DROP * 0.55, colour=green, count=1300,
              flowers=0.5 if setting.wants("flowers") else 0.16)  # fmt: skip
    return picture


def _dome(setting: Setting, picture: Array) -> None:
    """The hill itself: lit on the side of the sun, darker towards its foot, with a path that winds to its top."""
    view = setting.view
    across = np.abs(view.x) / view.half_width
    line = (CREST + DROP * across**3.2 + 0.004 * view.line("dome", 5.0, 3))[0].astype(np.float32)
    band = view.band(CREST - 0.01, 1.0)
    under = np.clip((band.y - line[None, :]) / (1 - CREST), 0, 1)
    texture = band.noise("dome ground", 5.0, 14.0, octaves=5, gain=0.6)
    tufts = band.noise("dome blades", 120.0, 44.0, octaves=3, gain=0.7)
    cold = season(setting) == "winter"
    # layers of paper would cut the shaded side off as another hill
    even = 0.25 if CUT in setting.plan.styles else 1.0
    slope = 0.24 * setting.side * band.x / view.half_width * (0.5 + under) - 0.30 * under
    tone = 0.66 + 0.22 * even * (texture - 0.5) + even * slope
    tone = tone + (0.03 if cold else 0.22) * (tufts - 0.5) * (0.4 + under)
    near = faded(setting, grass_colour(setting), 0.02)
    shadow = mix(times(near, 0.60), setting.day.shade, 0.30)
    bright = mix(near, times(setting.day.sun, setting.day.tint), 0.26)
    rows = picture[band.rows]
    lay(rows, band.below(line), gradient(np.clip(tone, 0, 1), [(0.15, shadow), (0.6, near), (1.0, bright)]))
    depth = np.clip((band.y - CREST - 0.02) / (1 - CREST - 0.02), 0, 1)
    middle = setting.side * (0.16 * np.sin(depth * 4.6) * (0.25 + 0.75 * depth) - 0.02)
    edge = band.noise("hill path edge", 18.0, 40.0, octaves=3) - 0.5
    off = np.abs(band.x - middle) / (0.014 + 0.10 * depth**1.2) + 0.22 * edge
    grit = band.noise("hill path grit", 80.0, 110.0, octaves=2)
    earth = array(lit(setting, ground_colour(setting, PATH))) * (0.80 + 0.16 * depth + 0.2 * (grit - 0.5))[..., None]
    mask = smoothstep(1.06, 0.86, off) * smoothstep(0.0, 0.08, depth)
    lay(rows, mask.astype(np.float32), earth.astype(np.float32))


PLACE = Place(
    name="hilltop", paint=paint, light=open_light, ground=0.785, horizon=0.72, sky=(0.05, 0.45), seasons=SEASONS,
    features=SKY_FEATURES | {"mountains", "flowers", "grass", "hills", "trees"},
)  # fmt: skip
