"""Rooms of their own kind: a throne hall, a starship's bridge, an aquarium, a train compartment."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light, towards
from muralist.engines.preview.brushes.paths import bezier, curve, limb
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery import rooms
from muralist.engines.preview.scenery.floors import depth_of, polished
from muralist.engines.preview.scenery.land import hills, mist, mountains
from muralist.engines.preview.scenery.plants import pine_row, round_trees
from muralist.engines.preview.scenery.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.sky import sky

FLOOR = 0.72
CYAN = rgb("#55e0f0")


def paint_throne(setting: Setting) -> Array:
    """Stone vaults and banners, tall windows, torches, and a carpet that runs to a golden throne."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    rooms.wall(setting, picture, FLOOR, rgb("#a89a88"), rough=0.16)
    _masonry(setting, picture)
    banner = setting.colour("wall", (rgb("#8a2436"), rgb("#2f4f8a"), rgb("#3f6a4a")))
    ink = view.ink(2)
    for x in (-0.30, 0.30, -0.86, 0.86):
        _lancet(setting, ink, x, FLOOR - 0.60 * k, FLOOR - 0.24 * k)
    for x in (-0.15, 0.15, -0.58, 0.58, -1.08, 1.08):
        _banner(setting, ink, x, FLOOR - 0.66 * k, 0.11, 0.34, rooms.toned(setting, banner))
    ink.onto(picture)
    floor = rooms.chequers(setting, picture, FLOOR, rgb("#c9bda8"), rgb("#8f8272"), size=0.17)
    polished(setting, picture, floor, 0.22)
    depth = depth_of(floor, FLOOR)
    wide = 0.085 + 0.20 * depth
    weave = floor.noise("carpet", 70.0, 90.0, octaves=2)
    red = array(rooms.toned(setting, rgb("#9a2433"))) * (0.86 + 0.2 * depth + 0.2 * (weave - 0.5))[..., None]
    off = np.abs(floor.x) / wide
    lay(picture[floor.rows], smoothstep(1.02, 0.99, off), red.astype(np.float32))
    lay(picture[floor.rows], smoothstep(0.06, 0.03, np.abs(off - 0.90)), rooms.toned(setting, rgb("#e0b24a")))
    ink = view.ink(2)
    for x in (-0.44, 0.44, -1.0, 1.0):
        _pillar(setting, ink, x, FLOOR + 0.06)
    if not setting.holds("throne", "chair"):
        _throne(setting, ink, 0.0, FLOOR + 0.012, 0.27)
    torches = [(x, FLOOR - 0.34 * k) for x in (-0.44, 0.44, -1.0, 1.0)]
    for x, y in torches:
        ink.polygon([(x - 0.012, y + 0.05 * k), (x + 0.012, y + 0.05 * k), (x + 0.020, y), (x - 0.020, y)], rooms.toned(setting, rgb("#3a332e")))
        for size, tone in ((0.030, rgb("#ff8a2a")), (0.018, rgb("#ffd36a"))):
            ink.polygon([(x - size * 0.6, y), (x - size * 0.4, y - size * k), (x, y - size * 2 * k), (x + size * 0.5, y - size * 0.9 * k), (x + size * 0.6, y)], tone)
    ink.onto(picture)
    for x, y in torches:
        glow(picture, (np.exp(-view.spot(x, y - 0.03 * k, 0.13)) * 0.55).astype(np.float32), rooms.LAMP)
    return picture


def _masonry(setting: Setting, picture: Array) -> None:
    view = setting.view.band(0.0, FLOOR)
    row = view.yw * 11
    column = view.x * 5.5 + 0.5 * (np.floor(row) % 2)
    joint = np.maximum(smoothstep(0.44, 0.49, np.abs(row % 1 - 0.5)) * np.ones_like(view.x), smoothstep(0.47, 0.49, np.abs(column % 1 - 0.5)))
    own = view.rng("ashlar").random(211).astype(np.float32)[(np.floor(row) * 57 + np.floor(column) * 131).astype(np.int64) % 211]
    picture[view.rows] *= ((0.90 + 0.18 * (own - 0.5)) * (1 - 0.22 * joint))[..., None]


def _lancet(setting: Setting, ink: Ink, x: float, y0: float, y1: float) -> None:
    """A pointed window of coloured panes."""
    k = 1 / setting.view.tall
    wide = 0.055
    arch = [(x - wide, y1), (x - wide, y0 + 0.08 * k), (x - wide * 0.6, y0 + 0.03 * k), (x, y0), (x + wide * 0.6, y0 + 0.03 * k), (x + wide, y0 + 0.08 * k), (x + wide, y1)]
    ink.polygon([(x + (px - x) * 1.28, py - 0.012 * k) for px, py in arch], rooms.toned(setting, rgb("#8a7d6c")))
    day = setting.day
    ink.polygon(arch, mix(day.middle, day.horizon, 0.5))
    tones = (rgb("#e8b54a"), rgb("#4f8fc0"), rgb("#c9504a"), rgb("#5fa06a"))
    for row in range(6):
        for column in range(2):
            a = y0 + 0.09 * k + (y1 - y0 - 0.09 * k) * row / 6
            b = y0 + 0.09 * k + (y1 - y0 - 0.09 * k) * (row + 1) / 6
            left = x - wide * 0.92 + wide * 0.96 * column
            ink.box(left, a + 0.004 * k, left + wide * 0.88, b - 0.002 * k, mix(times(tones[(row + column * 2) % 4], 0.45 if day.lamps else 1.0), day.horizon, 0.25))


def _banner(setting: Setting, ink: Ink, x: float, y: float, wide: float, tall: float, cloth: Colour) -> None:
    k = 1 / setting.view.tall
    gold = rooms.toned(setting, rgb("#e0b24a"))
    low = y + tall * k
    ink.box(x - wide * 0.6, y - 0.012 * k, x + wide * 0.6, y + 0.004 * k, times(gold, 0.8))
    ink.polygon([(x - wide / 2, y), (x + wide / 2, y), (x + wide / 2, low), (x, low - 0.05 * k), (x - wide / 2, low)], cloth)
    for fold in (-0.32, 0.05, 0.36):
        ink.polygon([(x + fold * wide, y), (x + (fold + 0.12) * wide, y), (x + (fold + 0.10) * wide, low - 0.03 * k), (x + fold * wide, low - 0.03 * k)], times(cloth, 0.78))
    ink.line([(x - wide / 2, low), (x, low - 0.05 * k), (x + wide / 2, low)], 0.007, gold)
    ink.disc(x, y + tall * 0.42 * k, wide * 0.24, gold)
    ink.disc(x, y + tall * 0.42 * k, wide * 0.15, times(cloth, 0.9))


def _pillar(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    k = 1 / setting.view.tall
    stone = rooms.toned(setting, rgb("#b8aa96"))
    ink.box(x - 0.085, foot - 0.05 * k, x + 0.085, foot, times(stone, 0.8))
    for flute in range(8):
        u0, u1 = -1 + flute / 4, -1 + (flute + 1) / 4
        ink.box(x + u0 * 0.06, -0.02, x + u1 * 0.06, foot - 0.04 * k, times(stone, 0.66 + 0.36 * (0.5 + 0.25 * (u0 + u1) * setting.side)))
    for hand in (-1, 1):
        arch = [(x + hand * (0.06 + 0.38 * (1 - math.cos(a))), 0.16 - 0.20 * math.sin(a)) for a in [math.pi / 2 * s / 10 for s in range(11)]]
        ink.line(arch, 0.030, times(stone, 0.85))
    ink.box(x - 0.080, 0.145, x + 0.080, 0.17, stone)


def _throne(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    gold, red, stone = rooms.toned(setting, rgb("#d9ac48")), rooms.toned(setting, rgb("#a82a3c")), rooms.toned(setting, rgb("#b0a290"))
    for step in range(3):
        wide = 0.24 - 0.045 * step
        ink.box(x - wide, foot - 0.022 * (step + 1) * k, x + wide, foot - 0.022 * step * k + 0.002, times(stone, 0.8 + 0.1 * step))
    base = foot - 0.066 * k
    ink.polygon([(x - tall * 0.30, base), (x - tall * 0.32, base - tall * k), (x, base - tall * 1.22 * k), (x + tall * 0.32, base - tall * k), (x + tall * 0.30, base)], gold)
    ink.polygon([(x - tall * 0.22, base - tall * 0.3 * k), (x - tall * 0.24, base - tall * 0.92 * k), (x, base - tall * 1.06 * k), (x + tall * 0.24, base - tall * 0.92 * k), (x + tall * 0.22, base - tall * 0.3 * k)], red)
    ink.box(x - tall * 0.28, base - tall * 0.36 * k, x + tall * 0.28, base - tall * 0.26 * k, mix(red, (1, 1, 1), 0.15))
    ink.box(x - tall * 0.28, base - tall * 0.26 * k, x + tall * 0.28, base, times(gold, 0.75))
    for hand in (-1, 1):
        ink.box(x + hand * tall * 0.32 - tall * 0.05, base - tall * 0.52 * k, x + hand * tall * 0.32 + tall * 0.05, base, times(gold, 0.9))
        ink.disc(x + hand * tall * 0.32, base - tall * 0.54 * k, tall * 0.07, mix(gold, (1, 1, 1), 0.25))
        ink.disc(x + hand * tall * 0.31, base - tall * 1.04 * k, tall * 0.05, gold)
    ink.disc(x, base - tall * 1.24 * k, tall * 0.065, rooms.toned(setting, rgb("#4fb0d0")))


def paint_starship(setting: Setting) -> Array:
    """The bridge of a starship: a wide window on space, glowing panels, a ribbed floor."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    picture[:] = array(rgb("#070a18"))
    cloud = view.noise("nebula", 1.4, octaves=6, gain=0.56)
    amount = smoothstep(0.42, 0.95, cloud) * np.exp(-(((view.yw + 0.15 - 0.3 * view.x) / 0.4) ** 2))
    glow(picture, amount.astype(np.float32), setting.colour("nebula", (rgb("#7a4fd0"), rgb("#2f7fc4"), rgb("#c2487e"))))
    rng = view.rng("bridge stars")
    ink = view.ink(2)
    for _ in range(420):
        ink.disc(float(rng.uniform(-1.2, 1.2)), float(rng.random()) * 0.66, max(0.55 / view.unit, 0.0006 + 0.002 * float(rng.random()) ** 5), (0.9, 0.94, 1.0), 0.5 + 0.5 * float(rng.random()))
    ink.onto(picture)
    if not setting.holds("planet"):
        spot = view.spot(-setting.side * min(0.22, view.half_width * 0.4), 0.42, 0.17)
        bands = 0.5 + 0.5 * np.sin(view.yw * 60 + 3 * view.noise("bands", 2.4, 8.0, octaves=3))
        face = gradient(bands, [(0.0, rgb("#4f8fc9")), (1.0, rgb("#a9d8e8"))]) * np.clip(0.7 + 3.2 * setting.side * (view.x + setting.side * min(0.22, view.half_width * 0.4)), 0.08, 1.1)[..., None]
        lay(picture, smoothstep(1.01, 0.99, spot), face.astype(np.float32))
    dim = 0.72 if setting.day.lamps else 1.0
    hull = times(rgb("#c3ccd6"), dim)
    half, top = max(0.42, view.half_width * 0.86), max(0.08, FLOOR - 0.66 * k)
    away = np.maximum(np.abs(view.x) / half, np.abs(view.y - (top + FLOOR - 0.10 * k) / 2) / ((FLOOR - 0.10 * k - top) / 2))
    corner = (np.abs(view.x) / half) ** 6 + np.abs((view.y - (top + FLOOR - 0.10 * k) / 2) / ((FLOOR - 0.10 * k - top) / 2)) ** 6
    shell = smoothstep(0.98, 1.0, np.minimum(away, corner))
    tone = 0.62 + 0.22 * (1 - view.y) + 0.04 * (view.noise("plate", 12.0, octaves=2) - 0.5)
    seams = smoothstep(0.485, 0.5, np.abs((view.x * 5) % 1 - 0.5)) * 0.3
    lay(picture, shell, (array(hull) * (tone * (1 - seams))[..., None]).astype(np.float32))
    rim = np.exp(-(((np.minimum(away, corner) - 1.0) / 0.045) ** 2)) * shell
    glow(picture, (rim * 0.55).astype(np.float32), CYAN)
    floor = view.band(FLOOR, 1.0)
    depth = depth_of(floor, FLOOR)
    spread = 0.32 + 0.68 * depth
    lane = np.abs((floor.x / spread * 3 + 0.5) % 1 - 0.5)
    row = np.abs((np.log(spread) * 6) % 1 - 0.5) * np.ones_like(floor.x)
    picture[floor.rows] = array(times(rgb("#6f7c8c"), dim)) * ((0.66 + 0.3 * depth) * (1 - 0.35 * np.maximum(smoothstep(0.03, 0.0, lane), smoothstep(0.03, 0.0, row))))[..., None]
    polished(setting, picture, floor, 0.34)
    path = np.exp(-(((np.abs(floor.x) - 0.14 - 0.26 * depth) / (0.004 + 0.008 * depth)) ** 2))
    glow(picture[floor.rows], (path * 0.9).astype(np.float32), CYAN)
    ink = view.ink(2)
    shine: list[tuple[float, float, Colour]] = []
    for x, wide in ((-0.38, 0.30), (0.38, 0.30), (-0.92, 0.4), (0.92, 0.4)):
        _console(setting, ink, rng, x, FLOOR + 0.03, wide, hull, shine)
    for hand in (-1, 1):
        ink.polygon([(hand * (view.half_width + 0.1), -0.02), (hand * (half + 0.02), -0.02), (hand * (half - 0.06), top), (hand * (view.half_width + 0.1), FLOOR)], times(hull, 0.4), 0.35)
    ink.onto(picture)
    for x, y, tint in shine:
        if abs(x) < view.half_width + 0.05:
            glow(picture, (np.exp(-view.spot(x, y, 0.05)) * 0.28).astype(np.float32), tint)
    return picture


def _console(setting: Setting, ink: Ink, rng: np.random.Generator, x: float, foot: float, wide: float, hull: Colour, shine: list[tuple[float, float, Colour]]) -> None:
    """A desk of screens and lit keys."""
    k = 1 / setting.view.tall
    top = foot - 0.15 * k
    ink.polygon([(x - wide / 2, top), (x + wide / 2, top), (x + wide * 0.42, foot), (x - wide * 0.42, foot)], times(hull, 0.55))
    ink.polygon([(x - wide / 2, top), (x + wide / 2, top), (x + wide * 0.46, top - 0.055 * k), (x - wide * 0.46, top - 0.055 * k)], times(hull, 0.8))
    for column in range(7):
        for row in range(2):
            tone = (CYAN, rgb("#ffb84a"), rgb("#ff6a7a"), rgb("#7af0a0"))[int(rng.integers(4))]
            px = x - wide * 0.38 + column * wide * 0.125
            ink.box(px, top - (0.044 - 0.022 * row) * k, px + wide * 0.085, top - (0.030 - 0.022 * row) * k, tone)
    for screen in (-0.27, 0.05):
        a, b = x + screen * wide, x + (screen + 0.24) * wide
        ink.box(a, top - 0.155 * k, b, top - 0.065 * k, rgb("#0f2438"))
        line = [(a + (b - a) * s / 10, top - (0.11 + 0.025 * math.sin(s * 1.3 + x * 9)) * k) for s in range(11)]
        ink.line(line, 0.004, CYAN)
        ink.line([(a, top - 0.082 * k), (b, top - 0.082 * k)], 0.002, rgb("#3f8fa8"))
        shine.append(((a + b) / 2, top - 0.11 * k, CYAN))


def paint_aquarium(setting: Setting) -> Array:
    """A dark hall before a wall of water: fish, rays and coral behind the glass, blue light on the floor."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    top, low = max(0.07, FLOOR - 1.05 * k), FLOOR - 0.05 * k
    t = np.clip((view.y - top) / (low - top), 0, 1) * np.ones_like(view.x)
    blue = setting.colour("sea", (rgb("#1f86c0"),))
    picture[:] = gradient(t, [(0.0, mix(blue, rgb("#a8ecf4"), 0.65)), (0.45, blue), (1.0, mix(blue, rgb("#0a2a50"), 0.6))])
    rays = np.zeros(view.shape, dtype=np.float32)
    rng = view.rng("tank")
    for _ in range(9):
        at, wide = float(rng.uniform(-1.1, 1.1)), float(rng.uniform(0.02, 0.06))
        rays += np.exp(-(((view.x - at - 0.25 * setting.side * t) / wide) ** 2))
    glow(picture, (rays * (1 - t) * 0.28).astype(np.float32), rgb("#d0f6ff"))
    ink = view.ink(2)
    for _ in range(26):
        x = float(rng.uniform(-1.2, 1.2))
        tall = float(rng.uniform(0.05, 0.17))
        tone = mix(jitter((rgb("#e8785a"), rgb("#d85f9a"), rgb("#f0b04a"), rgb("#8a6fd0"), rgb("#4fa86a"))[int(rng.integers(5))], rng, 0.03), blue, 0.3)
        for arm in range(5):
            lean = (arm - 2) * 0.22 + float(rng.normal(0, 0.1))
            ink.polygon(limb(bezier((x, low + 0.02), (x + lean * tall * 0.3, low - tall * 0.6 * k), (x + lean * tall, low - tall * k), 6), (tall * 0.16, tall * 0.12, tall * 0.10)), times(tone, 0.8 + 0.08 * arm))
    for number in range(34):
        x, y = float(rng.uniform(-1.2, 1.2)), top + (low - top) * float(rng.uniform(0.10, 0.82))
        size, hand = float(rng.uniform(0.012, 0.030)) * (1.6 if number % 9 == 0 else 1.0), 1 if number % 2 else -1
        tone = mix((rgb("#ffb02e"), rgb("#f4f0e2"), rgb("#ff6a4a"), rgb("#ffe36a"), rgb("#8af0e0"))[int(rng.integers(5))], blue, 0.18)
        ink.polygon([(x - hand * size * 0.8, y), (x - hand * size * 1.6, y - size * 0.6 * k), (x - hand * size * 1.6, y + size * 0.6 * k)], times(tone, 0.85))
        ink.disc(x, y, size, tone, ry=size * 0.56)
        ink.box(x - size * 0.1, y - size * 0.5 * k, x + size * 0.12, y + size * 0.5 * k, times(tone, 0.72), 0.7)
        ink.disc(x + hand * size * 0.55, y - size * 0.12 * k, size * 0.13, (0.08, 0.1, 0.14))
    if not setting.holds("whale", "shark"):
        wx, wy = setting.side * 0.16, top + (low - top) * 0.30
        ray = [(-0.20, 0.02), (-0.06, -0.055), (0.04, -0.065), (0.14, -0.035), (0.22, 0.03), (0.06, 0.03), (0.0, 0.05)]
        ink.polygon(curve([(wx + px, wy + py * k) for px, py in ray], closed=True), mix(rgb("#3f5f86"), blue, 0.35))
        ink.line([(wx + 0.01, wy + 0.04 * k), (wx - 0.09, wy + 0.12 * k)], 0.005, mix(rgb("#3f5f86"), blue, 0.35))
    ink.onto(picture)
    dark = rgb("#10202f") if setting.day.lamps else rgb("#1c3244")
    frame = ((view.y < top) | (view.y > low)).astype(np.float32) * np.ones_like(view.x)
    lay(picture, frame.astype(np.float32), dark)
    for x in (-0.5, 0.5) if view.half_width > 0.55 else ():
        lay(picture, (np.abs(view.x - x) < 0.014).astype(np.float32) * (view.y < FLOOR), times(dark, 1.2))
    floor = view.band(FLOOR, 1.0)
    depth = depth_of(floor, FLOOR)
    picture[floor.rows] = array(times(dark, 1.15)) * (0.9 + 0.3 * depth)[..., None] * np.ones((1, view.width, 1), np.float32)
    polished(setting, picture, floor, 0.62)
    net = smoothstep(0.07, 0.0, np.abs(floor.noise("caustic a", 7.0, 16.0, octaves=2) - floor.noise("caustic b", 6.0, 14.0, octaves=2)))
    glow(picture[floor.rows], (net * 0.20 + 0.22 * np.exp(-depth * 2.2)).astype(np.float32), mix(blue, rgb("#a8ecf4"), 0.5))
    if not setting.day.lamps:
        glow(picture, np.full(view.shape, 0.07, dtype=np.float32), rgb("#cfeaf4"))
    return picture


def blue_light(setting: Setting) -> Light:
    """The light of the tank behind, and of lamps in front."""
    dim = 0.80 if setting.day.lamps else 0.95
    return Light(
        direction=towards(setting.side * 0.5, 0.6, 0.6), warm=(0.92, 0.98, 1.0), cool=(0.45, 0.60, 0.85),
        tint=times((0.90, 0.98, 1.0), dim), shadow=0.35, shade=(0.04, 0.08, 0.14), reach=0.3, soft=0.04, dark=True,
        rim=0.55, rim_colour=rgb("#8fe4f8"),
    )  # fmt: skip


def paint_compartment(setting: Setting) -> Array:
    """A train compartment: the country flies past a wide window between two seats."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.42)
    cold, green = snowy(setting), grass_colour(setting)
    mountains(setting, picture, "range", base=0.45, height=0.20, far=0.55, rock=rgb("#6f7a90"), snow=0.5 if not cold else 0.9)
    line = hills(setting, picture, "hill", crest=0.44, swing=0.03, bottom=0.80, far=0.35, colour=green, frequency=1.1)
    pine_row(setting, picture, "wood", base=line, height=0.06, far=0.36, spacing=0.03, snowy=cold)
    hills(setting, picture, "field", crest=0.50, swing=0.02, bottom=0.85, far=0.12, colour=green, frequency=1.0)
    round_trees(setting, picture, "trees", base=0.525, size=0.05, far=0.12, colours=leaves(setting), spacing=0.2)
    mist(setting, picture, at=0.48, thick=0.03, strength=0.2)
    rooms.soft_focus(setting, picture, FLOOR, 0.003)
    half, top, low = max(0.34, view.half_width * 0.62), max(0.10, FLOOR - 0.62 * k), FLOOR - 0.17 * k
    corner = np.abs(view.x / half) ** 7 + np.abs((view.y - (top + low) / 2) / ((low - top) / 2)) ** 7
    wall = array(rooms.toned(setting, setting.colour("wall", (rgb("#b98a5c"), rgb("#d9ccb0"), rgb("#7f9a8c")))))
    grain = view.noise("panel", 2.0, 30.0, octaves=3)
    tone = 0.72 + 0.14 * rooms.reach(setting, view) + 0.14 * (grain - 0.5)
    shell = smoothstep(0.97, 1.03, corner)
    lay(picture, shell, (wall * tone[..., None]).astype(np.float32))
    lay(picture, (smoothstep(0.97, 1.0, corner) * smoothstep(1.55, 1.45, corner)).astype(np.float32), rooms.toned(setting, rgb("#c9ced0")))
    rooms.boards(setting, picture, FLOOR + 0.06, rgb("#6f5a4a"))
    ink = view.ink(2)
    if setting.weather in {"rain", "storm"}:
        rng = view.rng("runnels")
        for _ in range(90):
            x, y = float(rng.uniform(-half, half)) * 0.95, float(rng.uniform(top + 0.02, low - 0.03))
            ink.line([(x, y), (x + 0.05, y + 0.010 * k)], 0.0028, (0.92, 0.95, 1.0), 0.6)
    rack = rooms.toned(setting, rgb("#8a6a48"))
    ink.box(-1.3, top - 0.055 * k, 1.3, top - 0.04 * k, rack)
    for x, tone_ in ((-0.40, rgb("#a5683c")), (0.36, rgb("#4f6f86")), (0.9, rgb("#8a3f3a")), (-0.9, rgb("#6f7a4a"))):
        ink.box(x - 0.085, top - 0.125 * k, x + 0.085, top - 0.055 * k, rooms.toned(setting, tone_))
        ink.box(x - 0.02, top - 0.138 * k, x + 0.02, top - 0.122 * k, times(rooms.toned(setting, tone_), 0.6))
    cloth = rooms.toned(setting, setting.colour("seat", (rgb("#3f6f6a"), rgb("#8a3a3c"), rgb("#4a5f8a"))))
    for hand in (-1, 1):
        x = hand * max(0.44, view.half_width * 0.90)
        ink.box(x - 0.12, FLOOR - 0.36 * k, x + 0.12, FLOOR + 0.09, cloth)
        for pad in range(4):
            ink.box(x - 0.112 + pad * 0.057, FLOOR - 0.34 * k, x - 0.063 + pad * 0.057, FLOOR - 0.06 * k, mix(cloth, (1, 1, 1), 0.10 if pad % 2 else 0.03))
        ink.box(x - 0.12, FLOOR - 0.40 * k, x + 0.12, FLOOR - 0.335 * k, rooms.toned(setting, rgb("#f0e6d2")))
        seat = x - hand * 0.09
        ink.box(seat - 0.14, FLOOR - 0.045 * k, seat + 0.14, FLOOR + 0.03 * k, mix(cloth, (1, 1, 1), 0.16))
        ink.box(seat - 0.14, FLOOR + 0.03 * k, seat + 0.14, FLOOR + 0.10, times(cloth, 0.62))
    ink.box(-0.13, low + 0.045 * k, 0.13, low + 0.065 * k, rooms.toned(setting, rgb("#a5764c")))
    ink.polygon([(-0.02, low + 0.065 * k), (0.02, low + 0.065 * k), (0.008, low + 0.16 * k), (-0.008, low + 0.16 * k)], rooms.toned(setting, rgb("#b9bec0")))
    ink.onto(picture)
    return picture


def _room(name: str, paint: Callable[[Setting], Array], features: frozenset[str], light: Callable[[Setting], Light] = rooms.room_light) -> Place:
    return Place(
        name=name, paint=paint, light=light, ground=0.895, horizon=FLOOR, indoor=True, sheltered=True, sky=(0.10, 0.38), scale=0.92,
        features=features, deaf=frozenset({"weather"}) if name in {"starship", "aquarium"} else frozenset(),
        seasons=SEASONS if name == "compartment" else frozenset(),
    )  # fmt: skip


PLACES = (
    _room("throne", paint_throne, frozenset({"wall", "window", "lamp"})),
    _room("starship", paint_starship, frozenset({"stars", "nebula", "window"})),
    _room("aquarium", paint_aquarium, frozenset({"sea", "coral", "bubbles"}), blue_light),
    _room("compartment", paint_compartment, frozenset({"wall", "window", "sky", "clouds", "mountains"})),
)  # fmt: skip
