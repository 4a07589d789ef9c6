"""Pastel colours: every hue kept and made light and milky, dark tones lifted to a soft violet grey."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import Style, in_strips

MILK = np.array([252, 247, 245], dtype=np.float32)
DARK = np.array([66, 60, 88], dtype=np.float32)
"""What black becomes."""
SHARE = np.float32(0.16)
"""How much of the milk is in every colour."""
VIVID = np.float32(1.30)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return in_strips(picture, _milky)


def _milky(rows: Array, top: int) -> Array:
    """Tones between the dark and the milk, with the hue a little stronger than it was so that it stays one."""
    del top
    tone = (rows @ LUMA / np.float32(255))[..., None]
    hue = (rows - tone * np.float32(255)) * VIVID
    light = DARK + (np.float32(255) - DARK) * tone ** np.float32(0.82) + hue * np.float32(0.82)
    return np.asarray(light + (MILK - light) * SHARE, dtype=np.float32)


STYLE = Style(name="pale", apply=apply, rank=75)
