"""Ground that people built: slabs and boards in perspective, quays and roads; they shine when it rains."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, mix, smoothstep
from muralist.engines.preview.brushes.view import View, lay
from muralist.engines.preview.scenery.air.seasons import SNOW, snowy
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

NARROW = 0.32
"""Width of a slab at the far edge of the floor, of its width in front."""


def depth_of(view: View, top: float) -> Array:
    """0 at the far edge of a floor .. 1 at the frame's bottom."""
    return np.asarray(np.clip((view.y - top) / max(1e-3, 1 - top), 0, 1), dtype=np.float32)


def slabs(
    setting: Setting, picture: Array, name: str, *, top: float, colour: Colour, across: float = 3.0, along: float = 5.2,
    rough: float = 0.22, joint: float = 0.34, snow: float = 0.75, shaded: bool = True,
) -> View:  # fmt: skip
    """Stone paving from height fraction `top` down, under the open sky; returns its band."""
    view = setting.view.band(top, 1.0)
    depth = depth_of(view, top)
    spread = NARROW + (1 - NARROW) * depth
    column = view.x / spread * across + 0.5
    row = np.log(spread) * along
    joints = np.maximum(
        smoothstep(0.030, 0.0, np.abs(column % 1 - 0.5)) * np.ones_like(spread),
        smoothstep(0.035, 0.0, np.abs(row % 1 - 0.5)) * np.ones_like(view.x),
    )
    index = (np.floor(column + 0.5) * 57 + np.floor(row + 0.5) * 131).astype(np.int64) % 211
    own = view.rng("slabs", name).random(211).astype(np.float32)[index]
    grit = view.noise(f"{name} grit", 34.0, 60.0, octaves=3)
    tone = (0.76 + 0.20 * depth + rough * (grit - 0.5) + 0.12 * (own - 0.5)) * (1 - joint * joints)
    if shaded:
        tone = tone * (1 - 0.35 * np.exp(-depth * 14))
    _finish(setting, picture, view, colour, tone, snow)
    return view


def deck(
    setting: Setting, picture: Array, name: str, *, top: float, colour: Colour, boards: float = 8.5, snow: float = 0.75
) -> View:
    """Boards that run across, under the open sky: jetties and terraces."""
    view = setting.view.band(top, 1.0)
    depth = depth_of(view, top)
    spread = NARROW + (1 - NARROW) * depth
    row = np.log(spread) * boards
    own = view.rng("deck", name).random(97).astype(np.float32)[np.floor(row).astype(np.int64) % 97]
    seam = smoothstep(0.455, 0.495, np.abs(row % 1 - 0.5)) * np.ones_like(view.x)
    grain = view.noise(f"{name} grain", 4.0, 90.0, octaves=3, gain=0.6)
    tone = (0.72 + 0.20 * depth + 0.22 * (own - 0.5) + 0.22 * (grain - 0.5)) * (1 - 0.5 * seam)
    _finish(setting, picture, view, colour, tone, snow)
    return view


def _finish(setting: Setting, picture: Array, view: View, colour: Colour, tone: Array, snow: float) -> None:
    tint = mix(colour, SNOW, snow) if snowy(setting) else colour
    picture[view.rows] = array(lit(setting, tint)) * tone[..., None]
    if setting.weather in {"rain", "storm"} or setting.wants("puddles") or setting.wants("reflection"):
        wet(picture, view, 0.42)


def wet(picture: Array, view: View, share: float) -> None:
    """Let what stands behind a floor shine in it, most where puddles lie."""
    count = view.shape[0]
    depth = (np.arange(count, dtype=np.float32) / max(1, count - 1))[:, None]
    lines = np.clip(view.top - 1 - np.arange(count), 0, None)
    sway = ((view.noise("wet sway", 8.0, 60.0, octaves=2) - 0.5) * 0.02 * view.unit).astype(np.int32)
    columns = np.clip(np.arange(view.width)[None, :] + sway, 0, view.width - 1)
    mirror = picture[lines[:, None], columns]
    pools = smoothstep(0.46, 0.60, view.noise("puddles", 2.2, 7.0, octaves=3))
    rows = picture[view.rows]
    rows *= 0.86
    amount = share * (0.35 + 0.85 * pools) * (1 - 0.45 * depth)
    lay(rows, amount.astype(np.float32), mirror)


def polished(picture: Array, view: View, share: float = 0.3) -> None:
    """Let the wall behind a waxed or tiled floor shine in it."""
    count = view.shape[0]
    depth = (np.arange(count, dtype=np.float32) / max(1, count - 1))[:, None]
    mirror = picture[np.clip(view.top - 1 - np.arange(count), 0, None)]
    rows = picture[view.rows]
    rows += (mirror - rows) * (share * (1 - 0.75 * depth))[..., None]
