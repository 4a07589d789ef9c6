"""A railway tunnel's mouth in a hill: by itself, or with the train that comes out of it or goes in."""

from __future__ import annotations

import math

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

GRASS, BUSH, STONE, DARK = rgb("#6f9a55"), rgb("#4f7f46"), rgb("#a9a39a"), rgb("#1b1a1c")
TRACK, GRAVEL = rgb("#8a8f94"), rgb("#8d8578")
SPRUNG = 0.62
"""The height at which an arch begins, as a share of the whole."""
NARROW = 0.24
"""Half the width of a mouth that is seen from the side, by its height."""


def hill_outline(x: float, way: int, tall: float) -> Path:
    """The hill around a mouth at `x` that opens to the right (`way` 1) or the left, over a train `tall`."""
    along = [(1.05, 0.0), (0.86, 0.34), (0.62, 0.66), (0.40, 1.16), (0.12, 1.62), (-0.45, 1.92), (-1.05, 1.78),
             (-1.55, 1.22), (-1.85, 0.58), (-2.0, 0.0)]  # fmt: skip
    shape = curve([(x + way * dx * tall, dy * tall) for dx, dy in along], steps=6)
    return [(px, max(py, 0.0)) for px, py in shape]


def _arch(x: float, half: float, top: float) -> Path:
    """A round arch on upright sides, from its left foot over the top to its right one."""
    spring = top * SPRUNG
    round_top = [
        (x - half * math.cos(a), spring + (top - spring) * math.sin(a)) for a in np.linspace(0.0, math.pi, 25).tolist()
    ]
    return [(x - half, 0.0), *round_top, (x + half, 0.0)]


def paint_behind(canvas: Canvas, look: Look, x: float, way: int, tall: float) -> None:
    """The hill, and the ring of stones around the dark, before the train is there."""
    _hill(canvas, look, hill_outline(x, way, tall), tall)
    half, top = NARROW * tall, 1.24 * tall
    canvas.solid(_arch(x + way * 0.05 * tall, half * 1.42, top * 1.14), STONE, flat(0.62), texture=0.16, grain=14)
    canvas.solid(_arch(x, half, top), DARK, flat(0.5))


def paint_before(canvas: Canvas, look: Look, x: float, way: int, tall: float) -> None:
    """The near part of the hill over the rest of the train, up to the near side of the mouth."""
    half, top = NARROW * tall, 1.24 * tall
    edge = [(px, py) for px, py in _arch(x, half, top) if (px - x) * way <= 1e-6]
    ring = [(px, py) for px, py in _arch(x - way * 0.02 * tall, half * 1.42, top * 1.14) if (px - x) * way <= 0.02]
    low, high = sorted(edge, key=lambda point: point[1]), sorted(ring, key=lambda point: point[1])
    hidden = [(px, py) for px, py in hill_outline(x, way, tall) if (px - x) * way < 0.0 and py <= 1.3 * tall]
    far = sorted(hidden, key=lambda point: point[1])
    rise = [*low, (x, 1.5 * tall), (x - way * 0.6 * tall, 1.6 * tall), *reversed(far)]
    canvas.solid(rise, _grass(look), facing(-0.1, 0.35, 1, fall=0.2), texture=0.22, grain=12)
    canvas.solid([*low, *reversed(high)], STONE, flat(0.78), texture=0.16, grain=14)
    with canvas.ink() as pen:
        for (ax, ay), (bx, by) in zip(low[1::4], high[1::4], strict=False):
            pen.line([(ax, ay), (bx, by)], 0.016 * tall, times(STONE, 0.62), 0.8)
        pen.line(low, 0.022 * tall, times(STONE, 0.55), 0.9)
    _bushes(canvas, look, x - way * 1.1 * tall, tall, "near")


def _grass(look: Look) -> Colour:
    return mix(GRASS, rgb("#f2f5f7"), 0.8) if look.season == "winter" else GRASS


def _hill(canvas: Canvas, look: Look, outline: Path, tall: float) -> None:
    canvas.solid(outline, _grass(look), facing(-0.1, 0.35, 1, fall=0.25), texture=0.22, grain=12)
    middle = sum(x for x, _ in outline) / len(outline)
    _bushes(canvas, look, middle, tall, "bushes", up=1.72)


def _bushes(canvas: Canvas, look: Look, x: float, tall: float, name: str, up: float = 0.1) -> None:
    rng = look.rng(name)
    for number in range(7):
        dx = (number / 6 - 0.5) * (1.0 if up > 1 else 1.1) * tall + float(rng.uniform(-0.05, 0.05))
        size = tall * float(rng.uniform(0.09, 0.16))
        y = up * tall - (abs(dx) / tall) ** 2 * 0.5 * tall if up > 1 else tall * float(rng.uniform(0.12, 0.9))
        tone = times(BUSH, float(rng.uniform(0.85, 1.15)))
        canvas.solid(ellipse(x + dx, y, size * 1.2, size), tone, puffed(0.8), texture=0.3, grain=20)


def paint_mouth(canvas: Canvas, look: Look) -> None:
    """A hill with the mouth towards the viewer, and the track that comes out of it."""
    hill = curve([(-1.6, 0.0), (-1.42, 0.5), (-1.0, 1.12), (-0.4, 1.5), (0.3, 1.54), (0.95, 1.2), (1.4, 0.55),
                  (1.6, 0.0)], steps=6)  # fmt: skip
    canvas.solid([(x, max(y, 0.0)) for x, y in hill], _grass(look), facing(0, 0.35, 1, fall=0.25), texture=0.22,
                 grain=12)  # fmt: skip
    rng = look.rng("bushes")
    for _ in range(12):
        x = float(rng.uniform(-1.15, 1.15))
        y, size = float(rng.uniform(0.2, 1.0)) if abs(x) > 0.72 else 1.33, float(rng.uniform(0.07, 0.13))
        canvas.solid(ellipse(x, y - 0.35 * max(0.0, abs(x) - 0.8), size * 1.2, size), times(BUSH, 1.05), puffed(0.8),
                     texture=0.3, grain=20)  # fmt: skip
    stone = look.colour(STONE)
    canvas.solid(_arch(0.0, 0.62, 1.16), stone, slope(0.6, 0.85), texture=0.16, grain=12)
    outer, inner = _arch(0.0, 0.62, 1.16), _arch(0.0, 0.46, 0.96)
    with canvas.ink() as pen:
        for one, other in zip(inner[1:-1:2], outer[1:-1:2], strict=True):
            pen.line([one, other], 0.014, times(stone, 0.6), 0.8)
    canvas.solid(inner, DARK, flat(0.5))
    canvas.solid([(-0.40, 0.0), (0.40, 0.0), (0.12, 0.16), (-0.12, 0.16)], times(GRAVEL, 0.6), flat(0.6))
    with canvas.ink() as pen:
        for k in range(5):
            y, wide = 0.01 + 0.03 * k, 0.34 - 0.05 * k
            pen.line([(-wide, y), (wide, y)], 0.016 - 0.002 * k, rgb("#4a3a2e"))
        for side in (-1, 1):
            pen.line([(side * 0.24, 0.0), (side * 0.07, 0.16)], 0.018, TRACK)
    canvas.solid(box(-0.72, 1.12, 0.72, 1.20, 0.01), times(stone, 1.08), flat(0.8))


PROPS = (
    Prop(name="tunnel", size=5.2, extent=bounds(-1.62, 1.62, 1.58), paint=paint_mouth, home="mountains", turns=False),
)
