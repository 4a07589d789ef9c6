"""Vivid: every colour as full as a print can show it."""

from __future__ import annotations

from PIL import Image, ImageEnhance

from muralist.engines.preview.styles.style import Style


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return ImageEnhance.Contrast(ImageEnhance.Color(picture).enhance(1.55)).enhance(1.05)


STYLE = Style(name="vivid", apply=apply, rank=94)
