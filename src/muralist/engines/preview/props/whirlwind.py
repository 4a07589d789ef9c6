"""A tornado: a leaning funnel of turning cloud, wide above and thin where it touches the ground in its dust."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, ellipse
from muralist.engines.preview.brushes.shade import puffed, tube
from muralist.engines.preview.props.prop import Look, Prop

VAPOUR, DUST = rgb("#7d848c"), rgb("#9a8a72")
TALL, STEPS = 3.0, 44


def tornado_extent(look: Look) -> Extent:
    del look
    return Extent(left=-1.15, right=2.10, top=3.26, bottom=-0.20)


def _axis(share: float) -> float:
    """Where the middle of the funnel is at that share of its height."""
    return 0.34 * share * math.sqrt(share) - 0.16 * math.sin(math.pi * share * 1.35)


def _half(share: float) -> float:
    return 0.075 + 0.20 * share + 0.86 * math.pow(share, 3.4)


def paint_tornado(canvas: Canvas, look: Look) -> None:
    tone, rng = look.colour(VAPOUR), look.rng("funnel")
    left: list[Point] = [(_axis(i / STEPS) - _half(i / STEPS), TALL * i / STEPS) for i in range(STEPS + 1)]
    right: list[Point] = [(_axis(i / STEPS) + _half(i / STEPS), TALL * i / STEPS) for i in range(STEPS + 1)]
    funnel = [*left, *reversed(right)]
    canvas.soft(funnel, times(tone, 0.8), 0.06, 0.55)
    canvas.solid(funnel, tone, tube(), texture=0.16, grain=7)
    inside = canvas.mask_of(funnel)
    with canvas.ink(inside=inside) as pen:
        for _ in range(70):
            share = float(rng.uniform(0.02, 0.98))
            middle, half, y = _axis(share), _half(share), TALL * share
            start, span = float(rng.uniform(0.0, 2.4)), float(rng.uniform(0.5, 1.5))
            sweep = [
                (middle - half * math.cos(start + span * i / 9),
                 y - 0.16 * half * math.sin(start + span * i / 9) - 0.05 * half * i / 9)
                for i in range(10)
            ]  # fmt: skip
            light = rng.uniform() < 0.5
            streak = mix(tone, (1.0, 1.0, 1.0), 0.35) if light else times(tone, 0.6)
            pen.line(sweep, 0.012 + 0.02 * share, streak, 0.45)
    for number in range(26):
        x, y = 0.48 + 1.12 * math.sin(2.4 * number), TALL + float(rng.uniform(-0.06, 0.08))
        wide = float(rng.uniform(0.30, 0.46))
        canvas.soft(ellipse(x, y, wide, 0.13), times(tone, float(rng.uniform(0.72, 1.0))), 0.05, 0.85)
    for _ in range(18):
        x, y = float(rng.normal(0.0, 0.26)), abs(float(rng.normal(0.0, 0.10)))
        canvas.soft(ellipse(x, y + 0.03, 0.20, 0.09), times(DUST, float(rng.uniform(0.7, 1.05))), 0.05, 0.7)
    for _ in range(9):
        x, y = float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.1, 0.9))
        canvas.solid(ellipse(x, y, 0.022, 0.012, float(rng.uniform(0, 3))), times(DUST, 0.5), puffed(0.4))


PROPS = (
    Prop(name="tornado", size=16.0, extent=tornado_extent, paint=paint_tornado, home="meadow", turns=False, casts=False,
         overlap=0.3),
)  # fmt: skip
