"""The small round body of a kitten that sits and looks at the viewer."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, times
from muralist.engines.preview.brushes.paths import curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import fur, mould, shape
from muralist.engines.preview.props.prop import Look

KITTEN_EXTENT = Extent(left=-0.38, right=0.46, top=0.79, bottom=-0.02)


def kitten(canvas: Canvas, look: Look, coat: Colour) -> None:
    """Paint it up to its neck: a ball of down with four paws and a short tail held up."""
    pale = mix(coat, (1, 0.98, 0.94), 0.60 if luma(coat) > 0.3 else 0.2)
    tail = limb(curve([(0.16, 0.06), (0.32, 0.05), (0.38, 0.18), (0.36, 0.30)], steps=8), (0.13, 0.14, 0.14, 0.06))
    fluff = mould(canvas, [tail], times(coat, 0.95), texture=0.08)
    fur(canvas, fluff, look.rng("tail"), coat, 40, 0.06, 1.4)
    body = mould(
        canvas,
        [shape("-22 0, -27 12, -24 28, -14 40, 14 40, 25 28, 28 12, 22 0, 0 -1"), oval(-0.19, 0.09, 0.11, 0.10),
         oval(0.20, 0.09, 0.11, 0.10)],
        coat, texture=0.06, grain=28,
    )  # fmt: skip
    canvas.soft(ellipse(0.0, 0.24, 0.12, 0.15), pale, 0.05, 0.85, inside=body)
    with canvas.ink(inside=body) as pen:
        for step in range(3):
            for hand in (-1, 1):
                y = 0.12 + 0.09 * step
                pen.line([(hand * 0.30, y + 0.02), (hand * 0.17, y)], 0.026, times(coat, 0.68), 0.5)
    fur(canvas, body, look.rng("down"), coat, 220, 0.055, -1.57)
    for x in (-0.075, 0.07):
        canvas.solid(limb([(x, 0.26), (x, 0.12), (x, 0.04)], (0.10, 0.10, 0.11)), mix(coat, pale, 0.4), puffed(0.7))
        canvas.solid(ellipse(x, 0.035, 0.075, 0.042), pale, puffed(0.7))
    for hand in (-1, 1):
        canvas.solid(ellipse(hand * 0.20, 0.032, 0.075, 0.038), pale, puffed(0.7))
