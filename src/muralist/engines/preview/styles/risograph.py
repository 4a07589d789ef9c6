"""Risograph: a few bright inks printed one over the other on cream paper, with grain in their shades."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, flat_ground
from muralist.engines.preview.styles.popart import beside
from muralist.engines.preview.styles.style import Style, in_strips

PAPER = np.array([246, 239, 222], dtype=np.float32)
INKS = 9
PUSH = 0.005
"""How far the ink of the things lies beside the place it was cut out for, as a share of the shorter side."""
DISC = 0.40
SHADE = 0.30
"""How much of its own shading the grain shows."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground as plain inks; the things printed over it a little beside their place, a paper edge left free."""
    width, height = picture.size
    large = cutting_size(picture)
    page = flat_ground(large, subjects, INKS, vivid=1.5, plain=True, folded=False)
    page = Image.blend(page, cleared(large, subjects), SHADE).resize(picture.size, Image.Resampling.BICUBIC)
    paper = bare_colour(picture, subjects)
    if paper is not None and is_pale(paper):
        # one loud disc behind what is alone on the paper
        page = Image.new("RGB", picture.size, (255, 255, 255))
        x, y, reach = width / 2, height / 2, DISC * min(width, height)
        ink = tuple(int(value) for value in beside(picture, subjects, seed))
        ImageDraw.Draw(page).ellipse((x - reach, y - reach, x + reach, y + reach), fill=ink)
    if subjects is not None and subjects.getbbox() is not None:
        push = max(1, round(PUSH * min(width, height)))
        shape = edge_of(subjects, picture.size)
        page.paste(tuple(int(value) for value in PAPER), (0, 0), shape)
        loud = ImageEnhance.Color(picture).enhance(1.5)
        page.paste(loud, (push, push // 2), shape)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        grain = band.noise("riso grain", min(240.0, band.unit * 0.6), octaves=2, gain=0.8)
        drum = band.noise("riso drum", 2.0, 6.0, octaves=3)
        dark = 1 - rows @ LUMA / np.float32(255)
        ink = np.clip(0.98 - 0.10 * (drum - 0.5) - 0.7 * np.clip(grain - 0.46 - 0.35 * dark, 0, 1), 0, 1)
        mean = (rows @ LUMA)[..., None]
        bright = np.clip(mean * 0.94 + 10 + (rows - mean) * 1.25, 0, 255)
        printed = bright * (PAPER / 255)
        return np.asarray(PAPER + (printed - PAPER) * ink[..., None], dtype=np.float32)

    return in_strips(page, work)


STYLE = Style(name="risograph", apply=apply, rank=60, sparing=sparing)
