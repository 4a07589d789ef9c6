"""Grounds that show nothing: plain paper, on which a style may lay what is its own."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import working_size

PIXELS = 6_000
EVEN, SHARE = 26.0, 0.86
"""How far from its mean a bare ground is, of 255 in any channel, and what share of it: a shadow may lie on it."""
EVEN_STEP, SHARP = 3, 20
"""How far neighbours of a graded ground are apart at most, and those at a border at least, of 255."""
UNEVEN, BORDERS = 0.03, 0.14
"""The share of such a ground that is neither, and the share at the border of a tile."""


def bare_colour(picture: Image.Image, subjects: Image.Image | None) -> Array | None:
    """The mean colour (3,) of a ground without anything on it; none where there is something to see."""
    if subjects is None or subjects.getbbox() is None:
        return None
    small = working_size(picture, PIXELS)
    free = np.asarray(subjects.resize(small.size, Image.Resampling.BOX)) == 0
    if free.mean() < 0.08:
        return None
    pixels = np.asarray(small).astype(np.float32)[free]
    middle = np.median(pixels, axis=0)
    near = np.abs(pixels - middle).max(axis=1) < EVEN
    return np.asarray(middle) if float(near.mean()) >= SHARE else None


def is_graded(picture: Image.Image, subjects: Image.Image | None) -> bool:
    """Whether a ground is nothing but tones that pass into each other, with or without the border of a tile."""
    if subjects is None or subjects.getbbox() is None:
        return False
    small = working_size(picture, PIXELS)
    free = np.asarray(subjects.resize(small.size, Image.Resampling.BOX)) == 0
    pixels = np.asarray(small).astype(np.int16)
    down = np.abs(pixels[1:, 1:] - pixels[:-1, 1:]).max(axis=2)
    along = np.abs(pixels[1:, 1:] - pixels[1:, :-1]).max(axis=2)
    open_ground = free[1:, 1:] & free[:-1, 1:] & free[1:, :-1]
    if open_ground.mean() < 0.08:
        return False
    steps = np.maximum(down, along)[open_ground]
    borders = float((steps > SHARP).mean())
    return borders < BORDERS and float((steps > EVEN_STEP).mean()) - borders < UNEVEN


def is_pale(colour: Array) -> bool:
    """Whether it is the white or cream of paper that nobody coloured."""
    return float(colour @ LUMA) > 200 and float(colour.max() - colour.min()) < 26
