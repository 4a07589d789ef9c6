"""Origami: things folded of coloured paper in large creased facets, on sheets of plain paper."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import edge_of
from muralist.engines.preview.styles.lowpoly import folded
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.shadedareas import clean_ground
from muralist.engines.preview.styles.style import Style, in_strips, moved, working_size

SIZE = 420_000
PALE = 0.34
"""How much the ground is lightened towards paper: folded figures stand on a quiet table."""
PAPER = (247, 243, 236)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in calm sheets; every thing in facets with creases, casting the shadow of a standing fold."""
    small = working_size(picture, SIZE)
    page = clean_ground(small, subjects, vivid=0.95)
    page = Image.blend(page, Image.new("RGB", page.size, PAPER), PALE)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(small.size, Image.Resampling.NEAREST)
        lit = ImageEnhance.Color(own_light(small, numbers)).enhance(1.2)
        figure = folded(lit, numbers, seed)
        shape = edge_of(numbers, small.size)
        unit = min(small.size)
        push = max(2, round(unit * 0.012))
        shadow = moved(shape, push, push).filter(ImageFilter.GaussianBlur(unit * 0.012))
        page.paste((24, 22, 34), (0, 0), shadow.point([round(value * 0.46) for value in range(256)]))
        page.paste(figure, (0, 0), shape)
        edge = ImageChops.subtract(shape, moved(shape, max(1, unit // 420), max(1, unit // 420)))
        page.paste((255, 255, 255), (0, 0), edge.point([value // 2 for value in range(256)]))
    page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    width, height = picture.size

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        fibre = band.noise("fibre", 140.0, octaves=2, gain=0.7)
        return np.asarray(rows * (1 + 0.05 * (fibre - 0.5))[..., None], dtype=np.float32)

    return in_strips(page, work)


STYLE = Style(name="origami", apply=apply, rank=60, sparing=sparing)
