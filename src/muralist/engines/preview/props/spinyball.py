"""A hedgehog curled up: a ball of spines, the sleeping face and the paws tucked in at its front."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse, limb, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, mould
from muralist.engines.preview.props.prop import Look

MIDDLE, RADIUS = (-0.03, 0.37), 0.36
FACE = (0.13, 0.27)
"""Where the face is tucked in."""


def paint_spiny_ball(canvas: Canvas, look: Look, coat: Colour, face: Colour) -> None:
    """Spines all around, then the ball with shorter ones, then face and paws in its fold."""
    rng, (mx, my) = look.rng("spines"), MIDDLE
    for ring, reach in enumerate((1.0, 0.84, 0.66, 0.46, 0.26)):
        count = round(52 * (0.35 + 0.65 * reach))
        for step in range(count):
            a = math.tau * step / count + 0.06 * ring
            x, y = mx + RADIUS * reach * math.cos(a), my + RADIUS * reach * math.sin(a)
            lean = a + float(rng.normal(0.30, 0.14))
            tip = (x + 0.10 * math.cos(lean), max(0.0, y + 0.10 * math.sin(lean)))
            tone = mix(times(coat, 0.70 + 0.13 * ring), rgb("#e3cba4"), 0.32 * (step % 2))
            root = (x - 0.08 * math.cos(lean), max(0.0, y - 0.08 * math.sin(lean)))
            canvas.solid(limb([root, tip], (0.050, 0.008)), tone, puffed(0.5))
    fx, fy = FACE
    canvas.soft(ellipse(fx, fy - 0.01, 0.225, 0.195), times(coat, 0.5), 0.03, 0.8)
    head = mould(canvas, [ellipse(fx, fy, 0.180, 0.150)], face)
    canvas.soft(oval(fx + 0.02, fy - 0.06, 0.05, 0.03), rgb("#e8908a"), 0.02, 0.4, inside=head)
    for side in (-1, 1):
        canvas.solid(oval(fx + side * 0.125, fy + 0.120, 0.052, 0.050), times(face, 0.86), puffed(0.8))
    mould(canvas, [ellipse(fx + 0.065, fy - 0.055, 0.085, 0.060)], times(face, 1.04))
    canvas.solid(oval(fx + 0.125, fy - 0.040, 0.034, 0.029), DARK, puffed(1.0, shine=0.5), gloss=0.4)
    with canvas.ink() as pen:
        for x in (fx - 0.070, fx + 0.065):
            pen.line(bezier((x - 0.036, fy + 0.034), (x, fy + 0.006), (x + 0.036, fy + 0.034), 8), 0.012,
                     times(face, 0.30))  # fmt: skip
    for x in (fx - 0.075, fx + 0.055):
        canvas.solid(oval(x, fy - 0.135, 0.058, 0.040), times(face, 0.84), puffed(0.8))
