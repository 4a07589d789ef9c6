"""Embroidery: satin stitches in a few colours of thread on linen."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.linework import pieces
from muralist.engines.preview.styles.regions import seams
from muralist.engines.preview.styles.style import Style, in_strips, shape_of

THREADS = 12
PITCH = 86.0
WOVEN = 120.0
"""Stitches across the shorter side, and threads of the cloth."""
LINEN = (234, 224, 202)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Pieces of the things apart from those of the ground."""
    width, height = picture.size
    inks = pieces(picture, subjects, THREADS, 240_000, 1.3)
    paper = bare_colour(picture, subjects)
    cloth = None
    if paper is not None and subjects is not None:
        # what has nothing behind it is stitched on the bare cloth
        cloth = np.asarray(shape_of(subjects, picture.size))
        linen = LINEN if is_pale(paper) else tuple(int(value) for value in paper)
        numbers = subjects.resize(inks.size, Image.Resampling.NEAREST)
        inks = Image.composite(inks, Image.new("RGB", inks.size, linen), numbers.point([0] + [255] * 255))
    numbers = np.asarray(inks).astype(np.int32) @ np.array([65_536, 256, 1])
    known, label = np.unique(numbers, return_inverse=True)
    label = label.reshape(numbers.shape)
    edge = seams(label).filter(ImageFilter.GaussianBlur(min(inks.size) * 0.0028))
    dents = np.asarray(edge.resize((width, height), Image.Resampling.BICUBIC))
    own = (np.arange(len(known)) * 2.399) % math.pi
    angles = Image.fromarray(own.astype(np.float32)[label]).resize((width, height), Image.Resampling.NEAREST)
    turned = np.asarray(angles)
    stitched = inks.resize((width, height), Image.Resampling.BICUBIC)
    pitch = min(PITCH, min(width, height) / 3.2)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        angle = turned[top : top + count]
        sway = band.noise("sway", 7.0, octaves=2)
        across = band.x * np.sin(angle) - band.yw * np.cos(angle) + 0.012 * sway
        along = band.x * np.cos(angle) + band.yw * np.sin(angle)
        thread = np.cos(across * np.float32(2 * math.pi * pitch))
        sheen = np.cos(along * np.float32(2 * math.pi * 11) + sway * 9)
        dent = dents[top : top + count].astype(np.float32) / 255
        tone = 1.0 + 0.20 * thread + 0.09 * sheen - 0.36 * np.clip(dent * 1.6, 0, 1)
        if cloth is not None:
            weave = _weave(band) - 0.5 * np.clip(dent * 1.2, 0, 0.5)
            tone = weave + (tone - weave) * cloth[top : top + count].astype(np.float32) / 255
        return np.asarray(rows * tone[..., None] + 6, dtype=np.float32)

    return in_strips(stitched, work)


def _weave(band: View) -> Array:
    """The tones of plain linen: warp over weft, no two threads alike."""
    pitch = np.float32(2 * math.pi * min(WOVEN, band.unit / 3.4))
    slub = 0.05 * (band.noise("warp", 90.0, 3.0, octaves=2) + band.noise("weft", 3.0, 90.0, octaves=2) - 1)
    return np.asarray(0.97 + 0.045 * np.cos(band.x * pitch) + 0.045 * np.cos(band.yw * pitch) + slub, dtype=np.float32)


STYLE = Style(name="embroidery", apply=apply, rank=60, sparing=sparing)
