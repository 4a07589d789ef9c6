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
SHIRTS: tuple[Colour, ...] = (rgb("#4f7fa8"), rgb("#c8574a"), rgb("#5f8f6a"), rgb("#8a6aa8"), rgb("#d9913f"))
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
    bulbs: list[tuple[float, float, float]] = []
    for rank, (foot, size) in enumerate(((BASE + 0.005, 0.20), (BASE + 0.075, 0.30))):
        ink = view.ink(2)
        for number in range(-5, 6):
            x = number * size * 1.45 + (0.0 if rank else size * 0.5)
            if abs(x) > view.half_width + size or (rank and abs(x) < 0.34):
                continue
            bulbs.append(_stall(setting, ink, rng, (x, foot, size), CLOTHS[int(rng.integers(5))], number + rank))
        ink.onto(picture)
    lamps = _lanterns(setting, picture)
    if setting.day.lamps:
        for x, y, r in (bulb for bulb in bulbs if abs(bulb[0]) < view.half_width):
            shine(picture, view, x, y, r, rgb("#ffdf9a"), 0.42)
        for x, y, r, tone in lamps:
            shine(picture, view, x, y, r * 1.9, tone, 0.85)
        pool = np.exp(-(((view.y - 0.78) / 0.14) ** 2)) * np.ones_like(view.x)
        glow(picture, (pool * 0.34).astype(np.float32), rgb("#ffb866"))
    return picture


def _stall(
    setting: Setting, ink: Ink, rng: np.random.Generator, spot: tuple[float, float, float], cloth: Colour, number: int
) -> tuple[float, float, float]:
    """Posts, a striped awning, a seller behind a counter of wares; returns where its bulb is and how far it shines."""
    x, foot, size = spot
    k = 1 / setting.view.tall
    half, wood = size * 0.62, lit(setting, rgb("#8f6844"))
    roof = foot - size * 1.22 * k
    warm = mix((1, 1, 1), rgb("#ffcf8a"), 0.5) if setting.day.lamps else (1.0, 1.0, 1.0)
    lift = 1.7 if setting.day.lamps else 1.0
    ink.disc(x, foot, half * 1.15, (0.05, 0.04, 0.05), 0.3, ry=size * 0.05)
    back = rgb("#d89a54") if setting.day.lamps else lit(setting, rgb("#6a5242"))
    ink.box(x - half * 0.94, roof, x + half * 0.94, foot, times(back, times(warm, 0.8)))
    for hand in (-0.96, 0.96):
        ink.box(x + hand * half - size * 0.022, roof, x + hand * half + size * 0.022, foot, wood)
    top = foot - size * 0.42 * k
    if "people" not in setting.plan.absent:
        _seller(setting, ink, (x + half * 0.16 * (-1 if number % 2 else 1), top, size), number)
    served = setting.day.lamps and number % 3
    if served:
        _served(setting, ink, (x, top, size), half, number)
    for column in range(0 if served else 5):
        px = x + (column - 2) * half * 0.38
        tone = times(times(lit(setting, jitter(WARES[int(rng.integers(6))], rng, 0.03)), warm), lift)
        for step in range(13):
            row, place = (0, step) if step < 5 else (1, step - 5) if step < 9 else (2, step - 9)
            dx = (place - (4 - row) / 2) * half * 0.080
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
    hung = roof + size * 0.30 * k
    if setting.day.lamps:
        ink.line([(x - half * 0.45, roof), (x - half * 0.45, hung)], 0.0025, rgb("#3a2f2a"))
        ink.disc(x - half * 0.45, hung, size * 0.035, rgb("#fff2c8"))
    return x - half * 0.45, hung, size * 0.34


def _seller(setting: Setting, ink: Ink, spot: tuple[float, float, float], number: int) -> None:
    """Head and shoulders of whoever minds the stall, in an apron."""
    x, top, size = spot
    k = 1 / setting.view.tall
    shirt, hair = SHIRTS[number % len(SHIRTS)], rgb("#3a2c26")
    skin, apron = rgb("#e3b48c"), mix(shirt, rgb("#f4ecd8"), 0.72)

    def lift(tone: Colour) -> Colour:
        # under a bulb one is lit as by day
        return times(tone, 0.92) if setting.day.lamps else lit(setting, tone)

    wide, neck = size * 0.115, top - size * 0.36 * k
    ink.polygon([(x - wide, top), (x - wide * 0.95, neck + size * 0.05 * k), (x - wide * 0.45, neck),
                 (x + wide * 0.45, neck), (x + wide * 0.95, neck + size * 0.05 * k), (x + wide, top)],
                lift(shirt))  # fmt: skip
    ink.box(x - wide * 0.56, neck + size * 0.10 * k, x + wide * 0.56, top, lift(apron))
    ink.box(x - size * 0.028, neck - size * 0.06 * k, x + size * 0.028, neck + size * 0.02 * k, lift(times(skin, 0.9)))
    head = neck - size * 0.115 * k
    ink.disc(x, head - size * 0.012 * k, size * 0.094, lift(hair), ry=size * 0.094)
    ink.disc(x, head + size * 0.014 * k, size * 0.080, lift(skin), ry=size * 0.080)
    ink.polygon([(x - size * 0.085, head - size * 0.020 * k), (x - size * 0.05, head - size * 0.092 * k),
                 (x + size * 0.05, head - size * 0.092 * k), (x + size * 0.085, head - size * 0.020 * k)],
                lift(shirt if number % 2 else hair))  # fmt: skip
    for hand in (-1, 1):
        ink.disc(x + hand * size * 0.030, head + size * 0.012 * k, size * 0.009, lift(hair))


def _served(setting: Setting, ink: Ink, spot: tuple[float, float, float], half: float, number: int) -> None:
    """What is cooked at night: steamers full of buns, or skewers on a grill beside bowls."""
    x, top, size = spot
    k = 1 / setting.view.tall
    if number % 3 == 1:
        for column in range(3):
            px, wide = x + (column - 1) * half * 0.62, half * 0.25
            for row in range(1 + (column + number) % 2, 3):
                y = top - (row - 1) * size * 0.10 * k
                ink.box(px - wide, y - size * 0.085 * k, px + wide, y, rgb("#d6a460"))
                ink.box(px - wide, y - size * 0.022 * k, px + wide, y, rgb("#a87838"))
            high = top - size * 0.195 * k
            for bun in (-0.6, 0.0, 0.6):
                ink.disc(px + bun * wide, high, wide * 0.34, rgb("#fbf1dc"), ry=wide * 0.30)
        return
    ink.box(x - half * 0.86, top - size * 0.09 * k, x + half * 0.30, top, rgb("#3a3434"))
    ink.box(x - half * 0.82, top - size * 0.10 * k, x + half * 0.26, top - size * 0.075 * k, rgb("#e8642c"))
    for stick in range(7):
        px = x - half * 0.76 + stick * half * 0.16
        ink.line([(px, top - size * 0.05 * k), (px + size * 0.02, top - size * 0.24 * k)], 0.0022, rgb("#e8cf9a"))
        for piece in range(3):
            ink.disc(px + size * 0.004 * piece, top - size * (0.10 + 0.042 * piece) * k, size * 0.024,
                     (rgb("#a8562c"), rgb("#c98a3f"), rgb("#7a3a22"))[(stick + piece) % 3])  # fmt: skip
    for bowl in range(2):
        px, wide = x + half * (0.48 + 0.30 * bowl), half * 0.13
        ink.disc(px, top - size * 0.075 * k, wide, rgb("#f4ead6"), ry=wide * 0.34)
        ink.polygon([(px - wide, top - size * 0.075 * k), (px + wide, top - size * 0.075 * k), (px + wide * 0.5, top),
                     (px - wide * 0.5, top)], rgb("#e4d8c0"))  # fmt: skip
        ink.disc(px, top - size * 0.078 * k, wide * 0.82, (rgb("#c8622c"), rgb("#8fae4a"))[bowl], ry=wide * 0.26)


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
