"""Sticker: the things lie on plain paper inside a white border (see optics), in clear printed colours."""

from __future__ import annotations

from PIL import Image, ImageEnhance

from muralist.engines.preview.styles.style import Style, curve_table

TONES = curve_table([(0, 6), (64, 66), (128, 140), (255, 255)])


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return ImageEnhance.Color(picture.point(TONES * 3)).enhance(1.25)


STYLE = Style(name="sticker", apply=apply, rank=15)
