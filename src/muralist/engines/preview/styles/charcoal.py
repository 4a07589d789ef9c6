"""Charcoal: broad black strokes on toned paper, smudged in the half-tones and lifted in the lights."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.leafy import drawing_grey
from muralist.engines.preview.styles.style import Style, in_strips, outlines, soften, spread_tones

PAPER = np.array([228, 219, 202], dtype=np.float32)
COAL = np.array([36, 34, 35], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    grey = spread_tones(drawing_grey(picture), 0.02, 0.86)
    tones, smudged = np.asarray(grey), np.asarray(soften(grey, 0.012))
    lines = np.asarray(outlines(picture, thin=0.0018, wide=0.0060, threshold=8.0, gain=9.0))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        tooth = band.noise("tooth", 260.0, octaves=2, gain=0.7)
        waver = band.noise("waver", 4.0, octaves=2)
        across = band.x * np.float32(math.sin(0.9)) - band.yw * np.float32(math.cos(0.9)) + 0.03 * waver
        # strokes lie unevenly, or they would pass for scales
        broken = band.noise("broken", 18.0, octaves=2)
        hatch = np.sin((across * 30 + 2.2 * waver + 1.1 * broken) * np.float32(2 * math.pi))
        stroke = 0.5 + 0.5 * hatch * np.clip(1.5 * (broken - 0.22), 0, 1) * (0.4 + 0.6 * tooth)
        tone = tones[top : top + count].astype(np.float32) / 255
        dust = smudged[top : top + count].astype(np.float32) / 255
        dark = np.clip(0.92 - tone, 0, 1)
        coal = np.clip(
            dark * 1.22 - 0.34 * tooth * (1 - dark * 0.6) + 0.26 * (stroke - 0.5) * np.clip(dark * 4, 0, 1), 0, 1
        )
        coal = coal * 0.80 + 0.30 * np.clip(0.75 - dust, 0, 1)
        coal += lines[top : top + count].astype(np.float32) / 255 * (0.45 + 0.6 * tooth) * 0.75
        coal = np.clip(coal, 0, 0.97)[..., None]
        light = np.clip((tone - 0.90) * 6, 0, 1)[..., None] * 0.45
        sheet = PAPER * (1 + 0.05 * (tooth - 0.5))[..., None]
        sheet = sheet + (250 - sheet) * light
        rows[:] = sheet + (COAL - sheet) * coal
        return rows

    return in_strips(picture, work)


STYLE = Style(name="charcoal", apply=apply, rank=20)
