"""Silhouette: the things are painted black where they stand (see optics); the light behind them glows."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageEnhance

from muralist.engines.preview.styles.style import Style, soften


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    glow = soften(picture.point([max(0, value - 120) for value in range(256)] * 3), 0.03)
    return ImageEnhance.Color(ImageChops.screen(picture, glow.point([value // 2 for value in range(256)] * 3))).enhance(
        1.2
    )


STYLE = Style(name="silhouette", apply=apply, rank=15)
