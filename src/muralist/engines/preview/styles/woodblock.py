"""Woodblock print: a few flat inks, graded bands of sky and water, a black key block, wood grain and soft paper."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, evened, flat_things, thing_lines
from muralist.engines.preview.styles.style import Style, few_inks, in_strips, moved, outlines, spread_tones

INKS = 12
PAPER = np.array([240, 229, 204], dtype=np.float32)
INDIGO = np.array([38, 62, 104], dtype=np.float32)
KEY = np.array([30, 28, 36], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in clean inks of their own inside a black line; the ground calmer, its lines thin and few."""
    width, height = picture.size
    large = cutting_size(picture)
    even = evened(cleared(large, subjects), reach=0.010, keep=0.07)
    bold = ImageEnhance.Color(ImageEnhance.Contrast(_dyed(even)).enhance(1.12)).enhance(1.15)
    # inks wiped on the block grade into one another
    page = Image.blend(few_inks(bold, INKS).convert("RGB").filter(ImageFilter.GaussianBlur(0.8)), bold, 0.35)
    key = outlines(even, thin=0.0016, wide=0.0046, threshold=11.0, gain=16.0)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects if subjects.size == large.size else subjects.resize(large.size, Image.Resampling.NEAREST)
        own = flat_things(ImageEnhance.Contrast(large).enhance(1.08), numbers, vivid=1.2, each=6)
        shape = edge_of(numbers, large.size)
        page.paste(own.filter(ImageFilter.GaussianBlur(0.7)), (0, 0), shape)
        key = ImageChops.lighter(
            ImageChops.multiply(key, shape.point([255 - value for value in range(256)])),
            thing_lines(own, numbers, 0.0026, source=large),
        )
    if page.size != picture.size:
        page = page.resize(picture.size, Image.Resampling.BICUBIC)
        key = key.resize(picture.size, Image.Resampling.BICUBIC)
    # blocks are never registered perfectly
    lines = np.asarray(moved(key, max(1, round(min(width, height) * 0.0010)), 0))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        rings = band.noise("rings", 0.9, 3.2, octaves=2)
        grain = 0.5 + 0.5 * np.sin(rings * 46 + band.yw * 60)
        fine = band.noise("pores", 7.0, 190.0, octaves=1 if detail < 2 else 2)
        ink = 0.93 - 0.07 * grain - 0.10 * (fine - 0.5)
        pale = 214 + (rows - 214) * np.float32(0.95)
        colour = pale * np.array([1.0, 0.98, 0.92], dtype=np.float32)
        sheet = PAPER + (colour - PAPER) * np.clip(ink, 0, 1)[..., None]
        # a band of indigo wiped into the top of the block
        wiped = (0.62 * (1 - smoothstep(0.0, 0.17, band.y)) * (0.92 + 0.16 * (fine - 0.5)))[..., None]
        sheet += (INDIGO - sheet) * wiped
        line = lines[top : top + count].astype(np.float32)[..., None] / 255 * (0.90 + 0.2 * (fine - 0.5))[..., None]
        return np.asarray(sheet + (KEY - sheet) * np.clip(line, 0, 1), dtype=np.float32)

    return in_strips(page, work)


def _dyed(picture: Image.Image) -> Image.Image:
    """A grey picture in Prussian blue and cream, as storms are printed; a colourful one as it is."""
    dull = np.asarray(picture.convert("HSV").getchannel("S").reduce(4)) < 70
    share = float(np.clip((dull.mean() - 0.34) / 0.16, 0, 1)) * 0.78
    if share <= 0:
        return picture
    tones = spread_tones(picture.convert("L"), 0.01, 0.97)
    dyed = ImageOps.colorize(tones, black=(18, 38, 78), mid=(86, 138, 172), white=(246, 236, 212))
    vivid = picture.convert("HSV").getchannel("S")
    # what has a colour of its own keeps it
    mask = vivid.point([round(255 * share * max(0.0, min(1.0, (88 - value) / 40))) for value in range(256)])
    return Image.composite(dyed, picture, mask)


STYLE = Style(name="woodblock", apply=apply, rank=20, sparing=sparing)
