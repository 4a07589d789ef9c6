"""Lands of fantasy: islands that float in the sky, a city under the sea."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.places import underwater
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, grass_colour, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.nature.land import faded, hills, mist
from muralist.engines.preview.scenery.nature.plants import grass
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)


def _islet(setting: Setting, ink: Ink, x: float, y: float, size: float, far: float) -> None:
    """A piece of land that floats: a lawn with trees on a cone of rock, a waterfall over its edge."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("islet", round(x * 100), round(y * 100))
    rock, green = faded(setting, rgb("#8a7560"), far), faded(setting, grass_colour(setting), far)
    under = [(x - size, y)]
    for n in range(1, 10):
        t = n / 10
        drop = math.sin(math.pi * t) ** 0.8 * size * (0.72 + 0.3 * (n % 2))
        under.append((x - size + 2 * size * t, y + drop * k))
    ink.polygon([*under, (x + size, y)], rock)
    half = [(px, py) for px, py in under if (px - x) * setting.side <= 0.02 * size] + [(x, y)]
    ink.polygon(half, times(rock, 0.76))
    for n in range(5):
        px = x - size * 0.7 + size * 0.34 * n
        ink.line([(px, y + 0.02 * k), (px * 0.7 + x * 0.3, y + size * 0.55 * k)], size * 0.02, times(rock, 0.62), 0.7)
    ink.disc(x, y, size, times(green, 0.9), ry=size * 0.16)
    ink.disc(x, y - size * 0.02 * k, size * 0.97, green, ry=size * 0.135)
    fall = x + setting.side * size * 0.55
    ink.line(
        [(fall, y + size * 0.10 * k), (fall + 0.004, y + size * 0.95 * k)],
        size * 0.10,
        faded(setting, rgb("#dff0fa"), far * 0.6),
        0.75,
    )
    ink.line([(fall - size * 0.3, y), (fall, y + size * 0.10 * k)], size * 0.09, faded(setting, rgb("#7fc0dc"), far))
    tones = leaves(setting)
    for n in range(7):
        px, tall = x - size * 0.72 + size * 0.20 * n, size * float(rng.uniform(0.24, 0.42))
        if abs(px - fall) < size * 0.14:
            continue
        foot = y + size * 0.03 * math.sin(3 * n) * k
        ink.line([(px, foot), (px, foot - tall * 0.5 * k)], size * 0.035, faded(setting, rgb("#6b4a34"), far))
        tone = faded(setting, tones[n % len(tones)], far)
        for dx, dy, r in ((-0.30, 0.52, 0.30), (0.30, 0.55, 0.28), (0.0, 0.80, 0.36)):
            ink.disc(px + dx * tall, foot - dy * tall * k, r * tall, times(tone, 0.86 + 0.2 * (dx * -setting.side > 0)))


def paint_isles(setting: Setting) -> Array:
    """Islands that float above a sea of clouds: small ones far off, a great one, and a meadow's edge in front."""
    view, picture = setting.view, blank(setting.view)
    sky(setting, picture, 0.92)
    side = setting.side
    for n, at in enumerate((0.66, 0.74, 0.82)):
        mist(setting, picture, at=at, thick=0.05, strength=0.75, name=f"cloud sea {n}")
    ink = view.ink(2)
    wide = max(1.0, view.half_width * 1.7)
    for x, y, size, far in (
        (-0.36, 0.30, 0.09, 0.55),
        (0.40, 0.24, 0.07, 0.62),
        (0.08, 0.22, 0.05, 0.7),
        (0.38, 0.50, 0.15, 0.30),
        (-0.20, 0.45, 0.24, 0.12),
    ):
        _islet(setting, ink, x * side * wide, y, size, far)
    ink.onto(picture)
    for n, at in enumerate((0.70, 0.79)):
        mist(setting, picture, at=at, thick=0.04, strength=0.6, name=f"wisps {n}")
    hills(
        setting, picture, "edge", crest=0.86, swing=0.02, bottom=1.0, far=0.02, colour=grass_colour(setting), blades=0.2
    )
    if not snowy(setting):
        grass(setting, picture, "edge grass", top=0.89, colour=grass_colour(setting), count=700, flowers=0.2)
    return picture


def paint_sunken(setting: Setting) -> Array:
    """A city under the sea: domes with lit windows and towers in the blue, columns on the sand, corals in front."""
    view = setting.view
    picture = underwater.paint(setting)
    k = 1 / view.tall
    dim = 0.55 if setting.night else 1.0
    ink = view.ink(2)
    glows = []
    for rank, (veil, base) in enumerate(((0.66, 0.79), (0.34, 0.84))):
        water = times(mix(rgb("#1f86ad"), rgb("#35b0c4"), 0.3), dim)
        stone = mix(times(rgb("#a9c4c0"), dim), water, veil)
        gold = mix(times(rgb("#e0c070"), dim), water, veil * 0.8)
        rng = view.rng("sunken", rank)
        x = -1.2
        while x < 1.2:
            wide, tall = (
                float(rng.uniform(0.06, 0.12)) * (1 + 0.4 * rank),
                float(rng.uniform(0.14, 0.40)) * (1 - 0.15 * rank),
            )
            if rank and abs(x + wide / 2) < 0.16:
                x += wide
                continue
            kind = int(rng.integers(3))
            top = base - tall * k
            ink.box(x, top, x + wide, base, stone)
            ink.box(
                x + wide * (0.72 if setting.side < 0 else 0.0),
                top,
                x + wide * (1.0 if setting.side < 0 else 0.28),
                base,
                times(stone, 0.82),
            )
            middle, half = x + wide / 2, wide / 2
            if kind == 0:
                dome = [
                    (middle + half * 1.05 * math.cos(a), top - half * 1.05 * math.sin(a) * k)
                    for a in [math.pi * n / 14 for n in range(15)]
                ]
                ink.polygon(dome, gold)
                ink.line([(middle, top - half * k), (middle, top - half * 1.7 * k)], 0.006, gold)
            elif kind == 1:
                ink.polygon([(x - 0.004, top), (x + wide + 0.004, top), (middle, top - wide * 1.5 * k)], gold)
            else:
                ink.box(x - 0.008, top - 0.016 * k, x + wide + 0.008, top, mix(stone, WHITE, 0.15))
                ink.polygon(
                    [
                        (x - 0.008, top - 0.016 * k),
                        (x + wide + 0.008, top - 0.016 * k),
                        (middle, top - wide * 0.42 * k),
                    ],
                    stone,
                )
            rows = max(1, int(tall / 0.055))
            for row in range(rows):
                for column in (0.3, 0.7):
                    if rng.random() < 0.7:
                        wx, wy = x + wide * column, top + (0.022 + 0.05 * row) * k
                        ink.box(wx - 0.008, wy, wx + 0.008, wy + 0.026 * k, mix(rgb("#ffe9a0"), water, veil * 0.45))
                        glows.append((wx, wy))
            x += wide + float(rng.uniform(-0.01, 0.05))
    ink.onto(picture)
    for x, y in glows[::5]:
        shine(picture, view, x, y, 0.05, rgb("#ffe08a"), 0.18)
    return picture


def _place(
    name: str, paint: Callable[[Setting], Array], *own: str, ground: float = 0.885, horizon: float = 0.62
) -> Place:
    return Place(
        name=name, paint=paint, light=open_light, ground=ground, horizon=horizon, sky=(0.05, 0.40), scale=0.92,
        seasons=SEASONS, features=SKY_FEATURES | {*own},
    )  # fmt: skip


PLACES = (
    _place("skyislands", paint_isles, "grass", ground=0.93),
    replace(
        _place("sunkencity", paint_sunken), light=underwater.PLACE.light, ground=0.90, horizon=0.80, sky=(0.12, 0.8),
        weightless=True, features=frozenset({"rays", "coral"}), deaf=frozenset({"weather"}), seasons=frozenset(),
    ),
)  # fmt: skip
