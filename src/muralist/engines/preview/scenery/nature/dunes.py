"""Dry land: dunes, and mesas on the horizon."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, gradient, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.air.seasons import SNOW
from muralist.engines.preview.scenery.nature.land import faded, lit
from muralist.engines.preview.scenery.setting import Setting

SAND, RED = rgb("#dfa868"), rgb("#b9502f")
SNOWED = 0.80
"""How much of the sand falling snow hides."""


def mesas(setting: Setting, picture: Array, horizon: float) -> None:
    """Flat-topped rocks on the horizon."""
    view = setting.view
    raw = view.line("mesa", 1.7, 2)
    steps = smoothstep(0.18, 0.26, raw) * 0.65 + smoothstep(0.55, 0.62, raw) * 0.35
    line = (horizon + 0.015 - 0.13 * steps + 0.006 * view.line("mesa edge", 30, 3)).astype(np.float32)
    band = view.band(float(line.min()) - 0.01, horizon + 0.03)
    strata = band.noise("strata", 1.0, 70.0, octaves=2)
    clefts = band.noise("clefts", 40.0, 2.0, octaves=2)
    tone = np.clip(0.5 + 0.9 * (strata - 0.5) + 0.7 * (clefts - 0.5), 0, 1)
    rock = faded(setting, rgb("#b56a45"), 0.45)
    lay(
        picture[band.rows],
        band.below(line),
        gradient(tone, [(0.0, mix(rock, setting.day.shade, 0.3)), (1.0, mix(rock, setting.day.sun, 0.15))]),
    )


def red_ranges(setting: Setting, picture: Array, horizon: float) -> None:
    """Red mountains of banded rock, two ranks of steep flat tops and towers before each other, on the horizon."""
    view = setting.view
    for rank, (high, far, frequency) in enumerate(((0.24, 0.42, 1.5), (0.15, 0.22, 2.3))):
        raw = view.line(f"red range {rank}", frequency, 3)
        steps = sum(share * smoothstep(at, at + 0.10, raw) for at, share in ((-0.5, 0.34), (-0.12, 0.28), (0.2, 0.38)))
        edge = 0.012 * view.line(f"red edge {rank}", 22, 4)
        line = (horizon + 0.01 - high * (0.12 + 0.88 * steps) + edge).astype(np.float32)
        band = view.band(float(line.min()) - 0.01, horizon + 0.03)
        wobble = band.noise(f"red wobble {rank}", 2.0, 5.0, octaves=4) - 0.5
        strata = np.sin((band.y * view.tall + 0.10 * wobble) * (150 - 40 * rank)) * 0.5 + 0.5
        clefts = band.noise(f"red clefts {rank}", 16.0, 6.0, octaves=5, gain=0.62)
        shift = max(1, round(view.unit * 0.006))
        slope = np.zeros_like(clefts)
        slope[:, shift:] = (clefts[:, shift:] - clefts[:, :-shift]) * setting.side * -5.0
        tone = np.clip(0.5 + 0.22 * (strata - 0.5) + np.clip(slope, -0.5, 0.45), 0, 1).astype(np.float32)
        rock = faded(setting, setting.colour("mountains", (RED,)), far)
        dark, light = mix(times(rock, 0.72), setting.day.shade, 0.2), mix(rock, setting.day.sun, 0.3)
        lay(picture[band.rows], band.below(line), gradient(tone, [(0.0, dark), (0.5, rock), (1.0, light)]))


def dune(setting: Setting, picture: Array, index: int, crest: float, swing: float, far: float) -> None:
    """A dune with a lit windward flank, a shaded lee that begins at a sharp winding edge, and wind ripples."""
    view = setting.view
    shape = view.line(f"dune {index}", 1.3 + 0.35 * (4 - index), 2, 0.35)
    line = (crest - swing * (1 - np.abs(shape)) * 1.3).astype(np.float32)
    band = view.band(float(line.min()) - 0.006, 1.0)
    under = band.y - line[None, :]
    rise = np.gradient(line) * view.height
    smooth = max(3, round(view.unit * 0.012)) | 1
    rise = np.convolve(np.pad(rise, smooth // 2, mode="edge"), np.full(smooth, 1 / smooth), mode="valid")
    slip = np.clip(rise * setting.side * 2.6 + 0.05, 0, 1).astype(np.float32)
    # the shaded face slants away below its crest, so the shadow's edge runs down the dune
    moved = np.arange(view.width)[None, :] + setting.side * np.clip(under, 0, 0.3) * view.tall * view.unit * 1.7
    lee = slip[np.clip(moved, 0, view.width - 1).astype(np.int32)]
    reach = 0.13 + 0.05 * view.line(f"lee {index}", 1.6, 3)[None, :]
    shade = lee * (1 - smoothstep(0.0, 0.10, under - reach))
    ripples = band.noise(f"ripple {index}", 5.0, 46.0 + 14 * (4 - index), octaves=2)
    broad = band.noise(f"sand {index}", 1.8, 4.0, octaves=3)
    tone = (
        0.66
        - 0.52 * shade
        + 0.16 * (ripples - 0.5) * (1 - far)
        + 0.24 * (broad - 0.5)
        - 0.12 * np.clip(under * 3, 0, 1)
    )
    white = setting.weather == "snow"
    sand = setting.colour("sand", (SAND,))
    near = faded(setting, mix(sand, SNOW, SNOWED) if white else sand, far)
    deep = mix(times(near, 0.60), setting.day.shade, 0.22)
    bright = mix(near, lit(setting, SNOW if white else rgb("#ffe3b0")), 0.5)
    colours = gradient(np.clip(tone, 0, 1).astype(np.float32), [(0.0, deep), (0.55, near), (1.0, bright)])
    lay(picture[band.rows], band.below(line), colours)
