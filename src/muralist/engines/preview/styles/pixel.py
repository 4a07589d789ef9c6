"""Pixel art: a coarse grid, a small palette and ordered dither."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.styles.style import Style

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], dtype=np.float32) / 16 - 0.47


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed
    width, height = picture.size
    cells = 96 if detail < 2 else 120
    cell = max(1, round(min(width, height) / cells))
    small_size = (max(8, -(-width // cell)), max(8, -(-height // cell)))
    small = picture.resize(small_size, Image.Resampling.BOX)
    small = ImageEnhance.Contrast(ImageEnhance.Color(small).enhance(1.3)).enhance(1.10)
    pixels = np.asarray(small).astype(np.float32)
    dither = np.tile(BAYER, (small.height // 4 + 1, small.width // 4 + 1))[: small.height, : small.width]
    pixels += dither[..., None] * 13
    dithered = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    palette = dithered.quantize(40, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).convert("RGB")
    big = palette.resize((palette.width * cell, palette.height * cell), Image.Resampling.NEAREST)
    return big.crop((0, 0, width, height))


STYLE = Style(name="pixel", apply=apply, rank=60)
