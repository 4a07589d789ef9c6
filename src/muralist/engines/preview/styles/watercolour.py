"""Watercolour: pooled washes with darker rims, granulation, paper tooth and an unpainted border."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, in_strips, working_size


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = working_size(picture, 480_000)
    view = View(small.width, small.height, seed, 0)
    wash = _wobble(_flatten(small), view)
    pigment = _pigment(wash, view)
    sheet = Image.fromarray(np.clip(pigment * 255 + 0.5, 0, 255).astype(np.uint8))
    if sheet.size != picture.size:
        sheet = sheet.resize(picture.size, Image.Resampling.BICUBIC)
    lines = _lines(picture)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        tooth = band.noise("tooth", 170.0, octaves=2 if detail < 2 else 3, gain=0.6)
        rows *= (1 + 0.065 * (tooth - 0.5))[..., None]
        ink = lines[top : top + rows.shape[0]].astype(np.float32) / 255
        rows *= 1 - (0.30 * ink * (0.4 + 0.9 * tooth))[..., None]
        return rows

    return in_strips(sheet, work)


def _flatten(picture: Image.Image) -> Image.Image:
    """Melt detail into washes: medians keep edges while colours pool."""
    return (
        picture.filter(ImageFilter.MedianFilter(3))
        .filter(ImageFilter.MedianFilter(3))
        .filter(ImageFilter.GaussianBlur(0.0011 * min(picture.size)))
    )


def _wobble(picture: Image.Image, view: View) -> Array:
    """Edges wander as a wet brush does."""
    pixels = np.asarray(picture).astype(np.float32) / 255
    reach = view.unit * 0.011
    dx = (view.noise("wobble x", 7.0, octaves=3) - 0.5) * reach
    dy = (view.noise("wobble y", 7.0, octaves=3) - 0.5) * reach
    lines, columns = np.indices(view.shape, dtype=np.int32)
    lines = np.clip(lines + dy.astype(np.int32), 0, view.height - 1)
    columns = np.clip(columns + dx.astype(np.int32), 0, view.width - 1)
    return np.asarray(pixels[lines, columns])


def _pigment(wash: Array, view: View) -> Array:
    tone = wash @ LUMA
    sheet = Image.fromarray(np.clip(tone * 255, 0, 255).astype(np.uint8))
    spread = max(1.0, view.unit * 0.007)
    around = np.asarray(sheet.filter(ImageFilter.GaussianBlur(spread))).astype(np.float32) / 255
    rim = np.clip(around - tone, 0, 1)
    bloom = view.noise("bloom", 2.4, octaves=4)
    grains = view.noise("granulation", 120.0, octaves=2, gain=0.7)
    # transparent paint: work in density, thin it, then let rims and granules gather more of it
    density = -np.log(np.clip(wash, 0.03, 1.0))
    thin = 0.80 + 0.42 * (bloom - 0.5)
    gather = 1 + 2.6 * rim + 0.22 * (grains - 0.5)
    density *= (thin * gather)[..., None]
    grey = density.mean(axis=2, keepdims=True)
    density = grey + (density - grey) * np.float32(1.22)
    pixels = np.exp(-density) * np.array([0.985, 0.975, 0.945], dtype=np.float32)
    return _leave_border(pixels, view)


def _leave_border(pixels: Array, view: View) -> Array:
    ragged = (view.noise("border", 5.0, octaves=5, gain=0.6) - 0.5) * 0.030
    edge = np.minimum(view.half_width - np.abs(view.x), view.tall / 2 - np.abs(view.yw)) + ragged
    inside = smoothstep(0.018, 0.034, edge)
    rim = np.exp(-(((edge - 0.034) / 0.008) ** 2)) * 0.16
    paper = np.array([0.972, 0.958, 0.925], dtype=np.float32)
    pixels = pixels * (1 - rim)[..., None]
    return np.asarray(paper + (pixels - paper) * inside[..., None], dtype=np.float32)


def _lines(picture: Image.Image) -> Array:
    """A faint pencil drawing under the washes."""
    small = working_size(picture, 1_400_000)
    grey = small.convert("L").filter(ImageFilter.GaussianBlur(max(0.6, min(small.size) * 0.0011)))
    soft = grey.filter(ImageFilter.GaussianBlur(max(1.0, min(small.size) * 0.0028)))
    a, b = np.asarray(grey).astype(np.float32), np.asarray(soft).astype(np.float32)
    line = np.clip((b - a - 2.5) * 15, 0, 255).astype(np.uint8)
    sheet = Image.fromarray(line)
    return np.asarray(sheet if small.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC))


STYLE = Style(name="watercolour", apply=apply, rank=20)
