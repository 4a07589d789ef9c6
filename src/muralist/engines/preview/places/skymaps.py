"""Space as one draws it: the sun with its planets on their rings, and a black hole in its glowing disc."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, rgb, times
from muralist.engines.preview.brushes.view import glow, lay
from muralist.engines.preview.places.space import PLACE as SPACE
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.setting import Place, Setting, blank

WHITE: Colour = (1.0, 1.0, 1.0)
PLANETS = (
    (0.016, rgb("#a89a8c")), (0.023, rgb("#e0b878")), (0.025, rgb("#4f8fd0")), (0.019, rgb("#c8603c")),
    (0.056, rgb("#d2a878")), (0.046, rgb("#e0c890")), (0.034, rgb("#8fd0d8")), (0.033, rgb("#4a6fd0")),
)  # fmt: skip
"""Radius and colour of the eight, from the sun outwards."""


def _starry(setting: Setting, picture: Array) -> None:
    view = setting.view
    picture[:] = array(rgb("#070a18"))
    haze = view.noise("deep haze", 1.4, octaves=4)
    glow(picture, (np.clip(haze - 0.45, 0, 1) * np.float32(0.5)).astype(np.float32), rgb("#3a4aa0"))
    rng = view.rng("map stars")
    ink = view.ink(2)
    for _ in range(420):
        x, y, power = float(rng.uniform(-1.3, 1.3)), float(rng.random()), float(rng.random()) ** 5
        if abs(x) < view.half_width:
            ink.disc(x, y, 0.0009 + 0.0026 * power, mix(rgb("#bcd0ff"), rgb("#ffe9cf"), float(rng.random())))
    ink.onto(picture)


def paint_system(setting: Setting) -> Array:
    """The sun at one side, eight planets on thin rings, Saturn with its own."""
    view, picture = setting.view, blank(setting.view)
    k = 1 / view.tall
    _starry(setting, picture)
    left, y = -view.half_width, 0.5
    reach = 2 * view.half_width
    ink = view.ink(2)
    xs = [left + reach * share for share in (0.215, 0.285, 0.365, 0.440, 0.555, 0.700, 0.830, 0.935)]
    tilt = (-0.05, 0.06, -0.07, 0.05, 0.08, -0.07, 0.09, -0.06)
    for x, (_, tone), up in zip(xs, PLANETS, tilt, strict=True):
        far = x - left
        ring = [(left + far * math.cos(a), y + up * (math.cos(a) - 1) + 0.95 * far * math.sin(a) * k)
                for a in [math.pi * (n / 30 - 0.5) for n in range(31)]]  # fmt: skip
        ink.line(ring, 0.0025, mix(rgb("#6f7fb8"), tone, 0.2))
    ink.onto(picture)
    shine(picture, view, left, y, 0.34, rgb("#ff9a2e"), 0.75)
    ink = view.ink(2)
    ink.disc(left, y, 0.175 * max(1.0, reach * 0.8), rgb("#ffb52e"))
    ink.disc(left, y, 0.155 * max(1.0, reach * 0.8), rgb("#ffd24f"))
    ink.disc(left, y, 0.12 * max(1.0, reach * 0.8), rgb("#ffe788"))
    grow = min(1.35, max(1.0, reach * 0.85))
    for number, (x, (radius, tone)) in enumerate(zip(xs, PLANETS, strict=True)):
        r = radius * grow
        if number == 5:
            ink.line([(x + r * 2.1 * math.cos(a), y + (r * 0.62 * math.sin(a) - r * 0.25 * math.cos(a)) * k)
                      for a in [math.tau * n / 40 for n in range(41)]], r * 0.34, times(tone, 0.8))  # fmt: skip
        ink.disc(x, y, r, times(tone, 0.5))
        for step in range(6):
            t = step / 5
            ink.disc(
                x - r * 0.20 * t,
                y - r * 0.10 * t * k,
                r * (0.97 - 0.34 * t),
                mix(times(tone, 0.5), mix(tone, WHITE, 0.18), t),
            )
        if number in {4, 5}:
            for band, shade in ((-0.42, 0.82), (0.05, 0.74), (0.38, 0.86)):
                half = math.sqrt(1 - band**2) * r * 0.86
                ink.line(
                    [(x - half, y + band * r * k), (x + half * 0.7, y + band * r * k)], r * 0.13, times(tone, shade)
                )
        if number == 2:
            for dx, dy, size in ((-0.35, -0.2, 0.34), (0.05, 0.3, 0.26), (0.30, -0.35, 0.2)):
                ink.disc(x + dx * r, y + dy * r * k, size * r, rgb("#5fa05a"))
        if number == 5:
            front = [
                (x + r * 2.1 * math.cos(a), y + (r * 0.62 * math.sin(a) - r * 0.25 * math.cos(a)) * k)
                for a in [math.pi * n / 20 for n in range(21)]
            ]
            ink.line(front, r * 0.30, mix(tone, WHITE, 0.2))
    ink.onto(picture)
    return picture


def paint_hole(setting: Setting) -> Array:
    """A black disc in a ring of bent light, and the bright disc of gas that crosses before it."""
    view, picture = setting.view, blank(setting.view)
    _starry(setting, picture)
    x = -setting.side * 0.18 if setting.plan.things else 0.0
    dx, dy = view.x - x, view.yw + 0.04
    turn = 0.22 * setting.side
    u, v = dx * math.cos(turn) + dy * math.sin(turn), -dx * math.sin(turn) + dy * math.cos(turn)
    far = np.hypot(u, v)
    hole = 0.135
    swirl = view.noise("accretion", 3.0, 26.0, octaves=4, gain=0.6)
    hot, warm, deep = rgb("#fff3d2"), rgb("#ffab4a"), rgb("#d8542a")
    glow(picture, (np.exp(-np.clip(far - hole, 0, 9) / 0.16) * np.float32(0.32)).astype(np.float32), deep)
    halo = np.exp(-(((far - hole * 1.34) / (hole * 0.17)) ** 2)) * (0.75 + 0.5 * (swirl - 0.5))
    lay(
        picture,
        np.clip(halo * 1.1, 0, 1).astype(np.float32),
        array(warm) + (array(hot) - array(warm)) * np.clip(halo, 0, 1)[..., None],
    )
    lay(picture, np.clip((hole * 1.06 - far) / 0.004 + 0.5, 0, 1).astype(np.float32), rgb("#020308"))
    ring = np.exp(-(((far - hole * 1.10) / 0.0045) ** 2))
    lay(picture, ring.astype(np.float32), hot)
    flat = np.hypot(u, v / 0.145)
    disc = np.clip((flat - hole * 1.18) / 0.03, 0, 1) * np.exp(-np.clip(flat - hole * 1.25, 0, 9) / 0.17)
    front = np.clip(0.5 + (v + 0.004) / 0.010, 0, 1)
    amount = np.clip(disc * (0.70 + 1.0 * (swirl - 0.4)) * np.maximum(front, (far > hole * 1.06)), 0, 1)
    heat = np.clip(1.25 - (flat - hole) / 0.26, 0, 1)[..., None]
    tones = array(deep) + (array(warm) - array(deep)) * np.clip(heat * 1.4, 0, 1)
    tones = tones + (array(hot) - tones) * np.clip(heat * 1.8 - 0.9, 0, 1)
    lay(picture, amount.astype(np.float32), tones.astype(np.float32))
    return picture


def _place(name: str, paint: Callable[[Setting], Array]) -> Place:
    return Place(
        name=name, paint=paint, light=SPACE.light, ground=SPACE.ground, horizon=SPACE.horizon, sky=SPACE.sky,
        weightless=True, deaf=SPACE.deaf, features=frozenset({"stars"}),
    )  # fmt: skip


PLACES = (_place("solarsystem", paint_system), _place("blackhole", paint_hole))
