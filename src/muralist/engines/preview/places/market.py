"""A street market: awnings over heaped stalls; paper lanterns glow over it after dark."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.air.seasons import SEASONS, SNOW, snowy
from muralist.engines.preview.scenery.air.sky import sky
from muralist.engines.preview.scenery.built.facades import PASTEL, house_row
from muralist.engines.preview.scenery.built.floors import slabs
from muralist.engines.preview.scenery.nature.land import lit, mist
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES, open_light
from muralist.engines.preview.scenery.setting import Place, Setting, blank

BASE = 0.72
CLOTHS: tuple[Colour, ...] = (rgb("#d0453a"), rgb("#3f8a6a"), rgb("#e0a53c"), rgb("#3f76a8"), rgb("#9a5a9a"))
WARES: tuple[Colour, ...] = (
    rgb("#e0483a"),
    rgb("#f09a3c"),
    rgb("#6fa83f"),
    rgb("#f2cf4a"),
    rgb("#7a3f7a"),
    rgb("#c4774a"),
)
LANTERNS: tuple[Colour, ...] = (rgb("#f0553c"), rgb("#ffb04a"), rgb("#ff7a5a"))


def paint(setting: Setting) -> Array:
    view = setting.view
    k = 1 / view.tall
    picture = blank(view)
    sky(setting, picture, BASE)
    house_row(
        setting, picture, "behind", base=BASE - 0.02, tall=(0.34, 0.48), wide=(0.17, 0.25), far=0.30, walls=PASTEL
    )
    mist(setting, picture, at=BASE - 0.20 * k, thick=0.08, strength=0.22)
    slabs(
        setting,
        picture,
        "market",
        top=BASE - 0.01,
        colour=rgb("#ab9c8a"),
        across=6.0,
        along=10.0,
        rough=0.24,
        joint=0.40,
    )
    rng = view.rng("stalls")
    for rank, (foot, size) in enumerate(((BASE + 0.005, 0.20), (BASE + 0.075, 0.30))):
        ink = view.ink(2)
        for number in range(-5, 6):
            x = number * size * 1.45 + (0.0 if rank else size * 0.5)
            if abs(x) > view.half_width + size or (rank and abs(x) < 0.34):
                continue
            _stall(setting, ink, rng, x, foot, size, CLOTHS[int(rng.integers(5))])
        ink.onto(picture)
    lamps = _lanterns(setting, picture)
    if setting.day.lamps:
        for x, y, r, tone in lamps:
            shine(picture, view, x, y, r * 1.9, tone, 0.85)
        pool = np.exp(-(((view.y - 0.78) / 0.14) ** 2)) * np.ones_like(view.x)
        glow(picture, (pool * 0.34).astype(np.float32), rgb("#ffb866"))
    return picture


def _stall(
    setting: Setting, ink: Ink, rng: np.random.Generator, x: float, foot: float, size: float, cloth: Colour
) -> None:
    """Posts, a striped awning, crates of heaped wares on a counter."""
    k = 1 / setting.view.tall
    half, wood = size * 0.62, lit(setting, rgb("#8f6844"))
    roof = foot - size * 1.22 * k
    warm = mix((1, 1, 1), rgb("#ffcf8a"), 0.5) if setting.day.lamps else (1.0, 1.0, 1.0)
    lift = 1.7 if setting.day.lamps else 1.0
    ink.disc(x, foot, half * 1.15, (0.05, 0.04, 0.05), 0.3, ry=size * 0.05)
    ink.box(x - half * 0.94, roof, x + half * 0.94, foot, times(lit(setting, rgb("#5a4436")), times(warm, 0.8)))
    for hand in (-0.96, 0.96):
        ink.box(x + hand * half - size * 0.022, roof, x + hand * half + size * 0.022, foot, wood)
    top = foot - size * 0.42 * k
    for number in range(5):
        px = x + (number - 2) * half * 0.38
        tone = times(times(lit(setting, jitter(WARES[int(rng.integers(6))], rng, 0.03)), warm), lift)
        for step in range(13):
            row, column = (0, step) if step < 5 else (1, step - 5) if step < 9 else (2, step - 9)
            dx = (column - (4 - row) / 2) * half * 0.080
            ink.disc(
                px + dx, top - (0.02 + row * 0.05) * size * k, half * 0.066, times(tone, 0.86 + 0.07 * ((step * 7) % 3))
            )
        ink.polygon(
            [
                (px - half * 0.18, top),
                (px + half * 0.18, top),
                (px + half * 0.155, top + size * 0.11 * k),
                (px - half * 0.155, top + size * 0.11 * k),
            ],
            times(wood, 1.1),
        )
    ink.box(x - half, top + size * 0.10 * k, x + half, foot - size * 0.02 * k, wood)
    drape = lit(setting, mix(cloth, rgb("#f4ecd8"), 0.15))
    ink.box(x - half, top + size * 0.12 * k, x + half, foot - size * 0.08 * k, times(drape, 0.82))
    stripes = 9
    for stripe in range(stripes):
        a, b = x - half * 1.16 + half * 2.32 * stripe / stripes, x - half * 1.16 + half * 2.32 * (stripe + 1) / stripes
        tone = lit(setting, cloth if stripe % 2 == 0 else rgb("#f6efe0"))
        if snowy(setting):
            tone = mix(tone, lit(setting, SNOW), 0.7)
        inner_a, inner_b = x + (a - x) * 0.86, x + (b - x) * 0.86
        low = roof + size * 0.17 * k
        ink.polygon([(inner_a, roof - size * 0.14 * k), (inner_b, roof - size * 0.14 * k), (b, low), (a, low)], tone)
        ink.disc((a + b) / 2, low, (b - a) / 2, times(tone, 0.88), ry=size * 0.045)


def _lanterns(setting: Setting, picture: Array) -> list[tuple[float, float, float, Colour]]:
    """Strings of round paper lanterns across the street."""
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    found = []
    asked = setting.plan.feature("lanterns")
    tones = tuple(tint.colour for tint in asked.colours) if asked is not None and asked.colours else LANTERNS
    lit_up = setting.day.lamps
    for rank, (high, r, sag, count) in enumerate(
        ((BASE - 0.50 * k, 0.024, 0.05, 14), (BASE - 0.62 * k, 0.034, 0.07, 11))
    ):
        y = max(0.05 + 0.05 * (1 - rank), high)
        line = [(-1.3 + 2.6 * s / 60, y + sag * math.sin(math.pi * ((s / 15) % 1)) * k) for s in range(61)]
        ink.line(line, 0.003, lit(setting, rgb("#3a2f2a")))
        for number in range(count):
            px, py = line[round((number + 0.5) * 60 / count)]
            tone = tones[(number + rank) % len(tones)]
            body = mix(tone, rgb("#fff0c0"), 0.5) if lit_up else lit(setting, tone)
            cy = py + r * 1.3 * k
            ink.disc(px, cy, r, body, ry=r * 0.9)
            for rib in (-0.6, -0.2, 0.2, 0.6):
                ink.disc(px, cy, r * abs(rib), times(body, 0.93), 0.5, ry=r * 0.9)
            ink.disc(px - setting.side * -r * 0.2, cy - r * 0.1 * k, r * 0.45, mix(body, (1, 1, 1), 0.35), 0.6)
            for cap in (-1, 1):
                ink.box(
                    px - r * 0.4,
                    cy + cap * r * 0.92 * k - r * 0.1 * k,
                    px + r * 0.4,
                    cy + cap * r * 0.92 * k + r * 0.1 * k,
                    lit(setting, rgb("#4a3a2a")),
                )
            ink.line([(px, cy + r * k), (px, cy + r * 1.7 * k)], 0.003, lit(setting, rgb("#e0b04a")))
            if abs(px) < view.half_width + 0.05:
                found.append((px, cy, r, tone))
    ink.onto(picture)
    return found


PLACE = Place(
    name="market", paint=paint, light=open_light, ground=0.905, horizon=BASE, sky=(0.05, 0.34), scale=0.88, paved=True,
    seasons=SEASONS, features=SKY_FEATURES | {"lights", "lanterns", "puddles", "reflection", "neon"},
)  # fmt: skip
