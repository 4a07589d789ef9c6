"""Photographic negative: every colour turned into its opposite under the orange mask of the film."""

from __future__ import annotations

from PIL import Image, ImageChops

from muralist.engines.preview.styles.style import Style

MASK = (255, 214, 176)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del seed, detail
    return ImageChops.multiply(ImageChops.invert(picture), Image.new("RGB", picture.size, MASK))


STYLE = Style(name="negative", apply=apply, rank=82)
