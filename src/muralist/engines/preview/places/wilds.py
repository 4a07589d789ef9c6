"""Wild country: savanna, polar ice, volcano, cave, ruins, and the land above the clouds."""

from __future__ import annotations

import math

import numpy as np
from PIL import ImageFilter

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, View, glow, lay
from muralist.engines.preview.scenery.land import faded, ground, hills, lit, mist, mountains
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.plants import grass, round_trees
from muralist.engines.preview.scenery.rocks import boulders, cracked
from muralist.engines.preview.scenery.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.sky import sky, sun_position
from muralist.engines.preview.scenery.water import mirror, sea

LAVA = rgb("#ff7a1f")


def paint_savanna(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.60)
    hills(setting, picture, "range", crest=0.575, swing=0.05, bottom=0.64, far=0.66, colour=rgb("#8a8a78"), frequency=1.2)
    gold = rgb("#cfa856") if setting.plan.season != "spring" else rgb("#a8b458")
    ground(setting, picture, "plain", top=0.605, colour=gold, rough=0.26, fx=6, fy=40, far=0.45)
    round_trees(setting, picture, "scrub", base=0.612, size=0.018, far=0.5, colours=(rgb("#7f8a50"), rgb("#8f9058")), spacing=0.05)
    ink = view.ink(2)
    for x, y, tall, far in ((0.14, 0.618, 0.07, 0.5), (-0.30, 0.622, 0.10, 0.42), (0.40, 0.64, 0.17, 0.25), (-0.72, 0.65, 0.2, 0.2), (0.92, 0.66, 0.24, 0.15)):
        if abs(x) < view.half_width + tall:
            _acacia(setting, ink, x * setting.side, y, tall, far)
    _acacia(setting, ink, -setting.side * max(0.42, view.half_width * 0.84), 0.745, 0.42, 0.0)
    ink.onto(picture)
    mist(setting, picture, at=0.62, thick=0.015, strength=0.3)
    grass(setting, picture, "gold", top=0.66, colour=gold, count=2000, size=0.075)
    boulders(setting, picture, "kopje", top=0.72, tone=lit(setting, rgb("#a08468")), count=8, size=0.05)
    return picture


def _acacia(setting: Setting, ink: Ink, x: float, foot: float, tall: float, far: float) -> None:
    """An umbrella thorn: forked stems under flat layers of leaves."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("acacia", x)
    bark, leaf = faded(setting, rgb("#5f4a38"), far), faded(setting, rgb("#5f7a3c"), far)
    ink.disc(x - setting.side * tall * 0.3, foot + 0.003, tall * 0.42, times(setting.day.shade, 0.9), 0.22, ry=tall * 0.05)
    for end in (-0.42, -0.14, 0.16, 0.46):
        stem = bezier((x, foot), (x + end * tall * 0.2, foot - tall * 0.5 * k), (x + end * tall, foot - tall * 0.86 * k), 10)
        ink.polygon(limb(stem, (tall * 0.07, tall * 0.035, tall * 0.012)), bark)
    for layer, (dy, wide) in enumerate(((0.80, 0.50), (0.86, 0.72), (0.93, 0.60), (1.0, 0.40))):
        for _ in range(34):
            dx = float(np.clip(rng.normal(0, 0.42), -1, 1))
            tone = mix(times(leaf, 0.66), mix(leaf, setting.day.sun, 0.2), min(1.0, layer / 3 + 0.2 * dx * setting.side))
            ink.disc(x + dx * wide * tall, foot - (dy + float(rng.normal(0, 0.012))) * tall * k, tall * 0.07, tone, ry=tall * 0.032)


def paint_arctic(setting: Setting) -> Array:
    """Icebergs and floes on a dark sea, a snowy edge of ice in front."""
    view = setting.view
    picture = blank(view)
    horizon = 0.54
    sky(setting, picture, horizon)
    mountains(setting, picture, "ice range", base=horizon + 0.006, height=0.13, far=0.5, rock=rgb("#8fa3bd"), snow=0.95, frequency=1.8)
    sea(setting, picture, horizon)
    mirror(setting, picture, horizon + 0.004, dim=0.9)
    rng = view.rng("bergs")
    ink = view.ink(2)
    for x, y, size in ((-0.34, 0.575, 0.16), (0.30, 0.565, 0.12), (0.72, 0.585, 0.2), (-0.86, 0.58, 0.17)):
        if abs(x) < view.half_width + size:
            _berg(setting, ink, x * setting.side, y, size, rng)
    for near in np.sort(rng.random(46)):
        x, size = float(rng.uniform(-1.25, 1.25)), (0.02 + 0.12 * float(near)) * float(rng.uniform(0.5, 1.1))
        _floe(setting, ink, x, 0.59 + 0.22 * float(near), size, rng)
    ink.onto(picture)
    hills(setting, picture, "shelf", crest=0.815, swing=0.022, bottom=1.0, far=0.0, colour=rgb("#eff5fb"), frequency=1.1, rough=0.10)
    return picture


def _berg(setting: Setting, ink: Ink, x: float, y: float, size: float, rng: np.random.Generator) -> None:
    k = 1 / setting.view.tall
    ice, shade = faded(setting, rgb("#e6f3fa"), 0.12), faded(setting, rgb("#8fbcd8"), 0.12)
    peaks = [(-1.0, 0.0), (-0.8, 0.34), (-0.45, 0.5 + 0.2 * float(rng.random())), (-0.2, 0.86), (0.08, 0.62), (0.4, 1.0 * float(rng.uniform(0.5, 0.9))), (0.75, 0.3), (1.0, 0.0)]
    outline = [(x + dx * size, y - dy * size * 0.75 * k) for dx, dy in peaks]
    low = [(x + dx * size * 0.9, y + dy * size * 0.30 * k) for dx, dy in peaks]
    ink.polygon(low, shade, 0.4)
    ink.polygon(outline, ice)
    for a, b in ((2, 4), (4, 6)):
        inner = [outline[a + 1], outline[a + 2 if b == 6 else a + 1], (outline[b][0], y), (outline[a + 1][0] - setting.side * size * 0.1, y)]
        ink.polygon(inner, shade, 0.85)
    ink.box(x - size, y - 0.004, x + size, y + 0.002, mix(shade, rgb("#4fb0c8"), 0.4), 0.7)


def _floe(setting: Setting, ink: Ink, x: float, y: float, size: float, rng: np.random.Generator) -> None:
    k = 1 / setting.view.tall
    snow, side = lit(setting, rgb("#f2f7fc")), lit(setting, rgb("#8fc4d8"))
    angles = [2 * math.pi * step / 9 for step in range(9)]
    rim = [(x + math.cos(a) * size * float(rng.uniform(0.8, 1.15)), y + math.sin(a) * size * 0.26 * k * float(rng.uniform(0.8, 1.15))) for a in angles]
    ink.polygon([(px, py + size * 0.12 * k) for px, py in rim], side)
    ink.polygon(rim, snow)


def paint_volcano(setting: Setting) -> Array:
    """A burning mountain over black rock with rivers of lava."""
    view = setting.view
    picture = blank(view)
    day = setting.day
    sky(setting, picture, 0.62)
    x = setting.side * -0.06
    k = 1 / view.tall
    band = view.band(0.0, 0.70)
    top, base, wide = 0.62 - 0.34 * min(1.3, view.tall * 0.9) * k - 0.02, 0.66, 0.52
    smoke = band.noise("smoke", 3.2, 4.6, octaves=5, gain=0.6)
    rise = np.clip((top - band.y) / max(0.05, top), 0, 1)
    column = np.exp(-(((band.x - x - setting.side * -0.30 * rise**1.4) / (0.05 + 0.26 * rise)) ** 2)) * (band.y < top + 0.02)
    plume = smoothstep(0.25, 0.75, column * (0.55 + 0.9 * smoke))
    ash = gradient(np.clip(smoke * 1.2 - 0.2 + 0.2 * (1 - rise), 0, 1), [(0.0, times(mix(day.haze, rgb("#4a3d44"), 0.75), 0.7)), (1.0, mix(day.haze, rgb("#8a7a7c"), 0.5))])
    lay(picture[band.rows], plume.astype(np.float32), ash)
    glow(picture[band.rows], (np.exp(-band.spot(x, top - 0.02, 0.11)) * 0.9).astype(np.float32), LAVA)
    off = np.abs(view.x[0] - x)
    cone = top + (base - top) * np.clip((off - 0.055) / wide, 0, 1) ** 0.62
    cone = np.where(off < 0.055, top + 0.016 * (1 - off / 0.055), cone) + 0.006 * view.line("cone", 18, 3)
    rock = view.band(float(cone.min()) - 0.01, 0.72)
    crags = rock.noise("cone rock", 12.0, 5.0, octaves=5, gain=0.6)
    tone = 0.75 + 0.9 * (crags - 0.5) + 0.35 * setting.side * (rock.x - x) / wide
    stone = faded(setting, rgb("#5a4a4c"), 0.22)
    lay(picture[rock.rows], rock.below(cone.astype(np.float32)), (array(stone) * np.clip(tone, 0.2, 1.3)[..., None]).astype(np.float32))
    ink = view.ink(2)
    rng = view.rng("lava")
    for end, bow in ((-0.20, -0.02), (0.05, 0.05), (0.26, 0.08)):
        stream = bezier((x + end * 0.12, top + 0.008), (x + bow, (top + base) / 2), (x + end, base + 0.01), 14)
        ink.polygon(limb(stream, (0.026, 0.012, 0.022)), rgb("#e0471c"))
        ink.polygon(limb(stream, (0.016, 0.006, 0.012)), rgb("#ffc04a"))
    for _ in range(60):
        angle, reach = float(rng.normal(0, 0.5)), float(rng.uniform(0.02, 0.17))
        px, py = x + math.sin(angle) * reach, top - math.cos(angle) * reach * k
        ink.disc(px, py, float(rng.uniform(0.002, 0.007)), (rgb("#ffb03a"), rgb("#ff6a2a"), rgb("#ffe08a"))[int(rng.integers(3))])
    ink.onto(picture)
    mist(setting, picture, at=0.655, thick=0.03, strength=0.3)
    plain = ground(setting, picture, "basalt", top=0.665, colour=rgb("#4a4145"), rough=0.5, fx=9, fy=22, far=0.2)
    depth = np.clip((plain.y - 0.665) / 0.335, 0, 1)
    veins = cracked(plain, "lava", 2.6) * smoothstep(0.02, 0.12, depth)
    heat = smoothstep(0.35, 0.65, plain.noise("heat", 1.6, 4.0, octaves=2))
    lay(picture[plain.rows], (veins * heat).astype(np.float32), rgb("#ffa531"))
    blur = smoothstep(0.0, 1.0, veins) * heat
    glow(picture[plain.rows], (blur * 0.6 + 0.10 * heat).astype(np.float32), LAVA)
    boulders(setting, picture, "basalt", top=0.68, tone=lit(setting, rgb("#5a5054")), count=26, size=0.055)
    return picture


def paint_cave(setting: Setting) -> Array:
    """A cavern that opens on daylight, hung with stalactites, with a pool and glowing crystals."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    day = setting.day
    sky(setting, picture, 0.62)
    hills(setting, picture, "outside", crest=0.56, swing=0.03, bottom=0.78, far=0.45, colour=grass_colour(setting), frequency=1.5)
    x = setting.side * min(0.12, view.half_width * 0.25)
    for rank, (rx, ry, dim) in enumerate(((0.27, 0.24, 0.62), (0.36, 0.33, 0.42), (0.50, 0.46, 0.25))):
        wob = view.noise(f"cave {rank}", 3.0 - 0.4 * rank, octaves=4, gain=0.55) - 0.5
        away = np.sqrt(((view.x - x) / (rx * max(1.0, view.half_width * 1.3))) ** 2 + ((view.y - 0.52) * view.tall / ry / max(1.0, view.tall * 0.8)) ** 2)
        mask = smoothstep(0.985, 1.015, away + 0.42 * wob)
        crag = view.noise(f"rock {rank}", 9.0, 7.0, octaves=5, gain=0.6)
        slope = np.zeros_like(crag)
        step = max(1, round(view.unit * 0.006))
        slope[:, step:] = crag[:, step:] - crag[:, :-step]
        inner = np.exp(-np.clip(away + 0.42 * wob - 1, 0, 9) * 7)
        tone = dim * (0.8 + 0.7 * (crag - 0.5) - 1.6 * slope * np.sign(view.x - x)) + 0.55 * inner * (0.7 - 0.15 * rank)
        rock = mix(times(rgb("#8a7868"), mix((1, 1, 1), day.tint, 0.7)), day.horizon, 0.12)
        lay(picture, mask, (array(rock) * np.clip(tone, 0.05, 1.2)[..., None]).astype(np.float32))
    glow(picture, (np.exp(-view.spot(x, 0.50, 0.22)) * (0.5 if not setting.night else 0.15)).astype(np.float32), day.sun)
    floor = ground(setting, picture, "cave floor", top=0.74, colour=rgb("#6f6258"), rough=0.4, fx=8, fy=22, far=0.0)
    depth = np.clip((floor.y - 0.74) / 0.26, 0, 1)
    picture[floor.rows] *= np.float32(0.55) + np.float32(0.5) * np.exp(-(((floor.x - x) / 0.4) ** 2))[..., None] * (1 - 0.5 * depth)[..., None]
    pool = ((floor.x - x - setting.side * 0.10) / 0.26) ** 2 + ((floor.y - 0.79) / 0.028) ** 2
    lay(picture[floor.rows], smoothstep(1.05, 0.95, pool + 0.3 * (floor.noise("pool", 8, 20, octaves=3) - 0.5)) * 0.9, mix(times(day.horizon, 0.8), rgb("#2f7f8a"), 0.5))
    ink = view.ink(2)
    rng = view.rng("stalactites")
    for _ in range(46):
        sx, long = float(rng.uniform(-1.2, 1.2)), float(rng.uniform(0.04, 0.20)) * (0.5 + float(rng.random()))
        wide, shade = long * float(rng.uniform(0.10, 0.17)), float(rng.uniform(0.20, 0.36))
        rock = times(rgb("#a08c78"), shade)
        ink.polygon([(sx - wide, -0.02), (sx + wide, -0.02), (sx + wide * 0.2, long * 0.7 * k), (sx, long * k)], rock)
        ink.polygon([(sx, -0.02), (sx + math.copysign(wide, x - sx), -0.02), (sx, long * k)], times(rock, 1.5))
    crystals = []
    for number in range(12):
        hand = 1 if number % 2 else -1
        cx = hand * float(rng.uniform(0.34, 0.5) if number < 6 else rng.uniform(0.5, 1.1))
        cy, size = float(rng.uniform(0.74, 0.96)), float(rng.uniform(0.05, 0.11))
        tone = (rgb("#6fe0e8"), rgb("#b88af0"), rgb("#7fa8ff"))[int(rng.integers(3))]
        for lean in (-0.5, 0.0, 0.45):
            tip = (cx + lean * size, cy - size * (1.2 - abs(lean)) * k)
            ink.polygon([(cx + lean * size * 0.3 - size * 0.13, cy), tip, (cx + lean * size * 0.3 + size * 0.13, cy)], tone)
            ink.polygon([(cx + lean * size * 0.3, cy), tip, (cx + lean * size * 0.3 + size * 0.13, cy)], times(tone, 0.66))
        crystals.append((cx, cy - size * 0.5 * k, size, tone))
    ink.onto(picture)
    for cx, cy, size, tone in crystals:
        if abs(cx) < view.half_width + 0.1:
            glow(picture, (np.exp(-view.spot(cx, cy, size * 0.9)) * 0.45).astype(np.float32), tone)
    boulders(setting, picture, "cave", top=0.75, tone=times(rgb("#6f6258"), 0.7), count=16, size=0.06)
    return picture


def cave_light(setting: Setting) -> Light:
    """Light from the cave's mouth, behind and above."""
    day = setting.day
    return Light(
        direction=towards(setting.side * 0.6, 0.45, 0.55), warm=mix((1, 1, 1), day.sun, 0.7), cool=(0.50, 0.56, 0.74),
        tint=mix(times(day.tint, 0.92), (0.86, 0.84, 0.88), 0.3), shadow=0.42, shade=(0.08, 0.07, 0.10), reach=0.4,
        soft=0.04, dark=True, rim=0.35, rim_colour=mix(day.sun, (1, 0.95, 0.85), 0.3),
    )  # fmt: skip


def paint_ruins(setting: Setting) -> Array:
    """Broken columns and a lone arch on a hillside, half taken back by grass and ivy."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.58)
    cold = snowy(setting)
    green = grass_colour(setting)
    mountains(setting, picture, "range", base=0.60, height=0.22, far=0.60, rock=rgb("#7a8494"), snow=0.2 if not cold else 0.9)
    line = hills(setting, picture, "hill", crest=0.58, swing=0.035, bottom=0.72, far=0.36, colour=green, frequency=1.3)
    round_trees(setting, picture, "cypress", base=line, size=0.04, far=0.38, colours=leaves(setting), spacing=0.12)
    mist(setting, picture, at=0.63, thick=0.03, strength=0.3)
    hills(setting, picture, "court", crest=0.665, swing=0.015, bottom=1.0, far=0.08, colour=green, frequency=0.8, blades=0.0 if cold else 0.25)
    ink = view.ink(2)
    for x, y, tall, far in ((-0.16, 0.69, 0.20, 0.3), (0.02, 0.69, 0.20, 0.3), (0.20, 0.69, 0.14, 0.3)):
        _column(setting, ink, x * setting.side, y, tall, far, whole=tall > 0.18)
    k = 1 / view.tall
    a, b = sorted((-0.16 * setting.side, 0.02 * setting.side))
    stone = faded(setting, rgb("#cfc3ad"), 0.3)
    ink.box(a - 0.03, 0.69 - 0.235 * k, b + 0.03, 0.69 - 0.198 * k, stone)
    ink.box(a - 0.03, 0.69 - 0.206 * k, b + 0.03, 0.69 - 0.198 * k, times(stone, 0.75))
    edge = max(0.43, view.half_width * 0.82)
    _column(setting, ink, -setting.side * edge, 0.80, 0.52, 0.03, whole=True)
    _column(setting, ink, setting.side * edge, 0.78, 0.30, 0.05, whole=False)
    _column(setting, ink, setting.side * (edge - 0.17), 0.74, 0.17, 0.12, whole=False)
    ink.onto(picture)
    if not cold:
        grass(setting, picture, "court grass", top=0.71, colour=green, count=1300, size=0.05, flowers=0.16)
    boulders(setting, picture, "blocks", top=0.70, tone=lit(setting, rgb("#c4b8a2")), count=16, size=0.05)
    return picture


def _column(setting: Setting, ink: Ink, x: float, foot: float, tall: float, far: float, *, whole: bool) -> None:
    """A fluted column; a broken one ends in a jagged edge, an old one wears ivy."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("column", x)
    stone = faded(setting, rgb("#d6cab4"), far)
    r = 0.045 * max(0.45, tall / 0.5) if whole else 0.05 * max(0.5, (0.5 - far) * 1.6)
    ink.disc(x - setting.side * r, foot + 0.004, r * 2.4, times(setting.day.shade, 0.8), 0.3, ry=r * 0.4)
    ink.box(x - r * 1.5, foot - r * 0.5 * k, x + r * 1.5, foot + 0.004, times(stone, 0.86))
    top = foot - tall * k
    for flute in range(7):
        u0, u1 = -1 + 2 * flute / 7, -1 + 2 * (flute + 1) / 7
        shade = 0.72 + 0.34 * (0.5 + 0.5 * (u0 + u1) / 2 * setting.side)
        jag = 0.0 if whole else float(rng.uniform(0, r * 0.8)) * k
        ink.box(x + u0 * r, top + jag, x + u1 * r, foot - r * 0.4 * k, times(stone, shade))
        ink.box(x + u1 * r - r * 0.07, top + jag, x + u1 * r, foot - r * 0.4 * k, times(stone, shade * 0.78))
    for drum in range(1, int(tall / (r * 2.2))):
        y = foot - drum * r * 2.2 * k
        ink.box(x - r, y, x + r, y + 0.003, times(stone, 0.62))
    if whole:
        ink.box(x - r * 1.5, top - r * 0.45 * k, x + r * 1.5, top, stone)
        ink.box(x - r * 1.25, top, x + r * 1.25, top + r * 0.3 * k, times(stone, 0.8))
    green = leaves(setting)
    for _ in range(46):
        up = float(rng.random()) ** 1.6
        tone = faded(setting, jitter(green[int(rng.integers(len(green)))], rng, 0.03), far)
        ink.disc(x + float(rng.normal(0, r * 0.5)) + r * 0.4, foot - up * tall * 0.7 * k, r * float(rng.uniform(0.10, 0.24)), tone)


def paint_clouds(setting: Setting) -> Array:
    """Above the clouds: billows to the horizon, towers of cumulus, and a bank in front to stand on."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.66, clouds=False)
    day = setting.day
    bright, shade = mix((1, 1, 1), day.sun, 0.35), mix(day.middle, day.shade, 0.12)
    bright = times(bright, mix((1, 1, 1), day.tint, 0.8))
    for rank in range(6):
        near = rank / 5
        _billows(setting, view, picture, rank, near, mix(bright, day.horizon, 0.55 * (1 - near)), mix(shade, day.horizon, 0.5 * (1 - near)))
    x, y = sun_position(setting, 0.60)
    if setting.clear and not day.lamps:
        glow(picture, (np.exp(-view.spot(x, y, 0.24)) * 0.4).astype(np.float32), day.sun)
    return picture


def _billows(setting: Setting, view: View, picture: Array, rank: int, near: float, bright: Colour, shade: Colour) -> None:
    """One rank of heaped cloud: discs along a line, lit from the sun's side, softened into each other."""
    k = 1 / view.tall
    rng = view.rng("billows", rank)
    size = 0.030 + 0.115 * near
    foot = 0.60 + 0.25 * near
    line = foot + 0.035 * (0.4 + near) * view.line(f"bank {rank}", 1.4, 3)
    ink = view.ink(1)
    count = int(2.6 / size * 2.0)
    for layer, lift in enumerate((0.0, 0.22, 0.45)):
        tone = mix(shade, bright, (0.25, 0.7, 1.0)[layer])
        for index in range(count):
            x = -1.3 + 2.6 * (index + float(rng.uniform(-0.3, 0.3))) / count
            r = size * float(rng.uniform(0.55, 1.1)) * (1 - 0.26 * layer)
            y = float(np.interp(x, view.x[0], line)) + float(rng.uniform(-0.2, 0.25)) * size * k
            ink.disc(x + setting.side * size * lift * 0.5, y - size * lift * k, r, tone)
    band = view.band(foot - 0.02, 1.0)
    depth = np.clip((band.y - line[None, :]) * view.tall / (size * 3.4), 0, 1)
    soft = band.noise(f"soft {rank}", 4.0, 7.0, octaves=4)
    body = gradient(np.clip(depth + 0.7 * (soft - 0.5), 0, 1), [(0.0, bright), (0.6, mix(bright, shade, 0.6)), (1.0, mix(shade, bright, 0.25))])
    _lay_softly(view, ink, picture)
    lay(picture[band.rows], smoothstep(0.02, 0.30, depth), body)


def _lay_softly(view: View, ink: Ink, picture: Array) -> None:
    """Lay a sheet of discs softly, as cloud."""
    ink.sheet = ink.sheet.convert("RGBa").filter(ImageFilter.GaussianBlur(max(0.6, view.unit * 0.005))).convert("RGBA")
    ink.onto(picture)


PLACES = (
    Place(
        name="savanna", paint=paint_savanna, light=open_light, ground=0.875, horizon=0.605, sky=(0.05, 0.42), scale=0.92,
        features=SKY_FEATURES | {"grass", "trees", "hills"},
    ),
    Place(
        name="arctic", paint=paint_arctic, light=open_light, ground=0.90, horizon=0.54, water=0.70, sky=(0.05, 0.40),
        scale=0.86, seasons=frozenset({"winter"}), features=SKY_FEATURES | {"sea", "snow", "mountains", "ice", "reflection"},
    ),
    Place(
        name="volcano", paint=paint_volcano, light=open_light, ground=0.89, horizon=0.665, sky=(0.04, 0.34), scale=0.8,
        features=SKY_FEATURES | {"mountains"},
    ),
    Place(
        name="cave", paint=paint_cave, light=cave_light, ground=0.90, horizon=0.74, sky=(0.10, 0.46), scale=0.86,
        sheltered=True, features=frozenset({"mist"}),
    ),
    Place(
        name="ruins", paint=paint_ruins, light=open_light, ground=0.885, horizon=0.64, sky=(0.05, 0.42), scale=0.88,
        seasons=SEASONS, features=SKY_FEATURES | {"mountains", "trees", "grass", "flowers", "mist"},
    ),
    Place(
        name="cloudland", paint=paint_clouds, light=open_light, ground=0.88, horizon=0.66, sky=(0.05, 0.5), scale=0.85,
        features=SKY_FEATURES,
    ),
)  # fmt: skip
