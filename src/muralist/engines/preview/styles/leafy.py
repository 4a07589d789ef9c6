"""A picture in grey as drawings have it: leaves and grass darker than water and sky of the same tone."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array

GREEN, BLUE = 0.85, 0.30
"""What the green that outweighs the other two takes from a tone, and what the blue adds."""


def drawing_tone(pixels: Array) -> Array:
    """Tones (H, W) of colours (H, W, 3), on their scale, in which a river is told from its banks."""
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    tone = pixels @ LUMA
    tone += np.maximum(blue - np.maximum(red, green), 0) * np.float32(BLUE)
    tone -= np.maximum(green - np.maximum(red, blue), 0) * np.float32(GREEN)
    return np.asarray(tone)


def drawing_grey(picture: Image.Image, subjects: Image.Image | None = None) -> Image.Image:
    """The same tones of a picture (L); things (`subjects` above 0) keep the tones that they have."""
    pixels = np.asarray(picture).astype(np.float32)
    tone = drawing_tone(pixels)
    if subjects is not None:
        own = np.asarray(subjects) > 0
        tone[own] = pixels[own] @ LUMA
    return Image.fromarray(np.clip(tone + 0.5, 0, 255).astype(np.uint8))
