"""Flat areas that only a soft shade parts are one: a plain wall in few colours would lie in rings."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import grown

SOFT = 13.0
"""Difference within three pixels, summed over the channels, below which a border is a shade and no edge."""
WIDE = 170.0
"""Difference of two colours, summed over the channels, from which they are two whatever lies between."""
HUED = 44.0
"""Difference of hue from which they are two as well: lamplit grass is no sky."""
SPAN = 130.0
"""Range of tones of a picture up to which its shades and its edges are smaller."""
APART = 3
MUCH = 5.0
"""The difference of tone across two pixels that counts at most."""
CREASE, NEXT, LONG = 3.7, 3, 0.08
"""Difference of tone across two pixels from which there is an edge within one colour, how many pixels that lies off
the border of two, and over which length it is told, to both sides, as a share of the width.
"""
ACROSS = 0.45
"""The share of the width that such an edge goes through at least."""


def without_rings(inks: Image.Image, even: Image.Image, soft: float = SOFT) -> Image.Image:
    """The numbered colours (mode P) of a picture (same size); those that shade into each other, by less than `soft`
    along their border, are the largest one.
    """
    labels = np.asarray(inks)
    palette = np.array(inks.getpalette()).reshape(-1, 3).astype(np.float32)
    sizes = np.bincount(labels.ravel(), minlength=256)
    steps, counts = _borders(labels, np.asarray(even).astype(np.int16))
    low, high = np.quantile(np.asarray(even.convert("L").reduce(4)), (0.02, 0.98))
    # by night and in haze a ridge is a small step
    share = float(np.clip((high - low) / SPAN, 0.15, 1))
    mean = steps / np.maximum(1, counts)
    home = np.arange(256)
    for pair in np.argsort(np.where(counts > 0, mean, np.inf), kind="stable").tolist():
        if counts[pair] == 0 or mean[pair] >= soft * share:
            break
        one, other = int(home[pair // 256]), int(home[pair % 256])
        if one == other or np.abs(palette[one] - palette[other]).sum() > WIDE or _hues(palette, one, other) > HUED:
            continue
        keep, lost = (one, other) if sizes[one] >= sizes[other] else (other, one)
        sizes[keep] += sizes[lost]
        home[home == lost] = keep
    merged = Image.fromarray(home.astype(np.uint8)[labels], mode="P")
    merged.putpalette(inks.getpalette() or [])
    return merged


def _hues(palette: Array, one: int, other: int) -> float:
    """How far apart two colours are in red against green and yellow against blue."""
    change = palette[one] - palette[other]
    return float(abs(change[0] - change[1]) + abs((change[0] + change[1]) / 2 - change[2]))


def _borders(labels: Array, pixels: Array) -> tuple[Array, Array]:
    """Of every pair of labels (smaller * 256 + larger): how much the pixels differ across their border, summed, and
    how many pixels it is long.
    """
    steps, counts = np.zeros(65536), np.zeros(65536, dtype=np.int64)
    for axis in (0, 1):
        first, second = (labels[:-1], labels[1:]) if axis == 0 else (labels[:, :-1], labels[:, 1:])
        wide = [(APART // 2, APART - 1 - APART // 2) if way == axis else (0, 0) for way in (0, 1)] + [(0, 0)]
        padded = np.pad(pixels, wide, mode="edge")
        count = first.shape[axis]
        far = padded[APART - 1 :][:count] if axis == 0 else padded[:, APART - 1 :][:, :count]
        near = padded[:count] if axis == 0 else padded[:, :count]
        step = np.abs(far - near).sum(axis=2)
        met = first != second
        code = np.minimum(first, second)[met].astype(np.int64) * 256 + np.maximum(first, second)[met]
        steps += np.bincount(code, step[met], 65536)
        counts += np.bincount(code, minlength=65536)
    return steps, counts


def creases(inks: Image.Image, even: Image.Image) -> Image.Image:
    """Level edges (L, white) of the picture that lie within one numbered colour: the rim of a table before a wall that
    is as light.
    """
    labels, tone = np.asarray(inks), np.asarray(even.convert("L")).astype(np.float32)
    reach = max(4, round(LONG * labels.shape[1]))
    # a long faint edge counts, a short strong one does not, and texture cancels itself out
    step = np.clip(tone[2:] - tone[:-2], -MUCH, MUCH)
    total = np.cumsum(np.pad(step, ((0, 0), (reach + 1, reach)), mode="edge"), axis=1)
    mean = np.abs(total[:, 2 * reach + 1 :] - total[:, : -2 * reach - 1]) / (2 * reach + 1)
    drawn = np.zeros(labels.shape, dtype=bool)
    peak = np.pad(mean, ((1, 1), (0, 0)))
    sharp = (mean > CREASE) & (mean >= peak[2:]) & (mean >= peak[:-2])
    drawn[1:-1] = sharp & (labels[2:] == labels[:-2])
    # a rim goes through most of the picture; waves, roofs and boards are broken lines
    drawn &= (np.convolve(drawn.sum(axis=1), np.ones(NEXT), "same") >= ACROSS * labels.shape[1])[:, None]
    border = np.zeros(labels.shape, dtype=np.uint8)
    border[1:] |= labels[1:] != labels[:-1]
    # beside a sheet's own border an edge is drawn already
    return ImageChops.subtract(
        Image.fromarray(drawn.astype(np.uint8) * 255), grown(Image.fromarray(border * 255), 2 * NEXT + 1)
    )
