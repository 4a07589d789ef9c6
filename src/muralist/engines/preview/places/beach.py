"""A sandy beach with surf and open sea."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mountains
from muralist.engines.preview.scenery.nature.water import sea, surf
from muralist.engines.preview.scenery.nature.waves import breakers, swell_of
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, SHORE = 0.50, 0.715


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON)
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=HORIZON + 0.01, height=0.24, far=0.55, rock=rgb("#6d7a86"), snow=0.1)
    sea(setting, picture, HORIZON)
    if setting.wants("waves") or setting.weather in {"storm", "wind"}:
        breakers(setting, picture, HORIZON, min(1.2, swell_of(setting)), bottom=SHORE + 0.05)
    hills(
        setting,
        picture,
        "headland",
        crest=HORIZON + 0.012,
        swing=0.03,
        bottom=HORIZON + 0.006,
        far=0.62,
        colour=rgb("#6d7f78") if not snowy(setting) else rgb("#e6edf3"),
        frequency=0.8,
    )
    line = (SHORE + 0.03 * view.line("surf", 1.1, 4, 0.45)).astype(np.float32)
    _sand(setting, picture, line)
    surf(setting, picture, SHORE, 0.03)
    return picture


def _sand(setting: Setting, picture: Array, line: Array) -> None:
    band = setting.view.band(float(line.min()) - 0.01, 1.0)
    mask = band.below(line)
    depth = np.clip((band.y - line[None, :]) / (1 - SHORE), 0, 1)
    asked = setting.plan.feature("sand")
    colour = asked.colours[0].colour if asked is not None and asked.colours else rgb("#e3cda2")
    dry = array(lit(setting, colour))
    damp = array(mix(lit(setting, mix(colour, rgb("#8d7a60"), 0.55)), setting.day.middle, 0.22))
    ripples = band.noise("sand ripples", 3.2, 34.0, octaves=3)
    grain = band.noise("sand grain", 160.0, octaves=2)
    prints = band.noise("sand prints", 11.0, 26.0, octaves=4, gain=0.6)
    if snowy(setting):
        # snow lies above the reach of the waves, thinner where the wind has swept it
        white = array(lit(setting, rgb("#eef3f8")))
        dry = dry + (white - dry) * np.float32(0.93)
    tone = 1 + 0.15 * (ripples - 0.5) * depth + 0.09 * (grain - 0.5) + 0.13 * (prints - 0.5) * depth
    share = smoothstep(0.10, 0.34, depth + 0.06 * (prints - 0.5))
    colours = (damp + (dry - damp) * share[..., None]) * tone[..., None]
    lay(picture[band.rows], mask, colours.astype(np.float32))


PLACE = Place(
    name="beach",
    paint=paint,
    light=open_light,
    ground=0.88,
    horizon=HORIZON,
    water=0.625,
    sky=(0.05, 0.42),
    seasons=frozenset({"winter"}),
    features=SKY_FEATURES | {"sea", "waves", "sand"} | {"mountains"},
)
