"""Blueprint: white construction lines on blue paper with a measuring grid."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.style import Style, in_strips

BLUE = np.array([28, 74, 142], dtype=np.float32)
WHITE = np.array([232, 240, 250], dtype=np.float32)
GRID = 16
"""Squares across the shorter side; every fourth line is stronger."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """A whole line around every thing, thin ones behind."""
    width, height = picture.size
    ink = np.asarray(contours(picture, subjects, thick=0.0020))
    tones = np.asarray(picture.convert("L"))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        paper = band.noise("paper", 90.0, octaves=3) - 0.5
        fade = band.noise("fade", 1.6, octaves=3) - 0.5
        line = np.maximum(_grid(band, GRID) * 0.10, _grid(band, GRID / 4) * 0.16)
        tone = tones[top : top + count].astype(np.float32) / 255
        mark = np.clip(ink[top : top + count].astype(np.float32) / 255 * (0.86 + 0.5 * paper), 0, 1)
        sheet = BLUE * (0.86 + 0.26 * tone + 0.10 * paper + 0.16 * fade)[..., None]
        rows[:] = sheet + (WHITE - sheet) * np.maximum(line, mark * 0.95)[..., None]
        return rows

    return in_strips(picture, work)


def _grid(band: View, squares: float) -> Array:
    """1 on the lines of a square grid, 0 between them."""
    wide = np.float32(1.1 * band.pixel * squares)
    # half a square aside, so that no line runs along the frame
    u, v = band.x * squares + 0.5, band.yw * squares + 0.5
    across, along = np.abs(u - np.round(u)) < wide / 2, np.abs(v - np.round(v)) < wide / 2
    return np.asarray((across | along).astype(np.float32))


STYLE = Style(name="blueprint", apply=apply, rank=30, sparing=sparing)
