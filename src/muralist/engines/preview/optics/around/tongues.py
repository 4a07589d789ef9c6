"""Land at both ends of a bridge that stands in open water."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import Array, array, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.seasons import SNOW, grass_colour, snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.staging.placement import Placement

OPEN = frozenset({"lake", "pond", "sea", "harbour", "fujilake", "karst"})
"""Places whose water has no bank where a bridge ends."""
LAP, RISE = 0.10, 0.13
"""How far the land reaches under the bridge, and how high it rises at the bridge's end, in its own lengths."""
EARTH = rgb("#7f6d52")


def tongues(picture: Image.Image, setting: Setting, place: Place, placements: Sequence[Placement]) -> Image.Image:
    """The backdrop with a tongue of land from either side of the frame to the ends of its bridge."""
    bridge = next((each for each in placements if each.prop.name == "bridge" and each.where == "water"), None)
    if bridge is None or place.name not in OPEN:
        return picture
    rows = np.asarray(picture, dtype=np.float32) / np.float32(255)
    whole = View(*picture.size, setting.view.seed, 0, texture=setting.view.texture)
    wide = bridge.extent.width * bridge.unit
    near, far = (bridge.extent.right, bridge.extent.left) if not bridge.flip else (-bridge.extent.left,
                                                                                  -bridge.extent.right)  # fmt: skip
    k = 1 / whole.tall
    high = RISE * wide * k
    view = whole.band(max(0.0, bridge.y - 1.7 * high), min(1.0, bridge.y + 0.9 * high))
    band = rows[view.rows]
    for end, hand in ((bridge.x + near * bridge.unit, 1), (bridge.x + far * bridge.unit, -1)):
        _tongue(setting, view, band, hand * (view.x - end) / wide, bridge.y, high)
    return Image.fromarray((np.clip(rows, 0, 1) * 255 + 0.5).astype(np.uint8))


def _tongue(setting: Setting, view: View, band: Array, out: Array, foot: float, high: float) -> None:
    """Ground that rises to the bridge's end and runs on outwards; `out` is how far beyond that end, in lengths."""
    share = np.clip((out + LAP) / (2 * LAP), 0, 1)
    rough = view.noise("tongue", 9.0, 16.0, octaves=4) - 0.5
    top = foot - high * smoothstep(0.0, 1.0, share) * (1 + 0.25 * np.clip(out, 0, 1)) - 0.10 * high * rough
    low = foot + high * (0.12 + 0.5 * np.clip(out + LAP, 0, 0.8)) + 0.2 * high * rough
    soft = 0.10 * high
    land = smoothstep(-soft, soft, view.y - top) * smoothstep(soft, -soft, view.y - low) * (share > 0)
    shade = smoothstep(3.2 * soft, 0.0, view.y - low) * smoothstep(-soft, soft, view.y - top) * (share > 0)
    lay(band, (0.45 * shade).astype(np.float32), band * np.float32(0.45))
    green = lit(setting, SNOW) if snowy(setting) else lit(setting, grass_colour(setting))
    blades = view.noise("tongue blades", 60.0, 90.0, octaves=2) - 0.5
    tone = 0.92 + 0.34 * blades + 0.30 * rough
    lay(band, land.astype(np.float32), (array(green) * tone[..., None]).astype(np.float32))
    edge = smoothstep(2.4 * soft, 0.6 * soft, low - view.y) * land
    lay(band, (0.85 * edge).astype(np.float32), times(lit(setting, EARTH), 0.85))
