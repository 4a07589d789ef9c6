"""A gilded picture frame with a narrow mat."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.mats import moulded
from muralist.engines.preview.styles.style import Style


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return moulded(picture, seed, detail, body=(204, 162, 78), grain=0.10, shine=0.34)


STYLE = Style(name="goldframe", apply=apply, rank=96)
