"""Backdrops that are soft all over are painted smaller and grown: the eye sees no difference, the clock does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.scenery.setting import Setting

LEAST = 300
"""Pixels of the shorter side below which nothing is gained."""


def grown(setting: Setting, paint: Callable[[Setting], Array], share: float) -> Array:
    """What `paint` paints, at `share` of the setting's size and scaled up to all of it."""
    view = setting.view
    if min(view.width, view.height) * share < LEAST:
        return paint(setting)
    small = View(round(view.width * share), round(view.height * share), view.seed, view.detail)
    pixels = np.clip(paint(replace(setting, view=small)) * np.float32(255), 0, 255).astype(np.uint8)
    sheet = Image.fromarray(pixels).resize((view.width, view.height), Image.Resampling.BICUBIC)
    return np.asarray(sheet).astype(np.float32) / np.float32(255)
