"""Panes of a room's windows: how large they were said to be, and the rain or snow that is seen on and through them."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.setting import Setting

OPEN, GLASS = "open window", rgb("#bcd6e2")
LEAST, MOST, HIGHEST = 0.6, 1.6, 0.05
"""How much narrower and wider a window gets by its size, and the height fraction that it never passes."""


def as_said(setting: Setting, y0: float, y1: float, wide: float) -> tuple[float, float]:
    """The top and the width of a window by the size that the prompt gives it: "a big window"."""
    asked = setting.plan.feature("window")
    if asked is None or asked.size == 1:
        return y0, wide
    scale = max(LEAST, min(MOST, asked.size))
    return max(HIGHEST, y1 - (y1 - y0) * scale), wide * scale


def on_glass(setting: Setting, ink: Ink, rng: np.random.Generator, box: tuple[float, float, float, float]) -> None:
    """Rain running down the panes, or snow passing behind them."""
    x0, y0, x1, y1 = box
    k = 1 / setting.view.tall
    if setting.weather in {"rain", "storm"}:
        for number in range(96):
            x, y = float(rng.uniform(x0, x1)), float(rng.uniform(y0, y1))
            low = min(y1, y + float(rng.uniform(0.02, 0.075)) * k)
            # a drop that runs down shows a light and a dark edge
            end = x + float(rng.normal(0, 0.002))
            ink.line([(x + 0.0018, y), (end + 0.0018, low)], 0.0026, times(setting.day.middle, 0.55), 0.7)
            ink.line([(x, y), (end, low)], 0.0022, (0.94, 0.97, 1.0), 0.8)
            if number % 3 == 0:
                ink.disc(end, low, 0.0042, (0.90, 0.94, 1.0), 0.8)
    elif snowy(setting):
        for _ in range(40):
            size = float(rng.uniform(0.0015, 0.004))
            ink.disc(float(rng.uniform(x0, x1)), float(rng.uniform(y0, y1)), size, (1, 1, 1), 0.9)


def opened(setting: Setting) -> bool:
    """Whether the window is said to be open."""
    return setting.wants(OPEN)


def leaves_of(ink: Ink, box: tuple[float, float, float, float], frame: Colour, k: float) -> None:
    """The two leaves of an open window, swung into the room on either hand; nothing is before the view between."""
    x0, y0, x1, y1 = box
    reach = min(0.30 * (x1 - x0), 0.15)
    for hinge, hand in ((x0, 1), (x1, -1)):
        tip, drop = hinge + hand * reach, 0.05 * k
        outer = [(hinge, y0), (tip, y0 + drop), (tip, y1 + drop), (hinge, y1)]
        ink.polygon(outer, times(frame, 0.96 if hand > 0 else 0.88))
        inner = reach * 0.16 * hand
        for part in range(2):
            a, b = 0.03 + 0.49 * part, 0.48 + 0.49 * part
            near, far = hinge + inner, tip - inner
            glass = [(near, y0 + (y1 - y0) * a + drop * 0.16), (far, y0 + (y1 - y0) * a + drop * 0.84),
                     (far, y0 + (y1 - y0) * b + drop * 0.84), (near, y0 + (y1 - y0) * b + drop * 0.16)]  # fmt: skip
            ink.polygon(glass, mix(frame, GLASS, 0.55))
