"""A carriageway that runs across the picture: vehicles are seen from the side, so their road goes the same way."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.props.kinds import VEHICLES
from muralist.engines.preview.scenery.air.seasons import SNOW, snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

KERB = 0.016
"""World units that a kerb stone is high in the picture."""
DASH, GAP = 0.16, 0.14
"""World units that a mark in the middle of the road is long, and the gap to the next."""


def driven(setting: Setting) -> bool:
    """Whether vehicles are asked for, for which the road must lie across."""
    return setting.holds(*VEHICLES)


def lay_carriageway(setting: Setting, picture: Array, top: float, bottom: float = 1.0, *, kerbed: bool) -> None:
    """Asphalt between two heights of the frame, with a line of dashes along it, and kerbs or bare edges."""
    view = setting.view.band(top - 0.03, bottom)
    k = 1 / setting.view.tall
    depth = np.clip((view.y - top) / max(0.02, bottom - top), 0, 1)
    grit, worn = view.noise("asphalt", 60.0, 150.0, octaves=2), view.noise("worn", 1.2, 14.0, octaves=3)
    stone = mix(rgb("#63656b"), SNOW, 0.4 if snowy(setting) else 0.0)
    tone = 0.78 + 0.20 * depth + 0.16 * (grit - 0.5) + 0.14 * (worn - 0.5)
    ragged = 0.0 if kerbed else 0.004 * view.line("road edge", 3.0)[None, :]
    on = smoothstep(-0.0015, 0.0015, view.y - top + ragged)
    if bottom < 1:
        on = on * smoothstep(0.0015, -0.0015, view.y - bottom + 0.01 + ragged)
    rows = picture[view.rows]
    lay(
        rows,
        (on * np.ones_like(view.x)).astype(np.float32),
        (array(lit(setting, stone)) * tone[..., None]).astype(np.float32),
    )
    if kerbed:
        high = smoothstep(KERB * k, KERB * k - 0.002, np.abs(view.y - top + KERB * k))
        joints = 1 - 0.25 * smoothstep(0.47, 0.49, np.abs((view.x * 5.0) % 1 - 0.5))
        lay(rows, np.broadcast_to(high, view.shape), array(lit(setting, rgb("#cfc8bb"))) * joints[..., None])
        lay(rows, (0.4 * np.exp(-np.clip(view.y - top, 0, 1) / 0.008) * (view.y > top)) * np.ones_like(view.x),
            (0.08, 0.08, 0.09))  # fmt: skip
    white = lit(setting, rgb("#efece2"))
    middle, half = top + 0.55 * (bottom - top), 0.0055 * k
    # nearer to the viewer a mark reaches farther aside
    along = (view.x / (1 + 0.6 * (view.y - middle))) % (DASH + GAP)
    mark = smoothstep(half + 0.001, half, np.abs(view.y - middle)) * (along < DASH) * (0.75 + 0.3 * (worn - 0.5))
    lay(rows, np.clip(mark, 0, 1).astype(np.float32), white)
    if not kerbed:
        for line in (top + 0.022, bottom - 0.028):
            edge = smoothstep(0.6 * half + 0.001, 0.6 * half, np.abs(view.y - line)) * np.ones_like(view.x)
            lay(rows, (edge * 0.75).astype(np.float32), white)
