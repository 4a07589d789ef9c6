"""A brook under a bridge, in a place that has no water of its own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.seasons import snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.placement import Placement

WATERED = frozenset({
    "forest", "park", "garden", "bamboo", "jungle", "village", "snowfield", "farm", "meadow", "mountains", "camp",
    "templeyard", "terraces", "paddies", "teafield", "savanna", "hilltop", "wheatfield", "tulips", "lavender",
    "sunflowers", "vineyard",
    "cornfield", "ruins",
})  # fmt: skip
"""Places with soft ground, that a brook can run through."""
NARROW, SWAY = 0.10, 0.16
WATER = rgb("#4f8796")


def brook(picture: Image.Image, setting: Setting, place: Place, placements: Sequence[Placement]) -> Image.Image:
    """The backdrop with water that runs under its bridge towards the viewer, where a bridge spans dry ground."""
    bridge = next((each for each in placements if each.prop.name == "bridge" and each.where == "ground"), None)
    if bridge is None or place.water or place.name not in WATERED:
        return picture
    rows = np.asarray(picture, dtype=np.float32) / np.float32(255)
    view = View(*picture.size, setting.view.seed, 0, texture=setting.view.texture).band(place.horizon + 0.015, 1.0)
    deep = np.clip((view.y - place.horizon) / (1 - place.horizon), 1e-3, 1)
    under = max(0.2, (bridge.y - place.horizon) / (1 - place.horizon))
    half = min(0.30 * bridge.extent.width * bridge.unit, 0.62 * view.half_width)
    off_foot = 0.5 * bridge.unit * (bridge.extent.left + bridge.extent.right)
    middle = bridge.x + (-off_foot if bridge.flip else off_foot)
    bend = SWAY * setting.side * np.sin((deep - under) * 4.2) * (1.2 - deep)
    wide = half * (NARROW + (1 - NARROW) * (deep / under) ** 1.35)
    ragged = view.noise("brook bank", 12.0, 34.0, octaves=3) - 0.5
    off = np.abs(view.x - middle - bend) / wide + 0.16 * ragged
    shore = lit(setting, rgb("#e4eaf1") if snowy(setting) else rgb("#8d7a58"))
    band = rows[view.rows]
    lay(band, smoothstep(1.17, 1.06, off), shore)
    ripple = view.noise("brook ripple", 5.0, 54.0, octaves=3)
    day = setting.day
    far, near = mix(day.horizon, lit(setting, WATER), 0.25), times(mix(lit(setting, WATER), day.top, 0.25), 0.9)
    tone = np.clip(0.15 + 0.75 * deep + 0.55 * (ripple - 0.5), 0, 1).astype(np.float32)
    flow = gradient(tone, [(0.0, far), (0.45, mix(far, near, 0.55)), (1.0, near)])
    edge = 0.30 * np.exp(-((off - 1.0) ** 2) / 0.004)
    flow = flow + (array(mix(day.horizon, (1, 1, 1), 0.3)) - flow) * np.clip(edge, 0, 1)[..., None]
    lay(band, smoothstep(1.03, 0.98, off), flow.astype(np.float32))
    return Image.fromarray((np.clip(rows, 0, 1) * 255 + 0.5).astype(np.uint8))
