"""Earth tones: ochre, terracotta, olive and umber in place of every louder colour."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.ramps import luminance
from muralist.engines.preview.styles.style import Style, in_strips

STOPS = [0, 60, 120, 180, 255]
EARTH = np.array([(38, 26, 20), (96, 66, 46), (158, 118, 78), (208, 176, 132), (248, 236, 214)], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail

    def work(rows: Array, top: int) -> Array:
        del top
        tone = luminance(rows)
        ground = np.stack([np.interp(tone, STOPS, EARTH[:, band]) for band in range(3)], axis=2)
        apart = rows - tone[..., None]
        # reds turn to terracotta, greens to olive; blues all but vanish
        warm, green, blue = apart[..., 0], apart[..., 1], np.clip(apart[..., 2], 0, 255)
        ground[..., 0] += 0.42 * warm - 0.10 * blue
        ground[..., 1] += 0.30 * green + 0.05 * blue
        ground[..., 2] -= 0.30 * np.abs(warm) * 0.6 - 0.12 * blue
        return np.asarray(ground, dtype=np.float32)

    return in_strips(picture, work)


STYLE = Style(name="earthy", apply=apply, rank=70)
