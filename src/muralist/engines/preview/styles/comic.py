"""Comic: bold black contours, plain colours and printed dots, in a panel with a white gutter."""

from __future__ import annotations

from PIL import Image, ImageDraw

from muralist.engines.preview.styles.popart import dotted
from muralist.engines.preview.styles.style import Style

GUTTER, LINE = 0.026, 0.0075
"""Width of the paper around the panel and of its black line, as shares of the shorter side."""
PAPER, BLACK = (250, 247, 238), (22, 18, 26)


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in plain inks, dots behind them, the panel's line around all."""
    page = dotted(picture, seed, detail, subjects, None)
    pen, unit = ImageDraw.Draw(page), min(page.size)
    gutter, line = max(2, round(unit * GUTTER)), max(1, round(unit * LINE))
    box = (0, 0, page.width - 1, page.height - 1)
    pen.rectangle(box, outline=PAPER, width=gutter)
    inner = (gutter, gutter, page.width - 1 - gutter, page.height - 1 - gutter)
    pen.rectangle(inner, outline=BLACK, width=line)
    return page


STYLE = Style(name="comic", apply=apply, rank=40, sparing=sparing)
