"""Fisheye: the picture bulging in a round lens with black corners."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import smoothstep
from muralist.engines.preview.styles.style import Style

BULGE = 1.12
"""Half the angle of the lens in radians, which says how strongly the middle comes forward."""
RIM = 0.99


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    width, height = picture.size
    radius = min(width, height) / 2 * RIM
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (x + 0.5 - width / 2) / radius, (y + 0.5 - height / 2) / radius
    far = np.hypot(x, y)
    inside = np.clip(far, 1e-4, 1.0)
    # a ball shows the picture's edge at its rim
    stretched = np.tan(inside * BULGE) / np.tan(np.float32(BULGE)) * 1.30
    stretched = np.minimum(stretched, 0.55 * inside + 0.62 * inside**3)
    pull = stretched / inside
    reach = (max(width, height) / 2 - 1) / radius
    across = reach if width >= height else (width / 2 - 1) / radius
    down = reach if height >= width else (height / 2 - 1) / radius
    at_x = np.clip(x * pull, -across, across) * radius + width / 2
    at_y = np.clip(y * pull, -down, down) * radius + height / 2
    pixels = np.asarray(picture)
    seen = pixels[np.clip(at_y, 0, height - 1).astype(np.int32), np.clip(at_x, 0, width - 1).astype(np.int32)]
    light = (1 - smoothstep(0.985, 1.0, far)) * (1 - 0.42 * smoothstep(0.62, 1.0, far))
    return Image.fromarray((seen * light[..., None] + 6 * (1 - light[..., None])).astype(np.uint8))


STYLE = Style(name="fisheye", apply=apply, rank=88)
