"""Minimalism: the things in few clean colours before a ground that is reduced to two or three pale areas."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, evened, flat_things
from muralist.engines.preview.styles.style import Style, few_inks, working_size

AREAS = 5
PALE = 0.50
"""How much the ground is lightened towards paper where the things are dark enough for it."""
PAPER = (248, 245, 238)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Large even areas with soft borders, and the things whole."""
    del seed, detail
    large = cutting_size(picture)
    small = working_size(cleared(large, subjects), 50_000)
    even = evened(small, reach=0.05, keep=0.16).filter(ImageFilter.MedianFilter(9))
    # what is left of the ground is how it changes from top to bottom, and a little of its shapes
    level = even.resize((1, even.height), Image.Resampling.BOX).resize(even.size, Image.Resampling.BILINEAR)
    soft = even.filter(ImageFilter.GaussianBlur(min(even.size) * 0.022))
    even = Image.blend(soft, level, 0.36)
    inks = few_inks(even, AREAS)
    numbers = Image.frombytes("L", inks.size, inks.tobytes()).filter(ImageFilter.ModeFilter(15))
    inks.frombytes(numbers.tobytes())
    wide = inks.convert("RGB").resize(large.size, Image.Resampling.BICUBIC)
    page = wide.filter(ImageFilter.MedianFilter(5))
    light = float(np.asarray(even.convert("L")).mean())
    page = Image.blend(page, Image.new("RGB", page.size, PAPER), PALE if light > 90 else 0.10)
    if subjects is not None and subjects.getbbox() is not None:
        own = subjects.resize(large.size, Image.Resampling.NEAREST) if subjects.size != large.size else subjects
        page.paste(flat_things(large, own, vivid=1.15, each=5), (0, 0), edge_of(own, large.size))
    page = page.filter(ImageFilter.GaussianBlur(0.6))
    return page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)


STYLE = Style(name="minimal", apply=apply, rank=60, sparing=sparing)
