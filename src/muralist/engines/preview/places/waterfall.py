"""A waterfall: it drops over a wall of rock, between green banks, into the pool that lies before the viewer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, snowy, tinted
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mountains, sideways
from muralist.engines.preview.scenery.nature.plants import grass, pine_row, round_trees
from muralist.engines.preview.scenery.nature.rocks import boulder
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.wilds.tropics import leaf_roof, undergrowth, vines

BRINK, FOOT, BANK = 0.20, 0.64, 0.875
"""Height fractions of the rock's upper edge, of the pool's far edge and of the near bank."""
ROCK, WATER = rgb("#7b7a74"), rgb("#3f8fa0")
WIDE, WIDER = 0.105, 0.03
"""Half the width of the fall at the brink, in world units, and how much wider it is at its foot."""
SIDE_FALLS = ((-0.40, 0.020, 0.05), (0.36, 0.014, 0.08))
"""Thin falls beside the great one: where, half how wide, and how far below the brink they begin."""
ASIDE = 0.27
"""How far from the middle the great fall is where somebody stands on the bank."""
TROPICAL = "jungle"
BOW = (rgb("#e8504a"), rgb("#f0a040"), rgb("#f2e05a"), rgb("#6cc46a"), rgb("#5a9ae0"), rgb("#8a6ad0"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(_below_bow(setting), picture, FOOT)
    tropical = setting.wants(TROPICAL)
    if setting.wants("mountains"):
        mountains(setting, picture, "range", base=0.34, height=0.30, far=0.5, rock=rgb("#76829a"), snow=0.5)
    brink = (BRINK + 0.055 * view.line("brink", 1.7, 4, 0.5)).astype(np.float32)
    # the river has cut a notch where it falls
    at = _fall_x(setting)
    brink += np.float32(0.035) * np.exp(-(((view.x[0] - at) / 0.16) ** 2)).astype(np.float32)
    _trees(setting, picture, brink)
    _rock(setting, picture, brink)
    for beside, half, below in SIDE_FALLS:
        x = at + beside
        _fall(
            setting, picture, x * max(1.0, view.half_width), half, float(np.interp(x, view.x[0], brink)) + below, 0.01
        )
    _ledges(setting, picture)
    _fall(setting, picture, at, WIDE, float(np.interp(at, view.x[0], brink)) - 0.004, WIDER)
    _pool(setting, picture)
    _spray(setting, picture)
    if setting.wants("rainbow"):
        _bow(setting, picture)
    _stones(setting, picture)
    green = times(grass_colour(setting), 0.9)
    hills(setting, picture, "bank", crest=BANK, swing=0.018, bottom=1.0, far=0.0, colour=green, frequency=0.9,
          blades=0.0 if snowy(setting) else 0.3)  # fmt: skip
    if not snowy(setting):
        grass(setting, picture, "bank grass", top=BANK + 0.012, colour=green, count=650, size=0.055, flowers=0.06)
    if tropical:
        undergrowth(setting, picture, 1, 0.12, FOOT + 0.06, 0.11, 11, 0.30)
        undergrowth(setting, picture, 2, 0.02, 1.0, 0.20, 10, 0.36)
        vines(setting, picture)
        leaf_roof(setting, picture)
    return picture


def _below_bow(setting: Setting) -> Setting:
    """The setting without a rainbow in its sky, of which the wood would leave scraps: it stands in the spray."""
    features = tuple(each for each in setting.plan.features if each.name != "rainbow")
    return replace(setting, plan=replace(setting.plan, features=features))


def _fall_x(setting: Setting) -> float:
    """Where the great fall is: in the middle, or aside of who stands there."""
    standing = any(thing.relation is None and thing.prop != "bridge" for thing in setting.plan.things)
    return setting.side * min(ASIDE, 0.5 * setting.view.half_width) if standing else 0.0


def _trees(setting: Setting, picture: Array, brink: Array) -> None:
    """The wood on the rock, in ranks."""
    top = (brink + 0.01).astype(np.float32)
    if setting.wants("mountains") or setting.wants("pines"):
        pine_row(setting, picture, "top", base=top, height=0.17, far=0.22, spacing=0.05, snowy=snowy(setting))
        return
    crowns = leaves(setting)
    round_trees(setting, picture, "far top", base=top - 0.012, size=0.12, far=0.36, colours=crowns, spacing=0.11)
    round_trees(setting, picture, "top", base=top, size=0.085, far=0.14, colours=crowns, spacing=0.09)


def _rock(setting: Setting, picture: Array, brink: Array) -> None:
    """The wall: upright clefts, ledges that catch the light, moss where it is not steep."""
    view = setting.view
    band = view.band(float(brink.min()) - 0.005, FOOT + 0.03)
    under = np.clip((band.y - brink[None, :]) / (FOOT - BRINK), 0, 1)
    folds = 1 - np.abs(band.noise("clefts", 7.0, 1.6, octaves=6, gain=0.62) - 0.5) * 2.4
    clefts = np.clip(folds, 0, 1)
    layers = band.noise("layers", 2.6, 13.0, octaves=5, gain=0.6)
    slope = sideways(clefts, view.unit)
    tone = 0.30 + 0.34 * clefts - 1.5 * setting.side * slope + 0.60 * (layers - 0.5)
    # the rock leans in behind the fall, out of the light
    tone -= 0.14 * np.exp(-(((band.x - _fall_x(setting)) / 0.22) ** 2)) + 0.12 * under
    near = faded(setting, tinted(setting, "rocks", "cliffs") or ROCK, 0.10)
    shadow, bright = (
        mix(times(near, 0.42), setting.day.shade, 0.25),
        mix(near, times(setting.day.sun, setting.day.tint), 0.30),
    )
    colours = gradient(np.clip(tone, 0, 1), [(0.12, shadow), (0.52, near), (0.95, bright)])
    moss = smoothstep(0.55, 0.68, layers + 0.16 * (clefts - 0.6) - 0.10 * under + 0.12 * (under < 0.06))
    growth = SNOW if snowy(setting) else times(grass_colour(setting), 0.72)
    shade = (0.62 + 0.75 * np.clip(tone, 0, 1))[..., None]
    lay(colours, (moss * 0.85).astype(np.float32), (array(lit(setting, growth)) * shade).astype(np.float32))
    lay(picture[band.rows], band.below(brink), colours.astype(np.float32))


def _fall(setting: Setting, picture: Array, x: float, half: float, top: float, wider: float) -> None:
    """Water that drops from `top` to the pool around world x, white in streaks."""
    view = setting.view
    band = view.band(top, FOOT + 0.012)
    down = np.clip((band.y - top) / (FOOT - top), 0, 1)
    edge = 0.010 * (band.noise(f"edge {x:.2f}", 3.0, 26.0, octaves=3) - 0.5) * (0.5 + down) * min(1.0, half / 0.06)
    off = np.abs(band.x - x) / (half + wider * down) + edge / half
    # a thin fall gathers over its brink
    off = off / (0.35 + 0.65 * smoothstep(0.0, 0.10, down)) if half < WIDE else off
    mask = smoothstep(1.02, 0.94, off)
    streaks = band.noise(f"streaks {x:.2f}", 46.0, 2.4, octaves=3, gain=0.6)
    breaks = band.noise(f"breaks {x:.2f}", 20.0, 9.0, octaves=3)
    white = np.clip(0.62 + 1.1 * (streaks - 0.5) + 0.5 * (breaks - 0.5) + 0.25 * down, 0, 1)
    # over the brink the water is still clear
    white *= 0.55 + 0.45 * smoothstep(0.0, 0.10, down)
    deep, foam = mix(lit(setting, tinted(setting, "water") or WATER), setting.day.middle, 0.35), _foam(setting)
    lay(picture[band.rows], mask.astype(np.float32), gradient(white, [(0.0, deep), (0.75, foam), (1.0, foam)]))


def _foam(setting: Setting) -> Colour:
    return mix(lit(setting, (0.97, 0.99, 1.0)), setting.day.horizon, 0.10)


def _ledges(setting: Setting, picture: Array) -> None:
    """Bushes on the ledges at both sides of the fall."""
    view = setting.view
    rng, ink = view.rng("ledges"), view.band(BRINK - 0.1, FOOT + 0.05).ink(2)
    k, crowns = 1 / view.tall, leaves(setting)
    for number in range(34):
        x, y = float(rng.uniform(0.19, 1.2)) * (1 if number % 2 else -1), float(rng.uniform(BRINK + 0.05, FOOT + 0.01))
        size, pick = float(rng.uniform(0.014, 0.036)), int(rng.integers(len(crowns)))
        tone = faded(setting, jitter(crowns[pick], rng, 0.03), 0.08)
        if abs(x) > view.half_width + size:
            continue
        for n in range(9):
            dx, dy = float(rng.normal(0, size * 0.7)), abs(float(rng.normal(0, size * 0.4)))
            r = size * float(rng.uniform(0.3, 0.6))
            ink.disc(
                x + dx, y - dy * k, r, times(tone, 0.62 + 0.06 * n + 0.10 * setting.side * np.sign(dx)), ry=r * 0.85
            )
    ink.onto(picture)


def _pool(setting: Setting, picture: Array) -> None:
    """The pool: clear and green-blue, bright under the fall, with rings that run from there."""
    view = setting.view
    band = view.band(FOOT, BANK + 0.03)
    depth = np.clip((band.y - FOOT) / (BANK - FOOT), 0, 1)
    water = lit(setting, tinted(setting, "water", "lake") or WATER)
    ripple = band.noise("pool", 7.0, 60.0, octaves=4, gain=0.55)
    far = np.hypot((band.x - _fall_x(setting)) / 1.9, (band.y - FOOT) * view.tall * 1.15)
    rings = 0.5 + 0.5 * np.sin(far * 95 + 5 * (ripple - 0.5))
    stops = [
        (0.0, mix(water, setting.day.shade, 0.30)),
        (0.45, water),
        (1.0, mix(mix(water, rgb("#8fd0c0"), 0.35), setting.day.middle, 0.25)),
    ]
    colours = gradient(np.broadcast_to(depth, band.shape), stops)
    colours *= (0.86 + 0.30 * (ripple - 0.5) + 0.10 * rings * np.exp(-far * 3.5))[..., None]
    picture[band.rows] = colours.astype(np.float32)
    glints = smoothstep(0.66, 0.78, ripple) * 0.5 * (0.3 + 0.7 * depth)
    lay(picture[band.rows], glints.astype(np.float32), mix(setting.day.horizon, (1, 1, 1), 0.4))
    churned = np.exp(-((far / 0.13) ** 2)) * np.clip(
        0.5 + 1.4 * (band.noise("churn", 15.0, 40.0, octaves=3) - 0.3), 0, 1
    )
    lay(picture[band.rows], np.clip(churned, 0, 0.95).astype(np.float32), _foam(setting))


def _spray(setting: Setting, picture: Array) -> None:
    """Mist where the water strikes."""
    band = setting.view.band(FOOT - 0.16, FOOT + 0.10)
    high = (band.y - FOOT) * setting.view.tall
    puffs = band.noise("spray", 6.0, 8.0, octaves=4)
    amount = np.exp(-(((band.x - _fall_x(setting)) / 0.20) ** 2) - (high / 0.055) ** 2) * np.clip(
        0.45 + 1.2 * (puffs - 0.4), 0, 1
    )
    lay(picture[band.rows], np.clip(amount * 0.9, 0, 0.9).astype(np.float32), _foam(setting))


def _bow(setting: Setting, picture: Array) -> None:
    """A rainbow in the spray: where the wood hides the sky it would not be seen there."""
    band = setting.view.band(BRINK, FOOT + 0.08)
    far = np.hypot(band.x - _fall_x(setting), (band.y - FOOT - 0.05) * setting.view.tall)
    for number, tone in enumerate(BOW):
        ring = np.exp(-(((far - 0.345 + 0.011 * number) / 0.0075) ** 2)) * smoothstep(
            BRINK + 0.02, BRINK + 0.16, band.y
        )
        lay(picture[band.rows], (0.42 * ring).astype(np.float32), lit(setting, tone))


def _stones(setting: Setting, picture: Array) -> None:
    """Stones at the pool's edges, clear of the fall."""
    view = setting.view
    rng, ink = view.rng("stones"), view.ink(2)
    tone = lit(setting, mix(ROCK, SNOW, 0.6) if snowy(setting) else ROCK)
    for number in range(20):
        near = number / 19
        hand = 1 if number % 2 else -1
        x, size = (
            hand * float(rng.uniform(0.26 + 0.08 * near, 1.15)),
            (0.024 + 0.030 * near) * float(rng.uniform(0.7, 1.2)),
        )
        y = FOOT + 0.012 + (BANK - FOOT - 0.01) * (near**1.6 if number % 3 else 0.0)
        if abs(x) < view.half_width + size:
            boulder(setting, ink, x, y, size, times(tone, float(rng.uniform(0.85, 1.1))), rng)
    ink.onto(picture)


PLACE = Place(
    name="waterfall", paint=paint, light=open_light, ground=0.935, horizon=FOOT, water=0.76, sky=(0.04, 0.20),
    scale=0.66, seasons=SEASONS,
    features=SKY_FEATURES | {TROPICAL, "mountains", "pines", "trees", "mist", "grass", "water", "lake", "rocks",
                             "cliffs", "flowers"},
)  # fmt: skip
