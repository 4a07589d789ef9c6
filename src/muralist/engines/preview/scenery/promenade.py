"""Lamp posts and tubs of green along the parapet of a terrace, so that nobody stands on bare paving."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, jitter, rgb, times
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.seasons import SNOW, leaves, snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

LAMP = rgb("#ffdf9f")
POSTS, TUBS = (-0.98, -0.36, 0.36, 0.98), (-0.67, 0.67)
"""Where they stand, in world units from the middle."""
TALL = 0.25


def promenade(setting: Setting, picture: Array, foot: float) -> None:
    """Stand them with their feet at a height fraction; in place."""
    view = setting.view
    k = 1 / view.tall
    ink = view.ink(2)
    posts = [x for x in POSTS if abs(x) < view.half_width + 0.05 and not setting.holds("street_lamp")]
    for x in TUBS:
        if abs(x) < view.half_width + 0.1:
            _tub(setting, ink, x, foot + 0.012)
    iron = lit(setting, rgb("#2e3336"))
    for x in posts:
        head = foot - TALL * k
        ink.disc(x, foot + 0.006, 0.016, times(iron, 0.8), ry=0.006)
        ink.box(x - 0.0045, head, x + 0.0045, foot + 0.006, iron)
        ink.disc(x, head - 0.018 * k, 0.022, LAMP if setting.day.lamps else lit(setting, rgb("#e6e4da")), ry=0.022 * k)
        ink.box(x - 0.012, head - 0.003 * k, x + 0.012, head + 0.004 * k, iron)
        if snowy(setting):
            ink.disc(x, head - 0.036 * k, 0.017, lit(setting, SNOW), ry=0.008 * k)
    ink.onto(picture)
    if setting.day.lamps:
        for x in posts:
            glow(picture, np.exp(-view.spot(x, foot - (TALL + 0.018) * k, 0.085)) * np.float32(0.75), LAMP)
        pool = np.zeros(view.shape, dtype=np.float32)
        for x in posts:
            pool += np.exp(-(((view.x - x) / 0.20) ** 2) - (((view.y - foot - 0.05) / 0.055) ** 2))
        glow(picture, (np.clip(pool, 0, 1) * np.float32(0.26)).astype(np.float32), LAMP)


def _tub(setting: Setting, ink: Ink, x: float, foot: float) -> None:
    """A round bush in a square tub."""
    k = 1 / setting.view.tall
    rng = setting.view.rng("promenade", x)
    tones = leaves(setting)
    for _ in range(46):
        turn, out = float(rng.uniform(0, 2 * np.pi)), float(rng.random()) ** 0.5 * 0.055
        px, py = x + np.cos(turn) * out, foot - (0.095 + np.sin(turn) * out) * k
        tone = jitter(tones[int(rng.integers(len(tones)))], rng, 0.03)
        bright = 0.78 + 0.34 * (0.5 + 0.5 * np.sin(turn)) * (0.7 + 0.3 * setting.side * np.cos(turn))
        ink.disc(px, py, 0.014, lit(setting, times(tone, bright)), ry=0.012 * k)
    box = lit(setting, rgb("#7a6a58"))
    ink.box(x - 0.046, foot - 0.055 * k, x + 0.046, foot, box)
    ink.box(x - 0.051, foot - 0.060 * k, x + 0.051, foot - 0.048 * k, times(box, 1.18))
