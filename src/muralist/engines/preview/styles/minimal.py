"""Minimalism: the things in clean colours, alone before a bare and pale ground of few areas."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.styles.bareground import bare_colour
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, evened, flat_ground
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, working_size

AREAS, SOFT = 11, 9.0
"""Kinds of areas, and the difference along a border below which two are one."""
PALE, DIM, ALONE = 0.58, 0.12, 0.14
"""How much a light ground is lightened towards paper, a dark one, and one that is all there is."""
WEAK, STRONG, KEPT = 135, 175, 0.85
"""Saturations of 255 between which an area begins to keep its colour, and how much of it that is at most."""
DARK = 112
"""Mean tone of 255 up to which a ground is dark."""
PAPER = (248, 245, 238)
STARS = 60
"""Difference of one channel from which a star shows."""
BROAD = 240_000
"""Pixels that its borders are drawn at."""
SIZE, REACH = 60_000, 5
"""Pixels that the ground is simplified at, and the side of what is too small to stay, in those pixels."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Only the large shapes of the ground are left."""
    del seed, detail
    large = cutting_size(picture)
    paper = bare_colour(picture, subjects)
    if paper is not None:
        tone = tuple(int(value) for value in paper)
        return _with_things(Image.new("RGB", large.size, tone), picture, subjects)
    ground = cleared(working_size(large, BROAD), subjects)
    small = evened(working_size(ground, SIZE), reach=0.010, keep=0.09)
    small = small.filter(ImageFilter.MedianFilter(REACH)).filter(ImageFilter.MedianFilter(REACH))
    areas = flat_ground(small, None, AREAS, vivid=1.1, plain=True, folded=False, soft=SOFT)
    page = _drawn_large(areas, working_size(large, BROAD).size)
    if float(np.asarray(small.convert("L")).mean()) <= DARK:
        # the stars of a night stay
        night = working_size(ground, BROAD)
        _calm, stars = without_specks(night, STARS)
        page.paste(night, (0, 0), stars)
    page = page.filter(ImageFilter.GaussianBlur(0.7)).resize(large.size, Image.Resampling.BICUBIC)
    light = float(np.asarray(small.convert("L")).mean())
    shown = subjects is not None and subjects.getbbox() is not None
    pale = DIM if light <= DARK else PALE if shown else ALONE
    page = Image.composite(Image.new("RGB", page.size, PAPER), page, _paleness(page, pale))
    return _with_things(page, picture, subjects)


def _paleness(page: Image.Image, pale: float) -> Image.Image:
    """How much of each pixel (L) becomes paper: of a strong colour hardly any, a red sun stays red."""
    return page.convert("HSV").getchannel("S").point([round(255 * pale * (
        1 - KEPT * min(1.0, max(0.0, (value - WEAK) / (STRONG - WEAK))))) for value in range(256)])  # fmt: skip


def _drawn_large(areas: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Flat areas at a larger size, with borders that are smooth and as sharp as before."""
    inks, numbers = np.unique(np.asarray(areas).reshape(-1, 3), axis=0, return_inverse=True)
    numbers = numbers.reshape(areas.height, areas.width)
    best = np.zeros((size[1], size[0]), dtype=np.uint8)
    most = np.zeros(best.shape, dtype=np.uint8)
    for number in range(len(inks)):
        mask = Image.fromarray((numbers == number).astype(np.uint8) * 255).filter(ImageFilter.GaussianBlur(1.1))
        share = np.asarray(mask.resize(size, Image.Resampling.BICUBIC))
        np.copyto(best, np.uint8(number), where=share > most)
        np.maximum(most, share, out=most)
    return Image.fromarray(inks[best])


def _with_things(page: Image.Image, picture: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """The things in the plain shapes that they were painted in, on the page."""
    page = page.filter(ImageFilter.GaussianBlur(0.6))
    page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    if subjects is not None and subjects.getbbox() is not None:
        page.paste(ImageEnhance.Color(picture).enhance(1.1), (0, 0), edge_of(subjects, picture.size))
    return page


STYLE = Style(name="minimal", apply=apply, rank=60, sparing=sparing)
