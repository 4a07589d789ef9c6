"""Warmer: the light of late afternoon over everything."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.style import Style, curve_table

RED = curve_table([(0, 10), (128, 150), (255, 255)])
GREEN = curve_table([(0, 4), (128, 128), (255, 246)])
BLUE = curve_table([(0, 0), (128, 96), (255, 206)])


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return picture.point([*RED, *GREEN, *BLUE])


STYLE = Style(name="warmer", apply=apply, rank=94)
