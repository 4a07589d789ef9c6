"""Felt: pieces of soft wool in plain colours, sewn on with a running stitch, each throwing a small shadow."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.bareground import bare_colour
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, flat_ground, flat_things
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, in_strips, moved, shape_of, working_size

GROUND, VIVID = 9, 1.12
"""Sheets of felt that the ground is cut of, and how bright their dye is."""
CUT = 420_000
"""Pixels that the pieces are cut at."""
DARK, STARS, BEAD = 96, 92, (244, 238, 214)
"""Mean tone of 255 up to which a ground is a night's, and what of it is a star and becomes a bead."""
FUZZ = 0.0032
"""How far fibres stand out over an edge, as a share of the shorter side."""
SHADOW, STITCH, PITCH = 0.009, 0.011, 46.0
"""How far a piece's shadow falls, how far within its edge it is sewn on, and stitches across the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground of a few sheets, and every thing sewn on it."""
    width, height = picture.size
    large = working_size(cutting_size(picture), CUT)
    bare = bare_colour(picture, subjects)
    if bare is None:
        page = flat_ground(large, subjects, GROUND, vivid=VIVID, keep=0.11, plain=True, folded=False, soft=9.0)
    else:
        page = Image.new("RGB", large.size, (round(bare[0]), round(bare[1]), round(bare[2])))
    unit = min(page.size)
    seam = None
    if float(np.asarray(page.convert("L")).mean()) <= DARK:
        # the stars of a night are beads
        stars = without_specks(cleared(large, subjects), STARS)[1].filter(ImageFilter.MaxFilter(3))
        page.paste(BEAD, (0, 0), stars.filter(ImageFilter.GaussianBlur(0.8)))
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(page.size, Image.Resampling.NEAREST)
        push = max(1, round(unit * SHADOW))
        edge = edge_of(subjects, page.size)
        fallen = moved(edge, push, push).filter(ImageFilter.GaussianBlur(push))
        page = Image.composite(page.point([round(v * 0.55) for v in range(256)] * 3), page, fallen)
        day = own_light(large, numbers)
        page.paste(flat_things(day, numbers, vivid=VIVID, each=9), (0, 0), edge)
        seam = _seam(subjects, picture.size)
    fibrous = _fuzzed(page.filter(ImageFilter.GaussianBlur(0.8)), seed, detail)
    fibrous = fibrous.resize(picture.size, Image.Resampling.BICUBIC)
    sewn = np.asarray(seam) if seam is not None else None

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        wool = band.noise("wool", 120.0, octaves=3, gain=0.8)
        tuft = band.noise("tuft", 34.0, octaves=2)
        broad = band.noise("nap", 9.0, octaves=2)
        rows *= (1.01 + 0.17 * (wool - 0.5) + 0.10 * (tuft - 0.5) + 0.09 * (broad - 0.5))[..., None]
        if sewn is not None:
            run = np.sin((band.x + 0.7 * band.yw) * np.float32(2 * math.pi * PITCH)) > -0.1
            thread = (sewn[top : top + count].astype(np.float32) / 255 * run)[..., None]
            rows += (np.float32(236) - rows) * thread * np.float32(0.62)
        return rows

    return in_strips(fibrous, work)


def _fuzzed(page: Image.Image, seed: int, detail: int) -> Image.Image:
    """The page with its edges frayed into fibres."""
    view = View(page.width, page.height, seed, detail)
    reach = FUZZ * min(page.size)
    shifts = [(view.noise(name, 110.0, octaves=2) - 0.5) * np.float32(4 * reach) for name in ("fray", "fray 2")]
    lines = np.arange(page.height, dtype=np.float32)[:, None] + shifts[0]
    columns = np.arange(page.width, dtype=np.float32)[None, :] + shifts[1]
    rows = np.clip(lines + 0.5, 0, page.height - 1).astype(np.int32)
    return Image.fromarray(np.asarray(page)[rows, np.clip(columns + 0.5, 0, page.width - 1).astype(np.int32)])


def _seam(subjects: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The line (L) just within the edge of all things along which they are sewn on."""
    shape = shape_of(subjects, size)
    assert shape is not None
    unit = min(size)
    soft = shape.filter(ImageFilter.BoxBlur(max(1.0, unit * STITCH * 1.6)))
    line = soft.point([255 if 186 < value < 214 else 0 for value in range(256)])
    return ImageChops.multiply(line.filter(ImageFilter.GaussianBlur(max(0.5, unit * 0.0011))), shape)


STYLE = Style(name="felt", apply=apply, rank=60, sparing=sparing)
