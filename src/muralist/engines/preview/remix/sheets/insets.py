"""One picture with others on it as small prints, in the corner, of the size and of the shape that are asked for."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.remix.photos.subject import subject_middle
from muralist.engines.preview.remix.sheets.layouts import Layout
from muralist.engines.preview.remix.sources import cover, fit

WHITE = (250, 247, 240)
SHARE = 0.30
"""The size of a print of the frame's shorter side."""
FINE = 4
"""How much finer a round edge is drawn than shown."""


def inset(pictures: list[Image.Image], layout: Layout, width: int, height: int) -> Image.Image:
    """The first fills the frame; the others lie on it with white borders, from the corner inwards."""
    sheet = fit(pictures[0], width, height)
    others = pictures[1:]
    unit = min(width, height)
    gap = max(2, round(unit * 0.03))
    size = min(SHARE * layout.size * unit, (0.66 * max(width, height) - gap * (len(others) + 1)) / len(others))
    across = width >= height
    for number, picture in enumerate(others):
        ratio = 1.0 if layout.round else min(1.5, max(0.67, picture.width / picture.height))
        wide, tall = (size, size / ratio) if ratio >= 1 else (size * ratio, size)
        inner = (max(1, round(wide * 0.92)), max(1, round(tall * 0.92)))
        print_, mask = _framed(cover(picture, *inner, subject_middle(picture)), layout)
        step = gap + round((size + gap) * number)
        dx, dy = (step, gap) if across else (gap, step)
        x = dx if layout.across < 0 else width - dx - print_.width
        y = dy if layout.down < 0 else height - dy - print_.height
        _shadow(sheet, (x, y), mask)
        sheet.paste(print_, (x, y), mask)
    return sheet


def _framed(picture: Image.Image, layout: Layout) -> tuple[Image.Image, Image.Image]:
    """A print with its white border, and its outline."""
    border = max(1, round(min(picture.size) * 0.045))
    size = (picture.width + 2 * border, picture.height + 2 * border)
    out = Image.new("RGB", size, WHITE)
    if not layout.round:
        out.paste(picture, (border, border))
        return out, Image.new("L", size, 255)
    out.paste(picture, (border, border), _disc(picture.size))
    return out, _disc(size)


def _disc(size: tuple[int, int]) -> Image.Image:
    mask = Image.new("L", (size[0] * FINE, size[1] * FINE), 0)
    ImageDraw.Draw(mask).ellipse((0, 0, mask.width - 1, mask.height - 1), fill=255)
    return mask.resize(size, Image.Resampling.BOX)


def _shadow(sheet: Image.Image, at: tuple[int, int], outline: Image.Image) -> None:
    blur = max(2, round(min(outline.size) * 0.05))
    mask = Image.new("L", (outline.width + 6 * blur, outline.height + 6 * blur), 0)
    mask.paste(outline.point([round(value * 0.47) for value in range(256)]), (3 * blur, 3 * blur))
    mask = mask.filter(ImageFilter.GaussianBlur(blur))
    sheet.paste((20, 16, 18), (at[0] - 3 * blur, at[1] - 2 * blur), mask)
