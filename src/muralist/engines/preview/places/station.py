"""A railway platform under an iron roof: rails, a clock, benches, and the country beyond the line."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, View, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.carriageway import driven, lay_carriageway
from muralist.engines.preview.scenery.built.facades import GLOW, PASTEL, house_row
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.built.roadsides import ROADSIDES, roadside
from muralist.engines.preview.scenery.nature.land import ground, hills, lit, mist
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

TRACKS, PLATFORM = 0.665, 0.765


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.60)
    green = grass_colour(setting)
    hills(setting, picture, "hill", crest=0.57, swing=0.03, bottom=0.68, far=0.52, colour=green, frequency=1.3)
    house_row(
        setting, picture, "town", base=0.622, tall=(0.06, 0.10), wide=(0.07, 0.12), far=0.34, walls=PASTEL, gap=0.05
    )
    round_trees(setting, picture, "hedge", base=0.63, size=0.04, far=0.26, colours=leaves(setting), spacing=0.09)
    mist(setting, picture, at=0.62, thick=0.02, strength=0.2)
    hills(
        setting,
        picture,
        "bank",
        crest=0.635,
        swing=0.004,
        bottom=0.70,
        far=0.12,
        colour=green,
        frequency=1.0,
        blades=0.0 if snowy(setting) else 0.2,
    )
    _tracks(setting, picture)
    slabs(setting, picture, "platform", top=PLATFORM, colour=rgb("#b4aca0"), across=3.2, along=4.4)
    ink = view.ink(2)
    _edge(setting, ink)
    lamps = _roof(setting, ink)
    ink.onto(picture)
    if setting.day.lamps:
        for x, y in lamps:
            shine(picture, view, x, y, 0.09, GLOW, 0.75)
            shine(picture, view, x, 0.84, 0.18, GLOW, 0.22)
    return picture


def _tracks(setting: Setting, picture: Array) -> None:
    """Two lines of rails on sleepers and ballast, running across."""
    band = ground(
        setting,
        picture,
        "ballast",
        top=TRACKS,
        colour=mix(rgb("#857b72"), SNOW, 0.7 if snowy(setting) else 0),
        rough=0.5,
        fx=40,
        fy=80,
        far=0.15,
    )
    k = 1 / setting.view.tall
    ink = band.ink(2)
    steel, wood = lit(setting, rgb("#c3c8cc")), lit(setting, rgb("#5f4a3c"))
    for middle, thick in ((TRACKS + 0.022, 0.7), (TRACKS + 0.070, 1.0)):
        for sleeper in range(-30, 31):
            x = sleeper * 0.048 * thick
            ink.polygon(
                [
                    (x - 0.011, middle - 0.016 * thick),
                    (x + 0.011, middle - 0.016 * thick),
                    (x + 0.014, middle + 0.017 * thick),
                    (x - 0.014, middle + 0.017 * thick),
                ],
                wood,
            )
        for rail in (-0.010, 0.010):
            ink.box(-1.3, middle + rail * thick, 1.3, middle + (rail * thick) + 0.0055 * k * thick, times(steel, 0.45))
            ink.box(-1.3, middle + rail * thick - 0.004 * k, 1.3, middle + rail * thick, steel)
    ink.onto(picture)


def _edge(setting: Setting, ink: Ink) -> None:
    """The platform's lip with its yellow line, benches and a sign."""
    k = 1 / setting.view.tall
    ink.box(-1.3, PLATFORM - 0.022, 1.3, PLATFORM, lit(setting, rgb("#6f675f")))
    ink.box(
        -1.3,
        PLATFORM - 0.004,
        1.3,
        PLATFORM + 0.010,
        lit(setting, mix(rgb("#d3cabd"), SNOW, 0.6 if snowy(setting) else 0)),
    )
    ink.box(-1.3, PLATFORM + 0.020, 1.3, PLATFORM + 0.032, lit(setting, rgb("#f0c63c")))
    wood, iron = lit(setting, rgb("#9a6a40")), lit(setting, rgb("#2f3a38"))
    x = setting.side * max(0.34, setting.view.half_width * 0.62)
    if not setting.holds("bench"):
        foot = PLATFORM + 0.075
        for leg in (-0.11, 0.11):
            ink.box(x + leg - 0.006, foot - 0.11 * k, x + leg + 0.006, foot, iron)
        for slat in (0.105, 0.13, 0.155):
            ink.box(x - 0.14, foot - (slat + 0.018) * k, x + 0.14, foot - slat * k, wood)
        ink.box(x - 0.145, foot - 0.072 * k, x + 0.145, foot - 0.052 * k, mix(wood, setting.day.sun, 0.2))


def _roof(setting: Setting, ink: Ink) -> list[tuple[float, float]]:
    """Iron columns with fretwork arms, a valanced roof, a hanging clock; returns its lamps."""
    view = setting.view
    k = 1 / view.tall
    iron, cream = lit(setting, rgb("#2f5f58")), lit(setting, rgb("#efe6d2"))
    low = max(0.075, PLATFORM - 1.02 * k)
    columns = [x for x in (-0.44, 0.44, -1.02, 1.02) if abs(x) < view.half_width + 0.1]
    foot = PLATFORM + 0.05
    for x in columns:
        ink.box(x - 0.016, low, x + 0.016, foot, iron)
        ink.box(x - 0.016 * setting.side, low, x, foot, times(iron, 0.75))
        ink.box(x - 0.026, foot - 0.05 * k, x + 0.026, foot, times(iron, 0.9))
        ink.box(x - 0.024, low + 0.10 * k, x + 0.024, low + 0.115 * k, mix(iron, (1, 1, 1), 0.15))
        for hand in (-1, 1):
            arm = [
                (x + hand * 0.16 * math.sin(a), low + 0.17 * k - 0.16 * (1 - math.cos(a)) * k)
                for a in [0.16 * step for step in range(10)]
            ]
            ink.line(arm, 0.014, iron)
            ink.disc(x + hand * 0.052, low + 0.052 * k, 0.026, times(iron, 0.8))
            ink.disc(x + hand * 0.052, low + 0.052 * k, 0.014, mix(setting.day.middle, setting.day.haze, 0.4))
    ink.box(-1.3, -0.05, 1.3, low, lit(setting, rgb("#8a9a94")))
    for rib in range(-16, 17):
        ink.line([(rib * 0.05, -0.02), (rib * 0.085, low)], 0.006, lit(setting, rgb("#6f807a")))
    ink.box(-1.3, low - 0.016 * k, 1.3, low + 0.008 * k, iron)
    for tooth in range(-44, 45):
        x = tooth * 0.030
        ink.polygon(
            [
                (x - 0.015, low + 0.006 * k),
                (x + 0.015, low + 0.006 * k),
                (x + 0.012, low + 0.034 * k),
                (x, low + 0.046 * k),
                (x - 0.012, low + 0.034 * k),
            ],
            cream if tooth % 2 else times(cream, 0.9),
        )
    cx = -setting.side * min(0.17, view.half_width * 0.36)
    if not setting.holds("clock"):
        ink.box(cx - 0.004, low, cx + 0.004, low + 0.09 * k, iron)
        ink.disc(cx, low + 0.145 * k, 0.064, iron)
        ink.disc(cx, low + 0.145 * k, 0.054, rgb("#fff6dc") if setting.day.lamps else lit(setting, rgb("#fbf7ec")))
        for hour in range(12):
            a = hour * math.pi / 6
            ink.disc(cx + math.sin(a) * 0.044, low + (0.145 - math.cos(a) * 0.044) * k, 0.0036, (0.15, 0.15, 0.17))
        for long, a in ((0.028, 5.3), (0.041, 1.1)):
            ink.line(
                [(cx, low + 0.145 * k), (cx + math.sin(a) * long, low + (0.145 - math.cos(a) * long) * k)],
                0.006,
                (0.15, 0.15, 0.17),
            )
    lamps = [(x, low + 0.13 * k) for x in (-0.30, 0.30, 0.74, -0.74)]
    for x, y in lamps:
        ink.box(x - 0.003, low, x + 0.003, y, iron)
        ink.polygon(
            [
                (x - 0.034, y + 0.012 * k),
                (x - 0.010, y - 0.018 * k),
                (x + 0.010, y - 0.018 * k),
                (x + 0.034, y + 0.012 * k),
            ],
            iron,
        )
        ink.disc(x, y + 0.014 * k, 0.018, rgb("#fff0c4") if setting.day.lamps else cream, ry=0.010)
    return lamps


def paint_road(setting: Setting) -> Array:
    """An open road that runs to the hills between fields, or through the land that is named."""
    view = setting.view
    picture = blank(view)
    top = 0.60
    sky(setting, picture, top)
    shore = picture.copy() if setting.wants("sea") else None
    field = roadside(setting, picture, top)
    if shore is not None:
        _shore(setting, picture, shore, top)
    if driven(setting):
        lay_carriageway(setting, picture, 0.745, 0.965, kerbed=False)
        return picture
    _road_ahead(setting, field, picture, top)
    return picture


def _shore(setting: Setting, picture: Array, plain: Array, top: float) -> None:
    """The sea along one side of the road, to the horizon; all across behind a road that runs across."""
    sea(setting, plain, top)
    view = setting.view
    depth = np.clip((view.y - top) / (1 - top), 0, 1)
    if driven(setting):
        side = smoothstep(0.715, 0.705, view.y + 0.004 * view.line("shore", 6.0, 3)) * np.ones_like(view.x)
        rim = np.exp(-(((view.y - 0.712) / 0.006) ** 2)) * np.ones_like(view.x)
    else:
        out = -setting.side * view.x - (0.012 + 0.78 * depth) + 0.02 * view.line("shore", 6.0, 3) * depth
        side = smoothstep(-0.004, 0.004, out) * np.ones_like(view.y)
        rim = np.exp(-((out / (0.004 + 0.03 * depth)) ** 2)) * (view.y > top)
    lay(picture, (side * np.ones(view.shape)).astype(np.float32), plain)
    lay(picture, (rim * 0.75).astype(np.float32), mix((1, 1, 1), setting.day.haze, 0.2))


def _road_ahead(setting: Setting, field: View, picture: Array, top: float) -> None:
    """The road as a walker sees it, running away to the hills, with posts along it."""
    view, cold = setting.view, snowy(setting)
    depth = np.clip((field.y - top) / (1 - top), 0, 1)
    wide = 0.010 + 0.60 * depth
    off = (field.x - 0.03 * setting.side * np.sin(depth * 3) * (1 - depth)) / wide
    grit = field.noise("asphalt", 70.0, 90.0, octaves=2)
    worn = field.noise("worn", 5.0, 3.0, octaves=3)
    asphalt = mix(rgb("#6b6d72"), SNOW, 0.45 if cold else 0.0)
    tone = 0.86 + 0.2 * (grit - 0.5) + 0.16 * (worn - 0.5) + 0.08 * np.exp(-(((np.abs(off) - 0.45) / 0.12) ** 2))
    road = smoothstep(1.02, 0.985, np.abs(off) + 0.012 * (grit - 0.5))
    lay(
        picture[field.rows],
        smoothstep(1.16, 1.06, np.abs(off)),
        lit(setting, mix(rgb("#b3a184"), SNOW, 0.8 if cold else 0)),
    )
    colours = array(lit(setting, asphalt)) * tone[..., None]
    colours = colours + (array(setting.day.haze) - colours) * ((1 - depth) ** 4 * 0.5)[..., None]
    lay(picture[field.rows], road, colours.astype(np.float32))
    white = lit(setting, rgb("#f3efe2"))
    dashes = (np.sin(np.log(0.03 + depth) * 13) > 0.0) * smoothstep(0.028, 0.018, np.abs(off))
    lay(picture[field.rows], (dashes * 0.95).astype(np.float32), lit(setting, rgb("#f4cf5a")))
    lay(picture[field.rows], smoothstep(0.020, 0.010, np.abs(np.abs(off) - 0.93)) * np.float32(0.85), white)
    ink = view.ink(2)
    k = 1 / view.tall
    for number in range(7):
        near = (number / 6) ** 2
        for hand in (-1, 1):
            x, y, tall = hand * (0.02 + 0.74 * near + 0.012), top + (1 - top) * near + 0.006, 0.012 + 0.13 * near
            ink.box(x - tall * 0.09, y - tall * k, x + tall * 0.09, y, white)
            ink.box(
                x - tall * 0.09, y - tall * 0.85 * k, x + tall * 0.09, y - tall * 0.62 * k, lit(setting, rgb("#d8483c"))
            )
    ink.onto(picture)


SHOWN = SKY_FEATURES | {"lights", "puddles", "reflection", "trees", "grass", "hills"}
PLACES = (
    Place(
        name="station",
        paint=paint,
        light=open_light,
        ground=0.91,
        horizon=PLATFORM - 0.03,
        sky=(0.16, 0.42),
        scale=0.88,
        paved=True,
        seasons=SEASONS,
        features=SHOWN,
    ),
    Place(
        name="road",
        paint=paint_road,
        light=open_light,
        ground=0.88,
        horizon=0.60,
        sky=(0.05, 0.42),
        scale=0.9,
        seasons=SEASONS,
        features=SHOWN | ROADSIDES | {"sea"},
    ),
)
