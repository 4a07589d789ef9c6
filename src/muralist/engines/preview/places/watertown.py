"""A water town of the lower Yangtze: white walls and black tiles along a canal, an arched bridge, a stone landing."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, leaves, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import faded, hills, lit, mist
from muralist.engines.preview.scenery.nature.water import mirror
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WATERLINE, LANDING = 0.60, 0.87
LIME, SLATE, TIMBER, ROCK = rgb("#eeebe2"), rgb("#3f434a"), rgb("#5f4636"), rgb("#a9a59b")
GLOW = rgb("#ffcf7e")


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, WATERLINE)
    hills(setting, picture, "far hills", crest=0.50, swing=0.05, bottom=WATERLINE, far=0.66, colour=rgb("#6f8a78"))
    lamps = _row(setting, picture, "far", tall=(0.09, 0.14), wide=(0.11, 0.16), far=0.42, left=-1.3, right=1.3)
    mist(setting, picture, at=0.57, thick=0.05, strength=0.42)
    ink = view.ink(2)
    if not setting.holds("bridge"):
        _bridge(setting, ink)
    ink.onto(picture)
    for hand, name in ((-1, "left"), (1, "right")):
        left, right = (-1.3, -0.24) if hand < 0 else (0.30, 1.3)
        lamps += _row(setting, picture, name, tall=(0.20, 0.30), wide=(0.19, 0.26), far=0.06, left=left, right=right)
    ink = view.ink(2)
    stone = lit(setting, ROCK)
    ink.box(-1.3, WATERLINE - 0.010, 1.3, WATERLINE + 0.006, times(stone, 0.72))
    ink.onto(picture)
    mirror(setting, picture, WATERLINE, bottom=LANDING + 0.01, dim=0.9)
    slabs(setting, picture, "landing", top=LANDING, colour=rgb("#a8a499"), across=2.8, along=3.0)
    _willow(setting, picture)
    if setting.day.lamps:
        for x, y in lamps[:12]:
            glow(picture, np.exp(-view.spot(x, y, 0.07)) * np.float32(0.35), GLOW)
    return picture


def _row(
    setting: Setting, picture: Array, name: str, *, tall: tuple[float, float], wide: tuple[float, float], far: float,
    left: float, right: float,
) -> list[tuple[float, float]]:  # fmt: skip
    """White houses side by side that rise from the water; returns where their lanterns are."""
    view = setting.view
    rng = view.rng("white houses", name)
    ink = view.ink(2)
    lamps: list[tuple[float, float]] = []
    x = left
    while x < right - wide[0] * 0.5:
        w, h, stepped = float(rng.uniform(*wide)), float(rng.uniform(*tall)), bool(rng.integers(2))
        w = min(w, right - x)
        if abs(x + w / 2) < view.half_width + w:
            lamps += _house(setting, ink, (x, x + w), h, far, stepped=stepped)
        x += w
    ink.onto(picture)
    return lamps if far < 0.3 else []


def _house(
    setting: Setting, ink: Ink, span: tuple[float, float], tall: float, far: float, *, stepped: bool
) -> list[tuple[float, float]]:
    """One white front under black tiles, with a stepped gable wall or eaves that turn up at both ends."""
    k = 1 / setting.view.tall
    x0, x1 = span
    wide, top = x1 - x0, WATERLINE - tall * k
    wall, tile = faded(setting, LIME, far), faded(setting, SNOW if snowy(setting) else SLATE, far)
    wood = faded(setting, TIMBER, far)
    ink.box(x0, top, x1, WATERLINE, wall)
    shade = x1 - wide * 0.10 if setting.side < 0 else x0
    ink.box(shade, top, shade + wide * 0.10, WATERLINE, times(wall, 0.88))
    ink.box(x0, WATERLINE - 0.028 * k, x1, WATERLINE, times(faded(setting, ROCK, far), 0.85))
    if stepped:
        for step, share in enumerate((0.5, 0.34, 0.18)):
            rise = top - (0.022 + 0.026 * step) * k
            a, b = x0 + wide * (0.5 - share), x0 + wide * (0.5 + share)
            ink.box(a, rise, b, top, wall)
            ink.box(a - 0.012, rise - 0.010 * k, b + 0.012, rise, tile)
            ink.polygon([(a - 0.020, rise - 0.018 * k), (a + 0.01, rise - 0.010 * k), (a - 0.012, rise)], tile)
            ink.polygon([(b + 0.020, rise - 0.018 * k), (b - 0.01, rise - 0.010 * k), (b + 0.012, rise)], tile)
    else:
        eave, ridge = top + 0.010 * k, top - 0.24 * wide * k
        ink.polygon([(x0 - 0.024, eave - 0.012 * k), (x0 + wide * 0.14, ridge + 0.02 * k), (x0 + wide * 0.10, ridge),
                     (x1 - wide * 0.10, ridge), (x1 - wide * 0.14, ridge + 0.02 * k), (x1 + 0.024, eave - 0.012 * k),
                     (x1, eave), (x0, eave)], tile)  # fmt: skip
        for rib in range(1, 12):
            x = x0 + wide * rib / 12
            ink.line([(x, eave), (x + (x0 + wide / 2 - x) * 0.22, ridge + 0.004 * k)], 0.0022, times(tile, 0.72))
        ink.line([(x0 + wide * 0.08, ridge), (x1 - wide * 0.08, ridge)], 0.008, times(tile, 0.8))
    _openings(setting, ink, span, tall, far)
    y = top + 0.055 * k
    if far > 0.3:
        return []
    x = x0 + wide * 0.5
    red = lit(setting, rgb("#d23a2c")) if not setting.day.lamps else rgb("#ff6a48")
    ink.line([(x, y - 0.026 * k), (x, y + 0.030 * k)], 0.003, wood)
    ink.disc(x, y, 0.015, red)
    ink.box(x - 0.006, y - 0.017 * k, x + 0.006, y - 0.013 * k, rgb("#d8a640"))
    return [(x, y)]


def _openings(setting: Setting, ink: Ink, span: tuple[float, float], tall: float, far: float) -> None:
    """Latticed windows, and wooden doors at the water's steps."""
    k = 1 / setting.view.tall
    x0, x1 = span
    wide, top = x1 - x0, WATERLINE - tall * k
    wood = faded(setting, TIMBER, far)
    pane = GLOW if setting.day.lamps else faded(setting, rgb("#7d7a72"), far)
    half = wide * 0.10
    for share in (0.22, 0.78):
        x, y = x0 + wide * share, top + tall * 0.36 * k
        ink.box(x - half - 0.004, y - 0.026 * k, x + half + 0.004, y + 0.026 * k, wood)
        ink.box(x - half, y - 0.022 * k, x + half, y + 0.022 * k, pane)
        for bar in (-0.5, 0.0, 0.5):
            ink.box(x + half * bar - 0.0018, y - 0.022 * k, x + half * bar + 0.0018, y + 0.022 * k, wood)
        ink.box(x - half, y - 0.0015, x + half, y + 0.0015, wood)
        ink.polygon([(x - half - 0.014, y - 0.034 * k), (x + half + 0.014, y - 0.034 * k),
                     (x + half + 0.006, y - 0.046 * k), (x - half - 0.006, y - 0.046 * k)],
                    faded(setting, SLATE, far))  # fmt: skip
    door = (x0 + wide * 0.38, x0 + wide * 0.62)
    high = min(0.10, tall * 0.42)
    ink.box(door[0], WATERLINE - (0.02 + high) * k, door[1], WATERLINE - 0.02 * k, wood)
    ink.box((door[0] + door[1]) / 2 - 0.0015, WATERLINE - (0.02 + high) * k, (door[0] + door[1]) / 2 + 0.0015,
            WATERLINE - 0.02 * k, times(wood, 0.6))  # fmt: skip


def _bridge(setting: Setting, ink: Ink) -> None:
    """A high humped bridge of one round arch, stepped on both sides."""
    k = 1 / setting.view.tall
    stone = lit(setting, ROCK)
    middle, span, rise, base = 0.03, 0.32, 0.155, WATERLINE + 0.002
    share = [step / 20 for step in range(21)]
    outer = [(middle + span * (2 * s - 1), base - (0.012 + rise * (1 - abs(2 * s - 1) ** 1.6)) * k) for s in share]
    arch = [(middle - 0.115 * math.cos(math.pi * s), base - 0.118 * math.sin(math.pi * s) * k) for s in share]
    ink.polygon([(middle - span, base), *outer, (middle + span, base), *reversed(arch)], stone)
    ink.line(arch, 0.012, times(stone, 0.76))
    for course in range(1, 5):
        y = base - 0.03 * course * k
        for x0, x1 in ((middle - span, middle - 0.13), (middle + 0.13, middle + span)):
            inside = [x for x, v in outer if v < y and x0 <= x <= x1]
            if inside:
                ink.line([(min(inside), y), (max(inside), y)], 0.002, times(stone, 0.8))
    rail = [(x, y - 0.026 * k) for x, y in outer]
    for (x, y), (_, v) in list(zip(outer, rail, strict=True))[1:-1:2]:
        ink.box(x - 0.003, v, x + 0.003, y, times(stone, 0.86))
    ink.line(outer, 0.008, lit(setting, SNOW) if snowy(setting) else times(stone, 1.08))
    ink.line(rail, 0.007, times(stone, 1.04))


def _willow(setting: Setting, picture: Array) -> None:
    """Hanging willow twigs in the upper corner, on the side away from the light."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("willow twigs")
    ink = view.ink(2)
    tones = leaves(setting)
    bare = setting.plan.season == "winter"
    for number in range(26):
        x = setting.side * -1 * (view.half_width - 0.012 * number - 0.01 * float(rng.random()))
        long = (0.36 - 0.010 * number) * float(rng.uniform(0.6, 1.0))
        sway = float(rng.uniform(-0.02, 0.02))
        points = [(x + sway * (s / 8) ** 2, -0.02 + long * s / 8 * k) for s in range(9)]
        tone = mix(lit(setting, tones[number % len(tones)]), lit(setting, rgb("#a8bf5a")), 0.4)
        ink.line(points, 0.0025, lit(setting, rgb("#6b5a3c")) if bare else times(tone, 0.8))
        for at, (px, py) in enumerate(points[1:] if not bare else ()):
            for hand in (-1, 1):
                ink.line([(px, py), (px + hand * 0.011, py + (0.020 + 0.002 * (at % 3)) * k)], 0.005, tone)
    ink.onto(picture)


PLACE = Place(
    name="watertown", paint=paint, light=open_light, ground=0.950, horizon=WATERLINE, water=0.755, sky=(0.05, 0.30),
    scale=0.86, paved=True, seasons=SEASONS, features=SKY_FEATURES | {"reflection", "puddles", "lights", "lanterns"},
)  # fmt: skip
