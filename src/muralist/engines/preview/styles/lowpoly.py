"""Low-poly: the picture in flat triangles whose corners sit on its edges."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.apart import told_apart
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened
from muralist.engines.preview.styles.facets import meshed
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.style import Style, few_inks, working_size

FINE, COARSE = 0.026, 0.068
"""How far apart the corners of the ground's facets are on contours and in even areas, shares of the shorter side."""
OWN_FINE, OWN_COARSE = (0.055, 0.009, 0.020), (0.16, 0.022, 0.060)
"""The same of a thing, as shares of its own size, and at least and at most of the frame's."""
FOLDED = (0.10, 0.20)
"""The same of a thing folded of paper, of its own size."""
ALONE = 8
"""Things that are folded each by itself; more of them are cut out of one sheet."""
PIXELS, LEAST = 150_000, 260
"""Pixels that facets are laid out at, at most, and pixels of the shorter side at least."""
INKS = 12
"""Colours of the ground."""
WANTED, MOST_GAIN = 150.0, 1.6
"""Tones of 255 that a ground spans at least, and how much its own are stretched for it at most."""
LOCAL = 55
"""How much more of it what differs from its surroundings does, in percent."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    finer = 1.0 if detail < 2 else 0.8
    return _facets(_parted(picture), seed, FINE * finer, COARSE * finer, relief=0.045, size=picture.size)


def _parted(ground: Image.Image) -> Image.Image:
    """The ground in a few colours that are drawn apart, so that water, ice, land and sky are facets of their own."""
    small = working_size(ground, 160_000)
    even = evened(small, reach=0.012, keep=0.05)
    even = told_apart(even, LOCAL)
    tone = np.asarray(even.convert("L").reduce(2)).astype(np.float32)
    low, high = (float(value) for value in np.quantile(tone, (0.02, 0.98)))
    gain = min(MOST_GAIN, max(1.0, WANTED / max(30.0, high - low)))
    middle = (low + high) / 2
    wide = even.point([max(0, min(255, round(middle + (value - middle) * gain))) for value in range(256)] * 3)
    vivid = ImageEnhance.Color(wide).enhance(1.22)
    inks = middling(few_inks(vivid, INKS).convert("RGB"), 5)
    return Image.blend(vivid, inks, 0.8)


def sparing(picture: Image.Image, seed: int, detail: int, subjects: Image.Image) -> Image.Image:
    """Large facets on even parts of a thing and small ones where it has detail, as its face has."""
    ground = apply(cleared(picture, subjects), seed, detail)
    box = subjects.getbbox()
    if box is None:
        return ground
    unit, size = min(picture.size), _common_size(subjects)
    fine, coarse = (max(low, min(high, share * size / unit)) * unit / min(box[2] - box[0], box[3] - box[1])
                    for share, low, high in (OWN_FINE, OWN_COARSE))  # fmt: skip
    own = subjects.crop(box)
    dusk = picture.crop(box)
    # at night facets of one dark tone would be none: half of the day's light is on a thing
    part = Image.blend(dusk, own_light(picture, subjects).crop(box), 0.8)
    # the ground behind must not colour the outermost facets
    inside = cleared(part, own.point([255 if value == 0 else 0 for value in range(256)]))
    ground.paste(_facets(inside, seed, fine, coarse, relief=0.08), box[:2], edge_of(own, part.size))
    return ground


def _common_size(subjects: Image.Image) -> float:
    """How many pixels a thing measures that has as many larger ones beside it as smaller ones."""
    areas = [count for count in subjects.histogram()[1:] if count]
    return math.sqrt(float(np.median(areas)))


def folded(picture: Image.Image, subjects: Image.Image, seed: int) -> Image.Image:
    """Every thing in few large facets of its own with pale creases between them; the rest as it is."""
    page = picture.copy()
    counts = subjects.histogram()
    known = sorted((number for number in range(1, 256) if counts[number]), key=lambda number: -counts[number])
    groups = [(number, number) for number in known] if len(known) <= ALONE else [(1, 255)]
    for low, high in groups:
        mask = subjects.point([255 if low <= value <= high else 0 for value in range(256)])
        box = mask.getbbox()
        if box is None or min(box[2] - box[0], box[3] - box[1]) < 4:
            continue
        part, own = picture.crop(box), mask.crop(box)
        inside = cleared(part, own.point([255 if value == 0 else 0 for value in range(256)]))
        page.paste(_facets(inside, seed + low, *FOLDED, relief=0.15, crease=18), box[:2], own)
    return page


def _facets(
    picture: Image.Image, seed: int, fine: float, coarse: float, *, relief: float, crease: int = 0,
    size: tuple[int, int] | None = None,
) -> Image.Image:  # fmt: skip
    """The picture in triangles whose corners are `fine` apart on contours and `coarse` elsewhere, shares of the shorter
    side.

    `relief` is how much facets differ by their tilt; a `crease` lightens the line between two.
    """
    width, height = size or picture.size
    # grain is no contour
    small = middling(working_size(picture, PIXELS), 3)
    if min(small.size) < LEAST:
        share = LEAST / min(small.size)
        small = small.resize((round(small.width * share), round(small.height * share)), Image.Resampling.BICUBIC)
    triangles = meshed(small, fine, coarse, seed)
    pixels = np.asarray(small).astype(np.float32)
    lit = _lit(_means(pixels, triangles), triangles, pixels.shape, seed, relief)
    colours = np.clip(lit, 0, 255).astype(np.int32)
    k = 2 if min(width, height) < 1100 else 1
    sheet = small.resize((width * k, height * k))
    pen = ImageDraw.Draw(sheet)
    scale = np.array([width * k / (small.width - 1), height * k / (small.height - 1)])
    for points, (r, g, b) in zip((triangles * scale).reshape(-1, 6).tolist(), colours.tolist(), strict=True):
        pen.polygon(points, fill=(r, g, b), outline=(min(255, r + crease), min(255, g + crease), min(255, b + crease)))
    return sheet.reduce(k) if k > 1 else sheet


def _lit(colours: Array, triangles: Array, shape: tuple[int, ...], seed: int, relief: float) -> Array:
    """The facets' colours under a lamp at the upper left: each is tilted another way, and large ones tell it best."""
    turn = np.clip(stream(seed, "facets").normal(0, 1, len(triangles)), -1.5, 1.5)
    # a facet that comes to a point at the top leans back into the light
    middle = (triangles.min(axis=1) + triangles.max(axis=1)) / 2
    facing = np.sign((triangles.mean(axis=1) - middle) @ np.array([0.6, 1.0]))
    a, b, c = (triangles[:, corner] for corner in range(3))
    area = np.abs((b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])) / 2
    large = np.clip(np.sqrt(area) / (0.030 * min(shape[:2])), 0.25, 1.0)
    tilt = relief * large * (0.55 * turn + 0.75 * facing)
    # white has no lighter side: it is shaded instead
    room = 1 - np.clip(colours.max(axis=1) / 255 - 0.82, 0, 0.18) * 0.7
    lift = 1.0 + tilt + (room - 1)
    return np.asarray(colours * lift[:, None])


def _at(pixels: Array, points: Array) -> Array:
    """Colours (..., 3) under points (..., xy)."""
    height, width = pixels.shape[:2]
    x = np.clip(points[..., 0].astype(np.int32), 0, width - 1)
    y = np.clip(points[..., 1].astype(np.int32), 0, height - 1)
    return np.asarray(pixels[y, x])


def _means(pixels: Array, triangles: Array) -> Array:
    """The triangles' colours: of its middle and the middles of its three thirds the most common one."""
    middle = triangles.mean(axis=1)
    found = np.concatenate([_at(pixels, (middle[:, None, :] + triangles) / 2), _at(pixels, middle)[:, None, :]], axis=1)
    # of two regions that a facet lies on it takes the larger one's colour: the mean would blur the border
    apart = np.abs(found[:, :, None, :] - found[:, None, :, :]).sum(axis=(2, 3))
    own = found[np.arange(len(found)), apart.argmin(axis=1)]
    return np.asarray(0.88 * own + 0.12 * found.mean(axis=1))


STYLE = Style(name="lowpoly", apply=apply, rank=60, sparing=sparing)
