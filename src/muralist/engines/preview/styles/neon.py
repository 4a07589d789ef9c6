"""Neon: a dark night version with glowing magenta and cyan edges."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.styles.cutouts import cleared, evened
from muralist.engines.preview.styles.leafy import drawing_tone
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, brims, in_strips, least, most, shape_of, soften, working_size

OWN = 0.8
"""How much of its own colour the tube about a vivid thing has."""
CONTOUR, FAINT = 200_000, 1.2
"""Pixels that the contours of the ground are found at, and the relative steepness from which there is one."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things keep their own colours, dimmed, and have bright tubes along their outlines."""
    del seed, detail
    bright = lifted(picture)
    tubes = _tubes(bright, subjects)
    dark = _night(bright, subjects)
    wide = soften(tubes, 0.022)
    near = soften(tubes, 0.005)
    lit = ImageChops.screen(dark, wide)
    lit = ImageChops.screen(lit, near)
    core = tubes.point([min(255, round(value * 1.15)) for value in range(256)] * 3)
    return ImageChops.screen(lit, core)


def _night(picture: Image.Image, subjects: Image.Image | None) -> Image.Image:
    shape = shape_of(subjects, picture.size, 0.002)
    things = None if shape is None else np.asarray(shape)
    mean = float(np.asarray(picture.convert("L").reduce(max(1, min(picture.size) // 64))).mean())
    # a white wall is as dark by night as any other
    power = np.float32(1.5 + max(0.0, (mean - 130) / 28))

    x = np.linspace(0, 1, picture.width, dtype=np.float32)[None, :]

    def across(top: int, count: int) -> Array:
        y = np.linspace(0, 1, picture.height, dtype=np.float32)[top : top + count, None]
        return _tube_colours(x, y)

    ramp, gain = _ramp(power)

    def work(rows: Array, top: int) -> Array:
        tone = rows @ LUMA
        level = tone.astype(np.uint8)
        out = ramp[level] + rows * gain[level][..., None]
        tone = tone[..., None] / np.float32(255)
        if things is not None:
            on = things[top : top + rows.shape[0]].astype(np.float32)[..., None] / 255 * np.float32(0.94)
            grey = tone * 255
            hue = rows - grey
            # what is grey is lit by the tubes around it; what has a colour glows in its own
            dull = 1 - np.clip(most(np.abs(hue))[..., None] / 46, 0, 1)
            lamp = across(top, rows.shape[0]) * (0.10 + 0.62 * tone)
            own = grey + hue * np.float32(1.75)
            own = own + (lamp - own) * (0.66 * dull)
            own = own * np.array([0.78, 0.74, 0.82], dtype=np.float32) + 8
            out = out + (own - out) * on
        return np.asarray(out, dtype=np.float32)

    return in_strips(picture, work)


def _ramp(power: np.float32) -> tuple[Array, Array]:
    """For each tone of the ground the light of the night (256, 3), and how much of its own colour stays."""
    deep = np.array([16, 9, 40], dtype=np.float32)
    middle = np.array([88, 34, 128], dtype=np.float32)
    high = np.array([70, 190, 220], dtype=np.float32)
    curved = (np.arange(256, dtype=np.float32) / 255) ** power
    ramp = deep + (middle - deep) * np.clip(curved * 1.5, 0, 1)[:, None]
    ramp += (high - middle) * np.clip(curved * 1.5 - 0.75, 0, 1)[:, None]
    return np.asarray(ramp * np.float32(0.62)), np.asarray(np.float32(0.16) + np.float32(0.10) * curved)


def _tubes(picture: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """Outlines as glass tubes: magenta at left and top turning cyan at right and below."""
    small = working_size(picture, 640_000)
    unit = min(small.size)
    # leaves and grass have no tubes of their own
    calm = small.copy()
    calm.paste(evened(small, reach=0.010, keep=0.085), (0, 0), _behind(subjects, small.size))
    grey = middling(calm.convert("L"), 3).filter(ImageFilter.GaussianBlur(max(1.0, unit * 0.0030)))
    edge = np.clip((_slope(np.asarray(grey).astype(np.float32)) * unit / 700 - 1.9) / 10, 0, 1)
    edge = np.maximum(edge, _contours(small, subjects))
    if subjects is not None:
        # fewer tubes behind and inside of things, a whole one around them
        shape = shape_of(subjects, small.size)
        inside = np.asarray(shape).astype(np.float32) / 255 if shape is not None else np.zeros_like(edge)
        rim = brims(subjects).resize(small.size, Image.Resampling.BOX)
        rim = rim.filter(ImageFilter.GaussianBlur(max(0.8, unit * 0.0018)))
        around = np.clip(np.asarray(rim).astype(np.float32) / 255 * 1.7, 0, 1)
        edge = np.maximum(edge * (0.72 - 0.22 * inside), around)
    x = np.linspace(0, 1, small.width, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, small.height, dtype=np.float32)[:, None]
    light = _tube_colours(x, y)
    if subjects is not None:
        # a thing that is all outline, as a bicycle is, would else have no colour of its own
        own = np.asarray(small.filter(ImageFilter.BoxBlur(1))).astype(np.float32)
        bright = most(own)
        vivid = np.clip((bright - least(own) - 70) / 60, 0, 1) * inside * np.float32(OWN)
        light = light + (own * (255 / np.maximum(bright, 1))[..., None] - light) * vivid[..., None]
    sheet = Image.fromarray(np.clip(edge[..., None] * light, 0, 255).astype(np.uint8))
    return sheet if small.size == picture.size else sheet.resize(picture.size, Image.Resampling.BICUBIC)


def _behind(subjects: Image.Image | None, size: tuple[int, int]) -> Image.Image:
    """Where no thing is (L, white)."""
    shape = shape_of(subjects, size)
    return Image.new("L", size, 255) if shape is None else shape.point([255 - value for value in range(256)])


def _contours(small: Image.Image, subjects: Image.Image | None) -> Array:
    """Whole lines (0..1) between the large areas of the ground, however little they differ: hills, dunes, banks."""
    coarse = working_size(cleared(small, subjects), CONTOUR)
    # stars and flowers are no areas
    coarse, _specks = without_specks(coarse)
    coarse = middling(coarse, 5)
    even = evened(coarse, reach=0.014, keep=0.035)
    unit = min(even.size)
    soft = np.asarray(even.filter(ImageFilter.GaussianBlur(max(0.8, unit * 0.0025)))).astype(np.float32)
    steep = np.maximum(_slope(drawing_tone(soft)), 0.7 * _slope(soft[..., 0] - soft[..., 2]))
    # a step counts by how dark it is there, and a slow shading is none
    share = steep * np.float32(unit / 500) / (20 + soft @ LUMA) * 100
    line = np.clip((share - FAINT) / 5.0, 0, 1)
    sheet = Image.fromarray((line * 255).astype(np.uint8))
    if sheet.size != small.size:
        sheet = sheet.resize(small.size, Image.Resampling.BICUBIC)
    return np.asarray(sheet).astype(np.float32) / 255


def _slope(tone: Array) -> Array:
    """How steeply tones change at each pixel."""
    gy, gx = np.gradient(tone)
    return np.asarray(np.hypot(gx, gy))


def _tube_colours(x: Array, y: Array) -> Array:
    """The light of the tubes at shares of width (1, W) and height (H, 1)."""
    t = np.clip(0.5 + 0.9 * (x - 0.5) + 0.4 * (y - 0.5), 0, 1)[..., None]
    pink, cyan = np.array([255, 60, 190], dtype=np.float32), np.array([60, 230, 255], dtype=np.float32)
    return np.asarray(pink + (cyan - pink) * t)


STYLE = Style(name="neon", apply=apply, rank=60, sparing=sparing)
