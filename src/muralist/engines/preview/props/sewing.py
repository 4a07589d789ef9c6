"""A sewing machine: mint enamel, or the black iron one with gilt scrolls where an old one is asked for."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, box, curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.props.solids import WHITE, rod, turned

ENAMEL, IRON, GILT, STEEL, WOOD = rgb("#7fb8a8"), rgb("#2b2b30"), rgb("#d9b25a"), rgb("#c3cad0"), rgb("#8a5a34")
AGED = "old"
"""The surface of what is antique."""


def paint_sewing(canvas: Canvas, look: Look) -> None:
    """The arm over the bed, the needle at the left, the hand wheel at the right."""
    aged = look.pattern == AGED or "antique" in look.variant
    tone = look.colour(IRON if aged else ENAMEL)
    trim = GILT if aged else mix(tone, WHITE, 0.65)
    if aged:
        canvas.solid(box(-0.98, 0.0, 0.98, 0.12, 0.02), WOOD, slope(0.5, 0.8), texture=0.10, gloss=0.2)
    bed = 0.12 if aged else 0.0
    canvas.solid(box(-0.86, bed, 0.86, 0.22, 0.04), times(tone, 0.85), slope(0.5, 0.8), gloss=0.3)
    pillar = [(0.28, 0.21), (0.36, 0.34), (0.37, 0.60), (0.28, 0.70), (-0.36, 0.735), (-0.44, 0.70), (-0.48, 0.46),
              (-0.76, 0.46), (-0.80, 0.84), (-0.72, 0.97), (-0.52, 1.00), (0.10, 1.005), (0.52, 1.04), (0.74, 0.99),
              (0.80, 0.86), (0.79, 0.46), (0.84, 0.21)]  # fmt: skip
    body = curve(pillar, closed=True, steps=5)
    canvas.solid(body, tone, puffed(0.6, shine=0.35), gloss=0.5)
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        for y, wide in ((0.945, 0.012), (0.775, 0.012)):
            pen.line(bezier((-0.70, y), (0.0, y + 0.01), (0.66, y + 0.02), 10), wide, trim, 0.9)
        for x in (-0.38, -0.12, 0.14, 0.40) if aged else ():
            pen.line(bezier((x - 0.10, 0.83), (x - 0.02, 0.95), (x + 0.02, 0.85), 8), 0.014, trim, 0.95)
            pen.line(bezier((x + 0.02, 0.85), (x + 0.05, 0.79), (x + 0.10, 0.89), 8), 0.014, trim, 0.95)
        pen.line([(0.42, 0.30), (0.42, 0.66)], 0.010, trim, 0.8)
        pen.line([(0.72, 0.30), (0.72, 0.80)], 0.010, trim, 0.8)
    rod(canvas, [(-0.62, 0.50), (-0.62, 0.25)], 0.040, STEEL, end=0.016, gloss=0.6)
    canvas.solid(box(-0.72, 0.22, -0.50, 0.245), STEEL, flat(0.8))
    canvas.solid(box(-0.67, 0.26, -0.57, 0.285, 0.01), STEEL, puffed(0.6), gloss=0.4)
    wheel = times(tone, 0.8) if aged else rgb("#3d444c")
    canvas.solid(ellipse(0.88, 0.78, 0.085, 0.225), wheel, puffed(0.9, shine=0.3), gloss=0.4)
    canvas.solid(ellipse(0.915, 0.78, 0.030, 0.130), trim if aged else STEEL, puffed(0.7))
    turned(canvas, [(0.075, 1.03), (0.075, 1.18)], rgb("#d8483c"), x=0.46, tilt=0.2, closed=True)
    rod(canvas, [(0.46, 1.17), (0.46, 1.22)], 0.022, STEEL)
    canvas.solid(ellipse(-0.64, 0.80, 0.055, 0.055), STEEL, puffed(0.8), gloss=0.4)
    with canvas.ink() as pen:
        pen.line([(0.46, 1.15), (-0.50, 1.02), (-0.64, 0.86), (-0.62, 0.30)], 0.010, rgb("#d8483c"))
