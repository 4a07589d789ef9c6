"""Letters a line of Han glyphs, with Latin letters and digits among them."""

from __future__ import annotations

import re
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from muralist.engines.preview.props.han import strokes
from muralist.engines.preview.props.han.compose import glyph, tables

FINER = 2
"""Glyphs are drawn that many times larger than they are wanted, for smooth edges."""
_FACE = (4.0, 92.0)
"""Where the box of a glyph begins within its square, and how large it is, in per cent."""
_RUNS = re.compile(r"[\u2e80-\u9fff]|[^\u2e80-\u9fff]+")
_BOLD, _FINE = 10.2, 6.0
"""Widths of a stroke in per cent of the square: in a glyph of few strokes, and in one of very many."""


def covers(char: str) -> bool:
    """Whether there is a glyph for the character."""
    return char in tables().signs


@lru_cache(maxsize=512)
def thickness(char: str) -> float:
    """The width of a stroke in per cent of the square: the more strokes, the finer."""
    count = len(glyph(char))
    return max(_FINE, min(_BOLD, 11.0 - 0.25 * count))


@lru_cache(maxsize=256)
def mask(char: str, size: int, heavier: float = 0.0) -> Image.Image:
    """The glyph as a mask of `size` by `size` pixels; `heavier` widens the strokes by that share of the size."""
    big = size * FINER
    sheet = Image.new("L", (big, big), 0)
    pen = ImageDraw.Draw(sheet)
    start, share = _FACE[0] * big / 100, _FACE[1] * big / 100
    width = max(FINER * 1.0, (thickness(char) / 100 + heavier) * share)
    for stroke in glyph(char):
        strokes.draw(pen, stroke, start, start, share, width)
    return sheet.reduce(FINER)


def length(text: str, latin: ImageFont.FreeTypeFont) -> float:
    """How long a line is in pixels, its glyphs as large as the letters of the Latin font."""
    return sum(float(latin.size) if covers(run) else latin.getlength(run) for run in _RUNS.findall(text))


def line(
    sheet: Image.Image, text: str, middle: tuple[float, float], latin: ImageFont.FreeTypeFont, stroke: int
) -> None:
    """Letter a line around a place on the sheet; `stroke` thickens Latin letters by pixels, glyphs where it is much."""
    size = round(latin.size)
    x, y = middle[0] - length(text, latin) / 2, middle[1]
    pen = ImageDraw.Draw(sheet)
    heavier = round(max(0.0, stroke / size - 0.05), 3)
    for run in _RUNS.findall(text):
        if covers(run):
            sheet.paste(255, (round(x), round(y - size / 2)), mask(run, size, heavier))
            x += size
        else:
            pen.text((x, y), run, fill=255, font=latin, anchor="lm", stroke_width=stroke)
            x += latin.getlength(run)
