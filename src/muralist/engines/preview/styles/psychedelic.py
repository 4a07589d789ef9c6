"""Psychedelic: acid colours in waving bands that run around every shape."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.ramps import tones
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.style import Style, shape_of, working_size

HUES = np.array([(250, 60, 140), (255, 140, 30), (255, 226, 60), (60, 208, 120), (40, 170, 240), (140, 70, 230),
                 (250, 60, 140)], dtype=np.float32)  # fmt: skip
BANDS = 2.3
"""Rounds of the hues from the darkest tone of the ground to the lightest."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in bands of its tones, the things in loud colours of their own."""
    small = working_size(picture, 640_000)
    unit = min(small.size)
    calm = evened(lifted(small), reach=0.012, keep=0.14)
    calm = calm if calm.size == small.size else calm.resize(small.size, Image.Resampling.BICUBIC)
    tone = np.asarray(tones(calm).filter(ImageFilter.GaussianBlur(unit * 0.004))).astype(np.float32) / 255
    view = View(*small.size, seed, detail)
    wave = view.noise("trip", 2.6, octaves=2)
    shape = shape_of(subjects, small.size, 0.0)
    halo = shape_of(subjects, small.size, 0.09)
    phase = tone * BANDS + wave * 1.5
    if shape is not None and halo is not None:
        # rings run outwards from what stands there
        phase = phase * 0.7 + 2.2 * np.asarray(halo).astype(np.float32) / 255
    step = (phase * (len(HUES) - 1)) % (len(HUES) - 1)
    lower = step.astype(np.int32)
    part = np.clip((step - lower - 0.5) * 5 + 0.5, 0, 1)[..., None]
    page = HUES[lower] * (1 - part) + HUES[lower + 1] * part
    page = page * (0.78 + 0.30 * tone[..., None])
    if shape is not None:
        own = np.asarray(small).astype(np.float32)
        grey = own.mean(axis=2, keepdims=True)
        loud = np.clip(grey + (own - grey) * 2.3, 0, 255)
        on = np.asarray(shape).astype(np.float32)[..., None] / 255
        page = page + (loud - page) * on
    sheet = Image.fromarray(np.clip(page, 0, 255).astype(np.uint8)).resize(picture.size, Image.Resampling.BICUBIC)
    sheet.paste((38, 14, 66), (0, 0), contours(lifted(picture), subjects, thick=0.0042))
    return sheet


STYLE = Style(name="psychedelic", apply=apply, rank=60, sparing=sparing)
