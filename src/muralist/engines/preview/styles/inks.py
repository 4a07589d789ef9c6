"""Inks that a palette left out: a plum among oranges is small, and a palette that knows no violet prints it brown."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array

FAR = 22.0
"""Distance of colours, hue counting more than tone, from which one is printed wrongly by the other."""
TONE = 0.45
"""How much a difference of tone counts beside one of hue."""
LEAST = 0.002
"""Share of the samples that a missing colour has at least."""
MORE = 8
"""Inks added at most."""


HUED = (
    0.22, 0.22, 0.22, 0.0,
    0.60, -0.60, 0.0, 128.0,
    0.30, 0.30, -0.60, 128.0,
)  # fmt: skip
"""Red, green and blue as tone, red against green and yellow against blue, in which the nearest ink has the hue."""


def printed_in(picture: Image.Image, inks: Array) -> Image.Image:
    """The picture in those inks (n, 3) as mode P: every pixel in the nearest one, hue counting more than tone."""
    colours = Image.fromarray(inks.astype(np.uint8)[None]).convert("RGB", HUED)
    nearest = Image.new("P", (1, 1))
    nearest.putpalette(np.asarray(colours).reshape(-1).tolist())
    page = picture.convert("RGB", HUED).quantize(palette=nearest, dither=Image.Dither.NONE)
    page.putpalette(inks.astype(np.uint8).reshape(-1).tolist())
    return page


def with_missing_inks(printed: Image.Image, sheet: Array) -> Array:
    """The inks (n, 3) of a picture (mode P), and more for colours of a sheet (H, W, 3) that they would print in another
    hue.
    """
    values = sheet.reshape(-1, 3)[:: max(1, sheet.size // 18_000)].astype(np.float32)
    count = int(np.asarray(printed).max()) + 1
    inks = np.array(printed.getpalette()[: 3 * count], dtype=np.float32).reshape(-1, 3)  # type: ignore[index]
    known, points = _opponent(inks), _opponent(values)
    apart = np.sqrt(((points[:, None] - known[None]) ** 2).sum(axis=2)).min(axis=1)
    for _ in range(MORE):
        worst = int(apart.argmax())
        if apart[worst] < FAR:
            break
        near = np.sqrt(((points - points[worst]) ** 2).sum(axis=1)) < FAR * 0.7
        if near.mean() >= LEAST:
            inks = np.concatenate([inks, np.round(values[near].mean(axis=0))[None]])
            apart = np.minimum(apart, np.sqrt(((points - _opponent(inks[-1:])) ** 2).sum(axis=1)))
        apart[near] = 0
    return inks


def _opponent(values: Array) -> Array:
    """Colours as tone, red against green and yellow against blue (n, 3)."""
    red, green, blue = values[:, 0], values[:, 1], values[:, 2]
    return np.stack([(red + green + blue) / 3 * TONE, red - green, (red + green) / 2 - blue], axis=1)
