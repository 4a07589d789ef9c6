"""White houses with blue domes and doors that step down a slope above a blue sea, as on Greek islands."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SEASONS
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import hills, lit
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, TERRACE = 0.52, 0.80
LIME, BLUE, BLOOM, GLOW = rgb("#f7f4ee"), rgb("#2f6fc0"), rgb("#d8418a"), rgb("#ffd58a")


def _house(setting: Setting, ink: Ink, x: float, foot: float, wide: float, tall: float, kind: int) -> None:
    """A cube of limewash: flat, vaulted or under a blue dome."""
    k = 1 / setting.view.tall
    wall = lit(setting, LIME)
    top = foot - tall * k
    shade = times(wall, 0.80)
    blue = lit(setting, BLUE)
    if kind == 1:
        arc = [
            (x + wide * 0.40 * math.cos(math.pi * s / 16), top - wide * 0.40 * math.sin(math.pi * s / 16) * k)
            for s in range(17)
        ]
        ink.polygon(arc, blue)
        dark = [p for p in arc if (p[0] - x) * setting.side < -wide * 0.12]
        if len(dark) > 2:
            ink.polygon([*dark, (x - setting.side * wide * 0.12, top)], times(blue, 0.82))
        ink.box(x - 0.004, top - wide * 0.50 * k, x + 0.004, top - wide * 0.38 * k, wall)
        ink.box(x - wide * 0.44, top - 0.016 * k, x + wide * 0.44, top, wall)
    elif kind == 2:
        arc = [
            (x + wide * 0.5 * math.cos(math.pi * s / 16), top - wide * 0.26 * math.sin(math.pi * s / 16) * k)
            for s in range(17)
        ]
        ink.polygon(arc, mix(wall, shade, 0.35))
    ink.box(x - wide / 2, top, x + wide / 2, foot, wall)
    edge = x - setting.side * wide * 0.5
    ink.box(min(edge, edge + setting.side * wide * 0.2), top, max(edge, edge + setting.side * wide * 0.2), foot, shade)
    ink.line([(x - wide / 2, top), (x + wide / 2, top)], 0.005, mix(wall, (1, 1, 1), 0.5))
    pane = GLOW if setting.day.lamps else times(blue, 0.9)
    door = min(0.05, tall * 0.5)
    ink.box(x - wide * 0.08, foot - door * k, x + wide * 0.08, foot, lit(setting, BLUE))
    for share in (-0.30, 0.26):
        ink.box(
            x + wide * share - 0.010,
            top + tall * 0.24 * k,
            x + wide * share + 0.010,
            top + tall * 0.24 * k + 0.024 * k,
            pane,
        )


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, HORIZON)
    sea(setting, picture, HORIZON, TERRACE + 0.03)
    hills(setting, picture, "islet", crest=0.512, swing=0.016, bottom=HORIZON + 0.001, far=0.62, colour=rgb("#8a8478"))
    k, rng, side = 1 / view.tall, view.rng("white town"), -1 if setting.side > 0 else 1
    reach = view.half_width
    ink = view.ink(2)
    earth = lit(setting, rgb("#b79f84"))
    inner = reach * 0.16

    def slope(x: float) -> float:
        t = max(0.0, min(1.0, (x * side + inner) / (reach + inner)))
        return TERRACE + 0.02 - (0.36 * math.pow(t, 1.15) + 0.03 * t)

    ink.polygon([(side * x, slope(side * x)) for x in [-inner + (reach + 0.1 + inner) * s / 20 for s in range(21)]]
                + [(side * (reach + 0.1), 0.9), (-side * inner, 0.9)], earth)  # fmt: skip
    for rank in range(5):
        for number in range(9):
            x = side * (-inner + 0.03 + (number + 0.5 * (rank % 2) + float(rng.uniform(-0.12, 0.12))) * 0.125)
            foot = slope(x) + 0.085 * rank * k + 0.045 * k
            wide, tall, kind = float(rng.uniform(0.10, 0.15)), float(rng.uniform(0.07, 0.11)), int(rng.integers(4))
            if abs(x) < reach + 0.1 and foot < TERRACE + 0.06:
                _house(
                    setting,
                    ink,
                    x,
                    foot,
                    wide,
                    tall,
                    1 if (rank, number) in {(0, 5), (1, 3), (0, 2)} else kind % 3 * 2 % 3,
                )
    ink.onto(picture)
    slabs(setting, picture, "terrace", top=TERRACE, colour=rgb("#d9d2c6"), across=2.6)
    ink = view.band(TERRACE - 0.12, TERRACE + 0.05).ink(2)
    white = lit(setting, LIME)
    ink.box(-1.3, TERRACE - 0.030, 1.3, TERRACE + 0.008, times(white, 0.88))
    ink.box(-1.3, TERRACE - 0.036, 1.3, TERRACE - 0.024, white)
    for _ in range(70):
        x = -side * (reach - abs(float(rng.normal(0, 0.10))))
        y = TERRACE - 0.02 - abs(float(rng.normal(0, 0.030)))
        ink.disc(x, y, 0.013, lit(setting, mix(BLOOM, rgb("#5f8a4a"), float(rng.integers(2)) * 0.8)))
    ink.onto(picture)
    return picture


PLACE = Place(
    name="whitetown", paint=paint, light=open_light, ground=0.93, horizon=HORIZON, water=0.66, sky=(0.05, 0.36),
    scale=0.84,
    paved=True, seasons=SEASONS, features=SKY_FEATURES | {"sea", "lights", "reflection"},
)  # fmt: skip
