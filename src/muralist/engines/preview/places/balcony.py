"""A balcony: tiles underfoot, an iron railing with boxes of flowers, an open glass door, and the roofs of a town."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.places.city import towers
from muralist.engines.preview.props.shopwares import potted
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, ground_colour, leaves, snowy, tinted
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import house_row
from muralist.engines.preview.scenery.nature.land import hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import fallen, round_trees
from muralist.engines.preview.scenery.nature.water import sea
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

TOWN, FLOOR = 0.62, 0.77
RAIL = 0.30
"""World units from the floor to the top of the railing."""
BLOOMS = (rgb("#d8415a"), rgb("#f0a63c"), rgb("#e9e3f2"), rgb("#b45fb0"))
POTTED = (*BLOOMS, rgb("#f08fb2"), rgb("#f7f1ea"))
LAMP = rgb("#ffd08a")


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, TOWN)
    _view(setting, picture)
    round_trees(setting, picture, "below", base=0.785, size=0.07, far=0.15, colours=leaves(setting), spacing=0.22)
    _tiles(setting, picture)
    ink = view.ink(2)
    _railing(setting, ink)
    if not setting.holds("planter"):
        _boxes(setting, ink)
    _door(setting, ink)
    if setting.wants("flowers") and not snowy(setting):
        _pots(setting, ink)
    ink.onto(picture)
    if setting.day.lamps:
        x = _hand(setting) * _edge(setting)
        glow(picture, np.exp(-view.spot(x, FLOOR - 0.30 / view.tall, 0.34)) * np.float32(0.55), LAMP)
        pool = np.exp(-(((view.x - x) / 0.55) ** 2)) * smoothstep(FLOOR, FLOOR + 0.08, view.y)
        glow(picture, (pool * np.float32(0.28)).astype(np.float32), LAMP)
    fallen(setting, picture, "fallen", top=FLOOR + 0.03, count=60)
    return picture


def _view(setting: Setting, picture: Array) -> None:
    """What lies below: the roofs of a town, or the sea, the mountains or the city that is named."""
    view = setting.view
    below = view.band(TOWN, FLOOR + 0.02)
    picture[below.rows] = array(mix(setting.day.haze, lit(setting, rgb("#7f9078")), 0.4))
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=TOWN + 0.02, height=0.30, far=0.58, rock=rgb("#6f7a90"), snow=0.4)
    if setting.wants("sea"):
        sea(setting, picture, TOWN - 0.10, FLOOR + 0.02)
        return
    if setting.wants("skyline"):
        for rank, (far, count, low, high) in enumerate(((0.60, 34, 0.22, 0.58), (0.36, 24, 0.12, 0.42))):
            towers(setting, picture, rank, far, count, low, high, 0.77)
        return
    hills(setting, picture, "far hills", crest=TOWN - 0.06, swing=0.05, bottom=0.72, far=0.6,
          colour=ground_colour(setting, rgb("#6f8f6a")))  # fmt: skip
    mist(setting, picture, at=TOWN, thick=0.04, strength=0.3)
    for rank, (base, low, high) in enumerate(((0.67, 0.06, 0.12), (0.75, 0.08, 0.15))):
        house_row(setting, picture, f"below {rank}", base=base, tall=(low, high), wide=(0.16, 0.26),
                  far=0.42 - 0.2 * rank)  # fmt: skip


def _hand(setting: Setting) -> int:
    """The side of the wall: away from the sun and the moon, which it would cut."""
    return -setting.side


def _edge(setting: Setting) -> float:
    """Where the wall of the house begins, in world units from the middle."""
    return setting.view.half_width - min(0.24, setting.view.half_width * 0.42)


def _tiles(setting: Setting, picture: Array) -> None:
    """Square tiles that run towards the viewer; wet ones mirror what is behind them."""
    view = setting.view.band(FLOOR, 1.0)
    rows = picture[view.rows]
    depth = np.clip((view.y - FLOOR) / (1 - FLOOR), 0, 1)
    spread = 0.42 + 0.58 * depth
    across, along = view.x / spread * 4.6, np.log(spread) * 7.0
    joints = np.maximum(
        smoothstep(0.468, 0.49, np.abs(across % 1 - 0.5)), smoothstep(0.455, 0.485, np.abs(along % 1 - 0.5))
    )
    pick = (np.floor(across).astype(np.int64) * 31 + np.floor(along).astype(np.int64) * 17) % 97
    own = view.rng("balcony tiles").random(97).astype(np.float32)[pick]
    grain = view.noise("balcony grain", 30.0, 30.0, octaves=3)
    tone = (0.80 + 0.18 * depth + 0.16 * (own - 0.5) + 0.10 * (grain - 0.5)) * (1 - 0.30 * joints)
    rows[:] = array(lit(setting, rgb("#c08f6d"))) * tone[..., None]
    if snowy(setting):
        drift = smoothstep(0.10, 0.40, 0.66 - 0.30 * depth + 0.50 * (grain - 0.5))
        lay(rows, drift.astype(np.float32), lit(setting, SNOW))
    if setting.weather in {"rain", "storm"}:
        count = view.shape[0]
        mirror = picture[np.clip(view.top - 1 - np.arange(count), 0, None)]
        rows += (mirror - rows) * (np.float32(0.40) * (1 - 0.5 * depth))[..., None]


def _railing(setting: Setting, ink: Ink) -> None:
    k = 1 / setting.view.tall
    iron = lit(setting, rgb("#33383b"))
    top = FLOOR - RAIL * k
    for post in range(-30, 31):
        x = post * 0.045
        ink.box(x - 0.0035, top, x + 0.0035, FLOOR - 0.02 * k, iron)
        ink.disc(x, top + 0.055 * k, 0.010, iron, ry=0.010 * k)
    ink.box(-1.4, top - 0.016 * k, 1.4, top + 0.006 * k, times(iron, 1.25))
    ink.box(-1.4, FLOOR - 0.036 * k, 1.4, FLOOR - 0.022 * k, iron)
    ink.box(-1.4, FLOOR - 0.008 * k, 1.4, FLOOR + 0.006 * k, times(lit(setting, rgb("#b9aa98")), 0.85))
    if snowy(setting):
        ink.box(-1.4, top - 0.032 * k, 1.4, top - 0.012 * k, lit(setting, SNOW))


def _boxes(setting: Setting, ink: Ink) -> None:
    """Boxes of flowers that hang on the railing; in winter only the boxes and the snow on them."""
    view = setting.view
    k = 1 / view.tall
    clay = lit(setting, rgb("#a8603f"))
    top = FLOOR - RAIL * k
    green = leaves(setting)
    for x in (-0.80, -0.27, 0.27, 0.80):
        if abs(x) > view.half_width + 0.2:
            continue
        rng = view.rng("balcony box", x)
        if snowy(setting):
            ink.disc(x, top + 0.012 * k, 0.145, lit(setting, SNOW), ry=0.030)
        else:
            for _ in range(38):
                px, py = x + float(rng.uniform(-0.15, 0.15)), top + float(rng.uniform(-0.045, 0.03)) * k
                tone = lit(setting, jitter(green[int(rng.integers(len(green)))], rng, 0.03))
                ink.disc(px, py, float(rng.uniform(0.016, 0.030)), tone, ry=float(rng.uniform(0.012, 0.022)))
            tint = tinted(setting, "flowers") or BLOOMS[int(rng.integers(len(BLOOMS)))]
            for _ in range(22):
                px, py = x + float(rng.uniform(-0.15, 0.15)), top + float(rng.uniform(-0.055, 0.02)) * k
                size = float(rng.uniform(0.011, 0.018))
                ink.disc(px, py, size, lit(setting, jitter(tint, rng, 0.04)), ry=size)
                ink.disc(px, py, size * 0.35, lit(setting, rgb("#f4d35e")), ry=size * 0.35)
        ink.box(x - 0.15, top + 0.02 * k, x + 0.15, top + 0.095 * k, clay)
        ink.box(x - 0.158, top + 0.014 * k, x + 0.158, top + 0.034 * k, times(clay, 1.15))


def _pots(setting: Setting, ink: Ink) -> None:
    """Pots of flowers along the railing, and larger ones nearer by, where flowers are asked for."""
    view = setting.view
    k, wall = 1 / view.tall, _edge(setting) + 0.02
    rng = view.rng("balcony pots")
    rows = ((FLOOR + 0.045, 0.13, 0.21, 0.0), (FLOOR + 0.135, 0.185, 0.30, 0.30))
    for foot, size, step, clear in rows:
        for number in range(-6, 7):
            x = number * step + float(rng.uniform(-0.02, 0.02))
            tone = tinted(setting, "flowers") or POTTED[int(rng.integers(len(POTTED)))]
            half, shapes = potted(rng, rgb("#b0643f"), tone)
            inside = x * _hand(setting) + half * size < wall - (0.12 if clear else 0.0)
            if not inside or abs(x) < clear or abs(x) > view.half_width + 0.1:
                continue
            ink.disc(x, foot, size * 0.42, times(setting.day.shade, 0.6), 0.35, ry=size * 0.07)
            for path, colour in shapes:
                ink.polygon([(x + u * size, foot - v * size * k) for u, v in path], lit(setting, colour))


def _door(setting: Setting, ink: Ink) -> None:
    """The wall of the house at the frame's edge, with one leaf of a glass door in it and a lamp over the tiles."""
    view, side = setting.view, _hand(setting)
    k = 1 / view.tall
    near, edge = _edge(setting), view.half_width + 0.2
    wall, trim = lit(setting, rgb("#e6d8c2")), lit(setting, rgb("#f5f1e8"))
    foot = FLOOR + 0.055

    def piece(a: float, b: float, high: float, low: float, slant: float = 0.0) -> list[tuple[float, float]]:
        # the wall comes towards the viewer: its foot falls outwards
        return [(side * a, high), (side * b, high), (side * b, low + slant), (side * a, low)]

    ink.polygon(piece(near, edge, -0.02, foot - 0.05, 0.14), wall)
    ink.polygon(piece(near, near + 0.02, -0.02, foot - 0.05, 0.008), times(wall, 0.80))
    glass = LAMP if setting.day.lamps else mix(lit(setting, rgb("#8fa9b6")), setting.day.horizon, 0.25)
    left, right = near + 0.055, near + 0.30
    high = max(0.05, FLOOR - 0.66 * k)
    ink.polygon(piece(left - 0.02, right, high - 0.02, foot - 0.037, 0.10), trim)
    ink.polygon(piece(left, right, high, foot - 0.033, 0.095), glass)
    for share in (0.34, 0.67):
        y = high + (foot - high) * share
        ink.box(*sorted_box(side * left, side * right, y - 0.006 * k, y + 0.006 * k), trim)
    cloth = mix(trim, LAMP, 0.3) if setting.day.lamps else times(trim, 0.95)
    fold = [(side * (left + 0.006), high), (side * (left + 0.075), high)]
    for step in range(9):
        share = step / 8
        wave = 0.012 * math.sin(share * 9)
        fold.append((side * (left + 0.075 - 0.030 * share + wave), high + (foot - 0.03 - high) * share))
    ink.polygon([*fold, (side * (left + 0.006), foot - 0.03)], cloth)


def sorted_box(a: float, b: float, y0: float, y1: float) -> tuple[float, float, float, float]:
    """The box between two upright lines, whichever is to the left."""
    return min(a, b), y0, max(a, b), y1


PLACE = Place(
    name="balcony",
    paint=paint,
    light=open_light,
    ground=0.91,
    horizon=TOWN,
    sky=(0.06, 0.40),
    scale=0.84,
    paved=True,
    seasons=SEASONS,
    features=SKY_FEATURES | {"flowers", "lights", "hills", "door", "puddles", "leaves", "sea", "skyline", "mountains"},
)
