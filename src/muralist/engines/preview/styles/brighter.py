"""Brighter: shades lifted and lights kept."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.style import Style, curve_table

TABLE = curve_table([(0, 12), (50, 84), (110, 160), (180, 224), (255, 255)])


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return picture.point(TABLE * 3)


STYLE = Style(name="brighter", apply=apply, rank=94)
