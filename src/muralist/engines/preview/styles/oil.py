"""Oil paint: the picture laid down again in brush strokes, broad then fine, with relief that catches light."""

from __future__ import annotations

import math

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
        for i in range(amount):
            x, y = xs[i] * (width - 1), ys[i] * (height - 1)
            ix, iy = int(x), int(y)
            if number >= 2 and keep[i] > busy[iy, ix] * (2.6 if number == 2 else 2.4):
                continue
            a = angle[iy, ix] + drift[i]
            half, girth = unit * long / 2 * (0.7 + 0.6 * keep[i]), max(1, round(unit * thick * (0.75 + 0.5 * keep[i])))
            r, g, b = source[iy // k, ix // k].tolist()
            tone = lift[i]
            fill = (_octet(r + tone), _octet(g + tone), _octet(b + tone * 0.8))
            dx, dy = math.cos(a) * half, math.sin(a) * half
            bend = half * 0.16 * drift[i]
            points = [
                (x - dx, y - dy),
                (x - dy * 0.3 * bend / max(half, 1), y + dx * 0.3 * bend / max(half, 1)),
                (x + dx, y + dy),
            ]
            pen.line(points, fill=fill, width=girth, joint="curve" if girth > 9 else None)
            edge = (_octet(r + tone + 11), _octet(g + tone + 11), _octet(b + tone + 9))
            if girth > 5:
                off = girth * 0.30
                nx, ny = -math.sin(a) * off, math.cos(a) * off
                pen.line(
                    [(x - dx * 0.9 + nx, y - dy * 0.9 + ny), (x + dx * 0.8 + nx, y + dy * 0.8 + ny)],
                    fill=edge,
                    width=max(1, girth // 5),
                )
    canvas = canvas.filter(ImageFilter.GaussianBlur(max(0.3, unit * 0.0005)))
    # a ghost of the drawing under the paint keeps faces and letters readable
    ghost = Image.fromarray(np.clip(busy * 120, 0, 96).astype(np.uint8))
    canvas.paste(base, (0, 0), ghost)
    return canvas


def _octet(value: float) -> int:
    return 0 if value < 0 else 255 if value > 255 else int(value)


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
