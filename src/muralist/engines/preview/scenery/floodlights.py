"""Floodlights on tall masts behind a ground for games, with their light in the air and on the grass."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, rgb
from muralist.engines.preview.brushes.view import Ink, glow
from muralist.engines.preview.scenery.air.glows import shine
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

FLOODLIGHTS = "floodlights"
SIDE, HIGH = 0.82, 0.44
"""Where a mast stands, as a share of half the frame, and how high it is."""
ROWS, LAMPS = 2, 4
LAMP_WIDE, LAMP_TALL = 0.026, 0.024
STEEL, HEAD, GLARE, GLOW = rgb("#5d6872"), rgb("#3d464e"), rgb("#fffbe6"), rgb("#fff3cf")
BY_DAY, AFTER_DARK, IN_FOG = 0.30, 0.62, 0.50
"""How strong the light in the air is."""


def _masts(setting: Setting) -> list[float]:
    wide = min(0.80, setting.view.half_width * SIDE)
    return [-wide, wide]


def _head(setting: Setting, base: float) -> tuple[float, float]:
    """The top and the bottom of the rows of lamps."""
    k = 1 / setting.view.tall
    top = max(0.06, base - HIGH * k)
    return top, top + ROWS * (LAMP_TALL + 0.008) * k + 0.008 * k


def raise_masts(setting: Setting, ink: Ink, base: float) -> None:
    """Draw a mast to each side, with rows of lamps that are on."""
    k = 1 / setting.view.tall
    steel, head = lit(setting, STEEL), lit(setting, HEAD)
    top, low = _head(setting, base)
    half = LAMPS * (LAMP_WIDE + 0.008) / 2 + 0.006
    for x in _masts(setting):
        ink.polygon([(x - 0.011, base + 0.02), (x - 0.006, low), (x + 0.006, low), (x + 0.011, base + 0.02)], steel)
        ink.box(x - half, top, x + half, low, head)
        for row in range(ROWS):
            y = top + 0.008 * k + row * (LAMP_TALL + 0.008) * k
            for lamp in range(LAMPS):
                left = x - half + 0.010 + lamp * (LAMP_WIDE + 0.008)
                ink.box(left, y, left + LAMP_WIDE, y + LAMP_TALL * k, GLARE)


def light_masts(setting: Setting, picture: Array, base: float) -> None:
    """Add the light around the lamps and, where it is dark, the pool of it on the ground; in place."""
    view = setting.view
    top, low = _head(setting, base)
    dark = setting.night or setting.day.name == "dusk"
    strength = AFTER_DARK if dark else IN_FOG if setting.weather in {"fog", "rain", "snow", "storm"} else BY_DAY
    for x in _masts(setting):
        shine(picture, view, x, (top + low) / 2, 0.055, GLOW, strength)
        shine(picture, view, x, (top + low) / 2, 0.16, GLOW, strength * 0.5)
    if dark:
        pool = np.exp(-(((view.x / 1.1) ** 2) + ((view.y - 0.84) / 0.16) ** 2))
        ground = 1 / (1 + np.exp(-(view.y - base - 0.03) / 0.012))
        glow(picture, (pool * ground * 0.26).astype(np.float32), GLOW)
