"""Rings on the water around what stands in it."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.staging.placement import Placement

WETTED = frozenset({"water", "pool"})
FINE = 3
"""How much finer than the picture rings are drawn."""
NEAR = 0.02
"""How far above the surface legs are looked at, as a share of a thing's height."""


def wet(placement: Placement) -> bool:
    """Whether water closes around its lower part."""
    return placement.where in WETTED and placement.cut > 0


def waterline(placement: Placement, foot: tuple[float, float], scale: float) -> tuple[float, float]:
    """Where the surface is, straight above the hidden foot, in pixels; the foot itself on dry land."""
    if not wet(placement):
        return foot
    hidden = placement.extent.bottom + placement.cut * placement.extent.height
    return (foot[0], foot[1] - hidden * scale)


def ring(
    picture: Image.Image, sheet: Image.Image, at: tuple[int, int], placement: Placement, surface: float
) -> None:  # fmt: skip
    """A bright rim where each leg, or the whole body, comes out of the water, and wider rings around all of it."""
    if not wet(placement):
        return
    solid = np.asarray(sheet.getchannel("A")) > 100
    rows = np.flatnonzero(solid.any(axis=1))
    if not len(rows):
        return
    low = min(int(rows[-1]), max(0, round(surface) - at[1]))
    band = solid[max(0, low - max(2, round(NEAR * sheet.height))) : low + 1].any(axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], band.astype(np.int8), [0]])))
    runs = [(a, b) for a, b in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True) if b - a > 2]
    if not runs:
        return
    unit = min(picture.size)
    wide = runs[-1][1] - runs[0][0]
    pad = round(0.30 * wide) + 4
    deep = max(4, round(0.13 * wide) + 4)
    size = (wide + 2 * pad, 2 * deep + 2)
    mask = Image.new("L", (size[0] * FINE, size[1] * FINE), 0)
    pen = ImageDraw.Draw(mask)
    thick = max(1, round(0.0026 * unit * FINE))
    middle = (size[0] * FINE / 2, deep * FINE)
    for share, strength in ((1.48, 90), (1.24, 130)):
        rx, ry = share * wide / 2 * FINE, (share - 0.9) * 0.18 * wide * FINE
        box = (middle[0] - rx, middle[1] - ry * 0.6, middle[0] + rx, middle[1] + ry * 1.3)
        pen.arc(box, 0, 180, fill=strength, width=thick)
        pen.arc(box, 200, 235, fill=strength // 2, width=thick)
        pen.arc(box, 305, 340, fill=strength // 2, width=thick)
    for start, end in runs:
        a, b = (start - runs[0][0] + pad) * FINE, (end - runs[0][0] + pad) * FINE
        reach = 0.10 * (b - a) + thick
        high = max(2 * thick, 0.07 * (b - a))
        pen.arc((a - reach, middle[1] - high, b + reach, middle[1] + high), 0, 180, fill=225, width=round(1.5 * thick))
    mask = mask.resize(size, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(max(0.3, unit * 0.0006)))
    picture.paste((236, 245, 250), (at[0] + runs[0][0] - pad, round(surface) - deep), mask)
