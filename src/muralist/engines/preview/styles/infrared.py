"""Infrared photograph: leaves and grass white as snow with a breath of pink, water and blue sky dark."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.ramps import luminance
from muralist.engines.preview.styles.style import Style, in_strips, soften

LEAVES = np.array([255, 226, 230], dtype=np.float32)
DEEP = np.array([0.42, 0.56, 0.72], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail

    def work(rows: Array, top: int) -> Array:
        del top
        tone = luminance(rows)[..., None]
        green = rows[..., 1] - 0.5 * rows[..., 0] - 0.5 * rows[..., 2]
        leaf = np.clip(np.minimum(green, rows[..., 1] - rows[..., 2]) / 22, 0, 1)[..., None]
        blue = np.clip((rows[..., 2] - rows[..., 0] - 8) / 60, 0, 1)[..., None]
        grown = LEAVES * np.clip(0.44 + tone / 255 * 0.95, 0, 1)
        pale = tone + (rows - tone) * np.float32(0.34)
        out = pale * (1 - blue) + tone * DEEP * blue
        return np.asarray(out + (grown - out) * leaf, dtype=np.float32)

    seen = in_strips(picture, work)
    # film without a backing: light spreads
    return Image.blend(seen, soften(seen, 0.010), 0.28)


STYLE = Style(name="infrared", apply=apply, rank=78)
