"""Cubism: the scene seen from several sides at once, broken along straight lines into shifted and shaded planes."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array, array, rgb
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, working_size

PIXELS = 700_000
LINES, ABOUT = 15, 0.36
"""Lines that break the picture, and how far from what it shows they pass at most."""
SHIFT = 0.016
"""How far a plane is moved against the next, as a share of the shorter side."""
SHADE, EDGE = 0.30, 0.0022
"""How much darker a plane gets towards its line, and half the width of that line."""
OCHRE, STEEL = array(rgb("#c9a56a")) * 255, array(rgb("#8a97a3")) * 255
GROUND, THING = 0.46, 0.10
"""How much of these two the colours of the ground and those of the things take."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The lines cross where the things are, which keep their colours."""
    small = working_size(picture, PIXELS)
    width, height = small.size
    unit = min(width, height)
    view = View(width, height, seed, detail)
    x, y = view.x + 0 * view.yw, view.yw + 0 * view.x
    cx, cy = _middle(subjects)
    rng = stream(seed, "cubist")
    across, along = np.zeros_like(x), np.zeros_like(x)
    tone, ink, side = np.ones_like(x), np.zeros_like(x), np.zeros_like(x)
    for number in range(LINES):
        angle = math.pi * (number + float(rng.uniform(0.1, 0.9))) / LINES
        nx, ny = math.cos(angle), math.sin(angle)
        off = ABOUT * float(rng.uniform(-1, 1))
        far = (x - cx) * np.float32(nx) + (y - cy) * np.float32(ny) - np.float32(off)
        over = np.where(far > 0, np.float32(1), np.float32(-1))
        push = SHIFT * float(rng.uniform(0.4, 1.0)) * (1 if number % 2 else -1)
        across += over * np.float32(-ny * push)
        along += over * np.float32(nx * push)
        # each plane is shaded along one of its edges, as if folded there
        fall = np.exp(-np.abs(far) / np.float32(0.12))
        tone += over * fall * np.float32(SHADE * float(rng.uniform(0.25, 0.6)))
        ink = np.maximum(ink, np.clip((EDGE - np.abs(far)) * unit * 0.8 + 0.5, 0, 1) * np.float32(0.62))
        side += over * np.float32(0.5 if number % 3 == 0 else 0.0)
    rows = np.clip(np.arange(height)[:, None] + along * unit + 0.5, 0, height - 1).astype(np.int32)
    columns = np.clip(np.arange(width)[None, :] + across * unit + 0.5, 0, width - 1).astype(np.int32)
    flat = ImageEnhance.Color(small.filter(ImageFilter.MedianFilter(3))).enhance(1.1)
    pixels = np.asarray(flat)[rows, columns].astype(np.float32)
    own = np.full((height, width), GROUND, dtype=np.float32)
    shape = shape_of(subjects, small.size)
    if shape is not None:
        own += (THING - GROUND) * np.asarray(shape)[rows, columns].astype(np.float32) / 255
    luma = pixels.mean(axis=2, keepdims=True) / 150
    dye = np.where((side > 0)[..., None], OCHRE, STEEL) * np.clip(luma, 0.25, 1.5)
    pixels += (dye - pixels) * own[..., None]
    pixels *= (np.clip(tone, 0.62, 1.34) * (1 - ink))[..., None]
    page = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    if subjects is not None and shape is not None:
        rim = ImageChops.difference(shape.filter(ImageFilter.MaxFilter(3)), shape.filter(ImageFilter.MinFilter(3)))
        page.paste((44, 36, 32), (0, 0), Image.fromarray((np.asarray(rim)[rows, columns] * 0.75).astype(np.uint8)))
    page = page.resize(picture.size, Image.Resampling.BICUBIC)
    wide, high = page.size

    def work(band_rows: Array, top: int) -> Array:
        band = View(wide, high, seed, detail, (top, top + band_rows.shape[0]))
        brush = band.noise("brush", 26.0, 90.0, octaves=3, gain=0.7)
        return np.asarray(band_rows * (1 + 0.12 * (brush - 0.5))[..., None], dtype=np.float32)

    return in_strips(page, work)


def _middle(subjects: Image.Image | None) -> tuple[float, float]:
    """Where the things are, in shorter sides from the middle of the frame."""
    box = subjects.getbbox() if subjects is not None else None
    if subjects is None or box is None:
        return 0.0, 0.0
    unit = min(subjects.size)
    return ((box[0] + box[2]) / 2 - subjects.width / 2) / unit, ((box[1] + box[3]) / 2 - subjects.height / 2) / unit


STYLE = Style(name="cubist", apply=apply, rank=60, sparing=sparing)
