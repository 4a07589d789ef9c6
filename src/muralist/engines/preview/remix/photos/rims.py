"""The soft edge of a thing that gets another colour: each pixel there is partly the thing, partly what is behind it."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

WIDE = 90
"""The edge is as wide as the picture's shorter side by this, at least LEAST pixels."""
LEAST = 3


def rimmed(old: np.ndarray, new: np.ndarray, membership: np.ndarray) -> np.ndarray:
    """The picture `new` with the edge of what was recoloured mixed anew, by how much of the thing was in each pixel."""
    reach = max(LEAST, min(membership.shape) // WIDE)
    whole = Image.fromarray((membership > 0.5).astype(np.uint8) * 255)
    size = 2 * reach + 1
    inner = np.asarray(_grown(whole, -reach)) > 127
    outer = np.asarray(_grown(whole, reach)) > 127
    rim = outer & ~inner
    if not rim.any() or not inner.any():
        return new
    within, behind = inner.astype(np.float32), (~outer).astype(np.float32)
    front, back, fresh = (
        _spread(picture, mask, size) for picture, mask in ((old, within), (old, behind), (new, within))
    )
    away = front - back
    share = ((old - back) * away).sum(axis=-1) / np.maximum(1.0, (away**2).sum(axis=-1))
    share = np.clip(share, 0, 1)[..., None]
    return np.where(rim[..., None], old + (fresh - front) * share, new)


def _grown(mask: Image.Image, reach: int) -> Image.Image:
    """The mask that many pixels larger, or smaller."""
    kind = ImageFilter.MaxFilter if reach > 0 else ImageFilter.MinFilter
    for _ in range(abs(reach)):
        mask = mask.filter(kind(3))
    return mask


def _spread(picture: np.ndarray, mask: np.ndarray, size: int) -> np.ndarray:
    """The colours under a mask, carried over its edge by that many pixels."""
    weight = np.maximum(1.0, _soft(255.0 * mask, size)) / np.float32(255)
    return np.stack([_soft(picture[..., channel] * mask, size) / weight for channel in range(3)], axis=-1)


def _soft(field: np.ndarray, size: int) -> np.ndarray:
    octets = Image.fromarray(np.clip(field, 0, 255).astype(np.uint8))
    return np.asarray(octets.filter(ImageFilter.GaussianBlur(size))).astype(np.float32)
