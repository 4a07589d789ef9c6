"""Pop art: bold black contours, loud flat colours and printed dots in the half-tones."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.cutouts import edge_of
from muralist.engines.preview.styles.linework import contours, pieces
from muralist.engines.preview.styles.style import Style, in_strips, working_size

DOTS = 62.0
"""Dots across the shorter side."""
LOUD = ((34, 164, 222), (238, 62, 128), (250, 206, 40), (40, 176, 150))
"""Inks of a ground that has nothing on it."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in loud inks of their own inside a whole black line, on loud paper where nothing is behind them."""
    paper = bare_colour(picture, subjects)
    loudest = None if paper is None else beside(picture, subjects, seed) if is_pale(paper) else paper
    return dotted(picture, seed, detail, subjects, loudest)


def dotted(
    picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None, loudest: Array | None
) -> Image.Image:
    """The same with bare ground in that colour, if there is one."""
    width, height = picture.size
    flat = pieces(picture, subjects, 14, 400_000, 1.6).resize(picture.size, Image.Resampling.BICUBIC)
    shape = np.asarray(edge_of(subjects, picture.size)) if subjects is not None and subjects.getbbox() else None
    bold = np.asarray(contours(picture, subjects, thick=0.0040))
    tones = np.asarray(picture.convert("L"))
    pitch = min(DOTS, min(width, height) / 4.5)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        turn = math.radians(25)
        u = (band.x * math.cos(turn) + band.yw * math.sin(turn)) * np.float32(pitch)
        v = (band.yw * math.cos(turn) - band.x * math.sin(turn)) * np.float32(pitch)
        reach = np.hypot(u - np.floor(u) - 0.5, v - np.floor(v) - 0.5)
        tone = tones[top : top + count].astype(np.float32) / 255
        radius = 0.62 * np.sqrt(np.clip(0.86 - tone, 0, 0.75))
        on = 0 if shape is None else shape[top : top + count].astype(np.float32) / 255
        # faces and clothes are plain ink; only their darks have dots
        radius = radius * (1 - on) + on * 0.62 * np.sqrt(np.clip(0.36 - tone, 0, 0.75))
        soft = np.float32(pitch / min(width, height))
        dot = smoothstep(1.0, -1.0, (reach - radius) / soft)[..., None]
        mean = (rows @ LUMA)[..., None]
        loud = mean + (rows - mean) * np.float32(1.55)
        light = np.clip(loud * 0.62 + 104, 0, 255)
        full = np.clip(loud * 0.92, 0, 255)
        plain = np.asarray(on)[..., None] if shape is not None else np.float32(0)
        light = light + (np.clip(loud * 0.94 + 14, 0, 255) - light) * plain
        if loudest is not None:
            full, light = full + (loudest - full) * (1 - plain), light + (_lighter(loudest) - light) * (1 - plain)
            rise = np.clip(0.52 - 0.55 * (band.y - 0.1) + 0 * reach, 0.08, 0.60)
            dot = np.where(plain > 0.5, dot, smoothstep(1.0, -1.0, (reach - rise) / soft)[..., None])
        page = light + (full - light) * dot
        ink = bold[top : top + count].astype(np.float32)[..., None] / 255
        return np.asarray(page + (np.array([22, 18, 26], dtype=np.float32) - page) * ink, dtype=np.float32)

    return in_strips(flat, work)


def _lighter(colour: Array) -> Array:
    return np.asarray(colour + (255 - colour) * 0.62)


def beside(picture: Image.Image, subjects: Image.Image | None, seed: int) -> Array:
    """A loud ink for bare paper, as far from the colours of the things as there is one."""
    assert subjects is not None
    small = working_size(picture, 8_000)
    pixels = np.asarray(small).astype(np.float32)[np.asarray(subjects.resize(small.size, Image.Resampling.NEAREST)) > 0]
    inks = np.array(LOUD, dtype=np.float32)
    if not len(pixels):
        return np.asarray(inks[seed % len(inks)])
    apart = np.abs(pixels[:, None] - inks[None]).sum(axis=2)
    return np.asarray(inks[int(np.quantile(apart, 0.12, axis=0).argmax())])


STYLE = Style(name="popart", apply=apply, rank=40, sparing=sparing)
