"""Several sources in one picture: panels, a justified collage, insets and double exposures."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.remix.sources import cover, fit

PAPER = (245, 240, 230)


def average(pictures: list[Image.Image]) -> tuple[int, int, int]:
    """A pale paper tone that leans to the sources' mean colour."""
    means = [np.asarray(p.resize((16, 16), Image.Resampling.BOX)).reshape(-1, 3).mean(axis=0) for p in pictures]
    mean = np.mean(means, axis=0)
    tone = np.array(PAPER) * 0.86 + mean * 0.14
    return (int(tone[0]), int(tone[1]), int(tone[2]))


def panels(pictures: list[Image.Image], width: int, height: int) -> Image.Image:
    """Side by side in a wide frame, one above the other in a tall one, with even gutters."""
    sheet = Image.new("RGB", (width, height), average(pictures))
    gap = max(2, round(min(width, height) * 0.016))
    edge = max(2, round(min(width, height) * 0.028))
    count = len(pictures)
    across = width >= height
    room = (width if across else height) - 2 * edge - gap * (count - 1)
    at = float(edge)
    for picture in pictures:
        size = room / count
        x0, x1 = round(at), round(at + size)
        box = (x0, edge, x1, height - edge) if across else (edge, x0, width - edge, x1)
        sheet.paste(cover(picture, max(1, box[2] - box[0]), max(1, box[3] - box[1])), box[:2])
        at += size + gap
    return sheet


def collage(pictures: list[Image.Image], width: int, height: int) -> Image.Image:
    """Justified rows: every picture keeps about its own ratio and all rows fill the width."""
    sheet = Image.new("RGB", (width, height), average(pictures))
    gap = max(2, round(min(width, height) * 0.014))
    edge = max(2, round(min(width, height) * 0.026))
    rows = _rows(pictures, width / height)
    room_w, room_h = width - 2 * edge, height - 2 * edge - gap * (len(rows) - 1)
    heights = [room_w / max(0.2, sum(p.width / p.height for p in row)) for row in rows]
    scale = room_h / sum(heights)
    y = float(edge)
    for row, tall in zip(rows, heights, strict=True):
        bottom = y + tall * scale
        weights = [p.width / p.height for p in row]
        x = float(edge)
        for picture, weight in zip(row, weights, strict=True):
            wide = (room_w - gap * (len(row) - 1)) * weight / sum(weights)
            size = (max(1, round(x + wide) - round(x)), max(1, round(bottom) - round(y)))
            sheet.paste(cover(picture, *size), (round(x), round(y)))
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


def inset(pictures: list[Image.Image], width: int, height: int) -> Image.Image:
    """The first fills the frame; the others lie on it as small prints with white borders."""
    sheet = fit(pictures[0], width, height)
    others = pictures[1:]
    unit = min(width, height)
    gap = max(2, round(unit * 0.03))
    size = min(0.30 * unit, (0.66 * max(width, height) - gap * (len(others) + 1)) / len(others))
    across = width >= height
    for number, picture in enumerate(others):
        ratio = min(1.5, max(0.67, picture.width / picture.height))
        wide, tall = (size, size / ratio) if ratio >= 1 else (size * ratio, size)
        print_ = _framed(cover(picture, max(1, round(wide * 0.92)), max(1, round(tall * 0.92))))
        step = (size + gap) * number
        x = width - gap - round(step) - print_.width if across else width - gap - print_.width
        y = height - gap - print_.height if across else height - gap - round(step) - print_.height
        _shadow(sheet, (x, y), print_.size)
        sheet.paste(print_, (x, y))
    return sheet


def _framed(picture: Image.Image) -> Image.Image:
    border = max(1, round(min(picture.size) * 0.045))
    out = Image.new("RGB", (picture.width + 2 * border, picture.height + 2 * border), (250, 247, 240))
    out.paste(picture, (border, border))
    return out


def _shadow(sheet: Image.Image, at: tuple[int, int], size: tuple[int, int]) -> None:
    blur = max(2, round(min(size) * 0.05))
    mask = Image.new("L", (size[0] + 6 * blur, size[1] + 6 * blur), 0)
    ImageDraw.Draw(mask).rectangle((3 * blur, 3 * blur, 3 * blur + size[0], 3 * blur + size[1]), fill=120)
    mask = mask.filter(ImageFilter.GaussianBlur(blur))
    sheet.paste((20, 16, 18), (at[0] - 3 * blur, at[1] - 2 * blur), mask)


def double_exposure(pictures: list[Image.Image], width: int, height: int) -> Image.Image:
    """All on one negative: each adds its light, then the sum is printed back to full contrast."""
    weight = 0.92 / len(pictures) ** 0.55
    table = [round(value * weight) for value in range(256)] * 3
    sheet = fit(pictures[0], width, height).point(table)
    for picture in pictures[1:]:
        sheet = ImageChops.screen(sheet, fit(picture, width, height).point(table))
    low, high = _range(sheet)
    stretch = [max(0, min(255, round((value - low) / max(24, high - low) * 250 + 2))) for value in range(256)]
    return sheet.point(stretch * 3)


def _range(picture: Image.Image) -> tuple[int, int]:
    counts = np.cumsum(picture.convert("L").histogram())
    return int(np.searchsorted(counts, counts[-1] * 0.005)), int(np.searchsorted(counts, counts[-1] * 0.995))
