"""Pastel and crayon: soft chalky strokes of bright colour that leave the toned paper showing between them."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, in_strips, outlines, working_size

PAPER = np.array([236, 224, 202], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = middling(working_size(picture, 360_000), 5).filter(ImageFilter.GaussianBlur(1.0))
    soft = ImageEnhance.Color(small).enhance(1.35).resize(picture.size, Image.Resampling.BICUBIC)
    lines = np.asarray(outlines(picture, thin=0.0022, wide=0.006, threshold=12.0, gain=8.0))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tooth = band.noise("tooth", 230.0, octaves=3, gain=0.75)
        turn = band.noise("turn", 2.6, octaves=2)
        stroke = np.zeros(band.shape, dtype=np.float32)
        for angle, share in ((0.72, 0.6), (1.05, 0.4)):
            across = band.x * np.float32(math.sin(angle)) - band.yw * np.float32(math.cos(angle)) + 0.16 * turn
            # strokes begin and end: ruled lines are no drawing
            pressed = np.clip(2.4 * (band.noise(f"press {angle}", 11.0, octaves=2) - 0.42), 0, 1)
            stroke += share * pressed * np.sin(across * np.float32(2 * math.pi * 40))
        cover = np.clip(0.90 + 0.62 * (0.50 - tooth) + 0.22 * stroke, 0.30, 1.0)
        tone = (rows @ LUMA / np.float32(255))[..., None]
        chalk = 10 + rows * (1.04 + 0.16 * stroke[..., None] * (1 - 0.5 * tone))
        sheet = PAPER * (1 + 0.05 * (tooth - 0.5))[..., None]
        sheet = sheet + (chalk - sheet) * cover[..., None]
        line = lines[top : top + count].astype(np.float32)[..., None] / 255 * 0.42 * (0.4 + tooth)[..., None]
        rows[:] = sheet * (1 - line) + np.array([66, 48, 58], dtype=np.float32) * line
        return rows

    return in_strips(soft, work)


STYLE = Style(name="pastel", apply=apply, rank=20)
