"""Small round birds on the water: ducklings in their down, and the yellow rubber duck of a bath."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, fur, mould, shape
from muralist.engines.preview.props.prop import Look

DUCKLING, TOY = "duckling", "rubber"
YELLOW, ORANGE = rgb("#f6d24a"), rgb("#f08a2c")
FLUFFY_EXTENT = Extent(left=-0.56, right=0.62, top=0.92, bottom=-0.02)


def small_and_round(look: Look) -> bool:
    """Whether the look is a duckling's or a toy's."""
    words = look.variant.split()
    return DUCKLING in words or TOY in words


def paint_fluffy(canvas: Canvas, look: Look) -> None:
    """Paint the duckling or the toy, its belly at the water."""
    toy = TOY in look.variant.split()
    coat = look.colour(YELLOW)
    body = mould(
        canvas,
        [shape("-52 40, -46 20, -34 4, -6 -1, 22 0, 38 14, 38 30, 22 40, -4 40, -30 34, -42 42"),
         ellipse(0.16, 0.60, 0.27, 0.265)],
        coat, texture=0.0 if toy else 0.08, grain=30, gloss=0.45 if toy else 0.0,
    )  # fmt: skip
    if not toy:
        canvas.soft(shape("10 40, 34 34, 38 8, 14 -2, -6 12"), mix(coat, (1, 1, 0.94), 0.5), 0.06, 0.8, inside=body)
        canvas.soft(ellipse(0.10, 0.84, 0.20, 0.10), times(mix(coat, rgb("#a8763a"), 0.4), 0.9), 0.06, 0.6, inside=body)
    wing = shape("10 26, -8 32, -30 28, -42 20, -28 10, -4 10")
    canvas.soft([(x, y - 0.025) for x, y in wing], times(coat, 0.5), 0.03, 0.45, inside=body)
    canvas.solid(wing, mix(times(coat, 0.95), rgb("#e0a52c"), 0.25), puffed(0.9), gloss=0.3 if toy else 0.0)
    if not toy:
        fur(canvas, body, look.rng("down"), coat, 260, 0.06, -2.6)
    canvas.solid(shape("36 62, 50 60, 61 53, 50 49, 38 50", 5), ORANGE, puffed(0.9, shine=0.2), gloss=0.3)
    with canvas.ink() as pen:
        pen.line(bezier((0.38, 0.545), (0.48, 0.535), (0.58, 0.545), 6), 0.012, times(ORANGE, 0.6), 0.9)
        pen.disc(0.25, 0.66, 0.052 if toy else 0.045, DARK)
        pen.disc(0.235, 0.68, 0.018, (1, 1, 1))
        if not toy:
            canvas.soft(ellipse(0.20, 0.55, 0.06, 0.04), rgb("#f0a04a"), 0.03, 0.5)
