"""Bauhaus: everything in five printed inks, before a circle, a quarter disc and bars, as school posters were set."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.bareground import bare_colour
from muralist.engines.preview.styles.cutouts import cutting_size, edge_of, flat_ground, flat_things
from muralist.engines.preview.styles.inks import printed_in
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.style import Style

CREAM, BLACK, RED, YELLOW, BLUE = (243, 234, 214), (32, 31, 33), (208, 58, 42), (240, 178, 40), (38, 82, 146)
INKS = np.array([CREAM, BLACK, RED, YELLOW, BLUE, (226, 200, 168), (120, 146, 176), (112, 108, 104)], dtype=np.float32)
"""The five, and the tints that they are thinned to."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in clean inks of their own; on bare paper the shapes behind them fill the sheet."""
    del detail
    light = lifted(picture)
    large = cutting_size(light)
    if bare_colour(picture, subjects) is None:
        ground = flat_ground(large, subjects, 10, vivid=1.5, keep=0.12, plain=True, folded=False)
        page = printed_in(ImageEnhance.Contrast(ground).enhance(1.15), INKS).convert("RGB")
        page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    else:
        page = Image.new("RGB", picture.size, CREAM)
        _shapes(page, seed)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects if subjects.size == large.size else subjects.resize(large.size, Image.Resampling.NEAREST)
        own = flat_things(ImageEnhance.Contrast(large).enhance(1.15), numbers, vivid=1.6, each=5)
        own = own if own.size == picture.size else own.resize(picture.size, Image.Resampling.BICUBIC)
        page.paste(own, (0, 0), edge_of(subjects, picture.size))
    return page


def _shapes(page: Image.Image, seed: int) -> None:
    """A great circle, a quarter disc in a corner, bars and a grid of dots, mirrored by the seed; in place."""
    width, height = page.size
    unit = min(page.size)
    fine = 2
    sheet = page.resize((width * fine, height * fine))
    pen, u = ImageDraw.Draw(sheet), unit * fine
    wide, tall = sheet.size
    x, y, r = wide * 0.60, tall * 0.40, u * 0.30
    pen.ellipse((x - r, y - r, x + r, y + r), fill=RED)
    pen.pieslice((-u * 0.36, tall - u * 0.36, u * 0.36, tall + u * 0.36), 270, 360, fill=BLUE)
    pen.rectangle((wide - u * 0.16, tall * 0.58, wide, tall), fill=YELLOW)
    pen.polygon([(0, 0), (u * 0.30, 0), (0, u * 0.30)], fill=BLACK)
    for number in range(4):
        top = tall * 0.80 + number * u * 0.045
        pen.rectangle((u * 0.42, top, wide - u * 0.20, top + u * 0.018), fill=BLACK)
    for row in range(4):
        for column in range(5):
            px, py, dot = u * (0.40 + 0.055 * column), u * (0.07 + 0.055 * row), u * 0.011
            pen.ellipse((px - dot, py - dot, px + dot, py + dot), fill=BLACK)
    small = sheet.resize(page.size, Image.Resampling.BOX)
    if stream(seed, "bauhaus").random() < 0.5:
        small = small.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    page.paste(small, (0, 0))


STYLE = Style(name="bauhaus", apply=apply, rank=60, sparing=sparing)
