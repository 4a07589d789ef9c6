"""Engraving: parallel black lines that swell with the dark and bend with the form, on cream paper."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.leafy import drawing_grey
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, spread_tones, vignette

PAPER = np.array([244, 236, 218], dtype=np.float32)
INK = np.array([30, 26, 24], dtype=np.float32)
PITCH = 0.0088
"""Distance of two lines, as a share of the shorter side."""
LEAST = 5.0
"""The same in pixels at least: closer lines would run together."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in dense lines inside a contour, the ground lighter and level."""
    width, height = picture.size
    unit = min(width, height)
    lit = picture if subjects is None else own_light(picture, subjects)
    grey = spread_tones(drawing_grey(evened(lit, reach=0.005, keep=0.05)), 0.02, 0.93)
    tones = np.asarray(grey)
    form = np.asarray(grey.filter(ImageFilter.GaussianBlur(unit * 0.016))).astype(np.float32) / 255
    lines = np.asarray(contours(lit, subjects, thick=0.0024))
    shape = shape_of(subjects, picture.size, 0.002)
    on = None if shape is None else np.asarray(shape)
    pitch = max(PITCH, LEAST / unit)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        dark = 1 - tones[top : top + count].astype(np.float32) / 255
        bent = form[top : top + count] * np.float32(pitch * 2.4)
        share = np.zeros_like(dark) if on is None else on[top : top + count].astype(np.float32) / 255
        dark = dark * (share + (1 - share) * 0.78 * vignette(width, height, top, count, 0.5))
        waver = band.noise("waver", 6.0, octaves=2) * np.float32(pitch * 0.5)
        ink = np.zeros_like(dark)
        for angle, start, weight in ((0.10, 0.10, 1.0), (0.95, 0.52, 0.9), (-0.75, 0.76, 0.9)):
            across = band.yw * np.float32(math.cos(angle)) + band.x * np.float32(math.sin(angle)) + bent + waver
            wave = np.abs(((across / np.float32(pitch)) % 1) * 2 - 1)
            thick = np.clip((dark - start) / 0.72, 0, 0.92) * np.float32(weight)
            soft = np.float32(2.0 / max(2.0, pitch * unit))
            ink = np.maximum(ink, np.clip((thick - (1 - wave)) / soft + 0.5, 0, 1) * (thick > 0.02))
        ink = np.maximum(ink, lines[top : top + count].astype(np.float32) / 255)
        tooth = band.noise("tooth", 160.0, octaves=2)
        paper = PAPER * (1 + 0.03 * (tooth - 0.5))[..., None]
        return np.asarray(paper + (INK - paper) * (ink * (0.90 + 0.14 * (tooth - 0.5)))[..., None], dtype=np.float32)

    return in_strips(picture, work)


STYLE = Style(name="engraving", apply=apply, rank=20, sparing=sparing)
