"""Fireflies in a glass: points of warm light between the walls, each with its dark little body."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import ellipse, oval
from muralist.engines.preview.props.prop import Look

SPOTS = (
    (-0.26, 0.34),
    (0.20, 0.28),
    (-0.02, 0.52),
    (0.30, 0.60),
    (-0.32, 0.70),
    (0.06, 0.80),
    (-0.14, 0.96),
    (0.24, 0.92),
)
GLOW, BODY, CORE = rgb("#f6d24a"), rgb("#3a3026"), rgb("#fff6b8")


def swarm(canvas: Canvas, look: Look) -> None:
    """Paint them shining by themselves; each lights what is about it."""
    del look
    canvas.soft(ellipse(0.0, 0.60, 0.50, 0.48), GLOW, 0.12, 0.28)
    with canvas.ink() as pen:
        for number, (x, y) in enumerate(SPOTS):
            side = -1 if number % 2 else 1
            pen.polygon(oval(x + side * 0.050, y + 0.012, 0.044, 0.018, side * 0.3), BODY)
            pen.polygon(oval(x + side * 0.045, y + 0.050, 0.045, 0.016, side * 0.9), (0.9, 0.92, 0.9), 0.6)
    with canvas.lit():
        for x, y in SPOTS:
            canvas.soft(ellipse(x, y, 0.070, 0.070), GLOW, 0.035, 0.9)
            canvas.soft(ellipse(x, y, 0.026, 0.024), CORE, 0.008, 1.0)
    for x, y in SPOTS[::2]:
        canvas.lamp(x, y, 0.34, GLOW, 0.45)
