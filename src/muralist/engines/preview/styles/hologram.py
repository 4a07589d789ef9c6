"""Hologram: things of bluish light, see-through and lined, floating in the dark over a ring of rays."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.bareground import bare_colour
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.ramps import ramped, tones
from muralist.engines.preview.styles.style import Style, in_strips, shape_of, soften

BEAM = ((0, (4, 16, 44)), (70, (12, 70, 128)), (160, (60, 190, 230)), (255, (214, 252, 255)))
LINES = 150
"""Pairs of rows along the shorter side."""
DARK = (6, 10, 26)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things of light, what is behind them all but dark."""
    del seed, detail
    lit = ramped(tones(picture), BEAM)
    shape = shape_of(subjects, picture.size, 0.002)
    # plain paper behind the things is the dark that they float in
    behind = 0.8 if shape is None else 0.04 if bare_colour(picture, subjects) is not None else 0.22
    page = Image.blend(Image.new("RGB", picture.size, DARK), lit, behind)
    if shape is not None:
        page = ImageChops.screen(page, _projector(picture.size, shape))
        page.paste(lit, (0, 0), shape)
    line = contours(picture, subjects, thick=0.0030)
    page.paste((170, 250, 255), (0, 0), line.point([round(value * 0.8) for value in range(256)]))
    step = max(2.0, min(picture.size) / LINES)

    def work(rows: Array, top: int) -> Array:
        at = (np.arange(top, top + rows.shape[0], dtype=np.float32) / step) % 1
        return np.asarray(rows * (0.74 + 0.34 * np.cos(at * 2 * np.pi) ** 2)[:, None, None], dtype=np.float32)

    page = in_strips(page, work)
    return ImageChops.screen(page, soften(page, 0.02).point([round(value * 0.45) for value in range(256)] * 3))


def _projector(size: tuple[int, int], shape: Image.Image) -> Image.Image:
    """The ring below the things and the rays that rise from it, as light to be added."""
    sheet = Image.new("RGB", size, (0, 0, 0))
    box = shape.point([0] * 128 + [255] * 128).getbbox()
    if box is None:
        return sheet
    x, foot, half = (box[0] + box[2]) / 2, box[3], (box[2] - box[0]) / 2 * 1.08
    tall, unit = half * 0.16, min(size)
    pen = ImageDraw.Draw(sheet)
    cone = [(x - half * 0.45, foot + tall), (x + half * 0.45, foot + tall), (x + half, box[1]), (x - half, box[1])]
    pen.polygon(cone, fill=(6, 36, 60))
    for ring, share in enumerate((1.0, 0.82)):
        wide, high = half * share, tall * share
        pen.ellipse((x - wide, foot - high, x + wide, foot + high), outline=(30, 170 - 50 * ring, 220 - 60 * ring),
                    width=max(1, round(unit * 0.005)))  # fmt: skip
    return soften(sheet, 0.004)


STYLE = Style(name="hologram", apply=apply, rank=60, sparing=sparing)
