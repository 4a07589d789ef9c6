"""Gongbi: fine even ink lines and thin colours on silk that has darkened, with a red seal."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.seal import sealed
from muralist.engines.preview.styles.style import Style, in_strips, vignette

SILK = np.array([230, 212, 176], dtype=np.float32)
INK = np.array([52, 38, 32], dtype=np.float32)
THIN, WASH = 0.0017, 0.46
"""Width of the lines as a share of the shorter side, and how much of a ground's own colour lies on the silk."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in their full colours; what is behind them is a thin wash, or bare silk."""
    width, height = picture.size
    ink = np.asarray(contours(picture, subjects, thick=THIN))
    paper = bare_colour(picture, subjects)
    wash = 0.0 if paper is not None and is_pale(paper) else WASH
    ground = evened(cleared(picture, subjects), reach=0.012, keep=0.10)
    page, shape = ground, None
    if subjects is not None and subjects.getbbox() is not None:
        own = ImageEnhance.Color(evened(own_light(picture, subjects), reach=0.006, keep=0.06)).enhance(1.12)
        cut = edge_of(subjects, picture.size)
        page = Image.composite(own, ground, cut)
        shape = np.asarray(cut)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        thread = 0.5 * np.cos(band.x * np.float32(900)) + 0.5 * np.cos(band.yw * np.float32(900))
        age = band.noise("silk", 2.2, octaves=4) - 0.5
        silk = SILK * (1 + 0.010 * thread + 0.10 * age)[..., None]
        silk = silk * vignette(width, height, top, count, 0.16)[..., None]
        cover: Array = np.full(band.shape, wash, dtype=np.float32)
        if shape is not None:
            on = shape[top : top + count].astype(np.float32) / 255
            cover = cover + (0.90 - cover) * on
        dyed = rows * (SILK / 255 * np.float32(0.25) + np.float32(0.75))
        sheet = silk + (dyed - silk) * cover[..., None]
        line = ink[top : top + count].astype(np.float32)[..., None] / 255 * np.float32(0.86)
        return np.asarray(sheet + (INK - sheet) * line, dtype=np.float32)

    return sealed(in_strips(page, work), subjects)


STYLE = Style(name="gongbi", apply=apply, rank=20, sparing=sparing)
"""Its rank is that of the other paintings on paper."""
