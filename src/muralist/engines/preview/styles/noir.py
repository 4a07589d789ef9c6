"""Film noir: black and white in hard light, a slatted blind's shadow across it, corners that sink into black."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, curve_table, grain_tile, in_strips, shape_of, soften, tiled

PRINT = np.array(curve_table([(0, 0), (48, 20), (110, 84), (168, 176), (220, 240), (255, 254)]), dtype=np.float32)
WEIGHTS = np.array([0.42, 0.46, 0.12], dtype=np.float32)
SLATS, DARKEST = 11.0, 0.30
"""Slats over the frame's shorter side, and what is left of the light between them."""
SPARED = 0.45
"""How much of that shade a thing is spared."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The picture by one hard light; the bars lie over the backdrop, and fainter over the things."""
    width, height = picture.size
    unit = min(width, height)
    glow = soften(picture.point([max(0, value - 180) * 2 for value in range(256)] * 3), 0.02)
    picture = ImageChops.screen(picture, glow.point([round(value * 0.45) for value in range(256)] * 3))
    tile = grain_tile(seed, "noir", unit, 1000.0)
    shape = shape_of(subjects, picture.size, 0.004)
    things = None if shape is None else np.asarray(shape)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        grey = PRINT[np.clip(rows @ WEIGHTS, 0, 255).astype(np.uint8)]
        # the blind hangs high on one side; its bars widen as they run down across the scene
        across = band.yw + 0.22 * band.x
        bar = 0.5 + 0.5 * np.sin(across * np.float32(6.2832 * SLATS))
        where = np.exp(-(((band.x + 0.10 - 0.25 * band.yw) / 0.42) ** 2)) * (1 - smoothstep(0.25, 0.5, band.yw))
        lit = smoothstep(0.28, 0.62, bar) * where
        fall = 1 - 0.72 * smoothstep(0.38, 0.86, np.sqrt(band.x**2 + (band.yw - 0.03) ** 2))
        gain = (DARKEST + 0.30 + (0.70 - DARKEST + 0.10) * lit) * fall
        if things is not None:
            on = things[top : top + count].astype(np.float32) / 255 * SPARED
            gain = gain + (np.maximum(fall, 0.75) - gain) * on
        grey = grey * gain * 1.06 + tiled(tile, top, count, width) * np.float32(5.0)
        rows[:] = grey[..., None]
        return rows

    return in_strips(picture, work)


STYLE = Style(name="noir", apply=apply, rank=80, sparing=sparing)
