"""Ink wash: grey washes that bleed into absorbent paper, dry-brush contours, a trace of colour."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, in_strips, outlines, spread_tones, working_size

PAPER = np.array([244, 238, 224], dtype=np.float32)
INK = np.array([32, 32, 38], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = working_size(picture, 420_000)
    view = View(small.width, small.height, seed, 0)
    wash = _bled(small, view)
    sheet = Image.fromarray(np.clip(wash * 255, 0, 255).astype(np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    washes = np.asarray(sheet)
    hues = np.asarray(small.filter(ImageFilter.GaussianBlur(2)).resize((width, height), Image.Resampling.BILINEAR))
    lines = np.asarray(outlines(picture, thin=0.0016, wide=0.0042, threshold=6.0, gain=13.0))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        fibre = band.noise("fibre", 40.0, 170.0, octaves=2 if detail < 2 else 3, gain=0.7)
        dry = smoothstep(0.32, 0.58, band.noise("dry", 60.0, 24.0, octaves=2))
        amount = washes[top : top + count].astype(np.float32) / 255
        line = lines[top : top + count].astype(np.float32) / 255 * (0.45 + 0.55 * dry)
        dark = np.clip(1 - (1 - amount * (0.90 + 0.20 * fibre)) * (1 - 0.85 * line), 0, 0.96)[..., None]
        hue = hues[top : top + count].astype(np.float32)
        tint = (hue - (hue @ LUMA)[..., None]) * np.float32(0.26)
        paper = PAPER * (1 + 0.030 * (fibre - 0.5))[..., None]
        return np.asarray(paper + (INK - paper) * dark + tint * (0.25 + 0.75 * dark), dtype=np.float32)

    return in_strips(picture, work)


def _bled(small: Image.Image, view: View) -> Array:
    """How much ink lies where, 0..1: few tones, wet edges that are darker than what they enclose."""
    grey = spread_tones(small.convert("L").filter(ImageFilter.MedianFilter(5)))
    tone = np.asarray(grey).astype(np.float32) / 255
    pooled = view.noise("pool", 3.0, octaves=4)
    dark = np.clip((0.88 - tone) / 0.88, 0, 1) ** 1.15
    place = dark * 5 + 0.5 * (pooled - 0.5)
    lower = np.floor(place)
    level = np.clip((lower + smoothstep(0.30, 0.70, place - lower)) / 5, 0, 1)
    sheet = Image.fromarray((level * 255).astype(np.uint8))
    wide = np.asarray(sheet.filter(ImageFilter.GaussianBlur(view.unit * 0.012))).astype(np.float32) / 255
    near = np.asarray(sheet.filter(ImageFilter.GaussianBlur(view.unit * 0.0022))).astype(np.float32) / 255
    rim = np.clip(near - wide, 0, 1)
    soft = 0.62 * near + 0.38 * wide
    return np.asarray((soft + 0.55 * rim) * (0.80 + 0.40 * (pooled - 0.2)) * 0.92, dtype=np.float32)


STYLE = Style(name="inkwash", apply=apply, rank=20)
