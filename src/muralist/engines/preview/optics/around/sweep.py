"""The beams of a lighthouse: two wedges of light from its lantern, by night and in fog."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import array, rgb
from muralist.engines.preview.scenery.setting import Setting

LIGHTHOUSE = "lighthouse"
TONE = rgb("#ffeeb8")
WIDE, REACH = 0.085, 0.95
"""Half the angle of a beam, and how far it is seen, in shorter sides."""
STRENGTH, FOGGY = 0.62, 0.95
TILT = 0.07
"""How much the beams lean."""


def shines(setting: Setting) -> bool:
    """Whether a lighthouse is lit."""
    return setting.day.lamps or setting.weather == "fog"


def sweep(picture: Image.Image, x: float, y: float, setting: Setting) -> None:
    """Lay the two beams from a lantern at that point (pixels) over the picture; in place."""
    width, height = picture.size
    unit = min(width, height)
    k = max(1, unit // 256)
    dx = (np.arange(0, width, k, dtype=np.float32) + k / 2 - x)[None, :] / unit
    dy = (np.arange(0, height, k, dtype=np.float32) + k / 2 - y)[:, None] / unit
    far = np.hypot(dx, dy)
    lean = setting.side * TILT
    angle = np.arctan2(dy, np.abs(dx)) - np.where(dx > 0, lean, -lean)
    strength = FOGGY if setting.weather == "fog" else STRENGTH
    beam = np.exp(-((angle / WIDE) ** 4)) * np.exp(-far / np.float32(REACH * 0.55)) * np.float32(strength)
    beam += np.exp(-((angle / (0.45 * WIDE)) ** 2)) * np.exp(-far / np.float32(REACH)) * np.float32(0.25)
    beam *= np.clip(far / 0.02, 0, 1) * (np.abs(angle) < math.pi / 3)
    light = np.clip(beam, 0, 1)[..., None] * array(TONE)
    sheet = Image.fromarray((light * 255 + 0.5).astype(np.uint8)).resize(picture.size, Image.Resampling.BICUBIC)
    picture.paste(ImageChops.screen(picture, sheet))
