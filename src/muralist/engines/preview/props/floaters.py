"""Swimmers of their own: an otter on its back in the water, and a sea turtle with its long flippers."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, bone, eye, fur, mould, shape
from muralist.engines.preview.props.prop import Look

COAT, PALE, SKIN, SHELL = rgb("#7a5a44"), rgb("#e3cdb0"), rgb("#6f8f6a"), rgb("#6a5a3c")
JOINED = {"pawup": "22 34 13, 12 46 12, 7 58 11", "pawdown": "30 34 13, 26 29 12, 21 22 11"}
"""The arm of an otter to that of the one behind it, and before it."""
TURTLE = Extent(left=-1.02, right=1.10, top=0.92, bottom=-0.20)
"""The room that a sea turtle takes."""


def paint_otter(canvas: Canvas, look: Look) -> None:
    """Belly up and paws on the chest, the water about it; the head is on the right, its face to the viewer."""
    coat = look.colour(COAT)
    body = mould(canvas, [bone("-86 22 10, -58 17 22, -20 18 38, 24 20 40, 48 24 34")], coat, texture=0.07)
    canvas.soft(shape("-30 30, 6 42, 48 38, 52 24, 10 24, -26 22"), mix(coat, PALE, 0.75), 0.04, 0.9, inside=body)
    fur(canvas, body, look.rng("fur"), coat, 160, 0.05, -0.4)
    for foot in ("-60 22 12, -72 36 13, -80 44 9", "-48 22 12, -54 38 13, -60 47 9"):
        canvas.solid(bone(foot), times(coat, 0.82), puffed(0.9))
    head = mould(canvas, [ellipse(0.62, 0.36, 0.215, 0.19)], coat, texture=0.06)
    for x, y in ((0.46, 0.51), (0.78, 0.51)):
        canvas.solid(ellipse(x, y, 0.052, 0.048), times(coat, 0.86), puffed(0.9))
    canvas.soft(oval(0.62, 0.30, 0.15, 0.10), PALE, 0.03, 0.95, inside=head)
    # who floats paw in paw has one beyond the head's side: up to the farther one, down to the nearer one
    joined = [(word, arm) for word, arm in JOINED.items() if word in look.variant]
    far, near = "24 34 13, 30 44 12, 22 48 10", "40 34 13, 34 45 12, 27 50 10"
    paws = [*(arm for _, arm in joined), *([far] if len(joined) < 2 else []), *([near] if not joined else [])]
    for paw in paws:
        canvas.solid(bone(paw), times(coat, 0.9), puffed(0.9))
    with canvas.ink() as pen:
        for hand in (-1, 1):
            eye(pen, 0.62 + hand * 0.085, 0.395, 0.027)
            for lift in (-0.02, 0.015):
                pen.line([(0.62 + hand * 0.06, 0.31 + lift / 2), (0.62 + hand * 0.22, 0.32 + lift)], 0.007,
                         (0.97, 0.95, 0.9), 0.85)  # fmt: skip
        pen.polygon(oval(0.62, 0.335, 0.036, 0.026), DARK)
        pen.line(bezier((0.56, 0.292), (0.62, 0.262), (0.68, 0.292), 8), 0.011, times(coat, 0.4))
    water = rgb("#4f86a8")
    for x, wide, tone in ((-0.10, 0.98, 0.9), (0.0, 0.90, 1.25)):
        ripple = shape(f"{100 * (x - wide):.0f} 6, {100 * (x - wide / 2):.0f} 11, {100 * x:.0f} 7, "
                       f"{100 * (x + wide / 2):.0f} 11, {100 * (x + wide):.0f} 6, {100 * x:.0f} -4")  # fmt: skip
        canvas.soft(ripple, times(water, tone), 0.02, 0.72)
    with canvas.ink() as pen:
        for x, y, wide in ((-0.5, 0.10, 0.26), (0.25, 0.11, 0.30), (0.72, 0.10, 0.22)):
            pen.line(
                bezier((x - wide, y - 0.02), (x, y + 0.03), (x + wide, y - 0.02), 10), 0.016, (0.95, 0.98, 1.0), 0.8
            )


def paint_sea_turtle(canvas: Canvas, look: Look) -> None:
    """From the side and a little above, the near flipper sweeping down and back."""
    skin = look.colour(SKIN)
    shell = SHELL if not look.colours else times(skin, 0.7)
    blotch = times(skin, 0.55)
    far = shape("30 34, 44 54, 62 78, 70 90, 58 84, 38 66, 20 44", 8)
    canvas.solid(far, times(skin, 0.68), puffed(0.8))
    canvas.solid(shape("-58 22, -78 34, -98 36, -86 24, -66 14", 8), times(skin, 0.72), puffed(0.8))
    mould(canvas, [bone("44 34 20, 62 42 18, 74 46 17"), ellipse(0.86, 0.48, 0.175, 0.13, 0.08)], skin, texture=0.05)
    with canvas.ink() as pen:
        for x, y, r in ((0.80, 0.56, 0.034), (0.88, 0.565, 0.030), (0.73, 0.53, 0.028), (0.76, 0.45, 0.026)):
            pen.polygon(oval(x, y, r, r * 0.8), blotch, 0.55)
        eye(pen, 0.92, 0.50, 0.030)
        pen.line(bezier((1.03, 0.455), (0.96, 0.42), (0.86, 0.44), 8), 0.012, times(skin, 0.45))
    canvas.solid(shape("-62 22, -30 14, 20 14, 52 24, 58 32, 20 22, -30 22", 8), mix(skin, rgb("#f0e2b4"), 0.6),
                 puffed(0.8))  # fmt: skip
    dome = shape("-70 22, -60 38, -36 54, -2 62, 30 58, 52 44, 60 30, 30 23, -20 20", 8)
    mask = mould(canvas, [dome], shell, puffed(1.1, shine=0.2), texture=0.06, gloss=0.2)
    plates = ((-0.02, 0.47, 0.15), (-0.30, 0.42, 0.13), (0.26, 0.45, 0.13), (-0.50, 0.33, 0.10), (0.45, 0.35, 0.10),
              (-0.16, 0.29, 0.11), (0.12, 0.30, 0.11), (-0.38, 0.26, 0.08), (0.33, 0.28, 0.08))  # fmt: skip
    with canvas.ink(inside=mask) as pen:
        for x, y, r in plates:
            plate: Path = [(x + r * math.cos(i * math.pi / 3), y + r * 0.72 * math.sin(i * math.pi / 3))
                           for i in range(6)]  # fmt: skip
            pen.polygon(plate, mix(shell, rgb("#c2a558"), 0.45), 0.7)
            pen.line([*plate, plate[0]], 0.016, times(shell, 0.5), 0.85)
    near = shape("48 30, 44 12, 30 -4, 8 -16, -12 -18, 4 -4, 14 12, 24 28", 8)
    flipper = mould(canvas, [near], skin, texture=0.06)
    with canvas.ink(inside=flipper) as pen:
        for x, y, r in ((0.36, 0.16, 0.040), (0.26, 0.06, 0.036), (0.14, -0.03, 0.032), (0.02, -0.10, 0.026),
                        (0.30, 0.20, 0.03), (0.40, 0.24, 0.03)):  # fmt: skip
            pen.polygon(oval(x, y, r, r * 0.72, 0.6), blotch, 0.5)
    canvas.solid(shape("-50 24, -64 10, -84 4, -74 16, -60 26", 8), skin, puffed(0.9))
