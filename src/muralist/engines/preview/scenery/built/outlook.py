"""What a prompt names in the sky, as a room's window shows it: moon, sun, rainbow, fireworks, stars, a plane."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.setting import Setting

OUTLOOKS = frozenset({"moon", "crescent", "planet", "sun", "rainbow", "fireworks", "stars", "plane", "hot-air balloon"})
"""Features that a window shows."""
WINDOWED = frozenset({
    "bedroom", "cafe", "diner", "restaurant", "bathroom", "nursery", "attic", "hospital", "kitchen", "livingroom",
    "windowseat", "classroom", "office", "laboratory", "workshop", "compartment",
    "factory", "gym", "hall", "loft",
})  # fmt: skip
"""Rooms with such a window."""
BOW = ("#e0503f", "#f09a3c", "#f0dc4a", "#3fae6a", "#4a78d8", "#8a63c8")
BURSTS = ("#ffd76a", "#ff7a8a", "#8ad0ff", "#b6f08a")

Box = tuple[float, float, float, float]


def outlook(setting: Setting, ink: Ink, box: Box, largest: float = 0.062) -> None:
    """Paint into the opening (x0, y0, x1, y1), before its bars; nothing reaches beyond it."""
    x0, y0, x1, y1 = box
    k = 1 / setting.view.tall
    wide, tall = x1 - x0, (y1 - y0) / k
    if setting.wants("stars"):
        _stars(setting, ink, box)
    if setting.wants("rainbow"):
        _rainbow(setting, ink, box)
    # each in a pane of its own
    pane = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.60), (0.75, 0.60)]
    if setting.side < 0:
        pane = [(1 - across, down) for across, down in pane]
    size = min(largest, 0.19 * wide, 0.16 * tall)
    for name in ("moon", "crescent", "sun", "planet", "plane", "hot-air balloon"):
        if setting.wants(name) and pane:
            across, down = pane.pop(0)
            _body(setting, ink, name, x0 + across * wide, y0 + down * (y1 - y0), size)
    if setting.wants("fireworks"):
        for number, (across, down) in enumerate(pane[:3]):
            _burst(setting, ink, x0 + across * wide, y0 + down * (y1 - y0), size * (1.15 - 0.2 * number), number)


def _tones(setting: Setting, name: str, default: Colour) -> Colour:
    feature = setting.plan.feature(name)
    return feature.colours[0].colour if feature is not None and feature.colours else default


def _body(setting: Setting, ink: Ink, name: str, x: float, y: float, r: float) -> None:
    k, day = 1 / setting.view.tall, setting.day
    sky = mix(day.middle, day.horizon, 0.2)
    if name in {"moon", "crescent", "sun"}:
        face = _tones(setting, name, rgb("#fff0b8") if name == "sun" else rgb("#f6f1de"))
        for ring in range(5):
            ink.disc(x, y, r * (1.30 - 0.05 * ring), mix(sky, face, 0.06 + 0.06 * ring))
        ink.disc(x, y, r, face)
        if name == "crescent":
            ink.disc(x + 0.42 * r, y - 0.16 * r * k, 0.86 * r, sky)
        elif name == "moon":
            for dx, dy, size in ((-0.35, -0.25, 0.26), (0.28, -0.05, 0.20), (-0.10, 0.38, 0.22), (0.38, 0.45, 0.12)):
                ink.disc(x + dx * r, y + dy * r * k, size * r, times(face, 0.87))
    elif name == "planet":
        face = _tones(setting, name, rgb("#d8a878"))
        ink.disc(x, y, 0.80 * r, face)
        ink.disc(x - 0.15 * r, y - 0.2 * r * k, 0.5 * r, mix(face, (1, 1, 1), 0.18))
        hoop = [(x + 1.25 * r * math.cos(a), y + (0.30 * math.sin(a) - 0.2 * math.cos(a)) * r * k)
                for a in (0.1 * step - 0.35 for step in range(39))]  # fmt: skip
        ink.line(hoop, 0.12 * r, mix(face, (1, 1, 1), 0.45))
    elif name == "plane":
        body = times(_tones(setting, name, rgb("#f4f4f2")), day.tint)
        ink.disc(x, y, 1.15 * r, body, ry=0.20 * r)
        ink.polygon([(x - 1.1 * r, y), (x - 1.3 * r, y - 0.5 * r * k), (x - 0.95 * r, y - 0.5 * r * k),
                     (x - 0.6 * r, y)], times(body, 0.9))  # fmt: skip
        ink.polygon([(x + 0.25 * r, y), (x - 0.45 * r, y + 0.62 * r * k), (x - 0.15 * r, y + 0.62 * r * k),
                     (x + 0.55 * r, y)], times(body, 0.8))  # fmt: skip
    else:
        skin = times(_tones(setting, name, rgb("#d8564a")), day.tint)
        ink.disc(x, y - 0.2 * r * k, 0.8 * r, skin)
        ink.polygon([(x - 0.72 * r, y + 0.15 * r * k), (x + 0.72 * r, y + 0.15 * r * k),
                     (x + 0.2 * r, y + 0.85 * r * k), (x - 0.2 * r, y + 0.85 * r * k)], times(skin, 0.92))  # fmt: skip
        ink.disc(x, y - 0.2 * r * k, 0.3 * r, mix(skin, (1, 0.95, 0.8), 0.6), ry=0.8 * r)
        ink.box(x - 0.18 * r, y + 0.98 * r * k, x + 0.18 * r, y + 1.2 * r * k, rgb("#7a5436"))


def _burst(setting: Setting, ink: Ink, x: float, y: float, r: float, number: int) -> None:
    """One firework: rays of sparks that fall a little at their ends."""
    k = 1 / setting.view.tall
    tone = _tones(setting, "fireworks", rgb(BURSTS[number % len(BURSTS)]))
    for ray in range(14):
        a = ray * math.tau / 14 + number
        path = [(x + t * r * math.cos(a), y + (t * r * math.sin(a) + 0.15 * r * t * t) * k) for t in (0.25, 0.6, 1.0)]
        ink.line(path, max(0.0022, 0.05 * r), tone)
        ink.disc(*path[-1], max(0.0016, 0.07 * r), mix(tone, (1, 1, 1), 0.6))
    ink.disc(x, y, 0.12 * r, (1, 1, 1))


def _stars(setting: Setting, ink: Ink, box: Box) -> None:
    rng = setting.view.rng("stars outside")
    x0, y0, x1, y1 = box
    for _ in range(round(500 * (x1 - x0) * (y1 - y0))):
        x, y = float(rng.uniform(x0 + 0.004, x1 - 0.004)), y0 + (y1 - y0) * 0.8 * float(rng.random())
        size = 0.0012 + 0.0026 * float(rng.random()) ** 3
        ink.disc(x, y, size, mix(rgb("#cfdcff"), rgb("#fff0d6"), float(rng.random())))


def _rainbow(setting: Setting, ink: Ink, box: Box) -> None:
    """A whole bow from side to side."""
    x0, y0, x1, y1 = box
    k = 1 / setting.view.tall
    wide, tall = x1 - x0, (y1 - y0) / k
    outer = min(0.46 * wide, 0.72 * tall)
    step = max(0.0035, 0.075 * outer)
    sky = mix(setting.day.middle, setting.day.horizon, 0.5)
    low = y0 + min(0.96 * (y1 - y0), (outer + 0.10 * tall) * k)
    for index, code in enumerate(BOW):
        r = outer - index * step - step
        arc = [((x0 + x1) / 2 + r * math.cos(a), low - r * math.sin(a) * k) for a in
               (math.pi * part / 24 for part in range(25))]  # fmt: skip
        ink.line(arc, step * 1.25, mix(sky, rgb(code), 0.72))
