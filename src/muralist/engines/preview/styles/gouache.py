"""Gouache: flat opaque colour steps with dry-brush edges on toned paper."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.ranks import grown
from muralist.engines.preview.brushes.strands import strands
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, summed, working_size

ROUGH = 9.0
"""Tones that the brush strays by: as much as a step would make blots of an even sky."""
DAMP = 0.72
"""How much less the brush runs dry on the things."""
STEPS, EASE = 11, 0.5
"""Tones between black and white, and how much of their steps is left out in the ground, whose skies and lights fade
without rings.
"""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The brush runs dry behind the things more than on them, so that faces keep their features."""
    small = working_size(picture, 520_000)
    flat = evened(small, reach=0.007, keep=0.055)
    view = View(small.width, small.height, seed, 0)
    # a flat brush is drawn from side to side: from above it would drip from every ridge
    rough = view.noise("dry brush", 5.0, 24.0, octaves=4, gain=0.65) - 0.5
    shape = shape_of(subjects, small.size, 0.002)
    held = np.zeros_like(rough) if shape is None else np.asarray(shape).astype(np.float32) / 255
    rough *= 1 - DAMP * held
    pixels = np.asarray(flat).astype(np.float32)
    tone = pixels @ LUMA
    step = np.float32(255 / STEPS)
    place = (tone + rough * ROUGH) / step
    lower = np.floor(place)
    level = (lower + np.clip((place - lower - 0.34) / 0.32, 0, 1)) * step
    # steps are taken in lightness only, so that hues stay clean
    stepped = pixels + ((level - tone) * (1 - EASE * (1 - held)))[..., None]
    mean = summed(stepped)[..., None] / 3
    vivid = mean + (stepped - mean) * np.float32(1.20) + 4
    sheet = Image.fromarray(np.clip(vivid, 0, 255).astype(np.uint8))
    if shape is not None:
        sheet.paste(small, (0, 0), grown(strands(shape.point([0] * 96 + [255] * 160)), 3))
    if sheet.size != picture.size:
        sheet = sheet.resize(picture.size, Image.Resampling.BICUBIC).filter(ImageFilter.UnsharpMask(2, 60, 2))
    width, height = picture.size

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        bristle = band.noise("bristle", 30.0, 190.0, octaves=2)
        tooth = band.noise("board", 190.0, octaves=1 if detail < 2 else 2)
        rows *= (1 + 0.045 * (bristle - 0.5) + 0.04 * (tooth - 0.5))[..., None]
        return rows

    return in_strips(sheet, work)


STYLE = Style(name="gouache", apply=apply, rank=20, sparing=sparing)
