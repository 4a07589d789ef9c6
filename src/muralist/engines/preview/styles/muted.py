"""Muted colours: everything dimmer and a little greyer, in one warm, quiet light."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.ramps import luminance
from muralist.engines.preview.styles.style import Style, in_strips

CAST = np.array([1.015, 0.995, 0.955], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail

    def work(rows: Array, top: int) -> Array:
        del top
        tone = luminance(rows)[..., None]
        quiet = tone + (rows - tone) * np.float32(0.46)
        return np.asarray((quiet * np.float32(0.84) + 24) * CAST, dtype=np.float32)

    return in_strips(picture, work)


STYLE = Style(name="muted", apply=apply, rank=70)
