"""The outline of a prop, painted tiny: where its top is at a given x, and where its head is."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.smiles import broadest
from muralist.engines.preview.props import Look, Prop, all_props

ROWS = 72
SOLID = 96
"""Alpha from which a pixel counts as the prop."""


@lru_cache(maxsize=1024)
def _tiny(name: str, look: Look) -> Canvas:
    """A prop painted about ROWS points along its longer side; to be read only."""
    prop = all_props()[name]
    extent = prop.extent(look)
    canvas = Canvas(extent, ROWS / max(extent.height, extent.width), Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    return canvas


def _solid(canvas: Canvas) -> NDArray[np.bool_]:
    """Where a prop has paint, what shines included."""
    return np.asarray(Image.alpha_composite(canvas.image, canvas.bright).getchannel("A")) > SOLID


@lru_cache(maxsize=64)
def _columns(name: str, look: Look) -> tuple[tuple[float, ...], float, float]:
    """Height of the topmost paint at evenly spaced x from the left edge (nan: none), that edge, and the spacing."""
    canvas = _tiny(name, look)
    solid = _solid(canvas)
    first = solid.argmax(axis=0)
    tops = np.where(solid.any(axis=0), canvas.top - (first + 0.5) / canvas.scale, np.nan)
    return tuple(float(top) for top in tops), canvas.left, 1 / canvas.scale


def surface(name: str, look: Look, x: float, reach: float) -> float:
    """The height, in prop units, of a prop's top within `reach` of x; 0 where there is nothing."""
    tops, left, step = _columns(name, look)
    first, last = int((x - reach - left) / step), int((x + reach - left) / step) + 1
    found = [top for top in tops[max(0, first) : max(0, last)] if top == top]
    return sorted(found)[len(found) // 3] if found else 0.0


@lru_cache(maxsize=64)
def _low_columns(name: str, look: Look) -> tuple[tuple[float, ...], float, float]:
    """Height of the lowest paint at evenly spaced x from the left edge (nan: none), that edge, and the spacing."""
    canvas = _tiny(name, look)
    solid = np.asarray(canvas.image.getchannel("A")) > SOLID
    last = solid.shape[0] - 1 - solid[::-1].argmax(axis=0)
    lows = np.where(solid.any(axis=0), canvas.top - (last + 0.5) / canvas.scale, np.nan)
    return tuple(float(low) for low in lows), canvas.left, 1 / canvas.scale


def underside(name: str, look: Look, x: float, reach: float) -> float:
    """The height, in prop units, of a prop's lowest paint within `reach` of x; its middle where there is none."""
    lows, left, step = _low_columns(name, look)
    first, last = int((x - reach - left) / step), int((x + reach - left) / step) + 1
    found = [low for low in lows[max(0, first) : max(0, last)] if low == low]
    return max(found) if found else all_props()[name].extent(look).height / 2


def crest(name: str, look: Look) -> tuple[float, float, float]:
    """Of a prop's head: x of its middle, its top, and its width; all in prop units."""
    tops, left, step = _columns(name, look)
    known = [top for top in tops if top == top]
    if not known:
        return 0.0, 0.0, 1.0
    top = max(known)
    low = top - 0.16 * (top - min(known))
    at = [index for index, value in enumerate(tops) if value >= low]
    peak = max(at, key=lambda index: tops[index])
    # one run of columns around the peak: ears count, a raised tail apart from them does not
    run = [index for index in at if abs(index - peak) * step < 0.45 * (top - min(known))] or [peak]
    middle = (min(run) + max(run) + 1) / 2
    return left + middle * step, top, (max(run) - min(run) + 1) * step


@lru_cache(maxsize=64)
def tone(name: str, look: Look, x: float, y: float) -> Colour:
    """The colour of a prop about a point: its middle one, so that marks and outlines do not count."""
    canvas = _tiny(name, look)
    pixels = np.asarray(canvas.image)
    column, row = int((x - canvas.left) * canvas.scale), int((canvas.top - y) * canvas.scale)
    near = pixels[max(0, row - 3) : row + 4, max(0, column - 3) : column + 4].reshape(-1, 4)
    near = near[near[:, 3] > SOLID]
    if not len(near):
        return (0.5, 0.45, 0.4)
    r, g, b = (float(value) / 255 for value in np.median(near[:, :3], axis=0))
    return (r, g, b)


@lru_cache(maxsize=64)
def mask(name: str, look: Look) -> NDArray[np.bool_]:
    """What a prop covers of its extent, on a raster of about ROWS points along its longer side; row 0 is its top."""
    return _cropped(_tiny(name, look))


def mask_of(prop: Prop, look: Look) -> NDArray[np.bool_]:
    """What a prop covers, also one that was turned or bent and so is not the one of its name."""
    if all_props().get(prop.name) is prop:
        return mask(prop.name, look)
    extent = prop.extent(look)
    canvas = Canvas(extent, ROWS / max(extent.height, extent.width), Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    return _cropped(canvas)


def _cropped(canvas: Canvas) -> NDArray[np.bool_]:
    extent, scale = canvas.extent, canvas.scale
    left, top = round((extent.left - canvas.left) * scale), round((canvas.top - extent.top) * scale)
    wide, tall = max(1, round(extent.width * scale)), max(1, round(extent.height * scale))
    return np.ascontiguousarray(_solid(canvas)[max(0, top) : max(0, top) + tall, max(0, left) : max(0, left) + wide])


@lru_cache(maxsize=64)
def broad(name: str, look: Look) -> tuple[float, float, float]:
    """The middle of a prop's broadest part and half its width, in prop units."""
    canvas = _tiny(name, look)
    mask = canvas.image.getchannel("A")
    u, v, half = broadest(mask)
    wide, tall = mask.size
    x, y = canvas.left + u * wide / canvas.scale, canvas.top - v * tall / canvas.scale
    return x, y, half * max(wide, tall) / canvas.scale
