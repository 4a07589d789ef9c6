"""Fields that people plant: rows that run to the horizon, and the plants that stand in front."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, jitter, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.paths import bezier, limb
from muralist.engines.preview.brushes.view import Ink, lay
from muralist.engines.preview.scenery.air.seasons import SNOW, snowy
from muralist.engines.preview.scenery.nature.land import faded, lit
from muralist.engines.preview.scenery.setting import Setting


def furrows(
    setting: Setting, picture: Array, name: str, *, top: float, crop: Colour, gap: Colour, lanes: float = 5.0,
    share: float = 0.72, vanish: float = 0.0, tops: tuple[Colour, ...] = (), rough: float = 0.5, far: float = 0.45,
) -> None:  # fmt: skip
    """Planted rows in perspective: `crop` on the bumps, soil or grass in the `gap`; `tops` colours the rows in turn."""
    view = setting.view.band(top, 1.0)
    depth = np.clip((view.y - top) / (1 - top), 0, 1).astype(np.float32)
    spread = 0.035 + 0.965 * depth
    u = (view.x - vanish * (1 - depth)) / spread * lanes + 0.5
    off = np.abs(u % 1 - 0.5) * 2
    clumps = view.noise(name, 9.0, 60.0, octaves=4, gain=0.66)
    fine = view.noise(f"{name} fine", 60.0, 120.0, octaves=2)
    bump = smoothstep(share + 0.10, share - 0.12, off + 0.30 * (clumps - 0.5))
    slant = (u % 1 - 0.5) * setting.side
    tone = 0.80 + 0.34 * slant + rough * (clumps - 0.5) + 0.26 * (fine - 0.5) + 0.12 * depth
    base = array(lit(setting, mix(crop, SNOW, 0.85) if snowy(setting) else crop)) * np.ones(
        (*view.shape, 1), np.float32
    )
    if tops and not snowy(setting):
        palette = np.array([lit(setting, each) for each in tops], dtype=np.float32)
        base = palette[np.floor(u + 64).astype(np.int64) % len(tops)]
        leafy = smoothstep(0.50, 0.95, off + 0.3 * (clumps - 0.5))
        base = base + (array(lit(setting, crop)) - base) * leafy[..., None]
    soil = array(lit(setting, mix(gap, SNOW, 0.9) if snowy(setting) else gap)) * (0.82 + 0.4 * (fine - 0.5))[..., None]
    colours = soil + (base * tone[..., None] - soil) * bump[..., None]
    haze = ((1 - depth) ** 3 * far)[..., None]
    picture[view.rows] = colours + (array(setting.day.haze) - colours) * haze


def stalks(
    setting: Setting, picture: Array, name: str, *, top: float, size: float, colour: Colour, ears: Colour, count: int
) -> None:
    """Standing corn: bent stems with heavy ears, thicker towards the viewer, low in the middle."""
    view = setting.view
    rng = view.rng("stalks", name)
    ink = view.band(top - size * 1.6, 1.0).ink(2 if view.unit < 1000 else 1)
    bent = -setting.side * (0.5 if setting.weather == "wind" else 0.12)
    for y in np.sort(rng.random(count)) ** 0.7:
        x, lean, long, warm = (float(v) for v in rng.normal(0, 1, 4))
        x = float(rng.uniform(-1.25, 1.25))
        near = 0.2 + 0.8 * float(y)
        if abs(x) > view.half_width + 0.03:
            continue
        tall = size * near * (1 + 0.12 * long)
        foot = top + (1.04 - top) * float(y)
        tip = (x + (bent + 0.15 * lean) * tall, foot - tall / view.tall)
        spine = bezier((x, foot), (x, foot - tall * 0.7 / view.tall), tip, 5)
        tone = lit(setting, times(colour, 0.70 + 0.34 * near + 0.04 * warm))
        ink.polygon(limb(spine, (tall * 0.045, tall * 0.04, tall * 0.02)), tone)
        head = lit(setting, times(ears, 0.78 + 0.28 * near + 0.05 * warm))
        ear = bezier(
            tip,
            (tip[0] + bent * tall * 0.2, tip[1] - 0.01),
            (tip[0] + bent * tall * 0.5, tip[1] - tall * 0.22 / view.tall),
            5,
        )
        ink.polygon(limb(ear, (tall * 0.05, tall * 0.085, 0.0)), head)
    ink.onto(picture)


def sunflower_rows(setting: Setting, picture: Array, *, top: float) -> None:
    """Sunflowers in ranks, small at the horizon, faces to the viewer in front at the sides."""
    view = setting.view
    rng = view.rng("sunflowers")
    ink = view.band(top - 0.12, 1.0).ink(2)
    for rank in range(15):
        near = (rank / 14) ** 1.5
        size = 0.006 + 0.050 * near
        foot = top + (1.0 - top) * (0.02 + 0.92 * near)
        count = int(2.6 / (size * 1.9))
        for index in range(count):
            x = -1.3 + 2.6 * (index + 0.5 * (rank % 2) + float(rng.uniform(-0.25, 0.25))) / count
            dy, turn = float(rng.uniform(-0.4, 0.4)) * size, float(rng.random())
            if abs(x) > view.half_width + size or (near > 0.42 and abs(x) < 0.13 + 0.24 * near):
                continue
            _sunflower(setting, ink, x, foot + dy / view.tall, size, turn, 0.4 * (1 - near))
    ink.onto(picture)


def _sunflower(setting: Setting, ink: Ink, x: float, y: float, size: float, turn: float, far: float) -> None:
    k = 1 / setting.view.tall
    stem, petal = faded(setting, rgb("#5f8a3a"), far), faded(setting, rgb("#f4bd2c"), far)
    ink.box(x - size * 0.09, y, x + size * 0.09, y + size * 2.6 * k, times(stem, 0.8))
    if size > 0.018:
        for hand in (-1, 1):
            leaf = bezier(
                (x, y + size * 1.5 * k),
                (x + hand * size, y + size * 0.9 * k),
                (x + hand * size * 1.2, y + size * 1.9 * k),
                6,
            )
            ink.polygon(limb(leaf, (0.0, size * 0.55, 0.0)), times(stem, 0.9 if hand * setting.side > 0 else 0.72))
        for step in range(12):
            a = step * math.pi / 6 + turn
            ink.disc(
                x + math.cos(a) * size * 0.66,
                y + math.sin(a) * size * 0.62 * k,
                size * 0.26,
                times(petal, 0.88 + 0.12 * (step % 2)),
            )
    else:
        ink.disc(x, y, size * 0.92, petal)
    ink.disc(x, y, size * 0.46, faded(setting, rgb("#6b4423"), far))
    ink.disc(x - size * 0.1, y - size * 0.1 * k, size * 0.26, faded(setting, rgb("#8a5a2c"), far))


def maize(setting: Setting, picture: Array, *, top: float) -> None:
    """Tall maize on both sides of an aisle, with arching leaves and ripe cobs."""
    view = setting.view
    k = 1 / view.tall
    rng = view.rng("maize")
    ink = view.ink(2 if view.unit < 1000 else 1)
    autumn = setting.plan.season == "autumn"
    green, ear = (rgb("#b59a4c") if autumn else rgb("#5c8f3a")), rgb("#ecc544")
    for rank in range(9):
        near = (rank / 8) ** 1.3
        tall = 0.10 + 0.42 * near
        foot = top + (1.02 - top) * near + 0.02
        step = 0.030 + 0.075 * near
        for index in range(int(2.6 / step)):
            x = -1.3 + step * (index + float(rng.uniform(-0.25, 0.25)))
            shade, lean = float(rng.uniform(0.82, 1.06)), float(rng.normal(0, 0.03))
            if abs(x) > view.half_width + 0.1 or abs(x) < 0.02 + 0.34 * near:
                continue
            tone = faded(setting, times(green, shade * (0.78 + 0.22 * near)), 0.45 * (1 - near))
            tip = (x + lean, foot - tall * k)
            ink.line([(x, foot), tip], tall * 0.035, times(tone, 0.8))
            for leaf in range(6 if near > 0.2 else 4):
                t, hand = 0.15 + 0.14 * leaf, 1 if (leaf + index) % 2 else -1
                px, py = x + lean * t, foot - tall * t * k
                end = (px + hand * tall * 0.34, py - tall * 0.02 * k)
                blade = bezier((px, py), (px + hand * tall * 0.18, py - tall * 0.22 * k), end, 6)
                ink.polygon(
                    limb(blade, (tall * 0.04, tall * 0.045, 0.0)), tone if hand * setting.side > 0 else times(tone, 0.8)
                )
            ink.line(
                [tip, (tip[0] + lean, tip[1] - tall * 0.08 * k)],
                tall * 0.03,
                faded(setting, rgb("#d8bf7a"), 0.4 * (1 - near)),
            )
            if near > 0.3 and index % 2:
                ink.disc(
                    x + tall * 0.05,
                    foot - tall * 0.45 * k,
                    tall * 0.03,
                    faded(setting, jitter(ear, rng, 0.03), 0.2),
                    ry=tall * 0.075,
                )
    ink.onto(picture)


def fade_into(setting: Setting, picture: Array, at: float, thick: float, strength: float) -> None:
    """A soft hazy edge between a field and what lies behind it."""
    band = setting.view.band(at - thick, at + thick)
    amount = np.exp(-(((band.y - at) / (thick * 0.5)) ** 2)) * strength * np.ones_like(band.x)
    lay(picture[band.rows], amount.astype(np.float32), setting.day.haze)
