"""Flat vector illustration: few even colours with smooth borders, and no texture at all."""

from __future__ import annotations

from PIL import Image, ImageEnhance

from muralist.engines.preview.styles.cutouts import flat_picture
from muralist.engines.preview.styles.style import Style

INKS = 28


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """Things and ground in flat colours of their own."""
    del seed, detail
    sheet = flat_picture(picture, subjects, INKS, vivid=1.2)
    return ImageEnhance.Contrast(ImageEnhance.Brightness(sheet).enhance(1.04)).enhance(1.05)


STYLE = Style(name="flat", apply=apply, rank=60, sparing=sparing)
