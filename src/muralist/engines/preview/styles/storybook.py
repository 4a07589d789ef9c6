"""Children's book illustration: soft washes on warm paper, with a loose brown pencil line around everything."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import evened, flat_things, thing_lines
from muralist.engines.preview.styles.style import Style, in_strips, outlines

PAPER = np.array([252, 244, 226], dtype=np.float32)
DIM = 118
"""Mean tone of 255 below which a picture is painted lighter."""
LINE = np.array([92, 62, 46], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things inside a whole line, the ground with a thin and broken one."""
    width, height = picture.size
    even = evened(picture, reach=0.007, keep=0.070, pixels=400_000)
    # a dim room is painted lighter than it is: paper shows through everywhere
    wash = ImageEnhance.Color(ImageEnhance.Brightness(_brighter(even)).enhance(1.10)).enhance(1.14)
    line = outlines(even, thin=0.0014, wide=0.0042, threshold=8.0, gain=10.0)
    if subjects is not None and subjects.getbbox() is not None:
        drawn = thing_lines(flat_things(even, subjects, each=5), subjects, 0.0024, source=even, inner=120)
        line = ImageChops.lighter(line, drawn.point([value * 9 // 10 for value in range(256)]))
    ink = np.asarray(line)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tooth = band.noise("tooth", 180.0, octaves=3, gain=0.7)
        pool = band.noise("pool", 5.0, octaves=4)
        thin = np.clip(0.16 + 0.34 * (pool - 0.5) + 0.07 * (tooth - 0.5), 0.02, 0.5)[..., None]
        sheet = rows + (PAPER - rows) * thin
        line = ink[top : top + count].astype(np.float32)[..., None] / 255 * np.clip(0.35 + tooth, 0, 1)[..., None]
        return np.asarray(sheet + (LINE - sheet) * line * np.float32(0.72), dtype=np.float32)

    return in_strips(wash, work)


def _brighter(picture: Image.Image) -> Image.Image:
    """A dim picture part of the way to a day's light; a bright one as it is."""
    mean = float(np.asarray(picture.convert("L").reduce(max(1, min(picture.size) // 64))).mean())
    power = min(1.0, max(0.72, 1 - (DIM - mean) / 260))
    return picture.point([round(255 * (value / 255) ** power) for value in range(256)] * 3)


STYLE = Style(name="storybook", apply=apply, rank=20, sparing=sparing)
