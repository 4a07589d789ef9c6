"""Pixel art: a coarse grid, a small palette for the backdrop and one for the things, which have dark outlines."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.styles.style import Style, few_inks

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], dtype=np.float32) / 16 - 0.47
CELLS = 120
"""Pixels along the shorter side."""
CLEAR = 46.0
"""Difference of tone of 255 from which a thing is clear of what is behind it."""
DIM, SMALL = 110, 0.06
"""Tone of a ground before which small things are lightened, and the share of the frame up to which one is small."""
NIGHT = 58
"""Tone of 255 up to which a ground is dark."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Things in their own clean colours inside a dark outline, before a calmer, dithered backdrop."""
    del seed
    width, height = picture.size
    cell = max(2, round(min(width, height) / (CELLS if detail < 2 else CELLS * 1.2)))
    size = (max(8, -(-width // cell)), max(8, -(-height // cell)))
    ground = counted(picture, subjects, size)
    big = ground.resize((size[0] * cell, size[1] * cell), Image.Resampling.NEAREST)
    return big.crop((0, 0, width, height))


def counted(picture: Image.Image, subjects: Image.Image | None, size: tuple[int, int]) -> Image.Image:
    """The picture in cells of one colour each, as an RGB of that many cells."""
    small = ImageEnhance.Color(picture.resize(size, Image.Resampling.BOX)).enhance(1.25)
    ground = few_inks(_dithered(ImageEnhance.Contrast(small).enhance(1.06), 9), 36).convert("RGB")
    if subjects is not None and subjects.getbbox() is not None:
        label = np.asarray(subjects.resize(size, Image.Resampling.NEAREST))
        small = _told_apart(small, label)
        share = np.asarray(subjects.point([0] + [255] * 255).resize(size, Image.Resampling.BOX))
        ground = _stood(small, ground, np.where(share > 96, label, 0), share)
    return ground


def _dithered(small: Image.Image, strength: float) -> Image.Image:
    pixels = np.asarray(small).astype(np.float32)
    dither = np.tile(BAYER, (small.height // 4 + 1, small.width // 4 + 1))[: small.height, : small.width]
    return Image.fromarray(np.clip(pixels + dither[..., None] * strength, 0, 255).astype(np.uint8))


def _told_apart(small: Image.Image, label: Array) -> Image.Image:
    """Small things lighter than they are where they would be lost before a dark ground: few cells tell no more."""
    pixels = np.asarray(small).astype(np.float32)
    tone = pixels @ LUMA
    for number in np.unique(label[label > 0]).tolist():
        mine = label == number
        rows, columns = np.nonzero(mine)
        box = (slice(max(0, rows.min() - 4), rows.max() + 5), slice(max(0, columns.min() - 4), columns.max() + 5))
        around = tone[box][label[box] == 0]
        if not around.size or mine.mean() > SMALL:
            continue
        ground, own = float(np.median(around)), float(np.median(tone[mine]))
        if ground < DIM and abs(own - ground) < CLEAR:
            gain = float(np.clip((ground + CLEAR) / max(own, 8.0), 1.0, 2.6))
            pixels[mine] = 255 * (1 - (1 - pixels[mine] / 255) ** gain)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


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
    line = np.clip(pixels.astype(np.float32) * np.float32(0.30), 0, 70) + np.array([6, 4, 14], dtype=np.float32)
    # before a dark ground a dark line would drown: there it is a pale one
    near = np.asarray(ground.convert("L").filter(ImageFilter.BoxBlur(4))).astype(np.float32)[..., None]
    pale = pixels.astype(np.float32) * np.float32(0.5) + np.array([92, 100, 136], dtype=np.float32)
    line = np.where(near < NIGHT, pale, line)
    out = np.where(rim[..., None], np.clip(line, 0, 255), out)
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
