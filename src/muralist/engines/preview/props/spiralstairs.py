"""A spiral staircase: treads that wind around one post, with a rail over them, seen a little from above."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, box, ellipse
from muralist.engines.preview.brushes.shade import flat, lathe, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop

WOOD, IRON = rgb("#a8723f"), rgb("#3d3a3c")
STEPS, TURNS, START = 26, 1.55, -0.30
"""Treads, how often they go around the post, and where the first begins, in turns; 0 is to the right."""
TALL, WIDE, FLAT, RAIL = 2.70, 0.86, 0.30, 0.34
"""Height, reach of a tread, how flat a circle looks, and the height of the rail over the treads."""


def _at(step: float, reach: float, lift: float = 0.0) -> Point:
    a = math.tau * (START + TURNS * step / STEPS)
    return reach * math.cos(a), 0.10 + TALL * step / STEPS + FLAT * reach * math.sin(a) + lift


def _far(step: float) -> bool:
    """Whether a tread is behind the post."""
    return math.sin(math.tau * (START + TURNS * (step + 0.5) / STEPS)) > 0


def paint(canvas: Canvas, look: Look) -> None:
    """What is behind the post first, then the post, then what is before it, each from below."""
    wood = look.colour(rgb("#c9ced2") if look.material in {"metal", "stone"} else WOOD)
    canvas.solid(ellipse(0.0, 0.04, 0.34, 0.10), times(wood, 0.7), puffed(0.4))
    order = range(STEPS)
    for far in (True, False):
        if not far:
            canvas.solid(box(-0.06, 0.02, 0.06, TALL + 0.42), IRON, lathe([(0.06, 0.0), (0.06, 1.0)], shine=0.3))
            canvas.solid(ellipse(0.0, TALL + 0.46, 0.09, 0.09), IRON, puffed(1.0, shine=0.3), gloss=0.4)
        for step in order:
            if _far(step) == far:
                _tread(canvas, step, wood)
        with canvas.ink() as pen:
            for step in order:
                if _far(step) == far:
                    _rail(pen, step)


def _tread(canvas: Canvas, step: int, wood: Colour) -> None:
    near, end = step, step + 1.12
    outer = [_at(near, WIDE), _at((near + end) / 2, WIDE * 1.01), _at(end, WIDE)]
    # every tread is level: its far edge is as high as its near one
    level = TALL / STEPS
    flatly = [(x, y - level * share * 1.12) for (x, y), share in zip(outer, (0.0, 0.5, 1.0), strict=True)]
    inner = [(x, y - level * share * 1.12) for (x, y), share in ((_at(end, 0.07), 1.0), (_at(near, 0.07), 0.0))]
    top = [*flatly, *inner]
    canvas.solid([*[(x, y - 0.055) for x, y in flatly], *reversed(flatly)], times(wood, 0.55), flat(0.7))
    riser = [*[(x, y - 0.055) for x, y in (flatly[0], inner[1])], inner[1], flatly[0]]
    canvas.solid(riser, times(wood, 0.5), flat(0.7))
    shade = 0.86 if _far(step) else 1.0
    canvas.solid(top, times(mix(wood, (1.0, 1.0, 1.0), 0.10), shade), flat(0.86), texture=0.08)


def _rail(pen: Pen, step: int) -> None:
    foot = _at(step + 0.5, WIDE * 0.96)
    pen.line([(foot[0], foot[1] - TALL / STEPS / 2), _at(step + 0.5, WIDE * 0.96, RAIL)], 0.018, IRON, 0.95)
    run = [_at(step + k / 3, WIDE * 0.96, RAIL) for k in range(4)]
    pen.line(run, 0.045, times(WOOD, 0.55))


PROP = Prop(
    name="spiral_stairs", size=3.2, extent=bounds(-1.0, 1.0, 3.50, -0.30), paint=paint, home="library",
    materials=frozenset({"wood", "metal", "stone"}), turns=False,
)  # fmt: skip
