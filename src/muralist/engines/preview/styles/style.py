"""What a style is, and the few whole-picture operations that styles share."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.streams import stream

STRIP = 256
"""Rows handled at once by full-size float work: keeps peak memory low."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """`apply(picture, seed, detail)` returns the picture in this style, same size. `rank` orders several: low first.

    `sparing(picture, seed, detail, subjects)` does the same and knows where the things are: `subjects` (L, same size)
    holds 0 for the backdrop and else the number of a thing.
    """

    name: str
    apply: Callable[[Image.Image, int, int], Image.Image]
    sparing: Callable[[Image.Image, int, int, Image.Image], Image.Image] | None = None
    rank: int = 50


def most(pixels: Array) -> Array:
    """The largest channel of each pixel (H, W); several times as quick as a reduction over the last axis."""
    return np.maximum(np.maximum(pixels[..., 0], pixels[..., 1]), pixels[..., 2])


def least(pixels: Array) -> Array:
    """The smallest channel of each pixel (H, W)."""
    return np.minimum(np.minimum(pixels[..., 0], pixels[..., 1]), pixels[..., 2])


def summed(pixels: Array) -> Array:
    """The channels of each pixel together (H, W)."""
    return np.asarray(pixels[..., 0] + pixels[..., 1] + pixels[..., 2])


def in_strips(picture: Image.Image, work: Callable[[Array, int], Array]) -> Image.Image:
    """Run float32 work on strips of rows; `work(pixels 0..255 (h, W, 3), first row)` returns the same shape."""
    source = np.asarray(picture)
    out = np.empty_like(source)
    for top in range(0, source.shape[0], STRIP):
        rows = work(source[top : top + STRIP].astype(np.float32), top)
        out[top : top + STRIP] = np.clip(rows + 0.5, 0, 255).astype(np.uint8)
    return Image.fromarray(out)


def grain_tile(seed: int, name: str, unit: int, cells: float) -> Array:
    """A square tile of soft noise, mean 0 and deviation 1, `cells` grains across the frame's shorter side."""
    side = 256
    noise = stream(seed, "grain", name).standard_normal((side, side)).astype(np.float32)
    zoom = max(1.0, unit / cells)
    if zoom > 1.05:
        big = math.ceil(side * zoom)
        wide = np.pad(noise, 4, mode="wrap")
        frame = (4.0, 4.0, 4.0 + side, 4.0 + side)
        noise = np.asarray(Image.fromarray(wide).resize((big, big), Image.Resampling.BICUBIC, box=frame))
    noise = noise - noise.mean()
    return np.asarray(noise / max(1e-6, float(noise.std())), dtype=np.float32)


def tiled(tile: Array, top: int, height: int, width: int) -> Array:
    """Rows `top`.. of an endless tiling."""
    rows = np.arange(top, top + height) % tile.shape[0]
    repeats = -(-width // tile.shape[1])
    return np.tile(tile[rows], (1, repeats))[:, :width]


def vignette(width: int, height: int, top: int, rows: int, strength: float) -> Array:
    """Falloff towards the corners for some rows of the frame (rows, W)."""
    x = ((np.arange(width, dtype=np.float32) + 0.5) / width * 2 - 1)[None, :]
    y = ((np.arange(top, top + rows, dtype=np.float32) + 0.5) / height * 2 - 1)[:, None]
    return 1 - np.float32(strength) * smoothstep(0.55, 1.5, np.sqrt(x * x + y * y))


def curve_table(points: list[tuple[float, float]]) -> list[int]:
    """A 256-entry tone curve through (in, out) points in 0..255."""
    values = np.interp(np.arange(256), [p[0] for p in points], [p[1] for p in points])
    return [int(v + 0.5) for v in values]


def soften(picture: Image.Image, share: float) -> Image.Image:
    """Gaussian blur by a share of the shorter side, done small where that looks the same."""
    radius = share * min(picture.size)
    if radius <= 3:
        return picture.filter(ImageFilter.GaussianBlur(radius))
    k = max(1, int(radius / 2.5))
    small = picture.resize((max(2, picture.width // k), max(2, picture.height // k)), Image.Resampling.BOX)
    return small.filter(ImageFilter.GaussianBlur(radius / k)).resize(picture.size, Image.Resampling.BICUBIC)


def working_size(picture: Image.Image, pixels: int) -> Image.Image:
    """The picture, or a smaller copy with at most that many pixels."""
    share = (pixels / (picture.width * picture.height)) ** 0.5
    if share >= 1:
        return picture
    size = (max(8, round(picture.width * share)), max(8, round(picture.height * share)))
    return picture.resize(size, Image.Resampling.BOX)


def outlines(picture: Image.Image, *, thin: float, wide: float, threshold: float, gain: float) -> Image.Image:
    """Dark contour lines (L, white where ink goes), by a difference of two blurs `thin` and `wide` (shares of the
    shorter side). The difference is relative to the tone, so that lights and darks draw alike.
    """
    small = working_size(picture.convert("L"), 1_050_000)
    unit = min(small.size)
    fine = np.asarray(small.filter(ImageFilter.GaussianBlur(max(0.6, unit * thin)))).astype(np.float32)
    soft = np.asarray(small.filter(ImageFilter.GaussianBlur(max(1.2, unit * wide)))).astype(np.float32)
    edge = (soft - fine) / (28 + soft) * np.float32(255)
    line = np.clip((edge - np.float32(threshold)) * np.float32(gain), 0, 255).astype(np.uint8)
    sheet = Image.fromarray(line)
    return sheet if sheet.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC)


def spread_tones(grey: Image.Image, low_share: float = 0.02, high_share: float = 0.80) -> Image.Image:
    """Tones stretched to the picture's own range, so that dark scenes still draw."""
    counts = np.cumsum(grey.histogram())
    low = int(np.searchsorted(counts, counts[-1] * low_share))
    high = int(np.searchsorted(counts, counts[-1] * high_share))
    span = max(40, high - low)
    return grey.point([max(0, min(255, round((value - low) / span * 255))) for value in range(256)])


def few_inks(picture: Image.Image, count: int) -> Image.Image:
    """The picture in `count` colours (mode P, no dither), chosen so that small saturated things keep their hue.

    A plain median cut gives its colours to large areas: a red bicycle in a meadow would turn brown.
    """
    pixels = np.asarray(picture.reduce(max(1, round((picture.width * picture.height / 30_000) ** 0.5)))).reshape(-1, 3)
    chroma = pixels.max(axis=1).astype(np.int16) - pixels.min(axis=1)
    vivid = pixels[chroma >= np.quantile(chroma, 0.93)]
    sample = np.concatenate([pixels, np.repeat(vivid, 10, axis=0)])
    side = 256
    rows = -(-len(sample) // side)
    sheet = np.resize(sample, (rows, side, 3)).astype(np.uint8)
    palette = Image.fromarray(sheet).quantize(count, method=Image.Quantize.MEDIANCUT, kmeans=2)
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def moved(mask: Image.Image, dx: int, dy: int) -> Image.Image:
    """An L mask shifted by whole pixels; nothing comes in from the other side."""
    sheet = Image.new("L", mask.size, 0)
    sheet.paste(mask, (dx, dy))
    return sheet


def shape_of(subjects: Image.Image | None, size: tuple[int, int], soft: float = 0.0) -> Image.Image | None:
    """Where the things are (L, white) at another size, its edge blurred by a share of the shorter side."""
    if subjects is None:
        return None
    mask = subjects.point([0] + [255] * 255)
    if mask.size != size:
        mask = mask.resize(size, Image.Resampling.BILINEAR)
    return mask.filter(ImageFilter.GaussianBlur(max(0.5, soft * min(size)))) if soft else mask


def brims(subjects: Image.Image) -> Image.Image:
    """The outermost pixels of every thing (L, white), also where one thing lies before another."""
    values = np.asarray(subjects)
    high, low = values, values
    for axis in (0, 1):
        wide = np.pad(high, [(1, 1) if axis == way else (0, 0) for way in (0, 1)], mode="edge")
        deep = np.pad(low, [(1, 1) if axis == way else (0, 0) for way in (0, 1)], mode="edge")
        count = values.shape[axis]
        before, behind = [slice(None)] * 2, [slice(None)] * 2
        before[axis], behind[axis] = slice(0, count), slice(2, count + 2)
        high = np.maximum(high, np.maximum(wide[tuple(before)], wide[tuple(behind)]))
        low = np.minimum(low, np.minimum(deep[tuple(before)], deep[tuple(behind)]))
    return Image.fromarray(((high != low) & (values > 0)).astype(np.uint8) * 255)
