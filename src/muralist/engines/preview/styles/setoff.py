"""Things set off from what is behind them where both have the same tone, as a white head before fog without colour."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import shape_of, working_size

PIXELS = 130_000
NEAR, AROUND = 0.010, 0.060
"""Shares of the shorter side: over how wide an edge tones are compared, and how far behind it the ground changes."""
ALIKE = 64.0
"""Difference of tone, of 255, from which a thing stands out by itself."""
PALE = 96.0
"""The tone of a thing from which the ground behind it gets darker; behind a darker thing it gets lighter."""
DEEPER, LIGHTER, LINE = 0.40, 46.0, 0.16
"""What the ground behind loses of its light, or gains in tone, and what the thing loses along its own edge."""


def set_off(picture: Image.Image, subjects: Image.Image | None, weights: Array = LUMA) -> Image.Image:
    """The picture (RGB), its ground changed softly around things whose edge has nearly the tone of what is behind it.

    `weights` are the shares of red, green and blue in a tone.
    """
    if subjects is None or subjects.getbbox() is None:
        return picture
    small = working_size(picture, PIXELS)
    shape = shape_of(subjects, small.size)
    if shape is None:
        return picture
    unit = min(small.size)
    tone = np.asarray(small).astype(np.float32) @ weights.astype(np.float32)
    on = np.asarray(shape).astype(np.float32) / 255
    inner, outer = _mean(tone, on, unit * NEAR), _mean(tone, 1 - on, unit * NEAR)
    edge = 4 * _soft(on, unit * NEAR) * _soft(1 - on, unit * NEAR)
    weak = np.clip(1 - np.abs(inner - outer) / ALIKE, 0, 1) * edge
    pale = np.clip((inner - PALE) / 40, 0, 1)
    darker, lighter = _spread(weak * pale, unit), _spread(weak * (1 - pale), unit)
    gain = 1 - darker * (DEEPER * (1 - on) + LINE * np.clip(edge, 0, 1) ** 2 * on)
    lift = LIGHTER * lighter * (1 - on)
    pixels = np.asarray(picture).astype(np.float32)
    pixels *= _wide(gain, picture.size)[..., None]
    pixels += _wide(lift, picture.size)[..., None]
    return Image.fromarray(np.clip(pixels + 0.5, 0, 255).astype(np.uint8))


def _spread(weak: Array, unit: int) -> Array:
    """The same about every edge, fading out without an edge of its own: blurred twice."""
    return np.clip(_soft(_soft(weak, unit * AROUND / 2), unit * AROUND / 2) * 2.8, 0, 1)


def _mean(tone: Array, share: Array, radius: float) -> Array:
    """The tone near every pixel of those that are within the share."""
    return np.asarray(_soft(tone * share, radius) / np.maximum(_soft(share, radius), 0.02))


def _soft(values: Array, radius: float) -> Array:
    """Means over squares of that radius (H, W)."""
    reach = max(1, round(radius))
    wide = 2 * reach + 1
    total = np.cumsum(np.pad(values, ((reach + 1, reach), (0, 0)), mode="edge"), axis=0, dtype=np.float32)
    rows = total[wide:] - total[:-wide]
    total = np.cumsum(np.pad(rows, ((0, 0), (reach + 1, reach)), mode="edge"), axis=1, dtype=np.float32)
    return np.asarray((total[:, wide:] - total[:, :-wide]) * np.float32(1 / (wide * wide)))


def _wide(values: Array, size: tuple[int, int]) -> Array:
    return np.asarray(Image.fromarray(values.astype(np.float32)).resize(size, Image.Resampling.BILINEAR))
