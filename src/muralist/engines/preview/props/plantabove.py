"""A plant in its pot as it is seen from straight above: the rim, the soil, and leaves out to all sides."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, jitter, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, curve, ellipse, limb, shifted
from muralist.engines.preview.brushes.shade import flat, puffed
from muralist.engines.preview.props.plane import ABOVE, Plane
from muralist.engines.preview.props.prop import Look

RINGS = ((6, 0.60, 0.0), (4, 0.34, 0.5), (3, 0.12, 0.2))
"""Leaves of a ring, how far from the middle each grows, and what part of the step between two the ring is turned."""


def plant_above(canvas: Canvas, look: Look, pot: Colour, leaf: Colour) -> None:
    """What `look.variant` names: "sword", "fern", "succulent", or split leaves."""
    plane = Plane(canvas=canvas, tilt=ABOVE)
    small = look.variant == "succulent"
    wide = 0.86 if small else 0.64
    plane.disc(0, 0, wide, pot, puffed(0.5, shine=0.2), gloss=0.2)
    plane.disc(0, 0, wide * 0.86, times(pot, 0.6), flat(0.5))
    plane.disc(0, 0, wide * 0.82, rgb("#4a3324"), flat(0.5))
    {"sword": _blades, "fern": _fronds, "succulent": _rosette}.get(look.variant, _hearts)(canvas, look, leaf)


def _around(count: int, far: float, turned: float) -> list[tuple[float, float, float]]:
    """Places (x, y) of leaves round the middle and the angle that each points along, from up to the left."""
    angles = [2 * math.pi * (number + turned) / count for number in range(count)]
    return [(-far * math.sin(angle), far * math.cos(angle), angle) for angle in angles]


def _hearts(canvas: Canvas, look: Look, leaf: Colour) -> None:
    rng = look.rng("leaves above")
    right: list[Point] = [
        (0.0, -0.22), (0.14, -0.36), (0.38, -0.34), (0.54, -0.12), (0.22, -0.02), (0.57, 0.06), (0.54, 0.26),
        (0.19, 0.20), (0.46, 0.42), (0.36, 0.58), (0.12, 0.42), (0.20, 0.72), (0.0, 0.92),
    ]  # fmt: skip
    outline = curve([*right, *[(-x, y) for x, y in reversed(right[1:-1])]], closed=True, steps=4)
    for ring, (count, far, turned) in enumerate(RINGS):
        places = _around(count, far, turned)
        with canvas.ink() as pen:
            for x, y, _ in places:
                pen.line([(0, 0), (x, y)], 0.028, times(leaf, 0.75))
        for x, y, angle in places:
            tint = mix(jitter(leaf, rng, 0.03), rgb("#bfd98a"), 0.10 * ring)
            size = (0.40, 0.34, 0.26)[ring] * float(rng.uniform(0.94, 1.06))
            shape = shifted(outline, x, y, size, angle + float(rng.uniform(-0.2, 0.2)))
            canvas.soft(shifted(shape, 0.02, -0.04), times(leaf, 0.3), 0.03, 0.45)
            canvas.solid(shape, tint, puffed(0.5, shine=0.12), gloss=0.2)
            with canvas.ink() as pen:
                pen.line(shifted([(0, -0.2), (0, 0.84)], x, y, size, angle), 0.013, mix(tint, rgb("#d8e8b0"), 0.5), 0.8)


def _blades(canvas: Canvas, look: Look, leaf: Colour) -> None:
    rng = look.rng("blades above")
    for count, far, turned in ((8, 0.98, 0.0), (6, 0.70, 0.4), (4, 0.42, 0.1)):
        for x, y, _ in _around(count, far, turned):
            spine = bezier((0, 0), (0.5 * x + float(rng.uniform(-0.08, 0.08)), 0.5 * y), (x, y), 12)
            canvas.soft(limb(shifted(spine, 0.02, -0.04), (0.05, 0.11, 0.10, 0.0)), times(leaf, 0.3), 0.03, 0.4)
            canvas.solid(limb(spine, (0.05, 0.105, 0.10, 0.0)), rgb("#d6cf7a"), puffed(0.6))
            canvas.solid(limb(spine, (0.03, 0.075, 0.07, 0.0)), jitter(leaf, rng, 0.03), puffed(0.6, shine=0.1))


def _fronds(canvas: Canvas, look: Look, leaf: Colour) -> None:
    rng = look.rng("fronds above")
    for count, far, turned in ((10, 0.98, 0.0), (7, 0.70, 0.5)):
        for x, y, angle in _around(count, far, turned):
            tint = jitter(leaf, rng, 0.04)
            with canvas.ink() as pen:
                pen.line([(0, 0), (x, y)], 0.016, times(tint, 0.7))
                for step in range(4, 17):
                    share = step / 17
                    long = 0.17 * math.sin(math.pi * (share * 0.85 + 0.15)) + 0.02
                    for hand in (-1, 1):
                        way = angle + math.pi / 2 + hand * 1.1
                        middle = (x * share + math.cos(way) * long / 2, y * share + math.sin(way) * long / 2)
                        pen.polygon(ellipse(*middle, long * 0.55, 0.024, way, points=10), times(tint, 1 + 0.12 * hand))


def _rosette(canvas: Canvas, look: Look, leaf: Colour) -> None:
    rng = look.rng("rosette above")
    for ring, (count, long, turned) in enumerate(((9, 0.78, 0.0), (8, 0.60, 0.5), (6, 0.42, 0.0), (4, 0.25, 0.5))):
        for x, y, angle in _around(count, 0.05, turned):
            tint = jitter(mix(rgb("#7fae94"), rgb("#c3dcc0"), ring / 4), rng, 0.02)
            shape = [(0.0, 0.0), (0.16 * long, 0.2 * long), (0.26 * long, 0.66 * long), (0.0, long),
                     (-0.26 * long, 0.66 * long), (-0.16 * long, 0.2 * long)]  # fmt: skip
            petal = shifted(curve(shape, closed=True, steps=6), x, y, 1.0, angle)
            canvas.soft(shifted(petal, 0.01, -0.03), times(leaf, 0.3), 0.03, 0.35)
            canvas.solid(petal, tint, puffed(0.8, shine=0.1), gloss=0.15)
