"""Cross-stitch: crosses of a few threads, counted out on cream cloth."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import grown
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.cutouts import evened
from muralist.engines.preview.styles.pixel import counted
from muralist.engines.preview.styles.style import Style, in_strips

STITCHES = 92
"""Crosses along the shorter side."""
CLOTH = np.array([238, 231, 214], dtype=np.float32)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in threads of their own inside a row of dark stitches."""
    del seed
    width, height = picture.size
    cell = max(3, round(min(width, height) / (STITCHES if detail < 2 else STITCHES * 1.2)))
    size = (-(-width // cell), -(-height // cell))
    calm = Image.blend(picture, evened(picture, reach=0.012, keep=0.10), 0.8)
    if subjects is not None:
        calm.paste(picture, (0, 0), subjects.point([0] + [255] * 255))
    inks = ImageEnhance.Color(counted(calm, subjects, size)).enhance(1.15)
    sheet = inks.resize((size[0] * cell, size[1] * cell), Image.Resampling.NEAREST).crop((0, 0, width, height))
    at = (np.arange(cell, dtype=np.float32) + 0.5) / cell
    x, y = at[None, :], at[:, None]
    half = 0.34
    lower, upper = np.abs(x - y) / half, np.abs(x + y - 1) / half
    under = np.clip(1.5 - lower, 0, 1) * 0.95
    over = np.clip(1.5 - upper, 0, 1)
    thread = np.maximum(under, over)
    # the upper stitch is round and bright, the lower one lies in its shade
    tone = np.where(over > 0.25, 1.10 - 0.30 * upper**2, 0.90 - 0.16 * np.minimum(1, lower) ** 2)
    repeats = (-(-height // cell), -(-width // cell))
    cover, light = np.tile(thread, repeats)[:height, :width], np.tile(tone, repeats)[:height, :width]
    hole = np.tile(np.clip(1 - np.minimum(1, np.hypot(np.minimum(x, 1 - x), np.minimum(y, 1 - y)) * 5), 0, 1), repeats)
    hole = hole[:height, :width]

    paper = bare_colour(picture, subjects)
    linen = CLOTH if paper is None or is_pale(paper) else paper
    if paper is not None and subjects is not None:
        # plain cloth is not stitched over
        stitched = np.asarray(subjects.point([0] + [255] * 255).resize(size, Image.Resampling.BOX))
        wide = grown(Image.fromarray((stitched > 8).astype(np.uint8) * 255), 3).resize(
            (size[0] * cell, size[1] * cell), Image.Resampling.NEAREST
        )
        cover = cover * (np.asarray(wide.crop((0, 0, width, height))) > 0)

    def work(rows: Array, top: int) -> Array:
        count = rows.shape[0]
        cloth = linen * (1 - 0.32 * hole[top : top + count])[..., None]
        wool = rows * light[top : top + count, :, None]
        return np.asarray(cloth + (wool - cloth) * cover[top : top + count, :, None], dtype=np.float32)

    return in_strips(sheet, work)


STYLE = Style(name="crossstitch", apply=apply, rank=65, sparing=sparing)
