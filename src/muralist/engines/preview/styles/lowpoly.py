"""Low-poly: the picture in flat triangles whose corners sit on its edges."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.styles.cutouts import cleared, edge_of, evened
from muralist.engines.preview.styles.leafy import drawing_tone
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.style import Style, few_inks, working_size

CELLS = 19
"""Columns of cells of the ground across the shorter side."""
OWN = (10, 17)
"""Columns of cells across a thing, at least and at most."""
FOLDS = 6
"""Columns of cells across a thing folded of paper."""
ALONE = 8
"""Things that are folded each by itself; more of them are cut out of one sheet."""
INKS = 12
"""Colours of the ground."""
WANTED, MOST_GAIN = 150.0, 1.6
"""Tones of 255 that a ground spans at least, and how much its own are stretched for it at most."""
AROUND, LOCAL = 0.055, 55
"""How far about a place the ground is compared, as a share of the shorter side, and how much is added in percent."""
SPREAD, OWN_SPREAD = 25.0, 15.0
"""Difference of colours within a cell from which it is cut into four, of the ground and of things; more in cells
that were cut before."""


def apply(picture: Image.Image, seed: int, detail: int) -> Image.Image:
    return _facets(_parted(picture), seed, CELLS if detail < 2 else round(CELLS * 1.25), 2, size=picture.size)


def _parted(ground: Image.Image) -> Image.Image:
    """The ground in a few colours that are drawn apart, so that water, ice, land and sky are facets of their own."""
    small = working_size(ground, 160_000)
    even = evened(small, reach=0.012, keep=0.05)
    # ice beside snow, a path beside grass: what differs a little from its surroundings differs clearly
    even = even.filter(ImageFilter.UnsharpMask(radius=AROUND * min(even.size), percent=LOCAL, threshold=0))
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
    share = min(box[2] - box[0], box[3] - box[1]) / min(picture.size)
    columns = max(OWN[0], min(OWN[1], round(CELLS * share)))
    own = subjects.crop(box)
    dusk = picture.crop(box)
    # at night facets of one dark tone would be none: half of the day's light is on a thing
    part = Image.blend(dusk, own_light(picture, subjects).crop(box), 0.5)
    # the ground behind must not colour the outermost facets
    inside = cleared(part, own.point([255 if value == 0 else 0 for value in range(256)]))
    ground.paste(_facets(inside, seed, columns, 4), box[:2], edge_of(own, part.size))
    return ground


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
        page.paste(_facets(inside, seed + low, FOLDS, 3, relief=0.15, crease=18), box[:2], own)
    return page


def _facets(
    picture: Image.Image,
    seed: int,
    cells: int,
    rounds: int,
    *,
    relief: float = 0.0,
    crease: int = 0,
    size: tuple[int, int] | None = None,
) -> Image.Image:
    """The picture in triangles, two a cell, `cells` columns across the shorter side.

    A cell that is not even is cut into four, `rounds` times at most. `relief` is how much facets differ by their
    tilt, 0 for as much as suits their size; a `crease` lightens the line between two.
    """
    width, height = size or picture.size
    unit = min(width, height)
    small = working_size(picture, 260_000)
    pixels = np.asarray(middling(small, 3).filter(ImageFilter.GaussianBlur(1.0)))
    pixels = pixels.astype(np.float32)
    columns, rows = max(3, round(width / unit * cells)), max(3, round(height / unit * cells))
    corners = _corners(pixels, columns, rows, seed)
    quads = np.stack([corners[:-1, :-1], corners[:-1, 1:], corners[1:, 1:], corners[1:, :-1]], axis=2).reshape(-1, 4, 2)
    done = []
    for left in range(rounds, -1, -1):
        finer = 1 + 0.3 * (rounds - left)
        uneven = (
            _spread(pixels, quads) > (SPREAD if rounds < 4 else OWN_SPREAD) * finer
            if left
            else np.zeros(len(quads), dtype=bool)
        )
        done.append(quads[~uneven])
        quads = _quarters(quads[uneven])
    triangles = _triangles(pixels, np.concatenate(done))
    colours = np.clip(_lit(_means(pixels, triangles), triangles, pixels.shape, seed,
                           relief or (0.045 if rounds < 3 else 0.08)),
                      0, 255).astype(np.int32)  # fmt: skip
    k = 2 if unit < 1100 else 1
    sheet = Image.new("RGB", (width * k, height * k))
    pen = ImageDraw.Draw(sheet)
    scale = np.array([width * k / pixels.shape[1], height * k / pixels.shape[0]])
    for points, (r, g, b) in zip((triangles * scale).reshape(-1, 6).tolist(), colours.tolist(), strict=True):
        pen.polygon(points, fill=(r, g, b), outline=(min(255, r + crease), min(255, g + crease), min(255, b + crease)))
    return sheet.reduce(k) if k > 1 else sheet


def _lit(colours: Array, triangles: Array, shape: tuple[int, ...], seed: int, relief: float) -> Array:
    """The facets' colours under a lamp at the upper left: each is tilted another way, and large ones tell it best."""
    turn = np.clip(stream(seed, "facets").normal(0, 1, len(triangles)), -1.5, 1.5)
    # of the two halves of a cell the upper one faces the light
    middle = triangles.mean(axis=1)
    partner = middle.copy()
    partner[0::2], partner[1::2] = middle[1::2], middle[0::2]
    rise = (partner - middle) @ np.array([0.6, 1.0])
    facing = np.sign(rise)
    a, b, c = (triangles[:, corner] for corner in range(3))
    area = np.abs((b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])) / 2
    large = np.clip(np.sqrt(area) / (0.030 * min(shape[:2])), 0.25, 1.0)
    tilt = relief * large * (0.55 * turn + 0.75 * facing)
    # white has no lighter side: it is shaded instead
    room = 1 - np.clip(colours.max(axis=1) / 255 - 0.82, 0, 0.18) * 0.7
    lift = 1.0 + tilt + (room - 1)
    return np.asarray(colours * lift[:, None])


def _spread(pixels: Array, quads: Array) -> Array:
    """How much the colours in each quadrilateral differ, from a grid of sixteen points in it."""
    samples = []
    for v in (0.15, 0.38, 0.62, 0.85):
        for u in (0.15, 0.38, 0.62, 0.85):
            weights = np.array([(1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v])
            samples.append(_at(pixels, (quads * weights[None, :, None]).sum(axis=1)))
    found = np.stack(samples)
    apart = np.abs(found - found.mean(axis=0)).mean(axis=2)
    # an eye is one point of sixteen
    return np.asarray(apart.mean(axis=0) + 0.22 * apart.max(axis=0))


def _quarters(quads: Array) -> Array:
    """Each quadrilateral in four, cut at the middles of its sides."""
    a, b, c, d = (quads[:, corner] for corner in range(4))
    top, right, low, left = (a + b) / 2, (b + c) / 2, (c + d) / 2, (d + a) / 2
    middle = quads.mean(axis=1)
    parts = ([a, top, middle, left], [top, b, right, middle], [middle, right, c, low], [left, middle, low, d])
    return np.concatenate([np.stack(part, axis=1) for part in parts])


def _corners(pixels: Array, columns: int, rows: int, seed: int) -> Array:
    """Grid points (rows + 1, columns + 1, xy), each moved to the strongest edge near it; borders stay on the border."""
    height, width = pixels.shape[:2]
    grey = drawing_tone(pixels)
    gy, gx = np.gradient(grey)
    edge = np.hypot(gx, gy)
    jitter = stream(seed, "corners").uniform(-0.30, 0.30, (rows + 1, columns + 1, 2))
    points = np.empty((rows + 1, columns + 1, 2))
    wide, tall = width / columns, height / rows
    reach_x, reach_y = max(1, int(wide * 0.42)), max(1, int(tall * 0.42))
    for row in range(rows + 1):
        for column in range(columns + 1):
            x, y = column * wide, row * tall
            inner_x, inner_y = 0 < column < columns, 0 < row < rows
            if inner_x and inner_y:
                left, top = max(0, int(x) - reach_x), max(0, int(y) - reach_y)
                window = edge[top : top + 2 * reach_y + 1, left : left + 2 * reach_x + 1]
                at = int(window.argmax())
                if window.flat[at] > 9:
                    y, x = top + at // window.shape[1], left + at % window.shape[1]
                else:
                    x, y = x + jitter[row, column, 0] * wide, y + jitter[row, column, 1] * tall
            elif inner_x:
                x += jitter[row, column, 0] * wide
            elif inner_y:
                y += jitter[row, column, 1] * tall
            points[row, column] = (x, y)
    return points


def _triangles(pixels: Array, quads: Array) -> Array:
    """Two triangles (n, 3 points, xy) of every cell, cut along the diagonal whose ends look most alike."""
    a, b, c, d = (quads[:, corner] for corner in range(4))
    falling = np.abs(_at(pixels, a) - _at(pixels, c)).sum(axis=1) <= np.abs(_at(pixels, b) - _at(pixels, d)).sum(axis=1)
    cut = falling[:, None, None]
    first = np.where(cut, np.stack([a, b, c], axis=1), np.stack([a, b, d], axis=1))
    second = np.where(cut, np.stack([a, c, d], axis=1), np.stack([b, c, d], axis=1))
    return np.stack([first, second], axis=1).reshape(-1, 3, 2)


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
