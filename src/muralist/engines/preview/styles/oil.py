"""Oil paint: the picture laid down again in brush strokes, broad then fine, with relief that catches light."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.style import Style, in_strips, soften, working_size

LAYERS = ((1200, 0.044, 0.130), (3000, 0.022, 0.070), (6800, 0.0105, 0.036), (7500, 0.0048, 0.018))
"""Strokes a layer: how many at square ratio, width and length as shares of the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    base = working_size(picture, 1_050_000)
    canvas = _strokes(base, seed, fine=detail > 1)
    if canvas.size != picture.size:
        canvas = canvas.resize(picture.size, Image.Resampling.BICUBIC)
    return _relief(canvas)


def _strokes(base: Image.Image, seed: int, fine: bool) -> Image.Image:
    width, height = base.size
    unit = min(width, height)
    rng = stream(seed, "strokes")
    canvas = soften(base, 0.012)
    pen = ImageDraw.Draw(canvas)
    angle = _directions(base)
    busy = _busyness(base)
    wide = max(width, height) / unit
    for number, (count, thick, long) in enumerate(LAYERS):
        amount = round(count * wide * (1.25 if fine else 1.0))
        k = max(1, round(unit * thick * 0.35))
        source = np.asarray(base.reduce(k) if k > 1 else base)
        xs, ys = rng.random(amount), rng.random(amount)
        drift, lift, keep = rng.normal(0, 0.28 - 0.05 * number, amount), rng.normal(0, 7.5, amount), rng.random(amount)
        x, y = xs * (width - 1), ys * (height - 1)
        ix, iy = x.astype(np.int32), y.astype(np.int32)
        if number >= 2:
            # fine strokes only where there is something to draw
            chosen = keep <= busy[iy, ix] * (2.6 if number == 2 else 2.4)
            x, y, ix, iy = x[chosen], y[chosen], ix[chosen], iy[chosen]
            drift, lift, keep = drift[chosen], lift[chosen], keep[chosen]
        _lay_strokes(pen, _Strokes(
            x=x, y=y, angle=angle[iy, ix] + drift, drift=drift, half=unit * long / 2 * (0.7 + 0.6 * keep),
            girth=np.maximum(1, np.round(unit * thick * (0.75 + 0.5 * keep))).astype(np.int32),
            colour=source[iy // k, ix // k].astype(np.float64), lift=lift,
        ))  # fmt: skip
    canvas = canvas.filter(ImageFilter.GaussianBlur(max(0.3, unit * 0.0005)))
    # a ghost of the drawing under the paint keeps faces and letters readable
    ghost = Image.fromarray(np.clip(busy * 120, 0, 96).astype(np.uint8))
    canvas.paste(base, (0, 0), ghost)
    return canvas


@dataclass(frozen=True, slots=True, kw_only=True)
class _Strokes:
    """Many strokes at once: middles, directions, half lengths and widths in pixels, colours 0..255."""

    x: Array
    y: Array
    angle: Array
    drift: Array
    half: Array
    girth: Array
    colour: Array
    lift: Array


def _lay_strokes(pen: ImageDraw.ImageDraw, strokes: _Strokes) -> None:
    """Draw bent strokes, each broad one with a lighter ridge along its side."""
    x, y, half = strokes.x, strokes.y, strokes.half
    c, s = np.cos(strokes.angle), np.sin(strokes.angle)
    dx, dy = c * half, s * half
    bend = 0.3 * 0.16 * strokes.drift
    path = np.stack([x - dx, y - dy, x - dy * bend, y + dx * bend, x + dx, y + dy], axis=1).tolist()
    shift = np.array([1.0, 1.0, 0.8]) * strokes.lift[:, None]
    fills = np.clip(strokes.colour + shift, 0, 255).astype(np.int32).tolist()
    ridges = np.clip(strokes.colour + strokes.lift[:, None] + np.array([11, 11, 9]), 0, 255).astype(np.int32).tolist()
    off = strokes.girth * 0.30
    ox, oy = -s * off, c * off
    ridge = np.stack([x - dx * 0.9 + ox, y - dy * 0.9 + oy, x + dx * 0.8 + ox, y + dy * 0.8 + oy], axis=1).tolist()
    for points, fill, edge, line, girth in zip(path, fills, ridges, ridge, strokes.girth.tolist(), strict=True):
        pen.line(points, fill=tuple(fill), width=girth, joint="curve" if girth > 16 else None)
        if girth > 5:
            pen.line(line, fill=tuple(edge), width=max(1, girth // 5))


def _directions(base: Image.Image) -> Array:
    """Stroke angles: along edges (smoothed structure tensor), rolling gently where there are none."""
    small = base.convert("L").resize((max(8, base.width // 4), max(8, base.height // 4)), Image.Resampling.BOX)
    grey = np.asarray(small.filter(ImageFilter.GaussianBlur(1.2))).astype(np.float32)
    gy, gx = np.gradient(grey)
    parts = []
    for field in (gx * gx - gy * gy, 2 * gx * gy):
        scaled = np.clip(field * 2 + 128, 0, 255).astype(np.uint8)
        parts.append(np.asarray(Image.fromarray(scaled).filter(ImageFilter.GaussianBlur(4))).astype(np.float32) - 128)
    x = np.linspace(0, 5, small.width, dtype=np.float32)[None, :]
    y = np.linspace(0, 5, small.height, dtype=np.float32)[:, None]
    calm = 0.45 * np.sin(x * 1.3 + y * 0.7) + 0.3 * np.cos(y * 1.9 - x * 0.6)
    edge = 0.5 * np.arctan2(parts[1], parts[0]) + np.float32(math.pi / 2)
    strength = np.clip(np.hypot(parts[0], parts[1]) / 6, 0, 1)
    angle = calm * (1 - strength) + edge * strength
    return np.asarray(Image.fromarray(angle.astype(np.float32)).resize(base.size, Image.Resampling.NEAREST))


def _busyness(base: Image.Image) -> Array:
    grey = base.convert("L")
    soft = grey.filter(ImageFilter.GaussianBlur(max(1.0, min(base.size) * 0.005)))
    gap = np.abs(np.asarray(grey).astype(np.float32) - np.asarray(soft).astype(np.float32))
    spread = Image.fromarray(np.clip(gap * 9, 0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(max(1.0, min(base.size) * 0.006))
    )
    return np.asarray(spread).astype(np.float32) / 255 + np.float32(0.05)


def _relief(canvas: Image.Image) -> Image.Image:
    grey = np.asarray(canvas) @ LUMA
    width = canvas.width

    def work(rows: Array, top: int) -> Array:
        here = grey[top : top + rows.shape[0]]
        above = grey[np.clip(np.arange(top - 1, top - 1 + rows.shape[0]), 0, None)]
        left = np.empty_like(here)
        left[:, 1:], left[:, 0] = here[:, : width - 1], here[:, 0]
        raised = np.clip((here - left) * 0.5 + (here - above) * 0.5, -22, 22)
        rows += raised[..., None] * np.float32(0.85)
        return rows

    return in_strips(canvas, work)


STYLE = Style(name="oil", apply=apply, rank=20)
