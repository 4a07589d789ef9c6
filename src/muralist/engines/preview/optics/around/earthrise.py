"""The Earth in the sky of another world, where nothing that stands there hides it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import array, rgb, smoothstep
from muralist.engines.preview.brushes.view import View, glow, lay
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.placement import Placement

EARTH, MOON = "earth", "moonscape"
SIZES = {"moonscape": (0.115, 0.22), "mars": (0.10, 0.17)}
"""By the place: the radius of its disc, and how high its middle is where the sky is free."""
MARGIN, COLUMNS, ROWS = 0.05, 24, 7
AIR = 1.25
"""How much wider than the disc the room is that it wants."""


def earthrise(picture: Image.Image, setting: Setting, place: Place, placements: Sequence[Placement]) -> Image.Image:
    """The backdrop with the Earth over it, half in its night: where it is asked for, and always over the moon."""
    if place.name not in SIZES or setting.holds("planet") or not (setting.wants(EARTH) or place.name == MOON):
        return picture
    rows = np.asarray(picture, dtype=np.float32) / np.float32(255)
    view = View(*picture.size, setting.view.seed, 0)
    radius = SIZES[place.name][0]
    x, y = _spot(setting, place, placements)
    distance = view.spot(x, y, radius)
    disc = smoothstep(1.0 + 1.5 * view.pixel / radius, 1.0 - 1.5 * view.pixel / radius, distance)
    lands = smoothstep(0.50, 0.56, view.noise("lands", 7.0, octaves=4))
    clouds = smoothstep(0.52, 0.72, view.noise("earth clouds", 9.0, 22.0, octaves=4, gain=0.6))
    blue, green = array(rgb("#2f7fd0")), array(rgb("#6f9a58"))
    face = blue + (green - blue) * lands[..., None]
    face = face + (1 - face) * (clouds * 0.9)[..., None]
    nx = (view.x - x) / radius * setting.side
    day = np.clip(0.72 + 0.75 * nx - 0.35 * distance**4, 0.07, 1.1)
    lay(rows, disc, (face * day[..., None]).astype(np.float32))
    air = np.exp(-np.clip(distance - 1, 0, 9) * 9) * (1 - disc) * np.clip(0.6 + 0.6 * nx, 0.1, 1)
    glow(rows, (air * 0.55).astype(np.float32), rgb("#7ab8ff"))
    return Image.fromarray((np.clip(rows, 0, 1) * 255 + 0.5).astype(np.uint8))


def _spot(setting: Setting, place: Place, placements: Sequence[Placement]) -> tuple[float, float]:
    """The middle of the disc: its own place, or the nearest to that which things leave free."""
    view = setting.view
    radius, high = SIZES[place.name]
    own = (-setting.side * min(0.30, view.half_width * 0.58), high)
    boxes = [_box(each, view.tall) for each in placements]
    best, cost = own, _covered(own, radius, boxes, view.tall)
    reach = view.half_width - radius - MARGIN
    top, low = (radius + MARGIN) / view.tall, place.horizon - (radius + MARGIN) / view.tall
    for column in range(COLUMNS + 1):
        for row in range(ROWS):
            at = (reach * (2 * column / COLUMNS - 1), top + max(0.0, low - top) * row / (ROWS - 1))
            far = abs(at[0] - own[0]) + abs(at[1] - own[1]) * view.tall
            price = _covered(at, radius, boxes, view.tall) + 0.02 * far
            if price < cost - 1e-6:
                best, cost = at, price
    return best


def _box(each: Placement, tall: float) -> tuple[float, float, float, float]:
    left, right = each.extent.left * each.unit, each.extent.right * each.unit
    left, right = (-right, -left) if each.flip else (left, right)
    base = each.y * tall
    return (each.x + left, base - each.extent.top * each.unit, each.x + right, base - each.extent.bottom * each.unit)


def _covered(at: tuple[float, float], radius: float, boxes: Sequence[tuple[float, ...]], tall: float) -> float:
    """The share of the square around the disc that boxes cover."""
    x, y, half = at[0], at[1] * tall, radius * AIR
    total = 0.0
    for left, top, right, bottom in boxes:
        wide = min(x + half, right) - max(x - half, left)
        deep = min(y + half, bottom) - max(y - half, top)
        total += max(0.0, wide) * max(0.0, deep) / (4 * half * half)
    return total
