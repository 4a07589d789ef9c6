"""Pictures shown by their tones alone, in colours of a ramp: what heat cameras, two inks and negatives do."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import spread_tones

Stops = tuple[tuple[int, tuple[int, int, int]], ...]
"""Tones of 255 and the colour that each is shown in, dark first."""


def ramped(grey: Image.Image, stops: Stops) -> Image.Image:
    """Tones (L) in the colours of a ramp."""
    at = [tone for tone, _ in stops]
    bands = [[round(float(np.interp(value, at, [colour[band] for _, colour in stops]))) for value in range(256)]
             for band in range(3)]  # fmt: skip
    return Image.merge("RGB", [grey.point(table) for table in bands])


def tones(picture: Image.Image) -> Image.Image:
    """The tones (L) of a picture over their whole range."""
    return spread_tones(picture.convert("L"), 0.01, 0.985)


def luminance(rows: Array) -> Array:
    """Tones (h, W) of float rows (h, W, 3)."""
    return np.asarray(rows @ LUMA)
