"""A bungalow over the water: a thatched hut on stilts, its deck, and steps down into the lagoon."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.shade import facing, flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE, rod

WOOD, THATCH, WALL = rgb("#8a6242"), rgb("#c2a066"), rgb("#d8b88a")


def paint(canvas: Canvas, look: Look) -> None:
    """Stilts, deck, walls with a door and a window, and a steep roof of palm leaves."""
    rng = look.rng("thatch")
    for x in (-0.98, -0.58, -0.18, 0.22, 0.62, 1.02):
        rod(canvas, [(x, 0.0), (x, 0.40)], 0.065, times(WOOD, 0.62), texture=0.1)
    for step in range(4):
        y = 0.30 - step * 0.085
        canvas.solid(box(1.10 + 0.075 * step, y - 0.03, 1.26 + 0.075 * step, y + 0.012, 0.01), WOOD, flat(0.62))
    rod(canvas, [(1.14, 0.40), (1.46, 0.0)], 0.035, times(WOOD, 0.8))
    canvas.solid(box(-1.12, 0.36, 1.18, 0.46, 0.02), WOOD, slope(0.5, 0.8), texture=0.12)
    wall = look.colour(WALL)
    canvas.solid(box(-0.84, 0.46, 0.70, 1.10), wall, facing(-0.1, 0.1, 1, fall=0.15), texture=0.06)
    with canvas.ink() as pen:
        for board in range(1, 14):
            x = -0.84 + board * 0.11
            pen.line([(x, 0.46), (x, 1.10)], 0.008, times(wall, 0.72), 0.6)
    glass = rgb("#ffcf7d") if look.dark else rgb("#7fa6b4")
    for x0, x1, low in ((-0.66, -0.26, 0.66), (0.04, 0.50, 0.46)):
        canvas.solid(box(x0 - 0.04, low - 0.03, x1 + 0.04, 1.04), times(WOOD, 0.9), flat(0.7))
        canvas.solid(box(x0, low, x1, 1.00), glass, slope(0.5, 0.85, 60), gloss=0.3)
        with canvas.ink() as pen:
            pen.line([((x0 + x1) / 2, low), ((x0 + x1) / 2, 1.0)], 0.022, times(WOOD, 0.9))
    roof = curve([(-1.10, 0.98), (-0.62, 1.42), (-0.30, 1.86), (0.16, 1.86), (0.48, 1.42), (0.98, 0.98), (0.40, 1.04),
                  (-0.50, 1.04)], closed=True, steps=4)  # fmt: skip
    canvas.solid(roof, THATCH, puffed(0.55), texture=0.14, grain=18)
    with canvas.ink(inside=canvas.mask_of(roof)) as pen:
        for _ in range(150):
            x, y = float(rng.uniform(-1.0, 0.9)), float(rng.uniform(1.0, 1.82))
            lean = (x + 0.07) * 0.16
            pen.line(
                [(x, y), (x + lean, y - 0.13)], 0.012, jitter(times(THATCH, float(rng.uniform(0.62, 1.1))), rng, 0.03)
            )
        for y in (1.24, 1.50):
            pen.line([(-1.1, y - 0.03), (-0.07, y), (1.0, y - 0.03)], 0.018, times(THATCH, 0.6), 0.5)
    canvas.solid(box(-0.34, 1.80, 0.20, 1.92, 0.04), times(THATCH, 0.8), puffed(0.8))
    for x in (-1.06, 0.78, 1.12):
        rod(canvas, [(x, 0.46), (x, 0.70)], 0.035, WOOD)
    rod(canvas, [(0.74, 0.69), (1.14, 0.69)], 0.03, mix(WOOD, WHITE, 0.15))


PROPS = (
    Prop(name="water_bungalow", size=4.2, extent=bounds(-1.14, 1.50, 1.96, -0.02), paint=paint, home="island",
         stands="water"),
)  # fmt: skip
