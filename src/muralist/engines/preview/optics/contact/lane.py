"""A country road across the picture, under what drives past fields."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import array, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.placement import Placement

LANE, USUAL = "lane", 0.10
ASPHALT, VERGE, LINE = rgb("#6a6b6e"), rgb("#9a8a68"), rgb("#ece8da")
BEYOND, BEFORE = 0.62, 0.95
"""How far the road reaches above and below the wheels, in shares of its half width."""


def lane(picture: Image.Image, setting: Setting, place: Place, placements: Sequence[Placement]) -> Image.Image:
    """The backdrop with such a road, at the foot of the largest thing on the ground."""
    if not setting.wants(LANE):
        return picture
    on = [each for each in placements if each.where == "ground"]
    largest = max(on, key=lambda each: each.unit * each.extent.width, default=None)
    foot = largest.y if largest is not None else place.ground
    wide = min(0.11, max(0.055, 0.16 * largest.unit * largest.extent.top)) if largest is not None else USUAL
    rows = np.asarray(picture, dtype=np.float32) / np.float32(255)
    view = View(*picture.size, setting.view.seed, 0, texture=setting.view.texture)
    view = view.band(max(place.horizon, foot - 2 * wide), min(1.0, foot + 2 * wide))
    rough = view.noise("lane verge", 14.0, 60.0, octaves=3) - 0.5
    grain = view.noise("lane grain", 60.0, 240.0, octaves=2) - 0.5
    off = (view.y - foot + np.zeros_like(view.x)) / wide
    off = np.where(off < 0, off / BEYOND, off / BEFORE)
    band = rows[view.rows]
    verge = lit(setting, rgb("#e4eaf1") if snowy(setting) else VERGE)
    lay(band, smoothstep(1.30, 1.14, np.abs(off) + 0.22 * rough), verge)
    tarmac = array(lit(setting, ASPHALT)) * (1.0 + 0.12 * grain[..., None])
    lay(band, smoothstep(1.06, 1.0, np.abs(off)), np.clip(tarmac, 0, 1).astype(np.float32))
    dash = smoothstep(0.30, 0.27, np.abs((view.x / 0.26) % 1 - 0.5)) * smoothstep(0.055, 0.035, np.abs(off - 0.42))
    lay(band, dash.astype(np.float32), lit(setting, LINE))
    for side in (-0.9, 0.9):
        edge = smoothstep(0.05, 0.03, np.abs(off - side))
        lay(
            band,
            edge.astype(np.float32) * np.float32(0.8),
            times(mix(lit(setting, LINE), lit(setting, ASPHALT), 0.2), 1),
        )
    return Image.fromarray((np.clip(rows, 0, 1) * 255 + 0.5).astype(np.uint8))
