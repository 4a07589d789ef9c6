"""The legs of whoever sits on a figure's shoulders: over its chest, held by its hands."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import mould, sleeve
from muralist.engines.preview.props.figure import body
from muralist.engines.preview.props.figure.build import Figure

LEGS, SHOES = "legs", "shoes"
"""The words of a variant that bring the colours of the other's legs and shoes."""
ASIDE, OVER, SHIN = 0.092, 0.020, 0.205
"""How far from the neck's middle the knees are, how far above it, and how long the legs are below."""


def straddled(canvas: Canvas, figure: Figure) -> None:
    """Both legs of the one above, and the hands that hold them; nothing where nobody is above."""
    colour = figure.extras.get(LEGS)
    if colour is None:
        return
    x, y = figure.pose.neck
    for side in (1, -1):
        knee, ankle = (x + side * ASIDE, y + OVER), (x + side * (ASIDE - 0.012), y + OVER - SHIN)
        mould(canvas, [sleeve([knee, ankle], (0.078, 0.060))], colour, puffed(1.0), texture=0.03)
        shoe = ellipse(ankle[0] + 0.010, ankle[1] - 0.012, 0.046, 0.032)
        mould(canvas, [shoe], figure.extras.get(SHOES, colour), texture=0.03)
    body.hand(canvas, figure, figure.pose.arms[0], far=True)
