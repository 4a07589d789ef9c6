"""Woodblock print: a few flat inks, bands of indigo wiped into the sky, a black key block, a red seal."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

from muralist.engines.preview.brushes.colour import Array, smoothstep
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.apart import told_apart
from muralist.engines.preview.styles.cutouts import cleared, cutting_size, edge_of, evened, flat_things, thing_lines
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.rings import without_rings
from muralist.engines.preview.styles.seal import sealed
from muralist.engines.preview.styles.specks import without_specks
from muralist.engines.preview.styles.style import Style, few_inks, in_strips, moved, outlines, spread_tones

INKS = 14
SET_OFF = 45
"""By how many percent the parts of the ground are set off from each other."""
GRADED = 0.22
"""How much of the ground's own shading stays: inks wiped on the block grade into one another."""
BOLD, THIN = 0.0040, 0.0022
"""Width of the key lines of things and of the ground, as shares of the shorter side."""
PAPER = np.array([240, 229, 204], dtype=np.float32)
INDIGO = np.array([38, 62, 104], dtype=np.float32)
KEY = np.array([30, 28, 36], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in clean inks of their own inside a bold black line; the ground in few flat areas with thin lines."""
    width, height = picture.size
    large = cutting_size(picture)
    ground = cleared(large, subjects)
    # snow, stars and rain are printed from a block of their own, which has no key line
    even, specks = without_specks(ground)
    calm = evened(even, reach=0.010, keep=0.085)
    even = told_apart(calm, SET_OFF)
    bold = ImageEnhance.Color(ImageEnhance.Contrast(_dyed(even)).enhance(1.12)).enhance(1.2)
    areas = without_rings(few_inks(bold, INKS), bold).convert("RGB")
    page = Image.blend(areas.filter(ImageFilter.GaussianBlur(0.9)), bold, GRADED)
    page.paste(ground, (0, 0), specks)
    key = _behind(areas, calm)
    gloom = _gloom(even)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects if subjects.size == large.size else subjects.resize(large.size, Image.Resampling.NEAREST)
        own = flat_things(ImageEnhance.Contrast(own_light(large, numbers)).enhance(1.08), numbers, vivid=1.25, each=6)
        shape = edge_of(numbers, large.size)
        page.paste(own.filter(ImageFilter.GaussianBlur(0.7)), (0, 0), shape)
        key = ImageChops.lighter(
            ImageChops.multiply(key, shape.point([255 - value for value in range(256)])),
            thing_lines(own, numbers, BOLD, source=large),
        )
    if page.size != picture.size:
        page = page.resize(picture.size, Image.Resampling.BICUBIC)
        key = key.resize(picture.size, Image.Resampling.BICUBIC)
    # blocks are never registered perfectly
    lines = np.asarray(moved(key, max(1, round(min(width, height) * 0.0010)), 0))

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        fine = band.noise("pores", 7.0, 190.0, octaves=1 if detail < 2 else 2)
        broad = band.noise("press", 5.0, octaves=2)
        ink = 0.95 - 0.07 * (fine - 0.5) - 0.05 * (broad - 0.5)
        colour = rows * np.array([0.99, 0.97, 0.91], dtype=np.float32)
        sheet = PAPER + (colour - PAPER) * np.clip(ink, 0, 1)[..., None]
        # bands of indigo wiped into the top of the block, and a little into its foot
        upper = (0.72 + 0.18 * gloom) * (1 - smoothstep(0.0, 0.20 + 0.22 * gloom, band.y)) + 0.26 * smoothstep(
            0.90, 1.0, band.y
        )
        sheet += (INDIGO - sheet) * (upper * (0.95 + 0.10 * (fine - 0.5)))[..., None]
        line = lines[top : top + count].astype(np.float32)[..., None] / 255 * (0.94 + 0.12 * (fine - 0.5))[..., None]
        return np.asarray(sheet + (KEY - sheet) * np.clip(line, 0, 1), dtype=np.float32)

    return sealed(in_strips(page, work), subjects)


def _behind(areas: Image.Image, even: Image.Image) -> Image.Image:
    """Key lines of the ground (L): where two flat areas meet that differ clearly, besides its fine drawing."""
    fine = outlines(even, thin=0.0018, wide=0.0050, threshold=10.0, gain=16.0)
    nothing = Image.new("L", areas.size, 1)
    drawn = thing_lines(areas, nothing, THIN, source=even, inner=64)
    return ImageChops.lighter(fine, drawn)


def _gloom(picture: Image.Image) -> float:
    """How dark a ground is, from 0 for a day to 1 for a storm."""
    mean = float(np.asarray(picture.convert("L").reduce(4)).mean())
    return float(np.clip((132 - mean) / 30, 0, 1))


def _dyed(picture: Image.Image) -> Image.Image:
    """A grey picture in Prussian blue and cream, as storms are printed; a colourful one as it is."""
    dull = np.asarray(picture.convert("HSV").getchannel("S").reduce(4)) < 70
    share = float(np.clip((dull.mean() - 0.34) / 0.16, 0, 1)) * 0.78
    if share <= 0:
        return picture
    tones = spread_tones(picture.convert("L"), 0.01, 0.97)
    dyed = ImageOps.colorize(tones, black=(18, 38, 78), mid=(86, 138, 172), white=(246, 236, 212))
    dark = _gloom(picture)
    if dark > 0:
        # a storm's light is a grey blue, and only what flashes is paper
        storm = ImageOps.colorize(tones, black=(20, 34, 66), mid=(58, 90, 126), white=(220, 222, 212), midpoint=150)
        dyed = Image.blend(dyed, storm, dark)
    vivid = picture.convert("HSV").getchannel("S")
    # what has a colour of its own keeps it
    mask = vivid.point([round(255 * share * max(0.0, min(1.0, (88 - value) / 40))) for value in range(256)])
    return Image.composite(dyed, picture, mask)


STYLE = Style(name="woodblock", apply=apply, rank=20, sparing=sparing)
