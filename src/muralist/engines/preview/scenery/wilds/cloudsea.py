"""A sea of clouds far below, with peaks that rise out of it."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.nature.land import faded
from muralist.engines.preview.scenery.setting import Setting

CLOUDSEA = "cloudsea"
PEAK = rgb("#5f7078")


def cloud_sea(setting: Setting, picture: Array, horizon: float) -> None:
    """Banks of cloud from the horizon down, each rank nearer and larger, with steep peaks between them; in place."""
    bank(setting, picture, "bank 0", horizon, 0.16)
    for rank in range(3):
        near = rank / 2
        foot = horizon + 0.05 + 0.07 * rank
        _peaks(setting, picture, rank, foot, 0.62 - 0.28 * near)
        bank(setting, picture, f"bank {rank + 1}", foot - 0.015, 0.24 + 0.22 * near)


def bank(setting: Setting, picture: Array, name: str, top: float, size: float) -> None:
    """Cloud from a billowing line at about `top` down to the bottom of the frame; in place."""
    view, day = setting.view, setting.day
    bumps = np.abs(view.line(f"{name} puffs", 1.5 / size, 3)) ** 0.8
    line = (top + 0.02 * view.line(f"{name} swell", 1.2, 2) - 0.10 * size * bumps).astype(np.float32)
    band = view.band(float(line.min()) - 0.01, 1.0)
    soft = band.noise(f"{name} soft", 1.0 / size, 2.6 / size, octaves=4)
    depth = np.clip((band.y - line[None, :]) / (0.34 * size), 0, 1)
    bright = times(mix((1, 1, 1), day.sun, 0.2), mix((1, 1, 1), day.tint, 0.8))
    shade = mix(day.middle, day.haze, 0.55)
    tone = gradient(np.clip(0.85 * depth + 1.0 * (soft - 0.45), 0, 1), [(0.0, bright), (1.0, mix(bright, shade, 0.62))])
    mask = smoothstep(0.0, 0.10, depth + 0.08 * (soft - 0.5))
    lay(picture[band.rows], mask.astype(np.float32), tone)


def _peaks(setting: Setting, picture: Array, rank: int, foot: float, far: float) -> None:
    """Steep rocks whose feet are lost in the cloud."""
    view = setting.view
    rng = view.rng("cloud peaks", rank)
    line = np.full(view.x[0].shape, foot + 0.05)
    for step in range(-4, 5):
        x = 0.30 * step + float(rng.uniform(-0.10, 0.10)) + 0.12 * rank
        high, wide = float(rng.uniform(0.08, 0.24)) * (0.7 + 0.3 * rank), float(rng.uniform(0.06, 0.14))
        off = np.abs(view.x[0] - x) / wide
        line = np.minimum(line, foot + 0.05 - (high + 0.05) * np.clip(1 - off**1.7, 0, 1))
    line = (line + 0.022 * view.line(f"peak edge {rank}", 11, 4) * (line < foot + 0.04)).astype(np.float32)
    band = view.band(float(line.min()) - 0.01, foot + 0.06)
    clefts = band.noise(f"peak clefts {rank}", 14.0, 4.0, octaves=4, gain=0.6)
    colour = array(faded(setting, PEAK, far)) * (0.90 + 0.5 * (clefts - 0.5))[..., None]
    lay(picture[band.rows], band.below(line), colour.astype(np.float32))
