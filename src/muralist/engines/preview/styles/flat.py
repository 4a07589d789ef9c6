"""Flat vector illustration: few even colours with smooth borders, and no texture at all."""

from __future__ import annotations

from PIL import Image, ImageEnhance, ImageFilter

from muralist.engines.preview.styles.regions import flat_inks
from muralist.engines.preview.styles.style import Style

INKS = 28


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed
    inks = flat_inks(picture, INKS, 420_000 if detail < 2 else 600_000, 1.2)
    big = inks.resize((picture.width * 2, picture.height * 2), Image.Resampling.BICUBIC)
    # smooth the borders, then make them crisp again
    big = big.filter(ImageFilter.ModeFilter(3)).filter(ImageFilter.GaussianBlur(1.6))
    sheet = big.resize(picture.size, Image.Resampling.LANCZOS)
    return ImageEnhance.Contrast(ImageEnhance.Brightness(sheet).enhance(1.04)).enhance(1.05)


STYLE = Style(name="flat", apply=apply, rank=60)
