"""A sword that somebody has driven into a stone: the hilt is up, and the blade ends where the stone begins."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look

STEEL, GOLD, GRIP, GEM = rgb("#cfd6dc"), rgb("#d9a93f"), rgb("#6b3f2a"), rgb("#b8324a")


def paint_stuck(canvas: Canvas, look: Look) -> None:
    """Paint it; the cleft that it stands in lies about its foot."""
    blade = look.colour(STEEL)
    canvas.soft(ellipse(0.0, 0.01, 0.20, 0.035), rgb("#17181c"), 0.015, 0.85)
    canvas.solid([(-0.085, 0.0), (-0.10, 1.28), (0.10, 1.28), (0.085, 0.0)], blade, slope(0.5, 0.95, 0), gloss=0.7)
    canvas.solid([(0.0, 0.0), (0.0, 1.28), (0.10, 1.28), (0.085, 0.0)], times(blade, 0.8), flat(0.66))
    guard = curve([(-0.42, 1.20), (-0.20, 1.30), (0.20, 1.30), (0.42, 1.20)], steps=6)
    canvas.solid(limb(guard, (0.10, 0.12, 0.10)), GOLD, puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(limb([(0.0, 1.34), (0.0, 1.72)], (0.11, 0.10)), GRIP, puffed(0.9))
    with canvas.ink() as pen:
        for step in range(5):
            y = 1.40 + 0.065 * step
            pen.line([(-0.055, y), (0.055, y + 0.04)], 0.014, times(GRIP, 0.5))
    canvas.solid(ellipse(0.0, 1.80, 0.10, 0.10), GOLD, puffed(0.9, shine=0.4), gloss=0.5)
    canvas.solid(ellipse(0.0, 1.80, 0.045, 0.045), GEM, puffed(0.9, shine=0.5), gloss=0.5)
