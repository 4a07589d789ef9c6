"""Strands within the hair of people, and the pointed locks over a forehead that drawn animation has."""

from __future__ import annotations

import math

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, luma, mix, times
from muralist.engines.preview.brushes.paths import Path, Point, bezier
from muralist.engines.preview.brushes.shade import puffed

SMALLEST = 9.0
"""Pixels of a head's radius below which no strand would be seen."""
FAN, FALL = 13, 9
"""Strands on a skull, and in hair that hangs."""
LOCKS = (
    (-0.66, -0.34, -0.60, 0.04), (-0.44, -0.06, -0.36, 0.30), (-0.14, 0.22, -0.02, 0.36), (0.14, 0.50, 0.34, 0.38),
    (0.44, 0.76, 0.66, 0.34), (0.70, 0.96, 0.90, 0.10),
)  # fmt: skip
"""Locks of a fringe, in head radii: from where to where each grows, and its tip."""
ROOTS = 0.84
CURLED = frozenset({"curly", "curls", "afro", "bald", "fringe", "tuft"})
"""Hair without a fringe of locks."""


def _tones(hair: Colour) -> tuple[Colour, Colour]:
    """A darker and a lighter strand."""
    return times(hair, 0.66), mix(hair, (1.0, 1.0, 1.0), 0.16 if luma(hair) < 0.7 else 0.30)


def skull_strands(canvas: Canvas, outline: Path, hair: Colour, x: float, y: float, r: float) -> None:
    """Strands that fan out from the crown, within the outline."""
    if r * canvas.scale < SMALLEST:
        return
    dark, light = _tones(hair)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for number in range(FAN):
            t = 2 * (number + 0.5) / FAN - 1
            start = (x + 0.10 * r * t, y + 1.16 * r)
            bend = (x + 0.98 * r * t, y + (1.08 - 0.30 * abs(t)) * r)
            end = (x + 1.10 * r * t, y + (0.42 - 0.95 * t * t) * r)
            wide, tone, alpha = ((0.030, dark, 0.55), (0.022, light, 0.45))[number % 2]
            pen.line(bezier(start, bend, end, 10), wide * r, tone, alpha)


def hanging_strands(canvas: Canvas, outline: Path, hair: Colour, x: float, y: float, r: float) -> None:
    """Strands that fall beside the neck, within the outline."""
    if r * canvas.scale < SMALLEST:
        return
    dark, light = _tones(hair)
    with canvas.ink(inside=canvas.mask_of(outline)) as pen:
        for number in range(FALL):
            left = x + (-1.22 + 0.17 * number) * r
            sway = 0.05 * math.sin(2.1 * number)
            path: list[Point] = bezier(
                (left + 0.16 * r, y + 0.7 * r),
                (left + (sway - 0.06) * r, y - 0.6 * r),
                (left + sway * r, y - 2.2 * r),
                10,
            )
            wide, tone, alpha = ((0.034, dark, 0.55), (0.024, light, 0.40))[number % 2]
            pen.line(path, wide * r, tone, alpha)


def locks(canvas: Canvas, style: str, hair: Colour, x: float, y: float, r: float) -> None:
    """A fringe in pointed locks."""
    if style in CURLED:
        return
    for number, (left, right, tip, low) in enumerate(LOCKS):
        root = ROOTS - 0.28 * abs(left + right) / 2
        one = bezier(
            (x + left * r, y + root * r), (x + (left - 0.02) * r, y + (low + 0.28) * r), (x + tip * r, y + low * r), 8
        )
        two = bezier(
            (x + tip * r, y + low * r), (x + right * r, y + (low + 0.26) * r), (x + right * r, y + root * r), 8
        )
        canvas.solid([*one, *two], times(hair, (1.0, 0.92)[number % 2]), puffed(0.6, shine=0.10))
