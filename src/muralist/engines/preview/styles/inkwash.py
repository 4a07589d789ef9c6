"""Ink wash: grey washes that bleed into absorbent paper, brush contours of changing weight, a trace of colour."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened
from muralist.engines.preview.styles.leafy import drawing_grey
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.seal import sealed
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import (
    Style,
    brims,
    in_strips,
    least,
    most,
    outlines,
    spread_tones,
    vignette,
    working_size,
)

PAPER = np.array([244, 238, 224], dtype=np.float32)
INK = np.array([32, 32, 38], dtype=np.float32)
DULL, VIVID, TOUCH = 48.0, 118.0, (0.20, 1.15)
"""Spread of a colour's channels up to which it is ink alone and from which it is a touch of colour; how much of the
hue of a thing stays of either."""
ACCENT, PIGMENT, LITTLE = (84.0, 140.0), 0.80, 0.06
"""Spread of a colour's channels from which it is an accent, how much of that is pigment instead of ink, and up to what
share of the frame: a whole coat in pigment would be no ink painting."""
ROSY = (8.0, 40.0)
"""How much more red and blue than green make pink an accent: brown and skin have less blue than green."""
AROUND = 0.34
"""Ink of the wash that is laid around a pale thing, so that its edge shows."""

GROUND, LOW, FEET = 0.5, 0.5, 0.10
"""Ink of the stroke under what stands, the height fraction below which feet are on the ground, and how much higher than
the lowest of them others are that it reaches."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in broad washes that run out into the paper; the things modelled, inside a brush line."""
    width, height = picture.size
    small = working_size(picture, 420_000)
    view = View(small.width, small.height, seed, 0)
    things = subjects if subjects is not None and subjects.getbbox() is not None else None
    if things is not None:
        small = own_light(small, things.resize(small.size, Image.Resampling.NEAREST))
    ground, specks = without_specks(small if things is None else cleared(small, things))
    clear = ground
    if things is not None:
        clear = Image.composite(small, ground, edge_of(things, small.size))
        ground = evened(ground, reach=0.012, keep=0.10)
    wash = _bled(ground, view) if things is None else _bled(ground, view) * 0.86
    # snow and stars are paper that was left dry
    wash = wash * (1 - 0.7 * np.asarray(specks).astype(np.float32) / 255 * _lighter(small, ground))
    lines = np.asarray(outlines(clear, thin=0.0020, wide=0.0050, threshold=6.0, gain=13.0).resize(
        picture.size, Image.Resampling.BICUBIC
    ))  # fmt: skip
    brush, on = np.zeros_like(lines), np.zeros_like(lines)
    if things is not None:
        shape = edge_of(things, small.size)
        share = np.asarray(shape).astype(np.float32) / 255
        own = _modelled(small, view)
        # a line within what is white would be a scratch: craters of the moon, folds of a sail
        inside = Image.fromarray(np.clip((1 - share + share * (0.25 + 2.2 * own)) * 255, 0, 255).astype(np.uint8))
        lines = np.asarray(ImageChops.multiply(Image.fromarray(lines), inside.resize(picture.size)))
        # ink pools behind what is left white
        pale = np.asarray(Image.fromarray(np.clip(share * (0.85 - own) * 255, 0, 255).astype(np.uint8)).filter(
            ImageFilter.GaussianBlur(view.unit * 0.035)
        )).astype(np.float32) / 255  # fmt: skip
        wash = np.maximum(wash, np.clip(pale * 2.2, 0, 1) * AROUND * (0.7 + 0.6 * view.noise("around", 3.0, octaves=3)))
        wash = np.maximum(
            wash, _ground(shape) * GROUND * (0.6 + 0.8 * view.noise("ground stroke", 5.0, 26.0, octaves=3))
        )
        wash = wash + (own - wash) * share
        brush = np.asarray(_brush(things, picture.size, seed))
        on = np.asarray(edge_of(things, picture.size))
    sheet = Image.fromarray(np.clip(wash * 255, 0, 255).astype(np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    washes = np.asarray(sheet)
    pigmented = np.float32(PIGMENT * (1.0 if things is None else _scarcity(small, things)))
    hues = np.asarray(small.filter(ImageFilter.GaussianBlur(2)).resize((width, height), Image.Resampling.BILINEAR))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        fibre = band.noise("fibre", 40.0, 170.0, octaves=2 if detail < 2 else 3, gain=0.7)
        dry = smoothstep(0.32, 0.58, band.noise("dry", 60.0, 24.0, octaves=2))
        amount = washes[top : top + count].astype(np.float32) / 255
        line = lines[top : top + count].astype(np.float32) / 255 * (0.45 + 0.55 * dry)
        colour = np.array(0.26, dtype=np.float32)
        if things is not None:
            share = on[top : top + count].astype(np.float32) / 255
            fade = vignette(width, height, top, count, 0.75)
            amount = amount * (share + (1 - share) * fade)
            line = line * (0.30 + 0.45 * share) * (share + (1 - share) * fade)
            line = np.maximum(line, brush[top : top + count].astype(np.float32) / 255 * (0.72 + 0.28 * dry))
            hue = hues[top : top + count].astype(np.float32)
            vivid = smoothstep(DULL, VIVID, most(hue) - least(hue))
            own = TOUCH[0] + (TOUCH[1] - TOUCH[0]) * vivid
            colour = np.asarray(0.20 + (own - 0.20) * share, dtype=np.float32)[..., None]
        dark = np.clip(1 - (1 - amount * (0.90 + 0.20 * fibre)) * (1 - 0.88 * line), 0, 0.96)[..., None]
        hue = hues[top : top + count].astype(np.float32)
        tint = (hue - (hue @ LUMA)[..., None]) * colour
        paper = PAPER * (1 + 0.030 * (fibre - 0.5))[..., None]
        sheet = paper + (INK - paper) * dark + tint * (0.25 + 0.75 * dark)
        if things is not None:
            # an accent is pigment, not a tinted wash: red stays red, with the brush line over it
            pigment = hue * (1 - 0.80 * line + 0.10 * (fibre - 0.5))[..., None]
            pure = _accents(hue) * share * pigmented
            sheet += (pigment - sheet) * pure[..., None]
        return np.asarray(sheet, dtype=np.float32)

    return sealed(in_strips(picture, work), subjects)


def _accents(hue: Array) -> Array:
    """How far each colour is an accent: the vivid ones, and pink and violet also where they are pale."""
    rosy = np.minimum(hue[..., 0], hue[..., 2]) - hue[..., 1]
    return np.asarray(np.maximum(smoothstep(*ACCENT, most(hue) - least(hue)), smoothstep(*ROSY, rosy)))


def _scarcity(small: Image.Image, things: Image.Image) -> float:
    """1 where the vivid colours of the things are few, and less the more of the frame they take."""
    few = np.asarray(small.reduce(4)).astype(np.float32)
    on = np.asarray(edge_of(things, (few.shape[1], few.shape[0]))).astype(np.float32) / 255
    share = float((_accents(few) * on).mean())
    return min(1.0, LITTLE / max(share, 1e-6))


def _ground(shape: Image.Image) -> Array:
    """Where a broad stroke lies under what stands lowest: along its feet, and out to both sides of them."""
    solid = np.asarray(shape) > 127
    height, width = solid.shape
    lowest = np.where(solid.any(axis=0), height - 1 - solid[::-1].argmax(axis=0), 0)
    foot = int(lowest.max())
    marks = np.zeros(solid.shape, dtype=np.uint8)
    if foot < LOW * height or foot > (1 - FEET / 2) * height:
        # nothing stands on the ground, or it stands on the frame's edge
        return marks.astype(np.float32)
    thick = max(2, round(0.014 * height))
    for column in np.flatnonzero(lowest > foot - FEET * height).tolist():
        marks[lowest[column] : lowest[column] + thick, column] = 255
    stroke = Image.fromarray(marks).filter(ImageFilter.BoxBlur((0.09 * width, 0)))
    stroke = stroke.filter(ImageFilter.GaussianBlur((0.01 * width, 0.35 * thick)))
    return np.clip(np.asarray(stroke).astype(np.float32) / 255 * 1.6, 0, 1)


def _lighter(one: Image.Image, other: Image.Image) -> Array:
    """1 where one picture (H, W) is lighter than the other, else 0."""
    return np.asarray(np.asarray(one.convert("L")) > np.asarray(other.convert("L")), dtype=np.float32)


def _modelled(small: Image.Image, view: View) -> Array:
    """Ink on the things, 0..1: their own tones in a few soft washes, whatever the light around them."""
    pixels = np.asarray(evened(small, reach=0.006, keep=0.06)).astype(np.float32) / 255
    # a bright colour is a pale wash, however dark its grey is
    even = 0.55 * (pixels @ LUMA) + 0.45 * most(pixels)
    dark = np.clip((0.94 - even) / 0.86, 0, 1) ** 1.12
    place = dark * 6 + 0.5 * (view.noise("pool", 3.0, octaves=4) - 0.5)
    lower = np.floor(place)
    level = np.clip((lower + smoothstep(0.25, 0.75, place - lower)) / 6, 0, 1)
    return np.asarray(0.55 * level + 0.45 * dark, dtype=np.float32)


def _brush(subjects: Image.Image, size: tuple[int, int], seed: int) -> Image.Image:
    """Contours (L) of the things, thick where the brush was pressed and thin where it was lifted."""
    unit = min(subjects.size)
    view = View(subjects.width, subjects.height, seed, 0)
    soft = np.asarray(brims(subjects).filter(ImageFilter.GaussianBlur(max(0.7, unit * 0.0030)))).astype(np.float32)
    pressed = view.noise("pressed", 4.0, octaves=2)
    line = np.clip((soft - np.maximum(6, 74 - 72 * pressed)) * 6, 0, 255) * np.clip(0.45 + 0.95 * pressed, 0, 1)
    sheet = Image.fromarray(line.astype(np.uint8))
    return sheet if sheet.size == size else sheet.resize(size, Image.Resampling.BICUBIC)


def _bled(small: Image.Image, view: View) -> Array:
    """How much ink lies where, 0..1: few tones, wet edges that are darker than what they enclose."""
    grey = spread_tones(middling(drawing_grey(small), 5))
    tone = np.asarray(grey).astype(np.float32) / 255
    pooled = view.noise("pool", 3.0, octaves=4)
    dark = np.clip((0.88 - tone) / 0.88, 0, 1) ** 1.15
    place = dark * 5 + 0.5 * (pooled - 0.5)
    lower = np.floor(place)
    level = np.clip((lower + smoothstep(0.30, 0.70, place - lower)) / 5, 0, 1)
    sheet = Image.fromarray((level * 255).astype(np.uint8))
    wide = np.asarray(sheet.filter(ImageFilter.GaussianBlur(view.unit * 0.012))).astype(np.float32) / 255
    near = np.asarray(sheet.filter(ImageFilter.GaussianBlur(view.unit * 0.0022))).astype(np.float32) / 255
    rim = np.clip(near - wide, 0, 1)
    soft = 0.62 * near + 0.38 * wide
    return np.asarray((soft + 0.55 * rim) * (0.80 + 0.40 * (pooled - 0.2)) * 0.92, dtype=np.float32)


STYLE = Style(name="inkwash", apply=apply, rank=20, sparing=sparing)
