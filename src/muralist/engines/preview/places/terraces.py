"""Rice terraces that step down a valley, flooded paddies of a plain, and a tea garden in rows along a hill."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WET = SKY_FEATURES | {"reflection", "trees", "mist"}
TOP = 0.50
"""Where the fields begin, as a height fraction."""
HIGH = 0.20
"""How much higher terraces climb at the sides of their valley."""
STEPS = 9.0
"""Terraces from the foot of the hills to the lower edge."""
RICE = {"autumn": rgb("#d8b548"), "winter": rgb("#b5a27a")}


def paint(setting: Setting) -> Array:
    """Terraces along the contours of a valley: grassy banks, and level water with rows of green shoots."""
    view = setting.view
    picture = _behind(setting)
    band = view.band(TOP - HIGH, 1.0)
    edge = _slopes(view)
    level, depth = _contours(band, edge=edge)
    step = np.floor(level)
    share = (level - step).astype(np.float32)
    wide = 0.34 - 0.12 * depth
    bank = smoothstep(1.0, 0.86, share / wide)
    own = _own(view, step)
    field = _flooded(setting, band, depth, own)
    inner = np.clip((share - wide) / (1 - wide), 0, 1)
    _shoots(setting, field, band, inner, depth, own)
    # the bank above is mirrored at its foot
    field *= (1 - 0.42 * smoothstep(0.22, 0.0, inner))[..., None]
    tuft = band.noise("bank", 46.0, 70.0, octaves=3, gain=0.7)
    rim = smoothstep(0.10, 0.0, share)
    tone = (0.84 + 0.5 * (tuft - 0.5) + 0.34 * rim - 0.34 * share / wide)[..., None]
    grassy = array(lit(setting, _green(setting, rgb("#7fae48")))) * tone
    land = field + (grassy - field) * bank[..., None]
    haze = array(mix(setting.day.haze, lit(setting, rgb("#7fae48")), 0.35))
    land += (haze - land) * (0.5 * smoothstep(0.34, 0.0, depth))[..., None]
    lay(picture[band.rows], band.below(edge), land.astype(np.float32))
    grass(setting, picture, "edge", top=0.94, colour=rgb("#6f9a40"), count=360, size=0.05)
    return picture


def paint_paddies(setting: Setting) -> Array:
    """Flooded fields of a plain between straight low banks, the shoots standing in rows."""
    view = setting.view
    picture = _behind(setting)
    band = view.band(TOP, 1.0)
    down = np.maximum((band.y - TOP) * view.tall, 1e-3)
    away = 0.16 / down
    across = band.x * away * 2.3 + 0.32 * away
    drift = (band.noise("banks", 2.0, 3.0, octaves=2) - 0.5) * 0.10
    row, column = np.power(away, 0.8) * 2.2 + drift, across * 0.8 + 0.5 + drift
    depth = np.clip((band.y - TOP) / (1 - TOP), 0, 1).astype(np.float32)
    depth = np.broadcast_to(depth, row.shape)
    field = _flooded(setting, band, depth, _own(view, np.floor(row) * 7 + np.floor(column) * 13))
    lines = np.abs((np.power(away, -0.72) * 9.0) % 1 - 0.5)
    clumps = np.abs((across * 15.0) % 1 - 0.5)
    far = smoothstep(0.0, 0.30, depth)
    plants = smoothstep(0.34, 0.12, lines) * smoothstep(0.40, 0.16, clumps) * far + 0.42 * (1 - far)
    plants *= 0.55 + 0.45 * band.noise("shoots", 60.0, 60.0, octaves=2)
    young = array(lit(setting, _rice(setting)))
    if _ripe(setting):
        tufts = band.noise("ears", 70.0, 60.0, octaves=3, gain=0.7)
        field = np.broadcast_to(young, field.shape) * (0.72 + 0.6 * (tufts - 0.4) + 0.2 * depth)[..., None]
    else:
        blade = young * (0.86 + 0.3 * lines)[..., None]
        field = field + (blade - field) * np.clip(plants * 1.05, 0, 0.92)[..., None]
    edge = np.minimum(np.abs(row % 1 - 0.5) * 1.0, np.abs(column % 1 - 0.5) * 1.6)
    bank = smoothstep(0.085, 0.06, edge)
    tuft = band.noise("bank", 46.0, 60.0, octaves=3, gain=0.7)
    tone = (0.74 + 0.5 * (tuft - 0.5) + 0.18 * smoothstep(0.03, 0.0, edge))[..., None]
    grassy = array(lit(setting, _green(setting, rgb("#7aa447")))) * tone
    shade = smoothstep(0.15, 0.085, edge) * 0.3
    picture[band.rows] = field * (1 - shade)[..., None] * (1 - bank)[..., None] + grassy * bank[..., None]
    mist(setting, picture, at=TOP + 0.012, thick=0.03, strength=0.4)
    grass(setting, picture, "edge", top=0.95, colour=rgb("#6f9a40"), count=300, size=0.05)
    return picture


def paint_tea(setting: Setting) -> Array:
    """Rounded hedges of tea along the contours of a hill, dark paths between them; on mountains, over their slopes."""
    view = setting.view
    picture = _behind(setting)
    steep = setting.wants("mountains") or setting.wants("hills")
    band = view.band(TOP - HIGH if steep else TOP, 1.0)
    edge = _slopes(view) if steep else None
    level, depth = _contours(band, steps=18.0 if steep else 12.0, edge=edge)
    step = np.floor(level)
    share = (level - step).astype(np.float32)
    leaves = band.noise("tea leaves", 62.0, 84.0, octaves=3, gain=0.75)
    share = np.clip(share + (leaves - 0.5) * 0.14, 0, 1)
    # a hedge is round: its crown takes the light, its foot lies in the shade of the path
    crown = np.sin(np.pi * np.clip(share / 0.80, 0, 1)) * (1 - 0.45 * share)
    path = smoothstep(0.76, 0.86, share)
    tone = 0.44 + 0.62 * crown + 0.55 * (leaves - 0.5) * (0.4 + crown) + 0.06 * (_own(view, step) - 0.5)
    green = lit(setting, _green(setting, rgb("#6f9f3e")))
    fresh = lit(setting, _green(setting, rgb("#a9c654")))
    hedge = array(green) * tone[..., None]
    hedge += (array(fresh) * tone[..., None] - hedge) * (np.clip(crown - 0.45, 0, 1) * 0.9)[..., None]
    earth = array(lit(setting, rgb("#5b4a30"))) * (0.62 + 0.3 * leaves)[..., None]
    colours = hedge + (earth - hedge) * (path * 0.85)[..., None]
    haze = array(mix(setting.day.haze, green, 0.45))
    colours += (haze - colours) * (0.55 * smoothstep(0.30, 0.0, depth))[..., None]
    if edge is None:
        picture[band.rows] = colours
    else:
        lay(picture[band.rows], band.below(edge), colours.astype(np.float32))
    mist(setting, picture, at=TOP + 0.015, thick=0.035, strength=0.45)
    return picture


def _behind(setting: Setting) -> Array:
    """The sky, far mountains and wooded hills over the fields."""
    picture = blank(setting.view)
    sky(setting, picture, TOP)
    mountains(setting, picture, "range", base=0.53, height=0.24, far=0.60, rock=rgb("#5f7a78"), frequency=1.5)
    hills(
        setting, picture, "wood", crest=0.475, swing=0.05, bottom=0.60, far=0.36, colour=rgb("#4f8050"), frequency=1.2
    )
    return picture


def _slopes(view: View) -> Array:
    """The upper edge of terraced land: a hillside on either side and the valley between them."""
    x = np.ravel(view.x).astype(np.float32)
    sides = 0.95 * np.exp(-(((x + 0.52) / 0.34) ** 2)) + 0.62 * np.exp(-(((x - 0.60) / 0.30) ** 2))
    edge: Array = (TOP + 0.02 - HIGH * np.minimum(sides, 0.95) + 0.008 * view.line("crest", 3.0, 3)).astype(np.float32)
    return edge


def _contours(band: View, steps: float = STEPS, edge: Array | None = None) -> tuple[Array, Array]:
    """On which terrace each spot is, in steps from the far end, and how near it is; `edge` is where land begins."""
    top = np.float32(TOP) if edge is None else edge[None, :]
    depth = np.clip((band.y - top) / (1 - top), 0, 1).astype(np.float32)
    swell = band.noise("valley", 1.1, 1.5, octaves=2) - 0.5
    bends = band.noise("spurs", 2.6, 2.2, octaves=2) - 0.5
    level = steps * np.power(depth, 0.60) + (3.2 * swell + 1.1 * bends) * (0.35 + 0.65 * depth)
    return (level + 4.0).astype(np.float32), np.broadcast_to(depth, level.shape)


def _own(view: View, number: Array) -> Array:
    """A number of its own between 0 and 1 for each field."""
    own: Array = view.rng("fields").random(97).astype(np.float32)[number.astype(np.int64) % 97]
    return own


def _flooded(setting: Setting, band: View, depth: Array, own: Array) -> Array:
    """Still water that mirrors the sky, a little different in each field."""
    day = setting.day
    sheen = [
        (0.0, mix(day.horizon, (1, 1, 1), 0.10)),
        (1.0, mix(day.middle, lit(setting, rgb("#5a8a86")), 0.30)),
    ]
    ripple = band.noise("ripple", 9.0, 60.0, octaves=3)
    return gradient(np.clip(depth * 0.9 + 0.14 * (own - 0.5), 0, 1), sheen) * (0.94 + 0.14 * (ripple - 0.5))[..., None]


def _shoots(setting: Setting, field: Array, band: View, inner: Array, depth: Array, own: Array) -> None:
    """Rows of young rice along each terrace; some are planted thick, and ripe ones wholly."""
    rows = np.abs((inner * (2.0 + 3.0 * depth)) % 1 - 0.5)
    clumps = band.noise("shoots", 74.0, 52.0, octaves=2)
    thick = np.where(own > 0.70, 1.0, 0.0).astype(np.float32)
    dots = smoothstep(0.30, 0.12, rows) * smoothstep(0.44, 0.60, clumps) * smoothstep(0.04, 0.16, inner)
    if _ripe(setting):
        thick = np.full_like(thick, 1.4)
    share = np.maximum(dots * 0.85, thick * (0.72 + 0.5 * clumps) * smoothstep(0.0, 0.10, inner))
    tone = (0.72 + 0.5 * clumps - 0.16 * inner)[..., None]
    field += (array(lit(setting, _rice(setting))) * tone - field) * np.clip(share, 0, 0.96)[..., None]


def _ripe(setting: Setting) -> bool:
    return setting.plan.season == "autumn"


def _rice(setting: Setting) -> Colour:
    return RICE.get(setting.plan.season or "", rgb("#86b84c"))


def _green(setting: Setting, own: Colour) -> Colour:
    """The colour of grass and leaves in the season."""
    if snowy(setting):
        return rgb("#e4e9ee")
    return times(mix(own, rgb("#b5a27a"), 0.5), 0.95) if setting.plan.season == "winter" else own


def _place(name: str, painted: Callable[[Setting], Array]) -> Place:
    return Place(
        name=name, paint=painted, light=open_light, ground=0.90, horizon=0.52, sky=(0.05, 0.38), scale=0.85,
        seasons=SEASONS, features=WET | {"mountains", "hills", "lane"},
    )  # fmt: skip


PLACES = (_place("terraces", paint), _place("paddies", paint_paddies), _place("teafield", paint_tea))
