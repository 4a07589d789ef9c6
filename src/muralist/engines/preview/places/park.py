"""A park: lawns under old trees, a gravel path that winds to a pond, lamps and benches along it."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.places.city import towers
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, ground_colour, leaves, season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist
from muralist.engines.preview.scenery.nature.plants import broad_tree, fallen, grass, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, WATERS, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

HORIZON, LAWN = 0.56, 0.60


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, LAWN)
    if setting.wants("skyline"):
        towers(setting, picture, 0, 0.62, 26, 0.10, 0.34, 0.60)
        towers(setting, picture, 1, 0.46, 18, 0.06, 0.24, 0.61)
    round_trees(setting, picture, "wood 2", base=0.60, size=0.085, far=0.55, colours=leaves(setting), spacing=0.085)
    round_trees(setting, picture, "wood 1", base=0.615, size=0.070, far=0.34, colours=leaves(setting), spacing=0.16)
    mist(setting, picture, at=0.60, thick=0.02, strength=0.25)
    green = grass_colour(setting)
    hills(
        setting,
        picture,
        "lawn",
        crest=LAWN,
        swing=0.012,
        bottom=1.0,
        far=0.10,
        colour=green,
        frequency=0.7,
        blades=0.0 if snowy(setting) else 0.2,
        rough=0.06 if snowy(setting) else 0.16,
    )
    asked = setting.wants("mere") or setting.wants("river") or setting.wants("brook")
    if not asked:
        _pond(setting, picture)
    if not snowy(setting):
        wild = 0.30 if season(setting) == "spring" else 0.06
        grass(setting, picture, "park grass", top=0.70, colour=green, count=1300, size=0.035, flowers=wild)
    if not asked:
        _path(setting, picture)
    ink = view.ink(2)
    k = 1 / view.tall
    for x, y, size in ((-0.36, 0.695, 0.075), (0.43, 0.685, 0.07)):
        if not setting.holds("bench"):
            _bench(setting, ink, x, y, size)
    far, near = ((-0.45, 0.640, 0.17), (0.44, 0.645, 0.18)), ((-0.17, 0.67, 0.22), (0.27, 0.735, 0.30))
    lamps = () if setting.holds("street_lamp") else far if asked else near
    for x, y, tall in lamps:
        _lamp(setting, ink, x, y, tall)
    ink.onto(picture)
    side = setting.side
    broad_tree(setting, picture, "left tree", x=-side * -0.60, foot=0.76, size=0.26)
    broad_tree(setting, picture, "right tree", x=-side * 0.72, foot=0.82, size=0.34)
    if setting.day.lamps:
        for x, y, tall in lamps:
            glow(picture, np.exp(-view.spot(x, y - tall * k, tall * 0.45)) * np.float32(0.75), rgb("#ffcf86"))
    fallen(setting, picture, "fallen", top=0.66)
    return picture


def _path_middle(depth: Array) -> Array:
    """World x of the path's middle: it winds towards the pond."""
    return np.asarray(0.05 + 0.26 * np.sin(depth * 3.3 + 0.5) * (1 - depth) ** 0.7 - 0.03 * depth, dtype=np.float32)


def _path(setting: Setting, picture: Array) -> None:
    view = setting.view.band(LAWN + 0.015, 1.0)
    depth = np.clip((view.y - LAWN - 0.015) / (0.985 - LAWN), 0, 1)
    wide = 0.016 + 0.27 * depth**1.25
    edge = view.noise("verge", 20.0, 40.0, octaves=3) - 0.5
    off = np.abs(view.x - _path_middle(depth)) / wide + 0.10 * edge
    grit = view.noise("gravel", 120.0, 150.0, octaves=2)
    broad = view.noise("gravel tone", 5.0, 14.0, octaves=3)
    colour = array(lit(setting, mix(rgb("#d3bf9c"), ground_colour(setting, rgb("#d3bf9c")), 0.7)))
    tone = 0.84 + 0.14 * depth + 0.22 * (grit - 0.5) + 0.16 * (broad - 0.5)
    wet = 0.78 if setting.weather in {"rain", "storm"} else 1.0
    rim = np.exp(-(((off - 1.0) / 0.07) ** 2)) * 0.35
    rows = picture[view.rows]
    rows *= 1 - rim[..., None]
    lay(rows, smoothstep(1.02, 0.97, off), (colour * (tone * wet)[..., None]).astype(np.float32))


def _pond(setting: Setting, picture: Array) -> None:
    view = setting.view.band(LAWN, 0.70)
    day = setting.day
    far = ((view.x + 0.02 - setting.side * 0.30) / 0.27) ** 2 + ((view.y - 0.635) / 0.022) ** 2
    mask = smoothstep(1.06, 0.98, far + 0.25 * (view.noise("bank", 9.0, 30.0, octaves=3) - 0.5))
    ripple = view.noise("pond", 10.0, 140.0, octaves=2)
    frozen = snowy(setting)
    water = array(mix(day.middle, rgb("#dfeaf2") if frozen else lit(setting, rgb("#3c6f78")), 0.45))
    lay(picture[view.rows], mask, (water * (0.86 + 0.34 * (ripple - 0.5) + 0.1)[..., None]).astype(np.float32))


def _bench(setting: Setting, ink: Ink, x: float, y: float, size: float) -> None:
    k = 1 / setting.view.tall
    wood, iron = lit(setting, rgb("#8a5a36")), lit(setting, rgb("#2f3331"))
    ink.disc(x, y, size * 1.15, times(setting.day.shade, 0.6), 0.35, ry=size * 0.14)
    for leg in (-0.8, 0.8):
        ink.box(x + leg * size - 0.004, y - size * 0.85 * k, x + leg * size + 0.004, y, iron)
    for slat in (0.80, 0.64):
        ink.box(x - size, y - size * (slat + 0.11) * k, x + size, y - size * slat * k, times(wood, 0.9))
    ink.box(x - size, y - size * 0.46 * k, x + size, y - size * 0.34 * k, mix(wood, setting.day.sun, 0.2))
    if snowy(setting):
        ink.box(x - size, y - size * 0.52 * k, x + size, y - size * 0.44 * k, lit(setting, rgb("#eef3fa")))


def _lamp(setting: Setting, ink: Ink, x: float, y: float, tall: float) -> None:
    k = 1 / setting.view.tall
    iron = lit(setting, rgb("#2a3230"))
    ink.box(x - tall * 0.014, y - tall * 0.92 * k, x + tall * 0.014, y, iron)
    ink.box(x - tall * 0.04, y - tall * 0.06 * k, x + tall * 0.04, y, iron)
    bright = rgb("#ffe7b0") if setting.day.lamps else lit(setting, rgb("#e9ecdf"))
    ink.polygon(
        [
            (x - tall * 0.06, y - tall * 1.05 * k),
            (x + tall * 0.06, y - tall * 1.05 * k),
            (x + tall * 0.035, y - tall * 0.9 * k),
            (x - tall * 0.035, y - tall * 0.9 * k),
        ],
        bright,
    )
    ink.polygon(
        [(x - tall * 0.075, y - tall * 1.04 * k), (x, y - tall * 1.14 * k), (x + tall * 0.075, y - tall * 1.04 * k)],
        iron,
    )


PLACE = Place(
    name="park",
    paint=paint,
    light=open_light,
    ground=0.885,
    horizon=HORIZON,
    sky=(0.05, 0.40),
    scale=0.9,
    seasons=SEASONS,
    features=SKY_FEATURES | {"trees", "flowers", "grass", "lake", "lights", "leaves", "skyline"} | WATERS,
)
