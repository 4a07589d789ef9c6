"""Puddles on open ground: flat in perspective, smaller with distance, with the sky and what stands behind in them."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, mix, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.setting import Place, Setting

COUNT = 9
FLATNESS = 0.20
"""How deep a puddle near the viewer looks, as a share of its width."""


SOAKED = frozenset({"meadow", "park", "garden", "village", "farm", "playground", "camp", "hilltop"})
"""Soft ground that keeps the rain: its puddles show that it is wet."""


def rained_on(setting: Setting, place: Place) -> bool:
    """Whether puddles lie: where they are asked for, or on soft ground in the rain."""
    if place.name in SOAKED and setting.weather in {"rain", "storm"} and setting.plan.season != "winter":
        return True
    return setting.wants("puddles") and "puddles" in place.features and (place.paved or not place.water)


def puddled(setting: Setting, picture: Array, place: Place) -> None:
    """Lay puddles on the ground of a place between its horizon and the viewer; in place."""
    view = setting.view
    top = min(0.93, max(place.horizon, place.ground - 0.16) + 0.02)
    band = view.band(top, 1.0)
    rng = view.rng("puddles lie")
    wobble = band.noise("puddle edge", 9.0, 30.0, octaves=3) - 0.5
    mask = np.zeros(band.shape, dtype=np.float32)
    rim = np.zeros(band.shape, dtype=np.float32)
    for number in range(COUNT):
        depth = ((number + float(rng.uniform(0.1, 0.9))) / COUNT) ** 1.3
        y = top + 0.015 + (1 - top - 0.02) * depth
        x = float(rng.uniform(-1, 1)) * (0.50 if number % 2 else 0.9)
        wide = (0.035 + 0.17 * depth) * float(rng.uniform(0.7, 1.25))
        flat = wide * FLATNESS * (0.45 + 0.55 * depth)
        if abs(x) - wide > view.half_width:
            continue
        far = np.sqrt(((band.x - x) / wide) ** 2 + ((band.y - y) * view.tall / flat) ** 2) + 0.75 * wobble
        mask = np.maximum(mask, smoothstep(1.0, 0.90, far))
        rim = np.maximum(rim, smoothstep(1.16, 1.0, far))
    day = setting.day
    rows = picture[band.rows]
    count = band.shape[0]
    # a puddle shows the sky near the viewer and the foot of what stands behind it far off
    mirrored = picture[np.clip(band.top - 1 - np.arange(count), 0, band.top - 1)]
    sky = np.asarray(mix(day.horizon, day.middle, 0.45), dtype=np.float32)
    share = np.clip((band.y - top) / (1 - top), 0, 1)[..., None]
    glass = mirrored * (0.75 - 0.35 * share) + sky * (0.25 + 0.35 * share)
    glass *= np.float32(1.0) + np.float32(0.10) * wobble[..., None]
    lay(rows, rim * np.float32(0.45), times(day.shade, 0.7))
    lay(rows, mask * np.float32(0.92), np.clip(glass, 0, 1).astype(np.float32))
