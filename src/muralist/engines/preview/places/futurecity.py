"""A city of the future: glass towers joined by bridges, flying cars in lanes of light, a plaza with glowing seams."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import Ink, glow, lay
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.floors import NARROW, depth_of, wet
from muralist.engines.preview.scenery.nature.land import faded, lit, mist
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

BASE, PLAZA = 0.72, 0.745
NEONS = (rgb("#35e0f0"), rgb("#ff5fc0"), rgb("#9a7cff"), rgb("#ffd166"))
GLASS = (rgb("#7fa6c8"), rgb("#9fb4d0"), rgb("#6a8fb5"), rgb("#b4c6d8"), rgb("#8a9ac0"))


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    sky(setting, picture, BASE)
    lamps: list[tuple[float, float, float, Colour]] = []
    for rank, (far, count, low, high) in enumerate(
        ((0.62, 17, 0.20, 0.50), (0.36, 11, 0.18, 0.60), (0.10, 7, 0.12, 0.66))
    ):
        _towers(setting, picture, rank, far, count, low, high, lamps)
        mist(setting, picture, at=BASE - 0.02, thick=0.10, strength=0.40 - 0.14 * rank, name=f"glow {rank}")
        if rank < 2:
            _traffic(setting, picture, rank, lamps)
    _plaza(setting, picture)
    share = 0.85 if setting.day.lamps else 0.22
    for x, y, size, tone in lamps[-26:]:
        shine(picture, view, x, y, size, tone, share)
    return picture


def _towers(
    setting: Setting, picture: Array, rank: int, far: float, count: int, low: float, high: float,
    lamps: list[tuple[float, float, float, Colour]],
) -> None:  # fmt: skip
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("future", rank)
    ink = view.band(0.0, BASE + 0.04).ink(2)
    for index in range(count):
        x = -1.25 + 2.5 * (index + 0.5 + float(rng.uniform(-0.25, 0.25))) / count
        wide, tall = 2.5 / count * float(rng.uniform(0.34, 0.52)), low + (high - low) * float(rng.random())
        glass, kind, neon = GLASS[int(rng.integers(5))], int(rng.integers(4)), NEONS[int(rng.integers(4))]
        if rank == 2:
            if abs(x) < 0.24:
                continue
            tall = low + (high - low) * min(1.0, abs(x) * 1.3)
        if abs(x) > view.half_width + wide:
            continue
        _tower(setting, ink, x, wide, tall * max(1.0, view.tall * 0.8), faded(setting, glass, far), far, kind, neon)
        lamps.append((x, BASE - tall * k, 0.05, neon))
        if rank and index % 3 == 1:
            y = BASE - tall * 0.45 * k
            ink.box(x, y, x + 2.5 / count, y + 0.016 * k, faded(setting, rgb("#5f7690"), far))
            ink.box(x, y + 0.016 * k, x + 2.5 / count, y + 0.021 * k, mix(neon, setting.day.haze, far))
    ink.onto(picture)


def _tower(
    setting: Setting, ink: Ink, x: float, wide: float, tall: float, glass: Colour, far: float, kind: int, neon: Colour
) -> None:
    """One tower: needle, twisted slab, dome or ringed column."""
    k = 1 / setting.view.tall
    half, top = wide / 2, BASE - tall * k
    shade, sheen = times(glass, 0.72), mix(glass, setting.day.horizon, 0.45)
    bright = mix(neon, setting.day.haze, far * 0.7)
    profile = {
        0: ((1.0, 0.0), (0.86, 0.55), (0.5, 0.86), (0.06, 1.16)),
        1: ((0.92, 0.0), (1.0, 0.35), (0.82, 0.8), (0.96, 1.0)),
        2: ((1.0, 0.0), (0.94, 0.75), (0.78, 0.92), (0.30, 1.02)),
        3: ((0.70, 0.0), (0.62, 0.70), (0.66, 0.9), (0.34, 1.06)),
    }[kind]
    right = [(x + half * w, BASE + 0.02 - tall * h * k) for w, h in profile]
    left = [(x - half * w, y) for (w, _h), (_x, y) in zip(profile, right, strict=True)]
    ink.polygon([*right, *reversed(left)], glass)
    dark = right if setting.side < 0 else left
    ink.polygon([*dark, *reversed([(x + (px - x) * 0.35, py) for px, py in dark])], shade)
    bright_side = left if setting.side < 0 else right
    stripe = [(x + (px - x) * 0.72, py) for px, py in bright_side]
    ink.polygon([*stripe, *reversed([(x + (px - x) * 0.50, py) for px, py in bright_side])], sheen, 0.7)
    dusky = setting.day.lamps
    for floor in range(3, int(tall / 0.022)):
        h = floor * 0.022 / tall
        w = float(np.interp(h, [p[1] for p in profile], [p[0] for p in profile])) * half
        y = BASE + 0.02 - tall * h * k
        if h < 0.97:
            tone = mix(rgb("#ffe2a0"), glass, far) if dusky and (floor * 7 + int(x * 50)) % 3 else times(glass, 0.84)
            ink.box(x - w * 0.86, y, x + w * 0.86, y + 0.006 * k, tone, 0.9 if dusky else 0.7)
    if kind == 3:
        for h in (0.42, 0.62, 0.82):
            y = BASE + 0.02 - tall * h * k
            ink.disc(x, y, half * 1.15, shade, ry=half * 0.20)
            ink.disc(x, y - 0.006 * k, half * 1.15, mix(glass, (1, 1, 1), 0.25), ry=half * 0.18)
    ink.line([(x, BASE), (x, top + 0.02 * k)], 0.0045 * (1 - 0.5 * far), bright, 0.9)
    if kind == 0:
        ink.disc(x, BASE + 0.02 - tall * 1.16 * k, 0.008, bright)


def _traffic(setting: Setting, picture: Array, rank: int, lamps: list[tuple[float, float, float, Colour]]) -> None:
    """Lanes of flying cars, each with a bright trail."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("traffic", rank)
    ink = view.ink(2)
    for lane in range(3):
        y0, slope = 0.20 + 0.13 * lane + 0.05 * rank, float(rng.uniform(-0.05, 0.05))
        hand = 1 if (lane + rank) % 2 else -1
        for car in range(7):
            x = -1.2 + 2.4 * (car + float(rng.uniform(0, 0.7))) / 7
            y = y0 + slope * x + 0.012 * math.sin(x * 6)
            size = 0.010 + 0.010 * rank + 0.006 * float(rng.random())
            tone = (rgb("#f4f2ea"), rgb("#e0584a"), rgb("#3fa0c8"), rgb("#f0b84a"))[int(rng.integers(4))]
            tail = NEONS[(lane + car) % 2]
            ink.line([(x - hand * size * 5, y - slope * hand * size * 5), (x, y)], size * 0.22, tail, 0.45)
            ink.disc(x, y, size, mix(lit(setting, tone), setting.day.haze, 0.25), ry=size * 0.42)
            ink.disc(
                x + hand * size * 0.15,
                y - size * 0.25 * k,
                size * 0.5,
                mix(setting.day.middle, (1, 1, 1), 0.3),
                ry=size * 0.34,
            )
            ink.disc(x + hand * size * 0.95, y, size * 0.16, rgb("#fff6d0"))
            lamps.append((x - hand * size, y, size * 1.4, tail))
    ink.onto(picture)


def _plaza(setting: Setting, picture: Array) -> None:
    """Polished ground that mirrors the towers, with seams of light running to the middle."""
    band = setting.view.band(PLAZA - 0.01, 1.0)
    depth = depth_of(band, PLAZA)
    spread = NARROW + (1 - NARROW) * depth
    grit = band.noise("plaza", 20.0, 44.0, octaves=3)
    tone = 0.72 + 0.22 * depth + 0.10 * (grit - 0.5)
    picture[band.rows] = array(lit(setting, rgb("#93a3b5"))) * tone[..., None]
    wet(picture, band, 0.5)
    across = np.abs((band.x / spread * 1.7 + 0.5) % 1 - 0.5)
    along = np.abs((np.log(spread) * 2.6) % 1 - 0.5) * np.ones_like(band.x)
    seam = np.maximum(smoothstep(0.018, 0.004, across), smoothstep(0.022, 0.006, along))
    halo = np.maximum(np.exp(-((across / 0.05) ** 2)), np.exp(-((along / 0.06) ** 2)))
    power = 1.0 if setting.day.lamps else 0.55
    glow(picture[band.rows], (halo * 0.30 * power).astype(np.float32), NEONS[0])
    lay(picture[band.rows], (seam * 0.85 * power).astype(np.float32), mix(NEONS[0], (1, 1, 1), 0.35))


PLACE = Place(
    name="futurecity",
    paint=paint,
    light=open_light,
    ground=0.89,
    horizon=BASE,
    sky=(0.05, 0.42),
    scale=0.9,
    paved=True,
    features=SKY_FEATURES | {"lights", "neon", "reflection", "puddles"},
)
