"""Modelling clay: soft lumps of plain colour with rounded edges and the prints of fingers."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import edge_of, flat_things, thing_lines
from muralist.engines.preview.styles.rings import without_rings
from muralist.engines.preview.styles.shadedareas import clean_ground
from muralist.engines.preview.styles.style import Style, brims, few_inks, in_strips, soften, working_size

SIZE, GROUND = 330_000, 7
"""Pixels that lumps are cut at, and kinds of sheets that the ground is rolled of."""
STEP, RIM, SEAM = 0.16, 0.75, 0.35
"""How deep the borders of the ground are, those around things, and those between the lumps of one: a face keeps its
features.
"""
KEPT = 0.72
"""How much of a thing's own shades its lumps have."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Every piece of a thing is a lump of its own; the ground is rolled out flat, with few soft steps."""
    width, height = picture.size
    small = working_size(picture, SIZE)
    unit = min(small.size)
    ground = clean_ground(small, subjects, vivid=1.15, count=GROUND, bare=True)
    nothing = Image.new("L", small.size, 1)
    areas = without_rings(few_inks(ground, GROUND), ground).convert("RGB")
    body, lines = ground, [(thing_lines(areas, nothing, 0.002, source=ground, inner=84), STEP)]
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(small.size, Image.Resampling.NEAREST)
        own = flat_things(small, numbers, vivid=1.2, each=5)
        shape = numbers.point([0] + [255] * 255)
        body = ground.copy()
        body.paste(Image.blend(own, soften(small, 0.002), KEPT), (0, 0), edge_of(numbers, small.size))
        lines = [(ImageChops.subtract(lines[0][0], shape), STEP)]
        around = brims(numbers).filter(ImageFilter.GaussianBlur(max(0.6, unit * 0.001)))
        lines.append((around.point([min(255, max(0, value - 26) * 4) for value in range(256)]), RIM))
        lines.append((thing_lines(own, numbers, 0.002, source=small, inner=96), SEAM))
    height_map = np.zeros((small.height, small.width), dtype=np.float32)
    for line, deep in lines:
        for share in (0.007, 0.018):
            soft = np.asarray(line.filter(ImageFilter.GaussianBlur(unit * share))).astype(np.float32)
            height_map -= soft / max(1.0, 255 * 0.55 / (1 + unit * share)) * np.float32(deep * 0.5)
    height_map = np.maximum(height_map, -2.0)
    gy, gx = np.gradient(height_map)
    # lit from above and the left; valleys between lumps lie in shade
    slope = (gx * 0.6 + gy) * unit * 0.012
    relief = np.clip(slope, -0.24, 0.24) + 0.16 * np.clip(height_map, -1.5, 0)
    shade = np.asarray(Image.fromarray(relief.astype(np.float32)).resize((width, height), Image.Resampling.BICUBIC))
    body = body.resize((width, height), Image.Resampling.BICUBIC)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        press = band.noise("press", 9.0, octaves=2)
        whorl = band.noise("whorl", 3.2, octaves=2)
        print_ = np.sin((whorl * 9 + band.x * 3) * np.float32(2 * math.pi * 9)) * np.clip((press - 0.56) * 6, 0, 1)
        tone = 1.04 + shade[top : top + count] + 0.16 * (press - 0.5) + 0.008 * print_
        return np.asarray(rows * tone[..., None] + np.clip(tone - 1.16, 0, 1)[..., None] * 130, dtype=np.float32)

    return in_strips(body, work)


STYLE = Style(name="clay", apply=apply, rank=60, sparing=sparing)
