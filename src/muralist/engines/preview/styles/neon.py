"""Neon: a dark night version with glowing magenta and cyan edges."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.style import Style, brims, in_strips, shape_of, soften, working_size


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things keep their own colours, dimmed, and have bright tubes along their outlines."""
    del seed, detail
    bright = lifted(picture)
    tubes = _tubes(bright, subjects)
    dark = _night(bright, subjects)
    wide = soften(tubes, 0.022)
    near = soften(tubes, 0.005)
    lit = ImageChops.screen(dark, wide)
    lit = ImageChops.screen(lit, near)
    core = tubes.point([min(255, round(value * 1.15)) for value in range(256)] * 3)
    return ImageChops.screen(lit, core)


def _night(picture: Image.Image, subjects: Image.Image | None) -> Image.Image:
    shape = shape_of(subjects, picture.size, 0.002)
    things = None if shape is None else np.asarray(shape)
    mean = float(np.asarray(picture.convert("L").reduce(max(1, min(picture.size) // 64))).mean())
    # a white wall is as dark by night as any other
    power = np.float32(1.5 + max(0.0, (mean - 130) / 28))

    def work(rows: Array, top: int) -> Array:
        tone = (rows @ LUMA / np.float32(255))[..., None]
        deep = np.array([16, 9, 40], dtype=np.float32)
        middle = np.array([88, 34, 128], dtype=np.float32)
        high = np.array([70, 190, 220], dtype=np.float32)
        curved = tone**power
        ramp = deep + (middle - deep) * np.clip(curved * 1.5, 0, 1)
        ramp += (high - middle) * np.clip(curved * 1.5 - 0.75, 0, 1)
        out = ramp * 0.62 + rows * np.float32(0.16) + rows * curved * np.float32(0.10)
        if things is not None:
            on = things[top : top + rows.shape[0]].astype(np.float32)[..., None] / 255 * np.float32(0.92)
            grey = tone * 255
            own = (grey + (rows - grey) * np.float32(1.30)) * np.array([0.74, 0.72, 0.78], dtype=np.float32) + 8
            out = out + (own - out) * on
        return np.asarray(out, dtype=np.float32)

    return in_strips(picture, work)


def _tubes(picture: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """Outlines as glass tubes: magenta at left and top turning cyan at right and below."""
    small = working_size(picture, 1_000_000)
    grey = (
        small.convert("L")
        .filter(ImageFilter.MedianFilter(3))
        .filter(ImageFilter.GaussianBlur(max(1.0, min(small.size) * 0.0030)))
    )
    tone = np.asarray(grey).astype(np.float32)
    gy, gx = np.gradient(tone)
    edge = np.clip((np.hypot(gx, gy) * min(small.size) / 700 - 1.9) / 10, 0, 1)
    if subjects is not None:
        # fewer tubes behind and inside of things, a whole one around them
        shape = shape_of(subjects, small.size)
        inside = np.asarray(shape).astype(np.float32) / 255 if shape is not None else np.zeros_like(edge)
        rim = brims(subjects).resize(small.size, Image.Resampling.BOX)
        rim = rim.filter(ImageFilter.GaussianBlur(max(0.8, min(small.size) * 0.0018)))
        around = np.clip(np.asarray(rim).astype(np.float32) / 255 * 1.7, 0, 1)
        edge = np.maximum(edge * (0.62 - 0.2 * inside), around)
    edge = edge[..., None]
    x = np.linspace(0, 1, small.width, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, small.height, dtype=np.float32)[:, None]
    t = np.clip(0.5 + 0.9 * (x - 0.5) + 0.4 * (y - 0.5), 0, 1)[..., None]
    pink, cyan = np.array([255, 60, 190], dtype=np.float32), np.array([60, 230, 255], dtype=np.float32)
    sheet = Image.fromarray(np.clip(edge * (pink + (cyan - pink) * t), 0, 255).astype(np.uint8))
    return sheet if small.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC)


STYLE = Style(name="neon", apply=apply, rank=60, sparing=sparing)
