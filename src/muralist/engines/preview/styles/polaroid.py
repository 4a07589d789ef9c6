"""Instant photo: soft faded colours in a white card with a wide foot, as it comes out of the camera."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, curve_table, in_strips, soften, vignette

SIDE, TOP, FOOT = 0.055, 0.060, 0.165
"""Widths of the card's borders, as shares of the frame's shorter side."""
CARD = (247, 245, 238)
RED = curve_table([(0, 26), (60, 72), (128, 142), (210, 222), (255, 250)])
GREEN = curve_table([(0, 24), (60, 66), (128, 134), (210, 214), (255, 243)])
BLUE = curve_table([(0, 38), (60, 76), (128, 130), (210, 198), (255, 224)])


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    """The whole picture, a little smaller, in the window of the card."""
    width, height = picture.size
    unit = min(width, height)
    left, top, foot = round(unit * SIDE), round(unit * TOP), round(unit * FOOT)
    size = (max(8, width - 2 * left), max(8, height - top - foot))
    # what the card's foot takes is cut off the picture above and below, so that nothing is drawn out
    wanted = size[0] / size[1]
    across, down = (width, width / wanted) if width / height < wanted else (height * wanted, height)
    x, y = (width - across) / 2, (height - down) * 0.62
    shown = picture.resize(size, Image.Resampling.LANCZOS, box=(x, y, x + across, y + down))
    glow = soften(shown, 0.012)
    shown = Image.blend(shown, glow, 0.22).point([*RED, *GREEN, *BLUE])
    shown = in_strips(ImageEnhance.Color(shown).enhance(0.86), lambda rows, at: _aged(rows, at, size))
    card = Image.new("RGB", picture.size, CARD)
    thin = max(1, round(unit * 0.003))
    # the card is embossed around its window
    card.paste((214, 210, 200), (left - thin, top - thin, left + size[0] + thin, top + size[1] + thin))
    card.paste(shown, (left, top))

    def paper(rows: Array, at: int) -> Array:
        band = View(width, height, seed, detail, (at, at + rows.shape[0]))
        return np.asarray(rows * (1 + 0.018 * (band.noise("card", 160.0, octaves=2) - 0.5))[..., None])

    return in_strips(card, paper)


def _aged(rows: Array, at: int, size: tuple[int, int]) -> Array:
    return np.asarray(rows * vignette(*size, at, rows.shape[0], 0.30)[..., None], dtype=np.float32)


STYLE = Style(name="polaroid", apply=apply, rank=92)
