"""Mosaic: small stone tiles in rows that bend around the shapes, with pale grout between them."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.regions import cells, seams
from muralist.engines.preview.styles.style import Style, in_strips, working_size

TILES = 48.0
GROUT = np.array([120, 112, 102], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    small = ImageEnhance.Color(working_size(picture, 260_000)).enhance(1.2)
    label, tint = cells(small, TILES if detail < 2 else TILES * 1.15, seed, loose=0.75, shake=0.10)
    own = 1 + 0.10 * stream(seed, "tiles").uniform(-1, 1, (len(tint), 1))
    tiles = Image.fromarray(np.clip(tint * own, 0, 255).astype(np.uint8)[label])
    unit = min(small.size)
    edge = seams(label).filter(ImageFilter.GaussianBlur(unit * 0.0009))
    joint = np.asarray(edge.resize((width, height), Image.Resampling.BICUBIC))
    raised = np.asarray(
        edge.filter(ImageFilter.GaussianBlur(unit * 0.0030)).resize((width, height), Image.Resampling.BICUBIC)
    ).astype(np.float32)
    light = np.clip((np.roll(raised, 1, axis=0) - np.roll(raised, -1, axis=0)) / 60, -0.35, 0.35)
    light[:2], light[-2:] = 0, 0
    tiles = tiles.resize((width, height), Image.Resampling.NEAREST)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        band = View(width, height, seed, detail, (top, top + count))
        stone = band.noise("stone", 120.0, octaves=2)
        rows *= (1.02 + 0.10 * (stone - 0.5) + 0.5 * light[top : top + count])[..., None]
        line = np.clip(joint[top : top + count].astype(np.float32) / 255 * 0.9, 0, 0.62)[..., None]
        return np.asarray(rows + (GROUT * (0.82 + 0.2 * stone)[..., None] - rows) * line, dtype=np.float32)

    return in_strips(tiles, work)


STYLE = Style(name="mosaic", apply=apply, rank=60)
