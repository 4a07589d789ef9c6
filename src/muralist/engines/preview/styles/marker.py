"""Felt-tip markers: broad even strokes that overlap in darker bands, inside a bold black pen line, on white paper."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.linework import contours, pieces
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.style import Style, in_strips, shape_of

STROKES = 15.0
"""Strokes across the shorter side of the ground; the things have narrower ones."""
ANGLE = 0.62
PAPER = np.array([252, 251, 247], dtype=np.float32)
INK = (28, 26, 32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Pieces of the things apart from those of the ground, which leaves white between its strokes."""
    width, height = picture.size
    light = lifted(picture)
    inks = ImageEnhance.Color(pieces(light, subjects, 12, 240_000, 1.35)).enhance(1.15)
    sheet = inks.resize(picture.size, Image.Resampling.BICUBIC)
    shape = shape_of(subjects, picture.size)
    on = np.zeros((height, 1), dtype=np.float32) if shape is None else np.asarray(shape).astype(np.float32) / 255

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        mine = on[top : top + count]
        sway = band.noise("hand", 3.0, octaves=2) - 0.5
        across = (band.x * math.sin(ANGLE) + band.yw * math.cos(ANGLE)) + 0.022 * sway
        bare = np.zeros_like(across)
        doubled = np.zeros_like(across)
        for pitch, weight in ((STROKES, 1 - mine), (STROKES * 1.9, mine)):
            at = across * np.float32(pitch) % 1
            doubled += weight * np.clip(1 - np.abs(at - 0.5) / 0.13, 0, 1) ** 0.5
            bare += weight * np.clip(1 - np.minimum(at, 1 - at) / 0.035, 0, 1)
        gaps = np.clip(band.noise("gaps", 5.0, octaves=2) * 2.4 - 1.05, 0, 1)
        cover = 0.90 - (1 - mine) * bare * gaps * 0.85
        cover += doubled * 0.10
        pale = rows + (255 - rows) * 0.10
        return np.asarray(PAPER + (pale * PAPER / 255 - PAPER) * cover[..., None], dtype=np.float32)

    page = in_strips(sheet, work)
    page.paste(INK, (0, 0), contours(light, subjects, thick=0.0048))
    return page


STYLE = Style(name="marker", apply=apply, rank=60, sparing=sparing)
