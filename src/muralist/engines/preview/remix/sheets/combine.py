"""Several sources in one picture: panels, a justified collage, insets and double exposures."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.remix.palettes import with_palette_of
from muralist.engines.preview.remix.photos.subject import crop_middle, subject_box
from muralist.engines.preview.remix.sheets.insets import inset
from muralist.engines.preview.remix.sheets.layouts import Layout
from muralist.engines.preview.remix.sheets.panels import Cell, cropped
from muralist.engines.preview.remix.sources import fit

PAPER = (245, 240, 230)
PANELS_UP_TO = 3
BESIDE, ABREAST = re.compile(r"\bside[- ]by[- ]side\b|[並并]排|左右", re.IGNORECASE), 4
"""What asks for columns, and of how many pictures at most."""
CLEAR = 0.72
"""How much less of the others a double exposure shows on the face of its first picture."""


def combined(
    layout: Layout, pictures: list[Image.Image], width: int, height: int, cell: Cell = cropped
) -> tuple[Image.Image, set[str]]:  # fmt: skip
    """One picture out of the opaque sources, and which layout words it honoured."""
    names = layout.names
    if len(pictures) == 1:
        return fit(pictures[0], width, height, crop_middle(pictures[0])), set()
    if "palette" in names:
        return with_palette_of(fit(pictures[0], width, height), pictures[1:]), {"palette"}
    if "double" in names:
        return double_exposure(pictures, width, height), {"double"}
    if "inset" in names:
        return inset(pictures, layout, width, height), {"inset"}
    if len(pictures) <= ABREAST and BESIDE.search(layout.text):
        return panels(pictures, width, height, cell, across=True), {"triptych", "collage"}
    if "triptych" in names or (len(pictures) <= PANELS_UP_TO and "collage" not in names):
        return panels(pictures, width, height, cell), {"triptych"}
    return collage(pictures, width, height, cell), {"collage"}


def average(pictures: list[Image.Image]) -> tuple[int, int, int]:
    """A pale paper tone that leans to the sources' mean colour."""
    means = [np.asarray(p.resize((16, 16), Image.Resampling.BOX)).reshape(-1, 3).mean(axis=0) for p in pictures]
    mean = np.mean(means, axis=0)
    tone = np.array(PAPER) * 0.86 + mean * 0.14
    return (int(tone[0]), int(tone[1]), int(tone[2]))


def panels(
    pictures: list[Image.Image], width: int, height: int, cell: Cell = cropped, *, across: bool = False
) -> Image.Image:
    """Side by side in a wide frame, or where that is said, one above the other in a tall one; with even gutters."""
    sheet = Image.new("RGB", (width, height), average(pictures))
    gap = max(2, round(min(width, height) * 0.016))
    edge = max(2, round(min(width, height) * 0.028))
    count = len(pictures)
    across = across or width >= height
    room = (width if across else height) - 2 * edge - gap * (count - 1)
    at = float(edge)
    for number, picture in enumerate(pictures):
        size = room / count
        x0, x1 = round(at), round(at + size)
        box = (x0, edge, x1, height - edge) if across else (edge, x0, width - edge, x1)
        size_of = (max(1, box[2] - box[0]), max(1, box[3] - box[1]))
        sheet.paste(cell(number, picture, *size_of), box[:2])
        at += size + gap
    return sheet


def collage(pictures: list[Image.Image], width: int, height: int, cell: Cell = cropped) -> Image.Image:
    """Justified rows: every picture keeps about its own ratio and all rows fill the width."""
    sheet = Image.new("RGB", (width, height), average(pictures))
    gap = max(2, round(min(width, height) * 0.014))
    edge = max(2, round(min(width, height) * 0.026))
    rows = _rows(pictures, width / height)
    room_w, room_h = width - 2 * edge, height - 2 * edge - gap * (len(rows) - 1)
    heights = [room_w / max(0.2, sum(p.width / p.height for p in row)) for row in rows]
    scale = room_h / sum(heights)
    y, number = float(edge), 0
    for row, tall in zip(rows, heights, strict=True):
        bottom = y + tall * scale
        weights = [p.width / p.height for p in row]
        x = float(edge)
        for picture, weight in zip(row, weights, strict=True):
            wide = (room_w - gap * (len(row) - 1)) * weight / sum(weights)
            size = (max(1, round(x + wide) - round(x)), max(1, round(bottom) - round(y)))
            sheet.paste(cell(number, picture, *size), (round(x), round(y)))
            number += 1
            x += wide + gap
        y = bottom + gap
    return sheet


def _rows(pictures: list[Image.Image], aspect: float) -> list[list[Image.Image]]:
    """Split into rows so that cells come out nearest to their pictures' ratios."""
    count = len(pictures)
    best: list[list[Image.Image]] = [pictures]
    score = float("inf")
    for number in range(1, count + 1):
        cuts = [round(i * count / number) for i in range(number + 1)]
        rows = [pictures[a:b] for a, b in pairwise(cuts) if b > a]
        natural = sum(1 / max(0.2, sum(p.width / p.height for p in row)) for row in rows)
        off = abs(np.log(natural * aspect))
        if off < score:
            best, score = rows, float(off)
    return best


def double_exposure(pictures: list[Image.Image], width: int, height: int) -> Image.Image:
    """All on one negative: each adds its light, then the sum is printed back to full contrast.

    Where the subject of the first has its head the others are faint.
    """
    weight = 0.92 / len(pictures) ** 0.55
    table = [round(value * weight) for value in range(256)] * 3
    sheet = fit(pictures[0], width, height).point(table)
    spared = _face(pictures[0], width, height)
    for picture in pictures[1:]:
        printed = ImageChops.screen(sheet, fit(picture, width, height).point(table))
        sheet = Image.composite(printed, sheet, spared)
    low, high = _range(sheet)
    stretch = [max(0, min(255, round((value - low) / max(24, high - low) * 250 + 2))) for value in range(256)]
    return sheet.point(stretch * 3)


def _range(picture: Image.Image) -> tuple[int, int]:
    counts = np.cumsum(picture.convert("L").histogram())
    return int(np.searchsorted(counts, counts[-1] * 0.005)), int(np.searchsorted(counts, counts[-1] * 0.995))


def _face(picture: Image.Image, width: int, height: int) -> Image.Image:
    """An L mask of what the others are printed through: open but for the upper middle of the subject."""
    left, top, right, bottom = subject_box(picture)
    x, y = (left + right) / 2, top + 0.32 * (bottom - top)
    wide, tall = 0.26 * (right - left) + 0.04, 0.26 * (bottom - top) + 0.04
    mask = Image.new("L", (width, height), 255)
    box = ((x - wide) * width, (y - tall) * height, (x + wide) * width, (y + tall) * height)
    ImageDraw.Draw(mask).ellipse(box, fill=round(255 * (1 - CLEAR)))
    return mask.filter(ImageFilter.GaussianBlur(0.06 * min(width, height)))
