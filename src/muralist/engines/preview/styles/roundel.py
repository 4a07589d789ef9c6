"""A round badge, as clubs and labels have them: the picture in a disc inside a broad ring that bears words."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.style import Style

OUTER, INNER = 0.455, 0.318
"""Radii of the ring, as shares of the shorter side."""
RINGS = ((36, 62, 84), (44, 82, 62), (140, 52, 40), (96, 56, 36), (58, 50, 88))
PAGE, PALE = (244, 241, 234), (255, 246, 226)
REACH = 0.94
"""The share of the shorter side that is seen in the disc."""
FINE = 2


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    del detail
    width, height = picture.size
    unit = min(picture.size)
    tone = RINGS[int(stream(seed, "roundel").integers(len(RINGS)))]
    page = Image.new("RGB", picture.size, PAGE)
    shade = Image.new("L", picture.size, 0)
    low = unit * 0.012
    ImageDraw.Draw(shade).ellipse(_disc(width, height, unit, OUTER, 1, low), fill=90)
    page.paste((70, 62, 54), (0, 0), shade.filter(ImageFilter.GaussianBlur(unit * 0.012)))
    across = round(2 * INNER * unit)
    seen = unit * REACH
    left, top = (width - seen) / 2, (height - seen) / 2
    inside = picture.resize((across, across), Image.Resampling.LANCZOS, box=(left, top, left + seen, top + seen))
    page.paste(tone, (0, 0), _mask(picture.size, OUTER))
    page.paste(PALE, (0, 0), _ring(picture.size, OUTER - 0.012, 0.006))
    page.paste(PALE, (0, 0), _mask(picture.size, INNER + 0.010))
    corner = ((width - across) // 2, (height - across) // 2)
    page.paste(inside, corner, _mask(picture.size, INNER).crop((*corner, corner[0] + across, corner[1] + across)))
    return page


def _disc(
    width: int, height: int, unit: int, radius: float, fine: int, down: float = 0.0
) -> tuple[float, float, float, float]:  # fmt: skip
    r, x, y = radius * unit * fine, width * fine / 2, height * fine / 2 + down
    return x - r, y - r, x + r, y + r


def _mask(size: tuple[int, int], radius: float) -> Image.Image:
    """A disc in the middle of the frame (L, white)."""
    sheet = Image.new("L", (size[0] * FINE, size[1] * FINE), 0)
    ImageDraw.Draw(sheet).ellipse(_disc(*size, min(size), radius, FINE), fill=255)
    return sheet.reduce(FINE)


def _ring(size: tuple[int, int], radius: float, wide: float) -> Image.Image:
    sheet = Image.new("L", (size[0] * FINE, size[1] * FINE), 0)
    line = max(1, round(wide * min(size) * FINE))
    ImageDraw.Draw(sheet).ellipse(_disc(*size, min(size), radius, FINE), outline=255, width=line)
    return sheet.reduce(FINE)


STYLE = Style(name="roundel", apply=apply, rank=94)
