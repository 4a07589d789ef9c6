"""Triangles over a picture whose corners lie on its contours: the facets of low-poly drawings."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.brushes.streams import stream

LEAST_EDGE = 10.0
"""Difference of neighbouring pixels, of 255, from which a contour gets corners."""
BUSY = 0.36
"""Share of a neighbourhood that is contour from which its corners lie twice as close."""
STEPS = (32, 16, 8, 4, 2, 1)
"""Distances in pixels over which points spread their areas; no place is further from one than all together."""
JITTER = 0.32
"""How far the corners of even areas stray from a grid, in its steps."""


def meshed(small: Image.Image, fine: float, coarse: float, seed: int) -> Array:
    """Triangles (n, 3 corners, xy) in pixels of the picture: Delaunay's, over corners `fine` apart along its contours
    and `coarse` apart in its even areas, shares of the shorter side.
    """
    points = _corners(small, fine, coarse, seed)
    return _delaunay(points, small.size)


def edges(small: Image.Image) -> Array:
    """How much each pixel (H, W) differs from the next one, in its strongest channel, after a slight blur."""
    pixels = np.asarray(small.filter(ImageFilter.GaussianBlur(1.0))).astype(np.float32)
    found = np.zeros(pixels.shape[:2], dtype=np.float32)
    across = np.abs(pixels[:, 1:] - pixels[:, :-1]).max(axis=2)
    along = np.abs(pixels[1:] - pixels[:-1]).max(axis=2)
    found[:, 1:] = across
    found[1:] = np.maximum(found[1:], along)
    return found


def _corners(small: Image.Image, fine: float, coarse: float, seed: int) -> Array:
    """Corner points (n, xy): the strongest place of every small square of a contour, and a loose grid elsewhere."""
    width, height = small.size
    unit = min(small.size)
    strength = edges(small)
    step = max(3, round(unit * fine))
    # an eye or a hand is many contours side by side
    busy = np.asarray(Image.fromarray((strength > LEAST_EDGE).astype(np.uint8) * 255).filter(ImageFilter.BoxBlur(step)))
    dense = busy > BUSY * 255
    strong = np.concatenate(
        [_strongest(np.where(dense, 0, strength), step), _strongest(np.where(dense, strength, 0), max(2, step // 2))]
    )
    wide = max(step + 2, round(unit * coarse))
    # halfway between both distances, so that facets grow away from a contour
    near = np.zeros((height // step + 3, width // step + 3), dtype=bool)
    rows, columns = strong[:, 1] // step + 1, strong[:, 0] // step + 1
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            near[rows + down, columns + right] = True
    gy, gx = np.mgrid[0 : height // wide + 2, 0 : width // wide + 2].astype(np.float32)
    shift = stream(seed, "corners").uniform(-JITTER, JITTER, (2, *gx.shape)).astype(np.float32)
    loose_x = np.clip((gx + shift[0] + 0.5 * (gy % 2)) * wide, 0, width - 1).ravel().astype(np.int32)
    loose_y = np.clip((gy + shift[1]) * wide, 0, height - 1).ravel().astype(np.int32)
    free = ~near[loose_y // step + 1, loose_x // step + 1]
    loose = np.stack([loose_x[free], loose_y[free]], axis=1)
    return np.concatenate([_frame(width, height, wide), strong, loose]).astype(np.int32)


def _frame(width: int, height: int, step: int) -> Array:
    """Points along the borders."""
    xs = np.linspace(0, width - 1, max(3, width // step + 1)).astype(np.int32)
    ys = np.linspace(0, height - 1, max(3, height // step + 1)).astype(np.int32)[1:-1]
    sides = [(xs, np.zeros_like(xs)), (xs, np.full_like(xs, height - 1)),
             (np.zeros_like(ys), ys), (np.full_like(ys, width - 1), ys)]  # fmt: skip
    return np.concatenate([np.stack(side, axis=1) for side in sides])


def _strongest(strength: Array, step: int) -> Array:
    """The place (n, xy) of the strongest pixel of every square of that side that lies on a contour, and none that has
    a stronger one close by in the next square.
    """
    height, width = strength.shape
    rows, columns = -(-height // step), -(-width // step)
    padded = np.zeros((rows * step, columns * step), dtype=np.float32)
    padded[:height, :width] = strength
    blocks = padded.reshape(rows, step, columns, step).swapaxes(1, 2).reshape(rows, columns, -1)
    at = blocks.argmax(axis=2)
    best = np.take_along_axis(blocks, at[..., None], axis=2)[..., 0]
    x = np.arange(columns)[None, :] * step + at % step
    y = np.arange(rows)[:, None] * step + at // step
    kept = best > LEAST_EDGE
    apart = (step * 0.6) ** 2
    for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
        here = (slice(0, rows - down), slice(max(0, -right), columns - max(0, right)))
        there = (slice(down, rows), slice(max(0, right), columns + min(0, right)))
        close = (x[here] - x[there]) ** 2 + (y[here] - y[there]) ** 2 < apart
        close &= kept[here] & kept[there]
        weaker = best[there] <= best[here]
        kept[there] &= ~(close & weaker)
        kept[here] &= ~(close & ~weaker)
    return np.stack([x[kept], y[kept]], axis=1)


def _delaunay(points: Array, size: tuple[int, int]) -> Array:
    """The triangles between points: three meet wherever the areas nearest to them do.

    Method: Rong and Tan, "Jump Flooding in GPU" (2006), for the areas; their corners are the triangulation.
    """
    label = _nearest(points, size)
    a, b, c, d = label[:-1, :-1], label[:-1, 1:], label[1:, 1:], label[1:, :-1]
    whole = [(a, b, c, (a != b) & (b != c) & (a != c)), (a, c, d, (a != c) & (c != d) & (a != d)),
             (a, b, d, (a == c) & (b != d) & (a != b) & (a != d))]  # fmt: skip
    found = [np.stack([one[met], two[met], three[met]], axis=1) for one, two, three, met in whole]
    corners = np.unique(np.sort(np.concatenate(found), axis=1), axis=0)
    return np.asarray(points[corners], dtype=np.float64)


def _nearest(points: Array, size: tuple[int, int]) -> Array:
    """The number of the nearest point at each pixel (H, W)."""
    width, height = size
    label = np.full((height, width), -1, dtype=np.int32)
    label[points[:, 1], points[:, 0]] = np.arange(len(points), dtype=np.int32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    px = np.append(points[:, 0], 1e6).astype(np.float32)
    py = np.append(points[:, 1], 1e6).astype(np.float32)
    apart = (x - px[label]) ** 2 + (y - py[label]) ** 2
    for step in STEPS:
        for down in (-step, 0, step):
            for right in (-step, 0, step):
                if not (down or right):
                    continue
                here = (slice(max(0, -down), height - max(0, down)), slice(max(0, -right), width - max(0, right)))
                there = (slice(max(0, down), height + min(0, down)), slice(max(0, right), width + min(0, right)))
                other = label[there]
                far = (x[here] - px[other]) ** 2 + (y[here] - py[other]) ** 2
                closer = far < apart[here]
                np.copyto(apart[here], far, where=closer)
                np.copyto(label[here], other, where=closer)
    return label
