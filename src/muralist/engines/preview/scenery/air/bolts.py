"""A stormy sky's lights: the bolt with its branches, and the warm gap that a low sun leaves under a cloud deck."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, mix, rgb, saturate, smoothstep
from muralist.engines.preview.brushes.light import DAYLIGHTS
from muralist.engines.preview.brushes.view import View, glow, lay
from muralist.engines.preview.scenery.setting import Setting

BOLT, FLASH = rgb("#f6f3ff"), rgb("#cfd2ff")


def lightning(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """A bolt from the clouds to the horizon at the frame's far side, beside what stands in the middle."""
    rng = view.rng("lightning")
    hand = -setting.side
    x, y = hand * max(0.16, 0.62 * view.half_width), horizon * 0.04
    edge = view.half_width - 0.05
    bolt = [(x, y)]
    while y < horizon * 0.97:
        x += float(rng.normal(0.004 * hand, 0.030))
        x = hand * min(edge, max(0.14, hand * x))
        y += float(rng.uniform(0.02, 0.05)) * horizon
        bolt.append((x, y))
    middle = bolt[len(bolt) // 4]
    glow(rows, np.exp(-view.spot(middle[0], middle[1], 0.34)) * np.float32(0.62), FLASH)
    ink = view.ink(2)
    for width, alpha in ((0.030, 0.16), (0.014, 0.40), (0.0066, 1.0)):
        ink.line(bolt, width, BOLT, alpha)
    for start, way in ((0.22, -hand), (0.42, hand), (0.60, -hand)):
        px, py = bolt[int(len(bolt) * start)]
        branch = [(px, py)]
        for _ in range(6):
            px += way * float(rng.uniform(0.010, 0.034))
            py += float(rng.uniform(0.020, 0.042)) * horizon
            branch.append((px, min(py, horizon * 0.96)))
        ink.line(branch, 0.010, BOLT, 0.28)
        ink.line(branch, 0.0036, BOLT, 0.95)
    ink.onto_rows(rows)


def warm_gap(setting: Setting, view: View, rows: Array, horizon: float) -> None:
    """The glow of a low sun between the cloud deck and the horizon, ragged along the deck's edge; in place."""
    clear = DAYLIGHTS.get(setting.plan.time, setting.day)
    storm = setting.weather == "storm"
    edge = horizon * (0.66 + 0.10 * view.line("deck edge", 2.4, 4, 0.5))[None, :]
    share = smoothstep(-0.05 * horizon, 0.10 * horizon, view.y - edge) * np.float32(0.94)
    depth = np.clip((view.y - edge) / np.maximum(0.02, horizon - edge), 0, 1)[..., None]
    high, low = saturate(mix(clear.middle, clear.horizon, 0.35), 1.2), saturate(clear.horizon, 1.3)
    if storm:
        high = mix(high, setting.day.middle, 0.18)
    colours = np.array(high, dtype=np.float32) * (1 - depth) + np.array(low, dtype=np.float32) * depth
    lay(rows, share.astype(np.float32), colours.astype(np.float32))
    x = setting.side * 0.3 * view.half_width / 0.5
    spot = np.exp(-view.spot(x, horizon * 0.95, 0.16)) * np.float32(0.8)
    glow(rows, (spot * share).astype(np.float32), clear.sun)
    under = np.exp(-(((view.y - edge) / (0.05 * horizon)) ** 2)) * np.float32(0.30)
    glow(rows, under.astype(np.float32), clear.horizon)
