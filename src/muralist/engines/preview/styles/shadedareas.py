"""Grounds of crisp areas that are each shaded smoothly within themselves."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.styles.cutouts import cleared, evened
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import few_inks, working_size

INKS = 16
AREA = 440_000
"""Pixels that areas are cut at."""
SIZE, REACH = 60_000, 0.030
"""Pixels that areas are shaded at, and how far, as a share of the shorter side: a sky in steps has rings."""
FEW = 6
"""Weight of 255 below which an area is too thin to have a mean of its own."""
CLEAR = 44
"""Difference of one channel from which a small thing of the ground is drawn."""


def clean_ground(
    large: Image.Image, subjects: Image.Image | None, *, vivid: float, count: int = INKS, bare: bool = False,
    inked: bool = True,
) -> Image.Image:  # fmt: skip
    """What is behind the things: `count` kinds of crisp areas, each shaded smoothly within itself.

    Snow, stars and flowers lie on them, unless they are to be `bare`. A ground that was painted without texture is not
    `inked`: it has such areas already.
    """
    ground = cleared(large, subjects)
    if not inked:
        clean = evened(working_size(ground, AREA), reach=0.006, keep=0.05)
        clean = clean if clean.size == large.size else clean.resize(large.size, Image.Resampling.BICUBIC)
        return ImageEnhance.Color(clean).enhance(vivid)
    calm, specks = without_specks(working_size(ground, AREA), CLEAR)
    even = ImageEnhance.Color(evened(calm, reach=0.008, keep=0.06)).enhance(vivid)
    inks = few_inks(even, count)
    page = middling(_shaded(even, Image.frombytes("L", inks.size, inks.tobytes())), 3)
    page = page if page.size == large.size else page.resize(large.size, Image.Resampling.BICUBIC)
    if not bare:
        specks = specks if specks.size == large.size else specks.resize(large.size, Image.Resampling.BICUBIC)
        page.paste(ImageEnhance.Color(ground).enhance(vivid), (0, 0), specks)
    return page


def _shaded(even: Image.Image, numbers: Image.Image) -> Image.Image:
    """The picture smoothed within each numbered area (L) and never across its border."""
    page = even.copy()
    small = working_size(even, SIZE)
    radius = min(small.size) * REACH
    for number in np.flatnonzero(numbers.histogram()).tolist():
        mask = numbers.point([255 if value == number else 0 for value in range(256)])
        share = mask.resize(small.size, Image.Resampling.BOX)
        picked = Image.new("RGB", small.size)
        picked.paste(small, (0, 0), share)
        weight = np.asarray(share.filter(ImageFilter.GaussianBlur(radius))).astype(np.float32)[..., None]
        mean = np.asarray(picked.filter(ImageFilter.GaussianBlur(radius))).astype(np.float32) * 255
        field = np.where(weight > FEW, mean / np.maximum(weight, 1), np.asarray(small))
        sheet = Image.fromarray(np.clip(field, 0, 255).astype(np.uint8))
        page.paste(sheet.resize(even.size, Image.Resampling.BILINEAR), (0, 0), mask)
    return page
