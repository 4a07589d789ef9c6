"""Blue and white porcelain: everything painted in washes of cobalt under a shining white glaze."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.ramps import Stops, ramped, tones
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.setoff import set_off
from muralist.engines.preview.styles.style import Style, in_strips

COBALT: Stops = ((0, (14, 34, 112)), (70, (34, 72, 164)), (130, (104, 142, 212)), (180, (188, 208, 240)),
                 (215, (238, 244, 252)), (255, (252, 253, 253)))  # fmt: skip
INK = (16, 36, 118)
BORDER = 0.045
"""Width of the painted border, as a share of the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in paler washes than the things."""
    width, height = picture.size
    light = lifted(set_off(picture, subjects))
    wash = evened(light, reach=0.012, keep=0.12)
    wash = wash if wash.size == picture.size else wash.resize(picture.size, Image.Resampling.BICUBIC)
    grey = tones(Image.blend(light, wash, 0.75))
    pale = grey.point([min(255, round(96 + value * 0.68)) for value in range(256)])
    if subjects is not None:
        pale.paste(grey, (0, 0), subjects.point([0] + [255] * 255))
    page = ramped(pale, COBALT)
    line = contours(light, subjects, thick=0.0032)
    page.paste(INK, (0, 0), line.point([round(value * 0.85) for value in range(256)]))
    _bordered(page)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        pooled = band.noise("cobalt", 26.0, octaves=3) - 0.5
        sheen = np.clip(1 - np.abs(band.x + band.yw * 0.6 - 0.42) / 0.16, 0, 1) ** 2
        rows += (255 - rows) * (0.16 * pooled)[..., None]
        return np.asarray(rows + (255 - rows) * (0.10 * sheen)[..., None], dtype=np.float32)

    return in_strips(page, work)


def _bordered(page: Image.Image) -> None:
    """A double line with a row of little scrolls between, around the picture; in place."""
    width, height = page.size
    unit = min(page.size)
    wide, thin = unit * BORDER, max(1, round(unit * 0.003))
    pen = ImageDraw.Draw(page)
    for box in ((0, 0, width, wide), (0, height - wide, width, height), (0, 0, wide, height),
                (width - wide, 0, width, height)):  # fmt: skip
        pen.rectangle(box, fill=(246, 249, 253))
    for inset in (wide * 0.18, wide):
        pen.rectangle((inset, inset, width - 1 - inset, height - 1 - inset), outline=INK, width=thin)
    middle, r = wide * 0.59, wide * 0.24
    for long, flat in ((width, True), (height, False)):
        count = max(4, round((long - 2 * wide) / (wide * 0.95)))
        for step in range(count + 1):
            at = middle + (long - 2 * middle) * step / count
            for edge in (middle, (height if flat else width) - middle):
                x, y = (at, edge) if flat else (edge, at)
                pen.ellipse((x - r, y - r, x + r, y + r), outline=INK, width=thin)
                pen.ellipse((x - r * 0.36, y - r * 0.36, x + r * 0.36, y + r * 0.36), fill=(58, 98, 184))


STYLE = Style(name="porcelain", apply=apply, rank=62, sparing=sparing)
