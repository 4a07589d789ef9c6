"""A tram of the old kind: one car in two colours, round-ended, under its pole."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import STEEL, pane, rod, wheel

EXTENT = Extent(left=-1.40, right=1.40, top=1.74)
CREAM, DARK = rgb("#f4ecd8"), rgb("#33363c")


def paint_tram(canvas: Canvas, look: Look) -> None:
    """One car from the side, its front to the right."""
    tone = look.pick("paint", (rgb("#e8b62c"), rgb("#c8382f"), rgb("#2f7a5a")))
    for x in (-0.62, -0.28, 0.28, 0.62):
        wheel(canvas, (x, 0.17), 0.13)
    canvas.solid(box(-1.06, 0.18, 1.06, 0.30), DARK, flat(0.4))
    rod(canvas, [(-0.10, 1.34), (-0.72, 1.70)], 0.022, STEEL)
    canvas.solid(box(-0.20, 1.33, 0.06, 1.41, 0.02), DARK, puffed(0.6))
    shell = curve([(-1.22, 0.30), (-1.28, 0.70), (-1.24, 1.20), (-1.10, 1.26), (1.10, 1.26), (1.24, 1.20), (1.28, 0.70),
                   (1.22, 0.30), (1.0, 0.26), (-1.0, 0.26)], closed=True, steps=3)  # fmt: skip
    canvas.solid(shell, CREAM, puffed(0.5, shine=0.2), gloss=0.3)
    inside = canvas.mask_of(shell)
    canvas.solid(box(-1.4, 0.2, 1.4, 0.72), tone, slope(0.5, 0.86), gloss=0.4, inside=inside)
    with canvas.ink(inside=inside) as pen:
        pen.line([(-1.4, 0.72), (1.4, 0.72)], 0.026, times(tone, 0.6))
        pen.line([(-1.4, 0.44), (1.4, 0.44)], 0.016, CREAM)
    for step in range(7):
        x = -0.86 + step * 0.25
        pane(canvas, box(x, 0.80, x + 0.20, 1.10, 0.03), lit=look.dark)
    for x0, x1 in ((-1.20, -0.93), (0.93, 1.20)):
        pane(canvas, box(x0, 0.78, x1, 1.12, 0.04), lit=look.dark)
        with canvas.ink() as pen:
            pen.line([*box(x0 + 0.01, 0.34, x1 - 0.01, 1.16), (x0 + 0.01, 0.34)], 0.014, times(tone, 0.55), 0.8)
    roof = curve(
        [(-1.28, 1.22), (-1.16, 1.33), (-0.8, 1.36), (0.8, 1.36), (1.16, 1.33), (1.28, 1.22)], closed=True, steps=4
    )
    canvas.solid(roof, times(CREAM, 0.82), puffed(0.7))
    if readable(look.text):
        letters(canvas, readable(look.text), (-0.70, 0.48, 0.70, 0.68), CREAM)
    canvas.solid(ellipse(1.26, 0.50, 0.05, 0.075), rgb("#fff2cf"), puffed(0.9, shine=0.3), gloss=0.5)
    if look.dark:
        canvas.lamp(1.28, 0.50, 0.6, rgb("#ffe6ac"), 0.8)
