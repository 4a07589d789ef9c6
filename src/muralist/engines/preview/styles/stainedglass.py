"""Stained glass: glowing panes of coloured glass that follow the shapes, set in dark lead."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import grown, middling
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.cutouts import cleared, evened, flat_things
from muralist.engines.preview.styles.regions import cells, seams
from muralist.engines.preview.styles.style import Style, brims, in_strips, working_size

PANES = 12.0
ACROSS = 7.0
"""Panes across the shorter side behind the things, and on them."""
PIXELS = 170_000
LEAD = np.array([24, 23, 28], dtype=np.float32)
GLASS = (
    ((58, 118, 196), (92, 160, 214), (128, 190, 214), (74, 92, 176), (96, 178, 176), (110, 150, 210)),
    ((236, 188, 92), (240, 208, 132), (222, 150, 84), (246, 226, 168), (232, 172, 110), (214, 190, 96)),
)
"""Glass of a window that shows nothing behind its things: blue, and amber behind what is blue or green itself."""
WIDE, THIN = 0.0042, 0.0030
"""Width of the lead around things and between panes, as shares of the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Broad panes behind; each thing is of its own glass within a whole line of lead."""
    width, height = picture.size
    small = working_size(picture, PIXELS)
    paper = bare_colour(picture, subjects)
    ground = middling(middling(evened(cleared(small, subjects), reach=0.02, keep=0.14), 5), 5)
    label, tint = cells(ground, PANES, seed, loose=2.0)
    rng = stream(seed, "panes")
    if paper is not None and is_pale(paper):
        sheets = np.array(GLASS[1 if _is_blue(small, subjects) else 0], dtype=np.float32)
        tint = sheets[rng.integers(len(sheets), size=len(tint))]
    panes = Image.fromarray(_glowing(tint, rng)[label])
    unit = min(small.size)
    lead = _lead(seams(label), unit * THIN)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(small.size, Image.Resampling.NEAREST) if subjects.size != small.size else subjects
        own = flat_things(small, numbers, vivid=1.3, each=5)
        shape = numbers.point([0] + [255] * 255)
        panes.paste(Image.fromarray(_vivid(np.asarray(own).astype(np.float32))), (0, 0), shape)
        away = grown(shape, 3).point([255 - value for value in range(256)])
        rim = _lead(brims(numbers), unit * WIDE)
        lead = ImageChops.lighter(ImageChops.multiply(lead, away), rim)
        lead = ImageChops.lighter(lead, ImageChops.multiply(_within(own, numbers, unit, seed), shape))
    edge = lead.resize((width, height), Image.Resampling.BICUBIC)
    panes = panes.resize((width, height), Image.Resampling.BICUBIC)
    shade = np.asarray(edge.filter(ImageFilter.GaussianBlur(min(width, height) * 0.006)))
    lines = np.asarray(edge)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        streaks = band.noise("streaks", 5.0, 22.0, octaves=3)
        rows *= (0.88 + 0.36 * streaks)[..., None]
        rows *= (1.12 - 0.40 * shade[top : top + count].astype(np.float32) / 255)[..., None]
        line = lines[top : top + count].astype(np.float32)[..., None] / 255
        return np.asarray(rows + (LEAD - rows) * line, dtype=np.float32)

    return in_strips(panes, work)


def _vivid(tint: Array) -> Array:
    """Colours as light shining through glass shows them."""
    grey = tint.mean(axis=-1, keepdims=True)
    glass = grey + (tint - grey) * 1.75
    return np.asarray(np.clip(255 * np.clip(glass / 255, 0, 1) ** 0.86, 0, 255).astype(np.uint8))


def _glowing(tint: Array, rng: np.random.Generator) -> Array:
    """The same of panes, no two of which are of one sheet."""
    glass = _vivid(tint).astype(np.float32) * (1 + 0.13 * rng.uniform(-1, 1, (len(tint), 1)))
    return np.asarray(np.clip(glass, 0, 255).astype(np.uint8))


def _lead(edge: Image.Image, radius: float) -> Image.Image:
    """Strips of lead (L) along thin edges."""
    soft = edge.filter(ImageFilter.GaussianBlur(max(0.8, radius)))
    return soft.point([min(255, max(0, value - 40) * 4) for value in range(256)])


def _within(own: Image.Image, numbers: Image.Image, unit: int, seed: int) -> Image.Image:
    """Lead across a large thing, along its colours: one pane could not be as large."""
    label, _tint = cells(middling(own, 5), ACROSS, seed + 1, loose=1.8)
    calm = Image.fromarray((label % 251).astype(np.uint8)).filter(ImageFilter.ModeFilter(9))
    edge = seams(np.asarray(calm))
    away = brims(numbers).filter(ImageFilter.MaxFilter(5)).point([255 - value for value in range(256)])
    return _lead(ImageChops.multiply(edge, away), unit * THIN * 0.55)


def _is_blue(picture: Image.Image, subjects: Image.Image | None) -> bool:
    """Whether the things together are rather blue or green than red or yellow."""
    assert subjects is not None
    own = np.asarray(subjects.resize(picture.size, Image.Resampling.NEAREST)) > 0
    red, green, blue = (float(value) for value in np.asarray(picture).astype(np.float32)[own].mean(axis=0))
    return max(green, blue) > red + 6


STYLE = Style(name="stainedglass", apply=apply, rank=60, sparing=sparing)
