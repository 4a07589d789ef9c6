"""Finds what a picture is about, where no plan tells: what differs most from its edges."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

SIDE = 64
LARGE = 0.2
"""The share of a picture up to which what stands out is one thing to crop about."""
KEPT = 0.12
"""The share of what stands out that may lie outside the box on each side."""


def weights(picture: Image.Image) -> np.ndarray:
    """How much each part of a picture, SIDE x SIDE of them, stands out from its edges; they sum to 1."""
    small = picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(1.5))
    pixels = np.asarray(small).astype(np.float32)
    edge = np.concatenate([pixels[:4].reshape(-1, 3), pixels[:, :3].reshape(-1, 3), pixels[:, -3:].reshape(-1, 3)])
    # each pixel against its nearest colour of the frame: skies and meadows reach it, what stands before them does not
    colours = edge[:: max(1, len(edge) // 48)]
    apart = np.sqrt(((pixels[:, :, None, :] - colours[None, None]) ** 2).sum(axis=-1)).min(axis=-1)
    full = pixels.max(axis=-1) - pixels.min(axis=-1)
    y, x = np.mgrid[0:SIDE, 0:SIDE] / (SIDE - 1) - 0.5
    central = np.exp(-3.0 * (x**2 + y**2))
    found = (np.clip(apart - 8, 0, None) * (1 + full / 160) + 0.05) * central
    return np.asarray(found / found.sum())


def subject_box(picture: Image.Image) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what stands out, as shares of the picture."""
    found = weights(picture)
    across, down = np.cumsum(found.sum(axis=0)), np.cumsum(found.sum(axis=1))
    bounds = [int(np.searchsorted(line, share)) / SIDE for share in (KEPT, 1 - KEPT) for line in (across, down)]
    return (bounds[0], bounds[1], bounds[2] + 1 / SIDE, bounds[3] + 1 / SIDE)


def subject_middle(picture: Image.Image) -> tuple[float, float]:
    """The middle of what stands out, as shares of the picture."""
    left, top, right, bottom = subject_box(picture)
    return (left + right) / 2, (top + bottom) / 2


def crop_middle(picture: Image.Image) -> tuple[float, float]:
    """What a crop should keep in its middle: what stands out, or a little above the picture's own middle."""
    left, top, right, bottom = subject_box(picture)
    if (right - left) * (bottom - top) > LARGE:
        return (0.5, 0.45)
    return (left + right) / 2, (top + bottom) / 2
