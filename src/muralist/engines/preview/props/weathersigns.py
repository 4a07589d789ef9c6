"""Signs of the weather, as sets of icons have them: rain, snow and a storm under a cloud, the wind, fog."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

PUFFS = ((-0.40, 0.72, 0.24), (0.42, 0.70, 0.22), (-0.10, 0.90, 0.32), (0.22, 0.84, 0.26), (0.0, 0.66, 0.24))
GREY, BLUE, GOLD = rgb("#9db4cc"), rgb("#3f86dd"), rgb("#f6b52a")
MIDDLE = 0.70


def _cloud(canvas: Canvas, tone: Colour) -> None:
    shape: Path = []
    for k in range(72):
        a = 2 * math.pi * k / 72
        dx, dy, far = math.cos(a), math.sin(a), 0.0
        for x, y, r in PUFFS:
            along, side = x * dx + (y - MIDDLE) * dy, abs(x * dy - (y - MIDDLE) * dx)
            if side < r:
                far = max(far, along + math.sqrt(r * r - side * side))
        shape.append((dx * far, max(0.50, MIDDLE + dy * far)))
    canvas.solid([(x + 0.025, y - 0.03) for x, y in shape], times(tone, 0.6), flat(0.6))
    canvas.solid(shape, tone, slope(0.72, 0.92, 60), gloss=0.1)


def _flakes(pen: Pen, tone: Colour) -> None:
    for x, y in ((-0.34, 0.24), (0.0, 0.12), (0.34, 0.24)):
        for k in range(3):
            a = math.pi * k / 3 + math.pi / 2
            dx, dy = 0.12 * math.cos(a), 0.12 * math.sin(a)
            pen.line([(x - dx, y - dy), (x + dx, y + dy)], 0.038, tone)


def _gust(canvas: Canvas, y: float, long: float, curl: float, tone: Colour) -> None:
    """A stroke of wind that curls up, or down, at its end."""
    turns = [(-0.5 + 1.28 * step / 14) * math.pi for step in range(15)]
    r = abs(curl)
    hand = 1 if curl > 0 else -1
    tail = [(long + r * math.cos(t), y + hand * (r + r * math.sin(t))) for t in turns]
    canvas.solid(limb([(-0.68, y), (long * 0.3, y), *tail], (0.085, 0.085)), tone, flat(0.85))


def paint(canvas: Canvas, look: Look) -> None:
    """The sign of one weather by its name."""
    kind = look.variant or "rain"
    if kind in {"wind", "fog"}:
        tone = look.colour(rgb("#6fa8dc") if kind == "wind" else GREY)
        rows = ((0.86, 0.30, 0.17), (0.58, 0.50, 0.0), (0.32, 0.16, -0.15))
        for y, long, curl in (
            rows if kind == "wind" else ((0.90, 0.5, 0), (0.66, 0.66, 0), (0.42, 0.5, 0), (0.18, 0.66, 0))
        ):
            if curl:
                _gust(canvas, y, long, curl, tone)
            else:
                canvas.solid(limb([(-0.68, y), (long, y)], (0.085, 0.085)), tone, flat(0.85))
        return
    cloud = look.colour(GREY if kind == "storm" else rgb("#b7cbe0"))
    if kind == "storm":
        bolt = [(0.06, 0.62), (-0.20, 0.20), (0.0, 0.20), (-0.10, -0.10), (0.24, 0.32), (0.04, 0.32), (0.20, 0.62)]
        canvas.solid(bolt, GOLD, slope(0.8, 0.95, 60), gloss=0.2)
    _cloud(canvas, cloud)
    with canvas.ink() as pen:
        if kind == "snow":
            _flakes(pen, mix(BLUE, (1, 1, 1), 0.25))
        for x, y in ((-0.34, 0.36), (-0.06, 0.26), (0.24, 0.36)) if kind == "rain" else ():
            pen.polygon([(x, y + 0.05), (x - 0.19, y - 0.17), (x - 0.09, y - 0.27), (x - 0.02, y - 0.18)], BLUE)
            pen.polygon(ellipse(x - 0.105, y - 0.19, 0.085, 0.085, points=20), BLUE)


PROPS = (
    Prop(name="weather_sign", size=0.26, extent=bounds(-0.82, 0.84, 1.30, -0.12), paint=paint, home="seamless",
         turns=False),
)  # fmt: skip
