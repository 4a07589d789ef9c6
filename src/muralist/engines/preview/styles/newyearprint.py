"""New Year print: loud plain inks inside black lines on yellow paper, in a red border."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.cutouts import cutting_size, edge_of, flat_ground
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.style import Style, in_strips

PAPER, RED, GOLD, BLACK = (250, 226, 162), (206, 38, 34), (246, 190, 66), (30, 22, 24)
INKS, BOLD = 9, 0.0046
BORDER, LINE = 0.034, 0.007
"""Widths of the red border and of the golden line within it, as shares of the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in the loudest inks there are; plain paper where nothing is behind them."""
    width, height = picture.size
    ink = contours(picture, subjects, thick=BOLD)
    paper = bare_colour(picture, subjects)
    if paper is not None and is_pale(paper):
        page = Image.new("RGB", picture.size, PAPER)
    else:
        page = flat_ground(cutting_size(picture), subjects, INKS, vivid=1.6, plain=True, folded=False)
        page = page.resize(picture.size, Image.Resampling.BICUBIC)
    if subjects is not None and subjects.getbbox() is not None:
        loud = ImageEnhance.Contrast(ImageEnhance.Color(picture).enhance(1.7)).enhance(1.06)
        page.paste(loud, (0, 0), edge_of(subjects, picture.size))
    page.paste(BLACK, (0, 0), ink)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        press = band.noise("press", 5.0, octaves=3) - 0.5
        pores = band.noise("pores", min(170.0, band.unit * 0.5), octaves=2) - 0.5
        return np.asarray(rows * (1 + 0.05 * press + 0.06 * pores)[..., None], dtype=np.float32)

    page = in_strips(page, work)
    pen, unit = ImageDraw.Draw(page), min(page.size)
    border, line = max(3, round(unit * BORDER)), max(1, round(unit * LINE))
    for inset, wide, tone in ((0, border, RED), (border - 2 * line, line, GOLD)):
        pen.rectangle((inset, inset, width - 1 - inset, height - 1 - inset), outline=tone, width=wide)
    return page


STYLE = Style(name="newyearprint", apply=apply, rank=40, sparing=sparing)
