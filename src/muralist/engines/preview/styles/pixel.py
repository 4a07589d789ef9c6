"""Pixel art: a coarse grid, a small palette for the backdrop and one for the things, which have dark outlines."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.style import Style, few_inks

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], dtype=np.float32) / 16 - 0.47
CELLS = 120
"""Pixels along the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Things in their own clean colours inside a dark outline, before a calmer, dithered backdrop."""
    del seed
    width, height = picture.size
    cell = max(2, round(min(width, height) / (CELLS if detail < 2 else CELLS * 1.2)))
    size = (max(8, -(-width // cell)), max(8, -(-height // cell)))
    small = ImageEnhance.Color(picture.resize(size, Image.Resampling.BOX)).enhance(1.25)
    ground = few_inks(_dithered(ImageEnhance.Contrast(small).enhance(1.06), 9), 36).convert("RGB")
    if subjects is not None and subjects.getbbox() is not None:
        label = np.asarray(subjects.resize(size, Image.Resampling.NEAREST))
        share = np.asarray(subjects.point([0] + [255] * 255).resize(size, Image.Resampling.BOX))
        ground = _stood(small, ground, np.where(share > 96, label, 0), share)
    big = ground.resize((size[0] * cell, size[1] * cell), Image.Resampling.NEAREST)
    return big.crop((0, 0, width, height))


def _dithered(small: Image.Image, strength: float) -> Image.Image:
    pixels = np.asarray(small).astype(np.float32)
    dither = np.tile(BAYER, (small.height // 4 + 1, small.width // 4 + 1))[: small.height, : small.width]
    return Image.fromarray(np.clip(pixels + dither[..., None] * strength, 0, 255).astype(np.uint8))


def _stood(small: Image.Image, ground: Image.Image, label: Array, share: Array) -> Image.Image:
    """The things, numbered by `label` (rows, columns), on the `ground`; `share` is how much of a cell they cover."""
    pixels = np.asarray(small)
    inside = (label > 0) | (share > 96)
    if not inside.any():
        return ground
    crisp = small.filter(ImageFilter.UnsharpMask(1, 90, 2))
    # the palette of the things is made of their own pixels alone
    column = np.asarray(crisp)[inside]
    side = max(8, int(len(column) ** 0.5))
    sheet = np.resize(column, (-(-len(column) // side), side, 3)).astype(np.uint8)
    palette = few_inks(Image.fromarray(sheet), 28)
    own = np.asarray(crisp.quantize(palette=palette, dither=Image.Dither.NONE).convert("RGB"))
    calm = np.asarray(ground).astype(np.float32)
    grey = calm.mean(axis=2, keepdims=True)
    calm = grey + (calm - grey) * np.float32(0.86)
    out = np.where(inside[..., None], own, np.clip(calm, 0, 255))
    rim = _rim(label, inside)
    dark = np.clip(pixels.astype(np.float32) * np.float32(0.30), 0, 70) + np.array([6, 4, 14], dtype=np.float32)
    if float(np.asarray(small.convert("L")).mean()) < 70:
        # at night a dark line would drown: the outline is a pale one
        dark = pixels.astype(np.float32) * np.float32(0.5) + np.array([96, 104, 140], dtype=np.float32)
    out = np.where(rim[..., None], np.clip(dark, 0, 255), out)
    return Image.fromarray(out.astype(np.uint8))


def _rim(label: Array, inside: Array) -> Array:
    """Cells of the outline: just outside of things, and where one thing lies before another."""
    padded = np.pad(inside, 1)
    near = padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:]
    rim = near & ~inside
    for axis in (0, 1):
        ahead = np.roll(label, -1, axis=axis)
        edge = (label > 0) & (ahead > label)
        if axis == 0:
            edge[-1] = False
        else:
            edge[:, -1] = False
        rim = rim | edge
    return np.asarray(rim)


STYLE = Style(name="pixel", apply=apply, rank=60, sparing=sparing)
