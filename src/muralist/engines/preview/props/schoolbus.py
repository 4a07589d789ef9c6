"""A yellow school bus from the side: a bonnet in front, black stripes along it and a row of windows."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.lettering import legible, letters
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, pane, wheel

SCHOOL_BUS = Extent(left=-1.66, right=1.72, top=1.30)
YELLOW, BLACK = rgb("#f4b625"), rgb("#26241f")
AXLES = (-0.96, 1.14)


def paint_school_bus(canvas: Canvas, look: Look) -> None:
    paint = look.colour(YELLOW)
    bonnet = curve(
        [(0.88, 0.20), (0.88, 0.66), (1.08, 0.68), (1.48, 0.62), (1.62, 0.52), (1.645, 0.34), (1.64, 0.20)],
        closed=True, steps=6,
    )  # fmt: skip
    canvas.solid(bonnet, paint, puffed(0.7, shine=0.2), gloss=0.35)
    shell = curve([(-1.60, 0.22), (-1.60, 1.06), (-1.50, 1.22), (0.72, 1.22), (0.88, 1.10), (1.00, 0.68)], steps=4)
    shell = [*shell, (1.00, 0.20), (-1.60, 0.20)]
    canvas.solid(shell, paint, puffed(0.35, shine=0.2), gloss=0.35)
    inside = canvas.mask_of(shell)
    canvas.solid(box(-1.62, 1.12, 0.90, 1.25), mix(paint, WHITE, 0.55), slope(0.6, 0.9, 90), inside=inside)
    canvas.solid(box(-1.50, 0.74, 0.90, 1.10, 0.05), times(paint, 0.40), flat(0.5), inside=inside)
    for window in range(6):
        x = -1.46 + window * 0.335
        pane(canvas, box(x, 0.77, x + 0.285, 1.07, 0.03), lit=look.dark)
    pane(canvas, [(0.62, 0.77), (0.62, 1.07), (0.80, 1.07), (0.93, 0.77)], lit=look.dark)
    rng = look.rng("children")
    with canvas.ink() as pen:
        for window in range(5):
            if rng.random() < 0.75:
                x = -1.32 + window * 0.335 + float(rng.uniform(-0.03, 0.03))
                pen.polygon(box(x - 0.07, 0.77, x + 0.07, 0.86, 0.05), rgb("#34505e"), 0.7)
                pen.disc(x, 0.91, 0.055, rgb("#34505e"), 0.7)
        for y in (0.66, 0.50, 0.34):
            pen.polygon(box(-1.60, y - 0.022, 1.0 if y > 0.6 else 1.02, y + 0.022), BLACK)
        pen.line([(1.02, 0.50), (1.62, 0.46)], 0.030, BLACK)
        pen.line([(0.60, 0.24), (0.60, 1.08)], 0.010, times(paint, 0.55), 0.8)
        pen.line([(1.04, 0.24), (1.06, 0.64)], 0.010, times(paint, 0.55), 0.8)
    canvas.solid(box(-0.72, 0.535, 0.46, 0.625, 0.01), paint, flat(0.68))
    words = look.text if legible(look.text) else "SCHOOL BUS"
    letters(canvas, words, (-0.68, 0.545, 0.42, 0.615), BLACK)
    canvas.solid(box(-1.64, 0.14, 1.66, 0.215, 0.03), rgb("#34363a"), puffed(0.7))
    for x in AXLES:
        canvas.solid(ellipse(x, 0.23, 0.27, 0.25), rgb("#1d1a1a"), flat(0.35))
        wheel(canvas, (x, 0.205), 0.205)
    canvas.solid(ellipse(1.63, 0.42, 0.035, 0.06), rgb("#fff2cf"), puffed(0.8, shine=0.3), gloss=0.5)
    canvas.solid(box(-1.63, 0.36, -1.575, 0.46, 0.02), rgb("#d0382f"), puffed(0.8))
    for x in (-1.44, 0.72):
        canvas.solid(ellipse(x, 1.235, 0.055, 0.04), rgb("#d8402f"), puffed(0.9, shine=0.4), gloss=0.4)
    if look.dark:
        canvas.lamp(1.66, 0.42, 0.8, rgb("#ffe6ac"), 0.7)
