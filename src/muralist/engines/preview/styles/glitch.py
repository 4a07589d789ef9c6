"""Glitch: red and cyan torn apart, bands of rows slipped aside, and the blocks and lines of a broken signal."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.style import Style

SPLIT = 0.012
"""How far red and blue stand beside green, as a share of the shorter side."""
BANDS, BLOCKS = 15, 12
LOUD = ((255, 40, 120), (40, 240, 255), (250, 240, 60), (120, 60, 255))


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del detail
    rng = stream(seed, "glitch")
    width, height = picture.size
    unit = min(picture.size)
    pixels = np.asarray(picture).copy()
    for _ in range(BANDS):
        top = int(rng.uniform(0, 0.97) * height)
        tall = max(2, int(unit * rng.choice([0.006, 0.012, 0.03, 0.055])))
        slip = int(rng.uniform(-1, 1) * unit * 0.075)
        pixels[top : top + tall] = np.roll(pixels[top : top + tall], slip, axis=1)
    away = max(1, round(unit * SPLIT))
    torn = pixels.copy()
    torn[:, :-away, 0] = pixels[:, away:, 0]
    torn[:, away:, 2] = pixels[:, :-away, 2]
    for number in range(BLOCKS):
        left, top = int(rng.uniform(-0.05, 0.95) * width), int(rng.uniform(0, 0.98) * height)
        wide, tall = int(unit * rng.uniform(0.04, 0.22)), max(2, int(unit * rng.uniform(0.004, 0.014)))
        box = torn[top : top + tall, max(0, left) : left + wide]
        box[:] = (box * 0.35 + np.array(LOUD[number % len(LOUD)]) * 0.65).astype(np.uint8)
    dark = ((np.arange(height) * 340 // unit) % 2 == 0)[:, None, None]
    return Image.fromarray(np.where(dark, torn, (torn * 0.86).astype(np.uint8)))


STYLE = Style(name="glitch", apply=apply, rank=90)
