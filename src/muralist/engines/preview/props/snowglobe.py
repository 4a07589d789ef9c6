"""A snow globe: a firm base, a ball of glass with snow in it, and a village unless something else is inside."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.paths import box, ellipse
from muralist.engines.preview.brushes.shade import flat, slope, sphere
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, gleam, turned


def _village(canvas: Canvas, inside: Image.Image) -> None:
    """Firs and a house in the snow of a globe."""
    for x, y, s in ((-0.30, 0.50, 0.30), (0.34, 0.48, 0.24), (-0.12, 0.54, 0.22)):
        for k in range(3):
            canvas.solid(
                [
                    (x - s * (0.40 - 0.10 * k), y + s * 0.36 * k),
                    (x + s * (0.40 - 0.10 * k), y + s * 0.36 * k),
                    (x, y + s * (0.60 + 0.36 * k)),
                ],
                rgb("#3f7f5a"),
                slope(0.5, 0.75, 30),
                inside=inside,
            )
    canvas.solid(box(0.0, 0.50, 0.24, 0.68), rgb("#c8574a"), flat(0.66), inside=inside)
    canvas.solid([(-0.04, 0.68), (0.28, 0.68), (0.12, 0.84)], rgb("#f6f9fc"), flat(0.85), inside=inside)
    with canvas.ink(inside=inside) as pen:
        pen.polygon(box(0.09, 0.55, 0.16, 0.62), rgb("#ffe08a"))


def paint_snow_globe(canvas: Canvas, look: Look) -> None:
    """Paint it; a bare one has its snow alone."""
    turned(canvas, [(0.52, 0.05), (0.50, 0.10), (0.40, 0.30)], look.colour(rgb("#7a4a2c")), tilt=0.16, gloss=0.4)
    ball = ellipse(0, 0.78, 0.56, 0.56)
    canvas.solid(ball, rgb("#a9cfe4"), sphere(0, 0.78, 0.64), gloss=0.4)
    inside = canvas.mask_of(ball)
    canvas.solid(ellipse(0, 0.38, 0.6, 0.22), rgb("#f3f7fb"), slope(0.6, 0.9), inside=inside)
    if "bare" not in look.variant.split():
        _village(canvas, inside)
    rng = look.rng("flakes")
    with canvas.ink(inside=inside) as pen:
        for _ in range(46):
            pen.disc(
                float(rng.uniform(-0.55, 0.55)), float(rng.uniform(0.5, 1.3)), float(rng.uniform(0.010, 0.020)), WHITE
            )
    gleam(canvas, 0.24, 1.06, 0.07, 0.17, turn=0.7, alpha=0.75, inside=inside)
