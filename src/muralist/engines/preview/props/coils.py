"""The long dragon wound about something tall: three turns across its front, the head above, the tail below."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import bone, mould
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.faces import Head
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.wyrms import long_head

CLAW = (0.97, 0.94, 0.85)


def _turn(canvas: Canvas, spine: Path, widths: list[float], hide: Colour, mane: Colour, belly: Colour) -> None:
    """One turn of the body with its fins above, its scales and a paler underside."""
    for number in range(2, len(spine) - 1, 3):
        (ax, ay), (x, y), (cx, cy) = spine[number - 1], spine[number], spine[number + 1]
        lean = math.atan2(cy - ay, cx - ax)
        canvas.solid(shifted([(-0.06, 0.06), (-0.09, 0.23), (0.07, 0.06)], x, y, 1.0, lean), mane, puffed(0.6))
    mask = mould(canvas, [limb(spine, widths)], hide, texture=0.04)
    under = [(x + 0.01, y - 0.085) for x, y in spine]
    canvas.soft(limb(under, [width * 0.34 for width in widths]), belly, 0.012, 0.9, inside=mask)
    with canvas.ink(inside=mask) as pen:
        for number in range(1, len(spine) - 1, 2):
            (ax, ay), (x, y), (cx, cy) = spine[number - 1], spine[number], spine[number + 1]
            lean = math.atan2(cy - ay, cx - ax)
            for off in (-0.02, 0.06):
                px, py = x - off * math.sin(lean), y + off * math.cos(lean)
                arc = ellipse(px, py, 0.045, 0.045, start=lean + 1.7, end=lean + 4.6, points=8)
                pen.line(arc, 0.010, times(hide, 0.6), 0.7)
        for end in (spine[0], spine[-1]):
            # it goes behind there
            pen.disc(*end, 0.11, times(hide, 0.45), 0.4)


def _leg(canvas: Canvas, text: str, hide: Colour) -> None:
    path = bone(text)
    canvas.solid(path, times(hide, 0.86), puffed(0.8))
    x, y = path[len(path) // 2]
    for lean in (-0.6, 0.0, 0.6):
        canvas.solid(
            ellipse(x + 0.05 * math.cos(lean), y + 0.05 * math.sin(lean) - 0.02, 0.045, 0.02), CLAW, puffed(0.5)
        )


def paint(canvas: Canvas, look: Look) -> None:
    hide = look.colour(rgb("#d8a93a"))
    mane = rgb("#d2452f") if not look.colours else mix(hide, rgb("#f6d88a"), 0.6)
    belly = mix(hide, rgb("#fbf0cc"), 0.75)
    tail = curve([(-0.80, 0.34), (-1.02, 0.22), (-1.16, 0.36), (-1.24, 0.60)], steps=6)
    canvas.solid(limb(tail, (0.22, 0.16, 0.10, 0.03)), hide, puffed(0.9))
    canvas.solid([(-1.30, 0.56), (-1.18, 0.58), (-1.12, 0.74), (-1.26, 0.90), (-1.34, 0.72)], mane, puffed(0.6))
    for low, half in ((0.34, 0.84), (1.06, 0.72)):
        spine = curve([(-half, low), (-half * 0.4, low - 0.06), (half * 0.3, low + 0.10), (half, low + 0.42)], steps=7)
        _turn(canvas, spine, [0.14, 0.27, 0.28, 0.13], hide, mane, belly)
    _leg(canvas, "-30 30 15, -46 8 11, -34 -6 8", hide)
    _leg(canvas, "26 116 14, 40 92 11, 54 84 8", hide)
    neck = curve([(-0.60, 1.74), (-0.2, 1.70), (0.26, 1.86), (0.52, 2.16), (0.70, 2.36), (0.92, 2.38)], steps=7)
    _turn(canvas, neck, [0.13, 0.25, 0.26, 0.24, 0.21, 0.18], hide, mane, belly)
    _leg(canvas, "20 184 14, 44 166 11, 60 168 8", hide)
    for lean in (2.3, 2.7, 3.1, 3.5):
        tip = (0.94 + 0.42 * math.cos(lean), 2.42 + 0.34 * math.sin(lean))
        flame = bezier((0.94, 2.42), (0.5 * (0.94 + tip[0]), tip[1] + 0.08), tip, 10)
        canvas.solid(limb(flame, (0.14, 0.11, 0.01)), mane, puffed(0.7))
    long_head(canvas, Head(x=0.98, y=2.40, size=0.44, turn=-0.06), hide, mane, belly)


PROP = Prop(
    name="coiled dragon", size=6.0, extent=bounds(-1.40, 1.60, 2.92, -0.16), paint=paint, home="mountains", turns=False,
    casts=False,
)  # fmt: skip
