"""Poster: the picture in strong printed colours inside a wide paper margin."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import flat_picture
from muralist.engines.preview.styles.style import Style, in_strips

INKS = 26
MARGIN = 0.042
PAPER = np.array([247, 240, 226], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Flat inks, for the things apart from those of the ground."""
    width, height = picture.size
    flat = flat_picture(picture, subjects, INKS, vivid=1.25)
    printed = ImageEnhance.Contrast(Image.blend(flat, picture, 0.20)).enhance(1.10)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        edge = np.minimum(band.half_width - np.abs(band.x), band.tall / 2 - np.abs(band.yw))
        inside = np.clip((edge - MARGIN) / (1.5 * band.pixel), 0, 1)[..., None]
        fibre = band.noise("fibre", 140.0, octaves=2)
        return np.asarray((PAPER + (rows - PAPER) * inside) * (1 + 0.03 * (fibre - 0.5))[..., None], dtype=np.float32)

    return in_strips(printed, work)


STYLE = Style(name="poster", apply=apply, rank=68, sparing=sparing)
