"""Black and white: a deep print with a little grain."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.setoff import set_off
from muralist.engines.preview.styles.style import Style, curve_table, grain_tile, in_strips, tiled, vignette

PRINT = curve_table([(0, 4), (32, 20), (96, 88), (160, 172), (224, 238), (255, 252)])
LEAVES = np.float32(0.6)
"""What the green that outweighs the other two takes from a tone."""
WEIGHTS = np.array([0.38, 0.50, 0.12], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    tile = grain_tile(seed, "mono", min(width, height), 1000.0)
    table = np.array(PRINT, dtype=np.float32)
    strength = np.float32(5.5 if detail < 2 else 6.0)

    def work(rows: Array, top: int) -> Array:
        # leaves are darker than water and stone of the same tone
        leaves = np.clip(rows[..., 1] - np.maximum(rows[..., 0], rows[..., 2]), 0, 255)
        grey = np.clip(rows @ WEIGHTS - leaves * LEAVES, 0, 255)
        grey = table[grey.astype(np.uint8)] * vignette(width, height, top, rows.shape[0], 0.22)
        grey += tiled(tile, top, rows.shape[0], width) * strength
        rows[:] = grey[..., None] * np.array([1.0, 0.995, 0.98], dtype=np.float32)
        return rows

    return in_strips(picture, work)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The same print, what was told apart by its colour alone set off from what is behind it."""
    return apply(set_off(picture, subjects, WEIGHTS), seed, detail)


STYLE = Style(name="mono", apply=apply, rank=80, sparing=sparing)
