"""A seamless studio backdrop: one even colour that runs from the wall onto the floor, for goods and figures."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.places.studio import PLACE as STUDIO
from muralist.engines.preview.scenery.setting import Place, Setting, blank

PAPERS = (rgb("#e9e6e1"), rgb("#dfe3e6"), rgb("#ece2d6"), rgb("#e0e4dc"))
BEND = 0.70
"""Where the paper turns from the wall to the floor."""


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    paper = times(setting.colour("wall", PAPERS), mix(setting.day.room, (1, 1, 1), 0.65))
    side = setting.side
    # a soft box above and to one side, its light pooled on the wall behind the subject
    pool = view.spot(0.10 * side, 0.40, 0.85) ** 2
    tone = 1.02 - 0.20 * np.clip(pool, 0, 1.6) + 0.06 * side * view.x
    floor = smoothstep(BEND - 0.12, BEND + 0.14, view.y)
    tone = tone * (1 - 0.07 * np.exp(-(((view.y - BEND) / 0.07) ** 2))) + 0.05 * floor
    tooth = view.noise("paper", 90.0, octaves=2)
    picture[:] = array(paper) * (tone * (1 + 0.012 * (tooth - 0.5)))[..., None]
    return picture


def light(setting: Setting) -> Light:
    return STUDIO.light(setting)


PLACE = Place(
    name="seamless", paint=paint, light=light, ground=0.82, horizon=0.66, sky=(0.10, 0.66), indoor=True, sheltered=True,
    features=frozenset({"wall"}), deaf=frozenset({"weather"}),
)  # fmt: skip
