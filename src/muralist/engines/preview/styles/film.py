"""35 mm film: halation, a gentle print curve, warm lights and cool shadows, vignette and grain."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from muralist.engines.preview.brushes.colour import LUMA, Array, smoothstep
from muralist.engines.preview.styles.cutouts import cleared, edge_of
from muralist.engines.preview.styles.style import Style, curve_table, grain_tile, in_strips, soften, tiled, vignette

RED = curve_table([(0, 9), (40, 40), (128, 134), (210, 222), (255, 251)])
GREEN = curve_table([(0, 10), (40, 41), (128, 129), (210, 214), (255, 247)])
BLUE = curve_table([(0, 16), (40, 47), (128, 126), (210, 204), (255, 232)])


BLUR, NEAR = 0.0045, 0.30
"""How far the ground is blurred, as a share of the shorter side, and how far above a thing's foot it is so in full."""


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image) -> Image.Image:
    """The things in focus: what is behind them is a little soft, and sharp at their feet."""
    box = subjects.getbbox()
    if box is None:
        return apply(picture, seed, detail)
    width, height = picture.size
    far = soften(cleared(picture, subjects), BLUR)
    foot = box[3] / subjects.height
    y = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    depth = smoothstep(foot, foot - NEAR, y) * np.float32(255)
    mask = Image.fromarray(np.broadcast_to(depth, (height, width)).astype(np.uint8))
    mask = ImageChops.multiply(mask, edge_of(subjects, picture.size).point([255 - value for value in range(256)]))
    return apply(Image.composite(far, picture, mask), seed, detail)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    # light scattered back through the film base: highlights bleed a warm halo
    bright = picture.point(
        [max(0, value - 188) * 3 for value in range(256)] * 1
        + [max(0, value - 188) * 2 for value in range(256)]
        + [max(0, value - 188) for value in range(256)]
    )
    picture = ImageChops.screen(picture, soften(bright, 0.016).point([round(value * 0.42) for value in range(256)] * 3))
    picture = picture.point([*RED, *GREEN, *BLUE])
    tile = grain_tile(seed, "film", min(width, height), 1150.0)
    coarse = grain_tile(seed, "film coarse", min(width, height), 560.0)
    fine = (6.6 if detail < 2 else 7.4) * min(1.0, (min(width, height) / 900) ** 0.5)

    def work(rows: Array, top: int) -> Array:
        tone = rows @ LUMA / np.float32(255)
        amount = 0.45 + 2.2 * tone * (1 - tone)
        grain = tiled(tile, top, rows.shape[0], width) * np.float32(fine) + tiled(
            coarse, top, rows.shape[0], width
        ) * np.float32(2.6)
        rows *= vignette(width, height, top, rows.shape[0], 0.26)[..., None]
        rows += (grain * amount)[..., None]
        return rows

    return in_strips(picture, work)


STYLE = Style(name="film", apply=apply, rank=90, sparing=sparing)
