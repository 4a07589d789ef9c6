"""The court before an eastern hall: a long roof with upturned eaves, red columns, latticed doors, stone slabs."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import hills, lit, mist
from muralist.engines.preview.scenery.nature.plants import fallen, pine_row
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

RIDGE, EAVE, FLOOR, STEPS = 0.125, 0.300, 0.690, 0.745
TILE, RED, GILT, BEAM = rgb("#59635a"), rgb("#a63a2a"), rgb("#d8a945"), rgb("#35686a")
GLOW = rgb("#ffc878")
HALLS = ("temple_hall", "pagoda", "temple")
"""What is there instead of the place's own hall where it is named as a thing."""
HALF = 0.80
"""Half the hall's width between its outer columns, in world units."""


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.62)
    line = hills(setting, picture, "wooded hill", crest=0.34, swing=0.07, bottom=0.72, far=0.5, colour=rgb("#57745c"))
    pine_row(setting, picture, "pines", base=line, height=0.07, far=0.45, spacing=0.035, snowy=snowy(setting))
    mist(setting, picture, at=0.45, thick=0.07, strength=0.4)
    slabs(setting, picture, "court", top=STEPS - 0.01, colour=rgb("#a9a295"), across=5.0, along=8.0, joint=0.42)
    ink = view.ink(2)
    own = not setting.holds(*HALLS)
    if own:
        _hall(setting, ink)
        _roof(setting, ink)
    ink.onto(picture)
    if own and setting.day.lamps:
        for x in (-0.62, -0.31, 0.0, 0.31, 0.62):
            glow(picture, np.exp(-view.spot(x, 0.52, 0.16)) * np.float32(0.30), GLOW)
    fallen(setting, picture, "fallen", top=STEPS, count=260)
    return picture


def _hall(setting: Setting, ink: Ink) -> None:
    """Platform, wall, doors, columns and the painted beam under the eaves."""
    k = 1 / setting.view.tall
    stone, red, gilt = lit(setting, rgb("#c4bcab")), lit(setting, RED), lit(setting, GILT)
    dark = GLOW if setting.day.lamps else lit(setting, rgb("#4a2019"))
    ink.box(-HALF - 0.02, EAVE, HALF + 0.02, FLOOR, times(red, 0.82))
    for number in range(5):
        x = (number - 2) * HALF * 0.4
        half = HALF * 0.155
        ink.box(x - half, 0.455, x + half, FLOOR, dark)
        for leaf in (-1, 1):
            a, b = sorted((x + leaf * half * 0.04, x + leaf * half))
            ink.box(a, 0.600, b, FLOOR, times(red, 0.7))
            for bar in range(5):
                at = a + (b - a) * bar / 4
                ink.box(at - 0.0022, 0.455, at + 0.0022, 0.600, gilt)
            for row in range(6):
                y = 0.455 + 0.029 * row
                ink.box(a, y - 0.0012, b, y + 0.0012, gilt)
            ink.disc((a + b) / 2, 0.648, 0.012, gilt)
    for number in range(6):
        x = (number - 2.5) * HALF * 0.4
        ink.box(x - 0.024, EAVE, x + 0.024, FLOOR, red)
        ink.box(x - setting.side * 0.024, EAVE, x - setting.side * 0.010, FLOOR, times(red, 0.7))
        ink.box(x - 0.034, FLOOR - 0.016, x + 0.034, FLOOR, stone)
    ink.box(-HALF - 0.06, 0.362, HALF + 0.06, 0.405, lit(setting, BEAM))
    for number in range(-10, 11):
        ink.disc(number * HALF / 10, 0.383, 0.013, gilt if number % 2 else lit(setting, rgb("#8fc4b4")))
    ink.box(-0.13, 0.348, 0.13, 0.420, gilt)
    ink.box(-0.12, 0.354, 0.12, 0.414, lit(setting, rgb("#2c2a35")))
    for step in range(3):
        y = FLOOR + step * (STEPS - FLOOR) / 3
        ink.box(-HALF - 0.12 - 0.03 * step, y, HALF + 0.12 + 0.03 * step, y + (STEPS - FLOOR) / 3 + 0.002,
                times(stone, 1.0 - 0.10 * step))  # fmt: skip
        ink.line([(-HALF - 0.2, y), (HALF + 0.2, y)], 0.003 * k, times(stone, 0.7))


def _roof(setting: Setting, ink: Ink) -> None:
    """A sweep of tiles whose corners turn up beyond the outer columns."""
    k = 1 / setting.view.tall
    tile = lit(setting, SNOW) if snowy(setting) else lit(setting, TILE)
    share = [step / 24 for step in range(25)]
    reach, ridge = HALF + 0.26, HALF * 0.66

    def eave(s: float, drop: float = 0.0) -> tuple[float, float]:
        u = 2 * s - 1
        return reach * u, EAVE + drop - 0.085 * abs(u) ** 5 * k

    under = [eave(s, 0.052) for s in share]
    ink.polygon([*(eave(s) for s in share), *reversed(under)], lit(setting, rgb("#5a2c22")))
    for number in range(41):
        x, y = eave(number / 40, 0.020)
        ink.disc(x, y + 0.010, 0.009, lit(setting, mix(GILT, BEAM, 0.4)))
    side = [(ridge + (reach - ridge) * s**0.62, RIDGE + (EAVE - 0.085 * k - RIDGE) * s) for s in share]
    outline = [*((-x, y) for x, y in reversed(side)), *side, *(eave(s) for s in reversed(share))]
    ink.polygon(outline, tile)
    for number in range(-26, 27):
        u = number / 26
        points = []
        for s in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
            bottom = eave((u + 1) / 2)[1]
            points.append((u * (ridge + (reach - ridge) * s**0.62), RIDGE + (bottom - RIDGE) * s))
        ink.line(points, 0.0034, times(tile, 0.78))
    ink.line([eave(s) for s in share], 0.014, times(tile, 1.15))
    ink.box(-ridge - 0.01, RIDGE - 0.012, ridge + 0.01, RIDGE + 0.010, times(tile, 0.72))
    for hand in (-1, 1):
        x = hand * ridge
        ink.polygon([(x - hand * 0.04, RIDGE), (x + hand * 0.02, RIDGE), (x + hand * 0.05, RIDGE - 0.065 * k),
                     (x + hand * 0.01, RIDGE - 0.040 * k)], times(tile, 0.7))  # fmt: skip


PLACE = Place(
    name="templeyard", paint=paint, light=open_light, ground=0.90, horizon=0.62, sky=(0.02, 0.14), scale=0.9,
    eaves=EAVE + 0.05,
    paved=True, seasons=SEASONS, features=SKY_FEATURES | {"puddles", "reflection", "lights", "ceiling", "eaves"},
)  # fmt: skip
