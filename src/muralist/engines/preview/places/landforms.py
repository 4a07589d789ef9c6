"""Lands of rock and water: a fjord, a hot spring, a geyser, a crater, a salt flat, a moor."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, ground, hills, lit, mist, mountains
from muralist.engines.preview.scenery.nature.plants import grass, pine_row, round_trees
from muralist.engines.preview.scenery.nature.rocks import boulder, boulders
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
ROCK, TURQUOISE = rgb("#7c8490"), rgb("#5fc4c4")


def _cliff(setting: Setting, picture: Array, hand: int, inner: float, top: float, foot: float, far: float) -> None:
    """One steep wall of a fjord, from the frame's edge in to `inner` at the water."""
    view = setting.view
    reach = np.clip((hand * view.x[0] - inner + 0.30) / 0.62, 0, 1)
    rough = view.line(f"fjord {hand} {inner}", 2.2, 5, 0.5)
    line = (foot - (foot - top) * np.power(reach, 0.62) + 0.02 * rough * (reach > 0)).astype(np.float32)
    line = np.where(reach <= 0, 1.5, np.minimum(line, foot + 0.001)).astype(np.float32)
    band = view.band(max(0.0, top - 0.06), foot + 0.004)
    mask = band.below(line) * (band.y < foot)
    clefts = band.noise(f"fjord clefts {hand} {inner}", 12.0, 3.0, octaves=5, gain=0.6)
    green = times(grass_colour(setting), 0.75)
    high = np.clip((foot - band.y) / max(0.05, foot - top), 0, 1)
    tone = 0.72 + 0.7 * (clefts - 0.5) + (0.14 if hand != setting.side else -0.10)
    rock, moss = np.array(faded(setting, ROCK, far)), np.array(faded(setting, green, far))
    snow = np.array(faded(setting, SNOW, far * 0.6))
    share = np.clip(1.25 - 1.9 * high + 1.6 * (clefts - 0.5), 0, 1)[..., None]
    colours = rock + (moss - rock) * share
    white = np.clip((high - (0.30 if snowy(setting) else 0.80)) * 6 + 5 * (clefts - 0.5), 0, 1)[..., None]
    colours = colours * tone[..., None]
    colours = colours + (snow - colours) * white
    lay(picture[band.rows], mask, colours.astype(np.float32))


def paint_fjord(setting: Setting) -> Array:
    """Steep walls on both sides of a long still arm of the sea, waterfalls, a red cabin on the bank."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    water = 0.62
    sky(setting, picture, water)
    mountains(setting, picture, "end", base=water, height=0.26, far=0.62, rock=rgb("#76829a"), snow=0.55, frequency=1.6)
    wide = max(1.0, view.half_width * 1.6)
    for inner, top, far in ((0.14 * wide, 0.34, 0.46), (0.32 * wide, 0.20, 0.22)):
        for hand in (-1, 1):
            _cliff(
                setting,
                picture,
                hand,
                inner + 0.03 * hand * setting.side,
                top + 0.04 * (hand == setting.side),
                water,
                far,
            )
    mist(setting, picture, at=0.60, thick=0.02, strength=0.4)
    ink = view.ink(2)
    fall = lit(setting, WHITE)
    x = -setting.side * 0.40 * wide
    for dx, wide_at in ((0.0, 0.010), (0.006, 0.004), (-0.007, 0.004)):
        ink.line([(x + dx, 0.36), (x + dx * 1.6 + 0.004, 0.48), (x + dx * 2.4 - 0.002, water)], wide_at, fall, 0.8)
    ink.onto(picture)
    mirror(setting, picture, water, dim=0.86)
    if any(all_props()[thing.prop].stands == "water" for thing in setting.plan.things):
        return picture
    hills(setting, picture, "bank", crest=0.90, swing=0.025, bottom=1.0, far=0.03, colour=grass_colour(setting))
    if not setting.plan.things:
        ink = view.ink(2)
        h = setting.side * min(0.28, view.half_width * 0.55)
        red, white = lit(setting, rgb("#b03a30")), lit(setting, WHITE)
        ink.box(h - 0.060, 0.915 - 0.070 * k, h + 0.060, 0.915, red)
        ink.polygon([(h - 0.075, 0.915 - 0.068 * k), (h + 0.075, 0.915 - 0.068 * k), (h, 0.915 - 0.130 * k)],
                    lit(setting, rgb("#4a4f55")))  # fmt: skip
        ink.box(h - 0.012, 0.915 - 0.045 * k, h + 0.012, 0.915, white)
        for dx in (-0.036, 0.036):
            ink.box(h + dx - 0.011, 0.915 - 0.048 * k, h + dx + 0.011, 0.915 - 0.026 * k,
                    rgb("#ffd98a") if setting.day.lamps else white)  # fmt: skip
        ink.onto(picture)
    if not snowy(setting):
        grass(setting, picture, "bank grass", top=0.92, colour=grass_colour(setting), count=500, flowers=0.12)
    return picture


def _steam(setting: Setting, picture: Array, spots: list[tuple[float, float, float]], power: float = 0.16) -> None:
    """Soft puffs of vapour at (x, y, radius)."""
    white = mix(setting.day.haze, WHITE, 0.6)
    for x, y, radius in spots:
        reach = 2.4 * radius / setting.view.tall
        if not -reach < y < 1 + reach:
            continue
        band = setting.view.band(max(0.0, y - reach), min(1.0, y + reach))
        amount = np.exp(-(band.spot(x, y, radius) ** 2)) * np.float32(power)
        lay(picture[band.rows], amount.astype(np.float32), white)


def paint_spring(setting: Setting) -> Array:
    """A steaming pool of turquoise water in a ring of stones, pines and peaks behind."""
    view, picture = setting.view, blank(setting.view)
    sky(setting, picture, 0.60)
    mountains(setting, picture, "range", base=0.60, height=0.30, far=0.45, rock=ROCK, snow=0.5, frequency=1.4)
    green = grass_colour(setting)
    line = hills(setting, picture, "rise", crest=0.57, swing=0.03, bottom=0.72, far=0.28, colour=green)
    pine_row(setting, picture, "pines", base=line, height=0.14, far=0.26, spacing=0.05, snowy=snowy(setting))
    hills(setting, picture, "bank", crest=0.66, swing=0.012, bottom=1.0, far=0.06, colour=times(green, 0.92))
    ink = view.ink(2)
    wide = max(0.44, view.half_width * 0.82)
    y, flat = 0.815, 0.115 * max(1.0, wide / 0.6)
    deep = lit(setting, mix(TURQUOISE, rgb("#2a7f92"), 0.4))
    ink.disc(0.0, y, wide * 1.06, lit(setting, rgb("#8f8a80")), ry=flat * 1.10)
    for n in range(9):
        t = n / 8
        ink.disc(0.0, y + 0.010 * t, wide * (1 - 0.62 * t), mix(deep, mix(lit(setting, TURQUOISE), WHITE, 0.35), t),
                 ry=flat * (1 - 0.62 * t))  # fmt: skip
    rng = view.rng("ripples")
    for _ in range(16):
        a, r = float(rng.uniform(0, math.tau)), math.sqrt(float(rng.random())) * 0.85
        x0, y0, w = wide * r * math.cos(a), y + flat * r * math.sin(a), float(rng.uniform(0.03, 0.08))
        ink.line([(x0 - w, y0), (x0, y0 - 0.003), (x0 + w, y0)], 0.004, mix(lit(setting, TURQUOISE), WHITE, 0.7), 0.6)
    stones = view.rng("ring")
    tone = lit(setting, mix(rgb("#8d8a86"), SNOW, 0.5) if snowy(setting) else rgb("#8d8a86"))
    for front in (False, True):
        for n in range(34):
            a = math.tau * n / 34
            if (math.sin(a) > -0.1) is not front:
                continue
            px, py = wide * 1.03 * math.cos(a), y + flat * 1.05 * math.sin(a)
            boulder(setting, ink, px, py + 0.010, 0.042 * (0.8 + 0.5 * (math.sin(a) + 1) / 2), tone, stones)
    ink.onto(picture)
    puffs = view.rng("steam")
    _steam(setting, picture, [(float(puffs.uniform(-wide, wide)) * 0.9, 0.79 - 0.30 * float(puffs.random()) ** 1.4,
                               float(puffs.uniform(0.07, 0.15))) for _ in range(20)])  # fmt: skip
    return picture


def paint_geyser(setting: Setting) -> Array:
    """A column of water and steam that shoots out of a pale cone ringed with colour."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, 0.64)
    mountains(setting, picture, "range", base=0.64, height=0.16, far=0.55, rock=ROCK, snow=0.3, frequency=1.5)
    pine_row(setting, picture, "pines", base=0.645, height=0.09, far=0.35, spacing=0.022, snowy=snowy(setting))
    ground(
        setting, picture, "sinter", top=0.64, colour=mix(rgb("#c9bda6"), SNOW, 0.7 if snowy(setting) else 0.0), far=0.2
    )
    ink = view.ink(2)
    x, y = -setting.side * 0.06 if not setting.plan.things else -setting.side * 0.22, 0.775
    for share, tone in (
        (1.0, rgb("#c98a4a")),
        (0.86, rgb("#d9a85a")),
        (0.70, rgb("#e6d6ae")),
        (0.50, rgb("#7fc0c4")),
        (0.34, rgb("#e9eef0")),
    ):
        ink.disc(x, y, 0.36 * share, lit(setting, tone), 0.9, ry=0.062 * share)
    ink.polygon([(x - 0.12, y + 0.006), (x - 0.04, y - 0.05 * k), (x + 0.04, y - 0.05 * k), (x + 0.12, y + 0.006)],
                lit(setting, rgb("#d6cdbc")))  # fmt: skip
    rng = view.rng("geyser")
    white = lit(setting, WHITE)
    for _ in range(90):
        high, out = float(rng.random()) ** 0.8, float(rng.normal(0, 1))
        top = y - (0.06 + 0.48 * high) * k
        ink.line(
            [
                (x + 0.012 * out, y - 0.05 * k),
                (x + out * 0.016 * (1 + 1.4 * high), (y + top) / 2),
                (x + out * 0.022 * (1 + 2.2 * high), top),
            ],
            0.006,
            mix(white, lit(setting, rgb("#a9d4e4")), 0.5 * float(rng.random())),
            0.55,
        )
    ink.onto(picture)
    spots = []
    for n in range(26):
        t = n / 25
        drift = setting.side * 0.16 * t**2
        spots.append((x + drift + float(rng.normal(0, 0.03 + 0.04 * t)), y - (0.08 + 0.56 * t) * k, 0.05 + 0.075 * t))
    _steam(setting, picture, spots, 0.34)
    return picture


def paint_crater(setting: Setting) -> Array:
    """A great bowl of rock with banded walls and a small lake on its floor, seen from its rim."""
    view, picture = setting.view, blank(setting.view)
    sky(setting, picture, 0.46)
    earth = rgb("#b58a64")
    ground(setting, picture, "plain", top=0.44, colour=mix(earth, SNOW, 0.75 if snowy(setting) else 0.0), far=0.45)
    ink = view.ink(2)
    wide = max(0.52, view.half_width * 0.96)
    y, flat = 0.635, 0.165
    for n in range(11):
        t = n / 10
        tone = mix(mix(rgb("#8a6248"), rgb("#c79a70"), (n % 2) * 0.7), rgb("#6f5444"), 0.3 * t)
        shade = 0.86 + 0.18 * math.cos(n)
        ink.disc(0.0, y + 0.040 * t, wide * (1 - 0.62 * t), faded(setting, times(tone, shade), 0.12 * (1 - t)),
                 ry=flat * (1 - 0.66 * t))  # fmt: skip
    ink.disc(0.0, y + 0.044, wide * 0.30, lit(setting, rgb("#9a7c60")), ry=flat * 0.27)
    ink.disc(wide * 0.03, y + 0.048, wide * 0.20, lit(setting, rgb("#4f9ab0")), ry=flat * 0.15)
    ink.disc(wide * 0.03, y + 0.046, wide * 0.15, mix(lit(setting, rgb("#4f9ab0")), WHITE, 0.25), ry=flat * 0.09)
    # the shaded wall on the side of the sun
    rim = [(wide * math.cos(a), y + flat * math.sin(a)) for a in [math.tau * n / 60 for n in range(61)]]
    ink.line(rim, 0.012, mix(lit(setting, earth), WHITE, 0.3))
    ink.onto(picture)
    hills(setting, picture, "near rim", crest=0.84, swing=0.018, bottom=1.0, far=0.03,
          colour=mix(rgb("#a87c58"), SNOW, 0.75 if snowy(setting) else 0.0), rough=0.3)  # fmt: skip
    boulders(setting, picture, "rim stones", top=0.86, tone=lit(setting, rgb("#8f6e54")), count=18, size=0.05)
    return picture


def paint_salt(setting: Setting) -> Array:
    """A white plain to the horizon in a net of six-sided plates, blue hills far away."""
    view, picture = setting.view, blank(setting.view)
    sky(setting, picture, 0.56)
    mountains(setting, picture, "far", base=0.562, height=0.07, far=0.62, rock=rgb("#7886a0"), frequency=1.8)
    ground(setting, picture, "salt", top=0.56, colour=rgb("#eef0f2"), rough=0.05, far=0.3)
    ink = view.ink(2)
    seam, edge = lit(setting, rgb("#b9c3cc")), lit(setting, WHITE)
    for row in range(26):
        z0, z1 = 1.0 * 1.14**row, 1.0 * 1.14 ** (row + 1)
        y0, y1 = 0.56 + 0.46 / z0, 0.56 + 0.46 / z1
        wide = 0.36 / 1.0
        for column in range(-int(3 + row), int(4 + row)):
            x = (column + 0.5 * (row % 2)) * wide
            if abs(x / z1) > view.half_width + 0.3:
                continue
            bend = (y0 - y1) * 0.24
            ink.line([(x / z0, y0 - bend), (x / z1 * 1.0, y1 + bend)], 0.008 / z0 + 0.001, seam, 0.8)
            for half in (-0.5, 0.5):
                ink.line([(x / z1, y1 + bend), ((x + half * wide) / z1, y1 - bend)], 0.007 / z1 + 0.001, seam, 0.8)
            ink.line(
                [(x / z0 + 0.006 / z0, y0 - bend), (x / z1 + 0.006 / z0, y1 + bend)], 0.004 / z0 + 0.0006, edge, 0.8
            )
    ink.onto(picture)
    return picture


def paint_moor(setting: Setting) -> Array:
    """Purple heather over low hills, a sandy path, a lone birch and stones."""
    view, picture = setting.view, blank(setting.view)
    sky(setting, picture, 0.58)
    bloom = rgb("#9a6a94") if not snowy(setting) else SNOW
    hills(
        setting, picture, "far", crest=0.555, swing=0.03, bottom=0.68, far=0.5, colour=mix(bloom, rgb("#6f7f5a"), 0.35)
    )
    line = hills(
        setting,
        picture,
        "middle",
        crest=0.60,
        swing=0.03,
        bottom=0.78,
        far=0.26,
        colour=mix(bloom, rgb("#76804f"), 0.3),
    )
    round_trees(setting, picture, "trees", base=line, size=0.05, far=0.26, colours=leaves(setting), spacing=0.32)
    hills(
        setting,
        picture,
        "near",
        crest=0.68,
        swing=0.025,
        bottom=1.0,
        far=0.05,
        colour=mix(bloom, rgb("#7a7a4a"), 0.25),
        blades=0.5,
    )
    if not snowy(setting):
        rng = view.rng("heather")
        ink = view.ink(2)
        for near in sorted(float(n) for n in rng.random(900)):
            x, y = float(rng.uniform(-1.2, 1.2)), 0.70 + 0.30 * near
            if abs(x) > view.half_width:
                continue
            size = 0.006 + 0.020 * near
            tone = (rgb("#a86aa8"), rgb("#c48ac0"), rgb("#8a5490"), rgb("#7a8a4a"))[int(rng.integers(4))]
            ink.line(
                [(x, y), (x + float(rng.normal(0, size * 0.3)), y - size / view.tall)],
                0.0035 + 0.004 * near,
                lit(setting, tone),
            )
        ink.onto(picture)
    mist(setting, picture, at=0.60, thick=0.03, strength=0.3)
    boulders(setting, picture, "stones", top=0.72, tone=lit(setting, rgb("#9a968c")), count=10, size=0.045)
    return picture


def _place(
    name: str, paint: Callable[[Setting], Array], *own: str, ground: float = 0.885, horizon: float = 0.62
) -> Place:
    return Place(
        name=name, paint=paint, light=open_light, ground=ground, horizon=horizon, sky=(0.05, 0.40), scale=0.92,
        seasons=SEASONS, features=SKY_FEATURES | {*own},
    )  # fmt: skip


PLACES = (
    # a fjord is sailed on, and who stands in a sunken city floats
    replace(_place("fjord", paint_fjord, "mountains", "mist", "grass", ground=0.93), water=0.80, scale=0.85),
    _place("hotspring", paint_spring, "mountains", "mist", ground=0.955),
    _place("geyser", paint_geyser, "mountains"),
    _place("crater", paint_crater, horizon=0.46),
    _place("saltflat", paint_salt, horizon=0.56),
    _place("moor", paint_moor, "mist"),
)  # fmt: skip
