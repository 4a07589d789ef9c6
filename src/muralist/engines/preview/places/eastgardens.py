"""Japanese gardens: raked gravel with rocks before a wall, and a pond with a red bridge, a lantern and maples."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, season, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import hills, lit, mountains
from muralist.engines.preview.scenery.nature.plants import round_trees
from muralist.engines.preview.scenery.nature.rocks import boulder
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
MAPLE = (rgb("#c8452f"), rgb("#d9653a"), rgb("#b0342c"))


def _lantern(setting: Setting, ink: Ink, x: float, foot: float, size: float) -> tuple[float, float]:
    """A stone lantern; returns where its light is."""
    k = 1 / setting.view.tall
    stone = lit(setting, rgb("#9a9a94"))
    dark = times(stone, 0.72)
    ink.box(x - size * 0.30, foot - size * 0.12 * k, x + size * 0.30, foot, dark)
    ink.box(x - size * 0.10, foot - size * 0.52 * k, x + size * 0.10, foot - size * 0.12 * k, stone)
    ink.box(x - size * 0.26, foot - size * 0.60 * k, x + size * 0.26, foot - size * 0.50 * k, stone)
    ink.box(x - size * 0.19, foot - size * 0.80 * k, x + size * 0.19, foot - size * 0.60 * k, stone)
    lamp = (x, foot - size * 0.70 * k)
    ink.box(x - size * 0.09, foot - size * 0.76 * k, x + size * 0.09, foot - size * 0.64 * k,
            rgb("#ffd98a") if setting.day.lamps else times(stone, 0.45))  # fmt: skip
    roof = [(x - size * 0.40, foot - size * 0.79 * k), (x + size * 0.40, foot - size * 0.79 * k),
            (x + size * 0.12, foot - size * 0.96 * k), (x - size * 0.12, foot - size * 0.96 * k)]  # fmt: skip
    ink.polygon(roof, mix(lit(setting, SNOW), stone, 0.2) if snowy(setting) else times(stone, 0.86))
    ink.disc(x, foot - size * 1.0 * k, size * 0.06, stone)
    return lamp


def _maple(setting: Setting, ink: Ink, x: float, foot: float, size: float) -> None:
    """A maple with layered crowns on a bent stem."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("maple", round(x * 10))
    bark = lit(setting, rgb("#5a4438"))
    hand = -1 if x > 0 else 1
    ink.line(
        [(x, foot), (x + hand * size * 0.10, foot - size * 0.40 * k), (x + hand * size * 0.04, foot - size * 0.72 * k)],
        size * 0.07,
        bark,
    )
    ink.line(
        [(x + hand * size * 0.09, foot - size * 0.44 * k), (x + hand * size * 0.40, foot - size * 0.66 * k)],
        size * 0.04,
        bark,
    )
    tones = leaves(setting) if season(setting) in {"spring", "winter"} else MAPLE
    for dx, dy, wide in ((0.42, 0.66, 0.34), (-0.22, 0.74, 0.34), (0.14, 0.90, 0.40), (0.36, 0.98, 0.24)):
        for _ in range(26):
            a, r = float(rng.uniform(0, math.tau)), math.sqrt(float(rng.random()))
            px, py = (
                x + hand * dx * size + r * wide * size * math.cos(a),
                foot - (dy + 0.30 * wide * r * math.sin(a)) * size * k,
            )
            shade = 0.78 + 0.34 * float(rng.random())
            ink.disc(px, py, size * 0.055, lit(setting, times(tones[int(rng.integers(len(tones)))], shade)))


def paint_zen(setting: Setting) -> Array:
    """Raked gravel in long lines and rings about three groups of rocks, moss at their feet, a wall behind."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, 0.56)
    round_trees(setting, picture, "wood", base=0.55, size=0.10, far=0.30, colours=leaves(setting), spacing=0.09)
    ink = view.ink(2)
    plaster, tile = lit(setting, rgb("#e2d3b4")), lit(setting, rgb("#565c64"))
    ink.box(-1.5, 0.485, 1.5, 0.63, plaster)
    ink.box(-1.5, 0.615, 1.5, 0.635, lit(setting, rgb("#6b5a4a")))
    ink.polygon(
        [(-1.5, 0.455), (1.5, 0.455), (1.5, 0.492), (-1.5, 0.492)],
        mix(tile, lit(setting, SNOW), 0.85) if snowy(setting) else tile,
    )
    for n in range(-60, 61):
        ink.line([(0.025 * n, 0.458), (0.025 * n, 0.492)], 0.003, times(tile, 0.7))
    gravel = lit(setting, rgb("#ddd8cc"))
    ink.box(-1.5, 0.635, 1.5, 1.05, gravel)
    line = times(gravel, 0.84)
    for n in range(40):
        y = 0.64 + 0.38 * (n / 39) ** 1.5
        ink.line([(-1.5, y), (1.5, y)], 0.0022 + 0.004 * (n / 39), line)
    side = setting.side
    groups = ((-side * 0.26, 0.72, 0.13), (side * 0.34, 0.78, 0.17), (-side * 0.62, 0.87, 0.15))
    rng = view.rng("zen rocks")
    for x, y, size in groups:
        for ring in range(5, -1, -1):
            wide = size * (1.15 + 0.24 * ring)
            ink.disc(x, y, wide, gravel if ring % 2 else line, ry=wide * 0.27)
            ink.disc(x, y, wide * 0.975, gravel, ry=wide * 0.257)
        moss = lit(setting, mix(rgb("#6f8a45"), SNOW, 0.6) if snowy(setting) else rgb("#6f8a45"))
        ink.disc(x, y, size * 1.05, moss, ry=size * 0.24)
        stone = lit(setting, rgb("#77767a"))
        boulder(setting, ink, x - size * 0.42, y + 0.004, size * 0.42, times(stone, 0.95), rng)
        boulder(setting, ink, x + size * 0.16, y + 0.008, size * 0.62, stone, rng)
        boulder(setting, ink, x + size * 0.72, y + 0.012, size * 0.28, times(stone, 1.08), rng)
    _maple(setting, ink, side * max(0.46, view.half_width * 0.86), 0.66, 0.42)
    lamp = _lantern(setting, ink, -side * max(0.40, view.half_width * 0.80), 0.668, 0.20)
    ink.onto(picture)
    if setting.day.lamps:
        shine(picture, view, *lamp, 0.14, rgb("#ffcf7a"), 0.7)
    del k
    return picture


def paint_pond_garden(setting: Setting) -> Array:
    """A pond with lily pads under a red arched bridge, clipped bushes, a stone lantern, maples, far hills."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, 0.58)
    mountains(setting, picture, "far", base=0.58, height=0.12, far=0.62, rock=rgb("#7c8a96"), frequency=1.4)
    green = grass_colour(setting)
    round_trees(setting, picture, "wood", base=0.585, size=0.10, far=0.30, colours=leaves(setting), spacing=0.085)
    hills(setting, picture, "bank", crest=0.60, swing=0.012, bottom=1.0, far=0.08, colour=green, rough=0.1)
    ink = view.ink(2)
    wide = max(0.60, view.half_width * 1.05)
    water = lit(setting, rgb("#4f8a94"))
    sky_tone = mix(setting.day.middle, water, 0.4)
    for n in range(8):
        t = n / 7
        ink.disc(
            0.0,
            0.80 + 0.004 * n,
            wide * (1 - 0.05 * n),
            mix(water, sky_tone, 0.25 + 0.6 * t),
            ry=0.155 * (1 - 0.09 * n),
        )
    stones = view.rng("pond stones")
    stone = lit(setting, mix(rgb("#86858a"), SNOW, 0.5) if snowy(setting) else rgb("#86858a"))
    for n in range(40):
        a = math.tau * n / 40
        if math.sin(a) < 0.75:
            boulder(
                setting,
                ink,
                wide * 1.0 * math.cos(a),
                0.802 + 0.158 * math.sin(a),
                0.030 + 0.014 * float(stones.random()),
                stone,
                stones,
            )
    side = setting.side
    red, dark = lit(setting, rgb("#c8362c")), lit(setting, rgb("#8f2620"))
    if not setting.holds("bridge"):
        b, half, foot = -side * 0.10, min(0.34, view.half_width * 0.7), 0.735
        arc = [(b - half + 2 * half * t, foot - 0.115 * math.sin(math.pi * t) * k) for t in [n / 24 for n in range(25)]]
        ink.polygon([*arc, *[(x, y + 0.040 * k) for x, y in reversed(arc)]], dark)
        ink.line(arc, 0.014, red)
        rail = [(x, y - 0.095 * k) for x, y in arc]
        ink.line(rail, 0.013, red)
        ink.line([(x, y - 0.050 * k) for x, y in arc], 0.007, red)
        for n in range(0, 25, 3):
            x, y = arc[n]
            ink.line([(x, y), (x, y - 0.105 * k)], 0.011, red)
            ink.disc(x, y - 0.112 * k, 0.009, lit(setting, rgb("#3a3230")))
    rng = view.rng("pads")
    for _ in range(0 if snowy(setting) else 12):
        a, r = float(rng.uniform(0, math.tau)), 0.35 + 0.5 * float(rng.random())
        x, y, size = wide * r * math.cos(a), 0.83 + 0.10 * r * math.sin(a), float(rng.uniform(0.022, 0.042))
        ink.disc(x, y, size, lit(setting, rgb("#5f9a56")), ry=size * 0.30)
        if rng.random() < 0.4 and season(setting) != "winter":
            ink.disc(x, y - 0.008, size * 0.34, lit(setting, rgb("#f2b8cc")), ry=size * 0.28)
    bush = lit(setting, mix(rgb("#4f7f45"), SNOW, 0.7) if snowy(setting) else rgb("#4f7f45"))
    for x, y, size in ((side * 0.40, 0.70, 0.10), (side * 0.55, 0.72, 0.12), (-side * 0.56, 0.705, 0.10)):
        ink.disc(x, y - size * 0.4 * k, size, times(bush, 0.8), ry=size * 0.62)
        ink.disc(x - side * -0.02, y - size * 0.5 * k, size * 0.84, bush, ry=size * 0.48)
    _maple(setting, ink, -side * max(0.44, view.half_width * 0.84), 0.70, 0.50)
    lamp = _lantern(setting, ink, side * min(0.36, view.half_width * 0.7), 0.745, 0.19)
    ink.onto(picture)
    if setting.day.lamps:
        shine(picture, view, *lamp, 0.14, rgb("#ffcf7a"), 0.7)
    return picture


def _place(name: str, paint: Callable[[Setting], Array], ground: float) -> Place:
    return Place(
        name=name, paint=paint, light=open_light, ground=ground, horizon=0.62, sky=(0.05, 0.38), scale=0.9,
        seasons=SEASONS, features=SKY_FEATURES | {"trees"},
    )  # fmt: skip


PLACES = (
    _place("zengarden", paint_zen, 0.90),
    _place("japanesegarden", paint_pond_garden, 0.955),
)
