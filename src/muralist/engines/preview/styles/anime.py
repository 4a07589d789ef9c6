"""Flat animation: figures in clean cel shading with a dark line, before a painted, sunnier backdrop."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.brushes.ranks import middling, shrunk
from muralist.engines.preview.styles.cutouts import cutting_size, edge_of, flat_things, thing_lines
from muralist.engines.preview.styles.faces import faces
from muralist.engines.preview.styles.style import Style, in_strips, outlines, soften, summed, working_size

EACH = 3
"""Inks of a thing, beside those that all share: its own colour in light and in shade."""
STEPS = 5
"""Tones between black and white that a surface of the backdrop may take."""
INK, DEEP = (38, 30, 52), 0.40
FACE, DRAWN = 0.85, 0.6
"""How much of the lines is left out in a face, and how much of the face is as it was painted."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in few clean tones inside a dark line; the backdrop in soft steps with thin lines."""
    del seed
    base = working_size(picture, 620_000 if detail < 2 else 900_000)
    flat = middling(middling(base, 3), 3).filter(ImageFilter.GaussianBlur(min(base.size) * 0.0008))
    cel = in_strips(flat, _cel)
    if cel.size != picture.size:
        cel = cel.resize(picture.size, Image.Resampling.BICUBIC)
    ink = outlines(picture, thin=0.0012, wide=0.0028, threshold=7.0, gain=15.0)
    ink = ink.point([round(value * 0.62) for value in range(256)])
    if subjects is not None and subjects.getbbox() is not None:
        cel, ink = _drawn(picture, cel, ink, subjects)
    bloom = soften(picture.point([max(0, value - 175) * 2 for value in range(256)] * 3), 0.02)
    cel = ImageChops.screen(cel, bloom.point([round(value * 0.30) for value in range(256)] * 3))
    cel.paste(_inks(cel), (0, 0), ink)
    return cel


def _inks(cel: Image.Image) -> Image.Image:
    """Lines in the dark of the colour that they enclose."""
    deep = Image.blend(
        cel.point([round(value * DEEP) for value in range(256)] * 3), Image.new("RGB", cel.size, INK), 0.42
    )
    return shrunk(deep, 3)


def _drawn(
    picture: Image.Image, cel: Image.Image, ink: Image.Image, subjects: Image.Image
) -> tuple[Image.Image, Image.Image]:
    """Backdrop and its lines with the things drawn over them."""
    large = cutting_size(picture)
    numbers = subjects if subjects.size == large.size else subjects.resize(large.size, Image.Resampling.NEAREST)
    own = flat_things(large, numbers, vivid=1.42, each=EACH)
    lines = thing_lines(own, numbers, 0.0022, source=large)
    skin = faces(large, numbers)
    if skin is not None:
        # the face is drawn already: lines around all that is in it would make dark goggles of the eyes
        lines = ImageChops.multiply(lines, skin.point([255 - round(value * FACE) for value in range(256)]))
        own.paste(large, (0, 0), skin.point([round(value * DRAWN) for value in range(256)]))
    own = own.filter(ImageFilter.GaussianBlur(0.7))
    if own.size != picture.size:
        own = own.resize(picture.size, Image.Resampling.BICUBIC)
        lines = lines.resize(picture.size, Image.Resampling.BICUBIC)
    shape = edge_of(subjects, picture.size)
    page = cel.copy()
    page.paste(own.point([min(255, round(value * 1.05 + 4)) for value in range(256)] * 3), (0, 0), shape)
    around = ImageChops.multiply(ink, shape.point([255 - value for value in range(256)]))
    return page, ImageChops.lighter(around, lines.point([round(value * 0.86) for value in range(256)]))


def _cel(rows: Array, top: int) -> Array:
    del top
    tone = rows @ LUMA / np.float32(255)
    place = tone * STEPS
    lower = np.floor(place)
    # steps with narrow soft edges: hard ones would shimmer on gradients
    level = (lower + smoothstep(0.26, 0.74, place - lower)) / STEPS
    stepped = rows * ((0.42 * level + 0.58 * tone + 0.02) / np.maximum(tone, 0.02))[..., None]
    grey = summed(stepped)[..., None] / 3
    vivid = grey + (stepped - grey) * np.float32(1.34)
    # shadows lean to blue-violet, lights to warm
    shade = (1 - np.clip(level * 2, 0, 1))[..., None]
    vivid += shade * np.array([2, -4, 16], dtype=np.float32)
    return np.asarray(vivid * np.float32(1.05) + 4, dtype=np.float32)


STYLE = Style(name="anime", apply=apply, rank=20, sparing=sparing)
