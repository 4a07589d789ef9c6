"""Grounds in town: a graveyard, a car park, a skate park, an ice rink, a crossing."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places.city import towers
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs, wet
from muralist.engines.preview.scenery.nature.land import hills, lit, mist
from muralist.engines.preview.scenery.nature.lawn import lawn
from muralist.engines.preview.scenery.nature.plants import broad_tree, round_trees
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
TOP = 0.62


def _stone(setting: Setting, ink: Ink, x: float, foot: float, size: float, kind: int) -> None:
    """A headstone with a rounded top, a cross, or a pointed one, in the grass."""
    k = 1 / setting.view.tall
    tone = lit(setting, (rgb("#a9aaa6"), rgb("#8f938f"), rgb("#b9b4a8"))[kind % 3])
    dark, light = times(tone, 0.66), mix(tone, WHITE, 0.22)
    ink.disc(x, foot, size * 0.52, times(setting.day.shade, 0.6), 0.4, ry=size * 0.10)
    if kind % 4 == 3:
        ink.box(x - size * 0.08, foot - size * 1.05 * k, x + size * 0.08, foot, tone)
        ink.box(x - size * 0.30, foot - size * 0.78 * k, x + size * 0.30, foot - size * 0.62 * k, tone)
        ink.box(x - size * 0.26, foot - size * 0.12 * k, x + size * 0.26, foot, dark)
        return
    wide, high = size * 0.34, size * (0.82 if kind % 2 else 0.70)
    top = [
        (x + wide * math.cos(a), foot - (high + wide * math.sin(a)) * k) for a in [math.pi * n / 12 for n in range(13)]
    ]
    if kind % 4 == 2:
        top = [(x + wide, foot - high * k), (x, foot - (high + wide * 0.9) * k), (x - wide, foot - high * k)]
    side = size * 0.09 * -setting.side
    ink.polygon([(px + side, py) for px, py in [(x + wide, foot), *top, (x - wide, foot)]], dark)
    ink.polygon([(x + wide, foot), *top, (x - wide, foot)], tone)
    ink.line([(px * 0.86 + x * 0.14, py * 0.94 + foot * 0.06) for px, py in top], size * 0.03, light)
    for row in range(3):
        y = foot - (high * 0.82 - size * 0.16 * row) * k
        ink.line([(x - wide * 0.6, y), (x + wide * (0.6 if row != 2 else 0.2), y)], size * 0.035, dark)


def paint_graveyard(setting: Setting) -> Array:
    """Rows of headstones in the grass, a gravel path, an iron fence, an old tree."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    green = grass_colour(setting)
    hills(setting, picture, "hill", crest=0.56, swing=0.03, bottom=0.70, far=0.4, colour=times(green, 0.9))
    round_trees(setting, picture, "yews", base=0.605, size=0.07, far=0.36, colours=leaves(setting), spacing=0.11)
    mist(setting, picture, at=0.61, thick=0.035, strength=0.4)
    lawn(setting, picture, TOP, count=900, flowers=0.03)
    ink = view.ink(2)
    gravel = lit(setting, mix(rgb("#b5a68c"), SNOW, 0.6) if snowy(setting) else rgb("#b5a68c"))
    ink.polygon(
        [(-0.02, TOP + 0.01), (0.05, TOP + 0.01), (0.09, 0.76), (0.24, 1.02), (-0.22, 1.02), (-0.05, 0.76)], gravel
    )
    iron = lit(setting, rgb("#33373a"))
    low, high = TOP + 0.022, TOP - 0.075 * k
    for n in range(-34, 35):
        x = 0.04 * n
        if abs(x) > 0.07:
            ink.line([(x, low), (x, high - 0.012 * k)], 0.005, iron)
    for y in (high, low - 0.015):
        for hand in (-1, 1):
            ink.line([(hand * 0.075, y), (hand * 1.4, y)], 0.006, iron)
    pillar = lit(setting, rgb("#9a938a"))
    for hand in (-1, 1):
        ink.box(hand * 0.085 - 0.02, high - 0.03 * k, hand * 0.085 + 0.02, low + 0.004, pillar)
        ink.box(hand * 0.085 - 0.026, high - 0.042 * k, hand * 0.085 + 0.026, high - 0.028 * k, times(pillar, 1.15))
    rows = ((0.685, 0.085, 0.20, 0.22), (0.745, 0.115, 0.27, 0.24), (0.83, 0.165, 0.40, 0.30))
    number = 0
    for foot, size, gap, first in rows:
        for hand in (-1, 1):
            x = first
            while x < view.half_width + 0.1:
                _stone(setting, ink, hand * x, foot + 0.006 * (number % 3), size, number * 7 % 12)
                number += 1
                x += gap
    ink.onto(picture)
    broad_tree(setting, picture, "old tree", x=-setting.side * max(0.47, view.half_width * 0.92), foot=0.73, size=0.22)
    return picture


def _car(setting: Setting, ink: Ink, x: float, foot: float, size: float, tone: Colour) -> None:
    """A parked car seen from behind."""
    k = 1 / setting.view.tall
    body, dark = lit(setting, tone), lit(setting, rgb("#24282c"))
    ink.disc(x, foot, size * 0.56, (0.05, 0.05, 0.06), 0.4, ry=size * 0.07)
    for hand in (-1, 1):
        ink.box(
            x + hand * size * 0.36 - size * 0.09,
            foot - size * 0.20 * k,
            x + hand * size * 0.36 + size * 0.09,
            foot,
            dark,
        )
    ink.polygon(
        [
            (x - size * 0.50, foot - size * 0.10 * k),
            (x + size * 0.50, foot - size * 0.10 * k),
            (x + size * 0.49, foot - size * 0.42 * k),
            (x + size * 0.36, foot - size * 0.48 * k),
            (x + size * 0.28, foot - size * 0.74 * k),
            (x - size * 0.28, foot - size * 0.74 * k),
            (x - size * 0.36, foot - size * 0.48 * k),
            (x - size * 0.49, foot - size * 0.42 * k),
        ],
        body,
    )
    ink.polygon([(x - size * 0.31, foot - size * 0.47 * k), (x + size * 0.31, foot - size * 0.47 * k),
                 (x + size * 0.24, foot - size * 0.69 * k), (x - size * 0.24, foot - size * 0.69 * k)],
                lit(setting, rgb("#4a6070")))  # fmt: skip
    ink.box(x - size * 0.50, foot - size * 0.16 * k, x + size * 0.50, foot - size * 0.09 * k, times(body, 0.6))
    for hand in (-1, 1):
        ink.box(x + hand * size * 0.41 - size * 0.07, foot - size * 0.39 * k, x + hand * size * 0.41 + size * 0.07,
                foot - size * 0.31 * k, lit(setting, rgb("#c8352c")))  # fmt: skip
    ink.box(
        x - size * 0.13, foot - size * 0.31 * k, x + size * 0.13, foot - size * 0.23 * k, lit(setting, rgb("#eceae2"))
    )


def paint_carpark(setting: Setting) -> Array:
    """Asphalt with white bays, a row of parked cars at its far side, lamps, a sign with a P."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    round_trees(setting, picture, "trees", base=0.60, size=0.075, far=0.32, colours=leaves(setting), spacing=0.12)
    hills(setting, picture, "verge", crest=0.592, swing=0.006, bottom=0.66, far=0.12, colour=grass_colour(setting))
    band = slabs(
        setting, picture, "asphalt", top=TOP, colour=rgb("#6d7074"), across=1.0, along=1.2, rough=0.16, joint=0.04
    )
    if setting.weather in {"rain", "storm"}:
        wet(picture, band, 0.2)
    ink = view.ink(2)
    paint = lit(setting, rgb("#ecebe4"))
    ink.box(-1.4, TOP - 0.006, 1.4, TOP + 0.006, lit(setting, rgb("#b9b7b0")))
    busy = not (setting.holds("car", "truck", "bus", "van") or setting.wants("bare"))
    tones = (
        rgb("#b8342e"),
        rgb("#e9e7e0"),
        rgb("#2f5f9a"),
        rgb("#8f979c"),
        rgb("#3f4448"),
        rgb("#d9a93a"),
        rgb("#3f7f5f"),
    )
    rng = view.rng("parked")
    for n in range(-7, 8):
        x = 0.26 * n
        ink.line([(x + 0.13, TOP + 0.02), ((x + 0.13) * 1.30, TOP + 0.135)], 0.009, paint)
        if busy and rng.random() < 0.9:
            _car(setting, ink, x * 1.12, TOP + 0.085, 0.185, tones[int(rng.integers(len(tones)))])
    ink.line([(-1.4, 0.815), (1.4, 0.815)], 0.010, paint)
    for n in range(-4, 5):
        x = 0.42 * n
        ink.line([((x + 0.21) * 1.02, 0.85), ((x + 0.21) * 1.5, 1.02)], 0.016, paint)
    steel = lit(setting, rgb("#7d858b"))
    heads = []
    for x in (-0.62 * -setting.side, 0.14 * -setting.side, 0.86 * -setting.side):
        ink.box(x - 0.006, 0.27, x + 0.006, TOP, steel)
        ink.line([(x - 0.07, 0.268), (x + 0.07, 0.268)], 0.010, steel)
        for hand in (-1, 1):
            ink.box(
                x + hand * 0.07 - 0.026,
                0.266,
                x + hand * 0.07 + 0.026,
                0.278,
                rgb("#fff2cc") if setting.day.lamps else steel,
            )
            heads.append((x + hand * 0.07, 0.275))
    s = setting.side * 0.36
    ink.box(s - 0.007, 0.43, s + 0.007, TOP + 0.012, steel)
    ink.box(s - 0.055, 0.43 - 0.055 * k, s + 0.055, 0.43 + 0.055 * k, lit(setting, rgb("#2458a8")))
    white = lit(setting, WHITE)
    ink.box(s - 0.022, 0.43 - 0.036 * k, s - 0.010, 0.43 + 0.036 * k, white)
    ink.disc(s + 0.002, 0.43 - 0.015 * k, 0.022, white)
    ink.disc(s + 0.002, 0.43 - 0.015 * k, 0.011, lit(setting, rgb("#2458a8")))
    ink.onto(picture)
    if setting.day.lamps:
        for x, y in heads:
            shine(picture, view, x, y, 0.09, rgb("#ffe3a8"), 0.6)
    return picture


def paint_skatepark(setting: Setting) -> Array:
    """Concrete ramps on both sides, a rail and a box between them, painted walls."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    round_trees(setting, picture, "trees", base=0.60, size=0.085, far=0.34, colours=leaves(setting), spacing=0.12)
    hills(setting, picture, "verge", crest=0.588, swing=0.008, bottom=0.66, far=0.12, colour=grass_colour(setting))
    slabs(setting, picture, "concrete", top=TOP, colour=rgb("#b5b6b4"), across=2.0, along=3.0, rough=0.14, joint=0.2)
    ink = view.ink(2)
    grey = rgb("#a9abab")
    edge = max(0.52, view.half_width * 1.02)
    for hand in (-1, 1):
        x = hand * edge
        curve = [(x - hand * (0.44 * t), 0.80 - (0.30 * (1 - t) ** 2.2) * k) for t in [n / 14 for n in range(15)]]
        back = [(px * 0.86, py - 0.075) for px, py in curve]
        shade = 0.80 if hand == setting.side else 1.06
        ink.polygon([*curve, *reversed(back)], lit(setting, times(grey, shade)))
        ink.polygon([(hand * 1.6, curve[0][1]), *curve, (hand * 1.6, 0.80)], lit(setting, times(grey, shade * 0.82)))
        ink.line([curve[0], back[0]], 0.014, lit(setting, rgb("#d9dcde")))
        ink.polygon(
            [curve[0], back[0], (hand * 1.6, back[0][1]), (hand * 1.6, curve[0][1])], lit(setting, times(grey, 1.1))
        )
        splash = (rgb("#e0563f"), rgb("#3f8fc4"), rgb("#f0b83c"), rgb("#6fb05f"))
        for n, tone in enumerate(splash):
            ink.disc(
                x + hand * (0.02 + 0.05 * n) - hand * 0.06,
                0.80 - 0.10 * k - 0.016 * (n % 2),
                0.036,
                lit(setting, tone),
                0.85,
            )
    if not setting.plan.things:
        ink.polygon([(-0.20, 0.735), (0.06, 0.735), (0.08, 0.755), (-0.20, 0.755)], lit(setting, times(grey, 1.14)))
        ink.polygon([(-0.20, 0.755), (0.08, 0.755), (0.08, 0.795), (-0.20, 0.795)], lit(setting, times(grey, 0.8)))
        ink.line([(-0.20, 0.755), (0.08, 0.755)], 0.010, lit(setting, rgb("#e0b33c")))
        steel = lit(setting, rgb("#d14a3a"))
        for x in (-0.06, 0.26):
            ink.line([(x, 0.90), (x, 0.90 - 0.09 * k)], 0.012, steel)
        ink.line([(-0.12, 0.90 - 0.09 * k), (0.32, 0.90 - 0.09 * k)], 0.016, steel)
    ink.onto(picture)
    return picture


def paint_icerink(setting: Setting) -> Array:
    """Smooth ice inside white boards, traces of skates, strings of bulbs overhead, trees behind."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    towers(setting, picture, 1, 0.5, 18, 0.07, 0.2, 0.60)
    round_trees(setting, picture, "trees", base=0.60, size=0.07, far=0.30, colours=leaves(setting), spacing=0.13)
    ink = view.ink(2)
    ice = lit(setting, rgb("#dcebf4"))
    ink.box(-1.4, TOP - 0.02, 1.4, 1.02, ice)
    rng = view.rng("skates")
    for n in range(9):
        y = TOP + 0.05 + 0.04 * n
        ink.box(-1.4, y, 1.4, y + 0.018, mix(ice, WHITE, 0.10 + 0.025 * n))
    for _ in range(24):
        x, y = float(rng.uniform(-1, 1)) * view.half_width, float(rng.uniform(TOP + 0.06, 0.98))
        wide, turn = float(rng.uniform(0.10, 0.32)), float(rng.uniform(0, 6))
        spots = [(x + wide * math.cos(turn + a / 6), y + wide * 0.16 * math.sin(turn + a / 6)) for a in range(10)]
        ink.line(spots, 0.004, mix(ice, rgb("#8fb4cc"), 0.55))
    board, low, high = lit(setting, rgb("#f4f5f3")), TOP + 0.028, TOP - 0.085 * k
    ink.box(-1.4, high, 1.4, low, board)
    ink.box(-1.4, low - 0.014, 1.4, low, lit(setting, rgb("#e6b53a")))
    ink.box(-1.4, high, 1.4, high + 0.014 * k, lit(setting, rgb("#c8382f")))
    for n in range(-7, 8):
        ink.line([(0.2 * n, high), (0.2 * n, low)], 0.003, times(board, 0.82))
    ink.box(-1.4, low, 1.4, low + 0.018, times(ice, 0.86))
    bulbs = []
    posts = [-0.9, -0.3, 0.3, 0.9]
    wood = lit(setting, rgb("#5f646a"))
    for x in posts:
        ink.box(x - 0.006, TOP - 0.34 * k, x + 0.006, high, wood)
    for a, b in pairwise(posts):
        wire = [(a + (b - a) * t / 12, TOP - (0.34 - 0.085 * math.sin(math.pi * t / 12)) * k) for t in range(13)]
        ink.line(wire, 0.004, wood)
        bulbs += [(x, y + 0.010) for x, y in wire]
    tones = (rgb("#ffd76a"), rgb("#ff7a6a"), rgb("#7ad0ff"), rgb("#9ae07a"))
    for n, (x, y) in enumerate(bulbs):
        ink.disc(x, y, 0.010, tones[n % 4])
    ink.onto(picture)
    if setting.day.lamps:
        for x, y in bulbs[::2]:
            shine(picture, view, x, y, 0.06, rgb("#ffe0a0"), 0.6)
    return picture


def paint_crossing(setting: Setting) -> Array:
    """A street corner in town: a road with a zebra crossing towards us, kerbs, traffic lights, towers behind."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    sky(setting, picture, TOP)
    towers(setting, picture, 0, 0.42, 16, 0.12, 0.34, 0.62)
    towers(setting, picture, 1, 0.12, 12, 0.10, 0.26, 0.63)
    slabs(setting, picture, "asphalt", top=TOP, colour=rgb("#6a6d72"), across=1.0, along=1.2, rough=0.14, joint=0.03)
    ink = view.ink(2)
    walk, kerb, paint = lit(setting, rgb("#b9b5ac")), lit(setting, rgb("#dcd8ce")), lit(setting, rgb("#f2f0e8"))
    if snowy(setting):
        walk, kerb = mix(walk, lit(setting, SNOW), 0.8), mix(kerb, lit(setting, SNOW), 0.8)
    for hand in (-1, 1):
        for low, high in ((TOP, TOP + 0.055),):
            ink.polygon([(hand * 0.20, low), (hand * 1.5, low), (hand * 1.5, high), (hand * 0.26, high)], walk)
            ink.line([(hand * 1.5, high), (hand * 0.26, high), (hand * 0.20, low)], 0.010, kerb)
        ink.polygon([(hand * 0.52, 0.90), (hand * 1.5, 0.90), (hand * 1.5, 1.05), (hand * 0.62, 1.05)], walk)
        ink.line([(hand * 1.5, 0.90), (hand * 0.52, 0.90), (hand * 0.62, 1.05)], 0.016, kerb)
    # the stripes run along the traffic of the far street
    for n in range(-4, 5):
        x = 0.098 * n
        ink.polygon([(x * 1.02 - 0.026, 0.885), (x * 1.02 + 0.026, 0.885), (x * 1.34 + 0.038, 0.995),
                     (x * 1.34 - 0.038, 0.995)], paint)  # fmt: skip
        ink.polygon([(x * 0.50 - 0.014, TOP + 0.055), (x * 0.50 + 0.014, TOP + 0.055), (x * 0.58 + 0.017, TOP + 0.085),
                     (x * 0.58 - 0.017, TOP + 0.085)], paint)  # fmt: skip
    for n in range(-6, 7):
        if abs(n) > 2:
            ink.box(0.16 * n - 0.05, 0.775, 0.16 * n + 0.05, 0.783, paint)
    for n in range(3):
        ink.box(-0.005 - 0.002 * n, TOP + 0.004 + 0.017 * n, 0.005 + 0.002 * n, TOP + 0.014 + 0.017 * n, paint)
    dark = lit(setting, rgb("#2f3438"))
    glows = []
    for x, foot, size in (
        ((-0.40, TOP + 0.06, 0.30), (0.40, TOP + 0.06, 0.30)) if not setting.holds("traffic_light") else ()
    ):
        ink.box(x - 0.007, foot - size * k, x + 0.007, foot, dark)
        ink.box(x - 0.030, foot - (size + 0.13) * k, x + 0.030, foot - size * k, dark)
        for n, tone in enumerate((rgb("#ff4a3a"), rgb("#8a6a2a"), rgb("#2a6a3f"))):
            ink.disc(x, foot - (size + 0.106 - 0.041 * n) * k, 0.016, tone)
        glows.append((x, foot - (size + 0.106) * k))
    ink.onto(picture)
    for x, y in glows:
        shine(picture, view, x, y, 0.05, rgb("#ff5a4a"), 0.45)
    return picture


def _place(name: str, paint: Callable[[Setting], Array], *own: str, paved: bool = True) -> Place:
    return Place(
        name=name, paint=paint, light=open_light, ground=0.885, horizon=TOP, sky=(0.05, 0.42), scale=0.92, paved=paved,
        seasons=SEASONS, features=SKY_FEATURES | {"trees", *own},
    )  # fmt: skip


PLACES = (
    _place("graveyard", paint_graveyard, "grass", paved=False),
    _place("carpark", paint_carpark, "lights"),
    _place("skatepark", paint_skatepark),
    _place("icerink", paint_icerink, "ice", paved=False),
    _place("crossing", paint_crossing, "skyline"),
)
