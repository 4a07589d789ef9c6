"""Comic and pop art: bold black contours, loud flat colours and printed dots in the half-tones."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.linework import contours, pieces
from muralist.engines.preview.styles.style import Style, in_strips

DOTS = 62.0
"""Dots across the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in loud inks of their own inside a whole black line."""
    width, height = picture.size
    flat = pieces(picture, subjects, 14, 400_000, 1.6).resize(picture.size, Image.Resampling.BICUBIC)
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
        soft = np.float32(pitch / min(width, height))
        dot = smoothstep(1.0, -1.0, (reach - radius) / soft)[..., None]
        mean = (rows @ LUMA)[..., None]
        loud = mean + (rows - mean) * np.float32(1.55)
        light = np.clip(loud * 0.62 + 104, 0, 255)
        page = light + (np.clip(loud * 0.92, 0, 255) - light) * dot
        ink = bold[top : top + count].astype(np.float32)[..., None] / 255
        return np.asarray(page + (np.array([22, 18, 26], dtype=np.float32) - page) * ink, dtype=np.float32)

    return in_strips(flat, work)


STYLE = Style(name="popart", apply=apply, rank=40, sparing=sparing)
