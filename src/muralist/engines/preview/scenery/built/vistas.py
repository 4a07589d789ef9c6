"""Land that a prompt names outside of a room's window: the sea, mountains, a city, woods, a lake, dunes or fields."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import SNOW, grass_colour, snowy
from muralist.engines.preview.scenery.setting import Setting

VISTAS = ("sea", "mountains", "city", "forest", "lake", "desert", "fields")
"""What a window can look out on, as `view of` features."""
Box = tuple[float, float, float, float]


def has_vista(setting: Setting) -> bool:
    """Whether the prompt says what is outside of the window."""
    return any(setting.wants(f"view of {name}") for name in VISTAS)


def vista(setting: Setting, ink: Ink, box: Box) -> bool:
    """Paint the named land into the opening (x0, y0, x1, y1), before its bars; returns whether there is one."""
    asked = [name for name in VISTAS if setting.wants(f"view of {name}")]
    for name in asked:
        # "the sea and mountains": what is farther off is painted first
        if name == "mountains":
            _mountains(setting, ink, box, 0.30 if len(asked) == 1 else 0.42)
    for name in asked:
        if name != "mountains":
            PAINTERS[name](setting, ink, box)
    return bool(asked)


def _air(setting: Setting, colour: Colour, far: float) -> Colour:
    return mix(times(colour, setting.day.tint), setting.day.haze, far)


def _sea(setting: Setting, ink: Ink, box: Box) -> None:
    x0, y0, x1, y1 = box
    rng, day = setting.view.rng("vista sea"), setting.day
    asked = setting.plan.feature("view of sea")
    deep = asked.colours[0].colour if asked is not None and asked.colours else rgb("#2f8aa8")
    top = y0 + 0.56 * (y1 - y0)
    for row in range(10):
        t = row / 9
        ink.box(x0, top + (y1 - top) * row / 10, x1, top + (y1 - top) * (row + 1) / 10 + 0.002,
                mix(_air(setting, deep, 0.30 * (1 - t)), day.middle, 0.30 - 0.15 * t))  # fmt: skip
    for _ in range(34):
        t = float(rng.random())
        x, long = float(rng.uniform(x0, x1)), (0.015 + 0.05 * t) * (x1 - x0)
        y = top + (y1 - top) * (0.03 + 0.94 * t)
        ink.line([(max(x0, x - long), y), (min(x1, x + long), y)], 0.002 + 0.002 * t,
                 mix(day.horizon, (1, 1, 1), 0.0 if setting.night else 0.6), 0.6)  # fmt: skip


def _mountains(setting: Setting, ink: Ink, box: Box, foot: float) -> None:
    x0, y0, x1, y1 = box
    rng, wide = setting.view.rng("vista mountains"), x1 - x0
    base = y1 - foot * (y1 - y0)
    for rank, (height, far, count) in enumerate(((0.52, 0.46, 3), (0.34, 0.24, 4))):
        rock = _air(setting, rgb("#66718c"), far)
        for peak in range(count):
            x = x0 + wide * (peak + 0.5 + 0.3 * float(rng.uniform(-1, 1))) / count
            half, tall = wide * float(rng.uniform(0.9, 1.2)) / count, height * (y1 - y0) * float(rng.uniform(0.75, 1.1))
            left, right = max(x0, x - half), min(x1, x + half)
            lift = [(side - x) / half for side in (left, right)]
            feet = [base - tall * (1 - abs(one)) for one in lift]
            ink.polygon([(left, base + 0.02), (left, feet[0]), (x, base - tall), (right, feet[1]),
                         (right, base + 0.02)], rock)  # fmt: skip
            lit = mix(rock, times(setting.day.sun, setting.day.tint), 0.22)
            edge = right if setting.side > 0 else left
            ink.polygon([(x, base - tall), (edge, feet[1] if setting.side > 0 else feet[0]), (edge, base + 0.02),
                         (x + 0.2 * (edge - x), base + 0.02)], lit)  # fmt: skip
            share = 0.36
            cap = [(x, base - tall)]
            for step in (1.0, 0.5, 0.0, -0.5, -1.0):
                cx = x + step * share * half
                cap.append((max(x0, min(x1, cx)), base - tall * (1 - share) - (0.0 if step in {0.5, -0.5} else
                            -0.03 * (y1 - y0)) - 0.0 * rank))  # fmt: skip
            ink.polygon(cap, _air(setting, SNOW, far * 0.5))
    ink.box(x0, base, x1, y1, _air(setting, grass_colour(setting), 0.12))


def _city(setting: Setting, ink: Ink, box: Box) -> None:
    x0, y0, x1, y1 = box
    rng, wide, k = setting.view.rng("vista city"), x1 - x0, 1 / setting.view.tall
    night = setting.day.lamps
    for rank, (lowest, highest, far) in enumerate(((0.40, 0.74, 0.44), (0.22, 0.55, 0.14))):
        x = x0
        while x < x1 - 0.002:
            across = wide * float(rng.uniform(0.07, 0.13))
            right = min(x1, x + across)
            top = y1 - float(rng.uniform(lowest, highest)) * (y1 - y0)
            wall = _air(setting, rgb(("#5d6b86", "#7a7f92", "#8a7f86", "#4f6076")[int(rng.integers(4))]), far)
            ink.box(x, top, right, y1, wall)
            step = max(0.010, 0.022 * wide)
            for column in range(max(1, int((right - x) / step))):
                cx = x + (column + 0.5) * step
                for row in range(int((y1 - top) / (step * 1.3 * k))):
                    on = float(rng.random())
                    if cx + 0.3 * step > right or on < 0.25:
                        continue
                    cy = top + (row + 0.5) * step * 1.3 * k
                    pane = rgb("#ffd98a") if night and on > 0.5 else times(wall, 0.72) if night else mix(
                        wall, setting.day.middle, 0.5)  # fmt: skip
                    ink.box(cx - 0.26 * step, cy, cx + 0.26 * step, min(y1, cy + 0.62 * step * k),
                            mix(pane, setting.day.haze, 0.25 * (1 - rank)))  # fmt: skip
            x = right + wide * float(rng.uniform(0.0, 0.015))


def _forest(setting: Setting, ink: Ink, box: Box) -> None:
    x0, y0, x1, y1 = box
    rng, wide, cold = setting.view.rng("vista forest"), x1 - x0, snowy(setting)
    for height, far, count in ((0.58, 0.45, 13), (0.46, 0.26, 10), (0.34, 0.08, 8)):
        for tree in range(count):
            half = 0.62 * wide / count
            x = x0 + wide * (tree + 0.5 + 0.35 * float(rng.uniform(-1, 1))) / count
            half = min(half, x - x0, x1 - x)
            tall = height * (y1 - y0) * float(rng.uniform(0.8, 1.15))
            tone = _air(setting, rgb("#3d6b4a"), far)
            for tier in range(4):
                low = y1 - tall * (0.05 + 0.21 * tier)
                spread = half * (1 - 0.2 * tier)
                ink.polygon(
                    [(x - spread, low), (x, low - 0.36 * tall), (x + spread, low)], times(tone, 0.88 + 0.05 * tier)
                )
                if cold:
                    ink.polygon([(x - 0.5 * spread, low - 0.16 * tall), (x, low - 0.36 * tall),
                                 (x + 0.5 * spread, low - 0.16 * tall)], _air(setting, SNOW, far * 0.6))  # fmt: skip
        ink.box(x0, y1 - 0.07 * (y1 - y0), x1, y1, _air(setting, grass_colour(setting), 0.1))


def _lake(setting: Setting, ink: Ink, box: Box) -> None:
    x0, y0, x1, y1 = box
    high = y1 - y0
    if not setting.wants("view of mountains"):
        _ridge(setting, ink, box, 0.52, 0.10, rgb("#6f8a9a"), 0.5, 1.5)
    _ridge(setting, ink, box, 0.44, 0.04, rgb("#4f7a55"), 0.28, 3.0)
    _sea(setting, ink, (x0, y0 + 0.22 * high, x1, y1))


def _ridge(
    setting: Setting, ink: Ink, box: Box, crest: float, swing: float, colour: Colour, far: float, waves: float
) -> None:  # fmt: skip
    x0, y0, x1, y1 = box
    turn = float(setting.view.rng("vista ridge", crest).uniform(0, math.tau))
    line = [(x0 + (x1 - x0) * t / 24, y1 - (y1 - y0) * (crest + swing * math.sin(turn + waves * math.pi * t / 12)))
            for t in range(25)]  # fmt: skip
    ink.polygon([(x0, y1), *line, (x1, y1)], _air(setting, colour, far))


def _desert(setting: Setting, ink: Ink, box: Box) -> None:
    for number, (crest, swing, tone) in enumerate(
        ((0.44, 0.03, "#d9a56a"), (0.34, 0.05, "#e0b070"), (0.2, 0.06, "#d09555"))
    ):
        _ridge(setting, ink, box, crest, swing, rgb(tone), 0.34 - 0.15 * number, 1.0 + 0.5 * number)


def _fields(setting: Setting, ink: Ink, box: Box) -> None:
    x0, y0, x1, y1 = box
    rng, green = setting.view.rng("vista fields"), grass_colour(setting)
    for number, (crest, swing) in enumerate(((0.44, 0.05), (0.34, 0.04), (0.22, 0.03))):
        _ridge(
            setting, ink, box, crest, swing, times(green, 0.9 + 0.05 * number), 0.45 - 0.2 * number, 1.2 + 0.6 * number
        )
    for _ in range(60 if not snowy(setting) else 0):
        t = float(rng.random())
        x = float(rng.uniform(x0 + 0.006, x1 - 0.006))
        tone = rgb(("#e86a8a", "#f3d04e", "#f6f2ea", "#9a7ad0")[int(rng.integers(4))])
        ink.disc(x, y1 - (y1 - y0) * 0.20 * (1 - t), 0.0025 + 0.004 * t, _air(setting, tone, 0.1))


PAINTERS = {"sea": _sea, "city": _city, "forest": _forest, "lake": _lake, "desert": _desert, "fields": _fields}
