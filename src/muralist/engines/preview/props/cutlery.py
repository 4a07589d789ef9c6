"""What lies beside a plate: fork, knife, spoon, chopsticks, a napkin; drawn on the table's plane."""

from __future__ import annotations

import math
from collections.abc import Callable

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import box, curve
from muralist.engines.preview.brushes.shade import puffed, slope
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.portions import measured
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

SILVER = rgb("#c9cdd2")
LYING = 0.30
"""The tilt of the table before the viewer."""
METRES = 0.1
"""Half the length of a fork, in nature."""


def _plane(canvas: Canvas, look: Look, turn: float, wide: float = 0.12) -> Plane:
    """Upright from above; before the viewer it lies slanting, its nearest edge on the ground line; `wide` is half of
    its width."""
    if look.above:
        return Plane(canvas=canvas, tilt=ABOVE)
    return Plane(canvas=canvas, tilt=LYING, y=LYING * (abs(math.cos(turn)) + wide * abs(math.sin(turn))), turn=turn)


def _metal(look: Look) -> Colour:
    return rgb("#a8753f") if look.material == "wood" else look.colour(SILVER)


def _handle(plane: Plane, metal: Colour) -> None:
    plane.rope([(0.0, -0.98), (0.0, -0.5), (0.0, 0.30)], (0.13, 0.12, 0.07, 0.06), metal, shine=0.5, gloss=0.7)


def paint_fork(canvas: Canvas, look: Look) -> None:
    metal, plane = _metal(look), _plane(canvas, look, -0.9)
    _handle(plane, metal)
    for u in (-0.115, -0.038, 0.038, 0.115):
        plane.rope([(u * 0.9, 0.50), (u, 0.74), (u * 0.96, 0.98)], (0.055, 0.05, 0.03), metal, shine=0.4, gloss=0.6)
    palm = [(-0.03, 0.22), (-0.10, 0.36), (-0.145, 0.54), (0.0, 0.60), (0.145, 0.54), (0.10, 0.36), (0.03, 0.22)]
    plane.patch(palm, metal, puffed(0.8, shine=0.5), smooth=True, gloss=0.7, h=0.02)


def paint_knife(canvas: Canvas, look: Look) -> None:
    metal, plane = _metal(look), _plane(canvas, look, -0.9)
    if look.variant == "kitchen":
        plane.rope([(0.0, -0.98), (0.0, -0.5), (0.0, -0.06)], (0.17, 0.14, 0.15), rgb("#4a342a"), shine=0.2)
        blade = [(-0.20, -0.04), (-0.21, 0.40), (-0.12, 0.80), (0.10, 1.04), (0.13, 0.6), (0.13, -0.04)]
        plane.patch(curve(blade, closed=True, steps=3), mix(metal, WHITE, 0.2), slope(0.5, 0.92, 10), gloss=0.7, h=0.02)
        return
    plane.rope([(0.0, -0.98), (0.0, -0.5), (0.0, 0.0)], (0.13, 0.12, 0.10), metal, shine=0.5, gloss=0.7)
    blade = [(-0.06, -0.02), (-0.075, 0.5), (-0.05, 0.82), (0.05, 0.98), (0.09, 0.6), (0.06, -0.02)]
    plane.patch(curve(blade, closed=True, steps=4), mix(metal, WHITE, 0.2), slope(0.5, 0.92, 10), gloss=0.7, h=0.02)


def paint_spoon(canvas: Canvas, look: Look) -> None:
    metal, plane = _metal(look), _plane(canvas, look, -0.9)
    _handle(plane, metal)
    bowl = [(0.0, 0.24), (-0.15, 0.44), (-0.19, 0.70), (0.0, 0.98), (0.19, 0.70), (0.15, 0.44)]
    plane.patch(bowl, metal, puffed(0.9, shine=0.4), smooth=True, gloss=0.7)
    plane.patch(
        [(u * 0.74, 0.62 + (v - 0.62) * 0.76) for u, v in bowl],
        times(metal, 0.86),
        slope(0.4, 0.95, 300),
        smooth=True,
        gloss=0.6,
        h=0.02,
    )


def paint_chopsticks(canvas: Canvas, look: Look) -> None:
    wood = look.pick("wood", (rgb("#8a4a30"), rgb("#a8703c"), rgb("#3a2a28")))
    plane = _plane(canvas, look, -1.22)
    for u, lean in ((-0.09, 0.03), (0.09, -0.02)):
        plane.rope([(u, -0.98), (u + lean, 0.0), (u + lean * 2, 0.98)], (0.085, 0.07, 0.04), wood, shine=0.3)
        with plane.ink() as pen:
            for v in (-0.78, -0.72):
                pen.line([(u - 0.045, v), (u + 0.045, v)], 0.022, rgb("#e2b85a"), h=0.05)


def paint_napkin(canvas: Canvas, look: Look) -> None:
    cloth = look.pick("cloth", (rgb("#e9e0cf"), rgb("#c8d4d8"), rgb("#d8a898")))
    plane = _plane(canvas, look, 0.3, wide=0.72)
    plane.slab(
        box(-0.72, -0.80, 0.72, 0.80, 0.03),
        0.0,
        0.06,
        times(cloth, 0.85),
        cloth,
        shade=slope(0.6, 0.8, 40),
        texture=0.04,
        grain=24,
    )
    fold = [(-0.72, -0.80), (0.0, -0.80), (0.0, 0.80), (-0.72, 0.80)]
    plane.patch(fold, mix(cloth, WHITE, 0.25), slope(0.74, 0.60, 0), h=0.08, texture=0.04, grain=24)
    with plane.ink() as pen:
        pen.line([(-0.60, -0.76), (-0.60, 0.76)], 0.02, times(cloth, 0.72), 0.8, h=0.08)
        pen.line([(-0.54, -0.76), (-0.54, 0.76)], 0.01, times(cloth, 0.72), 0.8, h=0.08)


def _prop(name: str, paint: Callable[[Canvas, Look], None], spread: float) -> Prop:
    return Prop(
        name=name,
        size=METRES * measured(paint)(Look()).height,
        extent=measured(paint),
        paint=paint,
        home="studio",
        turns=False,
        spread=spread,
        materials=frozenset({"metal", "wood"}),
    )


PROPS = (
    _prop("fork", paint_fork, 0.19),
    _prop("knife", paint_knife, 0.20),
    _prop("spoon", paint_spoon, 0.17),
    _prop("chopsticks", paint_chopsticks, 0.22),
    _prop("napkin", paint_napkin, 0.17),
)
