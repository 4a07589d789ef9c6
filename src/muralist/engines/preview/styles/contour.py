"""A line along the edge of a thing where a style has left it as pale, or as dark, as what is behind it."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import brims, shape_of, summed, working_size

LOST, FOUND = 9.0, 25.0
"""Difference of tone and hue up to which an edge is lost, and from which it is clear."""
REACH = 0.012
"""How far to either side of the edge is compared, as a share of the shorter side."""
MARGIN = 0.044
"""Width of the frame's border that no line is drawn in."""
DARK = 66
"""Tone of 255 below which the line is lighter than the thing instead of darker."""


def kept_apart(picture: Image.Image, subjects: Image.Image, thick: float = 0.0026) -> Image.Image:
    """The picture with a line in the thing's own darkened colour wherever its edge would not be seen."""
    small = working_size(picture, 200_000)
    shape = shape_of(subjects, small.size)
    if shape is None or shape.getbbox() is None:
        return picture
    unit = min(small.size)
    inside = np.asarray(shape).astype(np.float32)[..., None] / 255
    pixels = np.asarray(small).astype(np.float32)
    own, behind = _mean(pixels, inside, unit), _mean(pixels, 1 - inside, unit)
    change = own - behind
    apart = np.abs(change @ LUMA) + 0.35 * summed(np.abs(change - summed(change)[..., None] / 3))
    lost = np.clip((FOUND - apart) / (FOUND - LOST), 0, 1)
    share = Image.fromarray((lost * 216).astype(np.uint8)).resize(picture.size, Image.Resampling.BILINEAR)
    rim = brims(subjects.point([0] + [255] * 255)).filter(
        ImageFilter.GaussianBlur(max(0.6, min(subjects.size) * thick * 0.45))
    )
    rim = rim.point([min(255, max(0, value - 20) * 4) for value in range(256)])
    rim = rim if rim.size == picture.size else rim.resize(picture.size, Image.Resampling.BICUBIC)
    tone = (own @ LUMA)[..., None]
    ink = np.where(tone > DARK, own * 0.42, own * 0.6 + 88)
    line = Image.fromarray(np.clip(ink, 0, 255).astype(np.uint8)).resize(picture.size, Image.Resampling.BILINEAR)
    # no line runs out into the paper around a print
    edge = round(min(picture.size) * MARGIN)
    box = (edge, edge, picture.width - edge, picture.height - edge)
    page = picture.copy()
    page.paste(line.crop(box), box[:2], ImageChops.multiply(rim, share).crop(box))
    return page


def _mean(pixels: Array, weight: Array, unit: int) -> Array:
    """The mean colour near each pixel of those that `weight` (H, W, 1) picks."""
    radius = max(1.0, unit * REACH)
    picked = Image.fromarray(np.clip(pixels * weight, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius))
    share = Image.fromarray(np.clip(weight[..., 0] * 255, 0, 255).astype(np.uint8))
    count = np.asarray(share.filter(ImageFilter.GaussianBlur(radius))).astype(np.float32)[..., None] / 255
    return np.asarray(np.asarray(picked).astype(np.float32) / np.maximum(count, 0.02))
