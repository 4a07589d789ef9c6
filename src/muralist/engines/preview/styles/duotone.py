"""Duotone: deep indigo shades and warm coral lights, as covers are printed with two inks."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.ramps import ramped, tones
from muralist.engines.preview.styles.setoff import set_off
from muralist.engines.preview.styles.style import Style

INKS = ((0, (26, 18, 72)), (90, (86, 34, 122)), (165, (240, 96, 110)), (255, (255, 226, 186)))


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The same, what was told apart by its colour alone set off from what is behind it."""
    del seed, detail
    return ramped(tones(set_off(picture, subjects)), INKS)


STYLE = Style(name="duotone", apply=apply, rank=82, sparing=sparing)
