"""A jetty from its side: planks on piles that stand in the water, running out to the right."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import facing, puffed
from muralist.engines.preview.props.prop import Look

JETTY = "jetty"
"""The variant of a pier that is seen so."""
DECK, END, START = 0.62, 0.92, -4.6
"""How high the planks are over the water, and where they end and begin."""
WOOD = rgb("#a07a55")
RIPPLE = rgb("#e6f1f5")


def jetty_extent(look: Look) -> Extent:
    """The room that a jetty takes."""
    del look
    return Extent(left=START, right=END + 0.10, top=DECK + 0.03, bottom=-0.06)


def paint_jetty(canvas: Canvas, look: Look) -> None:
    """Paint it, the piles first."""
    wood = look.colour(WOOD)
    rng = look.rng("planks")
    for x in (-4.2, -3.2, -2.2, -1.2, -0.2, 0.76):
        canvas.solid(box(x + 0.10, 0.10, x + 0.19, DECK - 0.1, 0.01), times(wood, 0.45), puffed(0.8), texture=0.1)
        canvas.solid(box(x - 0.07, -0.02, x + 0.07, DECK - 0.06, 0.03), times(wood, 0.72), puffed(0.8), texture=0.14)
        with canvas.ink() as pen:
            pen.line(ellipse(x, -0.01, 0.17, 0.028), 0.012, RIPPLE, 0.7)
    canvas.solid(box(START, DECK - 0.17, END - 0.04, DECK - 0.06), times(wood, 0.55), facing(0, 0.1, 1), texture=0.10)
    for number in range(46):
        x = START + number * 0.12
        tone = jitter(mix(wood, rgb("#cdbfae"), 0.18), rng, 0.05)
        canvas.solid([(x, DECK - 0.07), (x + 0.112, DECK - 0.07), (x + 0.112, DECK), (x, DECK)], times(tone, 0.8),
                     facing(0, 0.1, 1), texture=0.10)  # fmt: skip
        canvas.solid([(x, DECK), (x + 0.112, DECK), (x + 0.142, DECK + 0.025), (x + 0.030, DECK + 0.025)], tone,
                     facing(0, 1, 0.5), texture=0.10)  # fmt: skip
