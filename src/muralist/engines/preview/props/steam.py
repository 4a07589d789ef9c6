"""Steam over something hot."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.paths import curve, limb
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE

STEAMING = "steaming"
"""The pose of what is said to be hot."""


def steam(canvas: Canvas, look: Look, x: float, y: float, size: float) -> None:
    """Three wisps above something hot."""
    rng = look.rng("steam")
    for dx in (-0.3, 0.0, 0.3):
        sway = float(rng.uniform(0.10, 0.18)) * (1 if rng.random() > 0.5 else -1) * size
        at = x + dx * size
        line = curve(
            [(at, y), (at + sway, y + 0.28 * size), (at - sway, y + 0.60 * size),
            (at + sway * 0.5, y + 0.95 * size)], steps=8,
        )  # fmt: skip
        canvas.soft(limb(line, (0.02 * size, 0.11 * size, 0.09 * size, 0.01)), WHITE, 0.045 * size, 0.5)
