"""An airfield: runway, terminal and tower."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import GLOW
from muralist.engines.preview.scenery.nature.land import ground, hills, lit
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

RED, BLUE, YELLOW = rgb("#d8483c"), rgb("#3f82b8"), rgb("#f0bc3c")
SHOWN = SKY_FEATURES | {"trees", "grass", "flowers", "lights", "leaves", "puddles"}


def paint(setting: Setting) -> Array:
    """A runway with painted lines and lights before a glass terminal with its tower."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.62)
    green = grass_colour(setting)
    hills(setting, picture, "hill", crest=0.59, swing=0.025, bottom=0.66, far=0.58, colour=green, frequency=1.3)
    ink = view.ink(2)
    white, glass = lit(setting, rgb("#eef0ee")), GLOW if setting.day.lamps else lit(setting, rgb("#7fa9c4"))
    x = -setting.side * min(0.22, view.half_width * 0.4)
    roof = [(x - 0.46 + 0.92 * s / 24, 0.635 - (0.085 + 0.035 * math.sin(math.pi * s / 24 * 2)) * k) for s in range(25)]
    ink.polygon(
        [(x - 0.44, 0.645), (x - 0.44, 0.635 - 0.08 * k), *roof[1:-1], (x + 0.44, 0.635 - 0.08 * k), (x + 0.44, 0.645)],
        glass,
    )
    for pane in range(-10, 11):
        ink.box(x + pane * 0.043 - 0.002, 0.635 - 0.11 * k, x + pane * 0.043 + 0.002, 0.645, white)
    ink.line(roof, 0.014, white)
    tx = setting.side * min(0.34, view.half_width * 0.62)
    ink.polygon(
        [(tx - 0.020, 0.645), (tx - 0.014, 0.645 - 0.24 * k), (tx + 0.014, 0.645 - 0.24 * k), (tx + 0.020, 0.645)],
        white,
    )
    ink.polygon(
        [
            (tx - 0.036, 0.645 - 0.24 * k),
            (tx - 0.050, 0.645 - 0.295 * k),
            (tx + 0.050, 0.645 - 0.295 * k),
            (tx + 0.036, 0.645 - 0.24 * k),
        ],
        glass,
    )
    ink.box(tx - 0.055, 0.645 - 0.31 * k, tx + 0.055, 0.645 - 0.293 * k, white)
    ink.line([(tx, 0.645 - 0.31 * k), (tx, 0.645 - 0.36 * k)], 0.005, lit(setting, RED))
    ink.onto(picture)
    band = ground(setting, picture, "field", top=0.643, colour=green, rough=0.24, fx=9, fy=30, far=0.30)
    depth = np.clip((band.y - 0.70) / 0.30, 0, 1)
    grit = band.noise("tarmac", 60.0, 90.0, octaves=2)
    tarmac = (
        array(lit(setting, mix(rgb("#77797e"), SNOW, 0.4 if snowy(setting) else 0.0)))
        * (0.84 + 0.18 * depth + 0.16 * (grit - 0.5))[..., None]
    )
    lay(picture[band.rows], smoothstep(0.698, 0.704, band.y) * np.ones_like(band.x), tarmac.astype(np.float32))
    ink = band.ink(2)
    line = lit(setting, rgb("#f6f3e6"))
    ink.box(-1.3, 0.712, 1.3, 0.717, line)
    for dash in range(-8, 9):
        ink.polygon(
            [
                (dash * 0.24 - 0.07, 0.80),
                (dash * 0.24 + 0.05, 0.80),
                (dash * 0.25 + 0.055, 0.814),
                (dash * 0.25 - 0.075, 0.814),
            ],
            line,
        )
    lamps = [(-1.2 + 0.12 * number, 0.706) for number in range(21)]
    for lx, ly in lamps:
        ink.disc(lx, ly, 0.006, rgb("#fff0b8") if setting.day.lamps else lit(setting, YELLOW))
    ink.onto(picture)
    if setting.day.lamps:
        for lx, ly in lamps:
            if abs(lx) < view.half_width:
                shine(picture, view, lx, ly, 0.022, GLOW, 0.6)
    return picture


PLACE = Place(
    name="airfield",
    paint=paint,
    light=open_light,
    ground=0.885,
    horizon=0.643,
    scale=0.92,
    paved=True,
    seasons=SEASONS,
    features=SHOWN,
)
