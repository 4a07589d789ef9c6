"""Flat vector illustration: plain shapes and plain areas, without shades and without texture."""

from __future__ import annotations

from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.styles.bareground import is_graded
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, flat_ground
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style

INKS = 28
FINE = 0.004
"""Share of the shorter side within which texture is averaged: no more, or the windows of houses run together."""
CLEAR = 44
"""Difference of one channel from which a small thing of the ground is drawn."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Things in the plain shapes that they were painted in, on a ground of few plain areas; a photo in flat colours."""
    del seed, detail
    large = cutting_size(picture)
    if is_graded(large, subjects):
        # steps would spoil a gradient that was asked for
        page = ImageEnhance.Color(cleared(large, subjects)).enhance(1.25)
    else:
        page = flat_ground(large, subjects, INKS, vivid=1.25, keep=0.07, plain=True, folded=False, reach=FINE)
    if subjects is not None:
        ground = cleared(large, subjects)
        _calm, specks = without_specks(ground, CLEAR)
        page.paste(ImageEnhance.Color(ground).enhance(1.25), (0, 0), specks)
    page = page.filter(ImageFilter.GaussianBlur(0.6))
    page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    if subjects is not None and subjects.getbbox() is not None:
        page.paste(ImageEnhance.Color(picture).enhance(1.2), (0, 0), edge_of(subjects, picture.size))
    return ImageEnhance.Contrast(ImageEnhance.Brightness(page).enhance(1.04)).enhance(1.05)


STYLE = Style(name="flat", apply=apply, rank=60, sparing=sparing)
