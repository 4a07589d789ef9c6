"""Vintage poster: faded inks, sepia light, soft corners and paper wear."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, in_strips, vignette


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = View(max(16, width // 3), max(16, height // 3), seed, 0)
    wear = Image.fromarray(small.noise("wear", 3.0, octaves=5, gain=0.65)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    worn = np.asarray(wear)
    dark, light = np.array([58, 42, 40], dtype=np.float32), np.array([247, 232, 200], dtype=np.float32)

    def work(rows: Array, top: int) -> Array:
        tone = (rows @ LUMA / np.float32(255))[..., None]
        tone = np.clip((tone - 0.04) * 1.12, 0, 1)
        sepia = dark + (light - dark) * tone
        mixed = rows * np.float32(0.52) + sepia * np.float32(0.48)
        mixed = 26 + mixed * np.float32(0.88)
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        fibre = band.noise("fibre", 150.0, octaves=1 if detail < 2 else 2)
        patch = worn[top : top + rows.shape[0]]
        mixed *= (1 + 0.10 * (patch - 0.5) + 0.07 * (fibre - 0.5))[..., None]
        return np.asarray(mixed * vignette(width, height, top, rows.shape[0], 0.24)[..., None], dtype=np.float32)

    return in_strips(picture, work)


STYLE = Style(name="vintage", apply=apply, rank=70)
