"""Headphones on a head: of a person seen from a quarter, and of an animal that faces the viewer."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, rgb, times
from muralist.engines.preview.brushes.paths import Point, ellipse, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.figure.wardrobe import BLANK

HEADPHONES = "headphones"
USUAL = rgb("#3c4250")


def headset(canvas: Canvas, middle: Point, r: float, colour: Colour | None, *, kin: bool) -> None:
    """Paint headphones on a head of radius `r`, if it has any; those of a `kin` are on both sides of its face."""
    if colour is None:
        return
    tint = colour if colour != BLANK else USUAL
    x, y = middle
    wide, tall, drop = (1.06, 1.08, 0.02) if kin else (1.02, 1.16, 0.06)
    arc = [(x + wide * r * math.cos(a), y + tall * r * math.sin(a)) for a in
           (math.pi * (0.03 + 0.94 * step / 20) for step in range(21))]  # fmt: skip
    canvas.solid(limb(arc, (0.13 * r, 0.17 * r, 0.13 * r)), times(tint, 0.85), puffed(0.8, shine=0.3), gloss=0.3)
    sides = ((-1.06, 0.27), (1.06, 0.27)) if kin else ((-0.52, 0.30),)
    for side, half in sides:
        cx, cy = x + side * r, y - drop * r
        canvas.solid(ellipse(cx, cy, half * r, 0.40 * r), tint, puffed(0.9, shine=0.35), gloss=0.3)
        canvas.solid(ellipse(cx - 0.03 * r, cy, half * 0.52 * r, 0.22 * r), times(tint, 0.7), puffed(0.7))


def boom(canvas: Canvas, middle: Point, r: float, colour: Colour | None) -> None:
    """Paint the microphone that a headset for calls has before the mouth."""
    if colour is None:
        return
    tint = colour if colour != BLANK else USUAL
    x, y = middle
    arm = [(x + dx * r, y + dy * r) for dx, dy in ((-0.52, -0.34), (-0.30, -0.66), (0.10, -0.80), (0.42, -0.72))]
    canvas.solid(limb(arm, (0.07 * r, 0.06 * r, 0.06 * r, 0.07 * r)), times(tint, 0.8), puffed(0.8))
    canvas.solid(ellipse(x + 0.46 * r, y - 0.70 * r, 0.15 * r, 0.10 * r), times(tint, 0.65), puffed(0.9, shine=0.3))
