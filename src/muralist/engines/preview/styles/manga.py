"""Manga page: black ink and white paper with screens of grey dots for every tone between, in a thin black panel."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.ramps import luminance, tones
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.setoff import set_off
from muralist.engines.preview.styles.style import Style, in_strips

DOTS = 140
"""Dots along the shorter side."""
BLACK, WHITE = 58.0, 214.0
"""Tones of 255 up to which all is ink, and from which all is paper."""
GUTTER = 0.024


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in paler screens than the things."""
    del seed, detail
    light = lifted(set_off(picture, subjects))
    calm = evened(light, reach=0.010, keep=0.10)
    calm = calm if calm.size == picture.size else calm.resize(picture.size, Image.Resampling.BICUBIC)
    grey = tones(calm)
    pale = grey.point([min(255, round(66 + value * 0.70)) for value in range(256)])
    if subjects is not None:
        pale.paste(grey, (0, 0), subjects.point([0] + [255] * 255))
    step = min(picture.size) / DOTS
    x = np.arange(picture.width, dtype=np.float32)[None, :]

    def work(rows: Array, top: int) -> Array:
        tone = luminance(rows)
        y = np.arange(top, top + rows.shape[0], dtype=np.float32)[:, None]
        u, v = (x + y) / (step * 1.414), (x - y) / (step * 1.414)
        screen = (np.cos(u * 2 * np.pi) + np.cos(v * 2 * np.pi)) / 4 + 0.5
        share = np.clip((tone - BLACK) / (WHITE - BLACK), 0, 1)
        dot = np.clip((share - 0.86 * screen) * step * 1.6 + 0.5, 0, 1)
        page = np.where(tone >= WHITE, 1.0, np.where(tone <= BLACK, 0.0, dot))
        return np.repeat((12 + 240 * page)[..., None], 3, axis=2).astype(np.float32)

    page = in_strips(pale.convert("RGB"), work)
    page.paste((10, 10, 12), (0, 0), contours(light, subjects, thick=0.0046))
    pen, unit = ImageDraw.Draw(page), min(page.size)
    gutter = max(2, round(unit * GUTTER))
    pen.rectangle((0, 0, page.width - 1, page.height - 1), outline=(252, 252, 252), width=gutter)
    inner = (gutter, gutter, page.width - 1 - gutter, page.height - 1 - gutter)
    pen.rectangle(inner, outline=(10, 10, 12), width=max(1, round(unit * 0.006)))
    return page


STYLE = Style(name="manga", apply=apply, rank=62, sparing=sparing)
