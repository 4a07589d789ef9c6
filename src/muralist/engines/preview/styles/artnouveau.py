"""Art Nouveau: soft flat colours inside a dark flowing line, before a round halo, in a frame of bending stems."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw, ImageEnhance

from muralist.engines.preview.styles.cutouts import cutting_size, edge_of, flat_ground, flat_things
from muralist.engines.preview.styles.linework import contours
from muralist.engines.preview.styles.mats import inset
from muralist.engines.preview.styles.regions import lifted
from muralist.engines.preview.styles.style import Style

PAPER = (244, 232, 204)
LINE, GOLD, LEAF, BLOOM = (62, 44, 38), (196, 158, 92), (122, 142, 98), (204, 122, 96)
BORDER = 0.10
"""Width of the frame as a share of the shorter side."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The things in few inks of their own over a muted ground with a halo at their heads."""
    del seed, detail
    light = lifted(picture)
    large = cutting_size(light)
    page = flat_ground(large, subjects, 10, vivid=1.1, keep=0.10)
    page = page if page.size == picture.size else page.resize(picture.size, Image.Resampling.BICUBIC)
    page = Image.blend(page, Image.new("RGB", picture.size, PAPER), 0.20)
    if subjects is not None and (box := subjects.getbbox()) is not None:
        _halo(page, box, subjects.size)
        numbers = subjects if subjects.size == large.size else subjects.resize(large.size, Image.Resampling.NEAREST)
        own = ImageEnhance.Color(flat_things(large, numbers, vivid=1.2, each=6)).enhance(1.05)
        own = own if own.size == picture.size else own.resize(picture.size, Image.Resampling.BICUBIC)
        page.paste(own, (0, 0), edge_of(subjects, picture.size))
    page.paste(LINE, (0, 0), contours(light, subjects, thick=0.0044))
    warm = Image.blend(page, Image.new("RGB", page.size, (240, 214, 166)), 0.06)
    wide = round(min(picture.size) * BORDER)
    framed = inset(warm, wide, PAPER)
    _frame(framed, wide)
    return framed


def _halo(page: Image.Image, box: tuple[int, int, int, int], size: tuple[int, int]) -> None:
    """Rings of gold behind the upper part of the things, as behind the heads of such posters; in place."""
    share = page.width / size[0]
    left, top, right, bottom = (value * share for value in box)
    x, y = (left + right) / 2, top + 0.36 * (bottom - top)
    unit = min(page.size)
    r = max(0.24 * unit, min(0.38 * unit, 0.62 * max(right - left, bottom - top)))
    pen = ImageDraw.Draw(page)
    pen.ellipse((x - r, y - r, x + r, y + r), fill=(236, 214, 166), outline=LINE, width=max(1, round(unit * 0.004)))
    inner = r * 0.86
    pen.ellipse((x - inner, y - inner, x + inner, y + inner), fill=(246, 234, 206), outline=GOLD,
                width=max(1, round(unit * 0.004)))  # fmt: skip
    for step in range(28):
        angle = 2 * math.pi * step / 28
        px, py, dot = x + r * 0.93 * math.cos(angle), y + r * 0.93 * math.sin(angle), r * 0.030
        pen.ellipse((px - dot, py - dot, px + dot, py + dot), fill=BLOOM if step % 2 else LEAF)


def _frame(page: Image.Image, wide: int) -> None:
    """Double lines, and stems with leaves that bend out of each corner; in place."""
    fine = 2
    sheet = page.resize((page.width * fine, page.height * fine), Image.Resampling.BICUBIC)
    pen = ImageDraw.Draw(sheet)
    width, height = sheet.size
    band, unit = wide * fine, min(sheet.size)
    thin, bold = max(1, round(unit * 0.0025)), max(2, round(unit * 0.006))
    pen.rectangle((band * 0.22, band * 0.22, width - band * 0.22, height - band * 0.22), outline=GOLD, width=bold)
    pen.rectangle((band - bold, band - bold, width - band + bold, height - band + bold), outline=LINE, width=bold)
    reach = min(width, height) * 0.36
    for across, down in ((0, 0), (1, 0), (0, 1), (1, 1)):
        for flip in (False, True):
            _stem(pen, (width, height), (across, down), flip, reach, band, (thin, bold))
    page.paste(sheet.resize(page.size, Image.Resampling.BOX), (0, 0))


def _stem(
    pen: ImageDraw.ImageDraw, size: tuple[int, int], corner: tuple[int, int], flip: bool, reach: float, band: float,
    lines: tuple[int, int],
) -> None:  # fmt: skip
    """One stem along an edge, swinging within the band, with leaves and a bud at its end."""
    points = []
    for step in range(41):
        t = step / 40
        along = band * 0.5 + reach * t
        off = band * (0.60 + 0.22 * math.sin(t * 2.6 * math.pi) * (1 - 0.3 * t))
        points.append((off, along) if flip else (along, off))

    def placed(x: float, y: float) -> tuple[float, float]:
        return (size[0] - x if corner[0] else x), (size[1] - y if corner[1] else y)

    pen.line([placed(*point) for point in points], fill=LINE, width=lines[1] + lines[0], joint="curve")
    for number in (8, 16, 24, 32):
        x, y = points[number]
        side = 1 if number % 16 else -1
        long, fat = band * 0.46, band * 0.17
        dx, dy = (0.55 * side, 0.83) if flip else (0.83, 0.55 * side)
        mx, my = x + dx * long * 0.5, y + dy * long * 0.5
        leaf = [(x, y), (mx - dy * fat, my + dx * fat), (x + dx * long, y + dy * long), (mx + dy * fat, my - dx * fat)]
        pen.polygon([placed(*point) for point in leaf], fill=LEAF, outline=LINE)
    x, y = placed(*points[-1])
    r = band * 0.24
    pen.ellipse((x - r, y - r, x + r, y + r), fill=BLOOM, outline=LINE, width=lines[0])
    pen.ellipse((x - r * 0.4, y - r * 0.4, x + r * 0.4, y + r * 0.4), fill=GOLD)


STYLE = Style(name="artnouveau", apply=apply, rank=62, sparing=sparing)
