"""Fisheye: the picture bulging in a round lens with black corners."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import smoothstep
from muralist.engines.preview.styles.style import Style

BULGE, RIM = 0.36, 1.03
"""How strongly the middle comes forward, and how far the round lens reaches, for half the frame: only its corners are
black.
"""
ROUND = 3.0
"""2 is an ellipse; more fills the frame better."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    width, height = picture.size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (x + 0.5) / width * 2 - 1, (y + 0.5) / height * 2 - 1
    far = (np.abs(x) ** ROUND + np.abs(y) ** ROUND) ** (1 / ROUND) / RIM
    inside = np.clip(far, 0.0, 1.0)
    # the middle is drawn out, the picture's edge is at the rim
    pull = 1 - BULGE + BULGE * inside * inside
    at_x, at_y = (x * pull + 1) / 2 * width, (y * pull + 1) / 2 * height
    pixels = np.asarray(picture)
    seen = pixels[np.clip(at_y, 0, height - 1).astype(np.int32), np.clip(at_x, 0, width - 1).astype(np.int32)]
    light = (1 - smoothstep(0.985, 1.0, far)) * (1 - 0.42 * smoothstep(0.62, 1.0, far))
    return Image.fromarray((seen * light[..., None] + 6 * (1 - light[..., None])).astype(np.uint8))


STYLE = Style(name="fisheye", apply=apply, rank=88)
