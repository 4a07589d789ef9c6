"""What grinds in a Chinese village: a water wheel and a millstone."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import curve, ellipse
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import rod, turned

WOOD = rgb("#8a5f38")
STONE, WHITE = rgb("#a6a29a"), (1.0, 1.0, 1.0)


def paint_water_wheel(canvas: Canvas, look: Look) -> None:
    """A tall wheel of wood with paddles, on two posts over a trough of running water."""
    wood = look.colour(WOOD)
    dark = times(wood, 0.7)
    for x in (-0.55, 0.55):
        rod(canvas, [(x * 1.3, 0.0), (x * 0.12, 1.08)], 0.10, dark, texture=0.12)
    with canvas.ink() as pen:
        pen.ring(0.03, 1.06, 0.86, 0.06, times(wood, 0.6))
        for k in range(12):
            t = math.tau * k / 12 + 0.13
            pen.line([(0.03, 1.06), (0.03 + 0.88 * math.cos(t), 1.06 + 0.88 * math.sin(t))], 0.035, times(wood, 0.62))
    for k in range(16):
        t = math.tau * k / 16
        c, s = math.cos(t), math.sin(t)
        paddle = [
            (0.84 * c - 0.11 * s, 1.06 + 0.84 * s + 0.11 * c),
            (1.02 * c - 0.13 * s, 1.06 + 1.02 * s + 0.13 * c),
            (1.02 * c + 0.05 * s, 1.06 + 1.02 * s - 0.05 * c),
            (0.84 * c + 0.05 * s, 1.06 + 0.84 * s - 0.05 * c),
        ]
        canvas.solid(paddle, mix(wood, rgb("#b98a55"), 0.3), puffed(0.6), texture=0.12, grain=30)
    for k in range(8):
        t = math.tau * k / 8 + 0.2
        rod(canvas, [(0.0, 1.06), (0.86 * math.cos(t), 1.06 + 0.86 * math.sin(t))], 0.055, wood, texture=0.1)
    with canvas.ink() as pen:
        pen.ring(0.0, 1.06, 0.86, 0.075, wood)
        pen.ring(0.0, 1.06, 0.50, 0.045, wood)
        pen.ring(0.0, 1.06, 0.895, 0.012, times(wood, 0.6))
    canvas.solid(ellipse(0.0, 1.06, 0.12, 0.12), dark, puffed(0.8))
    stream = curve([(-1.30, 0.0), (-1.24, 0.16), (-0.5, 0.12), (0.4, 0.17), (1.24, 0.13), (1.30, 0.0)], steps=5)
    canvas.solid(stream, rgb("#6fa9c4"), slope(0.6, 0.9), gloss=0.4, alpha=0.92)
    with canvas.ink() as pen:
        for k in range(9):
            x = -0.42 + 0.10 * k
            pen.line([(x, 0.14), (x + 0.03, 0.20 + 0.05 * (k % 3))], 0.018, WHITE, 0.7)
            pen.line([(-1.1 + 0.26 * k, 0.05), (-0.98 + 0.26 * k, 0.06)], 0.012, WHITE, 0.6)


def paint_millstone(canvas: Canvas, look: Look) -> None:
    """Two round stones one on the other on a wide stone tray, with a wooden handle and flour at the rim."""
    stone = look.colour(STONE)
    turned(canvas, [(0.56, 0.0), (0.60, 0.40)], times(stone, 0.82), tilt=0.26, texture=0.2, gloss=0.0)
    turned(canvas, [(0.94, 0.40), (1.0, 0.54)], stone, tilt=0.26, texture=0.2, gloss=0.0)
    canvas.solid(ellipse(0.0, 0.54, 0.98, 0.255), times(stone, 1.06), flat(0.72), texture=0.16, grain=18)
    canvas.solid(ellipse(0.0, 0.55, 0.84, 0.215), rgb("#f3ecda"), flat(0.84), texture=0.1, grain=30)
    for low, high, tone in ((0.54, 0.72, 0.92), (0.74, 0.96, 1.0)):
        turned(canvas, [(0.66, low), (0.66, high)], times(stone, tone), tilt=0.26, texture=0.2, gloss=0.0)
        with canvas.ink() as pen:
            for k in range(15):
                t = math.pi + math.pi * (k + 0.5) / 15
                x = 0.66 * math.cos(t)
                pen.line(
                    [(x, low + 0.171 * math.sin(t)), (x + 0.03, high + 0.171 * math.sin(t))],
                    0.012,
                    times(stone, 0.7),
                    0.8,
                )
    canvas.solid(ellipse(0.0, 0.96, 0.66, 0.171), times(stone, 1.1), flat(0.78), texture=0.16, grain=18)
    canvas.solid(ellipse(0.14, 0.99, 0.11, 0.035), times(stone, 0.4), flat(0.4))
    rod(canvas, [(-0.52, 0.92), (-1.04, 1.02)], 0.085, WOOD, texture=0.1)
    rod(canvas, [(-1.02, 0.98), (-1.02, 1.28)], 0.085, times(WOOD, 1.15), gloss=0.3)


PROPS = (
    Prop(name="water_wheel", size=3.4, extent=bounds(-1.32, 1.32, 2.12), paint=paint_water_wheel, home="village"),
    Prop(name="millstone", size=0.85, extent=bounds(-1.10, 1.04, 1.32, -0.17), paint=paint_millstone, home="village"),
)
