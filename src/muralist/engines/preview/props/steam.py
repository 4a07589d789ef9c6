"""Steam over something hot."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.paths import curve, limb
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

STEAMING = "steaming"
"""The pose of what is said to be hot."""


def steam(canvas: Canvas, look: Look, x: float, y: float, size: float) -> None:
    """Three wisps above something hot."""
    rng = look.rng("steam")
    for number, dx in enumerate((-0.30, 0.02, 0.32)):
        at, long = x + dx * size, size * (0.86 + 0.22 * float(rng.random()) + 0.16 * (number == 1))
        sway = 0.085 * size * (1 if (number + int(rng.integers(2))) % 2 else -1)
        spine = [
            (at + sway * math.sin(6.0 * share + 0.4) * (0.3 + share), y + long * share)
            for share in (0, 0.17, 0.34, 0.5, 0.67, 0.84, 1)
        ]
        line = curve(spine, steps=5)
        for wide, blur, alpha in ((1.7, 0.07, 0.30), (0.8, 0.028, 0.34)):
            widths = [wide * size * each for each in (0.02, 0.07, 0.10, 0.09, 0.06, 0.0)]
            canvas.soft(limb(line, widths), WHITE, blur * size, alpha)
