"""Rows of houses: cottages of a village, gabled fronts along a quay or canal, shops of an old town."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.seasons import SNOW, snowy
from muralist.engines.preview.scenery.nature.land import faded
from muralist.engines.preview.scenery.setting import Setting

PASTEL = (
    rgb("#e9c9a0"),
    rgb("#d99a86"),
    rgb("#e8dcc0"),
    rgb("#a9c0c4"),
    rgb("#d8b25e"),
    rgb("#c98873"),
    rgb("#b9c7a4"),
)
NORDIC = (rgb("#b5483c"), rgb("#d9a441"), rgb("#e9e1d0"), rgb("#4f7f96"), rgb("#8a4a3c"), rgb("#7fa08a"))
ROOFS = (rgb("#9a4f3c"), rgb("#7d4437"), rgb("#6b5a55"), rgb("#a8604a"))
GLOW = rgb("#ffcf7e")


def house_row(
    setting: Setting, picture: Array, name: str, *, base: float, tall: tuple[float, float], wide: tuple[float, float],
    far: float = 0.2, walls: tuple[Colour, ...] = PASTEL, roofs: tuple[Colour, ...] = ROOFS, gap: float = 0.0,
    shops: bool = False, left: float = -1.3, right: float = 1.3,
) -> None:  # fmt: skip
    """House fronts side by side on height fraction `base`; heights, widths and the `gap` between in world units."""
    view = setting.view
    rng = view.rng("houses", name)
    ink = view.band(base - (tall[1] * 1.9 + 0.1) / view.tall, base + 0.02).ink(2)
    lamps: list[tuple[float, float]] = []
    x = left
    while x < right:
        w, h = float(rng.uniform(*wide)), float(rng.uniform(*tall))
        wall = jitter(walls[int(rng.integers(len(walls)))], rng, 0.02)
        roof = jitter(roofs[int(rng.integers(len(roofs)))], rng, 0.02)
        kind, seed, space = int(rng.integers(3)), int(rng.integers(1 << 30)), gap * float(rng.uniform(0.4, 1.6))
        if abs(x + w / 2) < view.half_width + w:
            lamps += house(setting, ink, x, x + w, base, h, wall, roof, far=far, kind=kind, seed=seed, shop=shops)
        x += w + space
    ink.onto(picture)
    if setting.day.lamps:
        shown = setting.wants("lights")
        for lx, ly in lamps[: 14 if shown else 10]:
            glow(picture, np.exp(-view.spot(lx, ly, 0.06)) * np.float32((0.55 if shown else 0.35) * (1 - far)), GLOW)
        if shown:
            _spill(setting, picture, [lx for lx, _ in lamps], base, far)


def _spill(setting: Setting, picture: Array, windows: list[float], base: float, far: float) -> None:
    """The light that falls out of windows on the ground before them."""
    view = setting.view.band(base - 0.01, min(1.0, base + 0.14))
    pool = np.zeros(view.shape, dtype=np.float32)
    for x in windows[:14]:
        pool += np.exp(-(((view.x - x) / 0.07) ** 2) - ((view.y - base - 0.03) / 0.035) ** 2)
    rows = picture[view.rows]
    glow(rows, (np.clip(pool, 0, 1) * np.float32(0.42 * (1 - far))).astype(np.float32), GLOW)


def house(
    setting: Setting, ink: Ink, x0: float, x1: float, base: float, tall: float, wall: Colour, roof: Colour,
    *, far: float, kind: int, seed: int, shop: bool,
) -> list[tuple[float, float]]:  # fmt: skip
    """One front with windows, a door or shop window and a roof; returns where its lit windows are."""
    k = 1 / setting.view.tall
    rng = np.random.Generator(np.random.PCG64(seed))
    dark = setting.day.lamps
    front, tiles = faded(setting, wall, far), faded(setting, roof, far)
    wide, top = x1 - x0, base - tall * k
    peak = min(0.42 * wide, tall * 0.5) * k
    white = faded(setting, SNOW, far)
    if kind == 0:
        ink.polygon([(x0, top), ((x0 + x1) / 2, top - peak * 1.15), (x1, top)], front)
        for hand, foot in ((x0 - 0.012, -1), (x1 + 0.012, 1)):
            ridge = ((x0 + x1) / 2, top - peak * 1.15 - 0.014 * k)
            edge = [(hand, top + 0.012 * k), ridge, (ridge[0], ridge[1] + 0.030 * k), (hand, top + 0.034 * k)]
            ink.polygon(edge, white if snowy(setting) else times(tiles, 1.0 if foot * setting.side > 0 else 0.8))
    else:
        ridge_in = wide * (0.10 if kind == 1 else 0.0)
        shape = [(x0 - 0.012, top), (x0 + ridge_in, top - peak * 0.8), (x1 - ridge_in, top - peak * 0.8)]
        ink.polygon([*shape, (x1 + 0.012, top)], tiles)
        for line in range(1, 4):
            y = top - peak * 0.8 * line / 4
            ink.line([(x0 + ridge_in * line / 4, y), (x1 - ridge_in * line / 4, y)], 0.002, times(tiles, 0.8))
        if snowy(setting):
            ink.polygon([*shape, (x1 + 0.006, top - 0.012 * k), (x0 - 0.006, top - 0.012 * k)], white)
        chimney = x0 + wide * (0.25 + 0.5 * float(rng.random()))
        thick, rise = min(0.014, wide * 0.05), min(0.035, tall * 0.16)
        ink.box(chimney - thick, top - peak * 0.8 - rise * k, chimney + thick, top - peak * 0.5, times(tiles, 0.8))
    ink.box(x0, top, x1, base, front)
    shade_x = x1 - wide * 0.12 if setting.side < 0 else x0
    ink.box(shade_x, top, shade_x + wide * 0.12, base, times(front, 0.86))
    ink.box(x0, top, x1, top + 0.012 * k, times(front, 0.72))
    storey = 0.13 if tall > 0.2 else tall * 0.6
    lamps = _windows(setting, ink, rng, (x0, top, x1, base), storey, front, far, ground=not shop)
    if shop:
        _shop(setting, ink, rng, x0, x1, base, min(0.14, tall * 0.5), far)
        lamps.append(((x0 + x1) / 2, base - 0.06 * k))
    else:
        dx = x0 + wide * (0.28 if rng.random() < 0.5 else 0.72)
        door = faded(setting, (rgb("#5a7a6a"), rgb("#8a4436"), rgb("#4a5f7a"))[int(rng.integers(3))], far)
        high = min(0.10, tall * 0.42)
        ink.box(dx - high * 0.27, base - high * k, dx + high * 0.27, base, times(front, 1.15))
        ink.box(dx - high * 0.22, base - high * 0.93 * k, dx + high * 0.22, base, door)
    return lamps if dark else []


def _windows(
    setting: Setting, ink: Ink, rng: np.random.Generator, box: tuple[float, float, float, float], storey: float,
    front: Colour, far: float, ground: bool,
) -> list[tuple[float, float]]:  # fmt: skip
    x0, top, x1, base = box
    k = 1 / setting.view.tall
    count = max(1, round((x1 - x0) / 0.085))
    w, h = (x1 - x0) / count * 0.23, storey * 0.26
    pane = mix(faded(setting, rgb("#4b5f72"), far), setting.day.middle, 0.25)
    frame = mix(front, faded(setting, rgb("#fbf6ea"), far), 0.75)
    shutter = faded(setting, (rgb("#4f7568"), rgb("#5a6f8c"), rgb("#8a4a3c"))[int(rng.integers(3))], far)
    floors = max(1, int((base - top) / k / storey))
    lamps = []
    for floor in range(floors):
        y = top + (storey * 0.55 + floor * storey) * k
        if y + h * k > base - (0.0 if ground else 0.15) * 1.0 * k or (floor == floors - 1 and floors > 1 and ground):
            break
        for column in range(count):
            x = x0 + (x1 - x0) * (column + 0.5) / count
            on = setting.day.lamps and rng.random() < (0.92 if setting.wants("lights") else 0.55)
            ink.box(x - w - 0.005, y - (h + 0.005) * k, x + w + 0.005, y + (h + 0.005) * k, frame)
            ink.box(x - w, y - h * k, x + w, y + h * k, GLOW if on else pane)
            ink.box(x - 0.0016, y - h * k, x + 0.0016, y + h * k, frame)
            if far < 0.4:
                for hand in (-1, 1):
                    a, b = x + hand * (w + 0.005), x + hand * (w * 1.75)
                    ink.box(min(a, b), y - h * k, max(a, b), y + h * k, shutter)
            if on:
                lamps.append((x, y))
    return lamps


def _shop(
    setting: Setting, ink: Ink, rng: np.random.Generator, x0: float, x1: float, base: float, high: float, far: float
) -> None:
    """A shop window under a striped awning."""
    k = 1 / setting.view.tall
    wide = x1 - x0
    lit = setting.day.lamps
    wood = faded(setting, (rgb("#3f5f57"), rgb("#7a3f35"), rgb("#44556b"), rgb("#6b5030"))[int(rng.integers(4))], far)
    glass = mix(GLOW, (1, 1, 1), 0.2) if lit else mix(faded(setting, rgb("#6f8a96"), far), setting.day.horizon, 0.25)
    ink.box(x0 + wide * 0.05, base - high * k, x1 - wide * 0.05, base, wood)
    ink.box(x0 + wide * 0.10, base - high * 0.82 * k, x0 + wide * 0.66, base - high * 0.16 * k, glass)
    ink.box(x0 + wide * 0.72, base - high * 0.82 * k, x1 - wide * 0.10, base - high * 0.03 * k, times(glass, 0.85))
    for number in range(5):
        gx = x0 + wide * (0.15 + 0.11 * number)
        tone = faded(setting, jitter((rgb("#c9603f"), rgb("#d8a24a"), rgb("#7f8f5a"))[number % 3], rng, 0.05), far)
        ink.disc(gx, base - high * 0.24 * k, high * 0.10, tone)
    cloth = faded(setting, (rgb("#c9503f"), rgb("#4f7f6a"), rgb("#d8a640"), rgb("#50709a"))[int(rng.integers(4))], far)
    for stripe in range(8):
        a, b = x0 + wide * (0.02 + 0.12 * stripe), x0 + wide * (0.02 + 0.12 * (stripe + 1))
        tone = cloth if stripe % 2 else faded(setting, rgb("#f6efe0"), far)
        slant = [(a + 0.006, base - high * 1.16 * k), (b + 0.006, base - high * 1.16 * k), (b, base - high * 0.80 * k)]
        ink.polygon([*slant, (a, base - high * 0.80 * k)], tone)
