"""Children's book illustration: soft washes on warm paper, with a loose brown pencil line around everything."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.regions import drawn_contours
from muralist.engines.preview.styles.style import Style, in_strips, outlines, working_size

PAPER = np.array([252, 244, 226], dtype=np.float32)
LINE = np.array([92, 62, 46], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = working_size(picture, 300_000).filter(ImageFilter.MedianFilter(5)).filter(ImageFilter.MedianFilter(3))
    wash = ImageEnhance.Color(ImageEnhance.Brightness(small).enhance(1.10)).enhance(1.12)
    wash = wash.resize(picture.size, Image.Resampling.BICUBIC)
    bold = drawn_contours(picture, thick=0.0020, inks=12)
    fine = outlines(picture, thin=0.0014, wide=0.0042, threshold=10.0, gain=9.0)
    ink = np.asarray(ImageChops.lighter(bold.point([value * 4 // 5 for value in range(256)]), fine))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tooth = band.noise("tooth", 180.0, octaves=3, gain=0.7)
        pool = band.noise("pool", 5.0, octaves=4)
        thin = np.clip(0.16 + 0.34 * (pool - 0.5) + 0.16 * (tooth - 0.5), 0.02, 0.5)[..., None]
        sheet = rows + (PAPER - rows) * thin
        line = ink[top : top + count].astype(np.float32)[..., None] / 255 * np.clip(0.35 + tooth, 0, 1)[..., None]
        return np.asarray(sheet + (LINE - sheet) * line * np.float32(0.72), dtype=np.float32)

    return in_strips(wash, work)


STYLE = Style(name="storybook", apply=apply, rank=20)
