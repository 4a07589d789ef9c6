"""Props that are turned about their foot: a ladder against a wall, a watch flat on its cloth."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.staging.items import Item

FINE, SOLID, EDGE = 72, 60, 0.02
"""Pixels at which an outline is tried out, the alpha that counts as paint, and the room left around it."""
PERCH = 0.55
"""How high on it something sits, as a share of its height."""


def tilted(item: Item, degrees: float, flat: float = 1.0) -> None:
    """Turn an item by that much, counter-clockwise, and flatten it to that share of its height; its foot stays down."""
    turn = math.radians(degrees)
    box, paint = item.extent, item.prop.paint
    turned = [(x * math.cos(turn) - y * math.sin(turn), (x * math.sin(turn) + y * math.cos(turn)) * flat)
              for x, y in outline_of(item)]  # fmt: skip
    low = min(y for _, y in turned)
    aside = (min(x for x, _ in turned) + max(x for x, _ in turned)) / 2
    turned = [(x - aside, y) for x, y in turned]
    pad = EDGE * max(box.width, box.height)
    extent = Extent(left=min(x for x, _ in turned) - pad, right=max(x for x, _ in turned) + pad,
                    top=max(y for _, y in turned) - low + pad, bottom=-pad)  # fmt: skip
    tall = item.prop.stature
    turned_paint = _turned(paint, box, degrees, flat, (-aside, -low))
    item.prop = replace(item.prop, paint=turned_paint, extent=lambda _look: extent, stature=tall,
                        perch=PERCH * extent.top)  # fmt: skip
    item.extent = extent


def outline_of(item: Item) -> list[tuple[float, float]]:
    """Where its paint ends at the left and at the right, line by line, in its own units."""
    box = item.extent
    canvas = Canvas(box, FINE / max(box.width, box.height), Light(), samples=1, detail=0)
    item.prop.paint(canvas, item.look)
    canvas.image.alpha_composite(canvas.bright)
    solid = np.asarray(canvas.image.getchannel("A")) > SOLID
    found = []
    for row in np.flatnonzero(solid.any(axis=1)).tolist():
        across = np.flatnonzero(solid[row])
        y = canvas.top - (row + 0.5) / canvas.scale
        found += [(canvas.left + (float(x) + 0.5) / canvas.scale, y) for x in (across[0], across[-1])]
    return found or [(box.left, box.bottom), (box.right, box.top)]


def _turned(
    paint: Callable[[Canvas, Look], None], box: Extent, degrees: float, flat: float, shift: Point
) -> Callable[[Canvas, Look], None]:  # fmt: skip
    def both(canvas: Canvas, look: Look) -> None:
        own = Canvas(box, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
        paint(own, look)
        ox, oy = own.origin
        reach = math.ceil(math.hypot(max(ox, own.size[0] - ox), max(abs(oy), abs(own.size[1] - oy)))) + 2
        px, py = canvas.pixel(shift)
        for source, target in ((own.image, canvas.image), (own.bright, canvas.bright)):
            if source.getbbox() is None:
                continue
            sheet = Image.new("RGBA", (2 * reach, 2 * reach), (0, 0, 0, 0))
            sheet.paste(source, (round(reach - ox), round(reach - oy)))
            sheet = sheet.rotate(degrees, Image.Resampling.BICUBIC)
            high = max(1, round(2 * reach * flat))
            if flat < 1:
                sheet = sheet.resize((2 * reach, high), Image.Resampling.BICUBIC)
            left, top = round(px - reach), round(py - high / 2)
            whole = Image.new("RGBA", canvas.size, (0, 0, 0, 0))
            whole.paste(sheet, (left, top))
            target.alpha_composite(whole)

    return both
