"""Outdoor places of leisure and work: playground, farmyard, swimming pool, camp site and airfield."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.facades import GLOW, PASTEL, house_row
from muralist.engines.preview.scenery.floors import slabs
from muralist.engines.preview.scenery.land import ground, hills, lit, mist, mountains
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.plants import fallen, grass, pine_row, round_trees
from muralist.engines.preview.scenery.seasons import SEASONS, SNOW, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.scenery.sky import sky

RED, BLUE, YELLOW = rgb("#d8483c"), rgb("#3f82b8"), rgb("#f0bc3c")


def _lawn(setting: Setting, picture: Array, top: float, count: int = 1000, flowers: float = 0.1) -> None:
    cold, green = snowy(setting), grass_colour(setting)
    hills(setting, picture, "lawn", crest=top, swing=0.010, bottom=1.0, far=0.10, colour=green, frequency=0.8, blades=0.0 if cold else 0.22)
    if not cold:
        grass(setting, picture, "lawn grass", top=top + 0.08, colour=green, count=count, size=0.038, flowers=flowers)


def _shade(setting: Setting, ink: Ink, x: float, y: float, wide: float) -> None:
    ink.disc(x - setting.side * wide * 0.2, y, wide, times(setting.day.shade, 0.8), 0.28 if setting.clear else 0.15, ry=wide * 0.10)


def paint_playground(setting: Setting) -> Array:
    """A slide with a tower, swings and a sand pit."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.60)
    round_trees(setting, picture, "trees 2", base=0.60, size=0.09, far=0.5, colours=leaves(setting), spacing=0.09)
    house_row(setting, picture, "homes", base=0.615, tall=(0.07, 0.10), wide=(0.11, 0.15), far=0.34, walls=PASTEL, gap=0.12)
    round_trees(setting, picture, "trees 1", base=0.62, size=0.06, far=0.28, colours=leaves(setting), spacing=0.17)
    _lawn(setting, picture, 0.62)
    ink = view.ink(2)
    sand = lit(setting, mix(rgb("#e8d3a4"), SNOW, 0.85 if snowy(setting) else 0.0))
    ink.disc(setting.side * 0.12, 0.80, 0.42, times(lit(setting, rgb("#a5764c")), 0.9), ry=0.062)
    ink.disc(setting.side * 0.12, 0.797, 0.405, sand, ry=0.055)
    _slide(setting, ink, -setting.side * max(0.30, view.half_width * 0.60), 0.745, 0.34)
    _swings(setting, ink, setting.side * max(0.32, view.half_width * 0.62), 0.73, 0.27)
    ink.onto(picture)
    fallen(setting, picture, "fallen", top=0.68, count=240)
    return picture


def _slide(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    hand = setting.side
    red, blue, yellow, wood = (lit(setting, each) for each in (RED, BLUE, YELLOW, rgb("#b5804f")))
    _shade(setting, ink, x, foot, tall * 0.8)
    deck = foot - tall * 0.60 * k
    for post in (-0.20, 0.14):
        ink.box(x + post * tall - tall * 0.025, foot - tall * 1.02 * k, x + post * tall + tall * 0.025, foot, wood)
    for rung in range(6):
        y = foot - tall * (0.08 + 0.095 * rung) * k
        ink.box(x - tall * 0.20, y - tall * 0.016 * k, x + tall * 0.14, y + tall * 0.010 * k, yellow)
    ink.box(x - tall * 0.23, deck - tall * 0.02 * k, x + tall * 0.18, deck + tall * 0.03 * k, times(wood, 0.9))
    ink.box(x - tall * 0.21, deck - tall * 0.20 * k, x + tall * 0.16, deck - tall * 0.02 * k, blue)
    for hole in (-0.12, 0.06):
        ink.disc(x + hole * tall, deck - tall * 0.11 * k, tall * 0.05, times(blue, 0.6))
    ink.polygon([(x - tall * 0.32, foot - tall * 1.0 * k), (x - tall * 0.03, foot - tall * 1.30 * k), (x + tall * 0.26, foot - tall * 1.0 * k)], red)
    ink.polygon([(x - tall * 0.03, foot - tall * 1.30 * k), (x + tall * 0.26, foot - tall * 1.0 * k), (x - tall * 0.03, foot - tall * 1.0 * k)], times(red, 0.8))
    chute = [(x + hand * tall * (0.16 + 0.74 * t), deck + (foot - deck) * (t**1.25) * 0.97) for t in [s / 14 for s in range(15)]]
    ink.polygon([*chute, *reversed([(px, py - tall * 0.085 * k) for px, py in chute])], yellow)
    ink.line(chute, tall * 0.03, times(yellow, 0.76))
    ink.line([(px, py - tall * 0.085 * k) for px, py in chute], tall * 0.024, mix(yellow, (1, 1, 1), 0.3))


def _swings(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    blue, red, chain = lit(setting, BLUE), lit(setting, RED), lit(setting, rgb("#8a8f94"))
    _shade(setting, ink, x, foot, tall * 0.9)
    top = foot - tall * k
    for hand in (-1, 1):
        for splay in (-0.14, 0.14):
            ink.line([(x + hand * tall * 0.62, top), (x + hand * tall * 0.62 + splay * tall, foot + abs(splay) * 0.02)], tall * 0.045, times(blue, 0.9 if splay > 0 else 0.72))
    ink.box(x - tall * 0.68, top - tall * 0.03 * k, x + tall * 0.68, top + tall * 0.03 * k, blue)
    for seat, sway in ((-0.28, 0.0), (0.26, 0.16)):
        sx, sy = x + seat * tall + sway * tall, foot - tall * (0.20 + 0.04 * (sway > 0)) * k
        for rope in (-0.09, 0.09):
            ink.line([(x + (seat + rope) * tall, top), (sx + rope * tall, sy)], tall * 0.014, chain)
        ink.box(sx - tall * 0.12, sy, sx + tall * 0.12, sy + tall * 0.035 * k, red)


def paint_farm(setting: Setting) -> Array:
    """A red barn with a silo, hay bales and fences among fields."""
    view = setting.view
    picture = blank(view)
    sky(setting, picture, 0.60)
    cold, green = snowy(setting), grass_colour(setting)
    hills(setting, picture, "far", crest=0.545, swing=0.05, bottom=0.66, far=0.62, colour=green, frequency=1.7)
    gold = rgb("#d6b65c") if not cold else SNOW
    hills(setting, picture, "crop", crest=0.585, swing=0.02, bottom=0.68, far=0.40, colour=gold, frequency=1.1)
    round_trees(setting, picture, "trees", base=0.607, size=0.045, far=0.34, colours=leaves(setting), spacing=0.12)
    _lawn(setting, picture, 0.62, 1300, 0.14)
    ink = view.ink(2)
    x = -setting.side * min(0.28, view.half_width * 0.5)
    if not setting.holds("barn", "house"):
        _barn(setting, ink, x, 0.70, 0.27)
    for bx, by, r in ((setting.side * 0.20, 0.70, 0.035), (setting.side * 0.28, 0.715, 0.04), (setting.side * 0.44, 0.75, 0.055)):
        _bale(setting, ink, bx, by, r)
    k = 1 / view.tall
    wood = lit(setting, rgb("#c9b48f"))
    y = 0.755
    for post in range(-18, 19):
        px = post * 0.075
        ink.box(px - 0.006, y - 0.075 * k, px + 0.006, y + 0.006, times(wood, 0.9))
    for rail in (0.028, 0.058):
        ink.box(-1.3, y - (rail + 0.010) * k, 1.3, y - rail * k, wood)
        if cold:
            ink.box(-1.3, y - (rail + 0.013) * k, 1.3, y - (rail + 0.008) * k, lit(setting, SNOW))
    ink.onto(picture)
    if not cold:
        grass(setting, picture, "yard", top=0.76, colour=green, count=900, size=0.05, flowers=0.2)
    return picture


def _barn(setting: Setting, ink: Ink, x: float, foot: float, tall: float) -> None:
    k = 1 / setting.view.tall
    red, white = lit(setting, rgb("#a83a32")), lit(setting, rgb("#f3ece0"))
    roof = lit(setting, SNOW if snowy(setting) else rgb("#6b5f5c"))
    half, eave = tall * 0.58, foot - tall * 0.55 * k
    _shade(setting, ink, x, foot, half * 1.4)
    silo = x + setting.side * half * 1.5
    steel = lit(setting, rgb("#b9bec0"))
    ink.box(silo - tall * 0.14, foot - tall * 1.0 * k, silo + tall * 0.14, foot, steel)
    ink.box(silo - setting.side * tall * 0.14, foot - tall * 1.0 * k, silo - setting.side * tall * 0.02, foot, times(steel, 0.78))
    ink.disc(silo, foot - tall * 1.0 * k, tall * 0.14, lit(setting, rgb("#8f4a3c")), ry=tall * 0.14)
    for ring in range(1, 6):
        ink.box(silo - tall * 0.14, foot - tall * ring / 6 * k, silo + tall * 0.14, foot - tall * ring / 6 * k + 0.003, times(steel, 0.7))
    gable = [(x - half, foot), (x - half, eave), (x - half * 0.66, foot - tall * 0.86 * k), (x, foot - tall * 1.05 * k), (x + half * 0.66, foot - tall * 0.86 * k), (x + half, eave), (x + half, foot)]
    ink.polygon(gable, red)
    for board in range(-6, 7):
        ink.line([(x + board * half / 6.5, foot), (x + board * half / 6.5, eave)], 0.002, times(red, 0.8))
    ink.line(gable[1:6], tall * 0.065, roof)
    ink.line([(px * 0.97 + x * 0.03, py + tall * 0.05 * k) for px, py in gable[1:6]], tall * 0.022, white)
    d = half * 0.42
    ink.box(x - d, foot - tall * 0.44 * k, x + d, foot, times(red, 0.8))
    for a, b in (((x - d, 0.44), (x + d, 0.0)), ((x - d, 0.0), (x + d, 0.44))):
        ink.line([(a[0], foot - tall * a[1] * k), (b[0], foot - tall * b[1] * k)], tall * 0.025, white)
    ink.line([(x - d, foot), (x - d, foot - tall * 0.44 * k), (x + d, foot - tall * 0.44 * k), (x + d, foot)], tall * 0.03, white)
    loft = GLOW if setting.day.lamps else times(red, 0.45)
    ink.box(x - d * 0.36, foot - tall * 0.80 * k, x + d * 0.36, foot - tall * 0.62 * k, white)
    ink.box(x - d * 0.27, foot - tall * 0.785 * k, x + d * 0.27, foot - tall * 0.635 * k, loft)


def _bale(setting: Setting, ink: Ink, x: float, foot: float, r: float) -> None:
    k = 1 / setting.view.tall
    hay = lit(setting, rgb("#dcb765"))
    _shade(setting, ink, x, foot, r * 1.5)
    ink.box(x - r * 0.2, foot - r * 2 * k, x + r * 0.9, foot, times(hay, 0.8))
    ink.disc(x + r * 0.9, foot - r * k, r, times(hay, 0.8))
    ink.disc(x - r * 0.2, foot - r * k, r, hay)
    for ring in (0.78, 0.52, 0.26):
        ink.disc(x - r * 0.2, foot - r * k, r * ring, times(hay, 0.88 if ring != 0.52 else 1.04))


def paint_pool(setting: Setting) -> Array:
    """A turquoise pool with light dancing in it, loungers, a parasol and a hedge."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.60)
    round_trees(setting, picture, "trees", base=0.61, size=0.11, far=0.34, colours=leaves(setting), spacing=0.15)
    hills(setting, picture, "hedge", crest=0.595, swing=0.004, bottom=0.67, far=0.12, colour=rgb("#4f8048"), frequency=2.0, rough=0.4, blades=0.4)
    slabs(setting, picture, "terrace", top=0.655, colour=rgb("#e0d6c4"), across=5.0, along=8.0, rough=0.12, joint=0.22)
    band = view.band(0.70, 0.865)
    depth = np.clip((band.y - 0.705) / 0.15, 0, 1)
    inset = 0.10 * (1 - depth)
    inside = smoothstep(0.0, 0.004, band.y - 0.708) * smoothstep(0.0, 0.004, 0.858 - band.y) * (np.abs(band.x) < 0.98 * max(0.44, view.half_width * 0.86) - inset)
    rim = smoothstep(0.0, 0.004, band.y - 0.700) * smoothstep(0.0, 0.004, 0.864 - band.y) * (np.abs(band.x) < max(0.46, view.half_width * 0.88) - inset)
    lay(picture[band.rows], rim.astype(np.float32), lit(setting, rgb("#f4efe6")))
    a, b = band.noise("caustic a", 11.0, 30.0, octaves=3), band.noise("caustic b", 9.0, 26.0, octaves=3)
    net = smoothstep(0.06, 0.0, np.abs(a - b))
    water = gradient(depth * np.ones_like(band.x), [(0.0, lit(setting, rgb("#7fdcdc"))), (1.0, lit(setting, rgb("#1f9fc0")))])
    water = water * (1 + 0.16 * (a - 0.5))[..., None] + (net * 0.22)[..., None]
    lay(picture[band.rows], inside.astype(np.float32), np.clip(water, 0, 1).astype(np.float32))
    ink = view.ink(2)
    x = -setting.side * max(0.30, view.half_width * 0.62)
    if not setting.holds("umbrella"):
        cloth, white = lit(setting, RED), lit(setting, rgb("#f6efe2"))
        ink.box(x - 0.005, 0.69 - 0.24 * k, x + 0.005, 0.69, lit(setting, rgb("#8f6844")))
        for panel in range(6):
            west, east = -0.16 + 0.32 * panel / 6, -0.16 + 0.32 * (panel + 1) / 6
            ink.polygon([(x, 0.69 - 0.30 * k), (x + west, 0.69 - 0.215 * k), (x + east, 0.69 - 0.215 * k)], cloth if panel % 2 else white)
    for lx in (x + 0.16, x - 0.18, -x):
        _lounger(setting, ink, lx, 0.697, 0.20)
    steel = lit(setting, rgb("#d9dee2"))
    for rail in (0.30, 0.35):
        rx = setting.side * max(0.02 + rail - 0.05, view.half_width * 0.6 + rail - 0.35)
        arc = [(rx + 0.03 * math.cos(t), 0.71 - (0.05 + 0.03 * math.sin(t)) * k) for t in [math.pi * s / 10 for s in range(11)]]
        ink.line([(rx + 0.03, 0.712), *arc, (rx - 0.03, 0.745)], 0.007, steel)
    ink.onto(picture)
    return picture


def _lounger(setting: Setting, ink: Ink, x: float, foot: float, size: float) -> None:
    k = 1 / setting.view.tall
    cloth, wood = lit(setting, BLUE), lit(setting, rgb("#b58a5c"))
    for leg in (-0.4, 0.3):
        ink.box(x + leg * size - 0.004, foot - size * 0.2 * k, x + leg * size + 0.004, foot, wood)
    ink.line([(x - size * 0.5, foot - size * 0.2 * k), (x + size * 0.2, foot - size * 0.2 * k), (x + size * 0.5, foot - size * 0.48 * k)], size * 0.10, cloth)
    ink.line([(x - size * 0.5, foot - size * 0.23 * k), (x + size * 0.2, foot - size * 0.23 * k), (x + size * 0.48, foot - size * 0.50 * k)], size * 0.03, mix(cloth, (1, 1, 1), 0.5))


def paint_camp(setting: Setting) -> Array:
    """Tents among pines under the mountains, a fire ring, lanterns on a line."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    cold = snowy(setting)
    sky(setting, picture, 0.64)
    mountains(setting, picture, "range", base=0.61, height=0.34, far=0.52, rock=rgb("#6b7486"), snow=0.5 if not cold else 0.9)
    mist(setting, picture, at=0.59, thick=0.03, strength=0.35)
    pine_row(setting, picture, "far pines", base=0.615, height=0.11, far=0.40, spacing=0.026, snowy=cold)
    pine_row(setting, picture, "pines", base=0.635, height=0.24, far=0.20, spacing=0.085, snowy=cold)
    _lawn(setting, picture, 0.64, 1100, 0.12)
    ink = view.ink(2)
    lit_up = setting.day.lamps
    tents = ((-0.38, 0.715, 0.17, rgb("#e0823c")), (0.40, 0.70, 0.14, rgb("#4f8f8a")), (0.86, 0.73, 0.18, rgb("#d8b24a")), (-0.92, 0.71, 0.15, rgb("#6f86b8")))
    shine = []
    for x, y, size, tone in tents if not setting.holds("tent") else ():
        if abs(x) < view.half_width + size:
            _tent(setting, ink, x * setting.side, y, size, tone)
            shine.append((x * setting.side, y - size * 0.4 * k, size))
    fx, fy = setting.side * 0.10, 0.775
    flame = not setting.holds("campfire", "fire")
    if flame:
        for stone in range(11):
            a = math.pi * 2 * stone / 11
            ink.disc(fx + math.cos(a) * 0.062, fy + math.sin(a) * 0.018, 0.016, lit(setting, rgb("#8f8a84")), ry=0.012)
        for log in (-1, 1):
            ink.line([(fx - log * 0.04, fy + 0.004), (fx + log * 0.035, fy - 0.03 * k)], 0.018, lit(setting, rgb("#6b4630")))
        for size, tone in ((0.055, rgb("#f0642a")), (0.038, rgb("#ffa53a")), (0.020, rgb("#ffe9a0"))):
            ink.polygon([(fx - size * 0.6, fy - 0.01 * k), (fx - size * 0.45, fy - size * 0.9 * k), (fx - size * 0.1, fy - size * 1.3 * k), (fx + size * 0.05, fy - size * 2.1 * k), (fx + size * 0.4, fy - size * 1.0 * k), (fx + size * 0.6, fy - 0.01 * k)], tone)
    ink.onto(picture)
    if lit_up:
        for x, y, size in shine:
            glow(picture, (np.exp(-view.spot(x, y, size * 0.5)) * 0.5).astype(np.float32), GLOW)
    if flame:
        glow(picture, (np.exp(-view.spot(fx, fy - 0.04 * k, 0.13 if lit_up else 0.07)) * (0.85 if lit_up else 0.4)).astype(np.float32), rgb("#ff9a3c"))
    return picture


def _tent(setting: Setting, ink: Ink, x: float, foot: float, size: float, tone: Colour) -> None:
    k = 1 / setting.view.tall
    cloth = mix(lit(setting, tone), GLOW, 0.35) if setting.day.lamps else lit(setting, tone)
    top, hand = (x, foot - size * 1.05 * k), setting.side
    _shade(setting, ink, x, foot, size * 1.2)
    ink.polygon([(x - size, foot), top, (x + size * 0.2, foot)], cloth)
    back = (x + size * 0.55, foot - size * 0.86 * k)
    ink.polygon([top, back, (x + size * 1.15, foot - size * 0.04 * k), (x + size * 0.2, foot)], times(cloth, 0.8 if hand < 0 else 0.95))
    ink.polygon([(x - size * 0.58, foot), (x - size * 0.06, foot - size * 0.82 * k), (x - size * 0.12, foot)], mix(GLOW, (1, 1, 1), 0.2) if setting.day.lamps else times(cloth, 0.45))
    for end in ((x - size * 1.25, foot + 0.012), (x + size * 1.4, foot)):
        ink.line([(x - size * 0.5 if end[0] < x else back[0], foot - size * 0.5 * k), end], 0.003, lit(setting, rgb("#f0e6d0")))


def paint_airfield(setting: Setting) -> Array:
    """A runway with painted lines and lights before a glass terminal with its tower."""
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, 0.62)
    green = grass_colour(setting)
    hills(setting, picture, "hill", crest=0.59, swing=0.025, bottom=0.66, far=0.58, colour=green, frequency=1.3)
    ink = view.ink(2)
    white, glass = lit(setting, rgb("#eef0ee")), GLOW if setting.day.lamps else lit(setting, rgb("#7fa9c4"))
    x = -setting.side * min(0.22, view.half_width * 0.4)
    roof = [(x - 0.46 + 0.92 * s / 24, 0.635 - (0.085 + 0.035 * math.sin(math.pi * s / 24 * 2)) * k) for s in range(25)]
    ink.polygon([(x - 0.44, 0.645), (x - 0.44, 0.635 - 0.08 * k), *roof[1:-1], (x + 0.44, 0.635 - 0.08 * k), (x + 0.44, 0.645)], glass)
    for pane in range(-10, 11):
        ink.box(x + pane * 0.043 - 0.002, 0.635 - 0.11 * k, x + pane * 0.043 + 0.002, 0.645, white)
    ink.line(roof, 0.014, white)
    tx = setting.side * min(0.34, view.half_width * 0.62)
    ink.polygon([(tx - 0.020, 0.645), (tx - 0.014, 0.645 - 0.24 * k), (tx + 0.014, 0.645 - 0.24 * k), (tx + 0.020, 0.645)], white)
    ink.polygon([(tx - 0.036, 0.645 - 0.24 * k), (tx - 0.050, 0.645 - 0.295 * k), (tx + 0.050, 0.645 - 0.295 * k), (tx + 0.036, 0.645 - 0.24 * k)], glass)
    ink.box(tx - 0.055, 0.645 - 0.31 * k, tx + 0.055, 0.645 - 0.293 * k, white)
    ink.line([(tx, 0.645 - 0.31 * k), (tx, 0.645 - 0.36 * k)], 0.005, lit(setting, RED))
    ink.onto(picture)
    band = ground(setting, picture, "field", top=0.643, colour=green, rough=0.24, fx=9, fy=30, far=0.30)
    depth = np.clip((band.y - 0.70) / 0.30, 0, 1)
    grit = band.noise("tarmac", 60.0, 90.0, octaves=2)
    tarmac = array(lit(setting, mix(rgb("#77797e"), SNOW, 0.4 if snowy(setting) else 0.0))) * (0.84 + 0.18 * depth + 0.16 * (grit - 0.5))[..., None]
    lay(picture[band.rows], smoothstep(0.698, 0.704, band.y) * np.ones_like(band.x), tarmac.astype(np.float32))
    ink = band.ink(2)
    line = lit(setting, rgb("#f6f3e6"))
    ink.box(-1.3, 0.712, 1.3, 0.717, line)
    for dash in range(-8, 9):
        ink.polygon([(dash * 0.24 - 0.07, 0.80), (dash * 0.24 + 0.05, 0.80), (dash * 0.25 + 0.055, 0.814), (dash * 0.25 - 0.075, 0.814)], line)
    lamps = [(-1.2 + 0.12 * number, 0.706) for number in range(21)]
    for lx, ly in lamps:
        ink.disc(lx, ly, 0.006, rgb("#fff0b8") if setting.day.lamps else lit(setting, YELLOW))
    ink.onto(picture)
    if setting.day.lamps:
        for lx, ly in lamps:
            if abs(lx) < view.half_width:
                glow(picture, (np.exp(-view.spot(lx, ly, 0.022)) * 0.6).astype(np.float32), GLOW)
    return picture


SHOWN = SKY_FEATURES | {"trees", "grass", "flowers", "lights", "leaves", "puddles"}
PLACES = (
    Place(name="playground", paint=paint_playground, light=open_light, ground=0.885, horizon=0.61, scale=0.86, seasons=SEASONS, features=SHOWN | {"sand"}),
    Place(name="farm", paint=paint_farm, light=open_light, ground=0.885, horizon=0.61, scale=0.9, seasons=SEASONS, features=SHOWN | {"hills"}),
    Place(name="pool", paint=paint_pool, light=open_light, ground=0.925, horizon=0.64, water=0.80, scale=0.88, features=SHOWN),
    Place(name="camp", paint=paint_camp, light=open_light, ground=0.89, horizon=0.62, scale=0.88, seasons=SEASONS, features=SHOWN | {"mountains", "mist"}),
    Place(name="airfield", paint=paint_airfield, light=open_light, ground=0.885, horizon=0.643, scale=0.92, paved=True, seasons=SEASONS, features=SHOWN),
)  # fmt: skip
