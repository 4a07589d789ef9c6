"""High contrast: deep shades and bright lights, little between."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.style import Style, curve_table

TABLE = curve_table([(0, 0), (56, 26), (128, 128), (196, 232), (255, 255)])


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return picture.point(TABLE * 3)


STYLE = Style(name="contrast", apply=apply, rank=94)
