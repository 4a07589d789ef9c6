"""A long zither on two trestles."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.shade import facing, puffed
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod


def paint_guzheng(canvas: Canvas, look: Look) -> None:
    """Seen a little from above: the strings over their bridges."""
    wood = look.colour(rgb("#8a4a2c"))
    for x in (-0.62, 0.62):
        for lean in (-0.10, 0.10):
            rod(canvas, [(x + lean * 1.3, 0.0), (x - lean * 0.6, 0.62)], 0.05, times(wood, 0.7), texture=0.05)
    front = curve([(-1.04, 0.71), (0.0, 0.70), (1.04, 0.71), (1.02, 0.58), (0.0, 0.565), (-1.02, 0.58)], closed=True,
                  steps=5)  # fmt: skip
    deck = [(-1.03, 0.70), (-0.98, 0.86), (0.98, 0.86), (1.03, 0.70)]
    canvas.solid(deck, mix(rgb("#c98f56"), wood, 0.25), facing(0, 1, 0.7), texture=0.06, grain=14)
    canvas.solid(front, wood, puffed(0.8, shine=0.25), gloss=0.3, texture=0.05, grain=14)
    with canvas.ink() as pen:
        for row in range(7):
            y = 0.725 + 0.020 * row
            pen.line([(-0.92 + 0.010 * row, y), (0.92 - 0.010 * row, y)], 0.006, rgb("#f4ead2"), 0.95)
        for row in range(7):
            x, y = -0.48 + 0.14 * row, 0.725 + 0.020 * row
            pen.polygon(
                [(x - 0.022, y - 0.006), (x + 0.022, y - 0.006), (x, y + 0.036)], mix(rgb("#e9d6ae"), WHITE, 0.3)
            )
        for x in (-0.66, -0.22, 0.22, 0.66):
            pen.ring(x, 0.640, 0.026, 0.008, rgb("#d9b45c"))
    for x in (-0.955, 0.955):
        canvas.solid(box(x - 0.035, 0.705, x + 0.035, 0.855, 0.01), times(wood, 0.75), puffed(0.7, shine=0.2))


PROPS = (
    Prop(name="guzheng", size=0.80, extent=bounds(-1.12, 1.12, 0.92), paint=paint_guzheng, home="livingroom"),
)  # fmt: skip
