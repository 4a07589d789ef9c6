"""Pointillism: touches of pure colour side by side that mix in the eye."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.style import Style, working_size

LAYERS = ((64, 0.95, 0.7), (112, 0.62, 1.0), (150, 0.50, 1.0))
"""Of each layer of dots: columns across the shorter side, radius in cells, and how far colours stray."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    small = ImageEnhance.Color(working_size(picture, 260_000).filter(ImageFilter.GaussianBlur(1.0))).enhance(1.35)
    pixels = np.asarray(small).astype(np.float32)
    k = 2 if unit < 1100 else 1
    sheet = Image.new("RGB", (width * k, height * k), (226, 216, 196))
    pen = ImageDraw.Draw(sheet)
    for number, (columns, radius, stray) in enumerate(LAYERS[: 2 if detail < 1 else 3]):
        rng = stream(seed, "points", number)
        cell = unit / columns
        nx, ny = int(width / cell) + 1, int(height / cell) + 1
        gx, gy = np.meshgrid(np.arange(nx), np.arange(ny))
        x = (gx.ravel() + rng.uniform(-0.1, 1.1, nx * ny)) * cell
        y = (gy.ravel() + rng.uniform(-0.1, 1.1, nx * ny)) * cell
        at_x = np.clip(x / width * pixels.shape[1], 0, pixels.shape[1] - 1).astype(np.int32)
        at_y = np.clip(y / height * pixels.shape[0], 0, pixels.shape[0] - 1).astype(np.int32)
        found = pixels[at_y, at_x]
        # each touch leans to a purer neighbour of its hue: warmer, cooler, lighter or darker
        lean = rng.normal(0, 1, (len(found), 3)) * 17 * stray + rng.normal(0, 9, (len(found), 1))
        mean = found.mean(axis=1, keepdims=True)
        colours = np.clip(mean + (found - mean) * 1.35 + lean, 0, 255).astype(np.int32)
        size = cell * radius * rng.uniform(0.75, 1.1, len(found)) * k
        for px, py, r, (red, green, blue) in zip(
            (x * k).tolist(), (y * k).tolist(), size.tolist(), colours.tolist(), strict=True
        ):
            pen.ellipse((px - r, py - r, px + r, py + r), fill=(red, green, blue))
    return sheet.reduce(k) if k > 1 else sheet


STYLE = Style(name="pointillism", apply=apply, rank=60)
