"""The open sea."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.scenery.land import mountains
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.sky import sky
from muralist.engines.preview.scenery.water import sea

HORIZON = 0.56


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, HORIZON)
    if setting.wants("mountains"):
        mountains(setting, picture, "coast", base=HORIZON + 0.004, height=0.14, far=0.6, rock=rgb("#66758a"))
    sea(setting, picture, HORIZON)
    return picture


PLACE = Place(
    name="sea",
    paint=paint,
    light=open_light,
    ground=0.78,
    horizon=HORIZON,
    water=0.76,
    sky=(0.05, 0.48),
    features=SKY_FEATURES | {"sea", "waves", "mountains"},
)
