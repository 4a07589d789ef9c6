"""Postage stamp: an engraved little picture on gummed paper with a perforated edge, lying on a dark blotter."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.mats import inset
from muralist.engines.preview.styles.style import Style, in_strips, outlines

MARGIN, PAPER, HOLES = 0.055, 0.052, 17
"""Widths of the ground around the stamp and of its white border, and holes along the shorter side."""
GROUND, SHEET = (74, 70, 66), (247, 242, 230)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    unit = min(picture.size)
    edge, border = round(unit * MARGIN), round(unit * PAPER)
    line = outlines(picture, thin=0.0012, wide=0.0034, threshold=7.0, gain=9.0)
    inked = ImageEnhance.Color(picture).enhance(0.82)
    inked.paste((52, 40, 48), (0, 0), line.point([round(value * 0.5) for value in range(256)]))

    def aged(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        rulings = 0.5 + 0.5 * np.cos((band.x + band.yw * 0.55) * np.float32(2 * np.pi * 150))
        faded = rows * 0.92 + np.array([18, 15, 8], dtype=np.float32)
        return np.asarray(faded * (1 - 0.05 * rulings)[..., None], dtype=np.float32)

    stamp = inset(in_strips(inked, aged), edge + border, SHEET)
    pen = ImageDraw.Draw(stamp)
    thin, window = max(1, round(unit * 0.003)), edge + border
    pen.rectangle((window - thin, window - thin, width - window, height - window), outline=(96, 78, 70), width=thin)
    shape = _perforated(picture.size, edge, unit)
    page = Image.new("RGB", picture.size, GROUND)
    shade = ImageChops.offset(shape, round(unit * 0.006), round(unit * 0.009)).filter(
        ImageFilter.GaussianBlur(unit * 0.008)
    )
    page.paste((30, 27, 25), (0, 0), shade)
    page.paste(stamp, (0, 0), shape)
    return page


def _perforated(size: tuple[int, int], edge: int, unit: int) -> Image.Image:
    """The stamp's outline (L, white), bitten by half a hole everywhere along its edges."""
    fine = 3
    width, height = size[0] * fine, size[1] * fine
    mask = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(mask)
    rim = edge * fine
    pen.rectangle((rim, rim, width - rim, height - rim), fill=255)
    pitch = (unit * fine - 2 * rim) / HOLES
    for long, across in ((width, height), (height, width)):
        count = max(3, round((long - 2 * rim) / pitch))
        step = (long - 2 * rim) / count
        r = step * 0.29
        for number in range(count + 1):
            at = rim + number * step
            for side in (rim, across - rim):
                x, y = (at, side) if (long, across) == (width, height) else (side, at)
                pen.ellipse((x - r, y - r, x + r, y + r), fill=0)
        if width == height:
            for number in range(count + 1):
                at = rim + number * step
                for side in (rim, across - rim):
                    pen.ellipse((side - r, at - r, side + r, at + r), fill=0)
    return mask.resize(size, Image.Resampling.BOX)


STYLE = Style(name="stamp", apply=apply, rank=92)
