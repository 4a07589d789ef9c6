"""Oil paint: the picture laid down again in brush strokes, broad then fine, with relief that catches light."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, soften, working_size

LAYERS = ((1000, 0.040, 0.120), (3000, 0.021, 0.068), (7000, 0.0100, 0.034), (7500, 0.0046, 0.017))
"""Strokes a layer: how many at square ratio, width and length as shares of the shorter side."""
TOUCHES = ((24_000, 0.0090, 0.026), (60_000, 0.0042, 0.014))
"""The same for the strokes that things are painted with, if they filled the frame."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Broad strokes on the backdrop, fine ones on the things, which keep their edges."""
    base = working_size(ImageEnhance.Color(picture).enhance(1.08), 1_050_000)
    canvas = _strokes(base, seed, detail > 1, shape_of(subjects, base.size))
    if canvas.size != picture.size:
        canvas = canvas.resize(picture.size, Image.Resampling.BICUBIC)
    return _relief(canvas)


def _strokes(base: Image.Image, seed: int, fine: bool, shape: Image.Image | None) -> Image.Image:
    width, height = base.size
    unit = min(width, height)
    rng = stream(seed, "strokes")
    canvas = soften(base, 0.012)
    pen = ImageDraw.Draw(canvas)
    angle = _directions(base)
    busy = _busyness(base)
    wide = max(width, height) / unit
    things = np.asarray(shape) > 100 if shape is not None else None
    for number, (count, thick, long) in enumerate(LAYERS):
        amount = round(count * wide * (1.25 if fine else 1.0))
        x, y, drift, lift, keep = _scattered(rng, amount, width, height, 0.28 - 0.05 * number)
        ix, iy = x.astype(np.int32), y.astype(np.int32)
        chosen = np.ones(amount, dtype=bool)
        if number >= 2:
            # fine strokes only where there is something to draw
            chosen = keep <= busy[iy, ix] * (3.0 if number == 2 else 2.8)
        elif number == 1:
            # where there is much to draw, even middling strokes would smear it
            chosen = keep > busy[iy, ix] * 1.6 - 0.35
        if things is not None:
            chosen &= ~things[iy, ix]
        _lay(pen, base, (x, y, drift, lift, keep), chosen, angle, thick * unit, long * unit)
    # a ghost of the drawing under the paint keeps faces and letters readable
    ghost = Image.fromarray(np.clip(busy * 170, 0, 130).astype(np.uint8))
    canvas.paste(base, (0, 0), ghost)
    if shape is not None and things is not None and things.any():
        _things(canvas, base, rng, shape, angle, busy)
    return canvas.filter(ImageFilter.GaussianBlur(max(0.3, unit * 0.0005)))


def _things(
    canvas: Image.Image, base: Image.Image, rng: np.random.Generator, shape: Image.Image, angle: Array, busy: Array
) -> None:
    """The things in fine strokes that stay inside their outlines, over what the backdrop's strokes left of them."""
    width, height = base.size
    unit = min(width, height)
    box = shape.getbbox() or (0, 0, width, height)
    touched = base.copy()
    pen = ImageDraw.Draw(touched)
    inside = np.asarray(shape) > 100
    share = (box[2] - box[0]) * (box[3] - box[1]) / (unit * unit)
    for number, (count, thick, long) in enumerate(TOUCHES):
        amount = min(round(count * share), 30_000)
        x, y, drift, lift, keep = _scattered(rng, amount, box[2] - box[0], box[3] - box[1], 0.2)
        x, y = x + box[0], y + box[1]
        ix, iy = x.astype(np.int32), y.astype(np.int32)
        sharp = busy[iy, ix]
        # the busier a spot, the finer its strokes: eyes and letters only take the finest, thinly
        chosen = inside[iy, ix] & (keep > sharp * 2.2 - 0.1 if number == 0 else (keep > sharp * 1.1) & (keep < 0.62))
        _lay(pen, base, (x, y, drift, lift * 0.8, keep), chosen, angle, thick * unit, long * unit)
    detail = Image.fromarray(np.clip(busy * 200, 0, 150).astype(np.uint8))
    touched.paste(base, (0, 0), detail)
    canvas.paste(touched, (0, 0), shape)


def _scattered(
    rng: np.random.Generator, amount: int, width: int, height: int, sway: float
) -> tuple[Array, Array, Array, Array, Array]:
    """Places in pixels, turns, changes of tone and a random share, for that many strokes."""
    xs, ys = rng.random(amount), rng.random(amount)
    drift, lift, keep = rng.normal(0, sway, amount), rng.normal(0, 7.5, amount), rng.random(amount)
    return xs * (width - 1), ys * (height - 1), drift, lift, keep


def _lay(
    pen: ImageDraw.ImageDraw, base: Image.Image, scattered: tuple[Array, Array, Array, Array, Array], chosen: Array,
    angle: Array, thick: float, long: float,
) -> None:  # fmt: skip
    """Draw the chosen strokes in the colours under their middles; `thick` and `long` in pixels."""
    x, y, drift, lift, keep = (each[chosen] for each in scattered)
    ix, iy = x.astype(np.int32), y.astype(np.int32)
    k = max(1, round(thick * 0.35))
    source = np.asarray(base.reduce(k) if k > 1 else base)
    _lay_strokes(pen, _Strokes(
        x=x, y=y, angle=angle[iy, ix] + drift, drift=drift, half=long / 2 * (0.7 + 0.6 * keep),
        girth=np.maximum(1, np.round(thick * (0.75 + 0.5 * keep))).astype(np.int32),
        colour=source[iy // k, ix // k].astype(np.float64), lift=lift,
    ))  # fmt: skip


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


STYLE = Style(name="oil", apply=apply, rank=20, sparing=sparing)
