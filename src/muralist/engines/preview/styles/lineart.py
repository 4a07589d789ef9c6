"""Line art: even black contours on white paper, as on the page of a colouring book."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.style import Style


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """A whole line around every thing, thin ones behind."""
    del seed, detail
    ink = contours(picture, subjects, thick=0.0032)
    sheet = Image.new("RGB", picture.size, (253, 252, 249))
    sheet.paste((30, 29, 33), (0, 0), ink)
    return sheet


STYLE = Style(name="lineart", apply=apply, rank=30, sparing=sparing)
