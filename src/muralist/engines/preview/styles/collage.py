"""Collage: the things and the ground as torn and cut papers, printed, patterned and glued one over another."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import grown
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened, flat_things
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.style import Style, few_inks, in_strips, moved, working_size

SIZE, SHEETS = 400_000, 10
PATTERNS = 4
"""Kinds of printed paper that the sheets take in turn: plain, dotted, striped, and set in columns like a newspaper."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Torn sheets of printed paper behind; every thing cut out with a white border and a shadow."""
    small = working_size(picture, SIZE)
    view = View(small.width, small.height, seed, 0)
    unit = min(small.size)
    even = evened(working_size(cleared(small, subjects), 120_000), reach=0.012, keep=0.10)
    inks = few_inks(even.filter(ImageFilter.MedianFilter(5)), SHEETS)
    page = _torn(inks, view)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(small.size, Image.Resampling.NEAREST)
        own = ImageEnhance.Color(flat_things(own_light(small, numbers), numbers, vivid=1.2, each=7)).enhance(1.1)
        shape = edge_of(numbers, small.size)
        reach = max(1, round(unit * 0.0075))
        border = grown(shape, 2 * reach + 1).filter(ImageFilter.GaussianBlur(reach * 0.4))
        push = max(2, round(unit * 0.007))
        shadow = moved(border, push, push).filter(ImageFilter.GaussianBlur(unit * 0.006))
        page.paste((20, 18, 24), (0, 0), shadow.point([value // 2 for value in range(256)]))
        page.paste((250, 248, 242), (0, 0), border)
        page.paste(own, (0, 0), shape)
    page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    width, height = picture.size

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        fibre = band.noise("fibre", 150.0, octaves=2, gain=0.7)
        crease = band.noise("crease", 3.0, octaves=3)
        return np.asarray(rows * (1 + 0.05 * (fibre - 0.5) + 0.06 * (crease - 0.5))[..., None], dtype=np.float32)

    return in_strips(page, work)


def _torn(inks: Image.Image, view: View) -> Image.Image:
    """The colours (mode P) as sheets with ragged white edges, from the largest to the smallest, each with a print."""
    size = (view.width, view.height)
    unit = view.unit
    found = inks.resize(size, Image.Resampling.NEAREST)
    ragged = view.noise("torn", 26.0, octaves=4, gain=0.65)
    counts = found.histogram()
    order = sorted(np.flatnonzero(counts).tolist(), key=lambda value: -counts[value])
    palette = np.array(inks.getpalette()).reshape(-1, 3)
    page = Image.new("RGB", size, tuple(int(c) for c in palette[order[0]]))
    for number, value in enumerate(order):
        mask = Image.frombytes("L", size, found.tobytes()).point([255 if each == value else 0 for each in range(256)])
        soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(unit * 0.0075))).astype(np.float32) / 255
        sheet = Image.fromarray((np.clip((soft - 0.44 + 0.24 * (ragged - 0.5)) * 20, 0, 1) * 255).astype(np.uint8))
        core = Image.fromarray((np.clip((soft - 0.58 + 0.36 * (ragged - 0.5)) * 20, 0, 1) * 255).astype(np.uint8))
        core = ImageChops.darker(core, sheet)
        if number:
            push = max(1, round(unit * 0.004))
            shadow = moved(sheet, push, push).filter(ImageFilter.GaussianBlur(unit * 0.005))
            page.paste((26, 22, 30), (0, 0), shadow.point([each * 2 // 5 for each in range(256)]))
            page.paste((250, 247, 240), (0, 0), sheet)
        page.paste(_printed(palette[value].astype(np.float32), number, view), (0, 0), core if number else None)
    return page


def _printed(colour: Array, number: int, view: View) -> Image.Image:
    """A sheet of that colour with the pattern of its turn, light on dark papers and dark on light ones."""
    mark = np.zeros(view.shape, dtype=np.float32)
    kind = number % PATTERNS
    if kind == 1:
        x, y = (view.x * 22 + 100) % 1 - 0.5, (view.yw * 22 + 100) % 1 - 0.5
        mark = np.clip((0.24 - np.hypot(x, y)) * 14, 0, 1).astype(np.float32)
    elif kind == 2:
        mark = np.clip(((view.x + view.yw) * 26 % 1 - 0.5) * 14, 0, 1).astype(np.float32)
    elif kind == 3:
        words = view.noise("words", 46.0, 1.0, octaves=1) > 0.42
        lines = ((view.yw * 62 + 100) % 1) < 0.42
        gutter = ((view.x * 4.2 + 100) % 1) > 0.07
        mark = (words & lines & gutter).astype(np.float32)
    way = 26.0 if colour.mean() < 120 else -26.0
    pixels = colour + (mark * np.float32(way))[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


STYLE = Style(name="collage", apply=apply, rank=60, sparing=sparing)
