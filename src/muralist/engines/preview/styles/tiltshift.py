"""Tilt-shift: one sharp band across the picture, all nearer and farther melting, in the loud colours of a model."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.styles.style import Style, soften

HALF, FALL = 0.11, 0.16
"""Half the height of the sharp band and how far it fades, as shares of the frame's height."""
MIDDLE = 0.60


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The sharp band where the things stand."""
    del seed, detail
    width, height = picture.size
    box = subjects.getbbox() if subjects is not None else None
    middle, half = MIDDLE, HALF
    if box is not None and subjects is not None:
        share = height / subjects.height
        low, high = box[1] * share / height, box[3] * share / height
        middle, half = high * 0.72 + low * 0.28, max(HALF, min(0.20, (high - low) * 0.34))
    loud = ImageEnhance.Contrast(ImageEnhance.Color(picture).enhance(1.42)).enhance(1.10)
    y = (np.arange(height, dtype=np.float32) + 0.5) / height
    away = np.clip((np.abs(y - middle) - half) / FALL, 0, 1)
    page = loud
    for share, level in ((0.006, 0.0), (0.016, 0.5)):
        mask = np.clip((away - level) * 2, 0, 1)
        sheet = Image.fromarray(np.repeat((mask * 255).astype(np.uint8)[:, None], width, axis=1))
        page = Image.composite(soften(loud, share), page, sheet)
    return page


STYLE = Style(name="tiltshift", apply=apply, rank=30, sparing=sparing)
