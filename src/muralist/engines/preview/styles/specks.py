"""Small things of the ground apart from its areas: snow, rain, stars and flowers, which no line goes around."""

from __future__ import annotations

from PIL import Image, ImageChops

from muralist.engines.preview.brushes.ranks import middling

COARSE = 300
"""Pixels of the shorter side that specks are told at: what is narrower than a few of them is one."""
APART = 18
"""Difference of one channel from which a speck is told from the area that it lies on."""


def without_specks(picture: Image.Image, apart: int = APART) -> tuple[Image.Image, Image.Image]:
    """The picture's areas alone, and where its specks lie (L), which differ by `apart` at least."""
    k = max(1, round(min(picture.size) / COARSE))
    small = picture.reduce(k) if k > 1 else picture
    calm = middling(middling(small, 5), 3)
    calm = calm.resize(picture.size, Image.Resampling.BICUBIC)
    red, green, blue = ImageChops.difference(picture, calm).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return calm, most.point([max(0, min(255, (value - apart) * 9)) for value in range(256)])
