"""A picnic blanket spread on the ground, checked unless its colours say otherwise; a beach towel has stripes."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.shade import slope
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.portions import measured
from muralist.engines.preview.props.prop import Look, Prop

MAT = "mat"
"""The variant that people exercise on."""
DOORMAT = "doormat"


def paint(canvas: Canvas, look: Look) -> None:
    said = sorted(look.colours[:2], key=luma)
    figure = said[0] if said and luma(said[0]) < 0.85 else rgb("#c23a34")
    ground = said[1] if len(said) > 1 else rgb("#f4efe4")
    plane = Plane(
        canvas=canvas,
        tilt=ABOVE if look.above else 0.34,
        y=0.0 if look.above else 0.30,
        turn=0.0 if look.above else 0.08,
    )
    if look.variant in {MAT, DOORMAT}:
        (_mat if look.variant == MAT else _doormat)(plane, look)
        return
    edge = box(-1.25, -0.85, 1.25, 0.85)
    wavy = [(u + 0.02 * math.sin(v * 7), v + 0.025 * math.sin(u * 6)) for u, v in _along(edge)]
    plane.patch([(u, v - 0.03) for u, v in wavy], times(figure, 0.5), slope(0.4, 0.5))
    cloth = plane.patch(wavy, ground, slope(0.60, 0.82, 40), texture=0.03, grain=9)
    if look.variant in {"plain", "mat"}:
        canvas.solid(cloth, figure, slope(0.55, 0.80, 40), texture=0.03)
        return
    with plane.ink(within=cloth) as pen:
        for k in range(-6, 7):
            u = k * 0.21
            pen.shape(
                curve([(u, -0.95), (u + 0.105, -0.95), (u + 0.105, 0.95), (u, 0.95)], closed=True, steps=1),
                figure,
                0.55,
            )
        for k in () if look.variant == "towel" else range(-5, 5):
            v = k * 0.21
            pen.shape([(-1.4, v), (1.4, v), (1.4, v + 0.105), (-1.4, v + 0.105)], figure, 0.55)
    for u, v in ((-0.5, 0.3), (0.4, -0.3), (0.9, 0.4)):
        plane.soft(u, v, 0.34, mix(figure, (0.1, 0.05, 0.05), 0.6), 0.18, rv=0.05, within=cloth)
    with plane.ink() as pen2:
        for k in range(42):
            u = -1.24 + k * 0.0605
            pen2.line(
                [(u, -0.86 + 0.025 * math.sin(u * 6)), (u + 0.01, -0.92 + 0.025 * math.sin(u * 6))], 0.014, ground
            )


def _mat(plane: Plane, look: Look) -> None:
    """A mat for exercise: plain, thick and straight."""
    tone = look.colour(rgb("#7d6cc0"))
    edge = box(-1.30, -0.50, 1.30, 0.50)
    plane.patch([(u, v - 0.05) for u, v in edge], times(tone, 0.5), slope(0.4, 0.5))
    cloth = plane.patch(edge, tone, slope(0.62, 0.84, 40), texture=0.02)
    with plane.ink(within=cloth) as pen:
        rim = box(-1.22, -0.42, 1.22, 0.42)
        pen.line([*rim, rim[0]], 0.02, mix(tone, (1, 1, 1), 0.4), 0.7)


def _doormat(plane: Plane, look: Look) -> None:
    """A thick mat of coconut fibre with a dark border and bristles."""
    tone = look.colour(rgb("#b0874e"))
    edge = box(-1.20, -0.68, 1.20, 0.68)
    plane.patch([(u, v - 0.07) for u, v in edge], times(tone, 0.42), slope(0.4, 0.5))
    cloth = plane.patch(edge, tone, slope(0.60, 0.80, 40), texture=0.16, grain=60)
    with plane.ink(within=cloth) as pen:
        for k in range(90):
            u, v = -1.18 + ((k * 0.618034) % 1.0) * 2.36, -0.66 + ((k * 0.754878) % 1.0) * 1.32
            pen.line([(u, v), (u + 0.03, v + 0.05)], 0.010, times(tone, 0.70 if k % 2 else 1.22), 0.6)
        rim = box(-1.10, -0.59, 1.10, 0.59)
        pen.line([*rim, rim[0]], 0.05, times(tone, 0.45), 0.85)


def _along(corners: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Many points along a box's sides."""
    found = []
    for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]], strict=True):
        found += [(ax + (bx - ax) * k / 14, ay + (by - ay) * k / 14) for k in range(14)]
    return found


PROP = Prop(
    name="picnic_blanket",
    size=0.9,
    extent=measured(paint),
    paint=paint,
    home="park",
    turns=False,
    casts=False,
    perch=0.20,
    spread=1.0,
)
