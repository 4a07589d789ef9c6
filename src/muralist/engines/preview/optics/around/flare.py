"""A lens flare: the sun at an upper corner, a soft star around it, and ghosts of the lens across the frame."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import Colour, array, rgb, smoothstep
from muralist.engines.preview.scenery.setting import Setting

FLARE = "flare"
CORE, GLOW = 0.045, 0.24
SUN: Colour = rgb("#fff2d0")
GHOSTS: tuple[tuple[float, float, float, Colour], ...] = (
    (0.42, 0.030, 0.34, rgb("#ffd08a")), (0.62, 0.058, 0.20, rgb("#9fd8a8")), (0.86, 0.024, 0.34, rgb("#ff9f8a")),
    (1.12, 0.085, 0.17, rgb("#8fb8ff")), (1.36, 0.040, 0.24, rgb("#c9a0ff")), (1.62, 0.125, 0.13, rgb("#ffc890")),
)  # fmt: skip
"""Along the line from the sun through the middle of the frame (0 to 2): where, radius, strength and colour of each."""


def flared(picture: Image.Image, setting: Setting) -> Image.Image:
    """The picture with a flare laid over everything, where one is asked for."""
    if FLARE not in setting.plan.lights:
        return picture
    width, height = picture.size
    unit = min(width, height)
    k = max(1, unit // 300)
    x = ((np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :] - width / 2) / unit
    y = ((np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None] - height / 2) / unit
    sx, sy = setting.side * width / unit * 0.30, -height / unit * 0.32
    dx, dy = x - np.float32(sx), y - np.float32(sy)
    far = np.hypot(dx, dy)
    angle = np.arctan2(dy, dx)
    star = 0.5 * (np.cos(4 * angle) ** 16 + np.cos(4 * angle + 0.9) ** 40)
    light = smoothstep(CORE, CORE * 0.5, far) + 0.85 * np.exp(-far / np.float32(GLOW * 0.35))
    light += 0.5 * star * np.exp(-far / np.float32(GLOW)) + 0.30 * np.exp(-((dy / 0.010) ** 2) - np.abs(dx) / 0.5)
    sheet = light[..., None] * array(SUN)
    for along, radius, strength, colour in GHOSTS:
        gap = np.hypot(x - np.float32(sx * (1 - along)), y - np.float32(sy * (1 - along))) / radius
        ring = smoothstep(1.0, 0.92, gap) * (0.45 + 0.55 * np.clip(gap, 0, 1) ** 3)
        sheet += (ring * np.float32(1.7 * strength))[..., None] * array(colour)
    small = Image.fromarray((np.clip(sheet, 0, 1) * 255 + 0.5).astype(np.uint8))
    return ImageChops.screen(picture, small.resize(picture.size, Image.Resampling.BICUBIC))
