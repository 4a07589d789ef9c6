"""Rank filters that give what Pillow's do, many times as quick: whole pictures are compared, not pixel by pixel."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Bytes = NDArray[np.uint8]
FIVE = ((0, 1), (3, 4), (2, 4), (2, 3), (1, 4), (0, 3), (0, 2), (1, 3), (1, 2))
"""Comparisons that sort five values."""
MIDDLE = tuple((i, j) for i in range(5) for j in range(5) if (i + 1) * (j + 1) <= 13 and (5 - i) * (5 - j) <= 13)
"""Where, in five by five values sorted along both axes, the middle one can lie."""

MANY = 100
"""Numbers in a picture from which counting them one by one is no quicker than Pillow."""


def grown(picture: Image.Image, side: int) -> Image.Image:
    """The largest value of each channel in squares of that odd side: what is light grows."""
    return Image.fromarray(_extreme(np.asarray(picture), side, largest=True))


def shrunk(picture: Image.Image, side: int) -> Image.Image:
    """The smallest value of each channel in squares of that odd side: what is light shrinks."""
    return Image.fromarray(_extreme(np.asarray(picture), side, largest=False))


def middling(picture: Image.Image, side: int) -> Image.Image:
    """The median of each channel in squares of 3 or 5 pixels."""
    values = np.asarray(picture)
    return Image.fromarray(_median_of_nine(values) if side == 3 else _median_of_twenty_five(values))


def commonest(numbers: Image.Image, side: int) -> Image.Image:
    """The number that is met most often in squares of that odd side, of one band of few numbers (as L); the lowest of
    several, and what is there already where none is met three times.
    """
    values = np.asarray(numbers)
    present = np.flatnonzero(np.bincount(values.ravel(), minlength=256))
    if len(present) > MANY:
        return Image.frombytes("L", numbers.size, numbers.tobytes()).filter(ImageFilter.ModeFilter(side))
    (height, width), reach = values.shape, side // 2
    wide = np.zeros((height + 2 * reach, width + 2 * reach), dtype=np.uint8)
    best = np.zeros(values.shape, dtype=np.uint16)
    for number in present.tolist():
        wide[reach : reach + height, reach : reach + width] = values == number
        rows = sum((wide[step : step + height] for step in range(1, side)), start=wide[:height])
        count = sum((rows[:, step : step + width] for step in range(1, side)), start=rows[:, :width])
        # how often in the high byte; in the low one, which of two the lower number wins
        np.maximum(best, count.astype(np.uint16) << 8 | 255 - number, out=best)
    return Image.fromarray(np.where(best >> 8 > 2, 255 - (best & 255), values).astype(np.uint8))


def _extreme(values: Bytes, side: int, *, largest: bool) -> Bytes:
    pick = np.maximum if largest else np.minimum
    for axis in (0, 1):
        parts = _beside(values, side, axis)
        found = pick(parts[0], parts[1])
        for part in parts[2:]:
            pick(found, part, out=found)
        values = found
    return values


def _beside(values: Bytes, side: int, axis: int) -> list[Bytes]:
    """The values moved by each of `side` steps along an axis; the border's go on outside."""
    reach = side // 2
    edges = [(reach, reach) if axis == way else (0, 0) for way in range(values.ndim)]
    wide, count = np.pad(values, edges, mode="edge"), values.shape[axis]
    return [wide[step : step + count] if axis == 0 else wide[:, step : step + count] for step in range(side)]


def _middle(a: Bytes, b: Bytes, c: Bytes) -> Bytes:
    low, high = np.minimum(a, b), np.maximum(a, b)
    np.minimum(high, c, out=high)
    return np.asarray(np.maximum(low, high, out=low))


def _median_of_nine(values: Bytes) -> Bytes:
    """Sorted columns give three rows, and the middle one is that of three of their own."""
    a, b, c = _beside(values, 3, 0)
    low, high = np.minimum(a, b), np.maximum(a, b)
    top = np.maximum(high, c)
    np.minimum(high, c, out=high)
    middle, least = np.maximum(low, high), np.minimum(low, high)
    lows, highs = _beside(least, 3, 1), _beside(top, 3, 1)
    return _middle(
        np.maximum(np.maximum(lows[0], lows[1]), lows[2]),
        _middle(*_beside(middle, 3, 1)),
        np.minimum(np.minimum(highs[0], highs[1]), highs[2]),
    )


def _median_of_twenty_five(values: Bytes) -> Bytes:
    """Columns sorted, then rows: thirteen values are left, of which the middle one is sought."""
    columns = _sorted_five(_beside(values, 5, 0))
    rows = [_sorted_five(_beside(row, 5, 1)) for row in columns]
    left = [rows[i][j] for i, j in MIDDLE]
    while len(left) > 1:
        # neither the least nor the greatest of more than half of what is left is the middle
        head = len(left) // 2 + 2
        some = left[:head]
        for at in range(1, head):
            some[0], some[at] = np.minimum(some[0], some[at]), np.maximum(some[0], some[at])
        for at in range(1, head - 1):
            some[at], some[-1] = np.minimum(some[at], some[-1]), np.maximum(some[at], some[-1])
        left = some[1:-1] + left[head:]
    return left[0]


def _sorted_five(parts: list[Bytes]) -> list[Bytes]:
    parts = list(parts)
    for low, high in FIVE:
        parts[low], parts[high] = np.minimum(parts[low], parts[high]), np.maximum(parts[low], parts[high])
    return parts
