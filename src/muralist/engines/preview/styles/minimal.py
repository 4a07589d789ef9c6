"""Minimalism: the things in clean colours, alone before a bare and pale ground of few areas."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, evened, flat_things
from muralist.engines.preview.styles.flat import clean_ground
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, working_size

AREAS = 5
PALE, DIM = 0.58, 0.12
"""How much a light ground is lightened towards paper, and a dark one."""
ALONE = 0.45
"""The share of that where the land itself is what is asked for."""
DARK = 112
"""Mean tone of 255 up to which a ground is dark."""
PAPER = (248, 245, 238)
STARS = 60
"""Difference of one channel from which a star shows."""
BROAD = 240_000
"""Pixels that its borders are drawn at."""
SIZE, REACH = 40_000, 7
"""Pixels that the ground is simplified at, and the side of what is too small to stay, in those pixels."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Only the large shapes of the ground are left."""
    del seed, detail
    large = cutting_size(picture)
    ground = cleared(working_size(large, BROAD), subjects)
    small = evened(working_size(ground, SIZE), reach=0.02, keep=0.10)
    small = small.filter(ImageFilter.MedianFilter(REACH)).filter(ImageFilter.MedianFilter(REACH))
    wide = working_size(large, BROAD).size
    page = clean_ground(small.resize(wide, Image.Resampling.BICUBIC), None, vivid=1.0, count=AREAS, bare=True)
    if float(np.asarray(small.convert("L")).mean()) <= DARK:
        # the stars of a night stay
        night = working_size(ground, BROAD)
        _calm, stars = without_specks(night, STARS)
        page.paste(night, (0, 0), stars)
    page = page.resize(large.size, Image.Resampling.BICUBIC)
    light = float(np.asarray(small.convert("L")).mean())
    things = subjects is not None and subjects.getbbox() is not None
    pale = PALE if things else PALE * ALONE
    page = Image.blend(page, Image.new("RGB", page.size, PAPER), pale if light > DARK else DIM)
    if subjects is not None and things:
        own = subjects.resize(large.size, Image.Resampling.NEAREST) if subjects.size != large.size else subjects
        page.paste(flat_things(large, own, vivid=1.15, each=9), (0, 0), edge_of(own, large.size))
    page = page.filter(ImageFilter.GaussianBlur(0.6))
    return page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)


STYLE = Style(name="minimal", apply=apply, rank=60, sparing=sparing)
