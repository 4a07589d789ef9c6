"""Cinematic: teal shadows against amber lights, glowing highlights, deep corners and fine grain."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import Style, curve_table, grain_tile, in_strips, soften, tiled, vignette

TONES = np.array(curve_table([(0, 2), (40, 26), (110, 104), (180, 190), (255, 252)]), dtype=np.float32)
SHADOWS = np.array([-16, 3, 14], dtype=np.float32)
LIGHTS = np.array([15, 3, -16], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    glow = soften(picture.point([max(0, value - 170) * 2 for value in range(256)] * 3), 0.022)
    picture = ImageChops.screen(picture, glow.point([round(value * 0.40) for value in range(256)] * 3))
    tile = grain_tile(seed, "cinema", unit, 1300.0)
    strength = np.float32((4.2 if detail < 2 else 5.0) * min(1.0, (unit / 900) ** 0.5))

    def work(rows: Array, top: int) -> Array:
        tone = (rows @ LUMA / np.float32(255))[..., None]
        graded = TONES[np.clip(rows, 0, 255).astype(np.uint8)]
        graded += SHADOWS * (1 - tone) ** 2 + LIGHTS * tone * tone
        graded *= vignette(width, height, top, rows.shape[0], 0.38)[..., None]
        graded += (tiled(tile, top, rows.shape[0], width) * strength)[..., None]
        return np.asarray(graded, dtype=np.float32)

    return in_strips(picture, work)


STYLE = Style(name="cinematic", apply=apply, rank=88)
