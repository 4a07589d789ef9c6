"""Picture helpers of the preview tests."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image


def pixels(data: bytes) -> np.ndarray:
    """A file's RGB pixels as int16 (H, W, 3)."""
    with Image.open(io.BytesIO(data)) as picture:
        return np.asarray(picture.convert("RGB")).astype(np.int16)


def png(picture: Image.Image) -> bytes:
    """A picture as PNG bytes."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def photo(hue: int, width: int = 96, height: int = 72) -> bytes:
    """A small textured test photograph whose colours depend on `hue`."""
    y, x = np.mgrid[0:height, 0:width]
    base = np.stack([(x * 2 + hue * 37) % 256, (y * 3 + hue * 91) % 256, (x + y + hue * 151) % 256], axis=-1)
    return png(Image.fromarray(base.astype(np.uint8)))
