"""Props that are turned about their foot: a ladder against a wall, a watch flat on its cloth."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.staging.items import Item


def tilted(item: Item, degrees: float, flat: float = 1.0) -> None:
    """Turn an item by that much, counter-clockwise, and flatten it to that share of its height; its foot stays down."""
    turn = math.radians(degrees)
    box, paint = item.extent, item.prop.paint
    corners = [(x, y) for x in (box.left, box.right) for y in (box.bottom, box.top)]
    turned = [(x * math.cos(turn) - y * math.sin(turn), (x * math.sin(turn) + y * math.cos(turn)) * flat)
              for x, y in corners]  # fmt: skip
    low = min(y for _, y in turned)
    extent = Extent(left=min(x for x, _ in turned), right=max(x for x, _ in turned),
                    top=max(y for _, y in turned) - low, bottom=0.0)  # fmt: skip
    tall = item.prop.stature
    item.prop = replace(item.prop, paint=_turned(paint, box, degrees, flat, -low), extent=lambda _look: extent,
                        stature=tall)  # fmt: skip
    item.extent = extent


def _turned(
    paint: Callable[[Canvas, Look], None], box: Extent, degrees: float, flat: float, lift: float
) -> Callable[[Canvas, Look], None]:  # fmt: skip
    def both(canvas: Canvas, look: Look) -> None:
        own = Canvas(box, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
        paint(own, look)
        ox, oy = own.origin
        reach = math.ceil(math.hypot(max(ox, own.size[0] - ox), max(abs(oy), abs(own.size[1] - oy)))) + 2
        px, py = canvas.pixel((0.0, lift))
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
