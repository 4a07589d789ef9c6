"""What tells a pale fill from bare paper where a style has only lines: its faint colour and its fine texture."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array

PALE = 150.0
"""Tone of 255 from which a fill is in danger of being drawn as paper."""
COLOUR, TEXTURE = 0.9, 2.3
"""How much of a pale fill's colour and of its texture becomes tone."""
REACH = 0.012
"""How far texture reaches, of the picture's shorter side."""


def relief(picture: Image.Image) -> Array:
    """How much darker (H, W), in tones of 255, each pale place is to be drawn than it is; negative where lighter."""
    grey = picture.convert("L")
    fine = np.asarray(grey.filter(ImageFilter.BoxBlur(max(0.5, min(picture.size) * 0.0010)))).astype(np.float32)
    broad = np.asarray(grey.filter(ImageFilter.BoxBlur(max(2.0, min(picture.size) * REACH)))).astype(np.float32)
    pixels = np.asarray(picture)
    chroma = (pixels.max(axis=2) - pixels.min(axis=2)).astype(np.float32)
    weight = np.clip((broad - PALE) / 40, 0, 1)
    darker: Array = weight * (COLOUR * chroma + TEXTURE * np.clip(broad - fine, -30, 30))
    return darker
