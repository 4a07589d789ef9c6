"""A cat from behind, sitting or lying, that looks at what is before it."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, times
from muralist.engines.preview.brushes.paths import Path, bezier, curve, limb
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.prop import Look

AWAY = "away"
"""The word of a variant for one that is seen from behind."""
PLAIN = (0.22, 0.86)
"""Coats darker and lighter than this have no stripes."""
LOW, BROAD = 0.66, 1.22
"""How high and how broad one is that lies, for one that sits."""


def is_away(look: Look) -> bool:
    """Whether the cat is seen from behind."""
    return AWAY in look.variant.split()


def back_extent(look: Look) -> Extent:
    """The room of a cat from behind."""
    low, broad = _shape(look)
    return Extent(left=-0.44 * broad, right=0.72 * broad, top=0.74 * low + 0.38, bottom=-0.04)


def paint_back(canvas: Canvas, look: Look, coat: Colour) -> None:
    """Paint the tail, the body, and the head with both ears over it."""
    low, broad = _shape(look)

    def at(path: Path) -> Path:
        return [(x * broad, y * low) for x, y in path]

    body = curve(at([(-0.27, 0.0), (-0.37, 0.12), (-0.33, 0.36), (-0.21, 0.60), (-0.13, 0.76), (0.13, 0.76),
                     (0.21, 0.60), (0.33, 0.36), (0.37, 0.12), (0.27, 0.0)]), closed=True, steps=8)  # fmt: skip
    canvas.solid(body, coat, puffed(1.0), texture=0.06, grain=26)
    striped = PLAIN[0] < luma(coat) < PLAIN[1]
    with canvas.ink(inside=canvas.mask_of(body)) as pen:
        pen.line(at(bezier((0.0, 0.72), (0.015, 0.40), (0.0, 0.10), 10)), 0.030, times(coat, 0.74), 0.55)
        for step in range(5 if striped else 0):
            y = 0.16 + step * 0.12
            for hand in (-1, 1):
                stripe = bezier((hand * (0.40 - 0.04 * step), y), (hand * 0.22, y + 0.07), (hand * 0.05, y + 0.03), 8)
                pen.polygon(limb(at(stripe), (0.036, 0.032, 0.0)), times(coat, 0.64), 0.6)
        for hand in (-1, 1):
            haunch = curve(at([(hand * 0.12, 0.02), (hand * 0.16, 0.18), (hand * 0.28, 0.27)]), steps=6)
            pen.line(haunch, 0.012, times(coat, 0.55), 0.5)
    tail = limb(curve([(0.06 * broad, 0.05), (0.36 * broad, 0.02), (0.58 * broad, 0.08), (0.62 * broad, 0.26),
                       (0.56 * broad, 0.34)], steps=8), (0.12, 0.12, 0.11, 0.10, 0.05))  # fmt: skip
    canvas.solid(tail, times(coat, 0.94), puffed(1.0), texture=0.05, grain=30)
    y = 0.82 * low + (0.08 if low < 1 else 0.0)
    _head_behind(canvas, coat, y, striped=striped)


def _shape(look: Look) -> tuple[float, float]:
    return (LOW, BROAD) if {"lying", "sleeping"} & {*look.variant.split()} else (1.0, 1.0)


def _head_behind(canvas: Canvas, coat: Colour, y: float, *, striped: bool) -> None:
    for hand in (-1, 1):
        ear = [(hand * 0.06, y + 0.12), (hand * 0.18, y + 0.275), (hand * 0.215, y + 0.03)]
        canvas.solid(ear, times(coat, 0.86), puffed(0.6))
    skull = curve([(0.0, y + 0.175), (0.15, y + 0.145), (0.225, y), (0.17, y - 0.125), (0.0, y - 0.175),
                   (-0.17, y - 0.125), (-0.225, y), (-0.15, y + 0.145)], closed=True, steps=8)  # fmt: skip
    canvas.solid(skull, coat, puffed(0.9), texture=0.05, grain=30)
    with canvas.ink(inside=canvas.mask_of(skull)) as pen:
        for x in (-0.07, 0.0, 0.07) if striped else ():
            pen.line([(x, y + 0.17), (x * 0.7, y + 0.02)], 0.024, times(coat, 0.66), 0.6)
