"""Chalkboard: coloured chalk on a wiped dark board."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.style import Style, brims, in_strips, shape_of, working_size

BOARD = np.array([44, 54, 52], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in full chalk inside a whole line; what is behind them rubbed in thinly."""
    width, height = picture.size
    ink = np.asarray(contours(picture, subjects, thick=0.0030))
    shape = shape_of(subjects, picture.size, 0.002)
    things = None if shape is None else np.asarray(shape)
    if subjects is not None:
        picture = own_light(picture, subjects)
    edge = np.ones((1, 1), dtype=np.float32)
    if subjects is not None:
        # but for the outline of a dark thing
        rim = brims(subjects).filter(ImageFilter.GaussianBlur(max(1.0, min(subjects.size) * 0.004)))
        wide = np.asarray(rim.resize(picture.size, Image.Resampling.BILINEAR)).astype(np.float32)
        edge = np.clip(1 - wide / 60, 0, 1)
    rubbed_in = 0.0 if bare_colour(picture, subjects) is not None else 1.0
    flat = middling(working_size(picture, 300_000), 5).resize(picture.size)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tooth = band.noise("tooth", 190.0, octaves=2, gain=0.6)
        wiped = band.noise("wiped", 1.4, 4.0, octaves=4)
        mean = (rows @ LUMA)[..., None]
        chalk = np.clip((mean + (rows - mean) * np.float32(1.9)) * 0.78 + 48, 0, 250)
        across = band.x * np.float32(math.sin(0.8)) - band.yw * np.float32(math.cos(0.8))
        rubbed = 0.5 + 0.5 * np.sin(across * np.float32(2 * math.pi * 70) + wiped * 6)
        dust = np.clip(0.16 + mean[..., 0] / 255 * 0.55, 0, 0.66) * np.clip(1.40 - 1.05 * tooth, 0, 1)
        dust *= 0.62 + 0.5 * rubbed
        if things is not None:
            on = things[top : top + count].astype(np.float32) / 255
            dust = np.clip(dust * (0.85 * rubbed_in + (1.55 - 0.85 * rubbed_in) * on) + 0.06 * on, 0, 0.90)
        line = ink[top : top + count].astype(np.float32) / 255 * np.clip(1.55 - 1.1 * tooth, 0, 1)
        if things is not None:
            # eyes stay dark: the board itself shows in them
            line = line * (1 - on * np.clip(1.15 - mean[..., 0] / 80, 0, 1) * edge[top : top + count])
        board = BOARD * (0.86 + 0.30 * wiped)[..., None] + 6 * (tooth - 0.5)[..., None]
        sheet = board + (chalk - board) * dust[..., None]
        bright = 0.45 * chalk + 0.55 * np.array([246, 244, 236], dtype=np.float32)
        return np.asarray(sheet + (bright - sheet) * line[..., None] * np.float32(0.92), dtype=np.float32)

    return in_strips(flat, work)


STYLE = Style(name="chalk", apply=apply, rank=30, sparing=sparing)
