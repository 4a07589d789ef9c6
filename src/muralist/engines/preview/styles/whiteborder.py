"""A plain white border, as around a printed photograph."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.mats import inset
from muralist.engines.preview.styles.style import Style


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return inset(picture, max(2, round(min(picture.size) * 0.05)), (252, 252, 250))


STYLE = Style(name="whiteborder", apply=apply, rank=96)
