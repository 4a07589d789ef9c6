"""Knitting: rows of V-shaped stitches in soft wool."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.pixel import counted
from muralist.engines.preview.styles.style import Style, in_strips

STITCHES = 84
"""Stitches along the shorter side."""
FLAT = 0.8
"""How tall a stitch is for its width; each reaches over the one below."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in wool of their own inside a row of dark stitches."""
    width, height = picture.size
    wide = max(4, round(min(width, height) / STITCHES))
    tall = max(3, round(wide * FLAT))
    size = (-(-width // wide), -(-height // tall))
    calm = Image.blend(picture, evened(picture, reach=0.012, keep=0.10), 0.85)
    if subjects is not None:
        calm.paste(picture, (0, 0), subjects.point([0] + [255] * 255))
    inks = np.asarray(ImageEnhance.Color(counted(calm, subjects, size)).enhance(1.1))
    light, lower = _stitch(wide, tall)
    rows_of = np.repeat(np.arange(size[1]), tall)[:height, None] + np.tile(lower, (size[1], size[0]))[:height, :width]
    columns = np.broadcast_to(np.repeat(np.arange(size[0]), wide)[None, :width], rows_of.shape)
    sheet = Image.fromarray(inks[np.clip(rows_of, 0, size[1] - 1), columns])
    lit = np.tile(light, (size[1], size[0]))[:height, :width]

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        fluff = 1 + 0.10 * (band.noise("fluff", min(300.0, band.unit * 0.5), octaves=1) - 0.5)
        return np.asarray((rows * 0.94 + 10) * (lit[top : top + count] * fluff)[..., None], dtype=np.float32)

    return in_strips(sheet, work)


def _stitch(wide: int, tall: int) -> tuple[Array, Array]:
    """Light on a stitch (tall, wide), and 1 where the tips of the stitch of the row below are seen in it."""
    u = ((np.arange(wide, dtype=np.float32) + 0.5) / wide)[None, :]
    v = ((np.arange(tall, dtype=np.float32) + 0.5) / tall)[:, None]
    side = np.abs(u - 0.5)
    # two legs that meet below the middle of the cell, each row pushed into the one above
    depth = (v + side * 1.5 + 0.12) % 1.0
    lower = ((v + side * 1.5 + 0.12) >= 1.0).astype(np.int64)
    across = np.abs(side - 0.25) / 0.25
    round_leg = 1.14 - 0.46 * across**2.2
    twist = 1 - 0.07 * np.cos(2 * np.pi * (depth * 2 + side * 2))
    ends = 1 - 0.42 * np.clip(1 - np.minimum(depth, 1 - depth) / 0.16, 0, 1)
    return np.asarray(round_leg * twist * ends, dtype=np.float32), np.asarray(lower)


STYLE = Style(name="knit", apply=apply, rank=65, sparing=sparing)
