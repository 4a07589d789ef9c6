"""What burns after dark lights what is near: a warm pool around every flame and lamp, and one on the ground below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Colour, array

GAIN = 1.5
"""How much brighter it makes what is dark and close to it."""
WIDER, LEAST = 1.25, 0.05
"""How much farther than its halo a lamp lights things, and the least of the frame's shorter side that matters."""
FLAT = 0.30
"""How flat its pool on the ground is."""
NEAREST, FARTHEST = 0.20, 0.34
"""Of the frame's shorter side, the least and the most that it reaches."""
AIR = 0.035
"""How much of it the air itself throws back."""


class Flame(NamedTuple):
    """A light that burns in the picture, in pixels: where it is, how far its halo reaches, and where its foot is."""

    x: float
    y: float
    reach: float
    colour: Colour
    strength: float
    foot: float


def lit_up(picture: Image.Image, flames: Sequence[Flame], share: float = 1.0) -> Image.Image:
    """The picture with the light of these flames on what is around them; in a lit room that is a smaller `share`."""
    unit = min(picture.size)
    flames = [flame for flame in flames if flame.reach > LEAST * unit]
    if not flames:
        return picture
    width, height = picture.size
    k = max(1, unit // 128)
    columns = (np.arange(0, width, k, dtype=np.float32) + k / 2)[None, :]
    lines = (np.arange(0, height, k, dtype=np.float32) + k / 2)[:, None]
    light = np.zeros((lines.shape[0], columns.shape[1], 3), dtype=np.float32)
    for flame in flames:
        reach = min(max(WIDER * flame.reach, NEAREST * unit), FARTHEST * unit)
        power = np.float32(GAIN * share * min(1.0, 0.35 + flame.strength))
        far = ((columns - flame.x) ** 2 + (lines - flame.y) ** 2) / reach**2
        pool = ((columns - flame.x) / (1.3 * reach)) ** 2 + ((lines - flame.foot) / (FLAT * 1.3 * reach)) ** 2
        near = np.maximum(1 / (1 + far) ** 1.6, 0.75 * np.exp(-pool))
        light = np.maximum(light, (power * near)[..., None] * array(flame.colour))
    small = [Image.fromarray(each) for each in np.moveaxis(light, 2, 0)]
    added = np.stack([np.asarray(each.resize((width, height), Image.Resampling.BILINEAR)) for each in small], axis=2)
    rows = np.asarray(picture, dtype=np.float32) / np.float32(255)
    # what is bright already has little to gain
    rows = rows + added * (rows + AIR) * (1 - rows)
    return Image.fromarray((np.clip(rows, 0, 1) * 255 + 0.5).astype(np.uint8))
