"""Open water as printers and paper cutters show it: rows of curling waves, each with a pale crest."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, mix, rgb
from muralist.engines.preview.brushes.view import Ink
from muralist.engines.preview.scenery.nature.land import lit
from muralist.engines.preview.scenery.setting import Setting

PRINTED = frozenset({"woodblock", "papercut"})
ROWS = 9
CALM, HIGH = 0.55, 1.7
"""Heights of the waves of a quiet and of a stormy sea, times those of a common one."""
POINTS = 26
"""Points that each wave's outline has."""
DROPS = ((-0.25, 0.1, 0.30), (-0.62, 0.42, 0.22), (-0.80, 0.9, 0.15), (0.3, 0.3, 0.2))
"""Where drops of foam are from a wave's point and how large, in wave heights."""
DEEP, SHALLOW = rgb("#1f4a78"), rgb("#5f9cbc")
FOAM = rgb("#f3efe0")


def printed(setting: Setting) -> bool:
    """Whether a style of the picture shows the sea so."""
    return not PRINTED.isdisjoint(setting.plan.styles)


def print_sea(setting: Setting, picture: Array, horizon: float, bottom: float) -> None:
    """Rows of waves from the horizon down, larger and darker towards the viewer; foam curls on a rough sea."""
    view = setting.view
    rng = view.rng("printed sea")
    rough = HIGH if setting.weather == "storm" or setting.wants("waves") else 1.0 if setting.weather != "fog" else CALM
    asked = setting.plan.feature("sea")
    own = asked.colours[0].colour if asked is not None and asked.colours else None
    low, high = (own, mix(own, FOAM, 0.45)) if own else (DEEP, SHALLOW)
    ink = view.band(max(0.0, horizon - 0.02), bottom).ink(2)
    foam = lit(setting, FOAM)
    for row in range(ROWS):
        near = (row + 0.6) / ROWS
        y = horizon + (bottom - horizon) * near**1.45
        tall, long = (0.010 + 0.034 * near) * rough, 0.07 + 0.24 * near
        body = lit(setting, mix(high, low, 0.25 + 0.75 * near if row % 2 else 0.05 + 0.6 * near))
        crest = _crest(view.half_width + 0.1, y, tall / view.tall, long, float(rng.random()))
        ink.polygon([*crest, (view.half_width + 0.1, bottom + 0.05), (-view.half_width - 0.1, bottom + 0.05)], body)
        ink.line(crest, 0.0022 + 0.0052 * near, foam)
        # a second, thinner line follows the crest within the wave
        ink.line([(x, at + 0.45 * tall / view.tall) for x, at in crest], 0.0012 + 0.002 * near, mix(body, foam, 0.45))
        if rough > 1:
            _curls(ink, crest, tall, foam, view.tall)
    ink.onto(picture)


def _crest(reach: float, y: float, tall: float, long: float, phase: float) -> list[tuple[float, float]]:
    """The top line of a row: round troughs that meet in points which lean to one side."""
    found = []
    for step in range(round(2 * reach / long * POINTS) + 1):
        x = -reach + step * long / POINTS
        turn = (x / long + phase) % 1.0
        rise = 1 - abs(math.sin(math.pi * turn)) ** 0.62
        lean = 0.10 * long * rise**2
        found.append((x - lean, y - tall * 2.0 * rise))
    return found


def _curls(ink: Ink, crest: list[tuple[float, float]], tall: float, foam: Colour, frame: float) -> None:
    """Foam that breaks from every point of a row, in round drops."""
    heights = np.array([y for _, y in crest])
    tops = [n for n in range(1, len(heights) - 1) if heights[n] <= heights[n - 1] and heights[n] < heights[n + 1]]
    for n in tops:
        x, y = crest[n]
        for dx, dy, r in DROPS:
            ring = [
                (x + dx * tall + r * tall * math.cos(a), y + (dy * tall + r * tall * math.sin(a)) / frame)
                for a in np.linspace(0, 6.283, 14, endpoint=False)
            ]
            ink.polygon(ring, foam)
