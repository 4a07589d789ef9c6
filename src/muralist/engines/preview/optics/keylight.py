"""Key lights over the whole picture: a hard one from the side, one from above, and a window beside a face."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import array, smoothstep

DARKEST, BRIGHTEST = 0.24, 1.22
UNIT_GAIN = 100
"""How a gain of one is stored in an octet."""


def keyed(picture: Image.Image, lights: tuple[str, ...], side: int) -> Image.Image:
    """The picture under a dramatic or a top light, if one of them is asked for; `side` is where the light is."""
    beside_window = {"window", "portrait"} <= set(lights)
    if not {"dramatic", "top"} & set(lights) and not beside_window:
        return picture
    width, height = picture.size
    unit, k = min(width, height), max(1, min(width, height) // 128)
    x = ((np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :] - width / 2) / unit
    y = ((np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None] - height * 0.56) / unit
    if "dramatic" in lights:
        # a beam from high on the light's side; what turns away from it falls into the dark
        across = x * side
        pool = np.exp(-(((x - 0.06 * side) / 0.40) ** 2) - ((y / 0.42) ** 2))
        beam = np.exp(-(((across - 0.10 + y * 0.55) / 0.26) ** 2)) * smoothstep(0.30, -0.20, y)
        bright = np.clip(pool * (0.72 + 0.9 * across) + 0.45 * beam, 0, 1)
        tint = array((1.0, 0.95, 0.86))
    elif beside_window and "top" not in lights:
        # a large soft light from one side: the other falls off, and nothing gets dark
        bright = smoothstep(-0.46, 0.30, x * side - 0.25 * y)
        tint = array((1.0, 0.985, 0.95))
    else:
        wide = 0.20 + 0.34 * np.clip(y + 0.56, 0, 1.2)
        bright = np.exp(-((x / wide) ** 2)) * (0.80 + 0.20 * smoothstep(0.5, -0.3, y))
        tint = array((1.0, 0.98, 0.94))
    low = DARKEST if "dramatic" in lights else 0.62 if beside_window else 0.50
    gain = low + (BRIGHTEST - low) * bright[..., None] * tint
    small = Image.fromarray(np.clip(gain * UNIT_GAIN, 0, 255).astype(np.uint8))
    product = ImageChops.multiply(picture, small.resize((width, height), Image.Resampling.BICUBIC))
    return product.point([min(255, round(value * 255 / UNIT_GAIN)) for value in range(256)] * 3)
