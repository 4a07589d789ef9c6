"""A picture in the palette of another: every main colour of the one shows in the other, the light where it is light.

Method: both pictures are reduced to a few colours; each of the one is given one of the other, by lightness first and so
that all of them are used in about the shares they had; what lies between colours moves by both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

Floats = np.ndarray[Any, np.dtype[np.float32]]
OWN, LENT = 7, 5
"""The most colours of the picture, and of the palette that it takes."""
SMALL, QUANTIZED, GRID = 64, 32, 17
RARE, COMMON = 0.015, 0.4
"""The least share of a main colour, and how much its share counts beside how full it is."""
LIGHTNESS = np.float32(0.55)
"""How much less a difference of lightness counts than one of hue."""
UNUSED, MISMATCH, FAR = 6000.0, 1400.0, 0.3
"""What it costs to leave a colour out, to use it in other shares than it had, and to change a hue."""
SEEN = 0.06
"""The share of a picture from which on a colour is one of its main ones."""
SOFT = 15.0
KEPT_TONE, KEPT_CHROMA = 0.5, 0.3
"""How much of its own lightness and of its own variation of hue a picture keeps."""


def with_palette_of(picture: Image.Image, others: Sequence[Image.Image]) -> Image.Image:
    """The picture in the main colours of the others."""
    own, shares = _main(_sample([picture]), OWN, 20.0)
    lent, wanted = _main(_sample(others), LENT, 26.0)
    given = _dealt(own, shares, lent, wanted)
    ticks = np.linspace(0, 255, GRID)
    blue, green, red = np.meshgrid(ticks, ticks, ticks, indexing="ij")
    grid = np.stack([red, green, blue], axis=-1).reshape(-1, 3).astype(np.float32)
    moved = np.clip(_moved(_ycc(grid), own, lent[given]), 0, 255)
    table = np.clip(_rgb(moved), 0, 255) / np.float32(255)
    lookup = ImageFilter.Color3DLUT(GRID, [float(value) for value in table.reshape(-1)])
    return picture.convert("RGB").filter(lookup)


def _sample(pictures: Sequence[Image.Image]) -> Image.Image:
    """The pictures, small and side by side."""
    sheet = Image.new("RGB", (SMALL * len(pictures), SMALL))
    for number, picture in enumerate(pictures):
        sheet.paste(picture.convert("RGB").resize((SMALL, SMALL), Image.Resampling.BOX), (SMALL * number, 0))
    return sheet


def _main(sample: Image.Image, most: int, alike: float) -> tuple[Floats, Floats]:
    """Colours of a picture as luma and chroma that are far apart, common and full, and the share of each."""
    reduced = sample.quantize(QUANTIZED, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    counts = np.bincount(np.asarray(reduced).reshape(-1), minlength=QUANTIZED)[:QUANTIZED].astype(np.float32)
    palette = np.asarray(reduced.getpalette() or [], dtype=np.float32).reshape(-1, 3)
    held = [n for n in range(min(len(palette), QUANTIZED)) if counts[n] > 0]
    each, part = _ycc(palette[held]), counts[held] / counts.sum()
    apart = np.sqrt(_distances(each, each))
    wanted = part**COMMON * (np.float32(0.4) + _fullness(each))
    chosen = [int(np.argmax(wanted))]
    while len(chosen) < min(most, len(held)):
        near = apart[:, chosen].min(axis=1)
        best = int(np.argmax(np.where(near > alike, wanted * near, 0)))
        if best in chosen or near[best] <= alike:
            break
        chosen.append(best)
    nearest = np.argmin(apart[:, chosen], axis=1)
    shares = np.asarray([part[nearest == n].sum() for n in range(len(chosen))], dtype=np.float32)
    kept = [n for n in range(len(chosen)) if shares[n] >= RARE]
    return each[[chosen[n] for n in kept]], shares[kept]


def _fullness(colours: Floats) -> Floats:
    return np.asarray(np.hypot(colours[:, 1] - 128, colours[:, 2] - 128) / np.float32(64), dtype=np.float32)


def _distances(first: Floats, second: Floats) -> Floats:
    apart = (first[:, None] - second[None]) * np.asarray([LIGHTNESS, 1.2, 1.2], dtype=np.float32)
    return np.asarray((apart**2).sum(axis=-1), dtype=np.float32)


def _dealt(own: Floats, shares: Floats, lent: Floats, wanted: Floats) -> np.ndarray[Any, np.dtype[np.intp]]:
    """Which lent colour each of the picture's own becomes."""
    count, choices = len(own), len(lent)
    every = np.stack(np.meshgrid(*[np.arange(choices)] * count, indexing="ij"), axis=-1).reshape(-1, count)
    tone = (own[:, None, 0] - lent[None, :, 0]) ** 2
    each = tone + np.float32(FAR) * ((own[:, None, 1:] - lent[None, :, 1:]) ** 2).sum(axis=-1)
    cost = (each * shares[:, None])[np.arange(count), every].sum(axis=1)
    for number in range(choices):
        used = every == number
        seen = (used * shares).sum(axis=1)
        cost = cost + UNUSED * min(1.0, float(wanted[number]) * 8) * np.clip(1 - seen / SEEN, 0, 1)
        cost = cost + MISMATCH * np.abs(seen - wanted[number])
    return np.asarray(every[int(np.argmin(cost))])


def _moved(values: Floats, own: Floats, given: Floats) -> Floats:
    """Colours moved as the main colours near them are."""
    near = np.exp(-_distances(values, own) / np.float32(2 * SOFT**2)) + np.float32(1e-6)
    near /= near.sum(axis=1, keepdims=True)
    centre, target = near @ own, near @ given
    apart = values - centre
    tone = values[:, :1] * np.float32(KEPT_TONE) + (target[:, :1] + apart[:, :1]) * np.float32(1 - KEPT_TONE)
    # shadows and lights lose colour, as paint does
    full = np.clip(np.minimum(tone, 255 - tone) / np.float32(40), 0.15, 1)
    chroma = 128 + (target[:, 1:] + apart[:, 1:] * np.float32(KEPT_CHROMA) - 128) * full
    return np.concatenate([tone, chroma], axis=1)


def _ycc(colours: Floats) -> Floats:
    red, green, blue = colours[:, 0], colours[:, 1], colours[:, 2]
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    return np.stack([luma, 128 + 0.564 * (blue - luma), 128 + 0.713 * (red - luma)], axis=1).astype(np.float32)


def _rgb(values: Floats) -> Floats:
    luma, blue, red = values[:, 0], values[:, 1] - 128, values[:, 2] - 128
    return np.stack([luma + 1.403 * red, luma - 0.344 * blue - 0.714 * red, luma + 1.773 * blue], axis=1)
