"""A plain black picture frame with a narrow mat."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.mats import moulded
from muralist.engines.preview.styles.style import Style


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return moulded(picture, seed, detail, body=(46, 45, 48), grain=0.06, shine=0.30)


STYLE = Style(name="blackframe", apply=apply, rank=96)
