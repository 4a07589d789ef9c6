"""Pencil: graphite lines and hatching on white paper."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, in_strips, working_size


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    grey = picture.convert("L")
    tones = np.asarray(_spread(grey))
    lines = _lines(grey)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        tooth = band.noise("paper", 210.0, octaves=2, gain=0.7)
        tone = tones[top : top + rows.shape[0]].astype(np.float32) / 255
        shade = _hatching(band, tone, unit)
        line = lines[top : top + rows.shape[0]].astype(np.float32) / 255
        graphite = np.clip(shade * (0.45 + 1.0 * tooth) + line * (0.60 + 0.5 * tooth), 0, 1)
        graphite = np.clip(graphite + (1 - tone) * 0.30 * (0.35 + tooth), 0, 0.93)
        paper = 250 - 9 * (tooth - 0.5)
        for channel, (light, dark) in enumerate(((1.0, 44.0), (0.99, 43.0), (0.965, 48.0))):
            rows[..., channel] = paper * light * (1 - graphite) + dark * graphite
        return rows

    return in_strips(picture, work)


def _spread(grey: Image.Image) -> Image.Image:
    """Tones stretched to the picture's own range, so that dark scenes still draw."""
    counts = np.cumsum(grey.histogram())
    low, high = int(np.searchsorted(counts, counts[-1] * 0.02)), int(np.searchsorted(counts, counts[-1] * 0.88))
    span = max(40, high - low)
    return grey.point([max(0, min(255, round((value - low) / span * 255))) for value in range(256)])


def _hatching(view: View, tone: Array, unit: int) -> Array:
    """Three directions of strokes; each darker tone adds one."""
    x, y = view.x * 1000, view.yw * 1000
    waver = view.noise("waver", 5.0, octaves=3) * 26
    total = np.zeros(view.shape, dtype=np.float32)
    pitch = 6.5 if unit >= 640 else 6.5 * (640 / unit) ** 0.6
    for angle, start in ((0.95, 0.80), (-0.55, 0.46), (1.5, 0.24)):
        across = x * np.float32(math.sin(angle)) - y * np.float32(math.cos(angle)) + waver
        wave = 0.5 + 0.5 * np.cos(across * np.float32(2 * math.pi / pitch))
        need = np.clip((start - tone) / 0.34, 0, 1)
        total += np.clip((wave - 1 + need * 0.85) * 1.8, 0, 1) * np.float32(0.44)
    return np.clip(total, 0, 0.95)


def _lines(grey: Image.Image) -> Array:
    small = working_size(grey, 1_400_000)
    unit = min(small.size)
    fine = np.asarray(small.filter(ImageFilter.GaussianBlur(max(0.5, unit * 0.0008)))).astype(np.float32)
    soft = np.asarray(small.filter(ImageFilter.GaussianBlur(max(1.0, unit * 0.0026)))).astype(np.float32)
    # relative difference draws lights and darks alike
    edge = np.abs(soft - fine) / (24 + soft) * 255
    line = np.clip((edge - 5.0) * 9.0, 0, 255).astype(np.uint8)
    sheet = Image.fromarray(line)
    return np.asarray(sheet if small.size == grey.size else sheet.resize(grey.size, Image.Resampling.BICUBIC))


STYLE = Style(name="pencil", apply=apply, rank=20)
