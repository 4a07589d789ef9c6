"""The last passes over a painted picture: its styles in order, or the quiet print every picture gets."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.styles import all_styles
from muralist.engines.preview.styles.contour import kept_apart
from muralist.engines.preview.styles.style import grain_tile, in_strips, tiled, vignette

FINE_DETAIL = 2
CLEAN = frozenset({"flat", "minimal"})
"""Styles that know a painted ground from a photo, also where no thing is on it."""
EDGED = frozenset({
    "charcoal", "clay", "crossstitch", "embroidery", "felt", "flat", "gouache", "lowpoly", "mosaic", "oil", "pastel",
    "poster", "vintage", "watercolour",
})  # fmt: skip
"""Styles that draw no line around things: where an edge would be lost they are given one."""


def finish(
    picture: Image.Image, styles: tuple[str, ...], seed: int, detail: int, subjects: Image.Image | None = None
) -> Image.Image:
    """Apply the styles of a plan; with none, a slight vignette and tooth that hide banding.

    `subjects` (L, 0 for the backdrop, else the number of a thing) lets a style keep what the picture is about.
    """
    known = all_styles()
    chosen = sorted((known[name] for name in styles if name in known), key=lambda style: style.rank)
    for style in chosen:
        if style.sparing is not None and subjects is not None and (style.name in CLEAN or subjects.getbbox()):
            picture = style.sparing(picture, seed, detail, subjects)
        else:
            picture = style.apply(picture, seed, detail)
        if style.name in EDGED and subjects is not None:
            picture = kept_apart(picture, subjects)
    return picture if chosen else _print(picture, seed, detail)


def _print(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    width, height = picture.size
    tile = grain_tile(seed, "print", min(width, height), 1400.0)
    strength = np.float32(1.5 if detail < FINE_DETAIL else 2.0)

    def work(rows: Array, top: int) -> Array:
        rows *= vignette(width, height, top, rows.shape[0], 0.13)[..., None]
        rows += (tiled(tile, top, rows.shape[0], width) * strength)[..., None]
        return rows

    return in_strips(picture, work)
