"""The sea cut open at its surface: sky and what floats above the line, the deep below it."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.surface import Body, body_of_water, surfaced
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

LINE, SWELL = 0.40, 0.006
"""The height of the surface, and how far it swings."""


def paint(setting: Setting) -> Array:
    """Sky, a far strip of sea, and the water's body with light falling into it."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, LINE)
    dim = 0.34 if setting.night else 0.8 if setting.weather in {"storm", "rain"} else 1.0
    asked = setting.plan.feature("sea")
    blue = asked.colours[0].colour if asked is not None and asked.colours else rgb("#1f86ad")
    stops = [
        (0.0, times(mix(blue, rgb("#9fe3e2"), 0.62), dim)), (0.25, times(mix(blue, rgb("#35b0c4"), 0.42), dim)),
        (0.7, times(blue, 0.66 * dim)), (1.0, times(blue, 0.40 * dim)),
    ]  # fmt: skip
    body = Body(
        line=LINE, swell=SWELL, rise=0.05, stops=stops, shafts=12, spread=(0.6, 0.9), thin=0.02, strong=0.6, fading=2,
        light=rgb("#d6fff4"),
    )  # fmt: skip
    body_of_water(setting, picture, body, dim)
    return picture


PLACE = Place(
    name="waterline",
    paint=paint,
    light=open_light,
    ground=0.97,
    horizon=LINE,
    water=0.425,
    sky=(0.56, 0.90),
    scale=0.62,
    sheltered=True,
    features=SKY_FEATURES | {"sea"},
    cut_open=True,
    over=lambda setting, picture: surfaced(setting, picture, LINE, SWELL, tint=(0.18, 0.52, 0.64)),
)
