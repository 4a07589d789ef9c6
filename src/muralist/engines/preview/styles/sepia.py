"""Sepia: an early photograph, brown on yellowed paper, with soft corners, specks and scratches."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, curve_table, grain_tile, in_strips, soften, tiled, vignette

PRINT = np.array(curve_table([(0, 26), (60, 62), (128, 132), (200, 212), (255, 246)]), dtype=np.float32)
DARK = np.array([44, 28, 18], dtype=np.float32)
LIGHT = np.array([247, 229, 194], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    soft = Image.blend(picture, soften(picture, 0.006), 0.45)
    wear = np.asarray(_wear(picture.size, seed))
    tile = grain_tile(seed, "sepia", unit, 700.0)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tone = PRINT[np.clip(rows @ LUMA, 0, 255).astype(np.uint8)] / 255
        tone = tone * vignette(width, height, top, count, 0.50)
        tone += tiled(tile, top, count, width) * np.float32(0.020)
        tone += 0.05 * (band.noise("stain", 2.2, octaves=4) - 0.5)
        tone += wear[top : top + count].astype(np.float32) / 255 * 0.35
        rows[:] = DARK + (LIGHT - DARK) * np.clip(tone, 0, 1)[..., None]
        return rows

    return in_strips(soft, work)


def _wear(size: tuple[int, int], seed: int) -> Image.Image:
    """White dust and a few hair-thin scratches (L)."""
    rng, unit = stream(seed, "wear"), min(size)
    sheet = Image.new("L", size, 0)
    pen = ImageDraw.Draw(sheet)
    for _ in range(46):
        x, y, r = rng.uniform(0, size[0]), rng.uniform(0, size[1]), unit * rng.uniform(0.0006, 0.0022)
        pen.ellipse((x - r, y - r, x + r, y + r), fill=int(rng.uniform(90, 230)))
    for _ in range(5):
        x, y, tall = rng.uniform(0, size[0]), rng.uniform(0, size[1]), unit * rng.uniform(0.05, 0.25)
        lean = rng.uniform(-0.04, 0.04) * tall
        pen.line([(x, y), (x + lean, y + tall)], fill=int(rng.uniform(60, 140)), width=max(1, round(unit * 0.0008)))
    return sheet.filter(ImageFilter.GaussianBlur(unit * 0.0005))


STYLE = Style(name="sepia", apply=apply, rank=75)
