"""What is taken to the beach and to school: an open lunch box, and the tower that a lifeguard watches from."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve, ellipse
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

LACQUER = (rgb("#b8402f"), rgb("#3f6f8a"), rgb("#4f7a55"), rgb("#d98a3c"))
RED, TIMBER = rgb("#d0442f"), rgb("#d9b98a")


def paint_lunch_box(canvas: Canvas, look: Look) -> None:
    """Seen from a little above: rice with sesame, egg, broccoli, tomatoes and salmon, each in its part."""
    tone = look.pick("lacquer", LACQUER)
    canvas.solid([(-0.98, 0.10), (0.98, 0.10), (1.02, 0.30), (-1.02, 0.30)], times(tone, 0.8), facing(0, 0.1, 1))
    canvas.solid([(-0.94, 0.0), (0.94, 0.0), (1.0, 0.26), (-1.0, 0.26)], tone, slope(0.55, 0.8), gloss=0.4)
    top = [(-1.02, 0.26), (1.02, 0.26), (0.86, 0.86), (-0.86, 0.86)]
    canvas.solid(top, mix(tone, WHITE, 0.10), facing(0, 0.8, 0.6), gloss=0.4)
    inner = [(-0.93, 0.32), (0.93, 0.32), (0.79, 0.80), (-0.79, 0.80)]
    canvas.solid(inner, rgb("#3a2c28"), flat(0.5))
    inside = canvas.mask_of([(-0.95, 0.30), (0.95, 0.30), (0.90, 1.1), (-0.90, 1.1)])
    rice = curve([(-0.90, 0.34), (-0.06, 0.34), (-0.05, 0.78), (-0.40, 0.88), (-0.76, 0.79)], closed=True, steps=6)
    canvas.solid(rice, rgb("#f7f3ea"), puffed(0.7), inside=inside, texture=0.10, grain=40)
    canvas.solid(ellipse(-0.46, 0.60, 0.11, 0.085), rgb("#c22f3a"), puffed(1.0, shine=0.3))
    for x, y in ((0.10, 0.42), (0.34, 0.42), (0.58, 0.42)):
        canvas.solid(ellipse(x + 0.02, y + 0.04, 0.14, 0.11), rgb("#f2c94a"), puffed(0.9), inside=inside)
        canvas.solid(ellipse(x + 0.02, y + 0.04, 0.07, 0.05), rgb("#f8dd84"), flat(0.8), inside=inside)
    for x, y in ((0.06, 0.72), (0.20, 0.78), (0.16, 0.66), (0.30, 0.70)):
        canvas.solid(ellipse(x, y, 0.10, 0.085), rgb("#4f8a3c"), puffed(1.0), inside=inside, texture=0.16, grain=30)
    canvas.solid([(0.40, 0.60), (0.84, 0.58), (0.76, 0.78), (0.42, 0.80)], rgb("#ee8a62"), puffed(0.7), inside=inside)
    with canvas.ink(inside=inside) as pen:
        for step in range(4):
            x = 0.46 + 0.10 * step
            pen.line([(x, 0.60), (x - 0.02, 0.79)], 0.016, rgb("#f9cfb4"))
    for x, y in ((0.82, 0.42), (0.84, 0.54)):
        canvas.solid(ellipse(x, y, 0.085, 0.08), rgb("#d8382f"), puffed(1.0, shine=0.4), gloss=0.5, inside=inside)


def paint_lifeguard_tower(canvas: Canvas, look: Look) -> None:
    """A hut on stilts with a ramp, a flag and a ring on its wall."""
    tone = look.colour(RED)
    for x in (-0.62, -0.20, 0.22, 0.62):
        rod(canvas, [(x * 1.06, 0.0), (x, 0.98)], 0.09, TIMBER, texture=0.1)
    rod(canvas, [(-0.64, 0.06), (0.20, 0.92)], 0.05, times(TIMBER, 0.85))
    rod(canvas, [(0.64, 0.06), (-0.20, 0.92)], 0.05, times(TIMBER, 0.85))
    canvas.solid(box(-0.98, 0.96, 0.98, 1.08, 0.02), TIMBER, facing(0, 0.4, 1), texture=0.08)
    canvas.solid(box(-0.62, 1.08, 0.62, 1.94), mix(WHITE, tone, 0.04), facing(0, 0.1, 1, fall=0.12))
    for number in range(4):
        x = -0.62 + 0.31 * number
        canvas.solid(box(x, 1.08, x + 0.155, 1.94), tone, facing(0, 0.1, 1, fall=0.12))
    canvas.solid(box(-0.40, 1.42, 0.40, 1.80, 0.02), rgb("#33566b"), slope(0.4, 0.8), gloss=0.6)
    canvas.solid(box(-0.03, 1.42, 0.03, 1.80), WHITE, flat(0.8))
    canvas.solid([(-0.84, 1.92), (0.84, 1.92), (0.66, 2.20), (-0.66, 2.20)], times(tone, 0.92), facing(0, 0.6, 0.8))
    for x in (-0.90, -0.45, 0.0, 0.45, 0.90):
        rod(canvas, [(x, 1.06), (x, 1.36)], 0.04, WHITE)
    rod(canvas, [(-0.94, 1.36), (0.94, 1.36)], 0.05, WHITE)
    ring = ellipse(0.0, 1.22, 0.15, 0.15)
    canvas.solid(ring, rgb("#f08a3a"), puffed(0.9), holes=[ellipse(0.0, 1.22, 0.075, 0.075)])
    rod(canvas, [(0.56, 2.18), (0.56, 2.86)], 0.035, WHITE)
    canvas.solid(
        curve([(0.57, 2.84), (0.78, 2.80), (0.98, 2.84), (0.98, 2.60), (0.78, 2.56), (0.57, 2.60)],
              closed=True, steps=5),
        rgb("#f2c02e"), slope(0.6, 0.85),
    )  # fmt: skip
    canvas.solid([(-0.98, 1.06), (-0.84, 1.06), (-1.30, 0.0), (-1.52, 0.0)], TIMBER, slope(0.5, 0.8), texture=0.08)
    with canvas.ink() as pen:
        for step in range(8):
            t = step / 8
            pen.line(
                [(-0.98 - 0.54 * t, 1.06 * (1 - t)), (-0.84 - 0.46 * t, 1.06 * (1 - t))], 0.016, times(TIMBER, 0.7)
            )


PROPS = (
    Prop(name="lunch_box", size=0.09, extent=bounds(-1.04, 1.04, 0.92), paint=paint_lunch_box, home="studio"),
    Prop(name="lifeguard_tower", size=4.2, extent=bounds(-1.54, 1.02, 2.90), paint=paint_lifeguard_tower, home="beach"),
)
