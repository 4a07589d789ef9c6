"""Modelling clay: soft lumps of plain colour with rounded edges and the prints of fingers."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.linework import pieces
from muralist.engines.preview.styles.regions import seams
from muralist.engines.preview.styles.style import Style, in_strips, soften

LUMPS = 11


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Pieces of the things apart from those of the ground."""
    width, height = picture.size
    inks = pieces(picture, subjects, LUMPS, 240_000, 1.35)
    numbers = np.asarray(inks).astype(np.int32) @ np.array([65_536, 256, 1])
    _, label = np.unique(numbers, return_inverse=True)
    unit = min(inks.size)
    line = seams(label.reshape(numbers.shape))
    height_map = np.zeros(numbers.shape, dtype=np.float32)
    for share in (0.007, 0.018):
        soft = np.asarray(line.filter(ImageFilter.GaussianBlur(unit * share))).astype(np.float32)
        height_map -= soft / max(1.0, float(np.percentile(soft, 99)))
    gy, gx = np.gradient(height_map)
    # lit from above and the left; valleys between lumps lie in shade
    slope = (gx * 0.6 + gy) * unit * 0.012
    relief = np.clip(slope, -0.24, 0.24) + 0.16 * np.clip(height_map, -1.5, 0)
    shade = np.asarray(Image.fromarray(relief.astype(np.float32)).resize((width, height), Image.Resampling.BICUBIC))
    body = Image.blend(inks.resize((width, height), Image.Resampling.BICUBIC), soften(picture, 0.008), 0.50)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        press = band.noise("press", 9.0, octaves=2)
        whorl = band.noise("whorl", 3.2, octaves=2)
        print_ = np.sin((whorl * 9 + band.x * 3) * np.float32(2 * math.pi * 9)) * np.clip((press - 0.56) * 6, 0, 1)
        tone = 1.04 + shade[top : top + count] + 0.16 * (press - 0.5) + 0.030 * print_
        return np.asarray(rows * tone[..., None] + np.clip(tone - 1.16, 0, 1)[..., None] * 130, dtype=np.float32)

    return in_strips(body, work)


STYLE = Style(name="clay", apply=apply, rank=60, sparing=sparing)
