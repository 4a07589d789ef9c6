"""River, surf, island, cliff, rice terraces and swamp: places that water makes."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, curve, limb
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.land import faded, hills, lit, mist, mountains
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.plants import broad_tree, fallen, grass, pine_row, round_trees
from muralist.engines.preview.scenery.rocks import boulders
from muralist.engines.preview.scenery.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.sky import sky
from muralist.engines.preview.scenery.water import mirror, sea, surf
from muralist.engines.preview.scenery.waves import breakers, great_breaker

BANK = 0.60


def paint_river(setting: Setting) -> Array:
    """A river that winds between meadows and trees towards the viewer."""
    view = setting.view
    picture = blank(view)
    cold = snowy(setting)
    sky(setting, picture, BANK)
    mountains(setting, picture, "range", base=0.59, height=0.22, far=0.62, rock=rgb("#6f7a90"), snow=0.4 if not cold else 0.9)
    green = grass_colour(setting)
    line = hills(setting, picture, "far bank", crest=0.56, swing=0.025, bottom=0.62, far=0.40, colour=green, frequency=1.3)
    pine_row(setting, picture, "wood", base=line, height=0.055, far=0.42, spacing=0.02, snowy=cold)
    round_trees(setting, picture, "bank trees", base=0.605, size=0.055, far=0.26, colours=leaves(setting), spacing=0.13)
    mist(setting, picture, at=0.605, thick=0.02, strength=0.3)
    mirror(setting, picture, BANK + 0.008, dim=0.9)
    water = picture.copy()
    hills(setting, picture, "meadow", crest=BANK + 0.008, swing=0.004, bottom=1.0, far=0.08, colour=green, frequency=1.0, blades=0.0 if cold else 0.24)
    if not cold:
        grass(setting, picture, "banks", top=0.64, colour=green, count=1500, size=0.045, flowers=0.22)
    band = view.band(BANK, 1.0)
    depth = np.clip((band.y - BANK) / (1 - BANK), 0, 1)
    middle = setting.side * (0.34 * np.sin(depth * 4.4 + 0.4) * (1 - 0.35 * depth))
    wide = 0.02 + 0.27 * depth**0.9
    off = np.abs(band.x - middle) / wide + 0.07 * (band.noise("bank edge", 12.0, 30.0, octaves=3) - 0.5)
    shore = lit(setting, rgb("#b39a70") if not cold else rgb("#e9eef4"))
    lay(picture[band.rows], smoothstep(1.13, 1.07, off), shore)
    lay(picture[band.rows], smoothstep(1.03, 0.98, off), water[band.rows])
    boulders(setting, picture, "river", top=0.66, tone=lit(setting, rgb("#8f8a80")), count=12, size=0.035, clear=0.1)
    broad_tree(setting, picture, "river tree", x=-setting.side * max(0.46, view.half_width * 0.85), foot=0.80, size=0.24)
    fallen(setting, picture, "fallen", top=0.70)
    return picture


def paint_surf(setting: Setting) -> Array:
    picture = blank(setting.view)
    sky(setting, picture, 0.56)
    sea(setting, picture, 0.56)
    breakers(setting, picture, 0.56, 0.5, bottom=0.86)
    great_breaker(setting, picture, 0.56)
    riders = [thing for thing in setting.plan.things if thing.prop not in {"surfboard", "boat", "ship"}]
    if len(setting.plan.things) == len(riders) == 1 and riders[0].count == 1:
        _surfboard(setting, picture)
    return picture


def _surfboard(setting: Setting, picture: Array) -> None:
    """A board under a lone rider, with the wake that it draws."""
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    foam = mix(lit(setting, (1, 1, 1)), setting.day.horizon, 0.06)
    rng = view.rng("wake")
    for _ in range(140):
        back = float(rng.random())
        x = setting.side * (0.10 + 0.42 * back) * -1
        ink.disc(x, 0.795 + float(rng.normal(0.012, 0.010)) + 0.03 * back, float(rng.uniform(0.004, 0.018)), foam, 0.7, ry=float(rng.uniform(0.003, 0.008)))
    board = [(-0.24, 0.0), (-0.18, -0.020), (0.0, -0.028), (0.16, -0.026), (0.25, -0.050), (0.20, -0.004), (0.0, 0.022), (-0.18, 0.018)]
    hand = setting.side
    shape = curve([(hand * x, 0.797 + y * k) for x, y in board], closed=True)
    ink.polygon([(x, y + 0.008 * k) for x, y in shape], lit(setting, rgb("#8a5a3c")))
    ink.polygon(shape, lit(setting, rgb("#f6efe0")))
    ink.line([(hand * -0.22, 0.797), (hand * 0.05, 0.792), (hand * 0.22, 0.797 - 0.036 * k)], 0.008, lit(setting, rgb("#e8603c")))
    ink.onto(picture)


def paint_island(setting: Setting) -> Array:
    """White sand and palms before a turquoise lagoon with green islets."""
    view = setting.view
    picture = blank(view)
    horizon = 0.52
    sky(setting, picture, horizon)
    band = view.band(horizon, 0.86)
    depth = np.clip((band.y - horizon) / 0.30, 0, 1) * np.ones_like(band.x)
    ripple = band.noise("lagoon", 8.0, 70.0, octaves=4, gain=0.6)
    reef = band.noise("reef", 2.2, 12.0, octaves=4)
    asked = setting.colour("sea", (rgb("#1f9ab5"),))
    near, far = lit(setting, mix(asked, rgb("#9af0dc"), 0.62)), mix(lit(setting, asked), setting.day.middle, 0.2)
    colours = gradient(np.clip(depth + 0.45 * (reef - 0.5), 0, 1), [(0.0, far), (0.45, mix(far, near, 0.45)), (1.0, near)])
    picture[band.rows] = colours * (1 + 0.30 * (ripple - 0.5))[..., None]
    _islet(setting, picture, setting.side * min(0.30, view.half_width * 0.55), horizon + 0.012, 0.17, 0.10)
    _islet(setting, picture, -setting.side * min(0.62, view.half_width * 1.05), horizon + 0.006, 0.13, 0.055)
    line = (0.765 + 0.025 * view.line("surf", 1.1, 4, 0.45) + 0.03 * setting.side * view.x[0]).astype(np.float32)
    sand = view.band(float(line.min()) - 0.01, 1.0)
    grain = sand.noise("grain", 120.0, octaves=2)
    soft = sand.noise("ripples", 4.0, 26.0, octaves=4)
    tone = 0.92 + 0.14 * (grain - 0.5) + 0.16 * (soft - 0.5)
    lay(picture[sand.rows], sand.below(line), (array(lit(setting, setting.colour("sand", (rgb("#f4e4c1"),)))) * tone[..., None]).astype(np.float32))
    surf(setting, picture, 0.765, 0.025)
    ink = view.ink(2)
    palms = ((-1, 0.44, 0.86, 0.62), (-1, 0.60, 0.83, 0.48), (1, 0.55, 0.88, 0.66), (1, 0.90, 0.85, 0.52), (-1, 0.98, 0.86, 0.6))
    for number, (hand, x, foot, tall) in enumerate(palms):
        if not setting.holds("tree") or number in {2}:
            palm(setting, ink, hand * setting.side * x * max(1.0, view.half_width * 1.25), foot, tall, -hand * setting.side)
    ink.onto(picture)
    return picture


def _islet(setting: Setting, picture: Array, x: float, y: float, wide: float, tall: float) -> None:
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("islet", wide)
    ink = view.ink(2)
    ink.disc(x, y, wide * 1.05, faded(setting, rgb("#f0dfb8"), 0.3), ry=0.008)
    for step in range(90):
        dx = float(np.clip(rng.normal(0, 0.40), -0.95, 0.95))
        high = tall * (1 - dx * dx) * float(rng.random())
        tone = faded(setting, jitter(rgb("#4f8a55"), rng, 0.03), 0.38)
        ink.disc(x + dx * wide, y - high * k, 0.016 + 0.010 * (1 - step / 90), times(tone, 0.8 + 0.3 * high / tall))
    ink.onto(picture)


def palm(setting: Setting, ink: Ink, x: float, foot: float, tall: float, lean: float) -> None:
    """A coconut palm that leans over the beach."""
    k = 1 / setting.view.tall
    bark = lit(setting, rgb("#8f6f4c"))
    top = (x + lean * tall * 0.30, foot - tall * k)
    spine = bezier((x, foot), (x + lean * tall * 0.02, foot - tall * 0.62 * k), top, 14)
    ink.disc(x - setting.side * 0.05, foot + 0.004, tall * 0.16, times(setting.day.shade, 0.8), 0.25, ry=tall * 0.022)
    ink.polygon(limb(spine, (tall * 0.075, tall * 0.045, tall * 0.036)), bark)
    for px, py in spine[1:-1]:
        ink.line([(px - tall * 0.024, py), (px + tall * 0.024, py - 0.004 * k)], 0.0035, times(bark, 0.7))
    for number in range(11):
        angle = math.pi * (0.02 + 0.96 * number / 10) if number < 9 else math.pi * (1.12 + 0.76 * (number - 9))
        reach = tall * (0.40 if number < 9 else 0.26)
        end = (top[0] + math.cos(angle) * reach, top[1] - (math.sin(angle) * reach * 0.42 - reach * 0.34) * k)
        bow = (top[0] + math.cos(angle) * reach * 0.55, top[1] - (math.sin(angle) * reach * 0.62 + reach * 0.14) * k)
        frond = bezier(top, bow, end, 12)
        green = lit(setting, rgb("#4f9450") if math.cos(angle) * setting.side > 0 else rgb("#37743f"))
        ink.polygon(limb(frond, (tall * 0.015, tall * 0.085, tall * 0.07, 0.0)), green)
        for px, py in frond[2:-1]:
            ink.line([(px, py), (px + math.cos(angle) * tall * 0.03, py + tall * 0.055 * k)], 0.006, times(green, 0.85))
        ink.line(frond, 0.004, mix(green, (1, 1, 0.8), 0.3))
    for dx, dy in ((-0.02, 0.01), (0.015, 0.02), (0.0, 0.035)):
        ink.disc(top[0] + dx, top[1] + dy * k, tall * 0.030, lit(setting, rgb("#7a5a38")))


def paint_cliff(setting: Setting) -> Array:
    """A grassy cliff top high over the sea, white headlands beyond."""
    view = setting.view
    picture = blank(view)
    horizon = 0.50
    sky(setting, picture, horizon)
    sea(setting, picture, horizon)
    if setting.weather in {"storm", "wind"} or setting.wants("waves"):
        breakers(setting, picture, horizon, 0.8, bottom=0.85)
    green = grass_colour(setting)
    for number, (reach, top, low, far) in enumerate(((0.20, 0.465, 0.545, 0.45), (0.44, 0.42, 0.62, 0.22))):
        out = -setting.side * view.x[0] - (0.5 - reach) + 0.05 * view.line(f"headland {number}", 4.0, 4)
        out = out + 0.012 * view.line(f"crag {number}", 24.0, 3)
        edge = top + 0.02 * view.line(f"top {number}", 2.0, 3) + (low - top) * 1.1 * (1 - smoothstep(-0.03, 0.05, out)) ** 0.7
        band = view.band(top - 0.03, low + 0.01)
        chalk = band.noise(f"chalk {number}", 26.0, 5.0, octaves=4, gain=0.6)
        layers = band.noise(f"layers {number}", 2.0, 60.0, octaves=2)
        foot = (low + 0.004 * view.line(f"foot {number}", 18, 3)).astype(np.float32)
        mask = band.below(edge.astype(np.float32)) * (1 - band.below(foot))
        colour = faded(setting, rgb("#e2d9c6"), far)
        tone = 0.82 + 0.5 * (chalk - 0.5) + 0.22 * (layers - 0.5)
        lay(picture[band.rows], mask, (array(colour) * tone[..., None]).astype(np.float32))
        turf = smoothstep(0.020, 0.012, band.y - edge[None, :]) * mask
        lay(picture[band.rows], turf.astype(np.float32), faded(setting, green, far))
        white = np.exp(-(((band.y - foot[None, :]) / 0.006) ** 2)) * band.below(edge.astype(np.float32)) * 0.8
        lay(picture[band.rows], white.astype(np.float32), mix((1, 1, 1), setting.day.haze, 0.2))
    cold = snowy(setting)
    hills(setting, picture, "turf", crest=0.735, swing=0.035, bottom=1.0, far=0.0, colour=green, frequency=0.9, blades=0.0 if cold else 0.32)
    if not cold:
        grass(setting, picture, "cliff grass", top=0.75, colour=green, count=1500, size=0.055, flowers=0.28)
    boulders(setting, picture, "cliff", top=0.76, tone=lit(setting, rgb("#a59c8c")), count=10, size=0.05)
    return picture


def paint_terraces(setting: Setting) -> Array:
    """Rice terraces that step down a valley, flooded and mirroring the sky between green rims."""
    view = setting.view
    picture = blank(view)
    day = setting.day
    sky(setting, picture, 0.50)
    mountains(setting, picture, "range", base=0.53, height=0.24, far=0.60, rock=rgb("#5f7a78"), frequency=1.5)
    hills(setting, picture, "wood", crest=0.485, swing=0.05, bottom=0.60, far=0.36, colour=rgb("#4f8050"), frequency=1.2)
    mist(setting, picture, at=0.52, thick=0.035, strength=0.5)
    ripe = setting.plan.season == "autumn"
    rice = rgb("#d8b548") if ripe else rgb("#86b84c") if setting.plan.season != "winter" else rgb("#b5a27a")
    for step in range(11):
        near = (step / 10) ** 1.35
        at = 0.525 + 0.46 * near
        swing = 0.012 + 0.045 * near
        line = (at + swing * view.line(f"terrace {step // 2}", 1.2, 2, 0.3) + 0.010 * view.line(f"rim {step}", 2.4, 2)).astype(np.float32)
        band = view.band(float(line.min()) - 0.01, 1.0)
        under = (band.y - line[None, :]) * view.tall
        thick, rim = 0.006 + 0.016 * near, 0.004 + 0.007 * near
        flooded = step % 4 != 2 and not ripe
        ripple = band.noise(f"paddy {step}", 14.0, 60.0, octaves=3)
        if flooded:
            field = gradient(np.clip(under / (0.05 + 0.10 * near), 0, 1), [(0.0, mix(day.horizon, (1, 1, 1), 0.1)), (1.0, mix(day.middle, lit(setting, rgb("#5a8a86")), 0.25))])
            field = field * (0.95 + 0.12 * (ripple - 0.5))[..., None]
            rows = np.abs((under * 120 / (1 + 3 * near)) % 1 - 0.5)
            dots = smoothstep(0.66, 0.78, band.noise(f"shoots {step}", 70.0 - 35 * near, 60.0, octaves=2)) * smoothstep(0.3, 0.1, rows)
            field = field + (array(lit(setting, rice)) - field) * (dots * 0.8)[..., None]
        else:
            tufts = band.noise(f"rice {step}", 60.0, 46.0, octaves=3, gain=0.7)
            field = array(lit(setting, rice)) * (0.85 + 0.5 * (tufts - 0.5))[..., None]
        lay(picture[band.rows], band.below(line), np.asarray(field, dtype=np.float32))
        bank = lit(setting, rgb("#7fae48"))
        bank_tone = smoothstep(-0.0005, 0.0005, under) * smoothstep(thick + rim, thick + rim * 0.8, under)
        tuft = band.noise(f"bank {step}", 40.0, 50.0, octaves=3, gain=0.7)
        shade = 0.66 + 0.4 * (tuft - 0.5) + 0.42 * (under < rim)
        lay(picture[band.rows], bank_tone.astype(np.float32), (array(bank) * shade[..., None]).astype(np.float32))
    grass(setting, picture, "edge", top=0.93, colour=rgb("#6f9a40"), count=420, size=0.06)
    return picture


def paint_swamp(setting: Setting) -> Array:
    """Still green water under old trees hung with moss, lily pads and mist."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    day = setting.day
    air = mix(mix(day.horizon, lit(setting, rgb("#b9c48a")), 0.55), day.haze, 0.25)
    t = np.broadcast_to(view.y, view.shape)
    picture[:] = gradient(t, [(0.0, mix(air, lit(setting, rgb("#4a5f3c")), 0.6)), (0.45, air), (0.62, mix(air, day.sun, 0.25)), (1.0, air)])
    for rank, (far, count, girth) in enumerate(((0.66, 26, 0.014), (0.40, 13, 0.030), (0.12, 6, 0.062))):
        _mossy(setting, picture, rank, far, count, girth, 0.615 + 0.018 * rank)
        mist(setting, picture, at=0.60, thick=0.06, strength=0.32 - 0.08 * rank, name=f"swamp {rank}")
    mirror(setting, picture, 0.645, dim=0.72)
    band = view.band(0.645, 1.0)
    weed = smoothstep(0.50, 0.62, band.noise("duckweed", 3.5, 14.0, octaves=4, gain=0.6))
    lay(picture[band.rows], (weed * 0.45).astype(np.float32), lit(setting, rgb("#6f8a3a")))
    rng = view.rng("pads")
    ink = view.ink(2)
    for near in np.sort(rng.random(70)):
        x, size = float(rng.uniform(-1.2, 1.2)), (0.012 + 0.045 * float(near)) * float(rng.uniform(0.6, 1.1))
        y = 0.66 + 0.33 * float(near)
        tone = lit(setting, jitter(rgb("#5f8f48"), rng, 0.04))
        ink.disc(x, y + 0.003, size, times(tone, 0.45), 0.6, ry=size * 0.34)
        ink.disc(x, y, size, tone, ry=size * 0.33)
        ink.polygon([(x, y), (x + size, y - size * 0.12 * k), (x + size, y + size * 0.12 * k)], times(tone, 0.5))
        if float(rng.random()) < 0.16:
            for petal in range(-2, 3):
                ink.disc(x + petal * size * 0.16, y - size * (0.30 - 0.05 * abs(petal)) * k, size * 0.16, lit(setting, rgb("#f6d9e4")), ry=size * 0.26)
    ink.onto(picture)
    hills(setting, picture, "bog", crest=0.93, swing=0.02, bottom=1.0, far=0.0, colour=rgb("#5a6a36"), frequency=1.2, blades=0.3)
    grass(setting, picture, "reeds", top=0.92, colour=rgb("#74863e"), count=520, size=0.10)
    return picture


def _mossy(setting: Setting, picture: Array, rank: int, far: float, count: int, girth: float, foot: float) -> None:
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("mossy", rank)
    ink = view.ink(2)
    for index in range(count):
        x = -1.25 + 2.5 * (index + 0.5 + float(rng.uniform(-0.4, 0.4))) / count
        wide, lean = girth * float(rng.uniform(0.7, 1.2)), float(rng.normal(0, 0.03))
        if abs(x) > view.half_width + 0.2 or (rank == 2 and abs(x) < 0.26):
            continue
        bark: Colour = faded(setting, jitter(rgb("#4a4436"), rng, 0.02), far)
        spine = bezier((x, foot), (x + lean, 0.35), (x + lean * 2, -0.05), 8)
        ink.polygon(limb(spine, (wide * 2.4, wide * 1.1, wide * 0.9, wide * 0.8)), bark)
        ink.polygon(limb([(px + setting.side * wide * 0.2, py) for px, py in spine], (wide * 0.5, wide * 0.3, wide * 0.2)), mix(bark, setting.day.sun, 0.18))
        for arm in range(3):
            y = 0.08 + 0.13 * arm + float(rng.uniform(0, 0.05))
            hand = 1 if (arm + index) % 2 else -1
            branch = bezier((x + lean, y + 0.05), (x + hand * wide * 3, y), (x + hand * wide * 6, y + 0.02), 9)
            ink.polygon(limb(branch, (wide * 0.45, wide * 0.25, 0.003)), bark)
            for px, py in branch[2:]:
                long = float(rng.uniform(0.03, 0.13)) * (1 - 0.5 * far)
                moss = faded(setting, jitter(rgb("#8a9a6a"), rng, 0.03), far)
                ink.polygon([(px - wide * 0.22, py), (px + wide * 0.22, py), (px + float(rng.normal(0, 0.006)), py + long * k)], moss)
    ink.onto(picture)


WET = SKY_FEATURES | {"reflection", "trees", "mist"}
PLACES = (
    Place(
        name="river", paint=paint_river, light=open_light, ground=0.90, horizon=BANK, water=0.80, sky=(0.05, 0.42), scale=0.88,
        seasons=SEASONS, features=WET | {"mountains", "flowers", "grass", "leaves", "lake"},
    ),
    Place(
        name="surf", paint=paint_surf, light=open_light, ground=0.79, horizon=0.56, water=0.79, sky=(0.05, 0.40), scale=0.72,
        features=SKY_FEATURES | {"sea", "waves"},
    ),
    Place(
        name="island", paint=paint_island, light=open_light, ground=0.89, horizon=0.52, water=0.66, sky=(0.05, 0.42), scale=0.9,
        features=SKY_FEATURES | {"sea", "sand", "trees", "waves"},
    ),
    Place(
        name="cliff", paint=paint_cliff, light=open_light, ground=0.86, horizon=0.50, sky=(0.05, 0.42), scale=0.9,
        seasons=SEASONS, features=SKY_FEATURES | {"sea", "waves", "grass", "flowers"},
    ),
    Place(
        name="terraces", paint=paint_terraces, light=open_light, ground=0.90, horizon=0.52, sky=(0.05, 0.38), scale=0.85,
        seasons=SEASONS, features=WET | {"mountains", "hills"},
    ),
    Place(
        name="swamp", paint=paint_swamp, light=open_light, ground=0.93, horizon=0.645, water=0.80, sky=(0.06, 0.5), scale=0.86,
        features=WET,
    ),
)  # fmt: skip
