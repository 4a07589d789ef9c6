"""Poster: the things in clean plain shapes on a ground of few calm areas, printed inside a wide paper margin."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, flat_ground
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, in_strips

INKS = 24
KEEP, SOFT, FINE = 0.08, 7.0, 0.005
"""How different (0..1) two tones of one area may be, the difference along a border below which two
are one, and the share of the shorter side within which texture is averaged."""
VIVID = 1.18
DARK, STARS = 96, 60
"""Mean tone of 255 up to which a ground is a night's, and the difference of one channel from which a star shows."""
MARGIN = 0.042
PAPER = np.array([247, 240, 226], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Flat inks for the ground; the things keep the plain shapes that they were painted in."""
    width, height = picture.size
    printed = ImageEnhance.Contrast(_flat(picture, subjects)).enhance(1.06)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        edge = np.minimum(band.half_width - np.abs(band.x), band.tall / 2 - np.abs(band.yw))
        inside = np.clip((edge - MARGIN) / (1.5 * band.pixel), 0, 1)[..., None]
        fibre = band.noise("fibre", 140.0, octaves=2)
        return np.asarray((PAPER + (rows - PAPER) * inside) * (1 + 0.03 * (fibre - 0.5))[..., None], dtype=np.float32)

    return in_strips(printed, work)


def _flat(picture: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """The picture in plain areas, the things on them as they are."""
    large = cutting_size(picture)
    bare = bare_colour(picture, subjects)
    if bare is not None:
        page = Image.new("RGB", large.size, (round(bare[0]), round(bare[1]), round(bare[2])))
    else:
        page = flat_ground(
            large, subjects, INKS, vivid=VIVID, keep=KEEP, plain=True, folded=False, soft=SOFT, reach=FINE
        )
    if subjects is not None and float(np.asarray(page.convert("L")).mean()) <= DARK:
        # the stars of a night stay
        night = cleared(large, subjects)
        page.paste(night, (0, 0), without_specks(night, STARS)[1])
    page = page.filter(ImageFilter.GaussianBlur(0.6))
    page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    if subjects is not None and subjects.getbbox() is not None:
        page.paste(ImageEnhance.Color(picture).enhance(VIVID), (0, 0), edge_of(subjects, picture.size))
    return page


STYLE = Style(name="poster", apply=apply, rank=68, sparing=sparing)
