"""A small red printer's seal for prints: a rounded frame around a leaf, without any writing."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

RED = (178, 44, 34)
SIDE, INSET = 0.052, 0.030
"""Length of its sides and distance from the edges of the sheet, as shares of the shorter side."""
FREE = 0.10
"""Share of its place that things may cover at most; where no corner is free there is no seal."""
FINE = 4


def sealed(sheet: Image.Image, subjects: Image.Image | None) -> Image.Image:
    """The sheet with a seal in the lower corner that is free of things, else in an upper one."""
    unit = min(sheet.size)
    side, inset = max(8, round(unit * SIDE)), round(unit * INSET)
    right, low = sheet.width - inset - side, sheet.height - inset - side
    for left, top in ((right, low), (inset, low), (right, inset), (inset, inset)):
        if subjects is None or _covered(subjects, sheet.size, (left, top, side)) <= FREE:
            page = sheet.copy()
            page.paste(RED, (left, top), _stamp(side))
            return page
    return sheet


def _covered(subjects: Image.Image, size: tuple[int, int], place: tuple[int, int, int]) -> float:
    """Share of a square (left, top, side) of a picture of that size that things cover."""
    x, y = subjects.width / size[0], subjects.height / size[1]
    left, top, side = place
    box = (int(left * x), int(top * y), max(1, round((left + side) * x)), max(1, round((top + side) * y)))
    return float((np.asarray(subjects.crop(box)) > 0).mean())


def _stamp(side: int) -> Image.Image:
    """Where the seal's red goes (L)."""
    n = side * FINE
    mask = Image.new("L", (n, n), 0)
    pen = ImageDraw.Draw(mask)
    pen.rounded_rectangle((0, 0, n - 1, n - 1), n // 7, fill=225)
    pen.rounded_rectangle((n * 0.09, n * 0.09, n * 0.91, n * 0.91), n // 9, fill=0)
    pen.rounded_rectangle((n * 0.15, n * 0.15, n * 0.85, n * 0.85), n // 12, fill=225)
    angle = np.linspace(0, np.pi / 2, 12)
    arc = [(n * (0.26 + 0.48 * np.sin(a)), n * (0.26 + 0.48 * (1 - np.cos(a)))) for a in angle]
    pen.polygon([(float(x), float(y)) for x, y in arc + [(y, x) for x, y in reversed(arc)]], fill=0)
    pen.line((n * 0.30, n * 0.30, n * 0.70, n * 0.70), fill=225, width=max(1, n // 22))
    return mask.resize((side, side), Image.Resampling.BOX)
