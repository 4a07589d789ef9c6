"""Art deco: flat shapes in navy, teal, gold and cream, rays behind, gold contours and a stepped gold frame."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import LUMA, Array
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.styles.cutouts import cutting_size, edge_of, flat_things, thing_lines
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.shadedareas import clean_ground
from muralist.engines.preview.styles.style import Style, in_strips

STEPS = ((0.0, (16, 24, 42)), (0.30, (20, 52, 70)), (0.52, (38, 98, 104)), (0.72, (196, 160, 92)),
         (1.0, (244, 228, 190)))  # fmt: skip
"""The inks of the ground by its tone."""
GOLD = (214, 176, 96)
OWN = 0.30
"""How much of the ground's own colour stays."""
RAYS = 26
MARGIN = 0.030


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return sparing(picture, seed, detail, None)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image | None) -> Image.Image:
    """The ground in the few inks of the time with rays; the things in flat colours of their own inside gold lines."""
    large = cutting_size(picture)
    page = clean_ground(large, subjects, vivid=1.0).resize(picture.size, Image.Resampling.BICUBIC)
    width, height = picture.size
    middle = _middle(subjects)
    stops = [stop for stop, _ in STEPS]
    inks = np.array([ink for _, ink in STEPS], dtype=np.float32)

    def work(rows: Array, top: int) -> Array:
        band = View(width, height, seed, detail, (top, top + rows.shape[0]))
        tone = rows @ LUMA / np.float32(255)
        angle = np.arctan2(band.yw - middle[1], band.x - middle[0])
        ray = np.clip(np.sin(angle * RAYS) * 26 + 0.5, 0, 1)
        far = np.clip((np.hypot(band.yw - middle[1], band.x - middle[0]) - 0.06) * 3, 0, 1)
        tone = np.clip(tone + 0.10 * (ray - 0.5) * far, 0, 1)
        ground = np.stack([np.interp(tone, stops, inks[:, c]) for c in range(3)], axis=-1)
        return np.asarray(ground + (rows - ground) * OWN, dtype=np.float32)

    page = in_strips(page, work)
    if subjects is not None and subjects.getbbox() is not None:
        numbers = subjects.resize(large.size, Image.Resampling.NEAREST) if subjects.size != large.size else subjects
        lit = ImageEnhance.Contrast(own_light(large, numbers)).enhance(1.12)
        own = flat_things(lit, numbers, vivid=1.15, each=5)
        line = thing_lines(own, numbers, 0.0034, source=lit, inner=150)
        page.paste(own.resize(picture.size, Image.Resampling.BICUBIC), (0, 0), edge_of(subjects, picture.size))
        page.paste(GOLD, (0, 0), line.resize(picture.size, Image.Resampling.BICUBIC))
    return _framed(page)


def _middle(subjects: Image.Image | None) -> tuple[float, float]:
    """Where the rays come from, in world units from the middle of the frame: behind the things."""
    box = subjects.getbbox() if subjects is not None else None
    if subjects is None or box is None:
        return (0.0, 0.12)
    unit = min(subjects.size)
    return ((box[0] + box[2] - subjects.width) / 2 / unit, (0.45 * box[1] + 0.55 * box[3] - subjects.height / 2) / unit)


def _framed(page: Image.Image) -> Image.Image:
    """The page inside a dark border with two gold lines whose corners are stepped."""
    unit = min(page.size)
    edge, step, thick = round(unit * MARGIN), round(unit * 0.028), max(1, round(unit * 0.0042))
    mask = Image.new("L", page.size, 255)
    pen = ImageDraw.Draw(mask)
    pen.polygon(_stepped(page.size, edge, step), fill=0)
    page.paste(STEPS[0][1], (0, 0), mask)
    pen = ImageDraw.Draw(page)
    for inset, wide in ((edge, thick), (edge - 3 * thick, max(1, thick // 2))):
        points = _stepped(page.size, max(1, inset), step)
        pen.line([*points, points[0]], fill=GOLD, width=wide)
    return page.filter(ImageFilter.GaussianBlur(max(0.3, unit * 0.0004)))


def _stepped(size: tuple[int, int], inset: int, step: int) -> list[tuple[int, int]]:
    """A rectangle with two steps in each corner."""
    right, low = size[0] - 1 - inset, size[1] - 1 - inset
    corner = [(0, 2 * step), (step, 2 * step), (step, step), (2 * step, step), (2 * step, 0)]
    points = [(inset + x, inset + y) for x, y in corner]
    points += [(right - x, inset + y) for x, y in reversed(corner)]
    points += [(right - x, low - y) for x, y in corner]
    return points + [(inset + x, low - y) for x, y in reversed(corner)]


STYLE = Style(name="artdeco", apply=apply, rank=68, sparing=sparing)
