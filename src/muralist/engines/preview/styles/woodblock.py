"""Woodblock print: a few flat inks with visible wood grain, a black key block, a graded sky and soft paper."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import (
    Style,
    few_inks,
    in_strips,
    moved,
    outlines,
    spread_tones,
    working_size,
)

INKS = 15
PAPER = np.array([240, 229, 204], dtype=np.float32)
INDIGO = np.array([38, 62, 104], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = working_size(picture, 420_000 if detail < 2 else 560_000)
    flat = small.filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.MedianFilter(3))
    flat = ImageEnhance.Color(ImageEnhance.Contrast(flat).enhance(1.12)).enhance(1.18)
    printed = few_inks(_dyed(flat), INKS).convert("RGB")
    printed = printed.filter(ImageFilter.MedianFilter(3)).resize((width, height), Image.Resampling.BICUBIC)
    key = outlines(picture, thin=0.0016, wide=0.0040, threshold=6.0, gain=24.0)
    # blocks are never registered perfectly
    key = moved(key, max(1, round(min(width, height) * 0.0012)), 0)
    lines = np.asarray(key)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        rings = band.noise("rings", 0.9, 3.2, octaves=2)
        grain = 0.5 + 0.5 * np.sin(rings * 46 + band.yw * 60)
        fine = band.noise("pores", 7.0, 190.0, octaves=1 if detail < 2 else 2)
        ink = 0.90 - 0.10 * grain - 0.16 * (fine - 0.5)
        pale = 214 + (rows - 214) * np.float32(0.94)
        colour = pale * np.array([1.0, 0.98, 0.92], dtype=np.float32)
        sheet = PAPER + (colour - PAPER) * np.clip(ink, 0, 1)[..., None]
        # a band of indigo wiped into the top of the block
        wiped = (0.62 * (1 - smoothstep(0.0, 0.17, band.y)) * (0.92 + 0.16 * (fine - 0.5)))[..., None]
        sheet += (INDIGO - sheet) * wiped
        line = lines[top : top + count].astype(np.float32)[..., None] / 255 * (0.86 + 0.2 * (fine - 0.5))[..., None]
        return np.asarray(
            sheet + (np.array([30, 28, 36], dtype=np.float32) - sheet) * np.clip(line, 0, 1), dtype=np.float32
        )

    return in_strips(printed, work)


def _dyed(picture: Image.Image) -> Image.Image:
    """A grey picture in Prussian blue and cream, as storms are printed; a colourful one as it is."""
    dull = np.asarray(picture.convert("HSV").getchannel("S").reduce(4)) < 90
    share = float(np.clip((dull.mean() - 0.34) / 0.16, 0, 1)) * 0.78
    if share <= 0:
        return picture
    tones = spread_tones(picture.convert("L"), 0.01, 0.97)
    dyed = ImageOps.colorize(tones, black=(18, 38, 78), mid=(86, 138, 172), white=(246, 236, 212))
    vivid = picture.convert("HSV").getchannel("S")
    # what has a colour of its own keeps it
    mask = vivid.point([round(255 * share * max(0.0, min(1.0, (120 - value) / 50))) for value in range(256)])
    return Image.composite(dyed, picture, mask)


STYLE = Style(name="woodblock", apply=apply, rank=20)
