"""Papercut: the picture as sheets of coloured paper, one on another, each throwing a soft shadow."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.style import Style, few_inks, in_strips, moved, working_size

SHEETS = 14
CRISP = [max(0, min(255, (value - 104) * 6)) for value in range(256)]
"""Makes a blurred mask crisp again, its corners rounded as scissors leave them."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    unit = min(width, height)
    base = working_size(picture, 380_000 if detail < 2 else 420_000)
    share = min(base.size) / unit
    labels, colours = _cut(base)
    out = Image.new("RGB", base.size, colours[0])
    blur, push = unit * share * 0.0065, max(1, round(unit * share * 0.0055))
    pad = round(3 * blur) + push
    for number, colour in enumerate(colours):
        whole = labels.point([255 if value == number else 0 for value in range(256)])
        box = whole.getbbox()
        if box is None:
            continue
        left, top = max(0, box[0] - pad), max(0, box[1] - pad)
        mask = whole.crop((left, top, min(base.width, box[2] + pad), min(base.height, box[3] + pad)))
        mask = mask.filter(ImageFilter.GaussianBlur(unit * share * 0.0020)).point(CRISP)
        if number:
            shadow = moved(mask, push // 2, push).filter(ImageFilter.GaussianBlur(blur))
            out.paste((24, 20, 34), (left, top), shadow.point([round(value * 0.42) for value in range(256)]))
        out.paste(colour, (left, top), mask)
        # the cut edge of the sheet catches light from above
        thick = max(1, round(unit * share * 0.0016))
        edge = ImageChops.subtract(mask, moved(mask, 0, thick))
        if top == 0:
            # where a sheet runs out of the frame there is no cut
            edge.paste(0, (0, 0, edge.width, thick))
        rim = (min(255, colour[0] + 34), min(255, colour[1] + 34), min(255, colour[2] + 34))
        out.paste(rim, (left, top), edge.point([value // 2 for value in range(256)]))
    if out.size != picture.size:
        out = out.resize(picture.size, Image.Resampling.BICUBIC)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        fibre = band.noise("fibre", 130.0, octaves=2 if detail < 2 else 3, gain=0.7)
        broad = band.noise("sheet", 6.0, octaves=2)
        rows *= (1 + 0.075 * (fibre - 0.5) + 0.05 * (broad - 0.5))[..., None]
        return rows

    return in_strips(out, work)


def _cut(base: Image.Image) -> tuple[Image.Image, list[tuple[int, int, int]]]:
    """Which sheet shows where, and the sheets' colours, from the farthest (high in the picture) to the nearest."""
    small = working_size(base, 140_000).filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.MedianFilter(3))
    small = ImageEnhance.Color(small).enhance(1.25)
    inks = few_inks(small, SHEETS)
    found = np.asarray(inks.filter(ImageFilter.ModeFilter(5)))
    palette = np.asarray(inks.convert("RGB")).reshape(-1, 3)
    flat = np.asarray(inks).reshape(-1)
    lines = np.arange(found.shape[0], dtype=np.float64)[:, None]
    present = sorted({int(value) for value in np.unique(found)})
    height = {value: float((lines * (found == value)).sum() / max(1, (found == value).sum())) for value in present}
    order = sorted(present, key=lambda value: height[value])
    table = [order.index(value) if value in height else 0 for value in range(256)]
    colours = []
    for value in order:
        mine = palette[flat == value]
        mean = mine.mean(axis=0) if len(mine) else np.array([128.0, 128.0, 128.0])
        colours.append((int(mean[0]), int(mean[1]), int(mean[2])))
    labels = Image.fromarray(np.array(table, dtype=np.uint8)[found])
    return labels.resize(base.size, Image.Resampling.NEAREST), colours


STYLE = Style(name="papercut", apply=apply, rank=60)
