"""The open sea."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import mountains
from muralist.engines.preview.scenery.nature.printed_sea import printed
from muralist.engines.preview.scenery.nature.water import floes, sea
from muralist.engines.preview.scenery.nature.waves import breakers, front_wave, swell_of
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON = 0.56
CALM, ROUGH = 0.7, 1.0
"""Swell above which waves have crests, and above which they break over what floats in them."""


def paint(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, HORIZON)
    if setting.wants("mountains") or snowy(setting):
        # a winter sea shows its snow on the far coast
        mountains(setting, picture, "coast", base=HORIZON + 0.004, height=0.14, far=0.6, rock=rgb("#66758a"),
                  snow=0.95 if snowy(setting) else 0.0)  # fmt: skip
    sea(setting, picture, HORIZON)
    if snowy(setting) and swell_of(setting) <= CALM:
        floes(setting, picture, HORIZON)
    if swell_of(setting) > CALM and not printed(setting):
        breakers(setting, picture, HORIZON, swell_of(setting))
    return picture


def _before(setting: Setting, picture: Image.Image) -> Image.Image:
    """High waves hide the foot of what floats in them."""
    high = swell_of(setting) > ROUGH and not printed(setting)
    return front_wave(setting, picture, HORIZON) if high else picture


PLACE = Place(
    name="sea",
    paint=paint,
    light=open_light,
    ground=0.78,
    horizon=HORIZON,
    water=0.76,
    sky=(0.05, 0.48),
    seasons=frozenset({"winter"}),
    features=SKY_FEATURES | {"sea", "waves", "mountains"},
    over=_before,
)
