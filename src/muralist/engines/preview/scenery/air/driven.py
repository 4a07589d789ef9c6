"""What a wind drives before it: the sand of a sandstorm, or hailstones that also lie on the ground."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import array, mix, rgb, times
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.scenery.setting import Setting

SANDSTORM, HAIL = "sandstorm", "hail"
DUST = rgb("#d2a468")
STONES, LYING = 420, 260
"""How many hailstones fall and lie."""


def driven(picture: Image.Image, setting: Setting, horizon: float) -> Image.Image:
    """The picture with the dust or the hail that its plan asks for."""
    if setting.wants(SANDSTORM):
        picture = _dusty(picture, setting, horizon)
    if setting.wants(HAIL):
        picture = _hailing(picture, setting, horizon)
    return picture


def _dusty(picture: Image.Image, setting: Setting, horizon: float) -> Image.Image:
    """Rolling walls of dust, thickest at the horizon, and streaks of sand that fly past."""
    width, height = picture.size
    view = View(max(16, width // 4), max(16, height // 4), setting.view.seed, 0)
    billows = view.noise("sandstorm", 2.4, 3.2, octaves=5, gain=0.55)
    streaks = view.noise("sand streaks", 2.0, 46.0, octaves=3)
    wall = np.clip(1.25 - np.abs(view.y - horizon) / 0.62, 0, 1)
    amount = np.clip(0.30 + 0.72 * wall * (0.55 + 0.9 * (billows - 0.4)) + 0.34 * (streaks - 0.5), 0, 0.93)
    tone = array(times(DUST, setting.day.tint)) * (0.80 + 0.55 * (billows - 0.35))[..., None]
    sheet = Image.fromarray((np.clip(tone, 0, 1) * 255).astype(np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    mask = Image.fromarray((amount * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BICUBIC)
    return Image.composite(sheet, picture, mask)


def _hailing(picture: Image.Image, setting: Setting, horizon: float) -> Image.Image:
    """White stones on their slanting way down, and those that lie already."""
    width, height = picture.size
    whole = View(width, height, setting.view.seed, 0)
    rng = stream(setting.view.seed, "hail")
    ink = whole.ink(2)
    white = mix(times((1.0, 1.0, 1.0), setting.day.tint), (1.0, 1.0, 1.0), 0.5)
    grey = times(white, 0.66)
    for lying in (True, False):
        for _ in range(LYING if lying else STONES):
            x, near = float(rng.uniform(-1.2, 1.2)), float(rng.random())
            y = horizon + 0.06 + (0.94 - horizon) * near if lying else float(rng.uniform(-0.02, 1.0))
            size = 0.0025 + 0.0055 * near**1.5
            if abs(x) > whole.half_width + 0.02:
                continue
            if not lying:
                ink.line([(x, y), (x - 0.012, y - size * 7)], size * 0.7, white, 0.25)
            ink.disc(x, y, size, grey, 0.9)
            ink.disc(x - size * 0.2, y - size * 0.2, size * 0.72, white)
    rows = np.asarray(picture).astype(np.float32) / 255
    ink.onto_rows(rows)
    return Image.fromarray((np.clip(rows, 0, 1) * 255 + 0.5).astype(np.uint8))
