"""Patchwork quilt: the picture sewn of square pieces of printed cotton, with stitched seams and a bound edge."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.linework import pieces
from muralist.engines.preview.styles.style import Style, in_strips, shape_of

PATCHES = 9
"""Patches along the shorter side."""
PRINTS = 4


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in patches of different cotton, the things sewn on in one piece with a row of stitches."""
    width, height = picture.size
    unit = min(picture.size)
    sheet = ImageEnhance.Color(pieces(picture, subjects, 11, 240_000, 1.3)).enhance(1.1)
    sheet = sheet.resize(picture.size, Image.Resampling.BICUBIC)
    cell = unit / PATCHES
    across, down = int(width / cell) + 2, int(height / cell) + 2
    rng = stream(seed, "patches")
    prints = rng.integers(0, PRINTS, (down, across))
    tints = rng.uniform(-1, 1, (down, across)).astype(np.float32)
    shape = shape_of(subjects, picture.size)
    on = np.zeros((height, width), dtype=np.float32) if shape is None else np.asarray(shape).astype(np.float32) / 255
    wide = None if shape_of(subjects, picture.size, 0.006) is None else shape_of(subjects, picture.size, 0.006)
    rim = np.zeros((height, width), dtype=np.float32) if wide is None else np.asarray(wide).astype(np.float32) / 255
    x = np.arange(width, dtype=np.float32)[None, :]

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        y = np.arange(top, top + count, dtype=np.float32)[:, None]
        column, row = (x / cell).astype(np.int32), (y / cell).astype(np.int32)
        u, v = x / cell % 1, y / cell % 1
        kind, tint = prints[row, column], tints[row, column]
        dots = (np.hypot((u * 5) % 1 - 0.5, (v * 5) % 1 - 0.5) < 0.22).astype(np.float32)
        stripes = ((u * 7) % 1 < 0.42).astype(np.float32)
        checks = (((u * 4) % 1 < 0.5) ^ ((v * 4) % 1 < 0.5)).astype(np.float32)
        figured = np.select([kind == 0, kind == 1, kind == 2], [dots, stripes, checks * 0.7], 0.0)
        free = 1 - on[top : top + count]
        tone = rows @ LUMA
        paler = np.where(tone > 128, -0.17, 0.24) * figured * free
        out = rows + (np.where(paler > 0, 255, 0)[..., None] - rows) * np.abs(paler)[..., None]
        out = out * (1 + 0.07 * tint * free)[..., None]
        near = np.minimum(np.minimum(u, 1 - u), np.minimum(v, 1 - v))
        puffed = 0.80 + 0.24 * np.clip(near / 0.16, 0, 1) ** 0.6
        out = out * (1 + (puffed - 1) * free)[..., None]
        # running stitches just inside every seam, and around what is sewn on
        dash = np.where(np.minimum(u, 1 - u) < np.minimum(v, 1 - v), (y / cell * 9) % 1, (x / cell * 9) % 1) < 0.6
        seam = (np.abs(near - 0.065) < 0.014) & dash & (free > 0.5)
        mine = rim[top : top + count]
        ring = (np.abs(mine - 0.30) < 0.10) & (((x + y) / cell * 7) % 1 < 0.62) & (on[top : top + count] < 0.5)
        out = np.where((seam | ring)[..., None], np.array([250, 244, 228], dtype=np.float32), out)
        band = View(width, height, seed, detail, (top, top + count))
        weave = 1 + 0.05 * (band.noise("cotton", min(280.0, band.unit * 0.5), octaves=1) - 0.5)
        return np.asarray(out * weave[..., None], dtype=np.float32)

    return in_strips(sheet, work)


STYLE = Style(name="patchwork", apply=apply, rank=62, sparing=sparing)
