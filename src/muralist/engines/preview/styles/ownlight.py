"""Things in their own light, for styles that draw what a thing is and not how dark the hour is around it."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA

WHITE = 238.0
"""Tone of 255 that the lights of a thing are raised to."""
SCENE = 180.0
"""Tone that the lights of a bright scene have: there nothing is raised, so that black things stay black."""
MOST = 2.6


def own_light(picture: Image.Image, subjects: Image.Image) -> Image.Image:
    """The picture with every thing as light as by day; `subjects` has the picture's size.

    A blossom tree at night is drawn as a blossom tree and not as a dark lump.
    """
    numbers = np.asarray(subjects)
    pixels = np.asarray(picture).astype(np.float32)
    tones = pixels[::3, ::3] @ LUMA
    sample = numbers[::3, ::3]
    dark = min(MOST, max(1.0, SCENE / max(20.0, float(np.quantile(tones, 0.90)))))
    if dark < 1.08:
        return picture
    gain = np.ones(256, dtype=np.float32)
    for number in np.unique(sample[sample > 0]).tolist():
        light = float(np.quantile(tones[sample == number], 0.96))
        gain[number] = min(dark, max(1.0, WHITE / max(20.0, light)))
    raised = 255 * (1 - (1 - np.clip(pixels / 255, 0, 1)) ** gain[numbers][..., None])
    return Image.fromarray(np.clip(raised, 0, 255).astype(np.uint8))
