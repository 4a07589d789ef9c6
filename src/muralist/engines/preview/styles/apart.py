"""A ground whose parts differ: a pale mountain before a pale sky, ice beside snow, a path beside grass."""

from __future__ import annotations

from PIL import Image, ImageFilter

AROUND = 0.055
"""How far about a place the ground is compared, as a share of the shorter side."""


def told_apart(ground: Image.Image, percent: int) -> Image.Image:
    """The ground with what differs a little from its surroundings differing clearly, by so many percent."""
    return ground.filter(ImageFilter.UnsharpMask(radius=AROUND * min(ground.size), percent=percent, threshold=0))
