"""Flat animation: cel shading in clean steps, thin dark outlines, saturated colours and a soft bloom."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.styles.style import Style, in_strips, outlines, soften, working_size

STEPS = 5
"""Tones between black and white that a surface may take."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed
    base = working_size(picture, 620_000 if detail < 2 else 900_000)
    flat = (
        base.filter(ImageFilter.MedianFilter(3))
        .filter(ImageFilter.MedianFilter(3))
        .filter(ImageFilter.GaussianBlur(min(base.size) * 0.0008))
    )
    cel = in_strips(flat, _cel)
    if cel.size != picture.size:
        cel = cel.resize(picture.size, Image.Resampling.BICUBIC)
    drawn = outlines(picture, thin=0.0012, wide=0.0028, threshold=7.0, gain=15.0)
    bloom = soften(picture.point([max(0, value - 175) * 2 for value in range(256)] * 3), 0.02)
    cel = ImageChops.screen(cel, bloom.point([round(value * 0.40) for value in range(256)] * 3))
    ink = drawn.point([round(value * 0.62) for value in range(256)])
    cel.paste((38, 30, 52), (0, 0), ink)
    return cel


def _cel(rows: Array, top: int) -> Array:
    del top
    tone = rows @ LUMA / np.float32(255)
    place = tone * STEPS
    lower = np.floor(place)
    # steps with narrow soft edges: hard ones would shimmer on gradients
    level = (lower + smoothstep(0.38, 0.62, place - lower)) / STEPS
    stepped = rows * ((0.55 * level + 0.45 * tone + 0.02) / np.maximum(tone, 0.02))[..., None]
    grey = stepped.mean(axis=2, keepdims=True)
    vivid = grey + (stepped - grey) * np.float32(1.34)
    # shadows lean to blue-violet, lights to warm
    shade = (1 - np.clip(level * 2, 0, 1))[..., None]
    vivid += shade * np.array([2, -4, 16], dtype=np.float32)
    return np.asarray(vivid * np.float32(1.05) + 4, dtype=np.float32)


STYLE = Style(name="anime", apply=apply, rank=20)
