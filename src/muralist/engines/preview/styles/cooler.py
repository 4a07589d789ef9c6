"""Cooler: bluish light over everything, as before sunrise."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.style import Style, curve_table

RED = curve_table([(0, 0), (128, 104), (255, 222)])
GREEN = curve_table([(0, 3), (128, 127), (255, 246)])
BLUE = curve_table([(0, 14), (128, 154), (255, 255)])


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return picture.point([*RED, *GREEN, *BLUE])


STYLE = Style(name="cooler", apply=apply, rank=94)
