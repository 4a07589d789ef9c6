"""Night vision: the green, grainy tube picture of an image intensifier, bright in the middle."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.ramps import luminance
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.setoff import set_off
from muralist.engines.preview.styles.style import Style, grain_tile, in_strips, soften, tiled, vignette

GLOW = np.array([0.42, 1.0, 0.36], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The same, things set off from the ground of their own tone."""
    del detail
    width, height = picture.size
    light = lifted(set_off(picture, subjects))
    glowing = Image.blend(light, soften(light, 0.006), 0.35)
    tile = grain_tile(seed, "tube", min(width, height), 420.0)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        tone = np.clip((luminance(rows) - 14) * 0.94, 0, 255)
        lines = 1 - 0.07 * (((np.arange(top, top + count) * 300 // height) % 2)[:, None]).astype(np.float32)
        tone = tone * vignette(width, height, top, count, 0.85) * lines + tiled(tile, top, count, width) * 7
        bright = np.clip(tone - 190, 0, 65)[..., None]
        return np.asarray(np.clip(tone, 0, 255)[..., None] * GLOW + bright * 0.9, dtype=np.float32)

    return in_strips(glowing, work)


STYLE = Style(name="nightvision", apply=apply, rank=84, sparing=sparing)
