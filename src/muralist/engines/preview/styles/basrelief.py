"""Bas-relief: the picture carved into pale stone and lit from the upper left."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, working_size

STONE = np.array([214, 204, 186], dtype=np.float32)
LIFT = 0.55
"""How far the things stand out of the ground, in steps of tone."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things stand out roundly."""
    width, height = picture.size
    small = evened(lifted(working_size(picture, 520_000)), reach=0.006, keep=0.10, pixels=520_000)
    unit = min(small.size)
    tone = np.asarray(small.convert("L").filter(ImageFilter.GaussianBlur(unit * 0.0016))).astype(np.float32) / 255
    high = tone * 0.55
    shape = shape_of(subjects, small.size)
    if shape is not None:
        for reach, part in ((0.003, 0.45), (0.014, 0.35), (0.04, 0.20)):
            grown = np.asarray(shape.filter(ImageFilter.GaussianBlur(unit * reach))).astype(np.float32) / 255
            high = high + grown * np.float32(LIFT * part)
    gy, gx = np.gradient(high * np.float32(unit / 210))
    slope = np.clip((-(gx + gy)) * 9.0, -1, 1)
    shade = Image.fromarray(np.clip(128 + slope * 92 + (high - high.mean()) * 26, 0, 255).astype(np.uint8))
    relief = np.asarray(shade.resize(picture.size, Image.Resampling.BICUBIC))
    flat = Image.new("RGB", picture.size, tuple(int(value) for value in STONE))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        light = relief[top : top + count].astype(np.float32) / 128
        grain = band.noise("stone", 60.0, octaves=3) - 0.5
        veins = band.noise("veins", 4.0, octaves=4) - 0.5
        return np.asarray(rows * (light * (1 + 0.10 * grain + 0.08 * veins))[..., None], dtype=np.float32)

    return in_strips(flat, work)


STYLE = Style(name="basrelief", apply=apply, rank=60, sparing=sparing)
