"""A wooden picture frame with a narrow mat."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.mats import moulded
from muralist.engines.preview.styles.style import Style


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return moulded(picture, seed, detail, body=(142, 98, 60), grain=0.30, shine=0.16)


STYLE = Style(name="woodframe", apply=apply, rank=96)
