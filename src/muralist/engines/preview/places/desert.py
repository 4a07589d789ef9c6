"""Dunes, with mesas on the horizon."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.dunes import dune, mesas
from muralist.engines.preview.scenery.nature.land import mountains
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON = 0.56


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, HORIZON)
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=HORIZON + 0.03, height=0.24, far=0.5, rock=rgb("#a8765a"))
    else:
        mesas(setting, picture, HORIZON)
    for index, (crest, swing, far) in enumerate(
        ((0.575, 0.025, 0.55), (0.63, 0.06, 0.36), (0.71, 0.085, 0.18), (0.82, 0.10, 0.05), (0.95, 0.09, 0.0))
    ):
        dune(setting, picture, index, crest, swing, far)
    return picture


PLACE = Place(
    name="desert",
    paint=paint,
    light=open_light,
    ground=0.875,
    horizon=HORIZON,
    sky=(0.05, 0.45),
    features=SKY_FEATURES | {"sand", "dunes"} | WATERS | {"mountains"},
)
