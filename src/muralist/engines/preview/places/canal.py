"""A canal town: painted fronts that rise from the water, an arched bridge, mooring poles, and a landing in front."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import PASTEL, house_row
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import lit, mist
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WATERLINE, LANDING = 0.615, 0.86
STONE = rgb("#b3a48e")


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, WATERLINE)
    house_row(setting, picture, "far", base=0.600, tall=(0.20, 0.27), wide=(0.09, 0.13), far=0.46, walls=PASTEL)
    mist(setting, picture, at=0.57, thick=0.04, strength=0.35)
    for hand, name in ((-1, "left"), (1, "right")):
        inner, outer = 0.17, 1.3
        house_row(
            setting, picture, name, base=WATERLINE, tall=(0.30, 0.44), wide=(0.17, 0.24), far=0.12, walls=PASTEL,
            left=inner if hand > 0 else -outer, right=outer if hand > 0 else -inner - 0.12,
        )  # fmt: skip
    ink = view.ink(2)
    if not setting.holds("bridge"):
        _bridge(setting, ink)
    ink.box(-1.3, WATERLINE - 0.008, 1.3, WATERLINE + 0.004, lit(setting, times(STONE, 0.7)))
    ink.onto(picture)
    mirror(setting, picture, WATERLINE, bottom=LANDING + 0.01, dim=0.9)
    ink = view.ink(2)
    for x in (-0.40, -0.33, 0.44, 0.95, -0.92):
        _pole(setting, ink, x, 0.72 + 0.05 * abs(math.sin(x * 9)))
    ink.onto(picture)
    slabs(setting, picture, "landing", top=LANDING, colour=rgb("#b5a896"), across=2.6, along=3.0)
    return picture


def _bridge(setting: Setting, ink: Ink) -> None:
    """A humped stone bridge over the canal, its arch open on the far water."""
    k = 1 / setting.view.tall
    stone = lit(setting, STONE)
    span, rise, base = 0.24, 0.105, WATERLINE + 0.002
    steps = [math.pi * step / 20 for step in range(21)]
    outer = [(-span * math.cos(a), base - (0.03 + rise * math.sin(a)) * k) for a in steps]
    inner = [(-span * 0.66 * math.cos(a), base - rise * 0.74 * math.sin(a) * k) for a in steps]
    ink.polygon([(-span, base), *outer, (span, base), *reversed(inner)], stone)
    ink.line([(x, y + 0.022 * k) for x, y in outer], 0.005, times(stone, 0.7))
    ink.line(inner, 0.010, times(stone, 0.78))
    ink.line(outer, 0.010, lit(setting, SNOW) if snowy(setting) else times(stone, 1.12))
    for step in range(2, 19, 2):
        x, y = outer[step]
        ink.box(x - 0.004, y - 0.020 * k, x + 0.004, y, times(stone, 0.9))
    ink.line([(x, y - 0.020 * k) for x, y in outer], 0.006, times(stone, 1.05))


def _pole(setting: Setting, ink: Ink, x: float, y: float) -> None:
    """A striped mooring pole."""
    k = 1 / setting.view.tall
    red, white = lit(setting, rgb("#c0453a")), lit(setting, rgb("#f3ece0"))
    for band in range(7):
        tone = (red, white)[band % 2]
        ink.box(x - 0.009, y - (0.024 * (band + 1)) * k, x + 0.009, y - 0.024 * band * k, tone)
        ink.box(x - setting.side * 0.009, y - (0.024 * (band + 1)) * k, x, y - 0.024 * band * k, times(tone, 0.8))
    ink.disc(x, y - 0.175 * k, 0.013, lit(setting, rgb("#d8b25e")))
    ink.box(x - 0.008, y, x + 0.008, y + 0.07 * k, times(red, 0.6), 0.3)


PLACE = Place(
    name="canal", paint=paint, light=open_light, ground=0.945, horizon=WATERLINE, water=0.76, sky=(0.05, 0.34),
    scale=0.86, paved=True, seasons=SEASONS, features=SKY_FEATURES | {"reflection", "puddles", "lights"},
)  # fmt: skip
