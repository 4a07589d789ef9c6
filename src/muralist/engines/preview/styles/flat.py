"""Flat vector illustration: few even colours with smooth borders, and no texture at all."""

from __future__ import annotations

from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.styles.regions import flat_inks
from muralist.engines.preview.styles.style import Style

INKS = 28


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed
    inks = flat_inks(picture, INKS, 300_000 if detail < 2 else 420_000, 1.2)
    sheet = inks.resize(picture.size, Image.Resampling.BICUBIC)
    # enlarged borders are soft: make them crisp again
    sheet = sheet.filter(ImageFilter.UnsharpMask(max(1.0, min(picture.size) / 400), 60, 2))
    return ImageEnhance.Contrast(ImageEnhance.Brightness(sheet).enhance(1.04)).enhance(1.05)


STYLE = Style(name="flat", apply=apply, rank=60)
