"""Toy bricks: a picture laid in square plastic studs of a few bright colours, seen from straight above."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.pixel import counted
from muralist.engines.preview.styles.style import Style, in_strips

STUDS = 66
"""Studs along the shorter side."""
ROUND, RIM = 0.33, 0.40
"""Radius of a stud and of the shadow at its foot, in bricks."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in bricks of their own inside a row of dark ones."""
    del seed
    width, height = picture.size
    cell = max(4, round(min(width, height) / (STUDS if detail < 2 else STUDS * 1.15)))
    size = (-(-width // cell), -(-height // cell))
    calm = Image.blend(picture, evened(picture, reach=0.014, keep=0.12), 0.9)
    if subjects is not None:
        calm.paste(picture, (0, 0), subjects.point([0] + [255] * 255))
    inks = ImageEnhance.Color(counted(calm, subjects, size)).enhance(1.3)
    sheet = inks.resize((size[0] * cell, size[1] * cell), Image.Resampling.NEAREST).crop((0, 0, width, height))
    light = _stud(cell)
    repeats = (-(-height // cell), -(-width // cell))
    lit = np.tile(light, repeats)[:height, :width]

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        mine = lit[top : top + count, :, None]
        return np.asarray(rows * np.minimum(mine, 1) + np.clip(mine - 1, 0, 1) * 120 + 3, dtype=np.float32)

    return in_strips(sheet, work)


def _stud(cell: int) -> Array:
    """Light on one brick (cell, cell): above 1 shines, below 1 lies in shade."""
    at = (np.arange(cell, dtype=np.float32) + 0.5) / cell - 0.5
    x, y = at[None, :], at[:, None]
    far = np.hypot(x, y)
    soft = 1.4 / cell
    top = np.clip((ROUND - far) / soft + 0.5, 0, 1)
    # light comes from the upper left; the stud throws a short shadow to the lower right
    thrown = np.clip((RIM - np.hypot(x - 0.06, y - 0.07)) / (soft * 2) + 0.5, 0, 1) * (1 - top)
    edge = np.clip(1 - np.abs(far - ROUND) / (soft * 1.6), 0, 1) * -(x + y) / (2 * ROUND)
    seam = np.clip((np.maximum(np.abs(x), np.abs(y)) - 0.5) * cell + 1.0, 0, 1)
    return np.asarray(1.0 + 0.05 * top - 0.34 * thrown + 0.42 * edge - 0.30 * seam, dtype=np.float32)


STYLE = Style(name="bricks", apply=apply, rank=65, sparing=sparing)
