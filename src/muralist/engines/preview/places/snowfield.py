"""A snow field with drifts, snow-laden pines and far peaks."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, mist, mountains
from muralist.engines.preview.scenery.nature.plants import pine_row
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

SNOW = rgb("#eef3fa")


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 0.60)
    mountains(
        setting, picture, "range", base=0.61, height=0.26, far=0.55, rock=rgb("#8894ac"), snow=0.95, frequency=1.6
    )
    line = hills(
        setting,
        picture,
        "drift 1",
        crest=0.60,
        swing=0.045,
        bottom=0.80,
        far=0.45,
        colour=SNOW,
        frequency=1.2,
        rough=0.06,
    )
    pine_row(setting, picture, "far pines", base=line, height=0.085, far=0.45, spacing=0.028, snowy=True)
    mist(setting, picture, at=0.615, thick=0.02, strength=0.5)
    line = hills(
        setting,
        picture,
        "drift 2",
        crest=0.69,
        swing=0.045,
        bottom=0.92,
        far=0.20,
        colour=SNOW,
        frequency=0.9,
        rough=0.07,
    )
    pine_row(setting, picture, "pines", base=line, height=0.20, far=0.16, spacing=0.20, snowy=True)
    hills(
        setting,
        picture,
        "drift 3",
        crest=0.79,
        swing=0.04,
        bottom=1.0,
        far=0.02,
        colour=SNOW,
        frequency=0.8,
        rough=0.09,
    )
    return picture


PLACE = Place(
    name="snowfield",
    paint=paint,
    light=open_light,
    ground=0.87,
    horizon=0.60,
    sky=(0.05, 0.42),
    seasons=frozenset({"winter"}),
    features=SKY_FEATURES | {"mountains", "trees", "snow"} | WATERS,
)
