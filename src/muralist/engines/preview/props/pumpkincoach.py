"""The coach of the fairy tale: a pumpkin on golden wheels, with a curtained window, curling vines and a leafy top."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, curve, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bodies import bone, shape
from muralist.engines.preview.props.prop import Look

COACH = Extent(left=-1.12, right=1.42, top=1.86, bottom=-0.06)
"""The room that it takes."""
ORANGE, GOLD, GREEN = rgb("#e8862e"), rgb("#d9a93f"), rgb("#5c8f46")
RIBS = ((-0.62, 0.30), (0.52, 0.30), (-0.40, 0.36), (0.32, 0.36), (-0.05, 0.40))
"""The middle and half the width of each rib, the outermost first."""


def paint_coach(canvas: Canvas, look: Look) -> None:
    """Paint it from the side, its shaft to the right."""
    orange = look.colour(ORANGE)
    canvas.solid(limb(bezier((-0.86, 0.44), (-0.05, 0.20), (0.96, 0.46), 16), (0.06, 0.07, 0.05)), GOLD, puffed(0.9),
                 gloss=0.3)  # fmt: skip
    canvas.solid(limb(bezier((0.90, 0.44), (1.15, 0.40), (1.38, 0.52), 8), (0.05, 0.035)), GOLD, puffed(0.9))
    for x, half in RIBS:
        rib = ellipse(x, 0.94, half, 0.58 - 0.16 * abs(x))
        canvas.solid(rib, orange, puffed(0.95, shine=0.15), texture=0.05, gloss=0.15)
        canvas.soft(ellipse(x, 0.50, half, 0.14), times(orange, 0.5), 0.06, 0.5, inside=canvas.mask_of(rib))
    door = shape("-30 62, -32 92, -28 116, -5 126, 18 116, 22 92, 20 62, -5 56", 8)
    canvas.solid(door, mix(orange, rgb("#f6d89a"), 0.35), puffed(0.4))
    pane = shape("-21 88, -21 104, -5 116, 11 104, 11 88, -5 84", 8)
    glow = rgb("#ffe2a0") if look.dark else rgb("#cfe3ea")
    canvas.solid(pane, glow, slope(0.75, 0.95))
    inside = canvas.mask_of(pane)
    for hand in (-1, 1):
        drape = shape(f"{-5 + hand * 2} 118, {-5 + hand * 10} 104, {-5 + hand * 17} 84, {-5 + hand * 24} 96, "
                      f"{-5 + hand * 22} 116")  # fmt: skip
        canvas.solid(drape, rgb("#b04a68"), puffed(0.6), inside=inside)
    with canvas.ink() as pen:
        pen.line([*door, door[0]], 0.024, GOLD)
        pen.line([*pane, pane[0]], 0.022, GOLD)
        pen.disc(0.12, 0.76, 0.026, times(GOLD, 0.85))
    if look.dark:
        canvas.lamp(-0.05, 0.99, 0.5, rgb("#ffdf9a"), 0.6)
    canvas.solid(bone("-5 148 13, -2 166 9, 8 178 7"), times(GREEN, 0.8), puffed(0.9))
    for x, y, turn in ((-0.26, 1.50, 0.35), (0.16, 1.50, -0.3)):
        canvas.solid(oval(x, y, 0.19, 0.075, turn), GREEN, puffed(0.7))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            curl = curve([(-0.05, 1.52), (hand * 0.40, 1.62), (hand * 0.72, 1.46), (hand * 0.80, 1.26),
                          (hand * 0.70, 1.20), (hand * 0.66, 1.30)], steps=8)  # fmt: skip
            pen.line(curl, 0.026, times(GREEN, 0.85))
    for x, radius in ((-0.68, 0.36), (0.64, 0.30)):
        _wheel(canvas, x, radius)


def _wheel(canvas: Canvas, x: float, radius: float) -> None:
    with canvas.ink() as pen:
        for spoke in range(10):
            a = spoke * math.pi / 5
            pen.line([(x, radius), (x + radius * math.cos(a), radius + radius * math.sin(a))], radius * 0.08, GOLD)
    rim = ellipse(x, radius, radius * 0.93, radius * 0.93)
    canvas.solid(limb([*rim, rim[0]], (radius * 0.15, radius * 0.15)), GOLD, puffed(0.9, shine=0.2), gloss=0.3)
    canvas.solid(ellipse(x, radius, radius * 0.2, radius * 0.2), times(GOLD, 0.8), puffed(1.0))
    canvas.solid(ellipse(x, radius, radius * 0.08, radius * 0.08), rgb("#f6e2a0"), flat(0.9))
