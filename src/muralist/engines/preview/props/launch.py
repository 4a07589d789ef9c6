"""A rocket that lifts off: its flame, the trail of smoke under it, and the clouds that roll over the ground."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.props.prop import Look

LAUNCHING = "launching"
"""The word of the variant of a rocket that does so."""
RISE, WIDE, TOP, FOOT = 1.05, 0.96, 2.56, -0.10
"""How high over the ground it is, how far its clouds reach to each side, and the drawing's ends."""
SMOKE, SHADE, GLOW = rgb("#e9e6e1"), rgb("#a9a6a6"), rgb("#ffb25c")
EVEN = rgb("#c3c9d4")
"""The smoke of plain shapes, which shows on white."""
PUFFS, TRAIL = 30, 16


def launch_extent() -> Extent:
    """With the clouds at its foot."""
    return Extent(left=-WIDE, right=WIDE, top=TOP, bottom=FOOT)


def paint_launch(canvas: Canvas, look: Look, box: Extent, rocket: Callable[[Canvas, Look], None]) -> None:
    """Smoke first, then the flame in it, then the rocket itself, as it is drawn in the air."""
    rng = look.rng("launch")
    _trail(canvas, rng)
    _clouds(canvas, rng)
    flame = [(-0.13, RISE + 0.26), (-0.10, RISE - 0.22), (0.0, RISE - 0.66), (0.10, RISE - 0.22), (0.13, RISE + 0.26)]
    if canvas.light.even:
        # plain shapes have neither glow nor haze
        canvas.solid(flame, rgb("#ff8a2c"))
        canvas.solid([(x * 0.5, RISE + 0.26 - (RISE + 0.26 - y) * 0.6) for x, y in flame], rgb("#ffd65c"))
    with canvas.lit():
        canvas.soft(flame, rgb("#ff8a2c"), 0.035, 0.95)
        canvas.soft([(x * 0.55, RISE + 0.26 - (RISE + 0.26 - y) * 0.7) for x, y in flame], rgb("#ffe7a0"), 0.02, 1.0)
    canvas.lamp(0, RISE - 0.1, 0.7, GLOW, 0.6)
    own = Canvas(box, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
    rocket(own, look)
    px, py = canvas.pixel((0.0, RISE))
    ox, oy = own.origin
    at = (round(px - ox), round(py - oy))
    canvas.image.alpha_composite(own.image, at)
    canvas.bright.alpha_composite(own.bright, at)


def _trail(canvas: Canvas, rng: np.random.Generator) -> None:
    """A column that widens towards the ground."""
    for step in range(TRAIL):
        down = step / (TRAIL - 1)
        y, wide = RISE - 0.05 - down * (RISE - 0.27), 0.09 + 0.14 * down
        x = float(rng.uniform(-0.3, 0.3)) * wide
        _puff(canvas, x, y, wide * float(rng.uniform(0.9, 1.2)), 0.75 + 0.2 * down, warm=1 - down)


def _clouds(canvas: Canvas, rng: np.random.Generator) -> None:
    """Lower and smaller towards both sides; those in front are painted last."""
    spots = []
    for number in range(PUFFS):
        away = ((number + 0.5) / PUFFS) ** 0.8
        side = 1 if number % 2 else -1
        radius = (0.20 - 0.11 * away) * float(rng.uniform(0.85, 1.15))
        x = side * away * (WIDE - 0.14)
        high = 0.34 * (1 - away) * float(rng.uniform(0.2, 1.0))
        spots.append((high, x, radius, away))
    for high, x, radius, away in sorted(spots, reverse=True):
        _puff(canvas, x, max(FOOT + 0.04 + radius * 0.62, high), radius, 0.95, warm=0.55 * (1 - away))


def _puff(canvas: Canvas, x: float, y: float, radius: float, alpha: float, *, warm: float) -> None:
    if canvas.light.even:
        canvas.solid(ellipse(x, y, radius, radius * 0.9), EVEN)
        return
    low = ellipse(x, y - 0.12 * radius, radius, radius * 0.86)
    canvas.soft(low, mix(SHADE, GLOW, 0.25 * warm), 0.16 * radius, alpha)
    canvas.soft(ellipse(x - 0.10 * radius, y + 0.14 * radius, radius * 0.74, radius * 0.60),
                mix(SMOKE, GLOW, 0.30 * warm), 0.18 * radius, alpha)  # fmt: skip
