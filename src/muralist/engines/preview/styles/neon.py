"""Neon: a dark night version with glowing magenta and cyan edges."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import Style, in_strips, soften, working_size


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    tubes = _tubes(picture)
    dark = _night(picture)
    wide = soften(tubes, 0.022)
    near = soften(tubes, 0.006)
    lit = ImageChops.screen(dark, wide)
    lit = ImageChops.screen(lit, near)
    core = tubes.point([min(255, round(value * 1.15)) for value in range(256)] * 3)
    return ImageChops.screen(lit, core)


def _night(picture: Image.Image) -> Image.Image:
    def work(rows: Array, top: int) -> Array:
        del top
        tone = (rows @ LUMA / np.float32(255))[..., None]
        deep = np.array([16, 9, 40], dtype=np.float32)
        middle = np.array([88, 34, 128], dtype=np.float32)
        high = np.array([70, 190, 220], dtype=np.float32)
        tone = tone**1.5
        ramp = deep + (middle - deep) * np.clip(tone * 1.5, 0, 1) + (high - middle) * np.clip(tone * 1.5 - 0.75, 0, 1)
        return np.asarray(ramp * 0.62 + rows * np.float32(0.16) + rows * tone * np.float32(0.10), dtype=np.float32)

    return in_strips(picture, work)


def _tubes(picture: Image.Image) -> Image.Image:
    """Outlines as glass tubes: magenta at left and top turning cyan at right and below."""
    small = working_size(picture, 1_000_000)
    grey = (
        small.convert("L")
        .filter(ImageFilter.MedianFilter(3))
        .filter(ImageFilter.GaussianBlur(max(1.0, min(small.size) * 0.0030)))
    )
    tone = np.asarray(grey).astype(np.float32)
    gy, gx = np.gradient(tone)
    edge = np.clip((np.hypot(gx, gy) * min(small.size) / 700 - 2.6) / 12, 0, 1)[..., None]
    x = np.linspace(0, 1, small.width, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, small.height, dtype=np.float32)[:, None]
    t = np.clip(0.5 + 0.9 * (x - 0.5) + 0.4 * (y - 0.5), 0, 1)[..., None]
    pink, cyan = np.array([255, 60, 190], dtype=np.float32), np.array([60, 230, 255], dtype=np.float32)
    sheet = Image.fromarray(np.clip(edge * (pink + (cyan - pink) * t), 0, 255).astype(np.uint8))
    return sheet if small.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC)


STYLE = Style(name="neon", apply=apply, rank=60)
